"""The words near a figure: those of its clause before it, those after it up to the next stop, and the noun it counts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Final

from app.arabic.figures import Figure
from app.arabic.figures.groups import dual_base
from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.suggesting.background import is_telling
from app.suggesting.comparison_words import ComparisonWords, code_of
from app.suggesting.surroundings import STOP, Span, Surroundings, Word

REACH: Final = 16
_FAR_BACK: Final = 30
_AFTER: Final = 6
_TELLING_BEFORE: Final = 6
_DUAL: Final = "dual"
_OURS, _OF_A_NISBA = "نا", "يا"
_THAT: Final = frozenset(
    light_stem(fold(word))
    for word in (
        "إن",
        "أن",
        "بأن",
        "فإن",
        "أنه",
        "أنها",
        "إنه",
        "إنها",
        "بأنه",
        "بأنها",
        "وإن",
        "وأن",
        "وأنه",
        "وأنها",
    )
)
"""What is said begins here: the words before are of who says it."""


class NearWords:
    """The stems around one figure, the nearest first, and what the lists say of them."""

    def __init__(
        self, context: Surroundings, sentence: Span, figure: Figure, between: Span, lists: ComparisonWords
    ) -> None:
        self._context, self._sentence, self._figure, self._lists = context, sentence, figure, lists
        preceding, self._next = between
        self._before_figure = False
        stems, starts = context.stems(sentence)
        first, last = bisect_left(starts, figure.start), bisect_left(starts, figure.end)
        self._before = [stem for _, _, stem in reversed(stems[max(0, first - REACH) : first])]
        self._long_before = [stem for _, _, stem in reversed(stems[max(0, first - _FAR_BACK) : first])]
        self._after = self._until_stop(context, stems[last : last + _AFTER])
        self._own = sum(start >= preceding for start in starts[max(0, first - REACH) : first])
        self._clause = self._clause_words(context, stems[max(0, first - REACH) : first])
        self._told = next((at for at, stem in enumerate(self._before) if stem in _THAT), len(self._before))
        self._noun = self._noun_stems()

    def _until_stop(self, context: Surroundings, following: Sequence[Word]) -> list[str]:
        """Return the stems after the figure up to the next stop or comma."""
        stems, end = [], self._figure.end
        for word in following:
            if word[0] >= self._next:
                self._before_figure = True
                break
            if STOP.search(context.text, end, word[0]):
                break
            stems.append(word[2])
            end = word[1]
        return stems

    def _clause_words(self, context: Surroundings, preceding: Sequence[Word]) -> int:
        """Return how many words before the figure stand in its clause."""
        start = self._figure.start
        for count, word in enumerate(reversed(preceding)):
            if STOP.search(context.text, word[1], start):
                return count
            start = word[0]
        return len(preceding)

    def _telling(self) -> frozenset[str]:
        """Return the stems near the figure that ordinary news does not use all the time."""
        near = (*self._before[:_TELLING_BEFORE], *self._after)
        return frozenset(stem for stem in near if len(stem) > 1 and not stem.isdigit() and is_telling(stem))

    def _noun_stems(self) -> list[str]:
        """Return the stems of the noun: of a dual the singular's."""
        nouns = fold(self._figure.counted).split()
        if nouns and self._figure.kind == _DUAL:
            nouns[0] = dual_base(nouns[0])
        return list(map(self._noun_stem, nouns))

    def _noun_stem(self, word: str) -> str:
        """Return the stem of an accusative as of any form: طنا is no "ours", جنديا is جندي unless the lists know better."""
        if word.endswith(_OURS):
            return light_stem(word[:-1])
        stem = light_stem(word)
        known = self._code("classes", stem) or self._code("nouns", stem)
        return light_stem(word[:-1]) if word.endswith(_OF_A_NISBA) and not known else stem

    def _stands(self, standing: str, reach: int) -> bool:
        near = self._before[: reach if reach == REACH else min(reach, self._own)]
        return any(self._code("standings", stem) == standing for stem in near)

    def _code(self, table: str, stem: str) -> str:
        found: Mapping[str, str] = getattr(self._lists, table)
        return code_of(found, stem)
