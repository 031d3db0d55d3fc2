"""A table over SQL for any number of rows: all ids in order, rows fetched by page as they come into view."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.widgets.table import CELL, Cell

_PAGE, _KEPT = 128, 64
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


class WindowModel(QAbstractTableModel, Generic[R]):
    """Shows ``ids`` in their order. Sorting and filtering make new ids; nothing is sorted here."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch: Callable[[Sequence[int]], list[R]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._fetch = fetch
        self._ids: array[int] = array("q")
        self._pages: dict[int, dict[int, R]] = {}

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
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_at(self, at: int) -> R | None:
        """Return a row; None when there is no such row or it is gone meanwhile."""
        if not 0 <= at < len(self._ids):
            return None
        return self._page(at // _PAGE).get(self._ids[at])

    def position(self, row_id: int) -> int:
        """Return where a local id stands, -1 when it is not shown."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def _page(self, number: int) -> dict[int, R]:
        page = self._pages.get(number)
        if page is None:
            wanted = self._ids[number * _PAGE : (number + 1) * _PAGE]
            page = {row.id: row for row in self._fetch(wanted)}
            if len(self._pages) >= _KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[number] = page
        return page

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words of a cell and how it is drawn."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, CELL):
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == CELL:
            return column.cell(row) if column.cell else None
        return column.text(row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return a heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading()
        return None
