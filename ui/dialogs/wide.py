"""Dialogs that work on a table: as large as their window allows, laid out up to their edges."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import scaling, theme
from ui.dialogs.dialog import Dialog

_WIDE, _HIGH = 1240, 770
_SIDES, _ABOVE = 40, 80
_LOW, _NARROW = 600, 1160


class WideDialog(Dialog):
    """Grows with its parent. ``arrange`` is told whether it is low or narrow, at 100 %."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, scrolls=False)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)

    def fit(self) -> None:
        """Take most of the parent's room; at the smallest window not more than a dialog may have there."""
        parent = self.parentWidget()
        width, height = scaling.px(_WIDE), scaling.px(_HIGH)
        if parent is not None:
            room = max(parent.height() - scaling.px(_ABOVE), theme.height("max_dialog_at_min_window"))
            width = min(width, parent.width() - scaling.px(_SIDES))
            height = min(height, room, parent.height())
        self.resize(width, height)

    def arrange(self, *, low: bool, narrow: bool) -> None:
        """Lay out for little height or width."""
        del low, narrow

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self.arrange(low=self.height() < scaling.px(_LOW), narrow=self.width() < scaling.px(_NARROW))


class Ground(QWidget):
    """A part of a dialog on a ground of its own; ``tone`` is a token."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), theme.colour(self._tone))
