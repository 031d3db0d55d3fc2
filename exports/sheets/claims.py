"""Claims: one row each, with its place in the text, its chain, its first figure and where it was found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.records import Number
from exports.columns import Column, Kind, Link

CODE = "claims"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """A claim in the words of the workbook. ``start`` and ``end`` are code points, end exclusive, of the first passage.

    Dates are true dates where they are a day, text where they are less precise; ``_from`` and ``_to`` are the days
    they stretch over. The figure fields are those of the first figure; ``figures`` says how many there are.
    """

    code: str
    uid: str
    claim_type: str
    further_labels: str
    quote: str
    start: int | None
    end: int | None
    quote_matches: str
    other_spans: str
    claimant: str
    relays: str
    publisher: str
    mode: str
    cue: str
    article: Link
    outlet: str
    headline: str
    published: date | str | None
    published_from: date | None
    events: str
    figures: int
    figure_surface: str
    comparator: str
    value: Number | None
    low: Number | None
    high: Number | None
    unit: str
    counted_group: str
    population: str
    sex_age: str
    as_of: date | str | None
    figure_status: str
    modality: str
    polarity: str
    article_stance: str
    place: str
    time_text: str
    asserted: date | str | None
    asserted_from: date | None
    asserted_to: date | None
    confidence: str
    credibility: str
    status: str
    guessed: str
    priority: str
    reviewer: str
    summary: str
    note: str
    filename: str
    text_sha256: str
    created_at: str
    updated_at: str


COLUMNS = (
    Column("code", Kind.CODE, 12),
    Column("claim_type", Kind.LABEL, 16, choices="claim_type"),
    Column("quote", Kind.TEXT, 60),
    Column("claimant", Kind.NAME, 22),
    Column("relays", Kind.NAME, 22),
    Column("publisher", Kind.NAME, 20),
    Column("article", Kind.LINK, 9, target="articles"),
    Column("outlet", Kind.NAME, 20),
    Column("headline", Kind.NAME, 34),
    Column("published", Kind.DATE, 13),
    Column("events", Kind.TEXT, 34),
    Column("figures", Kind.NUMBER, 8),
    Column("figure_surface", Kind.TEXT, 22),
    Column("comparator", Kind.NAME, 12, choices="comparator"),
    Column("value", Kind.NUMBER, 11),
    Column("low", Kind.NUMBER, 11),
    Column("high", Kind.NUMBER, 11),
    Column("unit", Kind.NAME, 12),
    Column("counted_group", Kind.NAME, 14, choices="counted_group"),
    Column("population", Kind.NAME, 13, choices="population"),
    Column("sex_age", Kind.NAME, 12, choices="sex_age"),
    Column("as_of", Kind.DATE, 13),
    Column("figure_status", Kind.NAME, 12, choices="figure_status"),
    Column("modality", Kind.NAME, 13, choices="modality"),
    Column("polarity", Kind.NAME, 11, choices="polarity"),
    Column("article_stance", Kind.NAME, 13, choices="article_stance"),
    Column("mode", Kind.NAME, 18, choices="attribution_mode"),
    Column("cue", Kind.NAME, 16),
    Column("place", Kind.NAME, 20),
    Column("time_text", Kind.NAME, 18),
    Column("asserted", Kind.DATE, 13),
    Column("further_labels", Kind.NAME, 22),
    Column("summary", Kind.TEXT, 34),
    Column("confidence", Kind.NAME, 12, choices="confidence"),
    Column("credibility", Kind.NAME, 16, choices="credibility"),
    Column("status", Kind.NAME, 14, choices="claim_status"),
    Column("guessed", Kind.NAME, 20),
    Column("priority", Kind.NAME, 9),
    Column("reviewer", Kind.NAME, 16),
    Column("note", Kind.TEXT, 34),
    Column("start", Kind.NUMBER, 10),
    Column("end", Kind.NUMBER, 10),
    Column("quote_matches", Kind.NAME, 10),
    Column("other_spans", Kind.TEXT, 34),
    Column("published_from", Kind.DATE, 13),
    Column("asserted_from", Kind.DATE, 13),
    Column("asserted_to", Kind.DATE, 13),
    Column("filename", Kind.CODE, 26),
    Column("text_sha256", Kind.CODE, 26),
    Column("created_at", Kind.CODE, 25),
    Column("updated_at", Kind.CODE, 25),
    Column("uid", Kind.CODE, 38),
)
