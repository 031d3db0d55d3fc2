"""Counts of one sentence that add up: twelve soldiers and five of the crew are the seventeen of another account."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from app.suggesting.comparison_words import EVERYONE, HARM
from app.suggesting.facts import Fact
from app.suggesting.units import factor

_MOST_PARTS: Final = 5
_UNADDED: Final = ("percent", "fraction", "age", "vague")

Total = tuple[float, frozenset[str]]
"""A sum, and of which classes of people or things its parts are."""


def totals(read: Sequence[Fact]) -> list[frozenset[Total]]:
    """Return for each fact of an account, in order, the sums it is a part of with its neighbours in its sentence."""
    found: list[set[Total]] = [set() for _ in read]
    for _, numbered in groupby(enumerate(read), key=lambda each: each[1].sentence):
        places = [place for place, _ in numbered]
        for first in range(len(places)):
            for last in range(first + 1, min(first + _MOST_PARTS, len(places))):
                run = places[first : last + 1]
                if not _may_be_added(read[run[-2]], read[run[-1]]):
                    break
                total = _sum([read[place] for place in run])
                for place in run:
                    found[place].add(total)
    return [frozenset(each) for each in found]


def is_total_of(whole: Fact, parts: Iterable[Total]) -> bool:
    """Tell whether a count is the sum of some parts: of all whom they count, or each of what it counts."""
    number = _number(whole)
    return any(
        abs(total - number) < 1e-6 * max(1.0, number)
        and (whole.who in ("", EVERYONE) or classes <= {whole.who, ""})
        for total, classes in parts
    )


def _may_be_added(one: Fact, other: Fact) -> bool:
    if one.kind != other.kind or not (_is_exact(one) and _is_exact(other)):
        return False
    if one.fate != other.fate and HARM & {one.fate} and HARM & {other.fate}:
        return False
    return one.topic.head == other.topic.head or (one.topic.people and other.topic.people)


def _is_exact(fact: Fact) -> bool:
    figure = fact.figure
    return figure.kind not in _UNADDED and figure.low is not None and figure.low == figure.high


def _sum(facts: Sequence[Fact]) -> Total:
    return sum(_number(each) for each in facts), frozenset(each.who for each in facts)


def _number(fact: Fact) -> float:
    return float(fact.figure.low or 0) * factor(fact.figure.unit)
