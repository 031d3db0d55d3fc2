"""What a committed Action means for the table: which rows to read again, and whether order or filter may differ now."""

from __future__ import annotations

from dataclasses import fields

from db.changes import Action, Change
from db.records import (
    Actor,
    Article,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimLabel,
    ClaimSpan,
    Event,
    Label,
    Outlet,
    Quantity,
    Record,
    Reviewer,
)
from ui.screens.claims.reader import View

_PARTS = (ClaimSpan, Attribution, Quantity, ClaimEventLink)
_NAMES = (Article, Outlet, Actor, Event, Label, Reviewer)
# What a change of each kind may do to the list: orders and parts of the filter that hang on it.
_HANGS: dict[type[Record], frozenset[str]] = {
    ClaimSpan: frozenset({"quote", "needle"}),
    Attribution: frozenset({"claimant", "relay", "claimants", "no_claimant", "guessed", "needle"}),
    Quantity: frozenset({"figure", "no_figure", "guessed"}),
    ClaimEventLink: frozenset({"event", "events", "no_event"}),
    ClaimLabel: frozenset({"labels"}),
    Actor: frozenset({"claimant", "relay", "needle"}),
    Outlet: frozenset({"outlet"}),
    Article: frozenset({"outlet", "published", "outlets"}),
    Event: frozenset({"event"}),
    Label: frozenset({"type"}),
    Reviewer: frozenset({"reviewer"}),
}
_OF_CLAIM = {
    "claim_type": frozenset({"type", "types", "no_figure"}),
    "status": frozenset({"status", "statuses", "accepted_only"}),
    "note": frozenset({"note", "needle"}),
    "summary": frozenset({"summary", "needle"}),
    "place_text": frozenset({"place_text", "needle"}),
}
_MANY, _BATCHES = 1_000, frozenset({"apply", "article.import", "claim.label_all"})
_COUNTED = frozenset({"claim_type", "status", "reviewer", "guessed"})


def concerns(action: Action) -> bool:
    """Tell whether the table shows anything that the action changed."""
    return sweeping(action) or bool(action.kinds & {Claim, ClaimLabel, *_PARTS, *_NAMES})


def sweeping(action: Action) -> bool:
    """Tell whether to read everything again: many changes, or a batch, which names only the last of its rows."""
    return len(action.changes) > _MANY or action.name.removeprefix("undo:") in _BATCHES


def touched(action: Action) -> frozenset[str] | None:
    """Return the claims whose rows read otherwise now; None when a name changed that many rows may show."""
    if action.kinds & set(_NAMES):
        return None
    parts = (change.record for change in action.changes if isinstance(change.record, _PARTS))
    return action.uids(Claim) | {part.claim for part in parts}


def reorders(action: Action, view: View) -> bool:
    """Tell whether other claims, or the same in another order, may have to be shown."""
    used = {view.order} | {field.name for field in fields(view.chosen) if getattr(view.chosen, field.name)}
    return any(_reorders(change, used) for change in action.changes)


def recounts(action: Action) -> bool:
    """Tell whether the counts beside the filters may differ."""
    return any(_recounts(change) for change in action.changes)


def _reorders(change: Change, used: set[str]) -> bool:
    if change.kind is not Claim:
        return bool(_HANGS.get(change.kind, frozenset()) & used)
    if change.before is None or change.after is None:
        return True
    return any(_OF_CLAIM.get(name, frozenset({name})) & used for name in _altered(change))


def _recounts(change: Change) -> bool:
    came_or_went = change.before is None or change.after is None
    if change.kind is Claim:
        return came_or_went or bool(_altered(change) & _COUNTED)
    if change.kind is Attribution:
        return came_or_went or bool(_altered(change) & {"role", "guessed"})
    if change.kind is Quantity:
        return came_or_went or "guessed" in _altered(change)
    return came_or_went and change.kind in (ClaimEventLink, Reviewer, Label)


def _altered(change: Change) -> set[str]:
    return {
        field.name
        for field in fields(change.record)
        if getattr(change.before, field.name) != getattr(change.after, field.name)
    }
