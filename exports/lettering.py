"""Which words go on one line of a chart, and where a longer text is cut."""

from __future__ import annotations

from typing import Final

from exports.raster import width

_CUT: Final = "…"
_OPENING, _CLOSING = "\u2066\u2067\u2068", "\u2069"


def fitted(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """Return ``text``, or its first words and an ellipsis where it is wider than ``room``."""
    if width(text, size, bold=bold) <= room:
        return text
    words = text.split(" ")
    while len(words) > 1:
        words.pop()
        shorter = balanced(" ".join(words)) + _CUT
        if width(shorter, size, bold=bold) <= room:
            return shorter
    letters = words[0]
    while len(letters) > 1 and width(letters + _CUT, size, bold=bold) > room:
        letters = letters[:-1]
    return balanced(letters) + _CUT


def lines(text: str, room: float, size: float, most: int, *, bold: bool = False) -> list[str]:
    """Break ``text`` into at most ``most`` lines of ``room`` pixels; what is left over ends in an ellipsis."""
    words, found, open_ones = text.split(), list[str](), ""
    while words and len(found) < most - 1:
        line = open_ones + words.pop(0)
        while words and width(f"{line} {words[0]}", size, bold=bold) <= room:
            line = f"{line} {words.pop(0)}"
        found.append(fitted(balanced(line), room, size, bold=bold))  # one word may be wider than the line
        open_ones = _open(line)
    if words:
        found.append(fitted(open_ones + " ".join(words), room, size, bold=bold))
    return found


def balanced(text: str) -> str:
    """Close the isolates that a cut left open."""
    return text + _CLOSING * len(_open(text))


def _open(text: str) -> str:
    """Return the beginnings of the isolates that ``text`` does not close."""
    found: list[str] = []
    for letter in text:
        if letter in _OPENING:
            found.append(letter)
        elif letter == _CLOSING and found:
            found.pop()
    return "".join(found)
