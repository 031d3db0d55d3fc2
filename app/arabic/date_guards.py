"""What looks like a date and is none: names of papers and squares, prayers, `في اليوم`, the two of them."""

import re
from typing import Final

from app.arabic.date_reader import Piece, Reader
from app.arabic.tokens import forms

_QUOTES: Final = frozenset("\"'(")
_CLOSING: Final = frozenset("\"')")
_LONGEST_TITLE: Final = 3
_CLAUSE_SIGNS: Final = frozenset('.,;?!\n":()')
_LOOK_BACK: Final = 14
_DAYS_OF_WEEK: Final = 7
_NISBA: Final = re.compile(r"ال\w{3,}ي$")
"""An adjective that makes a name of it: «اليوم الذهبي»."""
_AND: Final = "و"


def passes_name(reader: Reader, i: int) -> int:
    """Return the token after the name of a paper or a channel that begins at a token; the same token if none does."""
    return reader.skip(i, "outlets")


def is_date(reader: Reader, first: int, pieces: tuple[Piece, ...]) -> bool:
    """Tell whether pieces that begin at token `first` are a date, by the words around them."""
    if _is_title(reader, first, pieces[-1].end):
        return False
    piece = pieces[0]
    if len(pieces) > 1:
        return True
    if piece.kind in ("day", "month") and piece.year is None:
        event = piece.kind == "day" and _follows_name_head(reader, first, "event_heads")
        return not event and not _follows_name_head(reader, first, "name_heads")
    if piece.kind == "weekday":
        return _is_weekday(reader, first, piece)
    return piece.kind != "relative" or _is_relative(reader, piece.end - 1, piece)


def speaks_of_future(reader: Reader, first: int) -> bool:
    """Tell whether the clause before a date has a verb or word that makes it a date to come."""
    for i in range(first - 1, max(first - _LOOK_BACK, -1), -1):
        word = reader.text(i)
        if word in _CLAUSE_SIGNS or reader.find(i, "clause_ends"):
            return False
        if reader.words.is_future_verb(word) or reader.find_with_clitics(i, "future_words"):
            return True
    return False


def _is_weekday(reader: Reader, first: int, piece: Piece) -> bool:
    if piece.which is not None:
        return True
    named = reader.find_with_clitics(first, "weekday") is not None
    if named and _follows_name_head(reader, first, "name_heads_of_weekday"):
        return False
    if reader.text(first - 2) == "بن":
        return False
    if reader.is_one_of(piece.end, "weekday_epithets"):
        return False
    recurring = reader.skip(_end_of_weekdays(reader, piece.end), "of")
    return reader.find(recurring, "every") is None and not _is_pair_of_persons(reader, first, piece)


def _end_of_weekdays(reader: Reader, i: int) -> int:
    """Return the token after the weekdays, a week of them at most, that و joins on from a token."""
    for end in range(i, i + _DAYS_OF_WEEK):
        if not (reader.text(end).startswith(_AND) and reader.find_with_clitics(end, "weekday")):
            return end
    return i


def _is_pair_of_persons(reader: Reader, first: int, piece: Piece) -> bool:
    """Tell whether `بين الاثنين` means the two of them: no second weekday follows."""
    if not reader.find(first - 1, "between") or piece.weekday != 0:
        return False
    return reader.find_with_clitics(piece.end, "weekday") is None


def _is_relative(reader: Reader, first: int, piece: Piece) -> bool:
    if piece.offset == 0:
        return _is_today(reader, first)
    if piece.offset == 1:
        return _is_tomorrow(reader, first)
    return not reader.find(piece.end, "not_yesterday_after")


def _is_today(reader: Reader, first: int) -> bool:
    if reader.is_one_of(first + 1, "not_today_after") and not _is_adverb(reader, first + 1):
        return False
    if reader.find_with_clitics(first - 1, "day_of_work", "not_today_before"):
        return False
    if reader.text(first) in ("لليوم", "باليوم", "ولليوم", "كاليوم", "وباليوم"):
        return False
    titled = reader.text(first - 1) in _QUOTES and reader.touches(first)
    if titled and _NISBA.match(reader.text(first + 1)):
        return False
    starts_line = reader.text(first - 1) in ("\n", "-", "(")
    return not (starts_line and reader.text(first + 1) in ("-", ":", ")"))


def _is_adverb(reader: Reader, i: int) -> bool:
    """Tell that a word after اليوم without the article goes on with the sentence."""
    return not reader.text(i).startswith(("ال", "نفس", "ذات", "عين"))


def _is_tomorrow(reader: Reader, first: int) -> bool:
    word = reader.text(first)
    if word == "غدا":
        return not reader.find(first - 1, "not_tomorrow_before")
    return reader.is_one_of(first - 1, "parts", "day_nouns")


def _follows_name_head(reader: Reader, first: int, kind: str) -> bool:
    """Tell whether the word before is a noun in the construct state that a date gives its name to."""
    listed = reader.words.kinds[kind]
    return any(form.word in listed for form in forms(reader.text(first - 1)))


def _is_title(reader: Reader, first: int, end: int) -> bool:
    """Tell whether the date ends a short title in quotes or brackets: «روسيا اليوم»."""
    if reader.text(end) not in _CLOSING or not reader.touches(end) or end - first > 1:
        return False
    for i in range(first - 1, first - 1 - _LONGEST_TITLE, -1):
        if reader.text(i) in _QUOTES and reader.touches(i + 1):
            return reader.text(i) != "(" or i < first - 1 or reader.text(i - 1) == "ل"
    return False
