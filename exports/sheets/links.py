"""Claim–event links: one row for each claim that speaks of an event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from exports.columns import Column, Kind, Link

CODE = "links"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """A link with both its ends told again, so that the sheet can be filtered on its own."""

    claim: Link
    event: Link
    relation: str
    title: str
    claim_type: str
    quote: str
    claimant: str
    article: Link
    outlet: str
    published: date | str | None
    status: str
    guessed: str
    uid: str
    claim_uid: str
    event_uid: str


COLUMNS = (
    Column("claim", Kind.LINK, 12, target="claims"),
    Column("event", Kind.LINK, 9, target="events"),
    Column("relation", Kind.NAME, 12, choices="claim_event"),
    Column("title", Kind.NAME, 36),
    Column("claim_type", Kind.LABEL, 16, choices="claim_type"),
    Column("quote", Kind.TEXT, 60),
    Column("claimant", Kind.NAME, 22),
    Column("article", Kind.LINK, 9, target="articles"),
    Column("outlet", Kind.NAME, 20),
    Column("published", Kind.DATE, 13),
    Column("status", Kind.NAME, 14, choices="claim_status"),
    Column("guessed", Kind.NAME, 20),
    Column("uid", Kind.CODE, 38),
    Column("claim_uid", Kind.CODE, 38),
    Column("event_uid", Kind.CODE, 38),
)
