"""Slips of the pen: two numbers that differ as a digit does that was mistyped, dropped, doubled or swapped."""

from __future__ import annotations

from typing import Final

from db.records import Number

_SHORTEST: Final = 3
"""Digits of the longer number: between 2 and 3 nothing tells a slip from another count."""


def is_slip(one: Number | None, other: Number | None) -> bool:
    """Tell whether one number is the other with one digit changed, left out or added, or two neighbours swapped."""
    if one is None or other is None or one == other or one < 0 or other < 0:
        return False
    short, long = sorted((_digits(one), _digits(other)), key=len)
    if len(long) < _SHORTEST or len(long) - len(short) > 1:
        return False
    if len(short) < len(long):
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    apart = [at for at, (mine, theirs) in enumerate(zip(short, long, strict=True)) if mine != theirs]
    if len(apart) == 1:
        return True
    swapped = len(apart) == 2 and apart[1] == apart[0] + 1
    return swapped and short[apart[0]] == long[apart[1]] and short[apart[1]] == long[apart[0]]


def _digits(number: Number) -> str:
    text = f"{number:.6f}".rstrip("0").rstrip(".") if isinstance(number, float) else str(number)
    return text.replace(".", "")
