"""Notices: the bar under the navigation, and the box within a page or card."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import painting, scaling, theme
from ui.widgets.base import FitsHeight, Themed, Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.glyph import Glyph
from ui.widgets.layouts import row
from ui.widgets.text import Text

Level = Literal["info", "ok", "warn", "error"]

_LOOKS: dict[str, tuple[str, str, str]] = {
    "info": ("info", "accent", "accentSoft"),
    "ok": ("circle-check", "ok", "okSoft"),
    "warn": ("triangle-alert", "warn", "warnSoft"),
    "error": ("circle-alert", "danger", "dangerSoft"),
}


class NoticeBar(Translated, Themed, FitsHeight, QWidget):
    """A full-width bar: what happened, what is safe, and what can be done. `closed` when the reader closes it.

    `add_action` returns a button to connect. Errors are announced to screen readers through the accessible name.
    """

    closed = Signal()

    def __init__(
        self, level: Level = "info", lead: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._level: Level = level
        self._glyph = Glyph(*_LOOKS[level][:2])
        self._lead = Text(lead, "h3", wrap=True)
        self._text = Text(text, "body", wrap=True)
        self._close = IconButton("x", "")
        self._close.clicked.connect(self._closed)
        self._row = row(gap=10, margins=(12, 6, 12, 6))
        self._row.addWidget(self._glyph)
        self._words = row(gap=6)
        self._words.addWidget(self._lead)
        self._words.addWidget(self._text, 1)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self._close)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.least_height = theme.height("tool_bar")
        self.set_notice(level, lead, text)
        self.retranslate()
        self.restyle()

    def set_notice(self, level: Level, lead: str, text: str = "") -> None:
        """Say something else; `lead` is set in bold before `text`."""
        self._level = level
        self._glyph.set_drawn(*_LOOKS[level][:2])
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        single = self._lead.fontMetrics().horizontalAdvance(lead)
        self._lead.setMinimumWidth(min(single + 2, scaling.px(560)))
        self._text.setText(text)
        self.setAccessibleName(f"{lead} {text}".strip())
        self.update()

    def add_action(self, text: str, *, icon: str | None = None) -> Button:
        """Add a button before the close button and return it."""
        button = Button(text, icon=icon)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def retranslate(self) -> None:
        """Name the close button."""
        super().retranslate()
        self._close.set_name(self.tr("Close"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and the line below."""
        _, ink, ground = _LOOKS[self._level]
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(ground))
        line = scaling.px(1)
        painter.fillRect(0, self.height() - line, self.width(), line, theme.colour(ink))

    def _closed(self) -> None:
        self.hide()
        self.closed.emit()


class NoticeBox(Themed, FitsHeight, QWidget):
    """A framed notice within a page or card: icon, bold line, text. `tone` and `icon` as on a relation or level."""

    def __init__(
        self,
        lead: str = "",
        text: str = "",
        *,
        tone: str = "accent",
        icon: str = "info",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._glyph = Glyph(icon, tone)
        self._lead = Text(lead, "h3", wrap=True)
        self._text = Text(text, "caption", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(scaling.px(2))
        words.addWidget(self._lead)
        words.addWidget(self._text)
        self._row = row(gap=10, margins=(12, 8, 12, 8))
        self._row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_texts(lead, text)
        self.restyle()

    def set_texts(self, lead: str, text: str = "") -> None:
        """Change both lines."""
        for label, words in ((self._lead, lead), (self._text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(f"{lead} {text}".strip())

    def add_action(self, control: QWidget) -> None:
        """Put a control at the reading end."""
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def label(self) -> QLabel:
        """Return the label of the bold line."""
        return self._lead

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        painting.box(QPainter(self), QRectF(self.rect()), painting.Box(f"{self._tone}Soft", self._tone))
