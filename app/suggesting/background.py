"""How common stems are in ordinary news: read once from the table that comes with the program."""

from __future__ import annotations

from functools import cache

import resources
from app.arabic.likeness import Background


@cache
def background() -> Background:
    """Return the table."""
    lines = resources.read_text("arabic", "stem_frequencies.tsv").splitlines()
    passages, *listed = (line for line in lines if not line.startswith("#"))
    counts = {stem: int(count) for stem, count in (line.split("\t") for line in listed)}
    return Background(int(passages), counts)
