"""Guesses: what a rule has filled in stays marked until a person confirms it or writes something else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.edits import edit, in_one_turn, need_all
from app.session import Session
from db.changes import Action, Change
from db.records import Attribution, Claim, Quantity


@in_one_turn
def confirm(session: Session, claim_uid: str) -> Action:
    """Confirm everything that was guessed about a claim: fields, chain and figures. Empty when nothing was."""
    return confirm_all(session, [claim_uid])


@in_one_turn
def confirm_all(session: Session, claim_uids: Sequence[str]) -> Action:
    """Confirm everything that was guessed about these claims, as one step. ``Rejected("gone")``."""
    claims = need_all(session, Claim, claim_uids)
    uids = [claim.uid for claim in claims]
    nodes = session.store.find_in(Attribution, "claim", uids)
    figures = session.store.find_in(Quantity, "claim", uids)
    changes = (
        *(Change(claim, replace(claim, guessed=())) for claim in claims if claim.guessed),
        *(Change(node, replace(node, guessed=False)) for node in nodes if node.guessed),
        *(Change(figure, replace(figure, guessed=False)) for figure in figures if figure.guessed),
    )
    return Action("claim.confirm", changes)


def edited(claim: Claim, values: Mapping[str, object], guessed: Iterable[str] = ()) -> tuple[Change, ...]:
    """Return the change that sets ``values``; the names of ``guessed`` stay or become guesses, the others end as one."""
    changes = edit(claim, values)
    if not changes:
        return ()
    after = changes[0].after
    assert isinstance(after, Claim)  # noqa: S101  (made by an edit)
    changed = {name for name in values if getattr(after, name) != getattr(claim, name)}
    kept = tuple(name for name in claim.guessed if name not in changed)
    new = tuple(name for name in guessed if name in changed and getattr(after, name))
    return (Change(claim, replace(after, guessed=kept + new)),)


def is_guessed(claim: Claim, chain: Iterable[Attribution], figures: Iterable[Quantity]) -> bool:
    """Whether anything about a claim is a guess that nobody has confirmed."""
    return bool(claim.guessed) or any(node.guessed for node in chain) or any(each.guessed for each in figures)
