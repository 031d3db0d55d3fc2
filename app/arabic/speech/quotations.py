"""Quotations that run on over the end of their sentence."""

import re
from typing import Final

from app.arabic.speech.line import OPEN, Line

_CLOSERS: Final = {"«": "»", "“": "”", "„": "”", "‟": "”", '"': '"', "”": "“"}
_OPENERS: Final = frozenset("«“„")
_SHAPED: Final = re.compile("[«»“”„]")
_LONGEST: Final = 1500
"""Code points after which a mark that was never closed is given up."""
_NEAR: Final = 8
_TRAILING: Final = " .،,؛;"


def is_open_quotation(line: Line, first: int) -> bool:
    """Tell whether content that begins at a token stands behind a quotation mark that its sentence leaves open."""
    return line.at(first - 1) == OPEN and first - 1 not in line.partner


def quotation_end(text: str, start: int, end: int) -> int:
    """Return where a quotation whose words begin at `start` ends in its paragraph; `end` when nothing closes it."""
    before = text[max(start - _NEAR, 0) : start].rstrip()[-1:]
    closer = _CLOSERS.get(before, "")
    line_end = text.find("\n", end, start + _LONGEST)
    limit = line_end if line_end >= 0 else start + _LONGEST
    close = text.find(closer, end, limit) if closer else -1
    if close < 0 or any(text.find(mark, end, close) >= 0 for mark in _OPENERS):
        return end
    return end + len(text[end:close].rstrip(_TRAILING))


def runs_on(text: str, start: int, end: int) -> bool:
    """Tell whether the first shaped quotation mark between two code points closes one that was opened before."""
    found = _SHAPED.search(text, start, min(end, start + _LONGEST))
    return found is not None and found[0] not in _OPENERS
