"""Lines that are referents with the names outlets give them."""

from __future__ import annotations

from dataclasses import replace

from app.edits import folded_names
from app.interchange.known import Known
from app.interchange.lines import Line, check_keys, objects_of, plain_fields, text_of
from app.interchange.numbering import free_number, number_of
from app.problems import Rejected
from db.ids import new_uid
from db.queries import interchange as queries
from db.records import Event, Referent, ReferentVariant
from exports.jsonl_keys import PLAIN, VARIANT_KEYS


def same(known: Known, line: Line) -> str | None:
    """Return the referent of that name in that event."""
    name = folded_names(text_of(line.values, "name_ar"))
    event = known.find(Event, text_of(line.values, "event"))
    alike = (
        each for each in known.rows(Referent) if folded_names(each.name_ar) == name and each.event == event
    )
    return next((each.uid for each in alike), None)


def build(known: Known, line: Line) -> None:
    """Ask for the referent that a line describes, with exactly the variants it lists, if it lists any."""
    uid, values = known.uid_of(line), line.values
    found = known.row(Referent, uid)
    if found is None:
        used = queries.referent_numbers(known.session.store) | {each.number for each in known.rows(Referent)}
        found = Referent(uid=uid, number=free_number(number_of(text_of(values, "code")), used), name_ar="")
    found = replace(found, **plain_fields(values, Referent, PLAIN[Referent]))
    if "event" in values:
        handle = text_of(values, "event")
        found = replace(found, event=known.need(Event, handle) if handle else None)
    if not folded_names(found.name_ar):
        raise Rejected("no-name")
    known.put(found)
    if "variants" in values:
        _variants(known, line, uid)


def _variants(known: Known, line: Line, referent: str) -> None:
    """Ask for exactly the variants listed; one without a uid is the one of that wording."""
    there = known.session.store.find(ReferentVariant, referent=referent)
    by_text = {folded_names(each.text): each.uid for each in there}
    wanted: dict[tuple[str, ...], ReferentVariant] = {}
    for values in objects_of(line.values, "variants"):
        check_keys(values, VARIANT_KEYS)
        text = " ".join(text_of(values, "text").split())
        forms = folded_names(text)
        if not forms:
            raise Rejected("no-word")
        if forms in wanted:
            raise Rejected("name-taken", name=text)
        uid = text_of(values, "uid") or by_text.get(forms) or new_uid()
        wanted[forms] = ReferentVariant(uid=uid, referent=referent, text=text, note=text_of(values, "note"))
    known.put_list(list(wanted.values()), there)
