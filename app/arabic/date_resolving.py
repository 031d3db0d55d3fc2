"""From pieces of a date to days: what is written out, what the publication date completes, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.arabic import date_values as values
from app.arabic.date_reader import Piece
from app.arabic.date_values import Stretch
from app.arabic.date_words import DAY, END, MONTH, WEEK, WINTER, YEAR

WRITTEN: Final = "written-date"
HIJRI: Final = "hijri-date"
YEAR_ASSUMED: Final = "year-assumed"
WEEKDAY: Final = "weekday-near-publication"
COUNTED: Final = "counted-from-publication"
UNDATED: Final = "needs-publication-date"
IMPOSSIBLE: Final = "no-such-day"
OUTSIDE: Final = "outside-calendar"
VAGUE: Final = "vague-time"

_DAYS_OF_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Resolved:
    """The days a mention stands for, None when they cannot be told, and the code of the reason."""

    stretch: Stretch | None
    reason: str


@dataclass(frozen=True, slots=True)
class Resolver:
    """Resolves against the day of publication, None when unknown; `future` = the sentence speaks of what will be."""

    published: date | None

    def resolve(self, pieces: Sequence[Piece], *, future: bool = False) -> Resolved:
        """Return the days that pieces found side by side stand for together."""
        if any(piece.same for piece in pieces):
            return Resolved(None, VAGUE)
        written = [piece for piece in pieces if piece.kind == "day"]
        if written:
            best = min(written, key=lambda piece: (piece.year is None, piece.hijri))
            weekday = next((piece.weekday for piece in pieces if piece.kind == "weekday"), -1)
            return self._day(best, weekday, future=future)
        if len(pieces) > 1:
            return self._named_weekday(pieces)
        return self._single(pieces[0], future=future)

    def _named_weekday(self, pieces: Sequence[Piece]) -> Resolved:
        """Resolve `أمس الخميس`: the weekday nearest to the day counted, since the publication date may be off by one."""
        if self.published is None:
            return Resolved(None, UNDATED)
        offset = next(piece.offset for piece in pieces if piece.kind == "relative")
        weekday = next(piece.weekday for piece in pieces if piece.kind == "weekday")
        counted = values.shifted(self.published, offset)
        if counted is None:
            return Resolved(None, IMPOSSIBLE)
        day = values.weekday_near(counted.start, weekday)
        return Resolved(Stretch(day, day), WEEKDAY)

    def _single(self, piece: Piece, *, future: bool) -> Resolved:
        if piece.kind == "month":
            return self._month(piece, future=future)
        if piece.kind == "vague":
            return Resolved(None, VAGUE)
        if piece.year is not None:
            return _written(piece, piece.year)
        if self.published is None:
            return Resolved(None, UNDATED)
        if piece.kind == "weekday":
            return Resolved(_weekday(self.published, piece, future=future), WEEKDAY)
        stretch = _counted(self.published, piece)
        return Resolved(stretch, COUNTED if stretch else IMPOSSIBLE)

    def _day(self, piece: Piece, weekday: int, *, future: bool) -> Resolved:
        year = piece.year
        if year is not None:
            return _known(_days(piece, year), hijri=piece.hijri)
        if self.published is None:
            return Resolved(None, UNDATED)
        if not piece.month:
            month = values.unit_around(self.published, MONTH, piece.which or 0)
            stretch = _days(piece, month.start.year, month.start.month) if month else None
            return Resolved(stretch, COUNTED if stretch else IMPOSSIBLE)
        choices = self._choices(piece)
        fitting = [one for one in choices if one.start.weekday() == weekday] if weekday >= 0 else []
        chosen = values.nearest(self.published, fitting or choices, piece.which, future=future)
        return Resolved(chosen, YEAR_ASSUMED if chosen else IMPOSSIBLE)

    def _month(self, piece: Piece, *, future: bool) -> Resolved:
        if piece.year is not None:
            return _known(values.month_of(piece.year, piece.month, hijri=piece.hijri), hijri=piece.hijri)
        if self.published is None:
            return Resolved(None, UNDATED)
        chosen = values.nearest(self.published, self._choices(piece), piece.which, future=future)
        return Resolved(chosen, YEAR_ASSUMED if chosen else IMPOSSIBLE)

    def _choices(self, piece: Piece) -> list[Stretch]:
        """Return the same day or month of the years it may belong to."""
        if self.published is None:
            return []
        years = list(values.years_near(self.published, hijri=piece.hijri))
        if piece.year_which is not None and years:
            years = [years[0] + piece.year_which]
        elif piece.which == 0:
            years = years[:1]
        found = [
            _days(piece, year) if piece.day else values.month_of(year, piece.month, hijri=piece.hijri)
            for year in years
        ]
        return [one for one in found if one]


def _known(stretch: Stretch | None, *, hijri: bool) -> Resolved:
    if stretch is None:
        return Resolved(None, IMPOSSIBLE)
    return Resolved(stretch, HIJRI if hijri else WRITTEN)


def _written(piece: Piece, year: int) -> Resolved:
    """Resolve a year that is written out, or a part of it."""
    if piece.kind == "years":
        return _years(year, piece.count, hijri=piece.hijri)
    if piece.kind in ("season", "share"):
        return Resolved(_part_of_year(piece, year), WRITTEN)
    whole = values.year_of(year, hijri=piece.hijri)
    return _known(whole, hijri=piece.hijri) if whole else Resolved(None, OUTSIDE)


def _days(piece: Piece, year: int, month: int = 0) -> Stretch | None:
    first = values.day_of(year, month or piece.month, piece.day, hijri=piece.hijri)
    if first is None or not piece.last_day:
        return first
    whole = values.month_of(year, month or piece.month, hijri=piece.hijri)
    last = values.day_of(year, month or piece.month, piece.last_day, hijri=piece.hijri) or (
        Stretch(whole.end, whole.end) if whole else None
    )
    return Stretch(first.start, last.end) if last and last.end > first.start else first


def _years(first: int, last: int, *, hijri: bool) -> Resolved:
    start, end = (values.year_of(year, hijri=hijri) for year in sorted((first, last)))
    if start is None or end is None:
        return Resolved(None, OUTSIDE)
    return Resolved(Stretch(start.start, end.end, start.unit), HIJRI if hijri else WRITTEN)


def _part_of_year(piece: Piece, year: int) -> Stretch | None:
    if piece.kind == "season":
        return values.season_of(year, piece.unit)
    whole = values.year_of(year)
    return values.share_of(whole, piece.unit, piece.count) if whole else None


def _weekday(published: date, piece: Piece, *, future: bool) -> Stretch:
    if piece.unit == WEEK:
        week = values.week_of(published + timedelta((piece.which or 0) * _DAYS_OF_WEEK))
        day = week.start + timedelta((piece.weekday - week.start.weekday()) % _DAYS_OF_WEEK)
        return Stretch(day, day)
    if piece.last_weekday < 0:
        day = values.weekday_from(published, piece.weekday, piece.which, future=future)
        return Stretch(day, day)
    last = values.weekday_from(published, piece.last_weekday, piece.which, future=future)
    return Stretch(last - timedelta((last.weekday() - piece.weekday) % _DAYS_OF_WEEK), last)


def _counted(published: date, piece: Piece) -> Stretch | None:
    """Resolve what is counted in days, weeks, months, years and seasons from the publication."""
    if piece.kind == "relative":
        return values.shifted(published, piece.offset)
    if piece.kind == "ago":
        return values.unit_around(published, piece.unit, -piece.count)
    which = piece.year_which if piece.year_which is not None else piece.which or 0
    if piece.kind in ("season", "share"):
        return _part_of_year(piece, published.year + which)
    if piece.unit in (DAY, WEEK, MONTH, YEAR):
        stretch = values.unit_around(published, piece.unit, which)
        ends_week = piece.unit == WEEK and piece.edge == END
        return values.weekend_of(stretch) if stretch and ends_week else stretch
    return _season_near(published, piece.unit, which)


def _season_near(published: date, season: int, which: int) -> Stretch | None:
    years = range(published.year - 2, published.year + 3)
    seasons = [one for one in (values.season_of(year, season) for year in years) if one]
    if which < 0:
        return next((one for one in reversed(seasons) if one.end < published), None)
    if which > 0:
        return next((one for one in seasons if one.start > published), None)
    around = published.year - 1 if season == WINTER and published.month <= 2 else published.year
    return values.season_of(around, season)
