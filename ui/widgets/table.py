"""Tables: one look for every QTableView, with badges, type tags and quotes drawn in the cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
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

from ui import bidi, painting, scaling, theme
from ui.widgets.base import Themed
from ui.widgets.cell_paint import Kit, Letters, badge_width, kit
from ui.widgets.table_header import TableHeader
from ui.widgets.tags import BadgeLook

CELL = Qt.ItemDataRole.UserRole + 20  #: Cell, how the cell is drawn; DisplayRole alone gives plain text
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """How a cell is drawn around its text: `tag` before it, `badge` instead of it, small words before or after it.

    `more` stands in a small box behind the text, such as "+2" for two more; the text gives way to it. A dashed line
    runs under what is `guessed`.
    """

    tag: tuple[str, str] | None = None
    badge: BadgeLook | None = None
    before: str = ""
    after: str = ""
    more: str = ""
    strong: bool = False
    quote: bool = False
    muted: bool = False
    guessed: bool = False


_PLAIN = Cell()
_LEAST_COLUMN = 48


class DrawnModel(QAbstractTableModel):
    """A model that hands text and cell to the delegate at once, without the way through Qt for each."""

    def drawn(self, row: int, column: int) -> tuple[str, Cell | None]:
        """Return what `DisplayRole` and `CELL` say of a cell."""
        raise NotImplementedError


class CellDelegate(QStyledItemDelegate):
    """Draws cells of `table` views; text is isolated, so that codes, dates and signs keep their order."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill the option as usual, with the text isolated."""
        super().initStyleOption(option, index)
        option.text = bidi.isolated(option.text)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what the cell needs to be read in full."""
        text, cell = _drawn(index)
        means = kit()
        width = 2.0 * means.edge + 2
        if cell.badge:
            return QSize(round(width) + cell.badge.size().width(), means.row)
        width += means.tag + means.gap if cell.tag else 0
        width += sum(means.width(words, letters) + means.space for words, letters, _ in _pieces(cell, text))
        width += _box(cell.more).size().width() if cell.more else 0
        return QSize(round(width), means.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        rect, direction = QRectF(option.rect), option.direction
        painter.save()
        painter.setLayoutDirection(direction)
        self._ground(painter, option, index, rect)
        text, cell = _drawn(index)
        if text or cell is not _PLAIN:
            _Line(painter, rect, rtl=direction == Qt.LayoutDirection.RightToLeft).fill(text, cell)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        state, means = option.state.value, kit()
        if state & _SELECTED:
            painter.fillRect(rect, means.ink("accentSoft"))
        elif index.row() % 2:
            painter.fillRect(rect, means.ink("alt"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), means.ink("border"))
        if state & _SELECTED and _is_first_column(option, index):
            bar = painting.Row(rect, painter.layoutDirection()).take(means.bar)
            painter.fillRect(bar, means.ink("accent"))
        if state & _FOCUSED:
            painting.box(painter, rect, painting.Box(border="focus", radius=0, line=2))


class _Line:
    """Fills one cell from its reading start."""

    def __init__(self, painter: QPainter, rect: QRectF, *, rtl: bool) -> None:
        self._painter = painter
        self._means: Kit = kit()
        self._rect = rect
        self._middle = rect.top() + rect.height() / 2
        self._rtl = rtl
        edge = self._means.edge
        self._at = rect.right() - edge if self._rtl else rect.left() + edge
        self._room = rect.width() - 2 * edge

    def fill(self, text: str, cell: Cell) -> None:
        """Paint tag and badge, or tag and words, from the reading start."""
        means = self._means
        if cell.tag:
            means.draw_tag(self._painter, self._take(means.tag, means.gap), cell.tag)
        if cell.badge:
            self._badge(cell.badge)
            return
        kept, began = 0.0, self._at
        if cell.more:
            kept = min(self._room, means.space + badge_width(_box(cell.more), scaling.factor()))
        self._room -= kept
        for words, letters, ink in _pieces(cell, text):
            if self._room < 1:
                break
            fitted = means.fitted(words, letters, int(self._room))
            left = self._at - fitted[1] if self._rtl else self._at
            means.write(self._painter, QPointF(left, self._middle), fitted[0], letters, ink)
            self._take(fitted[1] + 1, means.space)
        if cell.guessed:
            self._dashes(began, self._at)
        if cell.more:
            self._room = max(0.0, self._room) + kept
            self._badge(_box(cell.more))

    def _dashes(self, began: float, ended: float) -> None:
        """Draw the line of a guess under the words between two places; the space after them is left out."""
        space = self._means.space
        left, right = (ended + space, began) if self._rtl else (began, ended - space)
        self._painter.setPen(QPen(self._means.ink("ink2"), 1, Qt.PenStyle.DashLine))
        below = self._middle + self._means.tag / 2
        self._painter.drawLine(QPointF(left, below), QPointF(right, below))

    def _badge(self, badge: BadgeLook) -> None:
        width = min(badge_width(badge, scaling.factor()), max(0.0, self._room))
        if width >= 1:
            self._means.draw_badge(self._painter, self._take(width, self._means.space), badge)

    def _take(self, width: float, gap: float) -> QRectF:
        """Return the next stretch of the line, as high as the cell."""
        left = self._at - width if self._rtl else self._at
        step = width + gap
        self._at += -step if self._rtl else step
        self._room -= step
        return QRectF(left, self._rect.top(), width, self._rect.height())


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
        header = TableHeader(self)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(scaling.px(_LEAST_COLUMN))
        header.setStretchLastSection(True)
        self.setHorizontalHeader(header)
        self.restyle()

    def restyle(self) -> None:
        """Take the heights of the present scale."""
        row = theme.height("table_row_dense" if self._dense else "table_row")
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        super().restyle()


def _drawn(index: Index) -> tuple[str, Cell]:
    model: Any = index.model()
    if isinstance(model, DrawnModel):
        text, found = model.drawn(index.row(), index.column())
    else:
        text, found = str(index.data(Qt.ItemDataRole.DisplayRole) or ""), index.data(CELL)
    return text, found if isinstance(found, Cell) else _PLAIN


def _pieces(cell: Cell, text: str) -> list[tuple[str, Letters, str]]:
    """Split a cell into what is written, in which letters and ink."""
    main: Letters = "quote" if cell.quote else "strong" if cell.strong else "body"
    pieces: tuple[tuple[str, Letters, str], ...] = (
        (cell.before, "small", "ink2"),
        (text, main, "ink2" if cell.muted else "ink"),
        (cell.after, "small", "ink2"),
    )
    return [piece for piece in pieces if piece[0]]


def _box(words: str) -> BadgeLook:
    return BadgeLook(bidi.isolated(words))


def _is_first_column(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    return not isinstance(view, QTableView) or view.horizontalHeader().visualIndex(index.column()) == 0
