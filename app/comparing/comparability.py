"""Comparability before contradiction: two answers to one question, and what the one is to the other.

A relation is proposed, never set: each verdict has a code for its reason. Whatever does not match (what is counted,
which people, when, where, of what nature) makes two figures incomparable, not contradictory.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.comparing.amounts import Amount, amount
from app.comparing.answers import Answer
from app.comparing.slips import is_slip
from app.comparing.units import counted_group, population, same_unit, stems
from app.dates import EdtfDate, parse_edtf
from db.records import Quantity

_PASSING: Final = frozenset({"figure", "status", "situation"})
"""Types of claims whose truth passes: of these a later one updates; who did what and why stays as it is."""
_ANYBODY: Final = frozenset({"", "unknown", "mixed"})
_VAGUE_REACH: Final = 10
"""Dozens are fewer than ten dozens: how many times its lowest number a vague word can mean at most."""
_SHORT: Final = 7
"""Days within which a stretch of time is known well enough to be the same as one that it shares a day with."""


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
    """Return what ``one`` is to ``other``, or None where nothing can be said.

    So it is where one of them as yet gives neither figure nor position, and where two people have claimed one passage:
    that is for their lead to decide. Only what two articles pass on is a relay variant; one article contradicts itself.
    """
    same_origin = same_origin and one.article.uid != other.article.uid
    if _one_passage(one, other):
        return None
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
        status=one.status == other.status, scope=same_scope(a, b),
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
    if _denies(one) or _denies(other):
        return _compare_denials(one, other, mine, theirs, same_day=found.as_of)
    if not found.as_of and (mine != theirs or (one.stated_as_of and other.stated_as_of)):
        return _later(one, other, same_origin=same_origin)
    if _beyond(a, theirs) or _beyond(b, mine):
        return None
    return _compare_amounts(mine, theirs, same_origin=same_origin)


def _compare_denials(
    one: Answer, other: Answer, mine: Amount, theirs: Amount, *, same_day: bool
) -> Verdict | None:
    """Compare figures that are denied: to deny a number contradicts whoever gives it, and says nothing of others."""
    if not same_day:
        return None
    if _denies(one) and _denies(other):
        return Verdict("corroborates", "same", "relation-both-deny") if mine == theirs else None
    return Verdict("contradicts", "same", "relation-denied") if mine.meets(theirs) else None


def _one_passage(one: Answer, other: Answer) -> bool:
    """Tell whether two reviewers have claimed the same words: most of what either took, both took."""
    if one.article.uid != other.article.uid or one.reviewer.uid == other.reviewer.uid:
        return False
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.spans for b in other.spans)
    either = sum(span.end - span.start for span in (*one.spans, *other.spans)) - both
    return 2 * both >= either > 0


def _denies(answer: Answer) -> bool:
    """Tell whether a claim denies its figure; that nobody died is a figure of its own."""
    figure = answer.figure
    return answer.claim.polarity == "negative" and figure is not None and figure.value != 0


def _beyond(vague: Quantity, amount_: Amount) -> bool:
    """Tell whether a number is more than a vague word can mean, which yet does not say so."""
    if vague.comparator != "indef" or vague.high is not None or vague.low is None:
        return False
    return amount_.low >= _VAGUE_REACH * vague.low


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
    if passing and days_between(one, other, same_origin=False) != 0:
        return _later(one, other, same_origin=False)
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
    """Tell whether the same is counted: one group, in one unit (people, households, vehicles, metres)."""
    return counted_group(a) == counted_group(b) and same_unit(a, b)


def same_population(a: Quantity, b: Quantity) -> bool:
    """Tell whether the same people are meant: a part (civilians, women) is not the whole."""
    mine, theirs = population(a), population(b)
    return all(one == other or {one, other} <= _ANYBODY for one, other in zip(mine, theirs, strict=True))


def same_scope(a: Quantity, b: Quantity) -> bool:
    """Tell whether both count within the same bounds, in any form of the words."""
    return stems(a.scope_text) == stems(b.scope_text)


def days_between(one: Answer, other: Answer, *, same_origin: bool) -> int | None:
    """Return 0 when the dates match, above 0 when ``one`` is later, below when earlier, None if nobody can tell.

    One statement passed on on two days is still one statement: then only dates given in words tell them apart. Dates
    match when they share a day and are known to the week; a day and the month it lies in may be two.
    """
    if same_origin and not (one.stated_as_of and other.stated_as_of) and _one_statement(one, other):
        return 0
    days = days_apart(one.as_of, other.as_of)
    if days != 0 or one.as_of == other.as_of:
        return days
    return 0 if _is_short(one.as_of) and _is_short(other.as_of) else None


def days_apart(one: str, other: str) -> int | None:
    """Return 0 when two dates (EDTF) share a day, above 0 when ``one`` is later, below when earlier, None if unknown."""
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


def _one_statement(one: Answer, other: Answer) -> bool:
    """Tell whether one speaker's two figures can be one statement: both can be right, or a digit slipped."""
    a, b = one.figure, other.figure
    if a is None or b is None:
        return True
    mine, theirs = amount(a), amount(b)
    return mine is None or theirs is None or mine.meets(theirs) or is_slip(a.value, b.value)


def _is_short(edtf: str) -> bool:
    found = _date(edtf)
    return (
        found is not None
        and found.start is not None
        and found.end is not None
        and (found.end - found.start).days < _SHORT
    )


@lru_cache(maxsize=4_096)  # every answer is compared with every other, and they share their dates
def _date(edtf: str) -> EdtfDate | None:
    return parse_edtf(edtf)
