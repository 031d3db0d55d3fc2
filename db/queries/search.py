"""Full-text questions: which word forms occur at all, and the newest articles that match an expression."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db import search_index
from db.connection import storage_problems
from db.store import Store

# The sorter carries ids only; the wide columns are fetched for the few rows that are shown.
_NEWEST = (
    "SELECT a.id FROM article_index JOIN live_article a ON a.id = article_index.rowid"
    " WHERE article_index MATCH ? ORDER BY a.published DESC, a.number DESC LIMIT ? OFFSET ?"
)
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


def known_terms(store: Store, terms: Iterable[str]) -> list[str]:
    """Return those of ``terms`` (folded words) that occur in some article."""
    with store.turn, storage_problems(store.path):
        return search_index.known_terms(store.database, terms)


def newest(store: Store, expression: str, limit: int, offset: int = 0) -> list[Match]:
    """Return the articles that match an FTS5 ``expression``, latest publication first."""
    ids = [row[0] for row in store.rows(_NEWEST, (expression, limit, offset))]
    marks = ", ".join("?" * len(ids))
    rows = {row[0]: _match(*row[1:]) for row in store.rows(_FIELDS.format(marks), ids)}
    return [rows[row_id] for row_id in ids if row_id in rows]


def _match(uid: str, number: int, file: str, published: str, headline: str, text: bytes) -> Match:
    return Match(uid, number, file, published, headline, bytes(text).decode())
