"""For when two counts hold: other years, times and days, and which of the two replaces the other."""

from __future__ import annotations

import math
import re
from typing import Final

from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.suggesting.comparison_words import HARM
from app.suggesting.facts import Fact
from app.suggesting.occasions import COMPARED, OTHER_EVENT
from app.suggesting.sides import Side
from app.suggesting.surroundings import PAST
from app.suggesting.values import bounds_of, middle_of

_DATED: Final = re.compile(r"\d{4}-\d\d-\d\d$", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}$", re.ASCII)
_DAILY: Final = frozenset(("evacuated", "returnees", "arrived", "released"))
"""What goes on day after day."""
_RUNNING: Final = frozenset(("treated", "remaining", "missing", "detained"))
"""Counts of a state that come and go; the others only grow."""
_NO_MORE: Final = ("<", "<=")
"""Whoever says "no more than" denies more, and gives no earlier count of it."""


def is_other_year(one: Side, other: Side) -> bool:
    """Tell whether one count is of a year of its own: what happened years ago is another event than the news."""
    mine, theirs = ((side.fact.as_of if _YEAR.match(side.fact.as_of) else "") for side in (one, other))
    if not mine and not theirs:
        return False
    held = (side.fact.as_of or side.published for side in (one, other))
    return len({day[:4] for day in held}) > 1


def is_other_window(one: Fact, other: Fact) -> bool:
    """Tell whether two counts are of different times; who came to harm in a time of its own is not of the news."""
    if one.window == other.window:
        return False
    of_something_else = any(each.window.startswith((OTHER_EVENT, COMPARED, PAST)) for each in (one, other))
    apart = bool(one.window and other.window) or of_something_else
    return apart or one.fate in HARM or other.fate in HARM


def is_other_day(one: Side, other: Side) -> bool:
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


def is_update(later: Side, earlier: Side) -> bool:
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
