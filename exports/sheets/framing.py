"""Framing: how often each outlet calls somebody or something by which name, with the places in the texts."""

from __future__ import annotations

from dataclasses import dataclass

from exports.columns import Column, Kind, Link

CODE = "framing"


@dataclass(frozen=True, slots=True, kw_only=True)
class FramingRow:
    """A name in one outlet; ``places`` quotes each place with what stands around it, one a line."""

    referent: str
    variant: str
    outlet: str
    times: int
    article: Link | None
    in_articles: int
    places: str


COLUMNS = (
    Column("referent", Kind.NAME, 26),
    Column("variant", Kind.NAME, 24),
    Column("outlet", Kind.NAME, 24),
    Column("times", Kind.NUMBER, 9),
    Column("in_articles", Kind.NUMBER, 9),
    Column("article", Kind.LINK, 12, target="articles"),
    Column("places", Kind.TEXT, 90),
)
