"""The matrix as a grid: coloured cells with a sign, an answer and who gives it; silence hatched."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.comparing.matrix import Cell
from ui import fonts, icons, painting, scaling, theme, tokens
from ui.screens.compare import words
from ui.screens.compare.headers import AccountHeader, QuestionHeader
from ui.screens.compare.model import CELL, MatrixModel
from ui.widgets.base import Themed

ROW, LEAST_COLUMN = 52, 176
_EDGE, _ICON, _GAP, _HATCH = 10, 16, 8, 6
_KEPT = 2_000
Index = QModelIndex | QPersistentModelIndex


class MatrixGrid(Themed, QTableView):
    """Arrows move; ``pinned`` is the cell whose first answer is compared with the current one's.

    ``pin_asked`` by Shift+Space or Shift+click, ``opened`` by a double click.
    """

    pin_asked = Signal(object)
    opened = Signal(object)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pinned = QPersistentModelIndex()
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        for policy in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            policy(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(AccountHeader(self))
        self.setVerticalHeader(QuestionHeader(self))
        self._cells = CellDelegate(self)
        self.setItemDelegate(self._cells)
        self.doubleClicked.connect(self.opened.emit)
        model.modelReset.connect(self._share_out)
        self.setCornerButtonEnabled(False)
        self.restyle()

    def restyle(self) -> None:
        """Take the sizes of the present scale."""
        self._cells.forget()
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(scaling.px(ROW))
        rows.setDefaultSectionSize(scaling.px(ROW))
        super().restyle()
        self._share_out()

    def pin(self, index: QModelIndex) -> None:
        """Keep a cell as the first passage; an invalid index lets go of it."""
        self.pinned = QPersistentModelIndex(index)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the accounts the width there is."""
        super().resizeEvent(event)
        self._share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pin with Shift+Space; everything else as tables do."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pin_asked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pin with Shift and a click."""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pin_asked.emit(self.indexAt(event.position().toPoint()))
            return
        super().mousePressEvent(event)

    def _share_out(self) -> None:
        """Share the width among the accounts; where there are many each keeps enough and the grid scrolls."""
        count = self.model().columnCount() if self.model() is not None else 0
        header = self.horizontalHeader()
        if count:
            width = max(scaling.px(LEAST_COLUMN), self.viewport().width() // count)
            header.setMinimumSectionSize(scaling.px(LEAST_COLUMN))
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            for at in range(count):
                header.resizeSection(at, width)


class CellDelegate(QStyledItemDelegate):
    """Paints one cell: ground and sign by the worst relation, outlined while it is only proposed.

    Cells are drawn once and kept as pictures: shaping the words of a whole page takes several frames.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the least a cell needs."""
        return QSize(scaling.px(LEAST_COLUMN), scaling.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        rect = QRectF(option.rect)
        ratio = painter.device().devicePixelRatioF()
        said = words.answers(cell.answers), words.speakers(cell.answers)
        key = (
            *said,
            cell.sign,
            cell.confirmed,
            option.rect.width(),
            option.rect.height(),
            ratio,
            option.direction,
        )
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            picture = self._pictures[key] = QPixmap(round(rect.width() * ratio), round(rect.height() * ratio))
            picture.setDevicePixelRatio(ratio)
            on = QPainter(picture)
            on.setLayoutDirection(option.direction)
            self._draw(on, QRectF(0, 0, rect.width(), rect.height()), cell)
            on.end()
        painter.drawPixmap(option.rect.topLeft(), picture)
        self._frame(painter, option, index, rect)

    def forget(self) -> None:
        """Draw everything anew: the look has changed."""
        self._pictures.clear()

    def _draw(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        self._ground(painter, rect, cell)
        edge = scaling.px(_EDGE)
        row = painting.Row(rect.adjusted(edge, 0, -edge, 0), painter.layoutDirection())
        drawn = words.RELATION.get(cell.sign)
        look = tokens.raw()["relations"].get(drawn, {"icon": "", "colour": "ink"})
        if look["icon"]:
            icons.paint(
                painter, row.take(scaling.px(_ICON), scaling.px(_GAP)), look["icon"], look["colour"], _ICON
            )
        if cell.answers:
            self._say(painter, row.rest(), cell)
        else:
            painting.text(painter, row.rest(), words.sign("silent"), fonts.font("body"), "silent")

    def _ground(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        painter.fillRect(rect, theme.colour("base"))
        drawn = words.RELATION.get(cell.sign)
        if cell.sign == "silent":
            _hatch(painter, rect)
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

    def _say(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        """Paint what is answered above who answers it."""
        half = area.height() / 2
        upper = QRectF(area.left(), area.top() + scaling.px(5), area.width(), half - scaling.px(3))
        lower = QRectF(area.left(), area.top() + half, area.width(), half - scaling.px(5))
        painting.text(painter, upper, words.answers(cell.answers), fonts.font("h3"), "ink")
        painting.text(painter, lower, words.speakers(cell.answers), fonts.font("caption"), "ink2")

    def _frame(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        """Frame the current cell, and the pinned one more weakly."""
        view = option.widget
        pinned = isinstance(view, MatrixGrid) and view.pinned == QPersistentModelIndex(index)
        if pinned:
            painting.box(
                painter,
                rect.adjusted(0, 0, -1, -1),
                painting.Box(border="accent", radius=0, dashed=True, line=2),
            )
        if option.state.value & QStyle.StateFlag.State_Selected.value:
            painting.box(
                painter, rect.adjusted(0, 0, -1, -1), painting.Box(border="accent", radius=0, line=2)
            )


def _hatch(painter: QPainter, rect: QRectF) -> None:
    """Paint the hatch of silence."""
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("alt"), scaling.px(2)))
    step = scaling.px(_HATCH) * 1.5
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(int(x), int(rect.bottom()), int(x + rect.height()), int(rect.top()))
        x += step
    painter.restore()
