"""Text as a renderer without Arabic needs it: letters joined, in the order in which they stand on the line.

Such text no longer holds the words it shows: it is for drawing pictures only, never for a document, a table or a file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from exports.direction import CLOSING, reads_right_to_left

_OPENING = {"\u2066": False, "\u2067": True, "\u2068": None}
"""Beginnings of isolates: do they read from right to left? None: as their first letter does."""
_MARKS = {False: "\u200e", True: "\u200f"}
_BEGINNINGS = {False: "\u202a", True: "\u202b"}
_CONTROLS = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]")
_SHORT_VOWELS = re.compile("[\u064c-\u0650\u0652]")
"""Marks that a renderer without Arabic puts in the wrong place, where they make another word or none."""


@lru_cache(maxsize=4096)
def visual(line: str, *, right_to_left: bool) -> str:
    """Return one line, in logical order, in the order of the eye from left to right.

    Isolates (U+2066 … U+2069) keep what they hold together; they and all other marks of direction are gone afterwards.
    """
    from bidi.algorithm import get_display  # noqa: PLC0415  (only pictures need it)

    text = unicodedata.normalize("NFC", _SHORT_VOWELS.sub("", line))
    embedded = _embedded(" ".join(text.split()), right_to_left=right_to_left)
    joined = str(_reshaper().reshape("".join(embedded)))
    return _CONTROLS.sub("", str(get_display(joined, base_dir="R" if right_to_left else "L")))


def _embedded(text: str, *, right_to_left: bool) -> Iterator[str]:
    """Yield a text with embeddings in place of isolates, which the older algorithm does not know.

    An embedding would pull what stands beside it into its own direction: a mark on either side keeps it out.
    """
    ways = [right_to_left]
    for at, letter in enumerate(text):
        if letter in _OPENING:
            yield _MARKS[ways[-1]]
            inner = _OPENING[letter]
            ways.append(reads_right_to_left(text[at:]) if inner is None else inner)
            yield _BEGINNINGS[ways[-1]]
        elif letter != CLOSING:
            yield letter if unicodedata.bidirectional(letter) else "\ufffd"  # not a character (yet)
        elif len(ways) > 1:
            ways.pop()
            yield f"\u202c{_MARKS[ways[-1]]}"
    yield "\u202c" * (len(ways) - 1)


@cache
def _reshaper() -> Any:  # noqa: ANN401  (the package has no types)
    from arabic_reshaper import ArabicReshaper  # noqa: PLC0415

    return ArabicReshaper({"delete_harakat": False})
