"""Actors and outlets: lists, completion, spellings found again or new, merging of two that are one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.edits import add, edit, folded_names, matches, need, need_all, rank, tidy
from app.edits import new as checked
from app.problems import Rejected
from app.session import Session
from app.trees import parent_after_merge, reaches
from db.changes import Action, Change, created, removed
from db.ids import new_uid
from db.queries import parties as queries
from db.records import Actor, Article, Attribution, EventActor, Outlet

Party = TypeVar("Party", Actor, Outlet)
_UNNAMED = frozenset({"official_unnamed", "eyewitness", "unattributed"})


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor and the number of claims in whose chains it stands."""

    actor: Actor
    claims: int


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet and the number of its articles."""

    outlet: Outlet
    articles: int


def names_of(party: Actor | Outlet) -> tuple[str, ...]:
    """Return every name a party goes by."""
    return (party.name_ar, party.name_en, *party.aliases)


def actors(session: Session, needle: str = "") -> list[ActorRow]:
    """Return the actors by name; those with a name that contains every word of ``needle``."""
    counts = queries.claims_by_actor(session.store)
    found = _named(session.store.find(Actor), needle)
    return [ActorRow(actor, counts.get(actor.uid, 0)) for actor in found]


def outlets(session: Session, needle: str = "") -> list[OutletRow]:
    """Return the outlets by name; those with a name that contains every word of ``needle``."""
    counts = queries.articles_by_outlet(session.store)
    return [OutletRow(each, counts.get(each.uid, 0)) for each in _named(session.store.find(Outlet), needle)]


def complete_actors(session: Session, typed: str, limit: int = 12) -> list[ActorRow]:
    """Return the actors that answer what was typed, best match first, then those with most claims."""
    ranked = _ranked(session.store.find(Actor), typed)
    counts = queries.claims_by_actor(session.store, [actor.uid for _, actor in ranked])
    ranked.sort(key=lambda pair: (pair[0], -counts.get(pair[1].uid, 0), pair[1].name_ar))
    return [ActorRow(actor, counts.get(actor.uid, 0)) for _, actor in ranked[:limit]]


def complete_outlets(session: Session, typed: str, limit: int = 12) -> list[OutletRow]:
    """Return the outlets that answer what was typed, best match first, then those with most articles."""
    ranked = _ranked(session.store.find(Outlet), typed)
    counts = queries.articles_by_outlet(session.store)
    ranked.sort(key=lambda pair: (pair[0], -counts.get(pair[1].uid, 0), pair[1].name_ar))
    return [OutletRow(outlet, counts.get(outlet.uid, 0)) for _, outlet in ranked[:limit]]


def create_actor(session: Session, name_ar: str, **fields: object) -> tuple[Action, str]:
    """Return the action that adds an actor, and its uid. ``Rejected("no-name")``, ``Rejected("name-taken")``."""
    named = _required(name_ar)
    if any(actor.named for actor in _same_name(session, Actor, named)):
        raise Rejected("name-taken", name=named)
    change = add(Actor(uid=new_uid(), name_ar=named), fields)
    return Action("actor.create", (change,)), change.uid


def create_outlet(session: Session, name_ar: str, **fields: object) -> tuple[Action, str]:
    """Return the action that adds an outlet, and its uid. ``Rejected("no-name")``, ``Rejected("name-taken")``."""
    named = _required(name_ar)
    if _same_name(session, Outlet, named):
        raise Rejected("name-taken", name=named)
    change = add(Outlet(uid=new_uid(), name_ar=named), fields)
    return Action("outlet.create", (change,)), change.uid


def edit_actor(session: Session, uid: str, **fields: object) -> Action:
    """Set fields of an actor. ``Rejected("no-name")`` for an empty name."""
    return Action("actor.edit", edit(need(session, Actor, uid), _with_a_name(fields)))


def edit_outlet(session: Session, uid: str, **fields: object) -> Action:
    """Set fields of an outlet. ``Rejected("no-name")``, ``Rejected("outlet-cycle")`` for a parent below itself."""
    outlet = need(session, Outlet, uid)
    if parent := fields.get("parent"):
        above = need(session, Outlet, str(parent)).uid
        if reaches(above, {uid}, {each.uid: each.parent for each in session.store.find(Outlet)}):
            raise Rejected("outlet-cycle", name=outlet.name_ar)
    return Action("outlet.edit", edit(outlet, _with_a_name(fields)))


def merge_actors(session: Session, keep: str, others: Sequence[str]) -> Action:
    """Make several actors one: chains and parties move to ``keep``, the other spellings become its aliases."""
    kept, gone = _kept_and_gone(session, Actor, keep, others)
    uids = [actor.uid for actor in gone]
    moved: list[Change] = [
        Change(node, replace(node, actor=keep)) for node in session.store.find_in(Attribution, "actor", uids)
    ]
    taken = {(party.event, party.role) for party in session.store.find(EventActor, actor=keep)}
    for party in session.store.find_in(EventActor, "actor", uids):
        place = (party.event, party.role)
        moved.append(removed(party) if place in taken else Change(party, replace(party, actor=keep)))
        taken.add(place)
    sensitive = kept.sensitive or any(actor.sensitive for actor in gone)  # a merge must not reveal a name
    merged = replace(kept, aliases=_aliases(kept, gone), sensitive=sensitive)
    change = () if merged == kept else (Change(kept, merged),)
    return Action("actor.merge", (*change, *moved, *map(removed, gone)))


def merge_outlets(session: Session, keep: str, others: Sequence[str]) -> Action:
    """Make several outlets one: articles and daughters move to ``keep``, the other spellings become its aliases."""
    kept, gone = _kept_and_gone(session, Outlet, keep, others)
    uids = [outlet.uid for outlet in gone]
    moved: list[Change] = [
        Change(article, replace(article, outlet=keep))
        for article in session.store.find_in(Article, "outlet", uids)
    ]
    moved += [
        Change(child, replace(child, parent=keep))
        for child in session.store.find_in(Outlet, "parent", uids)
        if child.uid != keep and child.uid not in uids
    ]
    parents = {outlet.uid: outlet.parent for outlet in session.store.find(Outlet)}
    merged = replace(kept, aliases=_aliases(kept, gone), parent=parent_after_merge(keep, uids, parents))
    change = () if merged == kept else (Change(kept, merged),)
    return Action("outlet.merge", (*change, *moved, *map(removed, gone)))


def remove_actor(session: Session, uid: str) -> Action:
    """Remove an actor that nothing names; else ``Rejected("in-use", count=…)``."""
    actor = need(session, Actor, uid)
    if count := queries.actor_uses(session.store, uid):
        raise Rejected("in-use", count=count, name=actor.name_ar)
    return Action("actor.remove", (removed(actor),))


def remove_outlet(session: Session, uid: str) -> Action:
    """Remove an outlet without articles or daughters; else ``Rejected("in-use", count=…)``."""
    outlet = need(session, Outlet, uid)
    count = len(session.store.find(Article, outlet=uid)) + len(session.store.find(Outlet, parent=uid))
    if count:
        raise Rejected("in-use", count=count, name=outlet.name_ar)
    return Action("outlet.remove", (removed(outlet),))


def find_or_new_outlet(session: Session, name: str) -> tuple[Outlet, tuple[Change, ...]]:
    """Return the outlet of that name, compared folded with names and aliases, or a new one with its change."""
    named = _required(name)
    found = _same_name(session, Outlet, named)
    if found:
        return found[0], ()
    outlet = Outlet(uid=new_uid(), name_ar=named)
    return outlet, (created(outlet),)


def outlet_or_none(session: Session, name: str) -> tuple[str | None, tuple[Change, ...]]:
    """Return the uid of the outlet of that name, made when needed; None for an empty name."""
    if not name.strip():
        return None, ()
    outlet, changes = find_or_new_outlet(session, name)
    return outlet.uid, changes


def find_or_new_actor(
    session: Session, name: str, actor_type: str = "", article: str | None = None
) -> tuple[Actor, tuple[Change, ...]]:
    """Return the actor of that name, compared folded with names and aliases, or a new one with its change.

    Nobody knows whether two unnamed sources are the same, so one is found again only within ``article``.
    """
    named = _required(name)
    same = _same_name(session, Actor, named)
    here = _local(session, same, article)
    found = [actor for actor in same if actor.named or actor.uid in here]
    found.sort(key=lambda actor: (actor.uid not in here, not actor.named))
    if found:
        return found[0], ()
    actor = checked(
        Actor(uid=new_uid(), name_ar=named, actor_type=actor_type, named=actor_type not in _UNNAMED)
    )
    return actor, (created(actor),)


def _local(session: Session, same: Sequence[Actor], article: str | None) -> set[str]:
    if article is None or all(actor.named for actor in same):
        return set()
    return queries.actors_of_article(session.store, article)


def _required(name: str) -> str:
    clean = " ".join(str(tidy(name)).split())
    if not folded_names(clean):
        raise Rejected("no-name")
    return clean


def _with_a_name(fields: dict[str, object]) -> dict[str, object]:
    if "name_ar" in fields:
        return {**fields, "name_ar": _required(str(fields["name_ar"]))}
    return fields


def _same_name(session: Session, kind: type[Party], name: str) -> list[Party]:
    wanted = folded_names(name)[0]
    known = queries.named(session.store, kind, wanted)
    return [party for party in known if wanted in folded_names(*names_of(party))]


def _named(parties: list[Party], needle: str) -> list[Party]:
    kept = [party for party in parties if matches(needle, names_of(party))] if needle.strip() else parties
    return sorted(kept, key=lambda party: (folded_names(party.name_ar), party.name_ar))


def _ranked(parties: Iterable[Party], typed: str) -> list[tuple[int, Party]]:
    found = []
    for party in parties:
        place = rank(typed, names_of(party))
        if place is not None:
            found.append((place, party))
    return found


def _kept_and_gone(
    session: Session, kind: type[Party], keep: str, others: Sequence[str]
) -> tuple[Party, list[Party]]:
    kept = need(session, kind, keep)
    gone = need_all(session, kind, [uid for uid in others if uid != keep])
    if not gone:
        raise Rejected("nothing-to-merge")
    return kept, gone


def _aliases(kept: Actor | Outlet, gone: Sequence[Actor | Outlet]) -> tuple[str, ...]:
    """Every spelling once; two that fold alike are kept when they are written differently."""
    spellings = (*kept.aliases, *(name for party in gone for name in names_of(party)))
    return tuple(
        dict.fromkeys(name for name in spellings if name and name not in (kept.name_ar, kept.name_en))
    )
