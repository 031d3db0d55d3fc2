"""Lines that compare: questions, their positions, the relations of claims, and what a question amounts to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app import event_figures
from app.comparing.relations import uid_of
from app.edits import folded_names
from app.interchange.known import Known
from app.interchange.lines import Line, plain_fields, text_of, texts_of
from app.interchange.numbering import free_number, number_of
from app.problems import Rejected
from db.queries import interchange as queries
from db.records import Claim, ClaimRelation, Event, EventFigure, Position, Question, Reviewer
from exports.jsonl_keys import PLAIN

Find = Callable[[str], str | None]
_SUGGESTED_BY = ("person", "rule")


def same_question(known: Known, line: Line) -> str | None:
    """Return the question of that text on that event."""
    text = folded_names(text_of(line.values, "text_ar"))
    event = known.find(Event, text_of(line.values, "event"))
    alike = (
        each for each in known.rows(Question) if folded_names(each.text_ar) == text and each.event == event
    )
    return next((each.uid for each in alike), None)


def same_position(known: Known, line: Line) -> str | None:
    """Return the position of that wording of that question."""
    question = known.find(Question, text_of(line.values, "question"))
    return _worded(known, question, text_of(line.values, "label_ar"))


def question(known: Known, line: Line) -> None:
    """Ask for the question that a line describes."""
    uid, values = known.uid_of(line), line.values
    found = known.row(Question, uid)
    if found is None:
        used = queries.question_numbers(known.session.store) | {each.number for each in known.rows(Question)}
        found = Question(uid=uid, number=free_number(number_of(text_of(values, "code")), used), text_ar="")
    found = replace(found, **plain_fields(values, Question, PLAIN[Question]))
    if "event" in values:
        handle = text_of(values, "event")
        found = replace(found, event=known.need(Event, handle) if handle else None)
    if not found.text_ar.strip():
        raise Rejected("missing-field", field="text_ar")
    known.put(found)


def position(known: Known, line: Line) -> None:
    """Ask for the position that a line describes."""
    uid, values = known.uid_of(line), line.values
    found = known.row(Position, uid)
    if found is None:
        asked = known.need(Question, text_of(values, "question"))
        last = max((each.seq for each in known.rows(Position) if each.question == asked), default=-1)
        found = Position(uid=uid, question=asked, seq=last + 1, label_ar="")
    found = replace(found, **plain_fields(values, Position, PLAIN[Position]))
    if not found.label_ar.strip():
        raise Rejected("missing-field", field="label_ar")
    known.put(found)


def position_of(known: Known, question_uid: str, handle: str) -> str | None:
    """Return the position of a question that is called so: by id, uid or wording; None for an empty handle.

    Raises ``Rejected("unknown-position")``.
    """
    if not handle:
        return None
    found = (
        known.find(Position, handle) or _worded(known, question_uid, handle) or known.need(Position, handle)
    )
    row = known.row(Position, found)
    if row is None or row.question != question_uid:
        raise Rejected("unknown-position", id=handle)
    return found


def relation(known: Known, line: Line, in_file: Find) -> None:
    """Ask for the relation that a line describes; ``in_file`` finds claims of earlier lines by id and uid.

    Its identity follows from its claims and its question, whatever the line says; by its uid alone it can be changed.
    """
    values = line.values
    old = known.row(ClaimRelation, text_of(values, "uid")) if values.get("uid") else None
    one = _end(known, values, "claim_a", old, in_file)
    other = _end(known, values, "claim_b", old, in_file)
    question = known.need(Question, handle) if (handle := text_of(values, "question")) else None
    if old is not None and "question" not in values:
        question = old.question
    if old is None and not text_of(values, "relation"):
        raise Rejected("missing-field", field="relation")
    uid = uid_of(one, other, question)
    found = known.row(ClaimRelation, uid) or ClaimRelation(uid=uid, claim_a=one, claim_b=other, relation="")
    given = plain_fields(values, ClaimRelation, PLAIN[ClaimRelation])
    found = replace(found, claim_a=one, claim_b=other, question=question, **given)
    if "accepted_by" in values:
        handle = text_of(values, "accepted_by")
        found = replace(found, accepted_by=known.need(Reviewer, handle) if handle else None)
    _check(found)
    known.put(found)


def event_figure(known: Known, line: Line, in_file: Find) -> None:
    """Ask for what a question amounts to; its identity follows from the question, whatever the line says."""
    values = line.values
    handle = text_of(values, "question")
    if not handle:
        raise Rejected("missing-field", field="question")
    asked = known.need(Question, handle)
    row = known.row(Question, asked)
    if row is not None and row.kind != "quantity":
        raise Rejected("not-a-quantity")
    uid = event_figures.uid_of(asked)
    found = known.row(EventFigure, uid) or EventFigure(uid=uid, question=asked)
    found = replace(found, **plain_fields(values, EventFigure, PLAIN[EventFigure]))
    if "supporting_claims" in values:
        claims = (_claim(known, each, in_file) for each in texts_of(values, "supporting_claims"))
        found = replace(found, supporting_claims=tuple(dict.fromkeys(claims)))
    known.put(event_figures.checked(found))


def _check(found: ClaimRelation) -> None:
    if not found.relation:
        raise Rejected("missing-field", field="relation")
    if found.claim_a == found.claim_b:
        raise Rejected("same-claim")
    if found.suggested_by not in _SUGGESTED_BY:
        raise Rejected("unknown-code", field="suggested_by", value=found.suggested_by)


def _end(known: Known, values: Mapping[str, Any], key: str, old: ClaimRelation | None, in_file: Find) -> str:
    """Return the claim at one end of a relation: of the file, or of the project by uid or code."""
    if old is not None and key not in values:
        return old.claim_a if key == "claim_a" else old.claim_b
    handle = text_of(values, key)
    if not handle:
        raise Rejected("missing-field", field=key)
    return _claim(known, handle, in_file)


def _claim(known: Known, handle: str, in_file: Find) -> str:
    """Return the claim called so: of the file, or of the project by uid or code."""
    store = known.session.store
    if found := in_file(handle):
        return found
    if store.get(Claim, handle) is not None:
        return handle
    by_code = queries.claim_by_code(store, number_of(handle), number_of(handle, last=True))
    if by_code is None:
        raise Rejected("unknown-claim", id=handle)
    return by_code


def _worded(known: Known, question_uid: str | None, wording: str) -> str | None:
    form = folded_names(wording)
    alike = (
        each
        for each in known.rows(Position)
        if each.question == question_uid and form and folded_names(each.label_ar) == form
    )
    return next((each.uid for each in alike), None)
