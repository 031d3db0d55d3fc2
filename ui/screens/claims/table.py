"""The view of the table: columns chosen, moved and sized by the reader and remembered; selection kept over new rows."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.claim_list import ClaimRow
from ui import scaling
from ui.models.window_model import Column, WindowModel
from ui.preferences import Preferences
from ui.screens.claims import widths
from ui.widgets.table import Table

_MEMORY = "claims.columns"


class ClaimsTable(Table):
    """Shows a ``WindowModel`` of claims.

    ``sort_asked(code, descending)`` when a heading is clicked, ``opened`` on a double click, ``picked`` when
    another row is current or the selection changed, ``menu_asked(point)`` and ``heading_menu_asked(code, point)`` in
    global coordinates.
    """

    sort_asked = Signal(str, bool)
    opened = Signal()
    picked = Signal()
    menu_asked = Signal(QPoint)
    heading_menu_asked = Signal(str, QPoint)

    def __init__(
        self, model: WindowModel[ClaimRow], preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._rows = model
        self._preferences = preferences
        self._laying_out = False
        self._by_hand: dict[str, int] = {}
        self._moved = False  # whether the reader put the columns in an order of their own
        self._order = ("code", False)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.picked)
        self._connect()
        self._recall()

    def _connect(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sortIndicatorChanged.connect(self._sorted)
        header.sectionMoved.connect(lambda *_: self._section_moved())
        header.sectionResized.connect(self._resized)
        header.customContextMenuRequested.connect(self._heading_menu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_asked.emit(self.viewport().mapToGlobal(at))
        )
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())

    # -- columns -----------------------------------------------------------------------------------------------------

    def shown_columns(self) -> list[Column[ClaimRow]]:
        """Return the columns that are shown, in reading order."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(at) for at in range(header.count())]
        return [self._rows.columns[at] for at in order if not self.isColumnHidden(at)]

    def is_shown(self, code: str) -> bool:
        """Tell whether a column is shown."""
        return not self.isColumnHidden(self._rows.column_of(code))

    def show_column(self, code: str, *, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        if not shown and len(self.shown_columns()) == 1:
            return
        self._laying_out = True
        self.setColumnHidden(self._rows.column_of(code), not shown)
        self._laying_out = False
        self._fit()
        self._remember()

    def reset_columns(self) -> None:
        """Show the columns as at the first start."""
        self._by_hand.clear()
        self._moved = False
        self._arrange([column.code for column in self._rows.columns], self._hidden_at_first())
        self._fit()
        self._remember()

    def sort_order(self) -> tuple[str, bool]:
        """Return the column sorted by and whether from the end."""
        return self._order

    def sort_by(self, code: str, *, descending: bool) -> None:
        """Sort as if the heading had been clicked."""
        self._mark_order(code, descending)

    def restyle(self) -> None:
        """Take the widths of the present scale."""
        super().restyle()
        if hasattr(self, "_rows"):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the free width to the words of the claims."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Size the columns nobody sized by hand, and order them unless the reader did."""
        room = self.viewport().width() / scaling.factor()
        by_hand = {code: width for code, width in self._by_hand.items() if self.is_shown(code)}
        shown = {column.code: column.width for column in self.shown_columns()} | by_hand
        if not self._moved:
            usual = [column.code for column in self._rows.columns]
            wanted = widths.ordered(usual, shown, by_hand, room)
            if wanted != self._present_order():
                self._arrange(wanted, set(usual) - set(shown))
            shown = {code: shown[code] for code in wanted if code in shown}
        self._laying_out = True
        for code, width in widths.fitted(shown, by_hand, room).items():
            self.setColumnWidth(self._rows.column_of(code), scaling.px(width))
        self._laying_out = False

    def _present_order(self) -> list[str]:
        header = self.horizontalHeader()
        return [self._rows.columns[header.logicalIndex(at)].code for at in range(header.count())]

    def _section_moved(self) -> None:
        """Keep an order that the reader made."""
        if not self._laying_out:
            self._moved = True
            self._remember()

    def _resized(self, at: int, _old: int, new: int) -> None:
        """Keep a width that the reader dragged; the last column only takes what is left."""
        code = self._rows.columns[at].code
        if self._laying_out or new == 0 or code == self.shown_columns()[-1].code:
            return
        self._by_hand[code] = round(new / scaling.factor())
        self._remember()

    def _recall(self) -> None:
        found: dict[str, Any] = self._preferences.recall(_MEMORY, {})
        known = [column.code for column in self._rows.columns]
        order = [code for code in found.get("order", []) if code in known]
        self._moved = bool(found.get("moved", False))
        new = [code for code in known if code not in order]
        hidden = set(found.get("hidden", [])) | (self._hidden_at_first() & set(new))
        self._by_hand = {code: int(width) for code, width in found.get("widths", {}).items() if code in known}
        self._arrange([*order, *new], hidden)
        code, descending = found.get("sort", ("code", False))
        sortable = {column.code for column in self._rows.columns if column.sortable}
        self._order = (code, bool(descending)) if code in sortable else ("code", False)
        self._mark_order(*self._order)

    def _arrange(self, order: Sequence[str], hidden: set[str]) -> None:
        header = self.horizontalHeader()
        self._laying_out = True
        for place, code in enumerate(order):
            at = self._rows.column_of(code)
            header.moveSection(header.visualIndex(at), place)
            self.setColumnHidden(at, code in hidden)
        self._laying_out = False

    def _hidden_at_first(self) -> set[str]:
        return {column.code for column in self._rows.columns if not column.shown}

    def _remember(self) -> None:
        if self._laying_out:
            return
        order = self._present_order()
        self._preferences.remember(
            _MEMORY,
            {
                "order": order,
                "moved": self._moved,
                "hidden": [code for code in order if not self.is_shown(code)],
                "widths": dict(self._by_hand),
                "sort": list(self.sort_order()),
            },
        )

    def _sorted(self, at: int, order: Qt.SortOrder) -> None:
        """Follow the mark that the header moved on a click; a column without an order gives it back."""
        if not 0 <= at < len(self._rows.columns) or not self._rows.columns[at].sortable:
            self._mark_order(*self._order)
            return
        asked = (self._rows.columns[at].code, order == Qt.SortOrder.DescendingOrder)
        if asked != self._order:
            self._order = asked
            self._remember()
            self.sort_asked.emit(*asked)

    def _mark_order(self, code: str, descending: bool) -> None:  # noqa: FBT001 - a pair of the order
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(self._rows.column_of(code), order)

    def _heading_menu(self, at: QPoint) -> None:
        section = self.horizontalHeader().logicalIndexAt(at)
        if section >= 0:
            point = self.horizontalHeader().viewport().mapToGlobal(at)
            self.heading_menu_asked.emit(self._rows.columns[section].code, point)

    # -- rows --------------------------------------------------------------------------------------------------------

    def show_ids(self, ids: array[int]) -> None:
        """Show other rows; the current one, the selection and the place on the screen stay as far as they are there."""
        if ids == self._rows.ids:
            self._rows.refetch()
            return
        current, column = self.current_id(), max(0, self.currentIndex().column())
        chosen = self.selected_ids()
        fallback = self.currentIndex().row()
        offset = self.rowViewportPosition(fallback) if fallback >= 0 else 0
        in_view = 0 <= offset < self.viewport().height()
        top = self.rowAt(0)
        self._rows.set_ids(ids)
        self._select(chosen)
        at = self._rows.position(current) if current is not None else -1
        if at < 0:
            at = min(max(0, fallback), len(ids) - 1)
        if at < 0:
            self._tell()
            return
        flags = QItemSelectionModel.SelectionFlag.NoUpdate
        if not self.selectionModel().hasSelection():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._rows.index(at, column), flags)
        self._scroll(at, offset, top, stays=in_view and fallback >= 0)
        self._tell()

    def current_row(self) -> ClaimRow | None:
        """Return the claim the reader is at."""
        return self._rows.row_at(self.currentIndex().row())

    def current_id(self) -> int | None:
        """Return the local id of the claim the reader is at."""
        at = self.currentIndex().row()
        return self._rows.ids[at] if 0 <= at < len(self._rows.ids) else None

    def selected_count(self) -> int:
        """Return how many claims are selected."""
        return sum(last - first + 1 for first, last in self._ranges())

    def selected_ids(self) -> array[int]:
        """Return the local ids of the selected claims in the order shown."""
        found: array[int] = array("q")
        for first, last in self._ranges():
            found.extend(self._rows.ids[first : last + 1])
        return found

    def go_to(self, row_id: int) -> bool:
        """Make a claim current; False when it is not shown."""
        at = self._rows.position(row_id)
        if at >= 0:
            self.pick(at)
        return at >= 0

    def pick(self, at: int) -> None:
        """Make a row current and select it alone (QTableView.selectRow fails with hidden columns right to left)."""
        column = self.currentIndex().column()
        if column < 0 or self.isColumnHidden(column):
            column = self._rows.column_of(self.shown_columns()[0].code)
        index = self._rows.index(at, column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Look nothing up while typing: it would read every row. The search field is there for that."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or last row on Home and End; Shift takes everything up to there."""
        if event.key() not in (Qt.Key.Key_Home, Qt.Key.Key_End) or not len(self._rows.ids):
            super().keyPressEvent(event)
            return
        last = len(self._rows.ids) - 1
        target = 0 if event.key() == Qt.Key.Key_Home else last
        anchor = self.currentIndex().row()
        self.pick(target)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and anchor >= 0:
            top, bottom = sorted((anchor, target))
            stretch = QItemSelection(
                self._rows.index(top, 0), self._rows.index(bottom, len(self._rows.columns) - 1)
            )
            self.selectionModel().select(stretch, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def heading_point(self, code: str) -> QPoint:
        """Return where a menu for a column belongs, in global coordinates."""
        header = self.horizontalHeader()
        at = self._rows.column_of(code)
        left = header.sectionViewportPosition(at)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return header.viewport().mapToGlobal(
            QPoint(left + (header.sectionSize(at) if rtl else 0), header.height())
        )

    def current_column(self) -> str:
        """Return the code of the column the reader is at, the first shown one at first."""
        at = self.currentIndex().column()
        return self._rows.columns[at].code if at >= 0 else self.shown_columns()[0].code

    def _ranges(self) -> Iterator[tuple[int, int]]:
        """Yield first and last row of each selected stretch, in order, none twice."""
        selection: Any = self.selectionModel().selection()
        last_seen = -1
        for first, last in sorted((part.top(), part.bottom()) for part in selection):
            start = max(first, last_seen + 1)
            if start <= last:
                yield start, last
                last_seen = last

    def _select(self, chosen: array[int]) -> None:
        if not chosen:
            return
        if len(chosen) == 1:
            at = self._rows.position(chosen[0])
            places = [at] if at >= 0 else []
        else:
            wanted = set(chosen)
            places = [at for at, row_id in enumerate(self._rows.ids) if row_id in wanted]
        selection = QItemSelection()
        last = len(self._rows.columns) - 1
        for first, until in _stretches(places):
            selection.select(self._rows.index(first, 0), self._rows.index(until, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _scroll(self, at: int, offset: int, top: int, *, stays: bool) -> None:
        """Put the current row where it stood on the screen, or keep the rows at the top."""
        height = self.verticalHeader().defaultSectionSize()
        self.updateGeometries()
        bar = self.verticalScrollBar()
        bar.setValue(at * height - offset if stays else max(0, top) * height)

    def _tell(self) -> None:
        self._later.start()


def _stretches(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, last) of the runs in an ascending list of places."""
    start = previous = None
    for place in places:
        if previous is None or place != previous + 1:
            if start is not None and previous is not None:
                yield start, previous
            start = place
        previous = place
    if start is not None and previous is not None:
        yield start, previous
