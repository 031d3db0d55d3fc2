"""What an Action means for the desk: which claims to paint again, which to show, what else to read anew."""

from __future__ import annotations

from dataclasses import dataclass

from db.changes import Action
from db.records import (
    Actor,
    Article,
    Assignment,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimLabel,
    ClaimSpan,
    Event,
    Label,
    LabelScheme,
    Outlet,
    Quantity,
    Record,
    Reviewer,
)

_NAMES = frozenset((Actor, Event, Outlet, Label, Reviewer))
_BATCHES = frozenset(("apply", "claim.label_all"))


@dataclass(frozen=True, slots=True)
class Effect:
    """What an Action touches, as the desk sees it."""

    painted: frozenset[str]
    """Claims whose highlight may look otherwise now."""
    created: frozenset[str]
    """Claims that are new, or back."""
    touched: frozenset[str]
    """Claims of which anything changed."""
    kinds: frozenset[type[Record]]

    @property
    def labels(self) -> bool:
        """Whether types, their colours or keys changed."""
        return not self.kinds.isdisjoint((Label, LabelScheme))

    @property
    def articles(self) -> bool:
        """Whether particulars of articles or the queue changed."""
        return not self.kinds.isdisjoint((Article, Outlet, Assignment))

    @property
    def events(self) -> bool:
        """Whether events changed."""
        return Event in self.kinds

    @property
    def links(self) -> bool:
        """Whether other articles may speak of an event now."""
        return not self.kinds.isdisjoint((ClaimEventLink, Event))

    @property
    def names(self) -> bool:
        """Whether anything changed that a card may name."""
        return not self.kinds.isdisjoint(_NAMES)


def sweeping(action: Action) -> bool:
    """Tell whether to read everything again: a batch names only the last of the rows it wrote."""
    return action.name.removeprefix("undo:") in _BATCHES


def effect(action: Action) -> Effect:
    """Read an Action."""
    painted, created, touched = set(), set(), set()
    for change in action.changes:
        uid = _claim_of(change.record)
        if uid is None:
            continue
        touched.add(uid)
        if change.kind in (Claim, ClaimSpan):
            painted.add(uid)
        if change.kind is Claim and change.before is None:
            created.add(uid)
    return Effect(frozenset(painted), frozenset(created), frozenset(touched), action.kinds)


def _claim_of(record: Record) -> str | None:
    if isinstance(record, Claim):
        return record.uid
    if isinstance(record, ClaimSpan | Attribution | Quantity | ClaimEventLink | ClaimLabel):
        return record.claim
    return None
