"""The concordance: lines aligned on the word found, right to left where the text runs so."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from app.searching.places import Place
from ui import fonts, painting, scaling, theme
from ui.screens.search.kwic_paint import axis, is_rtl, paint_line
from ui.screens.search.model import CLAIM, LINE, Group, Index, KwicModel
from ui.widgets.base import Themed, Translated
from ui.widgets.table import CellDelegate, Table

_CLAIM_WIDTH = 118
_HEADING, _EDGE = 28, 10


class KwicDelegate(CellDelegate):
    """Paints the lines of places; headings and claims like any other cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        place = model.place(index.row()) if isinstance(model, KwicModel) else None
        if place is None or index.column() != LINE:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect = QRectF(option.rect)
        self._ground(painter, option, index, rect)
        painter.setClipRect(rect)
        paint_line(painter, rect, place)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        model = index.model()
        if isinstance(model, KwicModel) and isinstance(model.line(index.row()), Group):
            painter.fillRect(rect, theme.colour("header"))
            return
        super()._ground(painter, option, index, rect)


class KwicTable(Table):
    """Shows a ``KwicModel``. ``opened`` on a double click, ``picked`` when another line is current or selected.

    ``menu_asked(point)`` in global coordinates.
    """

    opened = Signal()
    picked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: KwicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(KwicDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.horizontalHeader()
        header.hide()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(LINE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CLAIM, QHeaderView.ResizeMode.Fixed)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.picked)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.customContextMenuRequested.connect(
            lambda at: self.menu_asked.emit(self.viewport().mapToGlobal(at))
        )
        self.selectionModel().selectionChanged.connect(lambda *_: self._later.start())
        self.selectionModel().currentChanged.connect(lambda *_: self._later.start())
        self.restyle()

    def restyle(self) -> None:
        """Take the widths of the present scale."""
        super().restyle()
        if self.model() is not None:
            self.setColumnWidth(CLAIM, scaling.px(_CLAIM_WIDTH))

    def current_place(self) -> Place | None:
        """Return the place the reader is at."""
        return self._lines.place(self.currentIndex().row())

    def selected_places(self) -> list[Place]:
        """Return the selected places in the order shown."""
        selected = self.selectionModel()
        found = (self._lines.place(row) for row in sorted({index.row() for index in selected.selectedRows()}))
        return [place for place in found if place is not None]

    def has_selection(self) -> bool:
        """Tell whether any line is selected."""
        return self.selectionModel().hasSelection()

    def pick(self, row: int) -> None:
        """Make a line current and select it alone."""
        index = self._lines.index(row, LINE)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        if row == self._lines.next_place(-1, 1):
            self.scrollToTop()  # with the heading above it
        else:
            self.scrollTo(index)

    def step(self, way: int) -> None:
        """Go to the next place or the one before, round and round."""
        row = self._lines.next_place(self.currentIndex().row(), way)
        if row >= 0:
            self.pick(row)

    def select_all(self) -> None:
        """Select every place."""
        rows = self._lines.rows_of_places()
        if rows:
            everything = QItemSelection(self._lines.index(rows[0], LINE), self._lines.index(rows[-1], CLAIM))
            self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Look nothing up while typing: the search field is there for that."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or last place on Home and End."""
        targets = {Qt.Key.Key_Home: (-1, 1), Qt.Key.Key_End: (0, -1)}
        target = targets.get(Qt.Key(event.key()))
        if target is None or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        row = self._lines.next_place(*target)
        if row >= 0:
            self.pick(row)


class KwicHeading(Themed, Translated, QWidget):
    """The captions over the lines: what is before, the word with what is after it, the claim."""

    def __init__(self, table: KwicTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._rtl = True
        self._claims = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.horizontalHeader().sectionResized.connect(lambda *_: self.update())
        self.retranslate()
        self.restyle()

    def show_for(self, place: Place | None, *, claims: bool) -> None:
        """Follow the direction of the lines; ``claims``: there is a column for claims."""
        self._rtl = is_rtl(place) if place is not None else True
        self._claims = claims
        self.update()

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(scaling.px(_HEADING))
        super().restyle()

    def retranslate(self) -> None:
        """Say the captions."""
        super().retranslate()
        self.update()

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(scaling.px(300), scaling.px(_HEADING))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the captions where the lines have their parts."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
        painter.setLayoutDirection(self.layoutDirection())
        parts = painting.Row(self.rect(), self.layoutDirection())
        line = parts.take(self._table.columnWidth(LINE))
        last = parts.take(self._table.columnWidth(CLAIM))
        self._caption(painter, last, self.tr("Claim") if self._claims else self.tr("Field"))
        at = axis(line, rtl=self._rtl)
        right, left = QRectF(line), QRectF(line)
        right.setLeft(at)
        left.setRight(at)
        before, after = (right, left) if self._rtl else (left, right)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        )
        self._caption(painter, before, self.tr("What is before"))
        self._caption(painter, after, self.tr("The place and what is after"))

    def _caption(self, painter: QPainter, rect: QRectF, words: str) -> None:
        edge = scaling.px(_EDGE)
        painting.text(painter, rect.adjusted(edge, 0, -edge, 0), words, fonts.font("caption"), "ink2")
