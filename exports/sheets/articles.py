"""Articles: where the claims were found, with what tells one text from another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from exports.columns import Column, Kind, Link

CODE = "articles"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article; ``claims`` counts those in the workbook, ``first_claim`` leads to the first of them."""

    code: str
    uid: str
    outlet: str
    outlet_type: str
    reliability: str
    headline: str
    byline: str
    published: date | str | None
    published_precision: str
    published_from: date | None
    published_to: date | None
    language: str
    url: str
    archive_url: str
    retrieved_at: str
    chars: int
    claims: int
    first_claim: Link | None
    duplicate_of: str
    note: str
    filename: str
    encoding: str
    text_sha256: str
    raw_sha256: str
    imported_at: str


COLUMNS = (
    Column("code", Kind.CODE, 9),
    Column("outlet", Kind.NAME, 22),
    Column("headline", Kind.TEXT, 50),
    Column("published", Kind.DATE, 22),
    Column("published_precision", Kind.NAME, 12, choices="date_precision"),
    Column("byline", Kind.NAME, 20),
    Column("claims", Kind.NUMBER, 9),
    Column("first_claim", Kind.LINK, 12, target="claims"),
    Column("chars", Kind.NUMBER, 11),
    Column("language", Kind.CODE, 8),
    Column("outlet_type", Kind.NAME, 16, choices="outlet_type"),
    Column("reliability", Kind.NAME, 18, choices="reliability"),
    Column("url", Kind.CODE, 34),
    Column("archive_url", Kind.CODE, 34),
    Column("retrieved_at", Kind.CODE, 20),
    Column("duplicate_of", Kind.CODE, 11),
    Column("note", Kind.TEXT, 34),
    Column("published_from", Kind.DATE, 13),
    Column("published_to", Kind.DATE, 13),
    Column("filename", Kind.CODE, 30),
    Column("encoding", Kind.CODE, 14),
    Column("text_sha256", Kind.CODE, 26),
    Column("raw_sha256", Kind.CODE, 26),
    Column("imported_at", Kind.CODE, 25),
    Column("uid", Kind.CODE, 38),
)
