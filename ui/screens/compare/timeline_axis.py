"""The columns of a timeline: days, weeks, months or years between two dates; long stretches without anything are one."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final, Literal

from app.comparing.timeline import Entry, Timeline

Unit = Literal["day", "week", "month", "year"]

_LONGEST: Final[tuple[tuple[Unit, int], ...]] = (("day", 62), ("week", 370), ("month", 1500))
_GAP: Final = 3
_SHORT: Final = 7
"""Claims about more days than these do not keep empty days open."""


@dataclass(frozen=True, slots=True)
class Column:
    """Days from ``start`` to ``end``, both included; ``gap``: several columns in which nothing is told."""

    unit: Unit
    start: date
    end: date
    gap: bool = False

    @property
    def days(self) -> int:
        """Return how many days it holds."""
        return (self.end - self.start).days + 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: line, first column, and over how many columns it reaches."""

    line: int
    column: int
    width: int
    entry: Entry


def columns(timeline: Timeline) -> tuple[Column, ...]:
    """Return the columns of a timeline; none when nothing is dated."""
    first, last = timeline.first_day, timeline.last_day
    if first is None or last is None:
        return ()
    length = (last - first).days
    unit: Unit = next((unit for unit, longest in _LONGEST if length <= longest), "year")
    made = list(_units(first, last, unit))
    entries = [entry for row in timeline.rows for entry in row.entries]
    told = _told(made, entries)
    return tuple(_folded(made, told))


def places(entries: Sequence[Entry], found: Sequence[Column], first_line: int) -> tuple[list[Place], int]:
    """Return where the entries of one row stand, and how many lines they need; none lies over another."""
    free: list[int] = []
    made = []
    for entry in sorted(entries, key=lambda each: (each.start, each.end)):
        column, width = _reach(entry, found)
        line = next((at for at, until in enumerate(free) if until <= column), len(free))
        if line == len(free):
            free.append(0)
        free[line] = column + width
        made.append(Place(first_line + line, column, width, entry))
    return made, max(1, len(free))


def _reach(entry: Entry, found: Sequence[Column]) -> tuple[int, int]:
    inside = [
        at for at, column in enumerate(found) if entry.start <= column.end and entry.end >= column.start
    ]
    if inside:
        return inside[0], len(inside)
    return (0, 1) if entry.end < found[0].start else (len(found) - 1, 1)


def _units(first: date, last: date, unit: Unit) -> Iterator[Column]:
    at = first
    while at <= last:
        end = _end_of(at, unit)
        yield Column(unit, at if unit in ("day", "week") else _start_of(at, unit), end)
        at = end + timedelta(days=1)


def _start_of(day: date, unit: Unit) -> date:
    return day.replace(day=1) if unit == "month" else day.replace(month=1, day=1)


def _end_of(day: date, unit: Unit) -> date:
    match unit:
        case "day":
            return day
        case "week":
            return day + timedelta(days=6)
        case "month":
            return day.replace(day=calendar.monthrange(day.year, day.month)[1])
        case "year":
            return day.replace(month=12, day=31)


def _told(found: Sequence[Column], entries: Iterable[Entry]) -> set[int]:
    """Return the columns in which something is told; what is known only roughly counts where nothing else does."""
    short = [entry for entry in entries if (entry.end - entry.start).days < max(_SHORT, found[0].days)]
    told: set[int] = set()
    for entry in short:
        column, width = _reach(entry, found)
        told |= set(range(column, column + width))
    return told or set(range(len(found)))


def _folded(found: Sequence[Column], told: set[int]) -> Iterator[Column]:
    for is_told, run in groupby(range(len(found)), key=lambda at: at in told):
        stretch = [found[at] for at in run]
        if is_told or len(stretch) < _GAP:
            yield from stretch
        else:
            yield Column(stretch[0].unit, stretch[0].start, stretch[-1].end, gap=True)
