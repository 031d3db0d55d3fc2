"""How wide words are in the fonts of the documents, and which words go on one line."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

import resources
from exports.visual_order import visual

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

FILES: Final = {False: "IBMPlexSansArabic-Regular.ttf", True: "IBMPlexSansArabic-SemiBold.ttf"}
"""The font files by weight: bold or not."""

_RARE: Final = {False: "NotoNaskhArabic_400Regular.ttf", True: "NotoNaskhArabic_700Bold.ttf"}
_RARE_FORMS: Final = range(0xFB50, 0xFC00)  # joined letters of Persian and Urdu, which the first font lacks
_CUT: Final = "…"
_OPENING, _CLOSING = "\u2066\u2067\u2068", "\u2069"


def font(size: float, shown: str, *, bold: bool) -> FreeTypeFont:
    """Return the font for text that is already in visual order; ``size`` in pixels."""
    rare = any(ord(letter) in _RARE_FORMS for letter in shown)
    return _font((_RARE if rare else FILES)[bold], size)


@cache
def _font(file: str, size: float) -> FreeTypeFont:
    from PIL import ImageFont  # noqa: PLC0415  (only pictures need it)

    # The other layout engine is missing on some computers and turns words round that are already in order.
    return ImageFont.truetype(str(resources.path("fonts", file)), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=4096)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how many pixels one line takes."""
    shown = visual(text, right_to_left=True)
    return float(font(size, shown, bold=bold).getlength(shown))


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
