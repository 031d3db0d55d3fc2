"""Places: where a searched word stands, with what is before and after it, on one line."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.arabic.fold import fold
from app.searching.folded import FoldedText, Span
from app.searching.patterns import Pattern
from app.searching.request import Kind
from app.searching.spelling import form_of

_BEFORE, _AFTER = 130, 180
_NEAR_WORDS = 10
_LINE_ENDS = re.compile(r"\s*\n\s*")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_WORD = re.compile(r"[^\W_]+")
_KEY_WORDS = 4
LINE_END = " ¶ "


@dataclass(frozen=True, slots=True)
class Source:
    """What a place was found in: an article, a claim or a note or field of something.

    ``target`` is (table, uid) of what to open; ``field`` says which of its fields, ``text`` and ``headline`` for those
    of an article. ``name`` and ``name_en`` are the outlet, or the title of an event.
    """

    kind: Kind
    target: tuple[str, str]
    field: str
    code: str
    name: str
    name_en: str
    published: str


@dataclass(frozen=True, slots=True)
class Cover:
    """A claim that a place lies in."""

    claim: str
    claim_type: str
    reviewer: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a term stands: code points in the text of its source, and the words around.

    ``quote`` is exactly what stands there; ``before`` and ``after`` are for reading: whole words, line ends as ¶,
    without what cannot be seen. ``form`` is the written form it counts under.
    """

    source: Source
    start: int
    end: int
    quote: str
    before: str
    after: str
    form: str
    covers: tuple[Cover, ...] = ()

    def key_before(self) -> tuple[str, ...]:
        """Return what to sort by the words before by: the nearest first."""
        return tuple(_WORD.findall(fold(self.before))[: -_KEY_WORDS - 1 : -1])

    def key_after(self) -> tuple[str, ...]:
        """Return what to sort by the words after by."""
        return tuple(_WORD.findall(fold(self.after))[:_KEY_WORDS])


def places_at(source: Source, text: FoldedText, spans: Iterable[Span]) -> list[Place]:
    """Return the places at slices of folded text."""
    return [_place(source, text, span) for span in spans]


def spans_in(text: FoldedText, patterns: Sequence[Pattern], *, near: bool) -> list[Span]:
    """Return the slices of folded text where the terms stand, in order; none when one of them is missing.

    ``near``: only those that have every other term within ten words.
    """
    found = []
    for pattern in patterns:
        places = pattern.find_in(text)
        if not places:
            return []
        found.append(places)
    return _near(text.text, found) if near else sorted({span for spans in found for span in spans})


def _near(folded: str, terms: Sequence[Sequence[Span]]) -> list[Span]:
    """Return the places that have one of every other term within ten words."""
    kept = {
        place
        for at, places in enumerate(terms)
        for place in places
        if all(_close(folded, place, others) for other, others in enumerate(terms) if other != at)
    }
    return sorted(kept)


def _close(folded: str, place: Span, others: Sequence[Span]) -> bool:
    at = bisect_left(others, place)
    return any(
        _words_between(folded, place, other) <= _NEAR_WORDS for other in others[max(0, at - 1) : at + 2]
    )


def _words_between(folded: str, one: Span, other: Span) -> int:
    first, last = sorted((one, other))
    reach = folded[first[1] : max(first[1], min(last[0], first[1] + 40 * _NEAR_WORDS))]
    if first[1] + len(reach) < last[0]:
        return _NEAR_WORDS + 1
    return len(_WORD.findall(reach))


def _place(source: Source, text: FoldedText, folded: Span) -> Place:
    start, end = text.span(*folded)
    whole = text.original
    quote = whole[start:end]
    return Place(source, start, end, quote, *around(whole, start, end), form_of(quote))


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after a place, at whole words, each as one line."""
    first, last = max(0, start - _BEFORE), min(len(text), end + _AFTER)
    before, after = text[first:start], text[end:last]
    if first and not text[first - 1].isspace():
        before = _after_space(before)
    if last < len(text) and not text[last].isspace():
        after = _before_space(after)
    return one_line(before).lstrip(), one_line(after).rstrip()


def one_line(text: str) -> str:
    """Return a text on one line, its line ends as ¶, without what cannot be seen."""
    return _UNSEEN.sub("", _LINE_ENDS.sub(LINE_END, text))


def _after_space(text: str) -> str:
    at = next((at for at, character in enumerate(text) if character.isspace()), len(text))
    return text[at:]


def _before_space(text: str) -> str:
    at = next((at for at in range(len(text) - 1, -1, -1) if text[at].isspace()), -1)
    return text[: at + 1]
