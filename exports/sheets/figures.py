"""Figures: one row each, to be compared on its own, with what it counts, when, where, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.records import Number
from exports.columns import Column, Kind, Link

CODE = "figures"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """A figure and the claim it belongs to. ``seq`` counts the figures of the claim from 1."""

    claim: Link
    seq: int
    surface: str
    comparator: str
    comparator_code: str
    value: Number | None
    low: Number | None
    high: Number | None
    unit: str
    counted_group: str
    population: str
    sex_age: str
    as_of: date | str | None
    as_of_from: date | None
    as_of_to: date | None
    scope: str
    figure_status: str
    derived: str
    formula: str
    part_of: str
    claimant: str
    relays: str
    events: str
    quote: str
    start: int | None
    end: int | None
    article: Link
    outlet: str
    published: date | str | None
    status: str
    guessed: str
    uid: str
    claim_uid: str


COLUMNS = (
    Column("claim", Kind.LINK, 12, target="claims"),
    Column("seq", Kind.NUMBER, 7),
    Column("surface", Kind.TEXT, 26),
    Column("comparator", Kind.NAME, 13, choices="comparator"),
    Column("value", Kind.NUMBER, 11),
    Column("low", Kind.NUMBER, 11),
    Column("high", Kind.NUMBER, 11),
    Column("unit", Kind.NAME, 12),
    Column("counted_group", Kind.NAME, 14, choices="counted_group"),
    Column("population", Kind.NAME, 13, choices="population"),
    Column("sex_age", Kind.NAME, 12, choices="sex_age"),
    Column("as_of", Kind.DATE, 13),
    Column("scope", Kind.NAME, 22),
    Column("figure_status", Kind.NAME, 12, choices="figure_status"),
    Column("claimant", Kind.NAME, 22),
    Column("relays", Kind.NAME, 22),
    Column("events", Kind.TEXT, 34),
    Column("quote", Kind.TEXT, 60),
    Column("article", Kind.LINK, 9, target="articles"),
    Column("outlet", Kind.NAME, 20),
    Column("published", Kind.DATE, 13),
    Column("status", Kind.NAME, 14, choices="claim_status"),
    Column("guessed", Kind.NAME, 20),
    Column("derived", Kind.NAME, 10),
    Column("formula", Kind.TEXT, 22),
    Column("part_of", Kind.CODE, 14),
    Column("comparator_code", Kind.CODE, 12),
    Column("start", Kind.NUMBER, 10),
    Column("end", Kind.NUMBER, 10),
    Column("as_of_from", Kind.DATE, 13),
    Column("as_of_to", Kind.DATE, 13),
    Column("uid", Kind.CODE, 38),
    Column("claim_uid", Kind.CODE, 38),
)
