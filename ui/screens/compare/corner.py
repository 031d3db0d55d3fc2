"""The corner of the matrix, above the questions: a field that narrows them down, and the menu of orders and filters."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import scaling, theme
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import IconButton
from ui.widgets.fields import TextField


class MatrixCorner(Translated, Themed, QWidget):
    """``typed(words)`` as the reader types, ``left()`` when Down or Enter leads on, ``menu_asked(global point)``."""

    typed = Signal(str)
    left = Signal()
    menu_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextField(icon="search", clearable=True)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.more = IconButton("list-filter", "", key="alt+down", framed=True)
        self.field.textChanged.connect(self.typed)
        self.field.returnPressed.connect(self.left)
        self.more.clicked.connect(self.ask)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.field, 1)
        self._line.addWidget(self.more)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.field.setPlaceholderText(self.tr("Filter the questions"))
        self.field.setAccessibleName(self.tr("Filter the questions"))
        self.more.set_name(self.tr("Sort, filter and pin"))

    def restyle(self) -> None:
        """Take the paddings of the present scale."""
        edge = scaling.px(10)
        self._line.setContentsMargins(edge, 0, edge, scaling.px(1))
        self._line.setSpacing(scaling.px(6))
        super().restyle()

    def set_filtered(self, *, filtered: bool) -> None:
        """Show on the button whether some questions or accounts are left out."""
        self.more.setDown(filtered)

    def ask(self) -> None:
        """Ask for the menu below the button."""
        below = QPoint(self.more.width() if self.isRightToLeft() else 0, self.more.height())
        self.menu_asked.emit(self.more.mapToGlobal(below))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the headings."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("header"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
