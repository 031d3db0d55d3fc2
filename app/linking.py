"""Linking claims to events: which claim speaks of which event, and how."""

from __future__ import annotations

from collections.abc import Sequence

from app.edits import add, edit, in_one_turn, need, need_all
from app.session import Session
from db.changes import Action, Change, removed
from db.ids import new_uid
from db.queries import comparing
from db.queries import events as queries
from db.records import Claim, ClaimEventLink, Event

_LOOK_BACK = 50


@in_one_turn
def link(session: Session, claim_uids: Sequence[str], event_uid: str, relation: str = "reports") -> Action:
    """Link claims to an event; those linked to it already take the relation (reports, supports, contradicts, context)."""
    event = need(session, Event, event_uid)
    there = {each.claim: each for each in session.store.find(ClaimEventLink, event=event_uid)}
    changes: list[Change] = []
    for claim in need_all(session, Claim, claim_uids):
        if claim.uid in there:
            changes += edit(there[claim.uid], {"relation": relation})
        else:
            made = ClaimEventLink(uid=new_uid(), claim=claim.uid, event=event.uid, relation=relation)
            changes.append(add(made))
    return Action("link.create", tuple(changes))


@in_one_turn
def reports(session: Session, claim_uids: Sequence[str], event_uid: str | None) -> tuple[Change, ...]:
    """Return the changes that let claims, made already or about to be, report an event; none without one.

    A claim that speaks of the event, of a part of it or of what it is part of is linked to it no further. Raises
    ``Rejected("gone")``.
    """
    if event_uid is None:
        return ()
    event = need(session, Event, event_uid)
    near = {*comparing.with_parts(session.store, event.uid), *comparing.with_wider(session.store, event.uid)}
    linked = session.store.find_in(ClaimEventLink, "claim", list(claim_uids))
    there = {each.claim for each in linked if each.event in near}
    fresh = [uid for uid in dict.fromkeys(claim_uids) if uid not in there]
    return tuple(add(ClaimEventLink(uid=new_uid(), claim=uid, event=event.uid)) for uid in fresh)


def unlink(session: Session, link_uids: Sequence[str]) -> Action:
    """Take links away; claims and events stay."""
    return Action("link.remove", tuple(map(removed, need_all(session, ClaimEventLink, link_uids))))


def set_relation(session: Session, link_uid: str, relation: str) -> Action:
    """Say how a claim speaks of an event."""
    return Action("link.relation", edit(need(session, ClaimEventLink, link_uid), {"relation": relation}))


def last_used(session: Session) -> str | None:
    """Return the event I linked a claim to last, or None."""
    found = queries.last_used(session.store, session.identity.reviewer_uid, _LOOK_BACK)
    return found[0] if found else None
