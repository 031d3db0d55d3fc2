"""Labels: every word used in a coded column, with its code and meaning; the lists of the other sheets are here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.columns import Column, Kind, letter

CODE = "legend"


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendRow:
    """A word of the list ``vocabulary``, which is called ``group``. Rows of one list stand together."""

    vocabulary: str
    group: str
    label: str
    code: str
    other_language: str
    description: str
    colour: str
    shortcut: str
    active: str


COLUMNS = (
    Column("group", Kind.NAME, 24),
    Column("label", Kind.LABEL, 30),
    Column("code", Kind.CODE, 22),
    Column("other_language", Kind.NAME, 30),
    Column("description", Kind.TEXT, 70),
    Column("colour", Kind.CODE, 10),
    Column("shortcut", Kind.CODE, 9),
    Column("active", Kind.NAME, 10),
)


def lists(rows: Sequence[LegendRow], title: str) -> dict[str, str]:
    """Return for each vocabulary the cells that hold its words, as a reference to the sheet called ``title``."""
    name = title.replace("'", "''")
    at = letter(next(number for number, column in enumerate(COLUMNS, start=1) if column.key == "label"))
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for number, row in enumerate(rows, start=2):
        first.setdefault(row.vocabulary, number)
        last[row.vocabulary] = number
    return {key: f"'{name}'!${at}${first[key]}:${at}${last[key]}" for key in first}
