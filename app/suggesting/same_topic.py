"""Whether two figures are about the same, by what is counted and what is told of it, whatever words any list knows.

Where an article counts a thing once, and another of the same story counts the same thing once, they answer each other.
Where things are counted several times, and where what is measured says little (money, days, shares), what is told of
them must agree.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.suggesting.comparison_words import EVERYONE, HARM, PEOPLE
from app.suggesting.facts import Fact
from app.suggesting.figure_verdicts import Side
from app.suggesting.topics import Topic

_SMOOTHED: Final = 8
_TWICE: Final = 2.5
_OPEN: Final = ("money", "percent", "fraction", "duration", "age", "distance")
"""Kinds of which one story has several that have nothing to do with each other."""
_TOLD_ALIKE: Final = 0.75
"""One shared word that few figures of the articles have around them."""
_TOLD_MUCH_ALIKE: Final = 1.5
_NEAR_BEST: Final = 0.7


class Weights:
    """How much each term tells among the figures of some articles: what all of them share tells little."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._holding: Counter[str] = Counter()
        self._topics = 0
        for each in topics:
            self._topics += 1
            self._holding.update(each.tells)

    def shared(self, one: Topic, other: Topic) -> float:
        """Return how much two topics have in common besides the thing counted; 1.0 for a word only they share."""
        return sum(self._weight(term) for term in one.tells & other.tells)

    def _weight(self, term: str) -> float:
        most = math.log((self._topics + _SMOOTHED) / _TWICE)
        return math.log((self._topics + _SMOOTHED) / (self._holding[term] + 0.5)) / most


@dataclass(frozen=True, slots=True)
class Match:
    """Two figures of one topic, and how much is told alike of them."""

    one: Side
    other: Side
    shared: float


def matched(mine: Sequence[Side], theirs: Sequence[Side], weights: Weights) -> list[Match]:
    """Return the pairs of two articles with one thing counted that answer each other: each the best match of the other."""
    pairs = [
        Match(one, other, weights.shared(one.fact.topic, other.fact.topic))
        for one in mine
        for other in theirs
        if _may_match(one.fact, other.fact)
    ]
    best: defaultdict[int, float] = defaultdict(float)
    for pair in pairs:
        for side in (pair.one, pair.other):
            best[id(side)] = max(best[id(side)], pair.shared)
    return [
        pair
        for pair in pairs
        if pair.shared >= _NEAR_BEST * max(best[id(pair.one)], best[id(pair.other)]) and _is_enough(pair)
    ]


def _may_match(one: Fact, other: Fact) -> bool:
    if one.part != other.part:
        return False
    return one.fate == other.fate or not _are_people(one) or not (one.fate in HARM or other.fate in HARM)


def _are_people(fact: Fact) -> bool:
    """Tell whether people may be counted: by their class, or by a noun that no list knows."""
    head = fact.topic.head
    return fact.kind == "count" and (head in PEOPLE or not head.isascii())


def _is_enough(pair: Match) -> bool:
    """Tell whether enough is said to take two figures for answers to one question."""
    one, other = pair.one.fact, pair.other.fact
    mine, theirs = one.topic.whose, other.topic.whose
    if mine and theirs and not mine & theirs:
        return pair.shared >= _TOLD_MUCH_ALIKE
    if one.part or one.kind.startswith(_OPEN) or one.topic.head == EVERYONE:
        return pair.shared >= _TOLD_ALIKE
    if one.topic.head in PEOPLE and not pair.shared:
        return False
    return (pair.one.sole and pair.other.sole) or pair.shared >= _TOLD_ALIKE
