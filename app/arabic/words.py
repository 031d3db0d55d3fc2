"""Words as a reader sees them: with their marks, joiners and inner number signs, without punctuation."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from typing import Final

from app.arabic.graphemes import next_grapheme, previous_grapheme
from app.arabic.letters import INVISIBLE, MARKS

Span = tuple[int, int]
"""A half-open slice [start, end) in code points."""

_LETTER: Final = rf"[\w{MARKS}]"
_WORD: Final = re.compile(
    rf"\w{_LETTER}*(?:(?:[{INVISIBLE}]+|(?<=\d)[.,:/٫٬](?=\d)|(?<=[^\W\d_])['’](?=[^\W\d_])){_LETTER}+)*"
)
_SPACE: Final = re.compile(r"\s")
_KEPT_SIGNS: Final = frozenset("%٪‰°_")
_PAIRS: Final = {
    "(": ")",
    "[": "]",
    "{": "}",
    "«": "»",
    "“": "”",
    "‘": "’",
    "‹": "›",
    '"': '"',
    "'": "'",
    "﴾": "﴿",
    "„": "“",
}
_QUOTES_AND_BRACKETS: Final = frozenset(_PAIRS) | frozenset(_PAIRS.values())
_LONGEST_WORD: Final = 1_000
_DEEPEST_NESTING: Final = 8
_LOOSE_BEFORE: Final = ("P", "M", "Cf")
"""Categories cut off the front of a selection: punctuation, and marks and controls that lost their letter."""


def words(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the words between two code points; a word that crosses an edge is cut there."""
    return list(_iterate(text, start, len(text) if end is None else end))


def has_words(text: str, least: int, start: int, end: int) -> bool:
    """Tell whether at least `least` words (one or more) stand between two code points, without looking further."""
    return next(islice(_iterate(text, start, end), least - 1, None), None) is not None


def word_at(text: str, position: int) -> Span:
    """Return the word around or just before `position`.

    Where there is none: the sign (one grapheme) that starts there, or the empty span (position, position) at white
    space and at the end of the text.
    """
    left, right = _chunk(text, position)
    for start, end in _iterate(text, left, right):
        if start <= position < end or (end == position and not _word_starts(text, position)):
            return start, end
    if position < len(text) and not text[position].isspace():
        return _grapheme_around(text, position)
    return position, position


def snap(text: str, start: int, end: int) -> Span:
    """Grow a selection to whole words, then trim white space, stops and unpaired quotes or brackets at its edges.

    An empty selection becomes the word at that place. A selection of punctuation only loses its white space.
    """
    if start >= end:
        start, end = word_at(text, start)
    if start >= end:
        return start, end
    first, last = _word_inside(text, start), _word_inside(text, end)
    grown = (first[0] if first else start, last[1] if last else end)
    trimmed = _trim_punctuation(text, *trim(text, *grown))
    return trimmed if trimmed[0] < trimmed[1] else trim(text, *grown)


def trim(text: str, start: int, end: int) -> Span:
    """Return the span without white space at its edges; a blank one becomes the empty span at its start."""
    last = end
    while last > start and text[last - 1].isspace():
        last -= 1
    first = start
    while first < last and text[first].isspace():
        first += 1
    return (first, last) if first < last else (start, start)


def _iterate(text: str, start: int, end: int) -> Iterator[Span]:
    return (match.span() for match in _WORD.finditer(text, start, end))


def _chunk(text: str, position: int) -> Span:
    """Return the stretch without white space around `position`, at least what touches it on both sides.

    It is cut where no word reaches: lists without a blank would be read from end to end at every place otherwise.
    """
    left, first = position, max(0, position - _LONGEST_WORD)
    while left > first and not text[left - 1].isspace():
        left -= 1
    last = min(len(text), position + _LONGEST_WORD)
    match = _SPACE.search(text, position, last)
    return left, match.start() if match else last


def _word_starts(text: str, position: int) -> bool:
    return _WORD.match(text, position) is not None


def _word_inside(text: str, position: int) -> Span | None:
    """Return the word that `position` cuts in two, or None."""
    left, right = _chunk(text, position)
    return next((span for span in _iterate(text, left, right) if span[0] < position < span[1]), None)


def _grapheme_around(text: str, position: int) -> Span:
    start = previous_grapheme(text, position + 1)
    return start, next_grapheme(text, start)


def _trim_punctuation(text: str, start: int, end: int) -> Span:
    unpaired = _unpaired(text, start, end)
    while start < end and _is_loose(text, start, unpaired, _LOOSE_BEFORE) and not _signs_number(text, start):
        start += 1
    while end > start and _is_loose(text, end - 1, unpaired):
        end -= 1
    return start, end


def _is_loose(text: str, position: int, unpaired: frozenset[int], loose: tuple[str, ...] = ("P",)) -> bool:
    character = text[position]
    if character in _QUOTES_AND_BRACKETS:
        return position in unpaired
    if character in _KEPT_SIGNS:
        return False
    return character.isspace() or unicodedata.category(character).startswith(loose)


def _signs_number(text: str, position: int) -> bool:
    return text[position] == "-" and text[position + 1 : position + 2].isdigit()


def _unpaired(text: str, start: int, end: int) -> frozenset[int]:
    """Return where the quotes and brackets of a slice stand that have no partner in it."""
    waiting: list[int] = []
    loose: list[int] = []
    for position in range(start, end):
        character = text[position]
        if character not in _QUOTES_AND_BRACKETS or _is_apostrophe(text, position):
            continue
        nested = range(len(waiting) - 1, max(len(waiting) - _DEEPEST_NESTING, 0) - 1, -1)
        opener = next((place for place in nested if _PAIRS[text[waiting[place]]] == character), None)
        if opener is not None:
            loose.extend(waiting[opener + 1 :])
            del waiting[opener:]
        elif character in _PAIRS:
            waiting.append(position)
        else:
            loose.append(position)
    return frozenset(loose + waiting)


def _is_apostrophe(text: str, position: int) -> bool:
    return (
        text[position] in "'’"
        and text[position - 1 : position].isalnum()
        and text[position + 1 : position + 2].isalnum()
    )
