"""Layout helpers: a flow that wraps, rows and columns without margins, and hairlines."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from ui import scaling
from ui.widgets.base import Themed


class FlowLayout(QLayout):
    """Places widgets in lines from the reading start and wraps where the width ends."""

    def __init__(self, parent: QWidget | None = None, *, gap: float = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None outside the range."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None outside the range."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow in no direction."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Need more height where the width is small."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the minimum size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the largest item's size."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        gap = scaling.px(self._gap)
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, y, tallest = 0, 0, 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, tallest = 0, y + tallest + gap, 0
            if move:
                width = min(size.width(), rect.width())
                left = rect.right() + 1 - x - width if rtl else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), QSize(width, size.height())))
            x += size.width() + gap
            tallest = max(tallest, size.height())
        return y + tallest


class Hairline(Themed, QFrame):
    """A line of the border colour between parts, horizontal or vertical."""

    def __init__(
        self, *, vertical: bool = False, length: float | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._vertical = vertical
        self._length = length
        self.setObjectName("hairline")
        self.restyle()

    def restyle(self) -> None:
        """Take the thickness of the present scale."""
        thickness = scaling.px(1)
        if self._vertical:
            self.setFixedWidth(thickness)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
            if self._length:
                self.setFixedHeight(scaling.px(self._length))
        else:
            self.setFixedHeight(thickness)
        super().restyle()


def column(*, gap: float = 0, margins: tuple[float, float, float, float] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a vertical layout; lengths in px at 100 %, margins start, top, end, bottom as in QLayout."""
    made = QVBoxLayout()
    made.setSpacing(scaling.px(gap))
    made.setContentsMargins(*(scaling.px(side) for side in margins))
    return made


def row(*, gap: float = 8, margins: tuple[float, float, float, float] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a horizontal layout; lengths in px at 100 %."""
    made = QHBoxLayout()
    made.setSpacing(scaling.px(gap))
    made.setContentsMargins(*(scaling.px(side) for side in margins))
    return made
