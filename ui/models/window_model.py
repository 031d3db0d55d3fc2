"""A table model over SQL for any number of rows: all ids in order, rows fetched by page as they come into view."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import bidi
from ui.widgets.table import CELL, Cell, DrawnModel

_PAGE, _KEPT = 32, 256  # a window shows some twenty rows: what nobody sees yet is not waited for
_ROLES = frozenset(
    (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, CELL)
)
Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """What a row needs to have."""

    @property
    def id(self) -> int:
        """The local id."""

    @property
    def uid(self) -> str:
        """The identity."""


R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column: its code (also the order in SQL), its heading, the words of a row, and how the cell is drawn."""

    code: str
    heading: Callable[[], str]
    text: Callable[[R], str]
    cell: Callable[[R], Cell] | None = None
    width: int = 120
    sortable: bool = True
    shown: bool = True


class WindowModel(DrawnModel, Generic[R]):
    """Shows ``ids`` in their order. Sorting and filtering make new ids; nothing is sorted here.

    While ``free()`` says no (the store is busy with a long question), rows that were never read stay blank instead of
    keeping the screen waiting; call ``catch_up`` afterwards.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch: Callable[[Sequence[int]], list[R]],
        parent: QObject | None = None,
        *,
        free: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._fetch = fetch
        self._free = free
        self._ids: array[int] = array("q")
        self._pages: dict[int, dict[int, R]] = {}
        self._blank = False

    def set_ids(self, ids: array[int]) -> None:
        """Show other rows, or the same in another order."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    @property
    def ids(self) -> array[int]:
        """The local ids in the order shown."""
        return self._ids

    def refetch(self) -> None:
        """Read the rows again when they come into view; their order stays."""
        self._pages.clear()
        self._changed(0, len(self._ids) - 1)

    def touch(self, uids: Collection[str]) -> None:
        """Read those of ``uids`` again that were read before; rows never shown are read when they are."""
        for number, page in list(self._pages.items()):
            if any(row.uid in uids for row in page.values()):
                del self._pages[number]
                self._changed(number * _PAGE, min(len(self._ids), (number + 1) * _PAGE) - 1)

    def catch_up(self) -> None:
        """Show the rows that stayed blank while the store was busy."""
        if self._blank:
            self._blank = False
            self._changed(0, len(self._ids) - 1)

    def row_at(self, at: int) -> R | None:
        """Return a row; None when there is no such row, it is gone meanwhile, or it cannot be read just now."""
        if not 0 <= at < len(self._ids):
            return None
        return self._page(at // _PAGE).get(self._ids[at])

    def position(self, row_id: int) -> int:
        """Return where a local id stands, -1 when it is not shown."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def column_of(self, code: str) -> int:
        """Return where a column stands in ``columns``; ``ValueError`` when there is none of that code."""
        return [column.code for column in self.columns].index(code)

    def _changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _page(self, number: int) -> dict[int, R]:
        page = self._pages.pop(number, None)
        if page is None:
            if not self._free():
                self._blank = True
                return {}
            wanted = self._ids[number * _PAGE : (number + 1) * _PAGE]
            page = {row.id: row for row in self._fetch(wanted)}
            if len(self._pages) >= _KEPT:
                self._pages.pop(next(iter(self._pages)))
        self._pages[number] = page  # at the end: the one unused longest is dropped first
        return page

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words of a cell, how it is drawn, and all of it in words for tooltips and screen readers."""
        if role not in _ROLES:
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        cell = column.cell(row) if column.cell else None
        if role == CELL:
            return cell
        words = (cell.before, column.text(row), cell.after, cell.more) if cell else (column.text(row),)
        return " ".join(bidi.isolated(word) for word in words if word)

    def drawn(self, row: int, column: int) -> tuple[str, Cell | None]:
        """Return the words of a cell and how it is drawn."""
        shown = self.row_at(row)
        if shown is None:
            return "", None
        made = self.columns[column]
        return made.text(shown), made.cell(shown) if made.cell else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return a heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading()
        return None
