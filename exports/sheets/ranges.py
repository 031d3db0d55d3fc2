"""Ranges: figures that answer a question, what stands outside, totals that only look rival, the lead's estimate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.records import Number
from exports.columns import Column, Kind, Link, Signed

CODE = "ranges"


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeRow:
    """A line under a question: a figure that is compared or stands outside, what reconciles totals, or the lead's estimate.

    ``origin`` is the same for figures that go back to one speaker; ``value`` of an estimate is the best one.
    """

    question_code: str
    question: str
    line: str
    side: str
    claim: Link | None
    claimant: str
    answer: str
    sign: Signed
    value: Number | None
    low: Number | None
    high: Number | None
    unit: str
    counted_group: str
    population: str
    as_of: date | str | None
    formula: str
    origin: str
    comparability: str
    reason: str
    rule_used: str
    grade: str
    rationale: str
    supporting: str
    quote: str
    outlet: str


COLUMNS = (
    Column("question_code", Kind.CODE, 8),
    Column("question", Kind.NAME, 34),
    Column("line", Kind.NAME, 18),
    Column("claim", Kind.LINK, 12, target="claims"),
    Column("claimant", Kind.NAME, 22),
    Column("side", Kind.NAME, 14),
    Column("answer", Kind.TEXT, 24),
    Column("sign", Kind.SIGN, 16),
    Column("value", Kind.NUMBER, 11),
    Column("low", Kind.NUMBER, 11),
    Column("high", Kind.NUMBER, 11),
    Column("unit", Kind.NAME, 12),
    Column("counted_group", Kind.NAME, 14, choices="counted_group"),
    Column("population", Kind.NAME, 13, choices="population"),
    Column("as_of", Kind.DATE, 13),
    Column("formula", Kind.TEXT, 22),
    Column("origin", Kind.CODE, 9),
    Column("comparability", Kind.NAME, 16, choices="comparability"),
    Column("reason", Kind.TEXT, 34),
    Column("rule_used", Kind.NAME, 18, choices="rule_used"),
    Column("grade", Kind.NAME, 16, choices="grade"),
    Column("rationale", Kind.TEXT, 40),
    Column("supporting", Kind.CODE, 24),
    Column("quote", Kind.TEXT, 60),
    Column("outlet", Kind.NAME, 20),
)
