"""Referents: who or what the outlets call by different names, and the names the team looks for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from app import removal
from app.codes import referent_code
from app.edits import add, edit, folded_names, in_one_turn, matches, need, need_all, tidy
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change, removed
from db.ids import new_uid
from db.queries import comparing as queries
from db.records import Event, Referent, ReferentVariant

_FIXED = frozenset({"uid", "number"})


@dataclass(frozen=True, slots=True)
class ReferentRow:
    """A referent as lists show it, with its variants in the order they were added."""

    referent: Referent
    code: str
    variants: tuple[ReferentVariant, ...]


@in_one_turn
def rows(session: Session, event: str | None = None, needle: str = "") -> list[ReferentRow]:
    """Return the referents by number: of an event with its parts and of those it is part of, and those of no event.

    All of them if no event is named; with ``needle`` those whose names hold every word of it.
    """
    found = session.store.find(Referent)
    if event is not None:
        near = {*queries.with_parts(session.store, event), *queries.with_wider(session.store, event)}
        found = [each for each in found if each.event is None or each.event in near]
    names = _variants(session, [each.uid for each in found])
    listed = [ReferentRow(each, referent_code(each.number), tuple(names[each.uid])) for each in found]
    named = [row for row in listed if not needle.strip() or matches(needle, _texts(row))]
    return sorted(named, key=lambda row: row.referent.number)


def new(session: Session, name_ar: str, variants: Sequence[str] = (), **fields: object) -> tuple[Action, str]:
    """Return the action that adds a referent with these variants (doubled ones once), and its uid.

    Raises ``Rejected``: no-name, gone (event).
    """
    referent = Referent(uid=new_uid(), number=queries.next_referent(session.store), name_ar=_name(name_ar))
    changes: list[Change] = [add(referent, _checked(session, fields))]
    taken: set[str] = set()
    for text in filter(None, map(_tidied, variants)):
        if not taken & {*folded_names(text)}:
            taken |= {*folded_names(text)}
            changes.append(add(ReferentVariant(uid=new_uid(), referent=referent.uid, text=text)))
    return Action("referent.create", tuple(changes)), referent.uid


def edit_referent(session: Session, uid: str, **fields: object) -> Action:
    """Set fields of a referent. ``Rejected``: gone, no-name. Its number stays."""
    referent = need(session, Referent, uid)
    return Action("referent.edit", edit(referent, _checked(session, fields)))


@in_one_turn
def rewrite(session: Session, uid: str, variants: Sequence[str], **fields: object) -> Action:
    """Set fields of a referent, and which names it has, as one Action: new ones are added, those left out removed.

    Names are compared folded; one that is only spelled otherwise now keeps its row. Raises ``Rejected``: gone, no-name.
    """
    changes = list(edit_referent(session, uid, **fields).changes)
    there = {folded_names(each.text): each for each in session.store.find(ReferentVariant, referent=uid)}
    wanted = {folded_names(text): text for text in reversed([*filter(None, map(_tidied, variants))])}
    for name, text in reversed(wanted.items()):
        if not name:
            raise Rejected("no-word")
        known = there.pop(name, None)
        made = ReferentVariant(uid=new_uid(), referent=uid, text=text)
        changes += [add(made)] if known is None else edit(known, {"text": text})
    return Action("referent.edit", (*changes, *map(removed, there.values())))


@in_one_turn
def remove(session: Session, uids: Sequence[str]) -> Action:
    """Remove referents with their variants; the texts are as they were."""
    return Action("referent.remove", removal.referents(session, need_all(session, Referent, uids)))


@in_one_turn
def add_variant(session: Session, referent_uid: str, text: str, note: str = "") -> tuple[Action, str]:
    """Return the action that adds a name to a referent, and its uid. ``Rejected``: gone, no-word, name-taken."""
    referent = need(session, Referent, referent_uid)
    wanted = _free(session, referent.uid, text)
    made = ReferentVariant(uid=new_uid(), referent=referent.uid, text=wanted)
    return Action("referent.variant", (add(made, {"note": note}),)), made.uid


@in_one_turn
def edit_variant(session: Session, uid: str, **fields: object) -> Action:
    """Set ``text`` or ``note`` of a variant. ``Rejected``: gone, no-word, name-taken."""
    variant = need(session, ReferentVariant, uid)
    if "text" in fields:
        fields["text"] = _free(session, variant.referent, str(fields["text"]), but=uid)
    return Action("referent.variant", edit(variant, fields))


def remove_variant(session: Session, uid: str) -> Action:
    """Take a name from a referent. ``Rejected("gone")``."""
    return Action("referent.variant", (removed(need(session, ReferentVariant, uid)),))


def _variants(session: Session, referents: Sequence[str]) -> defaultdict[str, list[ReferentVariant]]:
    found: defaultdict[str, list[ReferentVariant]] = defaultdict(list)
    for each in session.store.find_in(ReferentVariant, "referent", referents):
        found[each.referent].append(each)
    return found


def _free(session: Session, referent: str, text: str, but: str = "") -> str:
    """Return a name that the referent does not have yet; names are compared folded."""
    wanted = _tidied(text)
    if not folded_names(wanted):
        raise Rejected("no-word")
    for each in session.store.find(ReferentVariant, referent=referent):
        if each.uid != but and folded_names(each.text) == folded_names(wanted):
            raise Rejected("name-taken", name=each.text)
    return wanted


def _checked(session: Session, fields: dict[str, object]) -> dict[str, object]:
    if fixed := _FIXED & fields.keys():
        raise ValueError(f"not to be edited: {sorted(fixed)}")
    if "name_ar" in fields:
        fields["name_ar"] = _name(fields["name_ar"])
    if event := fields.get("event"):
        need(session, Event, str(event))
    return fields


def _texts(row: ReferentRow) -> tuple[str, ...]:
    return row.referent.name_ar, row.referent.name_en, *(each.text for each in row.variants)


def _name(text: object) -> str:
    clean = _tidied(text)
    if not folded_names(clean):
        raise Rejected("no-name")
    return clean


def _tidied(text: object) -> str:
    return " ".join(str(tidy(text)).split())
