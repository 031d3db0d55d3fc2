"""Full-text questions: which words occur at all, and which articles match an expression."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from db import search_index
from db.connection import storage_problems
from db.store import Store

_LIVE = "deleted_at IS NULL AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open))"
_MATCHING = "SELECT rowid FROM article_index WHERE article_index MATCH ?"
_IN_ORDER = (
    f"SELECT id FROM article INDEXED BY article_newest WHERE {_LIVE} ORDER BY published DESC, number DESC"  # noqa: S608
)
_OF_THESE = f"SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) AND {_LIVE} ORDER BY published DESC, number DESC"  # noqa: S608
_FEW, _STRIDE = 400, 2_000
_FIELDS = (
    "SELECT a.id, a.uid, a.number, a.imported_filename, a.published, a.headline, t.data FROM live_article a"
    " JOIN content t ON t.sha256 = a.text_sha256 WHERE a.id IN ({})"
)


@dataclass(frozen=True, slots=True)
class Match:
    """An article whose words satisfy an expression; where they stand is for the caller to find."""

    uid: str
    number: int
    file: str
    published: str
    headline: str
    text: str


def words_between(store: Store, ranges: Sequence[tuple[str, str]]) -> list[str]:
    """Return the words of the index within any of ``ranges`` (first and last, both included), each once."""
    with store.turn, storage_problems(store.path):
        return search_index.words_between(store.database, ranges)


def words_after(store: Store, word: str, limit: int) -> list[str]:
    """Return the next words of the index in their order."""
    with store.turn, storage_problems(store.path):
        return search_index.words_after(store.database, word, limit)


def newest(store: Store, expression: str) -> Iterator[list[Match]]:
    """Yield the articles that match an FTS5 ``expression``, latest publication first, 50 at a time."""
    for ids in _pages(newest_ids(store, expression), 50):
        yield matches(store, ids)


def newest_ids(store: Store, expression: str) -> Iterator[int]:
    """Yield the local ids of the articles that match, latest publication first.

    A few are looked up and sorted; many are faster met on a walk through all articles in that order.
    """
    found = [row[0] for row in store.rows(_MATCHING, (expression,))]
    if len(found) <= _FEW:
        yield from (row[0] for row in store.rows(_OF_THESE, (json.dumps(found),)))
        return
    wanted = frozenset(found)
    offset = 0
    while page := store.rows(f"{_IN_ORDER} LIMIT {_STRIDE} OFFSET {offset}"):
        yield from (row[0] for row in page if row[0] in wanted)
        offset += _STRIDE


def matches(store: Store, ids: Sequence[int]) -> list[Match]:
    """Return articles by local id, in their order; those that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    rows = {row[0]: _match(*row[1:]) for row in store.rows(_FIELDS.format(marks), ids)}
    return [rows[row_id] for row_id in ids if row_id in rows]


def _match(uid: str, number: int, file: str, published: str, headline: str, text: bytes) -> Match:
    return Match(uid, number, file, published, headline, bytes(text).decode())


def _pages(ids: Iterable[int], size: int) -> Iterator[list[int]]:
    rest = iter(ids)
    while page := list(itertools.islice(rest, size)):
        yield page
