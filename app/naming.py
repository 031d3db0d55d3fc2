"""What a reference points at, as a person would call it: for the history and wherever a uid must not be shown."""

from __future__ import annotations

from app import codes, history, schemes
from app.session import Session
from db.records import (
    Actor,
    Article,
    Claim,
    ClaimSpan,
    Event,
    Label,
    LabelScheme,
    Outlet,
    Position,
    Quantity,
    Question,
    Record,
    Referent,
    Reviewer,
)


def name(session: Session, table: str, field: str, value: str, language: str) -> str:
    """Return the name of what ``value`` of this field refers to; "" when the field is no reference."""
    if (table, field) == ("claim", "claim_type"):
        label = schemes.type_label(session, value)
        return _either(label.name_ar, label.name_en, language) if label else ""
    target = history.REFERENCES.get(table, {}).get(field)
    return "" if target is None else row_name(session, target, value, language)


def row_name(session: Session, table: str, uid: str, language: str) -> str:
    """Return what a row is called, or was called when it was removed; "…" when nothing is known of it."""
    record = history.last_known(session, table, uid)
    return "…" if record is None else record_name(session, record, language)


def record_name(session: Session, record: Record, language: str) -> str:
    """Return what a record is called."""
    match record:
        case Actor() | Outlet() | LabelScheme() | Label() | Referent():
            return _either(record.name_ar, record.name_en, language)
        case Position():
            return _either(record.label_ar, record.label_en, language)
        case Reviewer():
            return record.display_name
        case ClaimSpan():
            return f"«{record.quote}»"
        case Quantity():
            return record.surface
        case _:
            return _coded_name(session, record, language)


def _coded_name(session: Session, record: Record, language: str) -> str:
    match record:
        case Event():
            return f"{codes.event_code(record.number)} {_either(record.title_ar, record.title_en, language)}"
        case Question():
            return f"{codes.question_code(record.number)} {_either(record.text_ar, record.text_en, language)}"
        case Article():
            return f"{codes.article_code(record.number)} {record.headline}".strip()
        case Claim():
            article = history.last_known(session, "article", record.article)
            return codes.claim_code(article.number, record.number) if isinstance(article, Article) else "…"
        case _:
            claim = getattr(record, "claim", None)
            return row_name(session, "claim", claim, language) if isinstance(claim, str) else ""


def _either(arabic: str, english: str, language: str) -> str:
    first, second = (english, arabic) if language == "en" else (arabic, english)
    return first or second
