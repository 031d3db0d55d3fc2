"""A fact beside the others of its account, how near two facts stand, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from app.suggesting.facts import Fact
from app.suggesting.sums import Total

AGE: Final = "age"
"""Everybody has one: two ages are rivals only where either account gives just one."""


@dataclass(frozen=True, slots=True)
class Side:
    """A fact to compare, the day its article came out (ISO, "" if unknown), and the telling numbers of its sentence.

    `alone`: its sentence counts nobody else whom the same befell. `sole`: its article gives no other number of its
    topic, `only`: none of those whom the same befell. `replaced`: what its account gives as earlier counts. `places`: all
    that its article names, if it does not count the same at several of them. `adds_up`: the sums it is a part of. `of_all`:
    other accounts give this number for all whom it befell.
    """

    fact: Fact
    published: str = ""
    beside: frozenset[float] = frozenset()
    alone: bool = True
    sole: bool = True
    only: bool = True
    replaced: frozenset[tuple[float, float]] = frozenset()
    places: frozenset[str] = frozenset()
    adds_up: frozenset[Total] = frozenset()
    of_all: bool = False


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near two facts stand.

    `alike`: likeness of their sentences; `covered`: how much of either sentence the other article says anywhere, the
    less of both; `related`: the articles tell one story; `copied`: the sentences are one text.
    """

    alike: float
    covered: float
    related: bool
    copied: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """A relation and a comparability of the vocabularies; `reason` is a code, `details` fill its sentence."""

    relation: str
    comparability: str
    reason: str
    details: dict[str, str] = field(default_factory=dict)
