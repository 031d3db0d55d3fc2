"""The same change to many claims as one Action: what reaches beyond the fields of a claim."""

from __future__ import annotations

from collections.abc import Sequence

from app import schemes
from app.edits import add, edit, need, need_all
from app.session import Session
from db.changes import Action, Change, removed
from db.ids import new_uid
from db.records import Claim, ClaimLabel, Label


def set_type(session: Session, claim_uids: Sequence[str], code: str) -> Action:
    """Give claims another type; a second type that is the same falls away. ``Rejected``: gone, unknown-type."""
    kind = schemes.claim_type(session, code)
    claims = need_all(session, Claim, claim_uids)
    wanted = {claim.uid for claim in claims}
    changes = [change for claim in claims for change in edit(claim, {"claim_type": code})]
    doubled = [each for each in session.store.find(ClaimLabel, label=kind.uid) if each.claim in wanted]
    return Action("claim.type", (*changes, *map(removed, doubled)))


def tag(session: Session, claim_uids: Sequence[str], label_uid: str) -> Action:
    """Add a label to the claims that do not carry it, neither as a label nor as their type. ``Rejected("gone")``."""
    label = need(session, Label, label_uid)
    there = {each.claim for each in session.store.find(ClaimLabel, label=label_uid)}
    changes: list[Change] = [
        add(ClaimLabel(uid=new_uid(), claim=claim.uid, label=label_uid))
        for claim in need_all(session, Claim, claim_uids)
        if claim.uid not in there and not _is_type(session, claim, label)
    ]
    return Action("claim.tag", tuple(changes))


def untag(session: Session, claim_uids: Sequence[str], label_uid: str) -> Action:
    """Take a label from the claims that carry it."""
    wanted = set(claim_uids)
    there = session.store.find(ClaimLabel, label=label_uid)
    return Action("claim.unlabel", tuple(removed(each) for each in there if each.claim in wanted))


def _is_type(session: Session, claim: Claim, label: Label) -> bool:
    if claim.claim_type != label.code:
        return False
    kind = schemes.type_label(session, claim.claim_type)
    return kind is not None and kind.uid == label.uid
