"""One cell of the matrix, painted: ground and sign by the worst relation, what is answered, and who answers it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.comparing.matrix import Cell
from ui import fonts, icons, painting, scaling, theme, tokens
from ui.screens.compare import words
from ui.screens.compare.hatch import hatch
from ui.screens.compare.model import CELL

ROW, LEAST_COLUMN = 52, 176
_EDGE, _ICON, _GAP = 10, 16, 8
_KEPT = 2_000
Index = QModelIndex | QPersistentModelIndex
Pictures = dict[tuple[object, ...], QPixmap]


class CellDelegate(QStyledItemDelegate):
    """Outlines what is only proposed, fills what a person set; ``first`` is the cell kept as first passage.

    Cells are drawn once and kept as pictures: shaping the words of a whole page takes several frames. The views of
    one grid share them.
    """

    def __init__(self, parent: QWidget, pictures: Pictures) -> None:
        super().__init__(parent)
        self.first = QPersistentModelIndex()
        self._pictures = pictures

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the least a cell needs."""
        return QSize(scaling.px(LEAST_COLUMN), scaling.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        rect = QRectF(option.rect)
        painter.drawPixmap(option.rect.topLeft(), self._picture(painter, option, cell))
        if self.first == QPersistentModelIndex(index):
            look = painting.Box(border="accent", radius=0, dashed=True, line=2)
            painting.box(painter, rect.adjusted(0, 0, -1, -1), look)
        if option.state.value & QStyle.StateFlag.State_Selected.value:
            look = painting.Box(border="accent", radius=0, line=2)
            painting.box(painter, rect.adjusted(0, 0, -1, -1), look)

    def _picture(self, painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> QPixmap:
        """Return the cell without its frame, drawn now or before."""
        width, height = option.rect.width(), option.rect.height()
        ratio = painter.device().devicePixelRatioF()
        said = words.answers(cell.answers), words.speakers(cell.answers)
        key = (*said, cell.sign, cell.confirmed, width, height, ratio, option.direction)
        found = self._pictures.get(key)
        if found is None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            found = self._pictures[key] = QPixmap(round(width * ratio), round(height * ratio))
            found.setDevicePixelRatio(ratio)
            on = QPainter(found)
            on.setLayoutDirection(option.direction)
            _draw(on, QRectF(0, 0, width, height), cell)
            on.end()
        return found


def _draw(painter: QPainter, rect: QRectF, cell: Cell) -> None:
    _ground(painter, rect, cell)
    edge = scaling.px(_EDGE)
    row = painting.Row(rect.adjusted(edge, 0, -edge, 0), painter.layoutDirection())
    look = tokens.raw()["relations"].get(words.RELATION.get(cell.sign), {"icon": "", "colour": "ink"})
    if look["icon"]:
        place = row.take(scaling.px(_ICON), scaling.px(_GAP))
        icons.paint(painter, place, look["icon"], look["colour"], _ICON)
    if cell.answers:
        _say(painter, row.rest(), cell)
    else:
        painting.text(painter, row.rest(), words.sign("silent"), fonts.font("body"), "silent")


def _ground(painter: QPainter, rect: QRectF, cell: Cell) -> None:
    painter.fillRect(rect, theme.colour("base"))
    drawn = words.RELATION.get(cell.sign)
    if cell.sign == "silent":
        hatch(painter, rect)
    elif drawn is not None:
        colour = tokens.raw()["relations"][drawn]["colour"]
        if cell.confirmed:
            painter.fillRect(rect, theme.colour(f"{colour}Soft"))
        else:
            inner = rect.adjusted(3, 3, -4, -4)
            painting.box(painter, inner, painting.Box(border=colour, radius=4, dashed=True))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("border"))
    end = painting.Row(rect, painter.layoutDirection()).take_end(1)
    painter.fillRect(end, theme.colour("border"))


def _say(painter: QPainter, area: QRectF, cell: Cell) -> None:
    """Paint what is answered above who answers it."""
    half = area.height() / 2
    upper = QRectF(area.left(), area.top() + scaling.px(5), area.width(), half - scaling.px(3))
    lower = QRectF(area.left(), area.top() + half, area.width(), half - scaling.px(5))
    painting.text(painter, upper, words.answers(cell.answers), fonts.font("h3"), "ink")
    painting.text(painter, lower, words.speakers(cell.answers), fonts.font("caption"), "ink2")
