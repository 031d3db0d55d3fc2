"""The pieces of a date: years, months, days of a month, weekdays and days counted from today."""

from dataclasses import replace
from typing import Final

from app.arabic.date_reader import Found, Piece, Reader
from app.arabic.date_values import FIRST_YEAR, LAST_HIJRI_YEAR, LAST_YEAR
from app.arabic.date_words import MONTH, WEEK, YEAR

_EARLIEST_HIJRI: Final = 1300
_LONGEST_YEAR: Final = 4
_LAST_DAY: Final = 31
_FIRST_SHORT_YEAR: Final = 40
_CENTURY: Final = 1900
"""Years of two digits belong to it; smaller numbers are days or counts."""
_MOST_DAYS: Final = 6
"""Days of one month that are enumerated."""
_AND: Final = "و"


def read_year(reader: Reader, i: int, *, joined: bool = False) -> Piece | None:
    """Read four digits that can be a year (a Hijri one with its mark may be any), with the mark of the era.

    `joined`: signs and digits that touch it are known to belong to the date.
    """
    value = reader.number(i, _LONGEST_YEAR)
    if value is None or not (joined or reader.stands_alone(i)):
        return None
    marked = reader.find(i + 1, "anno_hijri")
    if marked and 0 < value <= LAST_HIJRI_YEAR:
        return Piece(marked.end, "year", year=value, hijri=True, cued=True)
    if _EARLIEST_HIJRI <= value <= LAST_HIJRI_YEAR:
        return Piece(i + 1, "year", year=value, hijri=True)
    if not FIRST_YEAR <= value <= LAST_YEAR:
        return None
    christian = reader.find(i + 1, "anno_domini")
    return Piece(christian.end if christian else i + 1, "year", year=value, cued=christian is not None)


def read_named_year(reader: Reader, i: int) -> Piece | None:
    """Read `عام 2015`, `العام المالي 2015`, `العام الماضي` or `هذا العام`."""
    this = reader.find(i, "these")
    start = this.end if this else i
    noun = reader.find(start, "year_nouns")
    if noun is None:
        return None
    after = reader.skip(noun.end, "year_epithets")
    definite = period_noun(reader, start, YEAR) is not None
    if this:
        return Piece(after, "year", year_which=0, cued=True) if definite else None
    year = read_year(reader, reader.opened(after))
    if year:
        return replace(year, end=reader.closed(after, year.end), cued=True)
    in_words = reader.find(after, "year_in_words")
    if in_words:
        return Piece(in_words.end, "year", year=in_words.value, cued=True)
    return _read_which_year(reader, after) if definite else None


def _read_which_year(reader: Reader, i: int) -> Piece | None:
    same = reader.find(i, "same")
    if same:
        return Piece(same.end, "year", same=True, cued=True)
    which = reader.find(i, "which")
    return Piece(which.end, "year", year_which=which.value, cued=True) if which else None


def period_noun(reader: Reader, i: int, unit: int) -> Found | None:
    """Find `الأسبوع`, `الشهر` or `العام`, with the article that lets الماضي follow."""
    found = reader.find(i, "period")
    return found if found and found.value == unit else None


def read_year_after_month(reader: Reader, i: int) -> Piece | None:
    """Read the year that follows the name of a month, with the small words and signs between."""
    start = i + 1 if reader.text(i) in (",", "/", "-") else i
    opened = reader.opened(start)
    year = (
        read_year(reader, opened)
        or read_named_year(reader, reader.skip(opened, "of"))
        or (reader.with_clitics(opened, read_named_year) if reader.text(opened).startswith("ل") else None)
        or _read_short_year(reader, i)
    )
    return replace(year, end=reader.closed(start, year.end)) if year else None


def _read_short_year(reader: Reader, i: int) -> Piece | None:
    """Read `73` in `أكتوبر 73`, where no noun follows that it could count."""
    value = reader.number(i)
    if (
        value is None
        or value < _FIRST_SHORT_YEAR
        or not reader.stands_alone(i)
        or reader.text(i + 1).isalnum()
    ):
        return None
    return Piece(i + 1, "year", year=_CENTURY + value)


def read_month(reader: Reader, i: int) -> Piece | None:
    """Read the name of a month in one or two traditions, which one, and its year."""
    found = reader.find(i, "month")
    hijri = None if found else reader.find(i, "hijri_month")
    month = found or hijri
    if month is None:
        return None
    end = _same_month_again(reader, month, "hijri_month" if hijri else "month")
    end = reader.skip(end, "month_epithets") if hijri else end
    plain = not reader.is_one_of(i, "ambiguous_months") or end > month.end
    piece = Piece(end, "month", month=month.value, hijri=hijri is not None, cued=plain)
    which = reader.find(reader.opened(end), "which")
    if which:
        piece = replace(piece, end=reader.closed(end, which.end), which=which.value, cued=True)
    year = read_year_after_month(reader, piece.end)
    if year is None or (year.hijri != piece.hijri and year.year is not None):
        return piece
    return replace(piece, end=year.end, year=year.year, year_which=year.year_which, same=year.same, cued=True)


def _same_month_again(reader: Reader, month: Found, kind: str) -> int:
    """Pass the second name of the same month: `آب/أغسطس`, `آب (أغسطس)`."""
    sign = month.end + 1 if reader.text(month.end) in ("/", "-", "(", "\\") else month.end
    again = reader.find(sign, kind)
    if again is None or again.value != month.value:
        return month.end
    return again.end + 1 if reader.text(month.end) == "(" and reader.text(again.end) == ")" else again.end


def read_day_of_month(reader: Reader, i: int) -> Piece | None:
    """Read `16 كانون الأول 2016`, `السابع من أيار`, `15 و16 ديسمبر`, `من 2 إلى 5 مايو`, `25 الجاري`."""
    first = _read_day_number(reader, i)
    if first is None:
        return _read_english(reader, i)
    last = _read_last_day(reader, first.end)
    days = last or first
    end = reader.skip(days.end, "of")
    if period_noun(reader, end, MONTH) or reader.find(end, "these"):
        month = _read_this_month(reader, end)
    else:
        month = read_month(reader, reader.skip(end, "month_nouns")) or _read_which_alone(
            reader, days.end, first
        )
    if month is None:
        return None
    return replace(month, kind="day", day=first.value, last_day=last.value if last else 0)


def _read_this_month(reader: Reader, i: int) -> Piece | None:
    """Read `الشهر الجاري` after a day."""
    this = reader.find(i, "these")
    noun = period_noun(reader, this.end if this else i, MONTH)
    if this:
        return Piece(noun.end, "month", which=0, cued=True) if noun else None
    same = reader.find(noun.end, "same") if noun else None
    if same:
        return Piece(same.end, "month", same=True, cued=True)
    which = reader.find(noun.end, "which") if noun else None
    return Piece(which.end, "month", which=which.value, cued=True) if which else read_month(reader, i + 1)


def _read_which_alone(reader: Reader, i: int, day: Found) -> Piece | None:
    """Read `25 الجاري` and `الخامس من الجاري`, where the word for month is left out."""
    at = reader.skip(i, "of")
    which = reader.find(at, "which") if at > i or reader.token(day.end - 1).is_number else None
    alone = which and not reader.is_one_of(i, "these")
    return Piece(which.end, "month", which=which.value, cued=True) if which and alone else None


def _read_day_number(reader: Reader, i: int, *, joined: bool = False) -> Found | None:
    """Read the number of a day, in digits (perhaps after ال) or as an ordinal."""
    at = i + 1 if reader.token(i + 1).is_number and reader.touches(i + 1) and _is_glued(reader, i) else i
    number = reader.number(at)
    if number is not None:
        alone = joined or reader.stands_alone(at) or reader.text(at + 1) in ("-", "/")
        return Found(at + 1, number) if 1 <= number <= _LAST_DAY and alone else None
    return None if reader.find(i - 1, "not_day_before") else reader.find(i, "ordinal")


def _is_glued(reader: Reader, i: int) -> bool:
    return reader.text(i) in ("ال", "ل", "ب", "و", "بال", "وال", "لل", "ول", "ف")


def _read_last_day(reader: Reader, i: int) -> Found | None:
    """Read the second of two days: `و16`, `- 16`, `إلى 16`, `والسادس`; the last of several."""
    last = None
    for _ in range(_MOST_DAYS):
        if reader.text(i) == _AND or reader.text(i) in ("-", "/"):
            found = _read_day_number(reader, i + 1, joined=True)
        elif reader.find(i, "to"):
            found = _read_day_number(reader, reader.skip(i, "to"))
        elif reader.text(i).startswith(_AND):
            found = reader.find_with_clitics(i, "ordinal")
        else:
            return last
        if found is None:
            return last
        last, i = found, found.end
    return last


def _read_english(reader: Reader, i: int) -> Piece | None:
    """Read `December 16, 2016`."""
    month = reader.find(i, "month") if reader.text(i).isascii() else None
    day = reader.number(month.end) if month else None
    if month is None or day is None or not 1 <= day <= _LAST_DAY:
        return None
    year = read_year_after_month(reader, month.end + 1)
    piece = Piece(month.end + 1, "day", month=month.value, day=day, cued=True)
    return replace(piece, end=year.end, year=year.year) if year else piece


def read_weekday(reader: Reader, i: int) -> Piece | None:
    """Read `الأحد`, `الأحد المقبل`, `الخميس من الأسبوع الماضي`."""
    found = reader.find(i, "weekday")
    if found is None:
        return None
    which = reader.find(found.end, "which")
    if which and not reader.is_one_of(found.end, "these"):
        return Piece(which.end, "weekday", weekday=found.value, which=which.value)
    week = period_noun(reader, reader.skip(found.end, "of"), WEEK)
    of_week = reader.find(week.end, "which") if week else None
    if of_week:
        return Piece(of_week.end, "weekday", weekday=found.value, which=of_week.value, unit=WEEK)
    return Piece(found.end, "weekday", weekday=found.value)


def read_relative(reader: Reader, i: int) -> Piece | None:
    """Read what is counted in days: `اليوم`, `أمس`, `أول من أمس`, `غدا`."""
    found = reader.find(i, "relative")
    return Piece(found.end, "relative", offset=found.value) if found else None
