"""Events: what the accounts speak of, with date, place, parties, and how many claims say what about it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from db.records import Number
from exports.columns import Column, Kind

CODE = "events"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event in the words of the workbook; the counts are of the claims in the workbook."""

    code: str
    uid: str
    title: str
    event_type: str
    acled_code: str
    date: datetime.date | str | None
    date_precision: str
    date_from: datetime.date | None
    date_to: datetime.date | None
    place: str
    admin1: str
    country: str
    lat: Number | None
    lon: Number | None
    place_precision: str
    parent: str
    parties: str
    claims: int
    reports: int
    supports: int
    contradicts: int
    context: int
    description: str
    note: str


COLUMNS = (
    Column("code", Kind.CODE, 9),
    Column("title", Kind.TEXT, 40),
    Column("event_type", Kind.NAME, 16, choices="event_type"),
    Column("date", Kind.DATE, 22),
    Column("date_precision", Kind.NAME, 12, choices="date_precision"),
    Column("place", Kind.NAME, 22),
    Column("admin1", Kind.NAME, 16),
    Column("country", Kind.NAME, 14),
    Column("place_precision", Kind.NAME, 16, choices="place_precision"),
    Column("parties", Kind.TEXT, 34),
    Column("parent", Kind.CODE, 9),
    Column("claims", Kind.NUMBER, 9),
    Column("reports", Kind.NUMBER, 9),
    Column("supports", Kind.NUMBER, 9),
    Column("contradicts", Kind.NUMBER, 9),
    Column("context", Kind.NUMBER, 9),
    Column("description", Kind.TEXT, 44),
    Column("note", Kind.TEXT, 34),
    Column("date_from", Kind.DATE, 13),
    Column("date_to", Kind.DATE, 13),
    Column("lat", Kind.NUMBER, 12),
    Column("lon", Kind.NUMBER, 12),
    Column("acled_code", Kind.CODE, 12),
    Column("uid", Kind.CODE, 38),
)
