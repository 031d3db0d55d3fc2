"""Passages of different articles that speak of the same thing.

`align` reads the articles of an event (up to some hundreds) as a job and returns an `Alignment`, to be asked from the
desk's worker as often as the cursor moves, in milliseconds:

    alignment = run(align([Reading(uid, text, marks), …]))
    alignment.counterparts(uid, position)       the passages of the other articles most like the one at `position`
    alignment.anchors(uid, other_uid)           pairs of code points for scrolling two panes in step
    for pair in run(alignment.pairs()): …       all pairs of the event, best first

An alignment never changes: make a new one when an article or its findings change. Nothing of it touches the project,
so that it can be asked from any one thread.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import fsum
from typing import Final

from app.arabic.fold import fold
from app.arabic.likeness import Bag, bag, closeness_of_topic, joined, likeness
from app.arabic.sentences import clauses
from app.jobs import Job, Progress
from app.suggesting.background import background
from app.suggesting.ordering import heaviest_chain
from app.suggesting.passage_index import COUNTED, Mark, PassageIndex, Scores, Span, Unit, units

_LEAST: Final = 0.03
"""Likeness under which two passages share little more than the event's own words."""
_LEAST_ANCHOR: Final = 0.25
_LEAST_COPIED: Final = 0.25
_KEPT: Final = 20
"""Counterparts of each passage that become pairs of the event."""
_STEP: Final = 64
"""Passages between two reports of progress."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One article as it is aligned: its id (a uid, or a file name), its text, and what was found in it."""

    uid: str
    text: str
    marks: Sequence[Mark] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence (a run of clauses of a very long one): `text[start:end]` of the article `uid`, in code points."""

    uid: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A passage that speaks of the same thing.

    `focus` is the clause of it, or the run of two, that answers best. `score` runs from 0 to 1, and is lower for passages
    that are like many others. `copied`: nearly the same words, so that both go back to one text. `reason` is a code:
    passage-copied, passage-figures (it shares a figure or a place), passage-words.
    """

    passage: Passage
    focus: Span
    score: float
    copied: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two passages of different articles that speak of the same thing; fields as in `Counterpart`."""

    a: Passage
    b: Passage
    score: float
    copied: bool
    reason: str


class Alignment:
    """The passages of some articles, comparable with each other; made by `align`."""

    def __init__(self, readings: Sequence[Reading], index: PassageIndex) -> None:
        self._readings = readings
        self._index = index
        self._numbers = {reading.uid: number for number, reading in enumerate(readings)}
        self._articles: dict[str, Bag] = {}
        self._alike: dict[tuple[int, int], tuple[float, bool]] = {}
        self._owners = [unit.article for unit in index.units]

    @property
    def uids(self) -> Sequence[str]:
        """The articles, in their order."""
        return tuple(self._numbers)

    def passage_at(self, uid: str, position: int) -> Passage | None:
        """Return the passage at a code point, or the one before it; None in an article without any."""
        number = self._unit_at(uid, position)
        return None if number is None else self._passage(number)

    def counterparts(
        self, uid: str, position: int, limit: int = 5, among: Sequence[str] | None = None
    ) -> list[Counterpart]:
        """Return the passages of the other articles most like the one at `position`, best first.

        `among` names the articles to look in, such as those that are open; the others are left out.
        """
        number = self._unit_at(uid, position)
        if number is None:
            return []
        ranges = [None] if among is None else [self._range(other) for other in among if other != uid]
        found = [one for within in ranges for one in self._index.nearest(number, _KEPT, among=within)]
        scored = [(*self._weighed(number, score, other), other) for score, other in found if score >= _LEAST]
        best = sorted(scored, key=lambda one: (-one[0], one[2]))[:limit]
        return [self._counterpart(number, *one) for one in best]

    def anchors(self, uid: str, other: str) -> list[tuple[int, int]]:
        """Return pairs of code points, rising on both sides, at which the articles say the same; may be empty.

        Between two anchors the panes scroll in proportion.
        """
        mine, theirs = self._range(uid), self._range(other)
        links = []
        for number in mine:
            best = self._index.nearest(number, 1, among=theirs)
            if best and best[0][0] >= _LEAST_ANCHOR:
                links.append((number, best[0][1], best[0][0]))
        chain = heaviest_chain(links)
        return [(self._index.units[one].start, self._index.units[two].start) for one, two, _ in chain]

    def alike(self, uid: str, position: int, other: str, other_position: int) -> tuple[float, bool]:
        """Return how alike the passages at two code points are, and whether they are one text."""
        one, two = self._unit_at(uid, position), self._unit_at(other, other_position)
        if one is None or two is None:
            return 0.0, False
        found = self._alike.get((one, two))
        if found is None:
            score = self._index.likeness(one, two)
            found = self._alike[one, two] = (score, score >= _LEAST_COPIED and self._index.copied(one, two))
        return found

    def covered(self, uid: str, position: int, other: str) -> float:
        """Return how much of what the passage at `position` says stands anywhere in another article, from 0 to 1."""
        number = self._unit_at(uid, position)
        if number is None:
            return 0.0
        stems, there = self._index.profiles[number].stems, self._article(other).stems
        total = sum(stems.values())
        return fsum([stems[stem] for stem in stems.keys() & there.keys()]) / total if total else 0.0

    def topics_alike(self, uid: str, other: str) -> float:
        """Return how much two whole articles speak of the same; see `closeness_of_topic`."""
        return closeness_of_topic(self._article(uid), self._article(other), background())

    def pairs(self) -> Job[list[Pair]]:
        """Pair every passage with its best counterparts: a job whose result is all pairs, best first."""
        known: Scores = {}
        scores: Scores = {}
        total = len(self._index.units)
        for number in range(total):
            if number % _STEP == 0:
                yield Progress(number, total, "align")
            for score, other in self._index.nearest(number, _KEPT, known=known):
                if score < _LEAST:
                    break
                scores[min(number, other), max(number, other)] = score
        weighed = {pair: self._weighed(pair[0], score, pair[1], known) for pair, score in scores.items()}
        ranked = sorted(weighed, key=lambda pair: (-weighed[pair][0], pair))
        return [self._pair(one, two, *weighed[one, two]) for one, two in ranked]

    def _weighed(self, one: int, score: float, two: int, known: Scores | None = None) -> tuple[float, bool]:
        """Return the score of two units and whether they are one text, which holds however many are like them."""
        copied = score >= _LEAST_COPIED and self._index.copied(one, two)
        return (score if copied else self._index.standing_out(one, score, two, known)), copied

    def _article(self, uid: str) -> Bag:
        found = self._articles.get(uid)
        if found is None:
            found = self._articles[uid] = joined(
                [self._index.units[number].bag for number in self._range(uid)]
            )
        return found

    @cached_property
    def _starts(self) -> list[int]:
        return [unit.start for unit in self._index.units]

    def _range(self, uid: str) -> range:
        number = self._numbers[uid]
        return range(bisect_right(self._owners, number - 1), bisect_right(self._owners, number))

    def _unit_at(self, uid: str, position: int) -> int | None:
        own = self._range(uid)
        if not own:
            return None
        return max(bisect_right(self._starts, position, own.start, own.stop) - 1, own.start)

    def _passage(self, number: int) -> Passage:
        unit = self._index.units[number]
        return Passage(self._readings[unit.article].uid, unit.start, unit.end)

    def _counterpart(self, number: int, score: float, copied: bool, other: int) -> Counterpart:  # noqa: FBT001
        reason = self._reason(number, other, copied=copied)
        return Counterpart(self._passage(other), self._focus(number, other), score, copied, reason)

    def _pair(self, one: int, two: int, score: float, copied: bool) -> Pair:  # noqa: FBT001
        reason = self._reason(one, two, copied=copied)
        return Pair(self._passage(one), self._passage(two), score, copied, reason)

    def _reason(self, one: int, two: int, *, copied: bool) -> str:
        if copied:
            return "passage-copied"
        shared = self._index.units[one].marks & self._index.units[two].marks
        figures = any(not mark.startswith(COUNTED) for mark in shared)
        return "passage-figures" if figures else "passage-words"

    def _focus(self, number: int, other: int) -> Span:
        """Return the clause of `other`, or the run of two, that is most like `number`."""
        unit = self._index.units[other]
        text = self._readings[unit.article].text
        found = clauses(text, unit.start, unit.end)
        runs = [*found, *((first[0], last[1]) for first, last in pairwise(found))]
        wanted = self._index.profiles[number]
        space = self._index.space
        scores = {
            (start, end): likeness(wanted, space.profile(bag(fold(text[start:end])))) for start, end in runs
        }
        return max(runs, key=lambda run: (scores[run], run[0] - run[1]), default=(unit.start, unit.end))


def align(readings: Sequence[Reading], known: Mapping[str, str] | None = None) -> Job[Alignment]:
    """Read articles and make them comparable: a job; every uid once.

    `known` are the stems with a meaning (`meanings.meaning_of`); None: those that are shipped. Linear in the
    length of the texts. For a whole archive see `app.suggesting.archive`.
    """
    found = yield from _units(readings, known)
    index = PassageIndex(found, background())
    for number in range(len(found)):
        if number % _STEP == 0:
            yield Progress(number, len(found), "align")
        index.weigh(number)
    return Alignment(readings, index)


def _units(
    readings: Sequence[Reading], known: Mapping[str, str] | None
) -> Generator[Progress, None, list[Unit]]:
    found: list[Unit] = []
    for number, reading in enumerate(readings):
        yield Progress(number, len(readings), "read")
        for unit in units(number, reading.text, reading.marks, known):
            found.append(unit)
            if len(found) % _STEP == 0:
                yield Progress(number, len(readings), "read")
    return found
