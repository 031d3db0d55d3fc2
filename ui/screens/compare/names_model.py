"""The names used, as Qt asks for them: a row for each referent and each of its names, a column for each outlet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.comparing.framing import Framing, NameCount, Occurrence
from app.referents import ReferentRow
from db.records import ReferentVariant
from ui import bidi, language, wording
from ui.screens.compare import words
from ui.screens.compare.model import ACCOUNT, Account

NAME = Qt.ItemDataRole.UserRole + 44  #: Name, of a row
COUNT = Qt.ItemDataRole.UserRole + 45  #: Count, of a cell
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Name:
    """A row: a referent, or (with ``variant``) one of its names; ``count`` is how often all outlets use it."""

    row: ReferentRow
    variant: ReferentVariant | None
    count: int


@dataclass(frozen=True, slots=True)
class Count:
    """A cell: how often an outlet uses a name, and which share of what it calls the referent that is.

    ``silent``: the outlet does not name the referent at all.
    """

    count: int
    share: float
    silent: bool
    heading: bool


class NamesModel(QAbstractTableModel):
    """Holds a ``Framing``; the names of a referent stand below it, the most frequent first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.framing: Framing | None = None
        self._names: list[Name] = []

    def show_framing(self, framing: Framing | None) -> None:
        """Show these counts."""
        self.beginResetModel()
        self.framing = framing
        self._names = _listed(framing) if framing is not None else []
        self.endResetModel()

    def name(self, at: int) -> Name | None:
        """Return a row, None outside."""
        return self._names[at] if 0 <= at < len(self._names) else None

    def key(self, index: Index) -> tuple[str, str, str]:
        """Return what names a cell: referent, name ("" for all of them), outlet."""
        name = self.name(index.row()) if index.isValid() else None
        if name is None or self.framing is None:
            return "", "", ""
        variant = name.variant.uid if name.variant is not None else ""
        return name.row.referent.uid, variant, self.framing.outlets[index.column()].key

    def place(self, key: tuple[str, str, str]) -> QModelIndex:
        """Return where a name and an outlet meet, else the referent's first row; invalid if it is gone."""
        referent, variant, outlet = key
        outlets = [column.key for column in self.framing.outlets] if self.framing is not None else []
        column = outlets.index(outlet) if outlet in outlets else 0
        rows = [at for at, name in enumerate(self._names) if name.row.referent.uid == referent]
        if not rows:
            return QModelIndex()
        same = (at for at in rows if (found := self._names[at].variant) and found.uid == variant)
        return self.index(next(same, rows[0]), column)

    def occurrences(self, index: Index) -> tuple[Occurrence, ...]:
        """Return the places behind a cell, in the order of articles and texts."""
        name = self.name(index.row()) if index.isValid() else None
        if name is None or self.framing is None:
            return ()
        found = [each for used in self._used(name, index.column()) for each in used.occurrences]
        numbers = self.framing.articles
        return tuple(sorted(found, key=lambda each: (numbers[each.article].number, each.start)))

    def totals(self) -> tuple[int, int]:
        """Return how many names there are, and how often they stand in the texts."""
        names = [name for name in self._names if name.variant is not None]
        return len(names), sum(name.count for name in names)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many referents and names there are."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many outlets there are."""
        return 0 if parent.isValid() or self.framing is None else len(self.framing.outlets)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the count, or what a screen reader says."""
        if role not in (COUNT, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        found = self._count(index)
        if found is None or role == COUNT:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return language.number(found.count)
        said = self.tr("silent") if found.silent else wording.count("hits", found.count)
        heads = (
            self.headerData(index.row(), Qt.Orientation.Vertical),
            self.headerData(index.column(), Qt.Orientation.Horizontal),
        )
        return bidi.strip_isolates(", ".join((*heads, said)))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return outlet, or referent and name."""
        if orientation == Qt.Orientation.Horizontal:
            if self.framing is None or not 0 <= section < len(self.framing.outlets):
                return None
            head = Account(*words.account(self.framing.outlets[section], "outlet"))
            return head if role == ACCOUNT else head.spoken() if role == Qt.ItemDataRole.DisplayRole else None
        name = self.name(section)
        if name is None:
            return None
        if role == NAME:
            return name
        referent = wording.either(name.row.referent.name_ar, name.row.referent.name_en)
        said = referent if name.variant is None else f"{referent}, {name.variant.text}"
        return said if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def _count(self, index: Index) -> Count | None:
        name = self.name(index.row()) if index.isValid() else None
        if name is None:
            return None
        count = sum(each.count for each in self._used(name, index.column()))
        whole = sum(each.count for each in self._all(name, index.column()))
        return Count(count, count / whole if whole else 0.0, whole == 0, name.variant is None)

    def _all(self, name: Name, column: int) -> tuple[NameCount, ...]:
        if self.framing is None:
            return ()
        return self.framing.counts[name.row.referent.uid][self.framing.outlets[column].key]

    def _used(self, name: Name, column: int) -> tuple[NameCount, ...]:
        found = self._all(name, column)
        if name.variant is None:
            return found
        return tuple(each for each in found if each.variant.uid == name.variant.uid)


def _listed(framing: Framing) -> list[Name]:
    found: list[Name] = []
    for row in framing.referents:
        counts = {variant.uid: 0 for variant in row.variants}
        for used in framing.counts[row.referent.uid].values():
            for each in used:
                counts[each.variant.uid] += each.count
        found.append(Name(row, None, sum(counts.values())))
        ordered = sorted(row.variants, key=lambda variant: -counts[variant.uid])
        found += [Name(row, variant, counts[variant.uid]) for variant in ordered]
    return found
