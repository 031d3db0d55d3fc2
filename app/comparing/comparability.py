"""Comparability before contradiction: two answers to one question, and what the one is to the other.

A relation is proposed, never set: each verdict has a code for its reason. Whatever does not match (what is counted,
which people, when, where, of what nature) makes two figures incomparable, not contradictory.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.arabic.words import words as words_of
from app.comparing.amounts import Amount, amount
from app.comparing.answers import Answer
from app.dates import EdtfDate, parse_edtf
from db.records import Quantity

_ACTUAL = "actual"
_PASSING = frozenset({"figure", "status", "situation"})
"""Types of claims whose truth passes: of these a later one updates; who did what and why stays as it is."""
_ANYTHING = frozenset({"", "other"})
_ANYBODY = frozenset({"", "unknown", "mixed"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the first answer is to the second: codes of the vocabularies, and a reason ``relation-…`` said elsewhere.

    ``relation``: corroborates, contradicts, relay_variant, updates, refines or not_comparable; ``updates`` and
    ``refines`` are said of the first. ``comparability``: same, or what differs.
    """

    relation: str
    comparability: str
    reason: str


@dataclass(frozen=True, slots=True)
class Checks:
    """The four checks beside a comparison: True when both match, False when not."""

    counted: bool
    population: bool
    as_of: bool
    status: bool
    scope: bool
    same_origin: bool


def compare(one: Answer, other: Answer, *, same_origin: bool) -> Verdict | None:
    """Return what ``one`` is to ``other``, or None where an answer as yet gives neither figure nor position."""
    if one.figure is not None and other.figure is not None:
        return _compare_figures(one, other, one.figure, other.figure, same_origin=same_origin)
    if one.position is not None and other.position is not None:
        return _compare_positions(one, other, same_origin=same_origin)
    return None


def checks(one: Answer, other: Answer, *, same_origin: bool) -> Checks | None:
    """Return what matches between two figures; None where one of the answers has none."""
    a, b = one.figure, other.figure
    if a is None or b is None:
        return None
    return Checks(
        counted=same_counted(a, b), population=same_population(a, b), as_of=days_between(one, other, same_origin=same_origin) == 0,
        status=same_status(a, b), scope=same_scope(a, b),
        same_origin=same_origin,
    )  # fmt: skip


def _compare_figures(
    one: Answer, other: Answer, a: Quantity, b: Quantity, *, same_origin: bool
) -> Verdict | None:
    mine, theirs = amount(a), amount(b)
    found = checks(one, other, same_origin=same_origin)
    if mine is None or theirs is None or found is None:
        return None
    if (differs := _first_difference(found)) is not None:
        return differs
    if mine != theirs and not found.as_of:
        return _later(one, other, same_origin=same_origin)
    return _compare_amounts(mine, theirs, same_origin=same_origin)


def _compare_amounts(mine: Amount, theirs: Amount, *, same_origin: bool) -> Verdict:
    """Compare what two figures allow that count the same thing."""
    if mine == theirs:
        return Verdict("corroborates", "same", "relation-equal")
    if mine.meets(theirs):
        within = mine.within(theirs)
        return (
            Verdict("refines", "same", "relation-within")
            if within
            else Verdict("corroborates", "same", "relation-compatible")
        )
    if same_origin:
        return Verdict("relay_variant", "same", "relation-one-origin")
    return Verdict("contradicts", "same", "relation-apart")


def _first_difference(found: Checks) -> Verdict | None:
    """Return why two figures do not count the same, if so; dates are judged apart: a later figure updates."""
    if not found.counted:
        return Verdict("not_comparable", "different_population", "relation-counted")
    if not found.population:
        return Verdict("not_comparable", "different_population", "relation-population")
    if not found.status:
        return Verdict("not_comparable", "different_status", "relation-status")
    if not found.scope:
        return Verdict("not_comparable", "different_scope", "relation-scope")
    return None


def _compare_positions(one: Answer, other: Answer, *, same_origin: bool) -> Verdict | None:
    if one.position == other.position:
        return Verdict("corroborates", "same", "relation-same-position")
    passing = {one.claim.claim_type, other.claim.claim_type} <= _PASSING
    if passing and days_between(one, other, same_origin=same_origin) != 0:
        return _later(one, other, same_origin=same_origin)
    if same_origin:
        return Verdict("relay_variant", "same", "relation-one-origin")
    return Verdict("contradicts", "same", "relation-other-position")


def _later(one: Answer, other: Answer, *, same_origin: bool) -> Verdict:
    """Return that the later of two answers updates the earlier one; of unknown dates nothing can be said."""
    days = days_between(one, other, same_origin=same_origin)
    if days is None:
        return Verdict("not_comparable", "different_as_of", "relation-date-unknown")
    return Verdict("updates", "different_as_of", "relation-later" if days > 0 else "relation-earlier")


def same_counted(a: Quantity, b: Quantity) -> bool:
    """Tell whether the same is counted: of one group, and people with people or households with households.

    What belongs to no group needs the same unit, in any form.
    """
    if a.counted_group != b.counted_group:
        return False
    if a.counted_group in _ANYTHING:
        return _stems(a.unit) == _stems(b.unit)
    return bool(_stems(a.unit) & _HOUSEHOLDS) == bool(_stems(b.unit) & _HOUSEHOLDS)


def same_population(a: Quantity, b: Quantity) -> bool:
    """Tell whether the same people are meant: a part (civilians, women) is not the whole."""
    everybody = {a.population, b.population} <= _ANYBODY
    every_age = {a.sex_age, b.sex_age} <= _ANYBODY
    return (everybody or a.population == b.population) and (every_age or a.sex_age == b.sex_age)


def same_status(a: Quantity, b: Quantity) -> bool:
    """Tell whether both are of one nature (actual, planned, agreed …); what is not said is actual."""
    return (a.figure_status or _ACTUAL) == (b.figure_status or _ACTUAL)


def same_scope(a: Quantity, b: Quantity) -> bool:
    """Tell whether both count within the same bounds, in any form of the words."""
    return _stems(a.scope_text) == _stems(b.scope_text)


def days_between(one: Answer, other: Answer, *, same_origin: bool) -> int | None:
    """Return 0 when the dates share a day, above 0 when ``one`` is later, below when earlier, None if one is unknown.

    One statement passed on on two days is still one statement: then only dates given in words tell them apart.
    """
    if same_origin and not (one.stated_as_of and other.stated_as_of):
        return 0
    return days_apart(one.as_of, other.as_of)


def days_apart(one: str, other: str) -> int | None:
    """Return 0 when two dates (EDTF) share a day, above 0 when ``one`` is later, below when earlier, None if one is unknown."""
    mine, theirs = _date(one), _date(other)
    if mine is None or theirs is None or mine.start is None or theirs.start is None:
        return None
    if mine.end is None or theirs.end is None:
        return None
    if mine.start > theirs.end:
        return (mine.start - theirs.end).days
    if theirs.start > mine.end:
        return -(theirs.start - mine.end).days
    return 0


@lru_cache(maxsize=4_096)  # every answer is compared with every other, and they share their dates and units
def _date(edtf: str) -> EdtfDate | None:
    return parse_edtf(edtf)


@lru_cache(maxsize=4_096)
def _stems(words: str) -> frozenset[str]:
    """Return the words of a unit or a scope without their endings: «حيّا» is «حيّي»."""
    return frozenset(light_stem(fold(words[start:end])) for start, end in words_of(words))


_HOUSEHOLDS = frozenset(stem for word in ("عائلة", "عائلات", "أسرة", "أسر") for stem in _stems(word))
