"""Two passages word by word: what is the same, written otherwise, said otherwise, or said on one side only.

Words are compared folded and by their stems, so that spelling, marks and clitics do not count as differences of
content. What differs in a figure or a name is marked, since that is what a reader must not overlook.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.arabic.words import words

Span = tuple[int, int]
Kind = Literal["equal", "spelling", "form", "changed", "only"]
Role = Literal["", "figure", "name"]

_MOST_WORDS: Final = 500
"""Words of either passage that are compared; beyond them everything counts as said on one side only."""
_LEAST_ALIKE: Final = 0.6
_NEAR: Final = 8
"""Words that are tried for a partner in a stretch that was said otherwise."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of one passage, in code points of its article.

    `kind`: equal (the same letters), spelling (the same folded word, written otherwise), form (the same stem with other
    clitics or another ending), changed (another word stands in its place), only (nothing stands in its place).
    `partner` is the place of its counterpart among the other side's tokens, or None. `role` tells a figure or a name
    that is not the same on the other side.
    """

    start: int
    end: int
    kind: Kind
    partner: int | None
    role: Role = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One passage to compare: the text of its article, its bounds, and the places of figures and names in it."""

    text: str
    start: int
    end: int
    figures: Sequence[Span] = ()
    names: Sequence[Span] = ()


@dataclass(frozen=True, slots=True)
class WordDiff:
    """The words of both passages, in order, each with what it is to the other side."""

    mine: tuple[Token, ...]
    theirs: tuple[Token, ...]

    @property
    def differing_figures(self) -> int:
        """Return how many words of figures differ, on both sides together."""
        return sum(token.role == "figure" for token in (*self.mine, *self.theirs))


def word_diff(one: Side, other: Side) -> WordDiff:
    """Align the words of two passages."""
    mine, theirs = _Words(one), _Words(other)
    matcher = SequenceMatcher(None, mine.stems, theirs.stems, autojunk=False)
    for tag, first, last, their_first, their_last in matcher.get_opcodes():
        if tag == "equal":
            for place, their_place in zip(range(first, last), range(their_first, their_last), strict=True):
                _pair(mine, theirs, place, their_place)
        elif tag == "replace":
            _replaced(mine, theirs, range(first, last), range(their_first, their_last))
    return WordDiff(mine.tokens(), theirs.tokens())


class _Words:
    """The words of one side while they are being aligned."""

    def __init__(self, side: Side) -> None:
        self.spans = words(side.text, side.start, side.end)
        self.shown = [side.text[start:end] for start, end in self.spans]
        self.folded = [fold(word) for word in self.shown]
        self.stems = [_key(word) for word in self.folded[:_MOST_WORDS]]
        self.kinds: list[Kind] = ["only"] * len(self.spans)
        self.partners: list[int | None] = [None] * len(self.spans)
        self._figures, self._names = sorted(side.figures), sorted(side.names)

    def role(self, place: int) -> Role:
        if _covered(self._figures, self.spans[place]) or self.folded[place][:1].isdigit():
            return "figure"
        return "name" if _covered(self._names, self.spans[place]) else ""

    def tokens(self) -> tuple[Token, ...]:
        return tuple(
            Token(start, end, kind, partner, self.role(place) if kind in ("changed", "only") else "")
            for place, ((start, end), kind, partner) in enumerate(
                zip(self.spans, self.kinds, self.partners, strict=True)
            )
        )


def _key(folded: str) -> str:
    """Return what two words must share to be the same: the stem; a number, all of it."""
    return folded if folded[:1].isdigit() else light_stem(folded)


def _pair(mine: _Words, theirs: _Words, place: int, their_place: int) -> None:
    kind: Kind = "changed"
    if mine.shown[place] == theirs.shown[their_place]:
        kind = "equal"
    elif mine.folded[place] == theirs.folded[their_place]:
        kind = "spelling"
    elif mine.stems[place] == theirs.stems[their_place]:
        kind = "form"
    mine.kinds[place] = theirs.kinds[their_place] = kind
    mine.partners[place], theirs.partners[their_place] = their_place, place


def _replaced(mine: _Words, theirs: _Words, own: range, other: range) -> None:
    """Pair the words of two stretches that stand for each other: all in turn, or figures and like words only."""
    if len(own) == len(other):
        for place, their_place in zip(own, other, strict=True):
            _pair(mine, theirs, place, their_place)
        return
    free = other.start
    for place in own:
        for their_place in range(free, min(free + _NEAR, other.stop)):
            if _stands_for(mine, theirs, place, their_place):
                _pair(mine, theirs, place, their_place)
                free = their_place + 1
                break


def _stands_for(mine: _Words, theirs: _Words, place: int, their_place: int) -> bool:
    roles = mine.role(place), theirs.role(their_place)
    if roles == ("figure", "figure"):
        return True
    if "figure" in roles:
        return False
    alike = SequenceMatcher(None, mine.folded[place], theirs.folded[their_place], autojunk=False)
    return alike.real_quick_ratio() >= _LEAST_ALIKE and alike.ratio() >= _LEAST_ALIKE


def _covered(spans: Sequence[Span], word: Span) -> bool:
    """Tell whether a word touches one of the ordered spans."""
    at = bisect_left(spans, (word[1], 0))
    return at > 0 and spans[at - 1][1] > word[0]
