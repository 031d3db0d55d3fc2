"""Lines that are people, outlets, labels, words and events, and which builder a line goes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app import word_lists
from app.dates import parse_edtf
from app.edits import folded_names
from app.interchange import comparison, referents
from app.interchange.known import Known
from app.interchange.lines import Line, check_keys, objects_of, plain_fields, text_of, texts_of
from app.interchange.numbering import free_number, number_of
from app.problems import Rejected
from app.trees import reaches
from db.changes import removed
from db.ids import new_uid
from db.queries import interchange as queries
from db.records import (
    Actor,
    Event,
    EventActor,
    Label,
    LabelScheme,
    Outlet,
    Position,
    Question,
    Record,
    Referent,
    Reviewer,
    WordEntry,
)
from exports.jsonl_keys import PARTY_KEYS, PLAIN


def register(known: Known, line: Line, kind: type[Record]) -> None:
    """Find out which row a line speaks of: the one of its uid, one that is the same by nature, or a new one."""
    given = text_of(line.values, "uid")
    names = _names(line, kind)
    known.declare(line, kind, given or _SAME[kind](known, line) or new_uid(), names)


def build(known: Known, line: Line, kind: type[Record]) -> None:
    """Ask for the row that a line describes."""
    _BUILD[kind](known, line)


def _names(line: Line, kind: type[Record]) -> tuple[str, ...]:
    key = {Event: "title_ar", Reviewer: "name", LabelScheme: "code", Question: "text_ar"}.get(kind, "name_ar")
    if kind in (Label, Position, Referent, WordEntry):
        return ()
    if kind in (Outlet, Actor):
        return (text_of(line.values, key), text_of(line.values, "name_en"), *texts_of(line.values, "aliases"))
    if kind is Question:
        return text_of(line.values, key), text_of(line.values, "code")
    return (text_of(line.values, key),)


def _same_name(kind: type[Record], key: str) -> Callable[[Known, Line], str | None]:
    return lambda known, line: known.find(kind, text_of(line.values, key))


def _same_event(known: Known, line: Line) -> str | None:
    title, date = folded_names(text_of(line.values, "title_ar")), text_of(line.values, "date")
    alike = (
        event for event in known.rows(Event) if folded_names(event.title_ar) == title and event.date == date
    )
    return next((event.uid for event in alike), None)


def _same_label(known: Known, line: Line) -> str | None:
    scheme, code = known.find(LabelScheme, text_of(line.values, "scheme")), text_of(line.values, "code")
    return next(
        (label.uid for label in known.rows(Label) if (label.scheme, label.code) == (scheme, code)), None
    )


def _same_word(known: Known, line: Line) -> str | None:
    wanted = [text_of(line.values, key) for key in ("list", "code", "word")]
    words = known.rows(WordEntry)
    return next((each.uid for each in words if [each.list_name, each.code, each.word] == wanted), None)


_SAME: dict[type[Record], Callable[[Known, Line], str | None]] = {
    Reviewer: _same_name(Reviewer, "name"),
    Outlet: _same_name(Outlet, "name_ar"),
    Actor: _same_name(Actor, "name_ar"),
    Event: _same_event,
    LabelScheme: _same_name(LabelScheme, "code"),
    Label: _same_label,
    Question: comparison.same_question,
    Position: comparison.same_position,
    Referent: referents.same,
    WordEntry: _same_word,
}


def _reviewer(known: Known, line: Line) -> None:
    uid = known.uid_of(line)
    base = known.row(Reviewer, uid) or Reviewer(uid=uid, display_name="")
    _put_named(known, replace(base, **plain_fields(line.values, Reviewer, PLAIN[Reviewer])), "display_name")


def _outlet(known: Known, line: Line) -> None:
    uid = known.uid_of(line)
    outlet = known.row(Outlet, uid) or Outlet(uid=uid, name_ar="")
    outlet = replace(outlet, **plain_fields(line.values, Outlet, PLAIN[Outlet]))
    if "parent" in line.values:
        handle = text_of(line.values, "parent")
        outlet = replace(outlet, parent=known.need(Outlet, handle) if handle else None)
        parents = {each.uid: each.parent for each in known.rows(Outlet)}
        if reaches(outlet.parent, {uid}, parents):
            raise Rejected("outlet-cycle", name=outlet.name_ar)
    _put_named(known, outlet, "name_ar")


def _actor(known: Known, line: Line) -> None:
    uid = known.uid_of(line)
    actor = known.row(Actor, uid) or Actor(uid=uid, name_ar="")
    _put_named(known, replace(actor, **plain_fields(line.values, Actor, PLAIN[Actor])), "name_ar")


def _scheme(known: Known, line: Line) -> None:
    uid = known.uid_of(line)
    scheme = known.row(LabelScheme, uid) or LabelScheme(uid=uid, code="", name_ar="")
    scheme = replace(scheme, **plain_fields(line.values, LabelScheme, PLAIN[LabelScheme]))
    if not scheme.code:
        raise Rejected("missing-field", field="code")
    _put_named(known, scheme, "name_ar")


def _label(known: Known, line: Line) -> None:
    uid, values = known.uid_of(line), line.values
    label = known.row(Label, uid)
    if label is None:
        scheme = known.need(LabelScheme, text_of(values, "scheme"))
        last = max((each.position for each in known.rows(Label) if each.scheme == scheme), default=0)
        label = Label(uid=uid, scheme=scheme, code="", position=last + 1, name_ar="")
    label = replace(label, **plain_fields(values, Label, PLAIN[Label]))
    if "parent" in values:
        handle = text_of(values, "parent")
        label = replace(label, parent=label_of(known, label.scheme, handle) if handle else None)
        if reaches(label.parent, {uid}, {each.uid: each.parent for each in known.rows(Label)}):
            raise Rejected("label-cycle")
    if not label.code:
        raise Rejected("missing-field", field="code")
    _put_named(known, label, "name_ar")


def check_shortcut(known: Known, line: Line) -> None:
    """Refuse a key that another label in use has. Ask at the end of the file: two lines may swap their keys."""
    label = known.row(Label, known.uid_of(line))
    if label is None or not label.shortcut or not label.active:
        return
    for each in known.rows(Label):
        if each.uid != label.uid and each.active and each.shortcut == label.shortcut:
            raise Rejected("shortcut-taken", shortcut=label.shortcut, label=each.uid)


def label_of(known: Known, scheme: str, handle: str) -> str:
    """Return the label of a scheme (uid) by its code, id or uid."""
    for label in known.rows(Label):
        if label.scheme == scheme and label.code == handle:
            return label.uid
    return known.need(Label, handle)


def _event(known: Known, line: Line) -> None:
    uid, values = known.uid_of(line), line.values
    event = known.row(Event, uid)
    if event is None:
        used = queries.event_numbers(known.session.store) | {each.number for each in known.rows(Event)}
        number = free_number(number_of(text_of(values, "code")), used)
        event = Event(uid=uid, number=number, title_ar="")
    given = plain_fields(values, Event, PLAIN[Event])
    if "date" in given and "date_precision" not in given:
        found = parse_edtf(given["date"])
        given["date_precision"] = found.precision if found and given["date"] else ""
    event = replace(event, **given)
    if "parent" in values:
        handle = text_of(values, "parent")
        event = replace(event, parent_event=known.need(Event, handle) if handle else None)
        if reaches(event.parent_event, {uid}, {each.uid: each.parent_event for each in known.rows(Event)}):
            raise Rejected("event-cycle")
    _put_named(known, event, "title_ar")
    if "actors" in values:
        _parties(known, line, uid)


def _parties(known: Known, line: Line, event: str) -> None:
    there = known.session.store.find(EventActor, event=event)
    left = {(party.actor, party.role): party for party in there}
    for values in objects_of(line.values, "actors"):
        check_keys(values, PARTY_KEYS)
        actor, role = known.party(Actor, text_of(values, "actor")), text_of(values, "role")
        if left.pop((actor, role), None) is None:
            uid = text_of(values, "uid") or new_uid()
            known.put(EventActor(uid=uid, event=event, actor=actor, role=role), keep=False)
    known.changes += map(removed, left.values())


def _word(known: Known, line: Line) -> None:
    uid, values = known.uid_of(line), line.values
    word = known.row(WordEntry, uid) or WordEntry(uid=uid, list_name="", code="", word="")
    word = replace(word, **plain_fields(values, WordEntry, PLAIN[WordEntry]))
    if word.code not in word_lists.table(word.list_name):
        raise Rejected("unknown-code", field="code", value=word.code)
    if not folded_names(word.word):
        raise Rejected("no-word")
    known.put(word)


def _put_named(known: Known, record: Record, field: str) -> None:
    if not folded_names(getattr(record, field)):
        raise Rejected("no-name")
    known.put(record)


_BUILD: dict[type[Record], Callable[[Known, Line], None]] = {
    Reviewer: _reviewer,
    Outlet: _outlet,
    Actor: _actor,
    LabelScheme: _scheme,
    Label: _label,
    Event: _event,
    Question: comparison.question,
    Position: comparison.position,
    Referent: referents.build,
    WordEntry: _word,
}
