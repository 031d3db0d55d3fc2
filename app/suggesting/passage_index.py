"""Passages of many articles, found again by what they say: an inverted index of stems, re-scored by likeness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import Final

from app.arabic.fold import fold
from app.arabic.likeness import Background, Bag, Profile, Space, bag, likeness, shingles
from app.arabic.sentences import clauses, sentences
from app.suggesting.meanings import meaning_of, meanings

Span = tuple[int, int]
"""A half-open slice [start, end) in code points."""
Scores = dict[tuple[int, int], float]
"""Likeness of two units, the lower number first."""

COUNTED: Final = "#"
"""A mark that begins so says whom a figure counts; it is no figure that two passages share."""
_LONGEST: Final = 1_200
"""Code points; a longer sentence (a text without full stops) is taken in runs of clauses."""
_RE_SCORED: Final = 24
_CROWD: Final = 10
_CROWD_SHARE: Final = 0.125
"""How much a passage that resembles everything (a lead that tells the whole story) is held back: see `standing_out`."""
_LEAST_OF_BEST: Final = 0.2
"""Candidates that share less of their rare stems than this part of what the best one shares are not looked at."""
_COMMON_SHARE: Final = 0.04
_ALWAYS_RARE: Final = 60
"""Stems in more than this share of the passages, and in more than this many, open no way to candidates."""
_LEAST_WORDS: Final = 3
"""Words without which a passage (a number, a heading of one word) is nobody's counterpart."""
_COPIED_SHARE: Final = 2 / 3  # half of them are shared by two short statements that one speaker introduces
_LEAST_SHINGLES: Final = 5


@dataclass(frozen=True, slots=True)
class Mark:
    """A term that an article holds at a code point besides its words, such as the value of a figure."""

    position: int
    term: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One passage of the index; `article` is the place of its article in the order they were added."""

    article: int
    start: int
    end: int
    bag: Bag
    marks: frozenset[str]


def units(
    article: int, text: str, marks: Sequence[Mark] = (), known: Mapping[str, str] | None = None
) -> Iterator[Unit]:
    """Yield the passages of one text in order: its sentences, very long ones in pieces.

    `known` are the stems with a meaning; None: those that are shipped.
    """
    codes = meaning_of.of() if known is None else known
    ordered = sorted(marks, key=lambda mark: mark.position)
    at = 0
    for start, end in _passages(text):
        while at < len(ordered) and ordered[at].position < start:
            at += 1
        terms = []
        while at < len(ordered) and ordered[at].position < end:
            terms.append(ordered[at].term)
            at += 1
        folded = fold(text[start:end])
        yield Unit(article, start, end, bag(folded, (*terms, *meanings(folded, codes))), frozenset(terms))


class PassageIndex:
    """Passages with their profiles. Unit numbers count the units in the order of articles and places."""

    def __init__(self, found: Sequence[Unit], background: Background) -> None:
        self.units = found
        self.space = Space((unit.bag for unit in found), background)
        self.profiles: list[Profile] = []
        self._articles = [unit.article for unit in found]
        self._postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        self._rare = max(_ALWAYS_RARE, int(_COMMON_SHARE * len(found)))
        self._crowds: dict[int, float] = {}

    def weigh(self, number: int) -> None:
        """Weigh the next unit and make it findable; every number once, in order."""
        profile = self.space.profile(self.units[number].bag)
        self.profiles.append(profile)
        if len(self.units[number].bag.order) < _LEAST_WORDS:
            return
        for stem, weight in profile.stems.items():
            if self.space.holding(stem) <= self._rare:
                self._postings[stem].append((number, weight / profile.stems_length))

    def nearest(
        self, number: int, count: int, *, among: range | None = None, known: Scores | None = None
    ) -> list[tuple[float, int]]:
        """Return the units of other articles that are most like one of the index: (likeness, number), best first.

        `known` remembers likenesses between calls that ask for pair after pair.
        """
        profile, own = self.profiles[number], self.units[number].article
        scores = {} if known is None else known
        found = []
        for other in self._candidates(profile, own, among):
            pair = (number, other) if number < other else (other, number)
            score = scores.get(pair)
            if score is None:
                score = scores[pair] = likeness(profile, self.profiles[other])
            found.append((score, other))
        best = nlargest(max(count, _CROWD), found, key=_best_first)
        if among is None:
            self._crowds[number] = sum(score for score, _ in best[:_CROWD]) / _CROWD
        return best[:count]

    def standing_out(self, number: int, score: float, other: int, known: Scores | None = None) -> float:
        """Return a likeness of two units less a share of how like they are to what is nearest to each.

        A passage that tells the whole story is like every other one of the event: that says little of any of them.
        """
        return max(0.0, score - _CROWD_SHARE * (self._crowd(number, known) + self._crowd(other, known)))

    def _crowd(self, number: int, known: Scores | None) -> float:
        """Return the mean likeness of the ten units nearest to one; those that are missing count as nothing."""
        if number not in self._crowds:
            self.nearest(number, _CROWD, known=known)
        return self._crowds[number]

    def likeness(self, one: int, other: int) -> float:
        """Return how alike two units of the index are."""
        return likeness(self.profiles[one], self.profiles[other])

    def copied(self, one: int, other: int) -> bool:
        """Tell whether two units are one text: most three-stem runs of the shorter one stand in the longer one."""
        mine, theirs = (shingles(self.units[each].bag.order) for each in (one, other))
        least = min(len(mine), len(theirs))
        return least >= _LEAST_SHINGLES and len(mine & theirs) >= _COPIED_SHARE * least

    def _candidates(self, profile: Profile, own: int, among: range | None) -> list[int]:
        """Return the units that share the most with a profile by their rarer stems; none of the article `own`."""
        shares: defaultdict[int, float] = defaultdict(float)
        for stem, weight in profile.stems.items():
            for number, share in self._postings.get(stem, ()):
                shares[number] += weight * share
        articles = self._articles
        wanted = [
            (share, number)
            for number, share in shares.items()
            if articles[number] != own and (among is None or number in among)
        ]
        if not wanted:
            return []
        least = _LEAST_OF_BEST * max(wanted)[0]
        return [number for _, number in nlargest(_RE_SCORED, (one for one in wanted if one[0] >= least))]


def _best_first(one: tuple[float, int]) -> tuple[float, int]:
    return one[0], -one[1]


def _passages(text: str) -> Iterator[Span]:
    for start, end in sentences(text):
        if end - start <= _LONGEST:
            yield start, end
        else:
            yield from _pieces(text, start, end)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    first, last = start, start
    for clause_start, clause_end in clauses(text, start, end):
        if clause_end - first > _LONGEST and last > first:
            yield first, last
            first = clause_start
        last = clause_end
    yield first, last
