"""Meanings that different words share (evacuation, departure; halted, suspended), as terms of alignment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from app.arabic.likeness import MEANING, light_stem
from app.suggesting.background import is_telling
from app.suggesting.comparison_words import by_stem, code_of
from app.suggesting.prepared import Prepared, Tables

_LISTS: Final = ("concepts", "group_cues", "counted")
_THINGS: Final = frozenset(("vehicles", "batches", "families", "staff", "fighters"))


def meanings(folded: str, known: Mapping[str, str]) -> list[str]:
    """Return the meanings of a folded passage by the codes of each stem, each once, in order of their names."""
    stems = {light_stem(word.strip(_SIGNS)) for word in folded.split()}
    found = {code for stem in stems for code in code_of(known, stem).split()}
    return [MEANING + code for code in sorted(found)]


_SIGNS: Final = ".,;:!?()[]\"'-"


def _codes(tables: Tables) -> Mapping[str, str]:
    """Return the codes of each stem, blanks between them: who left was evacuated, or went out to a gathering.

    A stem of every other sentence has none, though a listed word may come down to it as a relative pronoun does.
    """
    stems: defaultdict[str, list[str]] = defaultdict(list)
    for name in _LISTS:
        for code, words in tables[name].items():
            if code not in _THINGS:
                for stem, fate in by_stem({code: words}).items():
                    stems[stem].append(fate)
    return {stem: " ".join(sorted(set(codes))) for stem, codes in stems.items() if is_telling(stem)}


meaning_of = Prepared(_codes, *_LISTS)
"""The codes of each stem that has a meaning: by the words as they are shipped, or as a team has them."""
