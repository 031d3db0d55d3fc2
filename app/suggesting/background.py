"""How common stems are in ordinary news: read once from the table that comes with the program."""

from __future__ import annotations

from functools import cache
from typing import Final

import resources
from app.arabic.likeness import Background

_EVERYDAY: Final = 0.02
"""Share of the sentences of ordinary news from which on a stem tells nothing."""


def is_telling(stem: str) -> bool:
    """Tell whether a stem says something of what a sentence speaks of."""
    table = background()
    return table.counts.get(stem, 0) < _EVERYDAY * table.passages


@cache
def background() -> Background:
    """Return the table."""
    lines = resources.read_text("arabic", "stem_frequencies.tsv").splitlines()
    passages, *listed = (line for line in lines if not line.startswith("#"))
    counts = {stem: int(count) for stem, count in (line.split("\t") for line in listed)}
    return Background(int(passages), counts)
