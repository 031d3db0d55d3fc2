"""A box for several lines of plain text; what is written in it decides on which side its lines begin."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import bidi, scaling
from ui.widgets.base import Themed

_FRAME, _LINE = 14, 20


class TextBox(Themed, QPlainTextEdit):
    """As high as ``lines`` lines; Tab leaves it. Arabic begins at the right, Latin at the left, in either interface."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._align)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of the present scale, and the side of the interface while nothing is written."""
        self.setFixedHeight(scaling.px(_FRAME + _LINE * self._lines))
        self._align()
        super().restyle()

    def direction(self) -> Qt.LayoutDirection:
        """Return where reading begins: that of the text, or of the interface while it has no letter."""
        text = self.toPlainText()
        if bidi.has_rtl_letters(text):
            return Qt.LayoutDirection.RightToLeft
        return Qt.LayoutDirection.LeftToRight if bidi.has_letters(text) else self.layoutDirection()

    def _align(self) -> None:
        direction = self.direction()
        option = self.document().defaultTextOption()
        if option.textDirection() == direction:
            return
        rtl = direction == Qt.LayoutDirection.RightToLeft
        option.setTextDirection(direction)
        option.setAlignment(  # absolute in this kind of edit: Qt mirrors nothing here
            Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        )
        blocker = QSignalBlocker(self)  # a new side is not a new text
        self.document().setDefaultTextOption(option)
        blocker.unblock()
