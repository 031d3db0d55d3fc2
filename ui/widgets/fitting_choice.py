"""A few alternatives side by side where there is room for them, in a combo box where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets.base import Themed
from ui.widgets.combo import Combo
from ui.widgets.segmented import Segment, Segmented


class FittingChoice(Themed, QWidget):
    """One of several codes; ``chosen(code)`` when the reader chooses another."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segmented("")
        self.combo = Combo()
        self.combo.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addWidget(self.combo)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.segments.chosen.connect(self._chosen)
        self.combo.activated.connect(lambda at: self._chosen(str(self.combo.itemData(at))))
        self.restyle()

    def set_choices(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        """Show alternatives as (code, word); what was chosen stays chosen."""
        self.segments.set_name(name)
        self.combo.setAccessibleName(name)
        self.segments.set_segments([Segment(code, word) for code, word in choices])
        blocker = QSignalBlocker(self.combo)
        self.combo.clear()
        for code, word in choices:
            self.combo.addItem(word, code)
        blocker.unblock()
        self.choose(self.segments.current())
        self._fit()

    def current(self) -> str:
        """Return the chosen code."""
        return self.segments.current()

    def choose(self, code: str) -> None:
        """Choose without emitting; ``ValueError`` if there is no such alternative."""
        self.segments.choose(code)
        self.combo.setCurrentIndex(self.combo.findData(code))

    def restyle(self) -> None:
        """Take height and room of the present scale."""
        self.setFixedHeight(theme.height("button"))
        self._fit()
        super().restyle()

    def sizeHint(self) -> QSize:
        """Return the room of all alternatives side by side."""
        return self.segments.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room of a combo box."""
        return self.combo.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the form where the room does."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self.width() >= self.segments.sizeHint().width()
        if fits == self.segments.isHidden():
            focused = self.segments.hasFocus() or self.combo.hasFocus()
            self.segments.setVisible(fits)
            self.combo.setVisible(not fits)
            if focused:
                (self.segments if fits else self.combo).setFocus()
        self.setFocusProxy(self.segments if fits else self.combo)

    def _chosen(self, code: str) -> None:
        self.choose(code)
        self.chosen.emit(code)
