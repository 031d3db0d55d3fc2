"""Everything that names one day, side by side: `ليل أمس السبت 16 كانون الأول (17 ربيع الأول 1438هـ)`."""

from dataclasses import replace
from typing import Final

from app.arabic.date_numeric import read_day_and_month, read_numeric
from app.arabic.date_pieces import read_day_of_month, read_relative, read_weekday
from app.arabic.date_reader import Piece, Reader

_JOINTS: Final = frozenset(",(\"'[-/:")
_BRACKETS: Final = frozenset("(\"'[")
_DAYS_OF_WEEK: Final = 7
_AND: Final = "و"
_MOST_PIECES: Final = 5


def read_days(reader: Reader, i: int) -> tuple[Piece, ...]:
    """Return the pieces that name a day, beginning with a part of it or the word day; empty if none does."""
    pair = _read_two_weekdays(reader, i)
    if pair:
        return _with_more(reader, (pair,))
    part = reader.find(i, "parts")
    at = part.end if part else i
    announced = reader.skip(reader.skip(at, "of") if part else at, "day_nouns")
    night = _read_night(reader, announced) if part and reader.is_one_of(part.end - 1, "nights") else None
    first = night or _read_piece(reader, announced, cued=announced > at or _announces(reader, i))
    if first is None and announced > at:
        first = _read_piece(reader, at, cued=False)
    return _with_more(reader, (first,)) if first else ()


def _with_more(reader: Reader, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    while len(pieces) < _MOST_PIECES:
        piece = _read_next(reader, pieces)
        if piece is None:
            break
        pieces = (*pieces, piece)
    return pieces


def _read_piece(reader: Reader, i: int, *, cued: bool) -> Piece | None:
    """Read one piece; `cued` lets 6/8 be a date."""
    return (
        read_weekday(reader, i)
        or read_relative(reader, i)
        or read_numeric(reader, i)
        or read_day_of_month(reader, i)
        or (read_day_and_month(reader, i) if cued else None)
    )


def _announces(reader: Reader, i: int) -> bool:
    """Tell whether the word before says that two numbers are a day and a month."""
    if reader.find(i - 1, "date_prepositions"):
        return True
    return reader.find(i - 1, "from") is not None and reader.find(i + 3, "to") is not None


def _read_next(reader: Reader, pieces: tuple[Piece, ...]) -> Piece | None:
    """Read one more name of the same day after a comma, a bracket, a dash or الموافق."""
    end = pieces[-1].end
    sign = reader.text(end)
    at = end + 1 if sign in _JOINTS else end
    corresponding = reader.skip(at, "corresponding")
    announced = reader.skip(corresponding, "day_nouns")
    corresponds = corresponding > at
    if corresponds:
        reader.origin = announced
    piece = _read_piece(reader, announced, cued=pieces[-1].kind == "weekday" or corresponds)
    if piece is None or not _fits(pieces, piece, sign if at > end else "", corresponds=corresponds):
        return None
    return replace(piece, end=reader.closed(end, piece.end)) if sign in _BRACKETS else piece


def _fits(pieces: tuple[Piece, ...], piece: Piece, sign: str, *, corresponds: bool) -> bool:
    """Tell whether a piece can name the same day as those before it."""
    if piece.kind == "day":
        days = [one for one in pieces if one.kind == "day"]
        return not days or (
            days[-1].hijri != piece.hijri and (corresponds or sign in ("(", "-", "/", ",", ""))
        )
    if any(one.kind == piece.kind for one in pieces) or piece.which is not None:
        return False
    if any(one.which is not None for one in pieces) and not corresponds:
        return False
    if pieces[-1].kind == "day":
        return sign == "(" or corresponds
    return sign in ("", "(", '"', "[", ",", "'")


def _read_two_weekdays(reader: Reader, i: int) -> Piece | None:
    """Read `يومي الجمعة والسبت الماضيين`; only two days that follow each other are one stretch."""
    noun = reader.find(i, "two_days_nouns")
    if noun is None:
        return None
    first = reader.find(noun.end, "weekday")
    if first is None:
        return read_day_of_month(reader, noun.end) or read_numeric(reader, noun.end)
    if not reader.text(first.end).startswith(_AND):
        return None
    last = reader.with_clitics(first.end, read_weekday)
    return _joined(first.value, last) if last else None


def _read_night(reader: Reader, i: int) -> Piece | None:
    """Read `ليل الجمعة السبت` and `ليلة الجمعة - السبت`, the night between two days."""
    first = reader.find(i, "weekday")
    if first is None:
        return None
    at = first.end + 1 if reader.text(first.end) in ("-", "/") else first.end
    last = read_weekday(reader, at)
    return _joined(first.value, last) if last else None


def _joined(first: int, last: Piece) -> Piece | None:
    if (last.weekday - first) % _DAYS_OF_WEEK != 1:
        return None
    return replace(last, weekday=first, last_weekday=last.weekday)
