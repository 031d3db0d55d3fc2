"""Meanings that different words share (evacuation, departure; halted, suspended), as terms of alignment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.arabic.likeness import MEANING, light_stem
from app.suggesting.comparison_words import by_stem, code_of
from app.suggesting.prepared import Prepared, Tables

_LISTS: Final = ("concepts", "group_cues", "counted")
_THINGS: Final = frozenset(("vehicles", "batches", "families", "staff", "fighters"))


def meanings(folded: str, known: Mapping[str, str]) -> list[str]:
    """Return the meanings of a folded passage by the code of each stem, each once, in order of their names."""
    found = {code for word in folded.split() if (code := code_of(known, light_stem(word.strip(_SIGNS))))}
    return [MEANING + code for code in sorted(found)]


_SIGNS: Final = ".,;:!?()[]\"'-"


def _codes(tables: Tables) -> Mapping[str, str]:
    stems: dict[str, str] = {}
    for name in _LISTS:
        listed = by_stem({code: words for code, words in tables[name].items() if code not in _THINGS})
        stems = listed | stems
    return stems


meaning_of = Prepared(_codes, *_LISTS)
"""The code of each stem that has a meaning: by the words as they are shipped, or as a team has them."""
