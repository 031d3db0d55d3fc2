"""Facts: what a comparison looks at in an answer, worked out once however many others it is compared with."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.comparing.amounts import Amount, amount
from app.comparing.answers import Answer
from app.comparing.slips import is_slip
from app.comparing.units import counted, population, stems
from app.dates import parse_edtf
from db.records import Number, Quantity

_ANYBODY: Final = frozenset({"unknown", "mixed"})
_VAGUE_REACH: Final = 10
"""Dozens are fewer than ten dozens: how many times its lowest number a vague word can mean at most."""
_SHORT: Final = 7
"""Days within which a stretch of time is known well enough to be the same as one that it shares a day with."""


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days as numbers, both ends included; ``short``: known to the week."""

    first: int
    last: int
    short: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """An answer as it is compared; what is compared of its figure is equal where two count the same.

    ``days`` are those it is about (None if unknown), ``stated`` when its words say so; ``denies``: it denies its
    figure; ``reach``: from which number on a vague word means less, None where there is none.
    """

    answer: Answer
    counted: Hashable
    population: tuple[str, str]
    scope: frozenset[str]
    status: str
    amount: Amount | None
    value: Number | None
    days: Days | None
    as_of: str
    stated: bool
    denies: bool
    reach: float | None

    def days_after(self, other: Facts, *, same_origin: bool) -> int | None:
        """Return 0 when the dates match, above 0 when this is later, below when earlier, None if nobody can tell.

        One statement passed on on two days is still one statement: then only dates given in words tell them apart.
        Dates match when they share a day and are known to the week; a day and the month it lies in may be two.
        """
        if same_origin and not (self.stated and other.stated) and self._one_statement(other):
            return 0
        days = _after(self.days, other.days)
        if days != 0 or self.as_of == other.as_of or self.days is None or other.days is None:
            return days
        return 0 if self.days.short and other.days.short else None

    def beyond(self, other: Facts) -> bool:
        """Tell whether this is more than a vague word of the other can mean, which yet does not say so."""
        return other.reach is not None and self.amount is not None and self.amount.low >= other.reach

    def _one_statement(self, other: Facts) -> bool:
        """Tell whether one speaker's two figures can be one statement: both can be right, or a digit slipped."""
        if self.amount is None or other.amount is None:
            return True
        return self.amount.meets(other.amount) or is_slip(self.value, other.value)


def facts(answer: Answer) -> Facts:
    """Return what a comparison looks at."""
    figure, as_of = answer.figure, answer.as_of
    return Facts(
        answer=answer, counted=counted(figure) if figure else "", population=_people(figure) if figure else ("", ""),
        scope=stems(figure.scope_text) if figure else frozenset(), status=answer.status,
        amount=amount(figure) if figure else None, value=figure.value if figure else None, days=_days(as_of),
        as_of=as_of, stated=bool(answer.stated_as_of), denies=_denies(answer), reach=_reach(figure),
    )  # fmt: skip


def same_counted(a: Quantity, b: Quantity) -> bool:
    """Tell whether the same is counted: one group, in one unit (people, households, vehicles, metres)."""
    return counted(a) == counted(b)


def same_population(a: Quantity, b: Quantity) -> bool:
    """Tell whether the same people are meant: a part (civilians, women) is not the whole."""
    return _people(a) == _people(b)


def same_scope(a: Quantity, b: Quantity) -> bool:
    """Tell whether both count within the same bounds, in any form of the words."""
    return stems(a.scope_text) == stems(b.scope_text)


def days_apart(one: str, other: str) -> int | None:
    """Return 0 when two dates (EDTF) share a day, above 0 when ``one`` is later, below when earlier, None if unknown."""
    return _after(_days(one), _days(other))


def _after(one: Days | None, other: Days | None) -> int | None:
    if one is None or other is None:
        return None
    return max(0, one.first - other.last) or min(0, one.last - other.first)


def _people(figure: Quantity) -> tuple[str, str]:
    """Return which people are meant, "" for anybody."""
    people, age = population(figure)
    return "" if people in _ANYBODY else people, "" if age in _ANYBODY else age


def _denies(answer: Answer) -> bool:
    """Tell whether a claim denies its figure; that nobody died is a figure of its own."""
    figure = answer.figure
    return answer.claim.polarity == "negative" and figure is not None and figure.value != 0


def _reach(figure: Quantity | None) -> float | None:
    if figure is None or figure.comparator != "indef" or figure.high is not None or figure.low is None:
        return None
    return _VAGUE_REACH * figure.low


@lru_cache(maxsize=4_096)
def _days(edtf: str) -> Days | None:
    found = parse_edtf(edtf)
    if found is None or found.start is None or found.end is None:
        return None
    first, last = found.start.toordinal(), found.end.toordinal()
    return Days(first, last, last - first < _SHORT)
