"""Search all articles: the newest that match, with the exact places in the original text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app import search_query
from app.arabic.fold import fold
from app.arabic.letters import is_trailing_mark
from app.arabic.offsets import fold_with_map
from app.codes import article_code
from app.session import Session
from db.queries import search as index

Span = tuple[int, int]
"""A half-open slice [start, end) in code points of the stored text."""

_BLOCK = 96
_DETACHED = re.compile("[\u0654\u0655]")
_MOST_SPANS = 100
_PAGE = 200


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
    plan = search_query.plan(query, lambda terms: index.known_terms(session.store, terms))
    hits: list[Hit] = []
    if plan is None or limit < 1:
        return hits
    for match in _matches(session, plan.expression, min(limit, _PAGE)):
        hit = _hit(match, plan.patterns)
        if hit is not None:
            hits.append(hit)
        if len(hits) == limit:
            break
    return hits


def _matches(session: Session, expression: str, page: int) -> Iterator[index.Match]:
    """Yield the matching articles page by page; the next page is asked for only when hits were refused."""
    offset = 0
    while matches := index.newest(session.store, expression, page, offset):
        yield from matches
        if len(matches) < page:
            return
        offset += page
        page = min(page * 2, _PAGE)


def _hit(match: index.Match, patterns: Sequence[search_query.Pattern]) -> Hit | None:
    text, folded = match.text, _Blocks(match.text)
    headline = fold(match.headline)
    found: list[tuple[int, int, int]] = []
    for number, pattern in enumerate(patterns):
        places = [(*place, number) for place in pattern.find(folded.text)]
        if not places and not pattern.find(headline):
            return None
        found += places
    found.sort()
    start, end = 0, 0
    if found:
        start, end = folded.original(*found[_closest(found)][:2])
    spans = tuple(folded.original(first, last) for first, last, _ in found[:_MOST_SPANS])
    return Hit(
        match.uid, article_code(match.number), match.file, start, end, text[start:end], match.published, match.headline,
        spans,
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


class _Blocks:
    """A folded text whose way back is worked out only for the blocks in which something was found."""

    def __init__(self, text: str) -> None:
        self._pieces = list(_split(text))
        self._starts: list[int] = []
        folded, length = [], 0
        for _, piece in self._pieces:
            self._starts.append(length)
            folded.append(fold(piece))
            length += len(folded[-1])
        self.text = "".join(folded)

    def original(self, start: int, end: int) -> Span:
        """Return the code points of the original that a folded slice (not empty) came from."""
        return self._edges(start)[0], self._edges(end - 1)[1]

    def _edges(self, position: int) -> Span:
        """Return where one folded character begins and ends in the original, its marks included."""
        at = bisect_right(self._starts, position) - 1
        offset, piece = self._pieces[at]
        start, end = _source(piece, position - self._starts[at])
        return offset + start, offset + end


def _source(piece: str, position: int) -> Span:
    """Return the original character, with its marks, that one folded character came from.

    Folding the beginnings of a short piece a few times is cheaper than mapping every character of it.
    """
    if _DETACHED.search(piece):  # the letter waits for its hamza: a beginning may fold to less
        return fold_with_map(piece).span(position, position + 1)
    low, high = 0, len(piece)
    if len(fold(piece[:position])) <= position < len(fold(piece[: position + 1])):
        low, high = position, position + 1  # nothing before it was dropped or expanded, as in most texts
    while high - low > 1:
        middle = (low + high) // 2
        if len(fold(piece[:middle])) > position:
            high = middle
        else:
            low = middle
    while high < len(piece) and is_trailing_mark(piece[high]):
        high += 1
    return low, high


def _split(text: str) -> Iterator[tuple[int, str]]:
    """Cut before spaces, where no mark can belong to the letter before the cut."""
    start = 0
    while start < len(text):
        cut = text.find(" ", start + _BLOCK)
        end = cut if cut > 0 else len(text)
        yield start, text[start:end]
        start = end
