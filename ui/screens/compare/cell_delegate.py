"""One cell of the matrix, painted: ground and sign by the worst relation, what is answered, and who answers it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import icons, painting, scaling, theme, tokens
from ui.screens.compare import words
from ui.screens.compare.hatch import hatch
from ui.screens.compare.model import FACE, Face
from ui.screens.compare.pictures import Pictures

ROW, LEAST_COLUMN = 52, 176
_EDGE, _ICON, _GAP = 10, 16, 8
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Outlines what is only proposed, fills what a person set; ``first`` is the cell kept as first passage."""

    def __init__(self, parent: QWidget, pictures: Pictures) -> None:
        super().__init__(parent)
        self.first = QPersistentModelIndex()
        self._pictures = pictures

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the least a cell needs."""
        return QSize(scaling.px(LEAST_COLUMN), scaling.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        face = index.data(FACE)
        if not isinstance(face, Face):
            return
        place: QRect = option.rect
        direction = option.direction
        ground = ("ground", face.sign, face.confirmed)
        self._pictures.put(painter, place, direction, ground, lambda on, area: _ground(on, area, face))
        self._write(painter, place, face, rtl=direction == Qt.LayoutDirection.RightToLeft)
        if self.first == index:
            _frame(painter, place, dashed=True)
        if option.state.value & QStyle.StateFlag.State_Selected.value:
            _frame(painter, place, dashed=False)

    def _write(self, painter: QPainter, place: QRect, face: Face, *, rtl: bool) -> None:
        """Write what is answered above who answers it."""
        edge, top, height = scaling.px(_EDGE), place.top(), place.height()
        before = edge + (scaling.total(_ICON, _GAP) if face.sign in words.RELATION else 0)
        left, room = place.left() + (edge if rtl else before), place.width() - edge - before
        say = self._pictures.lines.write
        if face.sign == "silent":
            say(painter, QRectF(left, top, room, height), face.said, "body", "silent", rtl=rtl)
            return
        half = height / 2
        upper = QRectF(left, top + scaling.px(5), room, half - scaling.px(3))
        say(painter, upper, face.said, "h3", "ink", rtl=rtl)
        lower = QRectF(left, top + half, room, half - scaling.px(5))
        say(painter, lower, face.by, "caption", "ink2", rtl=rtl)


def _frame(painter: QPainter, place: QRect, *, dashed: bool) -> None:
    look = painting.Box(border="accent", radius=0, dashed=dashed, line=2)
    painting.box(painter, QRectF(place).adjusted(0, 0, -1, -1), look)


def _ground(painter: QPainter, rect: QRectF, face: Face) -> None:
    """Paint all of a cell but its words."""
    painter.fillRect(rect, theme.colour("base"))
    drawn = words.RELATION.get(face.sign)
    look = tokens.raw()["relations"][drawn] if drawn is not None else {"icon": "", "colour": ""}
    if face.sign == "silent":
        hatch(painter, rect)
    elif look["colour"] and face.confirmed:
        painter.fillRect(rect, theme.colour(f"{look['colour']}Soft"))
    elif look["colour"]:
        inner = rect.adjusted(3, 3, -4, -4)
        painting.box(painter, inner, painting.Box(border=look["colour"], radius=4, dashed=True))
    direction = painter.layoutDirection()
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("border"))
    painter.fillRect(painting.Row(rect, direction).take_end(1), theme.colour("border"))
    if look["icon"]:
        edge = scaling.px(_EDGE)
        place = painting.Row(rect.adjusted(edge, 0, -edge, 0), direction).take(scaling.px(_ICON))
        icons.paint(painter, place, look["icon"], look["colour"], _ICON)
