"""Stretches of days and the arithmetic of calendars behind the finder of dates."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from hijridate import Gregorian, Hijri

from app.arabic.date_words import AUTUMN, MONTH, SPRING, SUMMER, WEEK, WINTER, YEAR

FIRST_YEAR, LAST_YEAR = 1700, 2100
FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR = 1343, 1500
_FEW_DAYS: Final = 6
_DAYS_OF_WEEK: Final = 7
_LONGEST_MONTHS: Final = 92
_SUNDAY: Final = 6
_FUTURE_COSTS: Final = 3
"""A day to come counts as three days past when a date without a year is looked for near its publication."""
_SEASON_STARTS: Final = {SPRING: 3, SUMMER: 6, AUTUMN: 9, WINTER: 12}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of days, both ends included; `unit` tells a whole month or year from days that happen to fill it."""

    start: date
    end: date
    unit: int = 0

    @property
    def edtf(self) -> str:
        """Write as EDTF, as coarse as the unit: 2016, 2016-12, 2016-12-16 or FIRST/LAST."""
        first, last = _written(self.start, self.unit), _written(self.end, self.unit)
        return first if first == last else f"{first}/{last}"

    @property
    def precision(self) -> str:
        """Return the code of how precisely this is known: day, few_days, week, month or year."""
        days = (self.end - self.start).days + 1
        if days == 1:
            return "day"
        if days <= _FEW_DAYS:
            return "few_days"
        if days == _DAYS_OF_WEEK:
            return "week"
        return "month" if days <= _LONGEST_MONTHS else "year"


def _written(day: date, unit: int) -> str:
    text = day.isoformat()
    return text[:4] if unit == YEAR else text[:7] if unit == MONTH else text


def day_of(year: int, month: int, day: int, *, hijri: bool = False) -> Stretch | None:
    """Return one day of either calendar; None when it does not exist or lies outside what can be converted."""
    if not hijri and not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        found = Hijri(year, month, day).to_gregorian() if hijri else date(year, month, day)
    except (ValueError, OverflowError):
        return None
    plain = date(found.year, found.month, found.day)
    return Stretch(plain, plain)


def month_of(year: int, month: int, *, hijri: bool = False) -> Stretch | None:
    """Return a month of either calendar."""
    first = day_of(year, month, 1, hijri=hijri)
    if first is None:
        return None
    length = Hijri(year, month, 1).month_length() if hijri else calendar.monthrange(year, month)[1]
    return Stretch(first.start, first.start + timedelta(length - 1), 0 if hijri else MONTH)


def year_of(year: int, *, hijri: bool = False) -> Stretch | None:
    """Return a year of either calendar."""
    first, last = month_of(year, 1, hijri=hijri), month_of(year, 12, hijri=hijri)
    return Stretch(first.start, last.end, 0 if hijri else YEAR) if first and last else None


def season_of(year: int, season: int) -> Stretch | None:
    """Return the three months of a season; a winter runs into the next year."""
    first = month_of(year, _SEASON_STARTS[season])
    last = month_of(year + 1, 2) if season == WINTER else month_of(year, _SEASON_STARTS[season] + 2)
    return Stretch(first.start, last.end, MONTH) if first and last else None


def share_of(year: Stretch, count: int, number: int) -> Stretch | None:
    """Return a half (`count` 2) or quarter (4) of a year, counted from one."""
    if not 1 <= number <= count:
        return None
    months = 12 // count
    first = month_of(year.start.year, (number - 1) * months + 1)
    last = month_of(year.start.year, number * months)
    return Stretch(first.start, last.end, MONTH) if first and last else None


def shifted(day: date, days: int) -> Stretch | None:
    """Return the day so many days later; None outside the calendar."""
    try:
        moved = day + timedelta(days)
    except OverflowError:
        return None
    return day_of(moved.year, moved.month, moved.day)


def week_of(day: date) -> Stretch:
    """Return the week around a day, Sunday to Saturday."""
    first = day - timedelta((day.weekday() - _SUNDAY) % _DAYS_OF_WEEK)
    return Stretch(first, first + timedelta(_DAYS_OF_WEEK - 1))


def weekend_of(week: Stretch) -> Stretch:
    """Return its Friday and Saturday."""
    return Stretch(week.end - timedelta(1), week.end)


def unit_around(day: date, unit: int, steps: int) -> Stretch | None:
    """Return the day, week, month or year that lies so many steps after the one around `day`; before it if negative."""
    if unit == YEAR:
        return year_of(day.year + steps)
    if unit == MONTH:
        month = day.year * 12 + day.month - 1 + steps
        return month_of(month // 12, month % 12 + 1)
    if unit == WEEK:
        moved = shifted(day, steps * _DAYS_OF_WEEK)
        return week_of(moved.start) if moved else None
    return shifted(day, steps)


def weekday_near(day: date, weekday: int) -> date:
    """Return the day with this weekday (Monday 0) at most three days away."""
    ahead = (weekday - day.weekday()) % _DAYS_OF_WEEK
    return day + timedelta(ahead if ahead <= 3 else ahead - _DAYS_OF_WEEK)


def weekday_from(day: date, weekday: int, which: int | None, *, future: bool = False) -> date:
    """Return the nearest past day with this weekday, `day` itself included, or the one that `which` names.

    `which` −1 excludes `day`, 1 is the next one; −2 and 2 lie a week further; `future` prefers what is to come.
    """
    back = (day.weekday() - weekday) % _DAYS_OF_WEEK
    ahead = (weekday - day.weekday()) % _DAYS_OF_WEEK
    if which is None or which == 0:
        return day + timedelta(ahead) if future else day - timedelta(back)
    weeks = (abs(which) - 1) * _DAYS_OF_WEEK
    if which < 0:
        return day - timedelta((back or _DAYS_OF_WEEK) + weeks)
    return day + timedelta((ahead or _DAYS_OF_WEEK) + weeks)


def year_at(day: date, *, hijri: bool) -> int:
    """Return the number of the year around a day; a Hijri year is 0 outside what can be converted."""
    if not hijri:
        return day.year
    try:
        return int(Gregorian(day.year, day.month, day.day).to_hijri().year)
    except (ValueError, OverflowError):
        return 0


def years_near(day: date, *, hijri: bool) -> Iterator[int]:
    """Yield the years in which a date without one may lie."""
    around = year_at(day, hijri=hijri)
    return iter((around, around - 1, around + 1)) if around else iter(())


def nearest(day: date, choices: list[Stretch], which: int | None, *, future: bool) -> Stretch | None:
    """Choose between the same date of several years: past (`which` −1), to come (1), else the one nearest to `day`."""
    if which is not None and which < 0:
        choices = [one for one in choices if one.end < day]
    elif which is not None and which > 0:
        choices = [one for one in choices if one.start > day]
    elif future:
        choices = [one for one in choices if one.end >= day] or choices
    return min(choices, key=lambda one: _distance(day, one), default=None)


def _distance(day: date, one: Stretch) -> float:
    if one.start <= day <= one.end:
        return 0
    return (day - one.end).days if one.end < day else (one.start - day).days * _FUTURE_COSTS
