"""The bars above and below a screen: the screen bar, pane headers, dialog foot, and the status bar with its hints."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import painting, scaling, theme
from ui.widgets.base import Themed
from ui.widgets.glyph import Glyph
from ui.widgets.key_cap import KeyCap
from ui.widgets.layouts import Hairline
from ui.widgets.text import Text


class Bar(Themed, QWidget):
    """A bar of fixed height with controls from the reading start and from the reading end."""

    def __init__(
        self,
        height: str = "tool_bar",
        *,
        tone: str = "panel",
        line: str = "below",
        gap: float = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._tone = tone
        self._line = line
        self._gap = gap
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._starts = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def add(self, control: QWidget, stretch: int = 0) -> None:
        """Add a control after those at the reading start."""
        self._row.insertWidget(self._starts, control, stretch)
        self._starts += 1

    def add_end(self, control: QWidget) -> None:
        """Add a control at the reading end."""
        self._row.addWidget(control)

    def add_divider(self) -> None:
        """Add a short vertical line after the controls at the reading start."""
        self.add(Hairline(vertical=True, length=18))

    def restyle(self) -> None:
        """Take height and paddings of the present scale."""
        edge = scaling.px(12)
        self._row.setContentsMargins(edge, 0, edge, 0)
        self._row.setSpacing(scaling.px(self._gap))
        self.setFixedHeight(theme.height(self._height))
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and line."""
        painter = QPainter(self)
        painting.fill(painter, self.rect(), self._tone)
        thickness = scaling.px(1)
        at = self.height() - thickness if self._line == "below" else 0
        painting.fill(painter, QRect(0, at, self.width(), thickness), "border")


class ScreenBar(Bar):
    """The 44 px bar of a screen, under the navigation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tool_bar", parent=parent)


class Hint(QWidget):
    """A key, or several, and the word for what they do."""

    def __init__(self, keys: str | tuple[str, ...], text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaling.px(4))
        for key in (keys,) if isinstance(keys, str) else keys:
            row.addWidget(KeyCap(key))
        self._text = Text(text, "caption", "ink2")
        row.addSpacing(scaling.px(3))
        row.addWidget(self._text)

    def set_text(self, text: str) -> None:
        """Say what the keys do."""
        self._text.setText(text)


class StatusBar(Bar):
    """The 26 px bar at the bottom: a word on what is selected, key hints, and the state of saving at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("status_bar", tone="window", line="above", gap=12, parent=parent)
        self._status = Text("", "caption", "ink2")
        self._hints: list[QWidget] = []
        self._shown_hints: list[tuple[str | tuple[str, ...], str]] = []
        self.add(self._status)
        self._glyph = Glyph("check", "accent", 14)
        self._saved = Text("", "caption", "ink2")
        self.add_end(self._glyph)
        self.add_end(self._saved)
        self._glyph.hide()

    def set_status(self, text: str) -> None:
        """Say what is selected or how many there are."""
        self._status.setText(text)
        self._status.setVisible(bool(text))
        if self._hints:
            self._hints[0].setVisible(bool(text))

    def set_saved(self, text: str, *, icon: str = "check", ink: str = "accent") -> None:
        """Say at the end that everything is saved, or that a task runs."""
        self._saved.setText(text)
        self._glyph.set_drawn(icon, ink)
        self._glyph.setVisible(bool(text and icon))

    def set_hints(self, hints: list[tuple[str | tuple[str, ...], str]]) -> None:
        """Show keys with their words, in place of the earlier ones."""
        if hints == self._shown_hints:
            return
        self._shown_hints = list(hints)
        for old in self._hints:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
            self._starts -= 1
        self._hints = []
        for keys, text in hints:
            line = Hairline(vertical=True, length=14)
            for made in (line, Hint(keys, text)):
                self.add(made)
                self._hints.append(made)
        if self._hints:
            self._hints[0].setVisible(not self._status.isHidden())  # a line parts the hints from the status

    def hint_texts(self) -> list[str]:
        """Return the words of the hints shown."""
        labels = [hint.findChild(Text) for hint in self._hints if isinstance(hint, Hint)]
        return [label.text() for label in labels if label is not None]
