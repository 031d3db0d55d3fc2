"""What the grid and its pinned parts share: how they look, how a cell is picked, and that rows take claims."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui import scaling
from ui.screens.compare.cell_delegate import LEAST_COLUMN, ROW, CellDelegate
from ui.screens.compare.dropping import TakesClaims
from ui.screens.compare.headers import AccountHeader, QuestionHeader
from ui.screens.compare.model import MatrixModel
from ui.screens.compare.pictures import Pictures
from ui.widgets.base import Themed


class CellsView(Themed, TakesClaims, QTableView):
    """``pin_asked(index)`` by Shift+click, ``opened(index)`` by a double click, ``menu_asked(index, global point)``.

    ``question_opened`` by a double click on its head.
    """

    pin_asked = Signal(object)
    opened = Signal(object)
    menu_asked = Signal(object, object)
    question_opened = Signal()

    def __init__(self, model: MatrixModel, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        for policy in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            policy(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.accounts, self.questions = AccountHeader(pictures, self), QuestionHeader(pictures, self)
        self.setHorizontalHeader(self.accounts)
        self.setVerticalHeader(self.questions)
        self.questions.claims_dropped.connect(self.claims_dropped)
        self.cells = CellDelegate(self, pictures)
        self.setItemDelegate(self.cells)
        self.doubleClicked.connect(self.opened.emit)
        self.questions.sectionDoubleClicked.connect(lambda _row: self.question_opened.emit())
        for head in (self.accounts, self.questions):
            head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            head.customContextMenuRequested.connect(partial(self._ask_at_head, head))

    def restyle(self) -> None:
        """Take the height of a row at the present scale."""
        self.questions.setMinimumSectionSize(scaling.px(ROW))
        self.questions.setDefaultSectionSize(scaling.px(ROW))
        super().restyle()

    def share_out(self, width: int, count: int) -> None:
        """Give each of so many accounts a width."""
        self.accounts.setMinimumSectionSize(scaling.px(LEAST_COLUMN))
        self.accounts.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for at in range(count):
            self.accounts.resizeSection(at, width)

    def set_takes(self, *, takes: bool) -> None:
        """Let claims be laid onto the rows, or not."""
        self.takes = self.questions.takes = takes

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pin with Shift and a click."""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pin_asked.emit(self.indexAt(event.position().toPoint()))
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a cell: the one under the mouse, or the current one."""
        index, at = self.currentIndex(), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            self.setCurrentIndex(index)
        elif index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_asked.emit(index, at)

    def _ask_at_head(self, head: QHeaderView, at: QPoint) -> None:
        """Ask for the menu of the first cell beside or below a head, or the one of the current row or column."""
        now, section = self.currentIndex(), head.logicalIndexAt(at)
        row, column = (section, now.column()) if head is self.questions else (now.row(), section)
        index = self.model().index(max(0, row), max(0, column))
        if section >= 0 and index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(index, head.viewport().mapToGlobal(at))

    def row_under(self, at: QPoint) -> int:
        """Return the row at a point of the viewport."""
        return self.rowAt(at.y())

    def row_place(self, row: int) -> QRectF:
        """Return where a row lies in the viewport."""
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        return QRectF(0, top, self.viewport().width(), height)
