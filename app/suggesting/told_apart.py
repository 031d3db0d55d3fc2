"""Two numbers that one account gives side by side for one question are of two things, whoever else gives one of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from app.suggesting.comparison_words import EVERYONE, PRESENT
from app.suggesting.facts import Fact
from app.suggesting.times import same_speaker
from app.suggesting.values import middle_of

_VAGUE: Final = "vague"
_CLOSE: Final = 300
"""Code points: two or three sentences."""

_Question = tuple[str, str, str]


class ToldApart:
    """What each of some accounts counts, by question and number."""

    def __init__(self, accounts: Iterable[Sequence[Fact]]) -> None:
        self._given: defaultdict[tuple[_Question, float], dict[int, Fact]] = defaultdict(dict)
        for number, read in enumerate(accounts):
            for fact in read:
                if not (fact.superseded or fact.first or fact.figure.kind == _VAGUE):
                    self._given[_question(fact), middle_of(fact)].setdefault(number, fact)

    def holds(self, one: Fact, other: Fact) -> bool:
        """Tell whether an account gives both numbers for what both facts count, and not as what rivals say."""
        mine, theirs = (self._of(each) for each in (one, other))
        return any(
            _question(mine[account]) == _question(theirs[account])
            and not _are_rivals(mine[account], theirs[account])
            for account in mine.keys() & theirs.keys()
        )

    def _of(self, fact: Fact) -> Mapping[int, Fact]:
        return self._given.get((_question(fact), middle_of(fact)), {})


def _question(fact: Fact) -> _Question:
    """Return what is counted: whom something befell, or which thing."""
    if fact.fate and fact.topic.people:
        return fact.kind, fact.fate, EVERYONE if fact.who in PRESENT else fact.who
    return fact.kind, "", fact.topic.head


def _are_rivals(one: Fact, other: Fact) -> bool:
    """Tell whether two speakers are set against each other: each has a number, and one stands close to the other."""
    close = abs(one.figure.start - other.figure.start) <= _CLOSE
    return close and bool(one.claimant and other.claimant) and not same_speaker(one, other)
