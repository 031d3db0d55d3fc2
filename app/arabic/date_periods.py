"""Longer stretches: weeks, months, years and seasons named from today, their parts, and how long ago."""

from dataclasses import replace
from typing import Final

from app.arabic.date_days import read_days
from app.arabic.date_pieces import period_noun, read_month, read_named_year, read_year
from app.arabic.date_reader import Piece, Reader
from app.arabic.date_words import DAY, LAST, WEEK, YEAR

_LONGEST_AGO: Final = 3
_MOST_AGO: Final = 300
_MOST_YEARS: Final = 6
_HIJRI_IN_GREGORIAN, _HIJRI_EPOCH, _ERA_SLACK = 0.970224, 621.577, 2
"""Length of a Hijri year in Gregorian ones, where it is counted from, and years that two names may lie apart."""
_HALVES: Final = 2
_MIDDLE_DAY: Final = 15
_LAST_DAY: Final = 31
_DAYS_OF_WEEK: Final = 7
_WEEKS_OF_MONTH: Final = 4
_MONTHS: Final = 12
_LONGEST_JOINED: Final = 20
"""Years between two that a sign joins: more is a count of something else."""
_USUAL: Final = (1900, 2050)
_EARLIEST: Final = 1700
"""Before 1900 a number is a year only where nothing can be counted: `في 1869.`"""
_LONGEST_EVENT: Final = 4
"""Words from the noun of an event to its year."""
_JOINING: Final = ("-", "/")
_AND: Final = "و"


def read_period(reader: Reader, i: int) -> Piece | None:
    """Read `الأسبوع الماضي`, `هذا الشهر`, `الصيف المقبل`; a year also as `العام المالي الماضي`."""
    year = read_named_year(reader, i)
    if year and year.year is None:
        written = read_year(reader, year.end)
        return written or replace(year, kind="period", unit=YEAR)
    if year:
        return year
    this = reader.find(i, "these")
    noun = reader.find(this.end if this else i, "period")
    if noun is None:
        return None
    if this:
        return Piece(noun.end, "period", unit=noun.value, which=0, cued=True)
    which = reader.find(noun.end, "which")
    return Piece(which.end, "period", unit=noun.value, which=which.value, cued=True) if which else None


def read_season(reader: Reader, i: int) -> Piece | None:
    """Read `صيف 2015`, `شتاء العام الماضي`."""
    season = reader.find(i, "season")
    year = read_year(reader, season.end) or read_named_year(reader, season.end) if season else None
    if season is None or year is None or year.hijri:
        return None
    return replace(year, kind="season", unit=season.value, cued=True)


def read_share(reader: Reader, i: int) -> Piece | None:
    """Read `الربع الثاني من العام الجاري`, `النصف الأول 2015`, `النصف الأول من أغسطس`."""
    share = reader.find(i, "share")
    number = reader.find(share.end, "ordinal") if share else None
    if share is None or number is None:
        return None
    at = reader.skip(number.end, "of")
    month = read_month(reader, reader.skip(at, "month_nouns"))
    if month:
        return _half_of_month(month, number.value) if share.value == _HALVES else None
    year = read_year(reader, at) or reader.with_clitics(at, read_named_year)
    if year is None and at > number.end:
        year = _read_current_year(reader, at)
    if year is None or year.hijri:
        return None
    return replace(year, kind="share", unit=share.value, count=number.value, cued=True)


def _read_current_year(reader: Reader, i: int) -> Piece | None:
    """Read `العام` alone as this one; `العام السابق` is another."""
    noun = period_noun(reader, i, YEAR)
    if noun is None or reader.find(noun.end, "other_years"):
        return None
    return Piece(noun.end, "year", year_which=0)


def _half_of_month(month: Piece, number: int) -> Piece | None:
    first, last = (1, _MIDDLE_DAY) if number == 1 else (_MIDDLE_DAY + 1, _LAST_DAY)
    return replace(month, kind="day", day=first, last_day=last, cued=True) if number <= _HALVES else None


def read_week_of_month(reader: Reader, i: int) -> Piece | None:
    """Read `الأسبوع الأول من أغسطس`: the first seven days."""
    week = period_noun(reader, i, WEEK)
    number = reader.find(week.end, "ordinal") if week else None
    if number is None or number.value > _WEEKS_OF_MONTH:
        return None
    month = read_month(reader, reader.skip(reader.skip(number.end, "of"), "month_nouns"))
    if month is None:
        return None
    first = (number.value - 1) * _DAYS_OF_WEEK + 1
    return replace(month, kind="day", day=first, last_day=first + _DAYS_OF_WEEK - 1, cued=True)


def read_vague(reader: Reader, i: int) -> Piece | None:
    """Read `وقت سابق`, `الأيام القليلة المقبلة`, `الأسابيع الأخيرة`: a time near the publication that has no day."""
    time = reader.find(i, "vague_times")
    if time:
        return None if read_days(reader, reader.skip(time.end, "of")) else Piece(time.end, "vague")
    units = reader.find(i, "vague_units")
    if units is None:
        return None
    at = reader.skip(units.end, "few")
    recent = reader.find(at, "recent")
    if recent:
        return None if reader.find(recent.end, "of") else Piece(recent.end, "vague", which=LAST)
    which = reader.find(at, "which")
    return Piece(reader.skip(which.end, "few"), "vague", which=which.value) if which and which.value else None


def read_edge(reader: Reader, i: int) -> Piece | None:
    """Read `مطلع الشهر الجاري`, `أواخر نيسان`, `نهاية الأسبوع`, `منتصف 2015`; the noun alone is the current one."""
    edge = reader.find(i, "edge")
    if edge is None:
        return None
    at = reader.skip(edge.end, "of")
    month = read_month(reader, reader.skip(at, "month_nouns"))
    piece = month or read_year(reader, at) or read_period(reader, at)
    if piece is None:
        noun = reader.find(at, "period")
        piece = Piece(noun.end, "period", unit=noun.value, which=0) if noun else None
    return replace(piece, edge=edge.value, cued=True) if piece else None


def read_lone_month(reader: Reader, i: int) -> Piece | None:
    """Read a month without a day: `شهر رمضان`, `شهر فبراير الجاري`, `آب الماضي`, `في أغسطس`, `شهر 5/2015`."""
    noun = reader.find(i, "month_nouns")
    numbered = _read_numbered_month(reader, noun.end) if noun else None
    month = numbered or read_month(reader, noun.end if noun else i)
    if month is None:
        return None
    cued = month.cued or noun is not None or _follows(reader, i, "month_prepositions")
    return replace(month, cued=True) if cued else None


def _read_numbered_month(reader: Reader, i: int) -> Piece | None:
    """Read `5/2015` or `5-2015` after the word for month."""
    month, sign = reader.number(i), reader.text(i + 1) in _JOINING
    year = read_year(reader, i + 2, joined=True) if month and sign else None
    if year is None or month is None or month > _MONTHS:
        return None
    return replace(year, kind="month", month=month, cued=True)


def read_lone_year(reader: Reader, i: int) -> Piece | None:
    """Read `عام 2015`, `1436هـ`, `2014/2015`, `منذ 2011`; a bare number needs a preposition before it."""
    named = reader.find(i, "year_nouns", "two_year_nouns")
    after = reader.skip(named.end, "year_epithets") if named else i
    start = reader.opened(after) if named else i
    year = read_year(reader, start) or _read_first_year(reader, start)
    if year is None:
        return None
    last = _read_last_year(reader, year.end)
    if last and (_are_one_year(year, last) or (last.year or 0) < (year.year or 0) - 1):
        last = None
    if not (
        named
        or year.cued
        or _makes_years(reader, i, year, last)
        or _is_year_by_its_place(reader, i, year.end)
    ):
        return None
    if last is None:
        year = _with_other_era(reader, year)
        return replace(year, end=reader.closed(after, year.end) if named else year.end, cued=True)
    end = reader.closed(after, last.end) if named else last.end
    return replace(
        year, kind="years", end=end, count=last.year or 0, hijri=year.hijri or last.hijri, cued=True
    )


def _makes_years(reader: Reader, i: int, year: Piece, last: Piece | None) -> bool:
    """Tell whether a first and a last year show that the numbers are years: a mark, a joining sign, من or بين."""
    if last is None:
        return False
    usual = _USUAL[0] <= (year.year or 0) <= _USUAL[1] or year.hijri
    return last.cued or (usual and (reader.text(year.end) in _JOINING or _follows(reader, i, "from")))


def _with_other_era(reader: Reader, year: Piece) -> Piece:
    """Take in the same year of the other calendar: `1400هـ (1980)`, `1436هـ / 2015م`; the Gregorian one counts."""
    signed = reader.text(year.end) in ("(", *_JOINING)
    at = year.end + 1 if signed else reader.skip(year.end, "corresponding")
    other = read_year(reader, at, joined=True) if at > year.end else None
    if other is None or not _are_one_year(year, other):
        return year
    return replace(year if other.hijri else other, end=reader.closed(year.end, other.end))


def _are_one_year(one: Piece, other: Piece) -> bool:
    """Tell whether a Hijri and a Gregorian year are names of the same one."""
    if one.hijri == other.hijri:
        return False
    hijri, gregorian = (one, other) if one.hijri else (other, one)
    expected = (hijri.year or 0) * _HIJRI_IN_GREGORIAN + _HIJRI_EPOCH
    return abs((gregorian.year or 0) - expected) < _ERA_SLACK


def read_ago(reader: Reader, i: int) -> Piece | None:
    """Read `قبل ثلاثة أيام`, `منذ تسعة أشهر`, `قبل عامين`; not `قبل يومين من …`, which counts from something else."""
    ago = reader.find(i, "ago")
    if ago is None:
        return None
    at = reader.skip(ago.end, "about")
    found = _read_amount(reader, at)
    if found is None:
        return None
    end = reader.skip(found.end, "about_after")
    approximate = at > ago.end or end > found.end
    counted = reader.skip(end, "only")
    if reader.find(end, "and_a_part"):
        return None
    if reader.find(counted, "event_follows") and not reader.find(counted + 1, "now"):
        return None
    return replace(found, end=end, approximate=approximate)


def _read_amount(reader: Reader, i: int) -> Piece | None:
    unit = reader.find(i, "two_units")
    if unit:
        return Piece(unit.end, "ago", unit=unit.value, count=2)
    unit = reader.find(i, "one_unit")
    if unit:
        return (
            None
            if _names_a_date(reader, unit.end, unit.value)
            else Piece(unit.end, "ago", unit=unit.value, count=1)
        )
    number = reader.number(i, _LONGEST_AGO)
    words = reader.find(i, "cardinal") if number is None else None
    count, end = (words.value, words.end) if words else (number, i + 1)
    units = reader.find(end, "many_units")
    if count is None or units is None or not 0 < count <= _MOST_AGO:
        return None
    return Piece(units.end, "ago", unit=units.value, count=count)


def _names_a_date(reader: Reader, i: int, unit: int) -> bool:
    """Tell whether `قبل يوم`, `منذ شهر`, `منذ عام` go on with the name of a day, month or year."""
    named = reader.find(i, "weekday", "relative", "month", "hijri_month", "ordinal")
    return named is not None or reader.token(i).is_number or (unit == DAY and reader.text(i).startswith("ال"))


def _read_first_year(reader: Reader, i: int) -> Piece | None:
    """Read the first of two years joined by a sign: each alone would be part of a longer number."""
    first, sign = read_year(reader, i, joined=True), reader.text(i + 1)
    last = read_year(reader, i + 2, joined=True) if first and sign in _JOINING else None
    if first is None or last is None or first.year is None or last.year is None:
        return None
    ends = reader.text(last.end) not in _JOINING or not reader.token(last.end + 1).is_number
    return (
        first
        if ends and last.year != first.year and -1 <= last.year - first.year <= _LONGEST_JOINED
        else None
    )


def _read_last_year(reader: Reader, i: int) -> Piece | None:
    """Read the second of two years: `2014/2015`, `2014 و2015`, `2011 إلى 2015`, `2011 حتى عام 2015`."""
    last = None
    for _ in range(_MOST_YEARS):
        if reader.text(i) in (*_JOINING, _AND):
            year = read_year(reader, i + 1, joined=True)
        elif reader.find(i, "to"):
            at = reader.skip(i, "to")
            year = read_year(reader, reader.skip(at, "year_nouns"))
        else:
            return last
        if year is None:
            return last
        last, i = year, year.end
    return last


def _is_year_by_its_place(reader: Reader, i: int, end: int) -> bool:
    """Tell whether a bare number is a year: after a preposition, with nothing counted behind it."""
    number = reader.number(i, 4) or 0
    led = _is_led(reader, i) or _joins_year(reader, i)
    early = _EARLIEST <= number < _USUAL[0] and not reader.text(end).isalnum()
    if not led or not (early or _USUAL[0] <= number <= _USUAL[1]):
        return False
    counted = reader.find(end, "counted") is not None
    return not counted and (number % 100 != 0 or not reader.text(end).isalpha())


def _is_of_event(reader: Reader, i: int) -> bool:
    """Tell whether a number ends the name of an event: `كأس أمم أفريقيا 2015`, `أولمبياد بكين 2008`."""
    for place in range(i - 1, i - 1 - _LONGEST_EVENT, -1):
        if not reader.text(place).isalpha():
            return False
        if reader.is_one_of(place, "events_of_years"):
            return True
    return False


def _is_led(reader: Reader, i: int) -> bool:
    """Tell whether a preposition, the name of an event or something compared stands before a number."""
    return _follows(reader, i, "year_prepositions") or _is_of_event(reader, i) or _is_of_same(reader, i)


def _joins_year(reader: Reader, i: int) -> bool:
    """Tell whether و joins a number to a year a word or two before it: `كأس العالم 2018 لروسيا و2022 لقطر`."""
    for _ in range(_MOST_YEARS):
        if reader.text(i - 1) != _AND:
            return False
        before = next((place for place in (i - 3, i - 4) if reader.number(place, 4) is not None), None)
        if before is None or _is_led(reader, before):
            return before is not None
        i = before
    return False


def _is_of_same(reader: Reader, i: int) -> bool:
    """Tell `الفترة نفسها من 2015` from `من 2015`, which may count."""
    return reader.find(i - 1, "of") is not None and reader.is_one_of(i - 2, "same", "matching")


def _follows(reader: Reader, i: int, kind: str) -> bool:
    return reader.is_one_of(i - 1, kind)
