"""What one character folds to: the table behind `fold` and `fold_with_map`."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

MARKS: Final = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1ace\u1dc0-\u1dff\ufe20-\ufe2f"
)
"""Regex ranges of the combining marks that sit on Arabic, Hebrew, Greek, Cyrillic and Latin letters."""

TATWEEL: Final = "\u0640"
INVISIBLE: Final = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
"""Regex ranges of joiners, direction controls, zero-width spaces and soft hyphens."""

_DROPPED: Final = re.compile(f"[{MARKS}{TATWEEL}{INVISIBLE}]")
_TRAILING: Final = re.compile(f"[{MARKS}{TATWEEL}]")
_LETTER_FORMS: Final = {
    "ا": "أإآٱٲٳٵ",
    "ء": "ؤئٶٷٸٴ",
    "ي": "ىیېۍێےۓؠ",
    "ه": "ةۃہھەۀۂۿ",
    "ك": "کڪګگڭ",
}
_SIGNS: Final = {
    "%": "٪",
    ".": "٫۔",
    ",": "٬،",
    ";": "؛",
    "?": "؟",
    '"': "“”„«»″‟",
    "'": "‘’‚‛",
    "-": "–—−‐‑‒―",
    " ": "\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\t",
}
_SIMPLE: Final = {
    form: folded for table in (_LETTER_FORMS, _SIGNS) for folded, forms in table.items() for form in forms
} | {chr(zero + digit): str(digit) for zero in (0x660, 0x6F0) for digit in range(10)}

_COMPATIBILITY: Final = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe80-\ufefc\uff01-\uff5e]")
_ISOLATED_MARK: Final = re.compile("[\ufe70-\ufe7f]")
_ACCENTED_LATIN: Final = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")

DETACHED_HAMZA: Final = re.compile(f"([ويىیـ])(?=[{MARKS}]*[\u0654\u0655])")
"""A waw, yeh or tatweel that carries a hamza written as a combining mark: it stands for ؤ, ئ or ء."""


@lru_cache(maxsize=4096)
def folded_character(character: str) -> str:
    """Return what one character folds to: usually one character, nothing for a mark, several for a ligature."""
    simple = _SIMPLE.get(character)
    if simple is not None:
        return simple
    if _DROPPED.match(character) or _ISOLATED_MARK.match(character):
        return ""
    if _COMPATIBILITY.match(character):
        expanded = unicodedata.normalize("NFKC", character)
        return character if expanded == character else "".join(map(folded_character, expanded))
    if _ACCENTED_LATIN.match(character):
        character = unicodedata.normalize("NFD", character)[0]
    return _lower(character)


def is_trailing_mark(character: str) -> bool:
    """Tell whether a character belongs to the letter before it (a combining mark or a tatweel)."""
    return _TRAILING.match(character) is not None


def _lower(character: str) -> str:
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character
