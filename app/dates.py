"""Dates with their precision: the EDTF strings the project stores, how people type them, how they are read."""

import calendar
import re
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Any, Final, Literal

import resources
from app.arabic.fold import fold
from app.numbers import Digits

Precision = Literal["day", "few_days", "week", "month", "year", "unknown"]
Months = Literal["syrian", "gregorian"]

_EARLIEST_YEAR: Final = 1700
_LONGEST_TYPED: Final = 80
_FEW_DAYS: Final = 6
_WEEK: Final = 7
_LONGEST_MONTHS: Final = 92
_EDTF: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_SPACED_DASH: Final = re.compile(r"\s+-\s+")
_DAY_DASH: Final = re.compile(r"(?:(?<=^\d)|(?<=^\d\d))-(?=\d\d?\s+m)")
_GLUED_AND: Final = re.compile(r"و\d")
_DOUBLE_NAME: Final = re.compile(r"(m\d+)\s*[/(]\s*\1(?!\d)\s*\)?")
_ERA: Final = re.compile(r"(?<=\d)\s*م(?!\w)")
_ARABIC_DIGITS: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_MONTH: Final = r"m(?P<month>\d\d?)"
_SHAPES: Final = tuple(
    re.compile(shape, re.ASCII)
    for shape in (
        r"(?P<year>\d{4})(?P<sep>[-/.])(?P<month>\d\d?)(?:(?P=sep)(?P<day>\d\d?))?",
        r"(?:(?P<day>\d\d?)\s*(?P<sep>[-/.])\s*)?(?P<month>\d\d?)\s*[-/.]\s*(?P<year>\d{4})",
        rf"(?:(?P<day>\d\d?)\s*)?{_MONTH}\s*(?P<year>\d{{4}})",
        rf"{_MONTH}\s*(?P<day>\d\d?)\s+(?P<year>\d{{4}})",
        rf"(?P<year>\d{{4}})\s*{_MONTH}(?:\s*(?P<day>\d\d?))?",
        r"(?P<year>\d{4})",
    )
)
_ENDPOINT_SHAPES: Final = (
    re.compile(rf"(?P<day>\d\d?)(?:\s*{_MONTH})?", re.ASCII),
    re.compile(_MONTH, re.ASCII),
)


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A stretch of days, both ends included, and how precisely it is known; both ends are None when it is unknown."""

    start: date | None
    end: date | None
    precision: Precision
    approximate: bool = False

    @property
    def edtf(self) -> str:
        """The stored form: 2016-12-16, 2016-12, 2016, 2016-12-15/2016-12-16, each perhaps with ~; "" when unknown."""
        if self.start is None or self.end is None:
            return ""
        return _written(self.start, self.end) + ("~" if self.approximate else "")


UNKNOWN: Final = EdtfDate(None, None, "unknown")


@lru_cache(maxsize=4096)  # thousands of articles appeared on the same few days
def parse_edtf(text: str) -> EdtfDate | None:
    """Read a stored date; None when it is not one of the stored forms or names a day that does not exist."""
    if not text:
        return UNKNOWN
    approximate = "~" in text
    ends = [_EDTF.fullmatch(part.removesuffix("~")) for part in text.split("/")]
    if len(ends) > 2:
        return None
    stretches = [_stretch(*match.groups()) for match in ends if match]
    if len(stretches) != len(ends):
        return None
    return _joined([stretch for stretch in stretches if stretch], len(ends), approximate=approximate)


def parse_date(text: str) -> EdtfDate | None:
    """Read a date as people type it, in Arabic or English, either digits; "" is the unknown date.

    Day before month: 16/12/2016, 16 كانون الأول 2016, من 15 إلى 16 ديسمبر 2016, 12/2016, 2016, ~2016-12. None when
    the text is not understood or names a day that does not exist; a year needs its four digits.
    """
    return _typed(text) if len(text) <= _LONGEST_TYPED else None


@lru_cache(maxsize=4096)
def _typed(text: str) -> EdtfDate | None:
    typed = fold(text).strip()
    stored = parse_edtf(typed.removeprefix("~") + ("~" if typed.startswith("~") else ""))
    if stored is not None:
        return stored
    plain, approximate = _without_about(typed)
    plain = _month_numbers(plain)
    ends = _range_ends(plain)
    if ends is not None:
        return _parse_range(*ends, approximate=approximate)
    stretch = _parse_single(_content(plain.split()))
    return _joined([stretch], 1, approximate=approximate) if stretch else None


def describe(edtf: str, language: str, months: Months = "syrian", digits: Digits = "western") -> str:
    """Say a stored date in words, "ar" or "en"; "" for the unknown date, and the text itself if it is not a date."""
    value = parse_edtf(edtf)
    if value is None or value.start is None or value.end is None:
        return edtf
    said = _said(value.start, value.end, approximate=value.approximate, language=language, months=months)
    return said.translate(_ARABIC_DIGITS) if digits == "arabic" and language == "ar" else said


def _written(start: date, end: date) -> str:
    if start == end:
        return start.isoformat()
    if _is_whole_year(start, end):
        return f"{start:%Y}"
    if _is_whole_month(start, end):
        return f"{start:%Y-%m}"
    return f"{start.isoformat()}/{end.isoformat()}"


def _is_whole_year(start: date, end: date) -> bool:
    return (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year


def _is_whole_month(start: date, end: date) -> bool:
    return (
        start.day == 1
        and (start.year, start.month) == (end.year, end.month)
        and (end + timedelta(1)).day == 1
    )


def _precision(start: date, end: date) -> Precision:
    days = (end - start).days + 1
    if days == 1:
        return "day"
    if _is_whole_month(start, end):
        return "month"
    if days <= _FEW_DAYS:
        return "few_days"
    if days == _WEEK:
        return "week"
    return "month" if days <= _LONGEST_MONTHS else "year"


def _stretch(year: str, month: str | None, day: str | None) -> tuple[date, date] | None:
    """Return first and last day of a year, month or day; None when it does not exist."""
    number = int(year)
    if number < _EARLIEST_YEAR or number >= date.max.year:
        return None
    try:
        first = date(number, int(month or 1), int(day or 1))
    except ValueError:
        return None
    if day:
        return first, first
    last_month = int(month or 12)
    return first, date(number, last_month, calendar.monthrange(number, last_month)[1])


def _joined(stretches: list[tuple[date, date]], expected: int, *, approximate: bool) -> EdtfDate | None:
    """Make one date of one or two stretches; None when one is missing or they are the wrong way round."""
    if len(stretches) != expected or stretches[0][0] > stretches[-1][0]:
        return None
    start, end = stretches[0][0], stretches[-1][1]
    return EdtfDate(start, end, _precision(start, end), approximate)


def _parse_single(plain: str) -> tuple[date, date] | None:
    for shape in _SHAPES:
        match = shape.fullmatch(plain)
        if match:
            groups = match.groupdict()
            return _stretch(groups["year"], groups.get("month"), groups.get("day"))
    return None


def _parse_range(first: str, last: str, *, approximate: bool) -> EdtfDate | None:
    """Read both ends; the first may leave out the month or year that the last one gives."""
    end = _parse_single(last)
    if end is None:
        return None
    start = _parse_single(first) or _completed(first, end[1])
    return _joined([start, end], 2, approximate=approximate) if start else None


def _completed(first: str, end: date) -> tuple[date, date] | None:
    for shape in _ENDPOINT_SHAPES:
        match = shape.fullmatch(first)
        if match:
            groups = match.groupdict()
            return _stretch(str(end.year), groups["month"] or str(end.month), groups.get("day"))
    return None


def _without_about(typed: str) -> tuple[str, bool]:
    approximate = typed.startswith("~") or typed.endswith("~")
    words = typed.strip("~ ").split()
    kept = [word for word in words if word not in _word_list("about")]
    return " ".join(kept), approximate or len(kept) < len(words)


def _month_numbers(typed: str) -> str:
    """Write `m12` for the name of a month, once for a double name (كانون الأول/ديسمبر), and drop the filler words."""
    plain = _month_pattern().sub(lambda match: f" m{_month_names()[match['name']]} ", typed.replace(",", " "))
    plain = _ERA.sub("", _DOUBLE_NAME.sub(r"\1 ", plain))
    return " ".join(word for word in plain.split() if word not in _word_list("weekdays"))


def _range_ends(plain: str) -> tuple[str, str] | None:
    """Split a typed range; None when it is one date."""
    words = plain.split()
    opened = bool(words) and words[0] in _word_list("from")
    for place, word in enumerate(words[1:], 1):
        if word in _word_list("to"):
            return _content(words[int(opened) : place]), _content(words[place + 1 :])
        if _GLUED_AND.match(word):
            return _content(words[int(opened) : place]), _content([word[1:], *words[place + 1 :]])
    dashed = (_SPACED_DASH if _SPACED_DASH.search(plain) else _DAY_DASH).split(plain)
    return (_content(dashed[0].split()), _content(dashed[1].split())) if len(dashed) == 2 else None


def _content(words: list[str]) -> str:
    return " ".join(word for word in words if word not in _word_list("ignored"))


def _said(start: date, end: date, *, approximate: bool, language: str, months: Months) -> str:
    phrases = _lists()["phrases"]["en" if language == "en" else "ar"]
    names = _lists()["names"]["english" if language == "en" else months]
    if start == end or _is_whole_year(start, end) or _is_whole_month(start, end):
        one = _day(end, names, of=_written(start, end).count("-"))
        return str(phrases["about"]).format(date=one) if approximate else one
    of_start = "year" if start.year != end.year else "month" if start.month != end.month else "day"
    shown = {
        "year": _day(start, names),
        "month": f"{start.day} {names[start.month - 1]}",
        "day": f"{start.day}",
    }
    phrase = str(phrases["about_range" if approximate else "range"])
    return phrase.format(start=shown[of_start], end=_day(end, names))


def _day(day: date, names: list[str], of: int = 2) -> str:
    """Say a year (`of` 0), a month (1) or a day (2)."""
    return " ".join((f"{day.day}", names[day.month - 1], f"{day.year}")[2 - of :])


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("arabic", "months.toml"))


@cache
def _word_list(name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in _lists()["words"][name])


def month_groups() -> dict[str, tuple[str, ...]]:
    """Return the names of the months by tradition, January first."""
    return {
        group: tuple(names) for table in ("names", "understood") for group, names in _lists()[table].items()
    }


@cache
def _month_names() -> dict[str, int]:
    return {fold(name): number for names in month_groups().values() for number, name in enumerate(names, 1)}


@cache
def _month_pattern() -> re.Pattern[str]:
    names = sorted(map(re.escape, _month_names()), key=len, reverse=True)
    return re.compile(rf"(?<![^\W\d_])(?P<name>{'|'.join(names)})(?![^\W\d_])\.?")
