"""The timeline as Qt asks for it: lines of sides or claimants, columns of days, entries that span several of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.comparing.answers import Answer
from app.comparing.timeline import Entry, Timeline, TimelineRow
from db.records import Actor
from ui import bidi, wording
from ui.screens.compare import words
from ui.screens.compare.timeline_axis import Column, Place, columns, places

translate = QCoreApplication.translate

ENTRY = Qt.ItemDataRole.UserRole + 40
COLUMN = Qt.ItemDataRole.UserRole + 41
BAND = Qt.ItemDataRole.UserRole + 42
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Band:
    """The lines of one side: from ``first``, ``count`` of them."""

    row: TimelineRow
    first: int
    count: int


class TimelineModel(QAbstractTableModel):
    """Holds a ``Timeline`` laid out in lines and columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.bands: tuple[Band, ...] = ()
        self.places: tuple[Place, ...] = ()
        self._at: dict[tuple[int, int], Place] = {}
        self._of_event = False

    def show_timeline(self, timeline: Timeline | None, *, of_event: bool = False) -> None:
        """Lay another timeline out; ``of_event``: of all questions, so that a bare position would not be understood."""
        self.beginResetModel()
        self._of_event = of_event
        self.columns = columns(timeline) if timeline is not None else ()
        bands, made, line = [], [], 0
        for row in timeline.rows if timeline is not None and self.columns else ():
            found, count = places(row.entries, self.columns, line)
            bands.append(Band(row, line, count))
            made += found
            line += count
        self.bands, self.places = tuple(bands), tuple(made)
        self._at = {(place.line, place.column): place for place in made}
        self.endResetModel()

    def place(self, index: Index) -> Place | None:
        """Return what begins at a cell, None where nothing does."""
        return self._at.get((index.row(), index.column())) if index.isValid() else None

    def index_of(self, place: Place) -> QModelIndex:
        """Return the cell where a place begins."""
        return self.index(place.line, place.column)

    def band(self, line: int) -> Band | None:
        """Return the side a line belongs to."""
        return next((band for band in self.bands if band.first <= line < band.first + band.count), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many lines there are."""
        return 0 if parent.isValid() else sum(band.count for band in self.bands)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the cursor stop at entries only."""
        if self.place(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the entry, its words, or what a screen reader says."""
        place = self.place(index)
        if place is None:
            return None
        if role == ENTRY:
            return place.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(place.entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(place.entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return bidi.strip_isolates(self._spoken(place))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return column or side."""
        if orientation == Qt.Orientation.Horizontal:
            found = self.columns[section] if 0 <= section < len(self.columns) else None
            if found is None:
                return None
            return found if role == COLUMN else dates(found.start, found.end) if role == 0 else None
        band = self.band(section)
        if band is None:
            return None
        return band if role == BAND else row_name(band.row) if role == 0 else None

    def _said(self, entry: Entry) -> str:
        """Say an entry in a few words: the figure with its unit, the position, else its first words."""
        told = [answer for answer in entry.answers if answer.figure is not None or not self._of_event]
        answered = dict.fromkeys(filter(None, map(_answered, told)))
        return " · ".join(answered) or bidi.isolated(entry.text)

    def _spoken(self, place: Place) -> str:
        """Say who, when, what, how it stands to other claims, and where it is told."""
        entry, band = place.entry, self.band(place.line)
        who = row_name(band.row) if band is not None else ""
        state = self.tr("confirmed") if entry.confirmed else self.tr("suggested")
        sign = f"{words.sign(entry.sign)} ({state})" if words.sign(entry.sign) else ""
        return ", ".join(
            filter(None, (who, wording.date(entry.edtf), self._said(entry), sign, " ".join(entry.sources)))
        )


def row_name(row: TimelineRow) -> str:
    """Name a side or a claimant."""
    if isinstance(row.what, Actor):
        return wording.party(row.what)
    return wording.word("alignment", row.what) or row.what or translate("Compare", "no side given")


def tip(entry: Entry) -> str:
    """Say who tells it, where, and in which words."""
    lines = []
    for telling in entry.tellings:
        head = " · ".join((bidi.ltr(telling.code), bidi.isolated(words.speaker(telling))))
        lines.append(f"{head}\n{bidi.isolated(telling.quote[:240])}")
    return "\n\n".join(lines[:4])


def dates(start: date, end: date) -> str:
    """Say some days in words."""
    return wording.date(start.isoformat() if start == end else f"{start.isoformat()}/{end.isoformat()}")


def _answered(answer: Answer) -> str:
    figure = answer.figure
    if figure is None:
        return words.answer(answer) if answer.position is not None else ""
    if figure.comparator == "indef" and figure.surface:
        return words.figure(figure)  # the words of the article name what is counted
    group = wording.word("counted_group", figure.counted_group, short=True).lower()  # within a phrase
    arabic_first = (
        figure.unit,
        "" if figure.counted_group == "other" else group,
    )  # units are words of the articles
    counted = bidi.isolated(wording.either(*arabic_first))
    # in brackets: a unit as it is stored agrees with no number
    return f"{words.figure(figure)} ({counted})" if counted else words.figure(figure)


def nearest(places_there: Sequence[Place], column: int) -> Place | None:
    """Return the place whose columns are nearest to one."""
    return min(places_there, key=lambda each: _apart(each, column), default=None)


def _apart(place: Place, column: int) -> int:
    if column < place.column:
        return place.column - column
    return max(0, column - (place.column + place.width - 1))
