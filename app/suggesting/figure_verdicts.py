"""What two figures of different accounts are to each other, and why: comparability before contradiction.

Two figures are compared only when they count the same kind of people or things, of whom the same is said, and when
status, day and place allow it. What keeps them apart is named in the codes of the vocabulary of comparability.
"""

from __future__ import annotations

from typing import Final

from app.arabic.figures.tokens import is_definite
from app.arabic.fold import fold
from app.suggesting.comparison_words import EVERYONE, HARM, INMATES, PRESENT, STATES
from app.suggesting.facts import Fact
from app.suggesting.occasions import ONE, SEVERAL
from app.suggesting.sides import AGE, Nearness, Side, Verdict
from app.suggesting.sums import is_total_of
from app.suggesting.times import is_other_day, is_other_window, is_other_year, is_update, same_speaker
from app.suggesting.values import agree, bounds_of, far_apart

_COUNTRY: Final = 0
_NUMBERS_AROUND: Final = 2
"""Equal numbers in both sentences by which the differing one is a slip in passing on one statement."""
_TOLD_OF_ALL: Final = HARM | {"rescued", "aboard"}
_TOLD_ONCE: Final = frozenset(("measure:degree",))
"""Measures of the matter itself: a story has one earthquake."""
_BROUGHT: Final = frozenset(("arrived", "treated", "evacuated"))
_HURT_OR_DEAD: Final = frozenset(("wounded", "killed"))
ONE_TELLING: Final = 0.35
ALIKE_IF_NAMED: Final = 0.05
"""Likeness of the sentences from which on it does not matter how much the articles know of each other's."""
_ALIKE_IF_OPEN: Final = 0.25
_LEAST_COVERED: Final = 0.25
"""How much of either sentence the other article must know, if the sentences themselves share little."""
_LEAST_SHARED: Final = 2
"""Telling words near both figures that stand in for an open question."""


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
    if agree(one.fact, other.fact):
        return _agreement(one.fact, other.fact)
    if {one.fact.scope, other.fact.scope} == {ONE, SEVERAL}:
        return None
    if far_apart(one.fact, other.fact) or _is_part_of(one, other) or _is_part_of(other, one):
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
    """Tell whether both sentences say whom or what they count, and what befell them; that inmates are held says nothing."""
    if not one.fate or one.fate != other.fate or one.who == other.who == INMATES:
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
        is_other_year(one, other)
        or is_other_window(first, second)
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
    """Tell whether two sentences name different countries, wherever else the accounts may be; who speaks is no place."""
    mine, theirs = (
        frozenset(name for wide, name in each.places if wide == _COUNTRY and name not in each.claimant)
        for each in (one, other)
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
    if not slip and (is_update(one, other) or is_update(other, one)):
        return Verdict("updates", "different_as_of", "conflict-later-total", details)
    if slip or near.copied or (near.alike >= ONE_TELLING and same_speaker(first, second)):
        return Verdict("relay_variant", "same", "conflict-relayed-twice", details)
    if is_other_day(one, other):
        return Verdict("not_comparable", "different_as_of", "conflict-other-day", details)
    if first.claimant and second.claimant and not same_speaker(first, second):
        speakers = {"speaker_a": first.claimant, "speaker_b": second.claimant}
        return Verdict("contradicts", "same", "conflict-rival-speakers", details | speakers)
    return Verdict("contradicts", "same", "conflict-other-number", details)


def _agreement(one: Fact, other: Fact) -> Verdict:
    details = {"value_a": one.figure.quote, "value_b": other.figure.quote}
    if bounds_of(one) == bounds_of(other):
        return Verdict("corroborates", "same", "conflict-same-number", details)
    return Verdict("refines", "same", "conflict-compatible-bounds", details)
