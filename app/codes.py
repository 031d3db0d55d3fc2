"""Display numbers of articles, claims, events, questions and referents, and which fields hold which vocabulary."""

from __future__ import annotations

from dataclasses import fields

from app import vocabularies
from app.dates import parse_edtf
from app.problems import Rejected
from db.records import (
    Actor,
    Article,
    Assignment,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimRelation,
    ClaimSpan,
    Event,
    EventFigure,
    Outlet,
    Quantity,
    Question,
    Record,
    Reviewer,
)

_VOCABULARY: dict[type[Record], dict[str, str]] = {
    Reviewer: {"role": "reviewer_role"},
    Outlet: {"outlet_type": "outlet_type", "reliability": "reliability"},
    Article: {"published_precision": "date_precision"},
    Actor: {"actor_type": "actor_type", "reliability": "reliability"},
    Event: {
        "event_type": "event_type",
        "date_precision": "date_precision",
        "place_precision": "place_precision",
    },
    Claim: {
        "modality": "modality",
        "polarity": "polarity",
        "article_stance": "article_stance",
        "confidence": "confidence",
        "credibility": "credibility",
        "status": "claim_status",
    },
    ClaimSpan: {"role": "span_role"},
    Attribution: {"role": "attribution_role", "mode": "attribution_mode"},
    Quantity: {
        "comparator": "comparator",
        "counted_group": "counted_group",
        "population": "population",
        "sex_age": "sex_age",
        "figure_status": "figure_status",
    },
    ClaimEventLink: {"relation": "claim_event"},
    Assignment: {"state": "assignment_state"},
    Question: {"kind": "question_kind", "counted_group": "counted_group", "population": "population"},
    ClaimRelation: {"relation": "claim_claim", "comparability": "comparability"},
    EventFigure: {"rule_used": "rule_used", "grade": "grade"},
}

_DATES: dict[type[Record], tuple[str, ...]] = {
    Article: ("published",),
    Claim: ("asserted_date",),
    Quantity: ("as_of_date",),
    Event: ("date",),
    Question: ("as_of_window",),
}


def article_code(number: int) -> str:
    """Return the display number of an article: A003."""
    return f"A{number:03}"


def claim_code(article_number: int, number: int) -> str:
    """Return the display number of a claim: A003-17."""
    return f"{article_code(article_number)}-{number:02}"


def event_code(number: int) -> str:
    """Return the display number of an event: E02."""
    return f"E{number:02}"


def question_code(number: int) -> str:
    """Return the display number of a question: Q02."""
    return f"Q{number:02}"


def referent_code(number: int) -> str:
    """Return the display number of a referent: N02."""
    return f"N{number:02}"


def check(record: Record) -> None:
    """Refuse a code that no list holds (empty and default pass) and a date that is not EDTF.

    Raises ``Rejected("unknown-code", field=…, value=…)`` or ``Rejected("not-a-date", field=…, value=…)``.
    """
    defaults = {item.name: item.default for item in fields(record)}
    for name, vocabulary in _VOCABULARY.get(type(record), {}).items():
        value = getattr(record, name)
        if value and value != defaults[name] and value not in vocabularies.codes(vocabulary):
            raise Rejected("unknown-code", field=name, value=str(value))
    for name in _DATES.get(type(record), ()):
        value = getattr(record, name)
        if value and parse_edtf(value) is None:
            raise Rejected("not-a-date", field=name, value=str(value))
