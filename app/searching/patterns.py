"""Finding the forms of a term in folded text, word borders and adjacency included."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.searching.clitics import affixes
from app.searching.folded import FoldedText, Span
from app.searching.spelling import Spelling

_GAP = r"[\W_]+"
_WORD_END = r"(?![^\W_])"
_REST = r"[^\W_]*"
_SHORTEST_CORE = 2


@dataclass(frozen=True, slots=True)
class Pattern:
    """Finds a term: first what all forms of its first word have in common, then which form it is, then what follows.

    Several times faster than one expression for everything. ``before`` and ``after`` bound how far a form reaches
    around the core, so that a text without word borders costs no more than any other.
    """

    heads: frozenset[str]
    cores: tuple[str, ...]
    before: int
    after: int
    open_end: bool
    tail: re.Pattern[str] | None
    spelling: Spelling | None
    typed: tuple[str, ...]

    def find(self, folded: str) -> list[Span]:
        """Return the places in folded text, in order; none of them overlap in their beginning."""
        places = {
            place[0]: place for core in self.cores if core in folded for place in self._around(core, folded)
        }
        return sorted(places.values())

    def find_in(self, text: FoldedText) -> list[Span]:
        """Return the places in folded text whose spelling in the original is admitted as well."""
        found = self.find(text.text)
        if self.spelling is None:
            return found
        return [place for place in found if self._admits(text, place)]

    def _admits(self, text: FoldedText, place: Span) -> bool:
        start, end = text.span(*place)
        assert self.spelling is not None  # noqa: S101  (asked by the caller)
        return self.spelling.admits(text.original[start:end], self.typed, affixes())

    def _around(self, core: str, folded: str) -> Iterator[Span]:
        at = folded.find(core)
        while at >= 0:
            place = self._at(folded, at, at + len(core))
            if place is not None:
                yield place
            at = folded.find(core, at + 1)

    def _at(self, folded: str, at: int, past: int) -> Span | None:
        """Return the place of the term whose core is found, or None."""
        start, least = at, at - self.before
        while start and folded[start - 1].isalnum():
            start -= 1
            if start < least:
                return None
        end, most = past, len(folded)
        if not self.open_end:
            most = min(most, past + self.after + 1)
            while end < most and folded[end].isalnum():
                end += 1
        if folded[start:end] not in self.heads:
            return None
        if self.tail is None:
            return start, end
        follows = self.tail.match(folded, end)
        return (start, follows.end()) if follows else None


def pattern(
    words: Sequence[tuple[Sequence[str], bool]], spelling: Spelling | None, typed: tuple[str, ...]
) -> Pattern:
    """Return the pattern of a term: for each word its forms, and whether it may go on."""
    heads, open_end = words[0]
    cores = _cores(heads, open_end=open_end)
    tail = _REST if open_end else ""
    for forms, goes_on in words[1:]:
        either = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        tail += f"{_GAP}(?:{either}){_REST if goes_on else ''}"
    return Pattern(
        frozenset(heads), cores,
        before=max(head.rfind(core) for head in heads for core in cores),
        after=max(len(head) - len(core) - head.find(core) for head in heads for core in cores if core in head),
        open_end=open_end, tail=re.compile(tail + _WORD_END) if tail else None, spelling=spelling, typed=typed,
    )  # fmt: skip


def _cores(heads: Sequence[str], *, open_end: bool) -> tuple[str, ...]:
    """Return what to look for first: the longest piece that all forms share, else the forms themselves.

    The forms of an open word all end in the word.
    """
    shortest = min(heads, key=len)
    if open_end:
        return (shortest,)
    for length in range(len(shortest), _SHORTEST_CORE - 1, -1):
        for at in range(len(shortest) - length + 1):
            piece = shortest[at : at + length]
            if all(piece in head for head in heads):
                return (piece,)
    return tuple(heads)
