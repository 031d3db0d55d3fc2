"""Display numbers as files give them: read from codes, and taken where they are free."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[AENQ](\d{1,9})(?:-(\d{1,9}))?")


def number_of(code: str, *, last: bool = False) -> int | None:
    """Return the number in a display code such as A003, A003-17 (``last``: 17), E02, Q02 or N02."""
    match = _NUMBER.fullmatch(code)
    if match is None:
        return None
    found = match.group(2 if last else 1)
    return int(found) if found else None


def free_number(wanted: int | None, used: set[int]) -> int:
    """Take a number: the wanted one if nobody ever had it, else the next after the highest."""
    number = wanted if wanted and wanted not in used else max(used, default=0) + 1
    used.add(number)
    return number
