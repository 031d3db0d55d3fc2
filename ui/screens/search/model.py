"""The lines of the concordance: places under a heading for each article they stand in, or alone where sorted by words."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app import wording as words
from app.searching.places import Place, Source, one_line
from ui import bidi, language, wording
from ui.screens.claims.columns import Types
from ui.widgets.table import CELL, Cell, DrawnModel

Index = QModelIndex | QPersistentModelIndex
LINE, CLAIM = 0, 1
_NOTHING = Qt.ItemFlag.NoItemFlags
_PLACE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FIELDS = frozenset({"headline", "note", "summary", "description", "title_ar", "title_en", "place_name"})


@dataclass(frozen=True, slots=True)
class Group:
    """The heading over the places of one article, claim or event, and how many there are."""

    source: Source
    count: int


Line = Group | Place


class KwicModel(DrawnModel):
    """Shows places in the order they are given. ``grouped``: with a heading over those of each source."""

    def __init__(self, types: Types, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._types = types
        self._lines: list[Line] = []
        self._places = 0

    @property
    def places(self) -> int:
        """How many places are shown."""
        return self._places

    def show_places(self, places: Sequence[Place], *, grouped: bool) -> None:
        """Show these places in place of others."""
        self.beginResetModel()
        self._lines = list(_lines(places, grouped=grouped))
        self._places = len(places)
        self.endResetModel()

    def append(self, places: Sequence[Place]) -> None:
        """Show more places below; those of one source come together."""
        if not places:
            return
        more = list(_lines(places, grouped=True))
        self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(more) - 1)
        self._lines += more
        self._places += len(places)
        self.endInsertRows()

    def line(self, row: int) -> Line | None:
        """Return what a row shows; None when there is no such row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def place(self, row: int) -> Place | None:
        """Return the place of a row; None for headings."""
        line = self.line(row)
        return line if isinstance(line, Place) else None

    def all_places(self) -> list[Place]:
        """Return the places in the order shown."""
        return [line for line in self._lines if isinstance(line, Place)]

    def sources(self) -> int:
        """Return in how many articles, claims or events the places stand."""
        return len({line.source.target for line in self._lines if isinstance(line, Place)})

    def rows_of_places(self) -> list[int]:
        """Return the rows that show places."""
        return [at for at, line in enumerate(self._lines) if isinstance(line, Place)]

    def next_place(self, row: int, step: int) -> int:
        """Return the row of the next place from a row on, round and round; -1 when there is none."""
        count = len(self._lines)
        for distance in range(1, count + 1):
            at = (row + step * distance) % count
            if isinstance(self._lines[at], Place):
                return at
        return -1

    def find(self, wanted: Place) -> int:
        """Return the row of the same place of a search made anew, -1 when it is not there."""
        where = (wanted.source.target, wanted.source.field, wanted.start)
        for at, line in enumerate(self._lines):
            if isinstance(line, Place) and (line.source.target, line.source.field, line.start) == where:
                return at
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the line and its claims."""
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only places be reached and selected."""
        return _PLACE if self.place(index.row()) is not None else _NOTHING

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, and how it is drawn."""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == LINE:
            words, cell = self.drawn(index.row(), LINE)
            return " ".join(part for part in ((cell.before if cell else ""), words) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.drawn(index.row(), index.column())[0]
        return self.drawn(index.row(), index.column())[1] if role == CELL else None

    def drawn(self, row: int, column: int) -> tuple[str, Cell | None]:
        """Return the words of a cell and how it is drawn."""
        line = self.line(row)
        if isinstance(line, Group):
            return _heading(line) if column == LINE else (language.number(line.count), Cell(muted=True))
        if line is None:
            return "", None
        if column == LINE:
            return f"{line.before}{one_line(line.quote)}{line.after}", None
        return self._claim(line)

    def _claim(self, place: Place) -> tuple[str, Cell]:
        """Return the claim a place lies in: its type, and how many more there are."""
        if place.source.field in _FIELDS:
            return field_word(place), Cell(muted=True)
        if not place.covers:
            return QCoreApplication.translate("SearchScreen", "no claim"), Cell(muted=True)
        codes = list(dict.fromkeys(cover.claim_type for cover in place.covers))
        more = language.digits(f"+{len(codes) - 1}") if len(codes) > 1 else ""
        return self._types.word(codes[0]), Cell(tag=self._types.tag(codes[0]), more=more)


def field_word(place: Place) -> str:
    """Return what the field is called that a place stands in."""
    return words.field(place.source.target[0], place.source.field, language.current.code)


def source_name(source: Source) -> str:
    """Return the outlet of an article or claim, the title of an event, the name of a party."""
    return wording.either(source.name, source.name_en)


def _heading(group: Group) -> tuple[str, Cell]:
    source = group.source
    name = source_name(source) or QCoreApplication.translate("SearchScreen", "no outlet given")
    return name, Cell(before=bidi.ltr(source.code), after=wording.date(source.published), strong=True)


def _lines(places: Sequence[Place], *, grouped: bool) -> Iterator[Line]:
    if not grouped:
        yield from places
        return
    for _, group in itertools.groupby(places, key=lambda place: place.source.target):
        together = list(group)
        yield Group(together[0].source, len(together))
        yield from together
