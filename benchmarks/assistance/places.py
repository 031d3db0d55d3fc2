"""Places: any overlap with one of the gold is a hit; `span exact` is shown without an aim."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import resources
from app.arabic.place_words import PlaceWords
from app.arabic.places import PlaceMention, find_places
from benchmarks.assistance import documents
from benchmarks.assistance.lexicons import tables
from benchmarks.assistance.scoring import Row, Span, Tally, count, precision_recall

AIM = 0.85


def score(gold: Path) -> list[Row]:
    """Return precision and recall of the one set that lists places."""
    listed, words, tally = documents.lines(gold / "aleppo" / "places.jsonl"), place_words(), Tally()
    for document in documents.aleppo(gold):
        required = [(one["start"], one["end"]) for one in listed if document.name.startswith(one["doc"])]
        found = find_places(document.text, words)
        spans = [(one.start, one.end) for one in found]
        count(tally, document.text, required, [], spans, _difference(required, found))
    exact = Row("places", "aleppo", "span exact", tally.right, tally.hits, None, tuple(tally.wrong))
    return [*precision_recall("places", "aleppo", tally, (AIM, AIM)), exact]


def place_words() -> PlaceWords:
    """Return the words as shipped."""
    return PlaceWords.from_tables(tables(*PlaceWords.TABLES), resources.read_text("arabic", "gazetteer.tsv"))


def _difference(required: list[Span], found: list[PlaceMention]) -> Callable[[int, int], str]:
    def difference(i: int, j: int) -> str:
        mention = found[j]
        return "" if required[i] == (mention.start, mention.end) else f"{mention.quote} found"

    return difference
