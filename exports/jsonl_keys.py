"""The keys of JSON Lines and the fields they stand for; reading and writing share them, so that nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from db.records import (
    Actor,
    Article,
    Claim,
    ClaimRelation,
    ClaimSpan,
    Event,
    EventFigure,
    Label,
    LabelScheme,
    Outlet,
    Position,
    Quantity,
    Question,
    Record,
    Referent,
    Reviewer,
    WordEntry,
)

_RENAMED = {
    "parent_event": "parent",
    "claim_type": "type",
    "imported_filename": "file",
    "text_sha256": "sha256",
    "kind": "question_kind",
    "list_name": "list",
}


def _keys(kind: type[Record], without: Iterable[str]) -> dict[str, str]:
    """Return keys of the file and the fields of ``kind`` they stand for, in the order of the record."""
    left_out = {"uid", *without}
    names = [item.name for item in fields(kind) if item.name not in left_out]
    return {_RENAMED.get(name, name): name for name in names}


PLAIN: dict[type[Record], dict[str, str]] = {
    Reviewer: _keys(Reviewer, ["device_id", "display_name"]) | {"name": "display_name"},
    Outlet: _keys(Outlet, ["parent"]),
    Actor: _keys(Actor, []),
    Event: _keys(Event, ["number", "parent_event"]),
    LabelScheme: _keys(LabelScheme, []),
    Label: _keys(Label, ["scheme", "parent"]),
    Article: _keys(
        Article,
        ["number", "outlet", "raw_sha256", "text_sha256", "char_count", "duplicate_of"],
    ),
    Claim: _keys(Claim, ["number", "article", "reviewer"]),
    ClaimSpan: _keys(ClaimSpan, ["claim", "seq", "prefix", "suffix"]),
    Quantity: _keys(Quantity, ["claim", "seq", "span", "part_of"]),
    Question: _keys(Question, ["number", "event"]),
    Position: _keys(Position, ["question"]),
    ClaimRelation: _keys(ClaimRelation, ["claim_a", "claim_b", "question", "accepted_by"]),
    EventFigure: _keys(EventFigure, ["question", "supporting_claims"]),
    Referent: _keys(Referent, ["number", "event"]),
    WordEntry: _keys(WordEntry, []),
}
"""Fields written as they are. What refers to another row has a key of its own, in ``KEYS``."""

_EXTRA: dict[type[Record], tuple[str, ...]] = {
    Reviewer: (),
    Outlet: ("parent",),
    Actor: (),
    Event: ("code", "parent", "actors"),
    LabelScheme: (),
    Label: ("scheme", "parent"),
    Article: ("code", "outlet", "text", "raw", "sha256", "duplicate_of", "assignments"),
    Claim: (
        *("code", "article", "reviewer", "spans", "chain", "figures", "events", "labels", "tags"),
        "questions",
    ),
    ClaimSpan: (),
    Quantity: ("span", "part_of"),
    Question: ("code", "event"),
    Position: ("question",),
    ClaimRelation: ("claim_a", "claim_b", "question", "accepted_by"),
    EventFigure: ("question", "supporting_claims"),
    Referent: ("code", "event", "variants"),
    WordEntry: (),
}
KEYS = {kind: frozenset({"id", "uid", *PLAIN[kind], *extra}) for kind, extra in _EXTRA.items()}
"""Every key an object of a kind may have."""

NODE_KEYS = frozenset({"uid", "actor", "actor_type", "role", "mode", "cue", "span", "guessed"})
LINK_KEYS = frozenset({"uid", "event", "relation"})
ANSWER_KEYS = frozenset({"uid", "question", "position", "figure"})
VARIANT_KEYS = frozenset({"uid", "text", "note"})
PARTY_KEYS = frozenset({"uid", "actor", "role"})
ASSIGNMENT_KEYS = frozenset({"uid", "reviewer", "state", "seconds"})

KINDS: dict[str, type[Record]] = {
    "reviewer": Reviewer,
    "outlet": Outlet,
    "actor": Actor,
    "label_scheme": LabelScheme,
    "label": Label,
    "word": WordEntry,
    "event": Event,
    "question": Question,
    "position": Position,
    "referent": Referent,
    "article": Article,
    "claim": Claim,
    "relation": ClaimRelation,
    "event_figure": EventFigure,
}
"""What a line may be, in the order in which they are written."""
