"""Meanings that different words share (evacuation, departure; halted, suspended), as terms of alignment."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Final

import resources
from app.arabic.likeness import MEANING, light_stem
from app.suggesting.comparison_words import by_stem, code_of

_LISTS: Final = ("concepts", "group_cues", "counted")
_THINGS: Final = frozenset(("vehicles", "batches", "families", "staff", "fighters"))


def meanings(folded: str) -> list[str]:
    """Return the meanings of a folded passage, each once, in order of their names."""
    known = _known()
    found = {code for word in folded.split() if (code := code_of(known, light_stem(word.strip(_SIGNS))))}
    return [MEANING + code for code in sorted(found)]


_SIGNS: Final = ".,;:!?()[]\"'-"


@cache
def _known() -> Mapping[str, str]:
    stems: dict[str, str] = {}
    for name in _LISTS:
        table = tomllib.loads(resources.read_text("arabic", f"{name}.toml"))
        listed = by_stem({code: words for code, words in table.items() if code not in _THINGS})
        stems = listed | stems
    return stems
