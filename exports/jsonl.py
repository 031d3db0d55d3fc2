"""JSON Lines: one object a row of the project, complete, in the format that can be applied again."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.records import (
    Actor,
    Article,
    Assignment,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimPosition,
    ClaimRelation,
    ClaimSpan,
    Event,
    EventActor,
    EventFigure,
    Label,
    LabelScheme,
    Outlet,
    Position,
    Quantity,
    Question,
    Record,
    Referent,
    ReferentVariant,
    Reviewer,
    WordEntry,
)
from exports.jsonl_keys import PLAIN

Call = Callable[[type[Record], str], str]
"""Kind and uid to what other lines call the row: its name where nobody else has it, else its uid."""

Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ClaimParts:
    """What hangs on a claim, in order. ``labels`` are codes of further types, ``tags`` are ``scheme/label``."""

    spans: Sequence[ClaimSpan]
    chain: Sequence[Attribution]
    figures: Sequence[Quantity]
    links: Sequence[ClaimEventLink]
    labels: Sequence[str]
    tags: Sequence[str]
    answers: Sequence[ClaimPosition] = ()


def encode(line: Mapping[str, Any]) -> bytes:
    """Return one line of the file."""
    return json.dumps(line, ensure_ascii=False, separators=(", ", ": "), allow_nan=False).encode() + b"\n"


def reviewer(record: Reviewer) -> Object:
    """Return the line of a reviewer."""
    return _line("reviewer", record)


def outlet(record: Outlet, call: Call) -> Object:
    """Return the line of an outlet."""
    return _line("outlet", record) | {"parent": record.parent and call(Outlet, record.parent)}


def actor(record: Actor) -> Object:
    """Return the line of an actor."""
    return _line("actor", record)


def label_scheme(record: LabelScheme) -> Object:
    """Return the line of a scheme of labels."""
    return _line("label_scheme", record)


def label(record: Label, scheme: str) -> Object:
    """Return the line of a label; ``scheme`` is the code of its scheme."""
    return _line("label", record) | {"scheme": scheme, "parent": record.parent}


def event(record: Event, code: str, parties: Sequence[EventActor], call: Call) -> Object:
    """Return the line of an event with its parties."""
    actors = [{"uid": party.uid, "actor": call(Actor, party.actor), "role": party.role} for party in parties]
    parent = record.parent_event and call(Event, record.parent_event)
    return _line("event", record) | {"code": code, "parent": parent, "actors": actors}


def question(record: Question, code: str, call: Call) -> Object:
    """Return the line of a question of comparison."""
    event = record.event and call(Event, record.event)
    return _line("question", record) | {"code": code, "event": event}


def position(record: Position, call: Call) -> Object:
    """Return the line of a position of a question."""
    return _line("position", record) | {"question": call(Question, record.question)}


def relation(record: ClaimRelation, call: Call) -> Object:
    """Return the line of a relation of two claims, which it names by uid."""
    accepted_by = record.accepted_by and call(Reviewer, record.accepted_by)
    return _line("relation", record) | {
        "claim_a": record.claim_a,
        "claim_b": record.claim_b,
        "question": record.question and call(Question, record.question),
        "accepted_by": accepted_by,
    }


def event_figure(record: EventFigure, call: Call) -> Object:
    """Return the line of what a question amounts to; it names its claims by uid."""
    return _line("event_figure", record) | {
        "question": call(Question, record.question),
        "supporting_claims": list(record.supporting_claims),
    }


def referent(record: Referent, code: str, variants: Sequence[ReferentVariant], call: Call) -> Object:
    """Return the line of a referent with its names."""
    names = [{"uid": each.uid, "text": each.text, "note": each.note} for each in variants]
    event = record.event and call(Event, record.event)
    return _line("referent", record) | {"code": code, "event": event, "variants": names}


def word(record: WordEntry) -> Object:
    """Return the line of a word that the team put on a list or took from it."""
    return _line("word", record)


def article(
    record: Article, code: str, content: tuple[str, bytes | None], queue: Sequence[Assignment], call: Call
) -> Object:
    """Return the line of an article. ``content`` is its text, and its bytes where they are not the text in UTF-8."""
    text, raw = content
    assignments = [
        {
            "uid": each.uid,
            "reviewer": call(Reviewer, each.reviewer),
            "state": each.state,
            "seconds": each.seconds,
        }
        for each in queue
    ]
    found = _line("article", record) | {
        "code": code,
        "outlet": record.outlet and call(Outlet, record.outlet),
        "duplicate_of": record.duplicate_of,
        "sha256": record.text_sha256,
        "assignments": assignments,
        "text": text,
    }
    return found if raw is None else found | {"raw": base64.b64encode(raw).decode()}


def claim(record: Claim, code: str, parts: ClaimParts, call: Call) -> Object:
    """Return the line of a claim with everything that hangs on it; it names its article by uid."""
    places = {span.uid: at for at, span in enumerate(parts.spans)}
    figures = {figure.uid: at for at, figure in enumerate(parts.figures)}
    return _line("claim", record) | {
        "code": code,
        "article": record.article,
        "reviewer": call(Reviewer, record.reviewer),
        "spans": [_plain(span) for span in parts.spans],
        "chain": [_node(node, places, call) for node in parts.chain],
        "figures": [
            _plain(figure)
            | {"span": places.get(figure.span or ""), "part_of": figures.get(figure.part_of or "")}
            for figure in parts.figures
        ],
        "events": [
            {"uid": link.uid, "event": call(Event, link.event), "relation": link.relation}
            for link in parts.links
        ],
        "labels": list(parts.labels),
        "tags": list(parts.tags),
        "questions": [
            {
                "uid": answer.uid,
                "question": call(Question, answer.question),
                "position": answer.position,
                "figure": figures.get(answer.quantity or ""),
            }
            for answer in parts.answers
        ],
    }


def _node(node: Attribution, places: Mapping[str, int], call: Call) -> Object:
    return {
        "uid": node.uid,
        "actor": call(Actor, node.actor),
        "role": node.role,
        "mode": node.mode,
        "cue": node.cue_text,
        "span": places.get(node.span or ""),
        "guessed": node.guessed,
    }


def _line(kind: str, record: Record) -> Object:
    return {"kind": kind} | _plain(record)


def _plain(record: Record) -> Object:
    names = PLAIN[type(record)]
    return {"uid": record.uid} | {key: getattr(record, name) for key, name in names.items()}
