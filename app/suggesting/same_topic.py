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

from app.suggesting.comparison_words import EVERYONE, HARM, PEOPLE, PRESENT
from app.suggesting.facts import Fact
from app.suggesting.sides import AGE, Side
from app.suggesting.topics import Topic

_SMOOTHED: Final = 8
_SMOOTHED_ARTICLES: Final = 3
_TWICE: Final = 2.5
_OPEN: Final = ("money", "percent", "fraction", "duration", "age", "distance")
"""Kinds of which one story has several that have nothing to do with each other."""
_OF_THEIR_OWN: Final = frozenset(("holds", "escaped", "released"))
"""What a count of people is never without: who fled or was released, and for how many there is room, are not all who were there."""
_GONE: Final = {"displaced", "evacuated"}
"""Who left home, by whatever word."""
_OF_MANY_KINDS: Final = PEOPLE - PRESENT - {"crew", "inmates", "voters", "strikers"} | {"workers", "students"}
"""People of whom a story counts several crowds that have nothing to do with each other."""
_TOLD_ALIKE: Final = 0.75
"""One shared word that few figures of the articles have around them."""
_TOLD_ENOUGH: Final = 0.5
_OF_SOMETHING: Final = ("money", "percent")
"""A word that tells a little less, of sums and shares where neither account gives another."""
_TOLD_MUCH_ALIKE: Final = 1.5
_NEAR_BEST: Final = 0.7


class Weights:
    """How much each term tells among the figures of some articles: what all of them share tells little."""

    def __init__(self, articles: Iterable[Sequence[Topic]]) -> None:
        self._figures: Counter[str] = Counter()
        self._articles: Counter[str] = Counter()
        self._topics, self._read = 0, 0
        for topics in articles:
            told = [set(each.tells).union(*each.tells.values()) for each in topics]
            self._topics += len(told)
            self._read += 1
            for terms in told:
                self._figures.update(terms)
            self._articles.update(set().union(*told))

    def shared(self, one: Topic, other: Topic) -> float:
        """Return how much two topics have in common besides the thing counted; 1.0 for a word only they share."""
        same = one.tells.keys() & other.tells.keys()
        mine, theirs = (
            frozenset[str]().union(
                *(codes for term, codes in each.tells.items() if term not in same),
                each.means if one.head != other.head else (),
            )
            for each in (one, other)
        )
        return math.fsum(map(self._weight, (*same, *(mine & theirs))))

    def _weight(self, term: str) -> float:
        among_figures = _rarity(self._figures[term], self._topics + _SMOOTHED)
        return among_figures * _rarity(self._articles[term], self._read + _SMOOTHED_ARTICLES)


def _rarity(holding: int, of_all: int) -> float:
    return math.log(of_all / (holding + 0.5)) / math.log(of_all / _TWICE)


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
    if not one.topic.people:
        return True
    acts = {one.act, other.act}
    if len(acts) > 1 and ("" not in acts or acts & _OF_THEIR_OWN):
        return False
    fates = {one.fate, other.fate}
    return len(fates) == 1 or fates == _GONE or not fates & HARM


def _is_enough(pair: Match) -> bool:
    """Tell whether enough is said to take two figures for answers to one question."""
    one, other = pair.one.fact, pair.other.fact
    mine, theirs = one.topic.whose, other.topic.whose
    if one.kind.startswith(AGE):
        return pair.one.sole and pair.other.sole and pair.shared >= _TOLD_MUCH_ALIKE
    if mine and theirs and not mine & theirs:
        return pair.shared >= _TOLD_MUCH_ALIKE
    sole = pair.one.sole and pair.other.sole
    if one.part or one.kind.startswith(_OPEN) or one.topic.head == EVERYONE:
        return pair.shared >= (_TOLD_ENOUGH if sole and one.kind.startswith(_OF_SOMETHING) else _TOLD_ALIKE)
    if one.topic.head != other.topic.head:
        return pair.shared >= _TOLD_ALIKE
    if one.topic.head in _OF_MANY_KINDS and not pair.shared:
        return False
    return sole or pair.shared >= _TOLD_ALIKE
