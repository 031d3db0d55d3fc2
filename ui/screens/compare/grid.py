"""The matrix as a grid whose headings, pinned questions and pinned accounts stay in sight while the rest scrolls."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollBar, QWidget

from ui import scaling
from ui.screens.compare.cell_delegate import LEAST_COLUMN
from ui.screens.compare.cells_view import CellsView
from ui.screens.compare.frozen import FrozenPart
from ui.screens.compare.model import MatrixModel
from ui.screens.compare.pictures import Pictures

_MOST = 0.6
"""How much of the room the pinned rows, and the pinned columns, may take: what is beyond it scrolls."""


class MatrixGrid(CellsView):
    """Arrows move; ``pinned`` is the cell whose first answer is compared with the current one's.

    ``pin_asked`` also by Shift+Space; ``account_asked(column)`` by a click on an account's head.
    """

    account_asked = Signal(int)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        self._pictures = Pictures()
        self._frozen = (0, 0)
        self.parts: tuple[FrozenPart, ...] = ()
        self._built = False  # Qt asks for geometries before
        super().__init__(model, self._pictures, parent)
        self.pinned = QPersistentModelIndex()
        self.corner: QWidget | None = None
        self.accounts.sectionClicked.connect(self.account_asked)
        model.modelReset.connect(self._share_out)
        self._built = True
        self.restyle()

    def restyle(self) -> None:
        """Take the sizes of the present scale, and draw everything anew: the look has changed."""
        self._pictures.clear()
        super().restyle()
        self._share_out()

    def set_corner(self, corner: QWidget) -> None:
        """Put a widget above the questions, beside the accounts, once the grid has its place in a layout.

        It stands beside the grid, not in it: what is edited in cells looks otherwise.
        """
        self.corner = corner
        corner.setParent(self.parentWidget())
        corner.show()
        corner.raise_()

    def _part(self, *, rows: bool, columns: bool) -> FrozenPart:
        """Return a view of what is pinned; they are made when something is."""
        part = FrozenPart(self, self._pictures, rows=rows, columns=columns)
        part.set_takes(takes=self.takes)
        part.pin_asked.connect(self.pin_asked)
        part.opened.connect(self.opened)
        part.menu_asked.connect(self.menu_asked)
        part.claims_dropped.connect(self.claims_dropped)
        part.question_opened.connect(self.question_opened)
        part.accounts.sectionClicked.connect(self.account_asked)
        part.cells.first = self.pinned
        width = self.accounts.sectionSize(0)
        part.share_out(width, self.accounts.count())
        return part

    def pin(self, index: QModelIndex) -> None:
        """Keep a cell as the first passage; an invalid index lets go of it."""
        if self.pinned == index:
            return
        self.pinned = QPersistentModelIndex(index)
        for view in (self, *self.parts):
            view.cells.first = self.pinned
            view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the accounts the width there is, and keep the current cell in sight."""
        super().resizeEvent(event)
        self._share_out()
        self.scrollTo(self.currentIndex())

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the corner along."""
        super().moveEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pin with Shift+Space; everything else as tables do."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pin_asked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Lay the pinned parts and the corner over their places."""
        super().updateGeometries()
        self._place()

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight beside what is pinned; what is pinned is in sight."""
        if not index.isValid():
            return
        rows, columns = self._frozen
        area = self._free()
        place = self.visualRect(index)
        if index.row() >= rows:
            _bring(self.verticalScrollBar(), place.top() - area.top(), place.bottom() - area.bottom())
        if index.column() >= columns:
            if self.isRightToLeft():
                _bring(self.horizontalScrollBar(), area.right() - place.right(), area.left() - place.left())
            else:
                _bring(self.horizontalScrollBar(), place.left() - area.left(), place.right() - area.right())

    def _free(self) -> QRect:
        """Return the part of the viewport that nothing pinned covers."""
        rows, columns = self._frozen
        area = self.viewport().rect()
        high, wide = _total(self.questions, rows), _total(self.accounts, columns)
        return area.adjusted(0, high, -wide, 0) if self.isRightToLeft() else area.adjusted(wide, high, 0, 0)

    def _share_out(self) -> None:
        """Share the width among the accounts; where there are many each keeps enough and the grid scrolls."""
        count = self.model().columnCount() if self.model() is not None else 0
        if not count:
            return
        width = max(scaling.px(LEAST_COLUMN), self.viewport().width() // count)
        for view in (self, *self.parts):
            view.share_out(width, count)
        self._place()

    def _place(self) -> None:
        model = self.model()
        if not isinstance(model, MatrixModel) or not self._built:
            return
        pins = bool(model.shown.pinned_rows or model.shown.pinned_columns)
        if pins and not self.parts:
            self.parts = (
                self._part(rows=True, columns=False),
                self._part(rows=False, columns=True),
                self._part(rows=True, columns=True),
            )
        area = self.viewport().geometry()
        side, head = self.questions.geometry(), self.accounts.geometry()
        self._frozen = (
            _fitting(self.questions, model.shown.pinned_rows, area.height()),
            _fitting(self.accounts, model.shown.pinned_columns, area.width()),
        )
        if self.parts:
            self._lay_parts(area.united(side), area, head)
        if self.corner is not None:
            place = QRect(side.left(), head.top(), side.width(), head.height())
            self.corner.setGeometry(place.translated(self.pos()))

    def _lay_parts(self, across: QRect, area: QRect, head: QRect) -> None:
        """Lay the pinned parts: ``across`` with the questions, over the cells (``area``), under ``head``."""
        high, wide = _total(self.questions, self._frozen[0]), _total(self.accounts, self._frozen[1])
        left = area.right() + 1 - wide if self.isRightToLeft() else area.left()
        above, beside, both = self.parts
        above.lay(QRect(across.left(), area.top(), across.width(), high), there=high > 0)
        beside.lay(QRect(left, head.top(), wide, head.height() + area.height()), there=wide > 0)
        both.lay(QRect(left, area.top(), wide, high), there=high > 0 and wide > 0)


def _bring(bar: QScrollBar, before: int, beyond: int) -> None:
    """Scroll by what lies before the free area, else by what lies beyond it."""
    if before < 0:
        bar.setValue(bar.value() + before)
    elif beyond > 0:
        bar.setValue(bar.value() + min(beyond, before))


def _total(header: QHeaderView, count: int) -> int:
    return sum(header.sectionSize(at) for at in range(count))


def _fitting(header: QHeaderView, count: int, room: int) -> int:
    """Return how many of the first sections leave enough of the room for the others."""
    while count and _total(header, count) > room * _MOST:
        count -= 1
    return count
