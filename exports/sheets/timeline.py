"""Timeline: what was said, in the order of the days it is about; what says the same is told once."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from exports.columns import Column, Kind, Link, Signed

CODE = "timeline"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """Claims of one side and day that say the same. ``others`` are the codes of those after the first."""

    day: datetime.date | str | None
    day_from: datetime.date | None
    day_to: datetime.date | None
    side: str
    claimant: str
    said: str
    answer: str
    sign: Signed
    claim: Link
    others: str
    published: datetime.date | str | None
    quote: str
    outlets: str


COLUMNS = (
    Column("day", Kind.DATE, 22),
    Column("side", Kind.NAME, 16),
    Column("claimant", Kind.NAME, 22),
    Column("said", Kind.TEXT, 40),
    Column("answer", Kind.TEXT, 24),
    Column("sign", Kind.SIGN, 16),
    Column("claim", Kind.LINK, 12, target="claims"),
    Column("others", Kind.CODE, 24),
    Column("published", Kind.DATE, 13),
    Column("quote", Kind.TEXT, 60),
    Column("outlets", Kind.NAME, 24),
    Column("day_from", Kind.DATE, 13),
    Column("day_to", Kind.DATE, 13),
)
