"""Sources without a name: what they are called, and what kind of actor they are."""

from __future__ import annotations

import tomllib
from functools import cache

import resources
from app.arabic.fold import fold

NOBODY = "غير منسوب"
"""The claimant of what is said of nobody: "it is reported that"."""
_LONGEST = 6
_ARTICLE = "ال"


def unnamed_kind(name: str) -> str:
    """Return the kind of actor of a source that goes without a name ("مصدر عسكري"), "" for one that has a name.

    A source has none when its words begin with a noun such as source or eyewitness without the article and run to no
    more than six words.
    """
    words = fold(name).split()
    if not words or len(words) > _LONGEST:
        return ""
    return next((kind for first, kind in _heads() if words[: len(first)] == first), "")


@cache
def _heads() -> tuple[tuple[list[str], str], ...]:
    found = tomllib.loads(resources.read_text("arabic", "unnamed.toml"))
    heads = [(fold(word).split(), kind) for kind, listed in found.items() for word in listed]
    return tuple(sorted(heads, key=lambda entry: -len(entry[0])))
