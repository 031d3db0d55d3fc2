"""Label schemes of the team: the claim types on the digit keys, and tags chosen by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.edits import add, edit, folded_names, need, tidy
from app.problems import Rejected
from app.session import Session
from app.trees import reaches
from db.changes import Action, Change
from db.ids import new_uid
from db.queries import schemes as queries
from db.records import Label, LabelScheme

CLAIM_TYPE = "claim_type"
_FIXED = frozenset({"uid", "scheme", "code", "position"})
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class SchemeRow:
    """A scheme with its labels in order, retired ones too; ``uses`` counts claims by label uid."""

    scheme: LabelScheme
    labels: tuple[Label, ...]
    uses: dict[str, int]


def schemes(session: Session) -> list[SchemeRow]:
    """Return all schemes, the claim types first, then oldest first."""
    uses = queries.uses(session.store)
    found = session.store.find(LabelScheme)
    found.sort(key=lambda scheme: scheme.code != CLAIM_TYPE)
    rows = []
    for scheme in found:
        labels = _in_order(session, scheme.uid)
        rows.append(SchemeRow(scheme, labels, {label.uid: uses.get(label.uid, 0) for label in labels}))
    return rows


def claim_types(session: Session) -> tuple[Label, ...]:
    """Return the claim types in use, in order, sub-types left out (they are tags of a type)."""
    return tuple(label for label in all_types(session) if label.active and label.parent is None)


def all_types(session: Session) -> tuple[Label, ...]:
    """Return all claim types in order, sub-types and retired ones too."""
    found = session.store.find(LabelScheme, code=CLAIM_TYPE)
    return _in_order(session, found[0].uid) if found else ()


def claim_type(session: Session, code: str) -> Label:
    """Return the claim type in use with that code, or raise ``Rejected("unknown-type", type=…)``."""
    found = type_label(session, code)
    if found is None or not found.active or found.parent is not None:
        raise Rejected("unknown-type", type=code)
    return found


def type_label(session: Session, code: str) -> Label | None:
    """Return the claim type or sub-type with that code, in use or retired."""
    return queries.claim_type(session.store, code)


def add_scheme(session: Session, name_ar: str, name_en: str = "") -> tuple[Action, str]:
    """Return the action that adds a scheme of tags, and its uid. ``Rejected``: no-name, name-taken."""
    named = _required(name_ar)
    if any(folded_names(named) == folded_names(scheme.name_ar) for scheme in session.store.find(LabelScheme)):
        raise Rejected("name-taken", name=named)
    uid = new_uid()
    scheme = LabelScheme(uid=uid, code=f"scheme_{uid[-12:]}", name_ar=named, name_en=name_en)
    return Action("scheme.create", (add(scheme),)), uid


def edit_scheme(session: Session, uid: str, *, name_ar: str, name_en: str = "") -> Action:
    """Rename a scheme; its version is raised."""
    scheme = need(session, LabelScheme, uid)
    changes = edit(scheme, {"name_ar": _required(name_ar), "name_en": name_en})
    return Action("scheme.edit", _raised(changes, scheme))


def add_label(session: Session, scheme_uid: str, name_ar: str, **fields: object) -> tuple[Action, str]:
    """Return the action that adds a label at the end of a scheme, and its uid.

    Raises ``Rejected``: no-name, name-taken (in this scheme), shortcut-taken, not-a-colour, other-scheme (a parent).
    """
    _refuse_fixed(fields)
    scheme, siblings = need(session, LabelScheme, scheme_uid), _in_order(session, scheme_uid)
    uid = new_uid()
    label = Label(
        uid=uid,
        scheme=scheme_uid,
        code=f"label_{uid[-12:]}",
        position=len(siblings) + 1,
        name_ar=_required(name_ar),
    )
    change = add(label, fields)
    _check(session, change, siblings)
    return Action("label.create", (change, *_raised((), scheme, always=True))), uid


def edit_label(session: Session, uid: str, **fields: object) -> Action:
    """Set names, colours, shortcut, parent, definition of a label; the code and the scheme stay (``ValueError``).

    Raises ``Rejected``: no-name, name-taken, shortcut-taken, not-a-colour, label-cycle, other-scheme.
    """
    _refuse_fixed(fields)
    label = need(session, Label, uid)
    if "name_ar" in fields:
        fields["name_ar"] = _required(str(fields["name_ar"]))
    changes = edit(label, fields)
    for change in changes:
        _check(session, change, _in_order(session, label.scheme))
    return Action("label.edit", _raised(changes, need(session, LabelScheme, label.scheme)))


def move_label(session: Session, uid: str, to_position: int) -> Action:
    """Put a label at another place of its scheme (0 is the first); the others make room."""
    label = need(session, Label, uid)
    order = [each for each in _in_order(session, label.scheme) if each.uid != uid]
    order.insert(max(0, min(to_position, len(order))), label)
    moved = [change for at, each in enumerate(order, start=1) for change in edit(each, {"position": at})]
    return Action("label.move", tuple(moved))


def retire_label(session: Session, uid: str, *, active: bool = False) -> Action:
    """Take a label out of use, or back into it; claims that carry it keep it. ``Rejected("last-type")``."""
    label = need(session, Label, uid)
    if not active and [each.uid for each in claim_types(session)] == [uid]:
        raise Rejected("last-type")
    changes = edit(label, {"active": active})
    for change in changes:
        _check(session, change, _in_order(session, label.scheme))
    return Action("label.retire" if not active else "label.revive", changes)


def _in_order(session: Session, scheme_uid: str) -> tuple[Label, ...]:
    labels = session.store.find(Label, scheme=scheme_uid)
    return tuple(sorted(labels, key=lambda label: label.position))


def _required(name: str) -> str:
    clean = " ".join(str(tidy(name)).split())
    if not clean:
        raise Rejected("no-name")
    return clean


def _refuse_fixed(fields: dict[str, object]) -> None:
    if fixed := _FIXED & fields.keys():
        raise ValueError(f"not to be edited: {sorted(fixed)}")


def _raised(changes: tuple[Change, ...], scheme: LabelScheme, *, always: bool = False) -> tuple[Change, ...]:
    """Count the scheme's version up beside changes of its meaning."""
    if not changes and not always:
        return ()
    own = next((change.after for change in changes if change.uid == scheme.uid), scheme)
    assert isinstance(own, LabelScheme)  # noqa: S101  (an edit has an after)
    newer = Change(scheme, replace(own, version=scheme.version + 1))
    return (*(change for change in changes if change.uid != scheme.uid), newer)


def _check(session: Session, change: Change, siblings: Sequence[Label]) -> None:
    label = change.after
    assert isinstance(label, Label)  # noqa: S101
    others = [each for each in siblings if each.uid != label.uid]
    if any(folded_names(each.name_ar) == folded_names(label.name_ar) for each in others if each.active):
        raise Rejected("name-taken", name=label.name_ar)
    for colour in (label.colour_light, label.colour_dark):
        if colour and not _COLOUR.fullmatch(colour):
            raise Rejected("not-a-colour", value=colour)
    _check_shortcut(session, label)
    if label.parent is not None:
        parents = {each.uid: each.parent for each in siblings}
        if label.parent not in parents:
            raise Rejected("other-scheme")
        if reaches(label.parent, {label.uid}, parents):
            raise Rejected("label-cycle")


def _check_shortcut(session: Session, label: Label) -> None:
    """Refuse a key that another label in use has, of whatever scheme."""
    if not label.shortcut or not label.active:
        return
    for each in session.store.find(Label, shortcut=label.shortcut, active=1):
        if each.uid != label.uid:
            raise Rejected("shortcut-taken", shortcut=label.shortcut, label=each.uid)
