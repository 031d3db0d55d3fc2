"""Tables: one look for every QTableView, with badges, type tags and quotes drawn in the cells."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
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

from ui import bidi, fonts, painting, scaling, theme
from ui.widgets.base import Themed
from ui.widgets.tags import TAG, BadgeLook, paint_type_tag, type_colour

CELL = Qt.ItemDataRole.UserRole + 20  #: Cell, how the cell is drawn; DisplayRole alone gives plain text
_EDGE, _GAP = 8, 8
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Cell:
    """How a cell is drawn around its text: `tag` before it, `badge` instead of it, `muted` words before or after it."""

    tag: tuple[str, str] | None = None
    badge: BadgeLook | None = None
    before: str = ""
    after: str = ""
    strong: bool = False
    quote: bool = False
    muted: bool = False


_PLAIN = Cell()


class CellDelegate(QStyledItemDelegate):
    """Draws cells of `table` views; text is isolated, so that codes, dates and signs keep their order."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill the option as usual, with the text isolated."""
        super().initStyleOption(option, index)
        option.text = bidi.isolated(option.text)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what the cell needs to be read in full."""
        cell = _cell(index)
        width = 2.0 * scaling.px(_EDGE) + 2
        if cell.badge:
            return QSize(round(width) + cell.badge.size().width(), theme.height("table_row"))
        width += scaling.total(TAG, _GAP) if cell.tag else 0
        pieces = _pieces(cell, str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        width += sum(painting.text_size(text, font).width() + scaling.px(5) for text, font, _ in pieces)
        return QSize(round(width), theme.height("table_row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            super().paint(painter, option, index)
            return
        painter.save()
        direction = option.direction
        painter.setLayoutDirection(direction)
        rect = QRectF(option.rect)
        self._ground(painter, option, index, rect)
        edge = scaling.px(_EDGE)
        row = painting.Row(rect.adjusted(edge, 0, -edge, 0), direction)
        cell = _cell(index)
        if cell.tag:
            paint_type_tag(
                painter, row.take(scaling.px(TAG), scaling.px(_GAP)), cell.tag[0], type_colour(cell.tag[1])
            )
        if cell.badge:
            cell.badge.paint(painter, row.take(min(cell.badge.size().width(), row.left)))
        else:
            self._words(painter, row, cell, str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        painter.restore()

    def _words(self, painter: QPainter, row: painting.Row, cell: Cell, text: str) -> None:
        for words, font, ink in _pieces(cell, text):
            width = min(painting.text_size(words, font).width() + 1, row.left)
            painting.text(painter, row.take(width, scaling.px(5)), words, font, ink)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        state = option.state
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accentSoft"))
        elif isinstance(ground, QColor):
            painter.fillRect(rect, ground)
        elif index.row() % 2:
            painter.fillRect(rect, theme.colour("alt"))
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if state & QStyle.StateFlag.State_Selected and _is_first_column(option, index):
            bar = painting.Row(rect, painter.layoutDirection()).take(scaling.px(3))
            painter.fillRect(bar, theme.colour("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            painting.box(painter, rect, painting.Box(border="focus", radius=0, line=2))


class Table(Themed, QTableView):
    """A table view in the program's look: fixed rows, no grid, whole rows selected, header 28 px."""

    def __init__(self, name: str = "", *, dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dense = dense
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.restyle()

    def restyle(self) -> None:
        """Take the heights of the present scale."""
        row = theme.height("table_row_dense" if self._dense else "table_row")
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setFixedHeight(theme.height("table_header"))
        super().restyle()


def _cell(index: Index) -> Cell:
    found = index.data(CELL)
    return found if isinstance(found, Cell) else _PLAIN


def _pieces(cell: Cell, text: str) -> list[tuple[str, QFont, str]]:
    """Split a cell into what is written, in which font and ink."""
    main = fonts.quote_font() if cell.quote else fonts.font("h3" if cell.strong else "body")
    small = fonts.font("caption")
    pieces = (
        (cell.before, small, "ink2"),
        (text, main, "ink2" if cell.muted else "ink"),
        (cell.after, small, "ink2"),
    )
    return [(bidi.isolated(words), font, ink) for words, font, ink in pieces if words]


def _is_first_column(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    return not isinstance(view, QTableView) or view.horizontalHeader().visualIndex(index.column()) == 0
