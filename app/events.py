"""Events: what the accounts speak of, who takes part, what stands below what, one made of several and the reverse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app import claim_list, parties
from app.claim_list import ClaimRow
from app.codes import event_code
from app.edits import add, in_one_turn, matches, need, need_all, rank, tidy
from app.edits import edit as edit_record
from app.linking import last_used, link, set_relation, unlink
from app.problems import Rejected
from app.session import Session
from app.trees import parent_after_merge, reaches
from db.changes import Action, Change, removed
from db.ids import new_uid
from db.queries import events as queries
from db.records import (
    Actor,
    Claim,
    ClaimEventLink,
    Event,
    EventActor,
    Question,
    QuestionDismissal,
    Record,
    Referent,
)

__all__ = [
    "EventDetail", "EventRow", "LinkedClaim", "Party", "complete", "create", "detail", "edit", "last_used", "link",
    "link_new", "merge", "remove", "remove_actor", "rows", "set_actor", "set_part", "set_relation", "split", "unlink",
]  # fmt: skip

_FIXED = frozenset({"uid", "number"})
_LOOK_BACK = 200


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as lists show it; ``claims`` counts the claims linked to it, ``parent`` is the uid of the wider one."""

    uid: str
    code: str
    title_ar: str
    title_en: str
    event_type: str
    date: str
    date_precision: str
    place_name: str
    claims: int
    parent: str | None


@dataclass(frozen=True, slots=True)
class Party:
    """A party to an event, who it is, and in how many of the event's claims it stands in the chain."""

    party: EventActor
    actor: Actor
    claims: int


@dataclass(frozen=True, slots=True)
class LinkedClaim:
    """A claim linked to the event; ``shared`` when it is linked to other events too."""

    link: ClaimEventLink
    claim: ClaimRow
    shared: bool


@dataclass(frozen=True, slots=True)
class EventDetail:
    """Everything about an event. ``linked`` is in the order of articles, then of claims in them.

    ``own`` claims speak of this event only, ``shared`` ones of others too.
    """

    event: Event
    code: str
    actors: tuple[Party, ...]
    children: tuple[Event, ...]
    parent: Event | None
    linked: tuple[LinkedClaim, ...]
    own: int
    shared: int


def rows(session: Session, needle: str = "") -> list[EventRow]:
    """Return the events by date, undated ones last; those whose titles, code or place hold every word of ``needle``."""
    counts = queries.claims_by_event(session.store)
    found = [_row(event, counts) for event in session.store.find(Event)]
    if needle.strip():
        found = [
            row for row in found if matches(needle, (row.code, row.title_ar, row.title_en, row.place_name))
        ]
    return sorted(found, key=lambda row: (not row.date, row.date, row.code))


def detail(session: Session, uid: str) -> EventDetail | None:
    """Return everything about an event, or None when it is not there."""
    store = session.store
    event = store.get(Event, uid)
    if event is None:
        return None
    found = queries.linked(store, uid)
    claims = {row.id: row for row in claim_list.page(session, [row_id for _, row_id, _ in found])}
    linked = tuple(LinkedClaim(each, claims[at], shared) for each, at, shared in found if at in claims)
    shared = len({each.claim.uid for each in linked if each.shared})
    return EventDetail(
        event=event,
        code=event_code(event.number),
        actors=tuple(Party(*entry) for entry in queries.parties(store, uid)),
        children=tuple(sorted(store.find(Event, parent_event=uid), key=lambda child: child.number)),
        parent=store.get(Event, event.parent_event) if event.parent_event else None,
        linked=linked,
        own=len({each.claim.uid for each in linked}) - shared,
        shared=shared,
    )


def create(session: Session, title_ar: str, **fields: object) -> tuple[Action, str]:
    """Return the action that adds an event, and its uid. ``Rejected``: no-title, gone, unknown-code, not-a-date."""
    event = Event(uid=new_uid(), number=queries.next_number(session.store), title_ar=_title(title_ar))
    change = add(event, _checked(session, event.uid, fields))
    return Action("event.create", (change,)), event.uid


@in_one_turn
def link_new(session: Session, claim_uids: Sequence[str], title_ar: str) -> Action:
    """Make an event of that title and let claims report it, in one step. ``Rejected``: no-title, gone."""
    made, uid = create(session, title_ar)
    claims = need_all(session, Claim, claim_uids)
    links = (add(ClaimEventLink(uid=new_uid(), claim=claim.uid, event=uid)) for claim in claims)
    return Action("event.create", (*made.changes, *links))


def edit(session: Session, uid: str, **fields: object) -> Action:
    """Set fields of an event. ``Rejected``: no-title, event-cycle for a wider event below it, unknown-code, not-a-date."""
    return Action("event.edit", edit_record(need(session, Event, uid), _checked(session, uid, fields)))


def remove(session: Session, uid: str) -> Action:
    """Remove an event with its links and parties; events below it move up, questions and referents lose it."""
    event = need(session, Event, uid)
    links = session.store.find(ClaimEventLink, event=uid)
    actors = session.store.find(EventActor, event=uid)
    children = session.store.find(Event, parent_event=uid)
    moved = [Change(child, replace(child, parent_event=event.parent_event)) for child in children]
    freed = _with_event(session, None, [uid], (Question, Referent))
    dismissed = session.store.find(QuestionDismissal, event=uid)
    hanging = map(removed, (*links, *actors, *dismissed))
    return Action("event.remove", (*hanging, *moved, *freed, removed(event)))


def merge(session: Session, keep_uid: str, other_uids: Sequence[str]) -> Action:
    """Make several events one: links, parties, questions, referents and events below move to the one kept.

    Its own words stay.
    """
    kept = need(session, Event, keep_uid)
    gone = need_all(session, Event, [uid for uid in other_uids if uid != keep_uid])
    if not gone:
        raise Rejected("nothing-to-merge")
    uids = [event.uid for event in gone]
    parents = {event.uid: event.parent_event for event in session.store.find(Event)}
    own = edit_record(kept, {"parent_event": parent_after_merge(keep_uid, uids, parents)})
    children = [
        Change(child, replace(child, parent_event=keep_uid))
        for child in session.store.find_in(Event, "parent_event", uids)
        if child.uid != keep_uid and child.uid not in uids
    ]
    told = (*_moved_links(session, keep_uid, uids), *_moved_parties(session, keep_uid, uids))
    along = _with_event(session, keep_uid, uids, (Question, Referent, QuestionDismissal))
    moved = (*told, *along)
    return Action("event.merge", (*own, *moved, *children, *map(removed, gone)))


def split(session: Session, uid: str, claim_uids: Sequence[str], title_ar: str) -> tuple[Action, str]:
    """Move the links of some claims to a new event beside this one, with its type, date and place; its uid is returned.

    Raises ``Rejected``: no-title, nothing-to-split when none of the claims is linked to the event.
    """
    event, wanted = need(session, Event, uid), set(claim_uids)
    links = [each for each in session.store.find(ClaimEventLink, event=uid) if each.claim in wanted]
    if not links:
        raise Rejected("nothing-to-split")
    number = queries.next_number(session.store)
    made = replace(
        event, uid=new_uid(), number=number, title_ar=_title(title_ar), title_en="", description="", note=""
    )
    moved = (Change(each, replace(each, event=made.uid)) for each in links)
    return Action("event.split", (add(made), *moved)), made.uid


def set_actor(session: Session, event_uid: str, actor_name: str, role: str = "") -> Action:
    """Add a party to an event by name (found again or made), or set its part when it is one with no part yet."""
    event = need(session, Event, event_uid)
    actor, changes = parties.find_or_new_actor(session, actor_name)
    role = " ".join(str(tidy(role)).split())
    there = session.store.find(EventActor, event=event_uid, actor=actor.uid)
    if any(party.role == role for party in there):
        return Action("event.party", ())
    bare = next((party for party in there if not party.role), None)
    if bare is not None:
        return Action("event.party", edit_record(bare, {"role": role}))
    party = EventActor(uid=new_uid(), event=event.uid, actor=actor.uid, role=role)
    return Action("event.party", (*changes, add(party)))


def set_part(session: Session, party_uid: str, role: str) -> Action:
    """Say in other words what part a party has in its event."""
    party = need(session, EventActor, party_uid)
    return Action("event.party", edit_record(party, {"role": " ".join(str(tidy(role)).split())}))


def remove_actor(session: Session, party_uid: str) -> Action:
    """Take a party (by the uid of its ``EventActor``) from its event; the actor stays."""
    return Action("event.party-remove", (removed(need(session, EventActor, party_uid)),))


def complete(session: Session, typed: str, limit: int = 12) -> list[EventRow]:
    """Return the events that answer what was typed: those I linked last first, then the best match."""
    counts = queries.claims_by_event(session.store)
    recent = queries.last_used(session.store, session.identity.reviewer_uid, _LOOK_BACK)
    place = {uid: at for at, uid in enumerate(recent)}
    ranked = []
    for event in session.store.find(Event):
        found = rank(typed, (event.title_ar, event.title_en, event_code(event.number)))
        if found is not None:
            ranked.append((found > 1, place.get(event.uid, len(place)), found, event.number, event))
    ranked.sort(key=lambda entry: entry[:4])
    return [_row(entry[-1], counts) for entry in ranked[:limit]]


def _row(event: Event, counts: dict[str, int]) -> EventRow:
    return EventRow(
        uid=event.uid, code=event_code(event.number), title_ar=event.title_ar, title_en=event.title_en,
        event_type=event.event_type, date=event.date, date_precision=event.date_precision,
        place_name=event.place_name, claims=counts.get(event.uid, 0), parent=event.parent_event,
    )  # fmt: skip


def _title(title: object) -> str:
    clean = " ".join(str(tidy(title)).split())
    if not clean:
        raise Rejected("no-title")
    return clean


def _checked(session: Session, uid: str, fields: dict[str, object]) -> dict[str, object]:
    if fixed := _FIXED & fields.keys():
        raise ValueError(f"not to be edited: {sorted(fixed)}")
    if "title_ar" in fields:
        fields["title_ar"] = _title(fields["title_ar"])
    if parent := fields.get("parent_event"):
        above = need(session, Event, str(parent)).uid
        parents = {event.uid: event.parent_event for event in session.store.find(Event)}
        if reaches(above, {uid}, parents):
            raise Rejected("event-cycle")
    return fields


def _moved_links(session: Session, keep: str, gone: Sequence[str]) -> list[Change]:
    """Move links to the event kept; a claim that has one already keeps that one."""
    taken = {each.claim for each in session.store.find(ClaimEventLink, event=keep)}
    changes = []
    for each in session.store.find_in(ClaimEventLink, "event", gone):
        doubled = each.claim in taken
        changes.append(removed(each) if doubled else Change(each, replace(each, event=keep)))
        taken.add(each.claim)
    return changes


def _with_event(
    session: Session, event: str | None, before: Sequence[str], kinds: Sequence[type[Record]]
) -> list[Change]:
    """Give what hangs on some events (questions, referents …) to another one, or to none."""
    return [
        change
        for kind in kinds
        for each in session.store.find_in(kind, "event", before)
        for change in edit_record(each, {"event": event})
    ]


def _moved_parties(session: Session, keep: str, gone: Sequence[str]) -> list[Change]:
    taken = {(each.actor, each.role) for each in session.store.find(EventActor, event=keep)}
    changes = []
    for each in session.store.find_in(EventActor, "event", gone):
        doubled = (each.actor, each.role) in taken
        changes.append(removed(each) if doubled else Change(each, replace(each, event=keep)))
        taken.add((each.actor, each.role))
    return changes
