"""Search all articles: the newest that match, with the exact places in the original text."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from app.arabic.fold import fold
from app.codes import article_code
from app.searching.folded import FoldedText, Span
from app.searching.patterns import Pattern
from app.searching.query import plan
from app.searching.vocabulary import IndexWords
from app.session import Session
from db.queries import search as index

_MOST_SPANS = 100


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that matches. ``text[start:end] == quote`` is where its words stand closest together.

    ``spans`` are all places (100 at most), in order. They are empty, and so is the quote, when only the headline
    matches.
    """

    article_uid: str
    code: str
    file: str
    start: int
    end: int
    quote: str
    published: str
    headline: str
    spans: tuple[Span, ...]


def search(session: Session, query: str, limit: int = 50) -> list[Hit]:
    """Return up to ``limit`` articles that match, latest publication first. Odd input finds nothing, never fails."""
    ready = plan(query, IndexWords(session.store))
    hits: list[Hit] = []
    if ready is None or limit < 1:
        return hits
    for match in itertools.chain.from_iterable(index.newest(session.store, ready.expression)):
        hit = _hit(match, ready.patterns)
        if hit is not None:
            hits.append(hit)
        if len(hits) == limit:
            break
    return hits


def _hit(match: index.Match, patterns: Sequence[Pattern]) -> Hit | None:
    folded = FoldedText(match.text)
    found: list[tuple[int, int, int]] = []
    for number, pattern in enumerate(patterns):
        places = [(*place, number) for place in pattern.find(folded.text)]
        if not places and not pattern.find(fold(match.headline)):
            return None
        found += places
    found.sort()
    start, end = 0, 0
    if found:
        start, end = folded.span(*found[_closest(found)][:2])
    spans = tuple(folded.span(first, last) for first, last, _ in found[:_MOST_SPANS])
    return Hit(
        match.uid, article_code(match.number), match.file, start, end, match.text[start:end], match.published,
        match.headline, spans,
    )  # fmt: skip


def _closest(found: Sequence[tuple[int, int, int]]) -> int:
    """Return the place at which the shortest stretch with every found term begins."""
    wanted = {number for _, _, number in found}
    last: dict[int, int] = {}
    best, width = 0, None
    for at, (_, end, number) in enumerate(found):
        last[number] = at
        if len(last) == len(wanted):
            first = min(last.values())
            if width is None or end - found[first][0] < width:
                best, width = first, end - found[first][0]
    return best
