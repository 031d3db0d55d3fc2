"""Two numbers that one account gives side by side for one question are of two things, whoever else gives one of them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from app.suggesting.comparison_words import EVERYONE, PRESENT
from app.suggesting.facts import Fact
from app.suggesting.times import same_speaker
from app.suggesting.values import middle_of

_VAGUE: Final = "vague"
_CLOSE: Final = 300
"""Code points: two or three sentences."""
_CLOSE_BY, _FAR = 1.1, 1.5
"""How many times as large as the other a number may be that is all but the same, and is that is not."""

_Question = tuple[str, str, str]


class ToldApart:
    """What each of some accounts counts, by question and number."""

    def __init__(self, accounts: Mapping[str, Sequence[Fact]]) -> None:
        self._given: defaultdict[tuple[_Question, float], dict[str, Fact]] = defaultdict(dict)
        self._answers: defaultdict[tuple[str, _Question], list[Fact]] = defaultdict(list)
        for uid, read in accounts.items():
            for fact in read:
                if not (fact.superseded or fact.first or fact.figure.kind == _VAGUE):
                    self._given[_question(fact), middle_of(fact)].setdefault(uid, fact)
                    self._answers[uid, _question(fact)].append(fact)

    def holds(self, one: Fact, other: Fact) -> bool:
        """Tell whether an account gives both numbers for what both facts count, and not as what rivals say."""
        mine, theirs = (self._of(each) for each in (one, other))
        return any(
            _question(mine[account]) == _question(theirs[account])
            and not _are_rivals(mine[account], theirs[account])
            for account in mine.keys() & theirs.keys()
        )

    def nearer(self, uid: str, fact: Fact, other: Fact) -> bool:
        """Tell whether the account of a fact gives another number that is all but the one of `other`, and this is far off.

        Not of people: a toll is told in stages, each of which may be set against another account.
        """
        if fact.topic.people or _times(fact, other) < _FAR:
            return False
        return any(
            _times(each, other) <= _CLOSE_BY and not _are_rivals(each, fact)
            for each in self._answers.get((uid, _question(fact)), ())
        )

    def _of(self, fact: Fact) -> Mapping[str, Fact]:
        return self._given.get((_question(fact), middle_of(fact)), {})


def _question(fact: Fact) -> _Question:
    """Return what is counted: whom something befell, or which thing."""
    if fact.fate and fact.topic.people:
        return fact.kind, fact.fate, EVERYONE if fact.who in PRESENT else fact.who
    return fact.kind, "", fact.topic.head


def _times(one: Fact, other: Fact) -> float:
    small, large = sorted((middle_of(one), middle_of(other)))
    return large / small if small > 0 else math.inf


def _are_rivals(one: Fact, other: Fact) -> bool:
    """Tell whether two speakers are set against each other: each has a number, and one stands close to the other."""
    close = abs(one.figure.start - other.figure.start) <= _CLOSE
    return close and bool(one.claimant and other.claimant) and not same_speaker(one, other)
