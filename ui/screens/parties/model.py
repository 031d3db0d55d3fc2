"""People and outlets as rows of a table: what is known of each, and how often it occurs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app import parties
from app.arabic.fold import fold
from app.session import Session
from db.records import Actor, Outlet
from ui import wording
from ui.widgets.table import CELL, Cell

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PartyRow:
    """An actor or an outlet, and in how many claims or articles it occurs."""

    party: Actor | Outlet
    count: int

    @property
    def uid(self) -> str:
        """The identity of the party."""
        return self.party.uid


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its code, what it says of a row, how it is drawn, what it is sorted by."""

    code: str
    say: Callable[[PartyRow], str]
    cell: Callable[[PartyRow], Cell] | None = None
    key: Callable[[PartyRow], str] | None = None


def read(session: Session, kind: str, needle: str) -> list[PartyRow]:
    """Return the actors or the outlets that answer ``needle``, by name."""
    if kind == "actor":
        return [PartyRow(row.actor, row.claims) for row in parties.actors(session, needle)]
    return [PartyRow(row.outlet, row.articles) for row in parties.outlets(session, needle)]


def columns(kind: str) -> tuple[Column, ...]:
    """Return the columns of the table of actors or of outlets."""
    noun = "claims" if kind == "actor" else "articles"
    own = (
        Column("name", lambda row: wording.party(row.party), lambda _row: Cell(strong=True)),
        Column("count", lambda row: wording.count(noun, row.count) if row.count else "—"),
        Column("type", lambda row: wording.word(f"{kind}_type", _type(row.party), short=True)),
        Column("side", lambda row: wording.word("alignment", row.party.alignment)),
        Column(
            "reliability",
            lambda row: wording.word("reliability", row.party.reliability),
            lambda row: Cell(before=_letter(row.party)),
            lambda row: row.party.reliability,
        ),
    )
    other = Column("aliases", lambda row: " · ".join(row.party.aliases), lambda _row: Cell(muted=True))
    if kind == "actor":
        return (*own, Column("sensitive", _sensitive), other)
    return (*own, Column("country", lambda row: getattr(row.party, "country", "")), other)


def _type(party: Actor | Outlet) -> str:
    return party.actor_type if isinstance(party, Actor) else party.outlet_type


def _letter(party: Actor | Outlet) -> str:
    """Return the letter of a reliability; what was not assessed has none."""
    return "" if party.reliability == "not_assessed" else party.reliability


def _sensitive(row: PartyRow) -> str:
    sensitive = isinstance(row.party, Actor) and row.party.sensitive
    return "●" if sensitive else ""


class PartyModel(QAbstractTableModel):
    """The rows in the order chosen by the heading."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[PartyRow] = []
        self._columns: tuple[Column, ...] = ()
        self._headings: dict[str, str] = {}
        self._spoken: dict[str, str] = {}
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, kind: str, rows: Sequence[PartyRow]) -> None:
        """Show other rows, in the order in force."""
        self.beginResetModel()
        self._columns = columns(kind)
        self.rows = self._sorted(rows)
        self.endResetModel()

    def set_headings(self, headings: dict[str, str], spoken: dict[str, str]) -> None:
        """Say the headings; ``spoken`` are words for cells that only show a sign."""
        self._headings, self._spoken = headings, spoken
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def row_of(self, uid: str) -> int:
        """Return where a party stands; -1 for nowhere."""
        return next((at for at, row in enumerate(self.rows) if row.uid == uid), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a heading."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._headings.get(self._columns[section].code, "") if section < len(self._columns) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says and how it is drawn."""
        column, row = self._columns[index.column()], self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.say(row)
        if role == CELL:
            return column.cell(row) if column.cell is not None else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = column.say(row)
            return self._spoken.get(column.code, said) if said else ""
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._order = (column, order) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        uids = [self.rows[index.row()].uid for index in kept]
        self.rows = self._sorted(self.rows)
        moved = [self.index(self.row_of(uid), index.column()) for uid, index in zip(uids, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _sorted(self, rows: Sequence[PartyRow]) -> list[PartyRow]:
        if self._order is None or self._order[0] >= len(self._columns):
            return list(rows)
        column, order = self._columns[self._order[0]], self._order[1]
        if column.code == "count":
            return sorted(rows, key=lambda row: row.count, reverse=order == Qt.SortOrder.DescendingOrder)
        filled = [row for row in rows if column.say(row)]
        empty = [row for row in rows if not column.say(row)]
        say = column.key or (lambda row: fold(column.say(row)))
        filled.sort(key=say, reverse=order == Qt.SortOrder.DescendingOrder)
        return [*filled, *empty]
