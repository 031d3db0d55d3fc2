"""Dates written in digits: 16/12/2016, 2016-12-16, 3 – 11 – 1436هـ, and 6/8 where a word says that it is a date."""

from typing import Final

from app.arabic.date_pieces import read_year
from app.arabic.date_reader import Piece, Reader
from app.arabic.date_values import LAST_HIJRI_YEAR

_SIGNS: Final = ("/", "-", ".", "\\")
_LAST_DAY: Final = 31
_LAST_MONTH: Final = 12
_YEAR_DIGITS: Final = 4
_CENTURY: Final = 2000


def read_numeric(reader: Reader, i: int) -> Piece | None:
    """Read three numbers parted by one sign, one of them a year, or two days before them: `2-5/11/1436`."""
    if not _may_start(reader, i):
        return None
    return _read_three(reader, i) or _read_days(reader, i)


def read_day_and_month(reader: Reader, i: int) -> Piece | None:
    """Read `6/8` or `6/8/15` after a word that announces a date."""
    if not _may_start(reader, i) or reader.text(i + 1) not in _SIGNS[:2]:
        return None
    day, month = reader.number(i), reader.number(i + 2)
    if day is None or month is None or not _are_day_and_month(day, month):
        return None
    short = reader.number(i + 4) if reader.text(i + 3) == reader.text(i + 1) == "/" else None
    if short is not None and len(reader.text(i + 4)) == 2:
        return Piece(i + 5, "day", year=_CENTURY + short, month=month, day=day, cued=True)
    if reader.text(i + 3) in _SIGNS and reader.token(i + 4).is_number and reader.touches(i + 4):
        return None
    return Piece(i + 3, "day", month=month, day=day, cued=True)


def _may_start(reader: Reader, i: int) -> bool:
    signed = reader.text(i - 1) in _SIGNS and reader.touches(i) and reader.touches(i - 1)
    return reader.token(i).is_number and not (signed and reader.token(i - 2).is_number)


def _read_three(reader: Reader, i: int) -> Piece | None:
    sign = reader.text(i + 1)
    if sign not in _SIGNS or reader.text(i + 3) != sign:
        return None
    if sign == "." and not all(reader.touches(i + n) for n in range(1, 5)):
        return None
    if len(reader.text(i)) == _YEAR_DIGITS:
        return _year_first(reader, i)
    day, month, year = reader.number(i), reader.number(i + 2), _year(reader, i + 4)
    if day is None or month is None or year is None:
        return None
    return _piece(day, month, year)


def _year_first(reader: Reader, i: int) -> Piece | None:
    year, month, day = reader.number(i, _YEAR_DIGITS), reader.number(i + 2), reader.number(i + 4)
    if year is None or month is None or day is None:
        return None
    marked = reader.find(i + 5, "anno_hijri")
    end = marked.end if marked else reader.skip(i + 5, "anno_domini")
    return _piece(
        day, month, Piece(end, "year", year=year, hijri=marked is not None or year <= LAST_HIJRI_YEAR)
    )


def _year(reader: Reader, i: int) -> Piece | None:
    if len(reader.text(i)) != _YEAR_DIGITS or reader.text(i + 1) in _SIGNS[:1]:
        return None
    return read_year(reader, i, joined=True)


def _read_days(reader: Reader, i: int) -> Piece | None:
    """Read the first of two days and the numeric date of the second."""
    first = reader.number(i)
    joined = reader.text(i + 1) in ("-", "و") or reader.find(i + 1, "to") is not None
    last = _read_three(reader, i + 2) if joined else None
    if first is None or last is None or last.day <= first or (reader.text(i + 1) == reader.text(i + 3)):
        return None
    return Piece(
        last.end, "day", last.year, last.month, first, last_day=last.day, hijri=last.hijri, cued=True
    )


def _piece(day: int, month: int, year: Piece) -> Piece | None:
    if _are_day_and_month(month, day) and month > _LAST_MONTH:
        day, month = month, day
    if not _are_day_and_month(day, month):
        return None
    return Piece(year.end, "day", year.year, month, day, hijri=year.hijri, cued=True)


def _are_day_and_month(day: int, month: int) -> bool:
    return 1 <= day <= _LAST_DAY and 1 <= month <= _LAST_MONTH
