"""Dates as the card reads them: typed in any way, stored with their precision."""

from __future__ import annotations

from app.dates import parse_date
from app.problems import Rejected


def read_date(text: str) -> str:
    """Read a typed date into its stored form, "" for an empty field; ``Rejected("not-a-date")`` for anything else."""
    found = parse_date(text)
    if found is None:
        raise Rejected("not-a-date", value=text.strip())
    return found.edtf
