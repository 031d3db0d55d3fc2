"""What two figures of different accounts are to each other, and why: comparability before contradiction.

Two figures are compared only when they count the same kind of people or things, of whom the same is said, and when
status, day and place allow it. What keeps them apart is named in the codes of the vocabulary of comparability.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Final

from app.arabic.figures.tokens import is_definite
from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.suggesting.comparison_words import EVERYONE, HARM, PRESENT, STATES
from app.suggesting.facts import Fact
from app.suggesting.occasions import COMPARED, ONE, OTHER_EVENT, SEVERAL
from app.suggesting.sums import Total, is_total_of
from app.suggesting.surroundings import PAST
from app.suggesting.units import factor

_DATED: Final = re.compile(r"\d{4}-\d\d-\d\d$", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}$", re.ASCII)
_ABOUT: Final = 0.15
"""How far off "about" may be."""
_OVER: Final = 1.5
"""How many times as much "more than" may mean: more than 300 may be 337, but is not 1,000."""
_MOST_APART: Final = 12
"""Times as large as the other: a part and a whole of the matter, rather than rival counts of it."""
_COUNTRY: Final = 0
_ROUNDING: Final = 0.01
_DECIMAL: Final = re.compile(r"\d[.,٫]\d")
_FEW, _MANY = 2, 6
_NUMBERS_AROUND: Final = 2
"""Equal numbers in both sentences by which the differing one is a slip in passing on one statement."""
_TOLD_OF_ALL: Final = HARM | {"rescued", "aboard"}
AGE: Final = "age"
"""Everybody has one: two ages are rivals only where either account gives just one."""
_TOLD_ONCE: Final = frozenset(("measure:degree",))
"""Measures of the matter itself: a story has one earthquake."""
_DAILY: Final = frozenset(("evacuated", "returnees", "arrived", "released"))
"""What goes on day after day."""
_RUNNING: Final = frozenset(("treated", "remaining", "missing", "detained"))
"""Counts of a state that come and go; the others only grow."""
_BROUGHT: Final = frozenset(("arrived", "treated", "evacuated"))
_HURT_OR_DEAD: Final = frozenset(("wounded", "killed"))
_NO_MORE: Final = ("<", "<=")
"""Whoever says "no more than" denies more, and gives no earlier count of it."""
ONE_TELLING: Final = 0.35
ALIKE_IF_NAMED: Final = 0.05
"""Likeness of the sentences from which on it does not matter how much the articles know of each other's."""
_ALIKE_IF_OPEN: Final = 0.25
_LEAST_COVERED: Final = 0.25
"""How much of either sentence the other article must know, if the sentences themselves share little."""
_LEAST_SHARED: Final = 2
"""Telling words near both figures that stand in for an open question."""


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


def compare(one: Side, other: Side, near: Nearness) -> Verdict | None:
    """Return what two figures are to each other; None when they answer different questions."""
    if not _same_question(one, other, near):
        return None
    return _other_people(one, other, near) or judged(one, other, near)


def judged(one: Side, other: Side, near: Nearness) -> Verdict | None:
    """Return what two answers to one question are to each other; None if they can hardly be rivals."""
    barrier = _barrier(one, other, near)
    if barrier is not None:
        return barrier
    if _agree(one.fact, other.fact):
        return _agreement(one.fact, other.fact)
    if {one.fact.scope, other.fact.scope} == {ONE, SEVERAL}:
        return None
    if _far_apart(one.fact, other.fact) or _is_part_of(one, other) or _is_part_of(other, one):
        return None
    return _difference(one, other, near)


def _is_part_of(one: Side, other: Side) -> bool:
    """Tell whether a count and its neighbours add up to what the other account gives in one number."""
    return bool(one.adds_up) and is_total_of(other.fact, one.adds_up)


def may_answer(side: Side, other_side: Side) -> bool:
    """Tell whether two facts may answer one question, as far as can be told without looking at their sentences."""
    one, other = side.fact, other_side.fact
    if one.kind != other.kind:
        return False
    if one.kind.startswith(AGE) and not (side.sole and other_side.sole):
        return False
    if one.kind != "count":
        return one.who == other.who and _shares(one, other)
    if _act(side) != _act(other_side) or _matches(one.fate, other.fate) is False:
        return False
    if (one.part or other.part) and not _same_part(one, other):
        return False
    return _is_named(one, other) or _shares(one, other)


def _act(side: Side) -> str:
    """Return what befell the counted besides; that they came to a hospital is no more, if no others were hurt."""
    return (
        "" if side.only and side.fact.act in _BROUGHT and side.fact.fate in _HURT_OR_DEAD else side.fact.act
    )


def _same_question(side: Side, other_side: Side, near: Nearness) -> bool:
    """Tell whether both count the same, as far as their sentences say."""
    one, other = side.fact, other_side.fact
    if not may_answer(side, other_side):
        return False
    if one.kind != "count":
        return (near.related and one.kind in _TOLD_ONCE) or near.alike >= ONE_TELLING
    if near.related and _is_named(one, other):
        same_people = one.who == other.who != EVERYONE and one.fate in _HURT_OR_DEAD and not one.part
        return (
            _is_toll(side, other_side)
            or same_people
            or near.alike >= ALIKE_IF_NAMED
            or near.covered >= _LEAST_COVERED
        )
    return near.alike >= _ALIKE_IF_OPEN and _shares(one, other)


def _is_named(one: Fact, other: Fact) -> bool:
    """Tell whether both sentences say whom or what they count, and what befell them."""
    if not one.fate or one.fate != other.fate:
        return False
    return one.act in STATES or _matches(one.who, other.who) is not None


def _is_toll(one: Side, other: Side) -> bool:
    """Tell whether both give the toll of the story: all who came to harm, in whatever words."""
    befell = one.fact.fate
    told = befell == other.fact.fate and befell in _TOLD_OF_ALL and not (_act(one) or _act(other))
    return told and is_of_all(one) and is_of_all(other)


def is_of_all(side: Side) -> bool:
    """Tell a count of all from one of some: "19 workers", but not "three of the workers" or "12 soldiers and three workers"."""
    fact = side.fact
    noun = fact.figure.counted_start
    of_them = noun is not None and noun > fact.figure.start and is_definite(fold(fact.figure.counted))
    if fact.part or of_them:
        return False
    return fact.who == EVERYONE or (fact.who in PRESENT and side.alone) or side.of_all


def _shares(one: Fact, other: Fact) -> bool:
    return len(one.context & other.context) >= _LEAST_SHARED


def _matches(one: str, other: str) -> bool | None:
    """Tell whether two codes are the same; None when one of them is not said."""
    if one == other:
        return True if one else None
    return None if not one or not other else False


def _same_part(one: Fact, other: Fact) -> bool:
    """Parts are comparable when they are told apart from the rest by the same class or the same words."""
    if one.act and one.act in STATES:
        return True
    if one.who and one.who == other.who and one.who != EVERYONE:
        return True
    return one.part and other.part and len(one.details & other.details) >= 1 and one.who == other.who


def _other_people(one: Side, other: Side, near: Nearness) -> Verdict | None:
    first, second = one.fact, other.fact
    if first.who == second.who or not first.who or not second.who or (near.related and _is_toll(one, other)):
        return None
    details = {"who_a": first.figure.counted, "who_b": second.figure.counted}
    return Verdict("not_comparable", "different_population", "conflict-other-population", details)


def _barrier(one: Side, other: Side, near: Nearness) -> Verdict | None:
    """Return what forbids to compare two answers to what seems one question."""
    first, second = one.fact, other.fact
    if first.figure.status != second.figure.status:
        details = {"value_a": first.figure.quote, "value_b": second.figure.quote}
        return Verdict("not_comparable", "different_status", "conflict-other-status", details)
    if (
        _is_other_year(one, other)
        or _is_other_window(first, second)
        or _matches(first.hour, second.hour) is False
    ):
        details = {"value_a": first.figure.quote, "value_b": second.figure.quote}
        return Verdict("not_comparable", "different_as_of", "conflict-other-day", details)
    around = near.related and _is_around(one, other)
    elsewhere = _are_elsewhere(first, second) and not around and near.alike < _ALIKE_IF_OPEN
    if elsewhere or _are_in_other_countries(first, second):
        details = {"place_a": max(first.places)[1], "place_b": max(second.places)[1]}
        return Verdict("not_comparable", "different_scope", "conflict-other-place", details)
    return None


def _are_elsewhere(one: Fact, other: Fact) -> bool:
    """Tell two towns, or two countries, from a town and what may be its country."""
    wide, other_wide = ({size for size, _ in fact.places} for fact in (one, other))
    return bool(wide & other_wide) and not _names(one) & _names(other)


def _are_in_other_countries(one: Fact, other: Fact) -> bool:
    """Tell whether two sentences name different countries, wherever else the accounts may be."""
    mine, theirs = (
        frozenset(name for wide, name in each.places if wide == _COUNTRY) for each in (one, other)
    )
    return bool(mine and theirs) and not mine & theirs


def _names(fact: Fact) -> frozenset[str]:
    return frozenset(name for _, name in fact.places)


def _is_around(one: Side, other: Side) -> bool:
    """Tell whether one account places what happened where the other does too, besides where its sentence says."""
    return bool(
        one.places and other.places and (_names(one.fact) & other.places or _names(other.fact) & one.places)
    )


def _difference(one: Side, other: Side, near: Nearness) -> Verdict:
    first, second = one.fact, other.fact
    details = {"value_a": first.figure.quote, "value_b": second.figure.quote}
    slip = len(one.beside & other.beside) >= _NUMBERS_AROUND
    if not slip and (_is_update(one, other) or _is_update(other, one)):
        return Verdict("updates", "different_as_of", "conflict-later-total", details)
    if slip or near.copied or (near.alike >= ONE_TELLING and same_speaker(first, second)):
        return Verdict("relay_variant", "same", "conflict-relayed-twice", details)
    if _is_other_day(one, other):
        return Verdict("not_comparable", "different_as_of", "conflict-other-day", details)
    if first.claimant and second.claimant and not same_speaker(first, second):
        speakers = {"speaker_a": first.claimant, "speaker_b": second.claimant}
        return Verdict("contradicts", "same", "conflict-rival-speakers", details | speakers)
    return Verdict("contradicts", "same", "conflict-other-number", details)


def _is_other_year(one: Side, other: Side) -> bool:
    """Tell whether one count is of a year of its own: what happened years ago is another event than the news."""
    mine, theirs = ((side.fact.as_of if _YEAR.match(side.fact.as_of) else "") for side in (one, other))
    if not mine and not theirs:
        return False
    held = (side.fact.as_of or side.published for side in (one, other))
    return len({day[:4] for day in held}) > 1


def _is_other_window(one: Fact, other: Fact) -> bool:
    """Tell whether two counts are of different times; who came to harm in a time of its own is not of the news."""
    if one.window == other.window:
        return False
    of_something_else = any(each.window.startswith((OTHER_EVENT, COMPARED, PAST)) for each in (one, other))
    apart = bool(one.window and other.window) or of_something_else
    return apart or one.fate in HARM or other.fate in HARM


def _is_other_day(one: Side, other: Side) -> bool:
    """Tell whether two counts hold for different days; of what moves day by day, a day's count is not the whole."""
    mine, theirs = one.fact.as_of, other.fact.as_of
    if mine and theirs:
        return mine != theirs and _days(one, other) is None
    moved = one.fact.topic.people and one.fact.fate in _DAILY
    return bool(mine or theirs) and moved and not (one.fact.total or other.fact.total)


def same_speaker(one: Fact, other: Fact) -> bool:
    """Tell whether two facts go back to one speaker, by the words that name them."""
    mine, theirs = (_name(each.claimant) for each in (one, other))
    least = min(len(mine), len(theirs))
    return least > 0 and len(mine & theirs) >= max(1, math.ceil(0.6 * least))


def _name(claimant: str) -> frozenset[str]:
    return frozenset(light_stem(word) for word in fold(claimant).split())


def _is_update(later: Side, earlier: Side) -> bool:
    """Tell whether one count replaces the other: a later one, or one said to have grown to what it is."""
    new, old = later.fact, earlier.fact
    grew = middle_of(new) > middle_of(old)
    days = _days(later, earlier)
    if days is not None and days[0] != days[1]:
        return days[0] > days[1] and (grew or not _cumulative(new))
    rivals = new.claimant and old.claimant and not same_speaker(new, old)
    risen = new.grown and not old.grown and old.figure.comparator not in _NO_MORE
    risen = risen or (new.running and old.running)
    firmer = old.first and not new.first and not rivals
    replaced = (old.superseded and not new.superseded) or bounds_of(old) in later.replaced
    return grew and ((risen and not _comes_and_goes(new)) or (firmer and _cumulative(new)) or replaced)


def _days(one: Side, other: Side) -> tuple[str, str] | None:
    """Return the days for which two figures hold where they can be put in order: those said, else those of print."""
    said = one.fact.as_of, other.fact.as_of
    if said[0] != said[1] and all(_DATED.match(day) for day in said):
        return said
    return (one.published, other.published) if one.published and other.published else None


def _cumulative(fact: Fact) -> bool:
    return bool(fact.fate) and not _comes_and_goes(fact)


def _comes_and_goes(fact: Fact) -> bool:
    return fact.fate in _RUNNING or fact.act in _RUNNING


# -- values -----------------------------------------------------------------------------------------------------------


def bounds_of(fact: Fact) -> tuple[float, float]:
    """Return the least and the greatest number that a figure allows, in the unit of its kind."""
    figure = fact.figure
    scale = factor(figure.unit)
    low = -math.inf if figure.low is None else figure.low * scale
    high = math.inf if figure.high is None else figure.high * scale
    if figure.comparator == "~":
        low, high = low * (1 - _ABOUT), high * (1 + _ABOUT)
    if figure.comparator == ">" and high == math.inf:
        high = low * _OVER
    return low, high


def _agree(one: Fact, other: Fact) -> bool:
    """Tell whether one number can meet what both say. "More than 4,500" and "4,500" are one count, told twice."""
    (low, high), (other_low, other_high) = bounds_of(one), bounds_of(other)
    return max(low, other_low) <= min(high, other_high) or _is_rounded(one, other) or _is_rounded(other, one)


def _is_rounded(exact: Fact, whole: Fact) -> bool:
    """Tell whether one is the other without its decimals: 94 billion and 93.6."""
    near = abs(middle_of(exact) - middle_of(whole)) <= _ROUNDING * abs(middle_of(whole))
    return near and bool(_DECIMAL.search(exact.figure.quote)) and not _DECIMAL.search(whole.figure.quote)


def _agreement(one: Fact, other: Fact) -> Verdict:
    details = {"value_a": one.figure.quote, "value_b": other.figure.quote}
    if bounds_of(one) == bounds_of(other):
        return Verdict("corroborates", "same", "conflict-same-number", details)
    return Verdict("refines", "same", "conflict-compatible-bounds", details)


def middle_of(fact: Fact) -> float:
    """Return the number of a figure, the middle of its bounds, in the unit of its kind."""
    scale = factor(fact.figure.unit)
    bounds = [bound * scale for bound in (fact.figure.low, fact.figure.high) if bound is not None]
    return sum(bounds) / len(bounds) if bounds else 0.0


def _far_apart(one: Fact, other: Fact) -> bool:
    """Tell whether two numbers can hardly be rival answers: two men, and the hundreds of the whole."""
    small, large = sorted((middle_of(one), middle_of(other)))
    if one.total and other.total:
        return False
    few = one.kind == other.kind == "count" and small <= _FEW and large > _MANY
    return few or large > _MOST_APART * small
