"""Which way a text reads."""

from __future__ import annotations

import unicodedata

CLOSING = "\u2069"
"""End of an isolate."""


def reads_right_to_left(text: str) -> bool:
    """Tell whether the first letter, up to the end of an isolate, belongs to a script that runs from right to left."""
    for letter in text.partition(CLOSING)[0]:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
