"""Saying a field of a record: its name, and its value with codes, dates and references in words."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication

from app import naming, vocabularies
from app import wording as words
from app.session import Session
from db.records import Record
from ui import language, wording

_VOCABULARY = {
    "outlet_type": "outlet_type", "actor_type": "actor_type", "alignment": "alignment", "reliability": "reliability",
    "modality": "modality", "polarity": "polarity", "article_stance": "article_stance", "comparator": "comparator",
    "counted_group": "counted_group", "population": "population", "sex_age": "sex_age", "figure_status": "figure_status",
    "event_type": "event_type", "date_precision": "date_precision", "published_precision": "date_precision",
    "place_precision": "place_precision", "confidence": "confidence", "credibility": "credibility",
    "mode": "attribution_mode", "state": "assignment_state", "comparability": "comparability",
    "rule_used": "rule_used", "grade": "grade",
}  # fmt: skip
_BY_TABLE = {
    ("attribution", "role"): "attribution_role",
    ("claim_span", "role"): "span_role",
    ("reviewer", "role"): "reviewer_role",
    ("claim", "status"): "claim_status",
    ("claim_event_link", "relation"): "claim_event",
    ("claim_relation", "relation"): "claim_claim",
    ("question", "kind"): "question_kind",
}
_DATES = frozenset({"date", "published", "asserted_date", "as_of_date", "as_of_window"})
_SILENT = frozenset({"uid", "seq", "prefix", "suffix", "raw_sha256", "text_sha256", "char_count", "key"})


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that differs, in words: its name, what it said, what it says."""

    name: str
    before: str
    after: str


def differences(
    session: Session, table: str, before: Record | None, after: Record | None
) -> list[Difference]:
    """Return the fields that a change altered; all that say something when a row came or went."""
    found = []
    record = after or before
    for field in fields(record) if record is not None else ():
        old = getattr(before, field.name) if before is not None else None
        new = getattr(after, field.name) if after is not None else None
        if old == new or field.name in _SILENT:
            continue
        was, now = _said(session, table, field.name, old), _said(session, table, field.name, new)
        if was or now:
            found.append(Difference(words.field(table, field.name, language.current.code), was, now))
    return found


def _said(session: Session, table: str, name: str, value: object) -> str:
    if value is None or value in ("", ()):
        return ""
    if isinstance(value, tuple):
        return " · ".join(_item_said(session, table, name, each) for each in value)
    if isinstance(value, bool):
        return _yes_or_no(value=value)
    if isinstance(value, int | float):
        return wording.number(value)
    return _text_said(session, table, name, str(value))


def _item_said(session: Session, table: str, name: str, item: object) -> str:
    if name == "guessed":
        return words.field(table, str(item), language.current.code)
    if name == "supporting_claims":
        return naming.row_name(session, "claim", str(item), language.current.code)
    return str(item)


def _text_said(session: Session, table: str, name: str, text: str) -> str:
    vocabulary = _BY_TABLE.get((table, name)) or _VOCABULARY.get(name)
    if vocabulary and text in vocabularies.codes(vocabulary):
        return wording.word(vocabulary, text)
    if name in _DATES:
        return wording.date(text)
    return naming.name(session, table, name, text, language.current.code) or text


def _yes_or_no(*, value: bool) -> str:
    translate = QCoreApplication.translate
    return translate("HistoryScreen", "yes") if value else translate("HistoryScreen", "no")
