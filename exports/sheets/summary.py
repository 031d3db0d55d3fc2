"""Summary: what the workbook holds, how it was chosen, where it comes from, and what was left out of it."""

from __future__ import annotations

from dataclasses import dataclass

from exports.columns import Column, Kind

CODE = "summary"


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One line: what it is, and a number or a sentence."""

    item: str
    value: int | str


COLUMNS = (Column("item", Kind.NAME, 34), Column("value", Kind.VALUE, 90))
