"""What only all accounts together tell of a figure: that what seems a count of some is the one of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.suggesting.comparison_words import EVERYONE, HARM
from app.suggesting.figure_verdicts import is_of_all
from app.suggesting.sides import Side
from app.suggesting.values import bounds_of

_Toll = tuple[str, str, tuple[float, float]]


def seen_together(accounts: Sequence[Sequence[Side]]) -> list[list[Side]]:
    """Return the sides of each account as they look beside all the others."""
    tolls = [{_toll(side) for side in sides if is_of_all(side)} for sides in accounts]
    given = Counter(toll for each in tolls for toll in each)
    return [[replace(side, of_all=_is_retold(side, given)) for side in sides] for sides in accounts]


def _toll(side: Side) -> _Toll:
    return side.fact.kind, side.fact.fate, bounds_of(side.fact)


def _is_retold(side: Side, given: Counter[_Toll]) -> bool:
    """Tell "seven soldiers were wounded" from a count of some, where others say that seven were and it names nobody else."""
    fact = side.fact
    of_some = fact.who not in ("", EVERYONE) and not fact.part
    return of_some and side.only and fact.fate in HARM and given[_toll(side)] > is_of_all(side)
