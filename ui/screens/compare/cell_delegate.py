"""One cell of the matrix, painted: ground and sign by the worst relation, what is answered, and who answers it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import icons, painting, scaling, theme, tokens
from ui.screens.compare import words
from ui.screens.compare.hatch import hatch
from ui.screens.compare.model import FACE, Face
from ui.screens.compare.pictures import Pictures
from ui.widgets.cell_paint import Letters, kit

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
        self._pictures.put(
            painter, place, option.direction, face, lambda on, area: self._draw(on, area, face)
        )
        if self.first == index:
            _frame(painter, place, dashed=True)
        if option.state.value & QStyle.StateFlag.State_Selected.value:
            _frame(painter, place, dashed=False)

    def _draw(self, painter: QPainter, rect: QRectF, face: Face) -> None:
        ground = ("ground", face.sign, face.confirmed)
        direction = painter.layoutDirection()
        self._pictures.put(
            painter, rect.toRect(), direction, ground, lambda on, area: _ground(on, area, face)
        )
        edge = scaling.px(_EDGE)
        row = painting.Row(rect.adjusted(edge, 0, -edge, 0), direction)
        if words.RELATION.get(face.sign) is not None:
            row.take(scaling.px(_ICON), scaling.px(_GAP))
        area = row.rest()
        if face.sign == "silent":
            _say(painter, area, face.said, "body", "silent")
            return
        half = area.height() / 2
        upper = QRectF(area.left(), area.top() + scaling.px(5), area.width(), half - scaling.px(3))
        lower = QRectF(area.left(), area.top() + half, area.width(), half - scaling.px(5))
        _say(painter, upper, face.said, "strong", "ink")
        _say(painter, lower, face.by, "small", "ink2")


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


def _say(painter: QPainter, area: QRectF, said: str, letters: Letters, ink: str) -> None:
    """Write one line from the reading start, cut where there is no room."""
    tools = kit()
    shown, width = tools.fitted(said, letters, int(area.width()))
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    start = area.right() - width if rtl else area.left()
    tools.write(painter, QPointF(start, area.center().y()), shown, letters, ink)
