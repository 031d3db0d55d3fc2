"""Comparability before contradiction: two answers to one question, and what the one is to the other.

A relation is proposed, never set: each verdict has a code for its reason. Whatever does not match (what is counted,
which people, when, where, of what nature) makes two figures incomparable, not contradictory.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.comparing.amounts import Amount
from app.comparing.answers import Answer
from app.comparing.facts import Facts, facts

_PASSING: Final = frozenset({"figure", "status", "situation"})
"""Types of claims whose truth passes: of these a later one updates; who did what and why stays as it is."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the first answer is to the second: codes of the vocabularies, and a reason ``relation-…`` said elsewhere.

    ``relation``: corroborates, contradicts, relay_variant, updates, refines or not_comparable; ``updates`` and
    ``refines`` are said of the first. ``comparability``: same, or what differs.
    """

    relation: str
    comparability: str
    reason: str


_INCOMPARABLE: Final = (
    ("counted", Verdict("not_comparable", "different_population", "relation-counted")),
    ("population", Verdict("not_comparable", "different_population", "relation-population")),
    ("status", Verdict("not_comparable", "different_status", "relation-status")),
    ("scope", Verdict("not_comparable", "different_scope", "relation-scope")),
)
"""What two figures must share to count the same, in the order in which it is said; dates are judged apart."""


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
    """Return what ``one`` is to ``other``, or None where nothing can be said: see ``verdict``."""
    return verdict(facts(one), facts(other), same_origin=same_origin)


def verdict(one: Facts, other: Facts, *, same_origin: bool) -> Verdict | None:
    """Return what ``one`` is to ``other``, or None where nothing can be said.

    So it is where one of them as yet gives neither figure nor position, and where two people have claimed one passage:
    that is for their lead to decide. Only what two articles pass on is a relay variant; one article contradicts itself.
    """
    mine, theirs = one.answer, other.answer
    same_article = mine.article.uid == theirs.article.uid
    if same_article and _one_passage(mine, theirs):
        return None
    same_origin = same_origin and not same_article
    if mine.figure is not None and theirs.figure is not None:
        return _compare_figures(one, other, same_origin=same_origin)
    if mine.position is not None and theirs.position is not None:
        return _compare_positions(one, other, same_origin=same_origin)
    return None


def checks(one: Answer, other: Answer, *, same_origin: bool) -> Checks | None:
    """Return what matches between two figures; None where one of the answers has none."""
    if one.figure is None or other.figure is None:
        return None
    return _checks(facts(one), facts(other), same_origin=same_origin)


def difference(found: Checks | None) -> str:
    """Return what of two figures differs, as a comparability that goes with "not comparable"; "" for nothing checked."""
    if found is None:
        return ""
    differs = next((said for name, said in _INCOMPARABLE if not getattr(found, name)), None)
    if differs is not None:
        return differs.comparability
    return "" if found.as_of else "different_as_of"


def _checks(one: Facts, other: Facts, *, same_origin: bool) -> Checks:
    return Checks(
        counted=one.counted == other.counted, population=one.population == other.population,
        as_of=one.days_after(other, same_origin=same_origin) == 0, status=one.status == other.status,
        scope=one.scope == other.scope, same_origin=same_origin,
    )  # fmt: skip


def _compare_figures(one: Facts, other: Facts, *, same_origin: bool) -> Verdict | None:
    if one.amount is None or other.amount is None:
        return None
    for name, differs in _INCOMPARABLE:
        if getattr(one, name) != getattr(other, name):
            return differs
    one_day = one.days_after(other, same_origin=same_origin) == 0
    if one.denies or other.denies:
        return _compare_denials(one, other, one.amount, other.amount) if one_day else None
    if not one_day and (one.amount != other.amount or (one.stated and other.stated)):
        return _later(one, other, same_origin=same_origin)
    if one.beyond(other) or other.beyond(one):
        return None
    return _compare_amounts(one.amount, other.amount, same_origin=same_origin)


def _compare_denials(one: Facts, other: Facts, mine: Amount, theirs: Amount) -> Verdict | None:
    """Compare figures that are denied: to deny a number contradicts whoever gives it, and says nothing of others."""
    if one.denies and other.denies:
        return Verdict("corroborates", "same", "relation-both-deny") if mine == theirs else None
    return Verdict("contradicts", "same", "relation-denied") if mine.meets(theirs) else None


def _one_passage(one: Answer, other: Answer) -> bool:
    """Tell whether two reviewers have claimed the same words of an article: most of what either took, both took."""
    if one.reviewer.uid == other.reviewer.uid:
        return False
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.spans for b in other.spans)
    either = sum(span.end - span.start for span in (*one.spans, *other.spans)) - both
    return 2 * both >= either > 0


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


def _compare_positions(one: Facts, other: Facts, *, same_origin: bool) -> Verdict | None:
    if one.answer.position == other.answer.position:
        return Verdict("corroborates", "same", "relation-same-position")
    passing = {one.answer.claim.claim_type, other.answer.claim.claim_type} <= _PASSING
    if passing and one.days_after(other, same_origin=False) != 0:
        return _later(one, other, same_origin=False)
    if same_origin:
        return Verdict("relay_variant", "same", "relation-one-origin")
    return Verdict("contradicts", "same", "relation-other-position")


def _later(one: Facts, other: Facts, *, same_origin: bool) -> Verdict:
    """Return that the later of two answers updates the earlier one; of unknown dates nothing can be said."""
    days = one.days_after(other, same_origin=same_origin)
    if days is None:
        return Verdict("not_comparable", "different_as_of", "relation-date-unknown")
    return Verdict("updates", "different_as_of", "relation-later" if days > 0 else "relation-earlier")
