"""Full-text questions of alignment: in how many articles words stand, and in which."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from db.store import Store

_COUNTS = "SELECT v.term, v.doc FROM json_each(?) r CROSS JOIN article_vocabulary v WHERE v.term = r.value"
_HOLDING = "SELECT rowid FROM article_index WHERE article_index MATCH ? LIMIT ?"
_ARTICLES = "SELECT count(*) FROM article WHERE deleted_at IS NULL"
_ID = "SELECT id FROM live_article WHERE uid = ?"


def article_count(store: Store) -> int:
    """Return about how many articles the index holds."""
    return int(store.rows(_ARTICLES)[0][0])


def local_id(store: Store, uid: str) -> int | None:
    """Return the id under which an article is indexed."""
    found = store.rows(_ID, (uid,))
    return int(found[0][0]) if found else None


def document_counts(store: Store, words: Collection[str]) -> dict[str, int]:
    """Return in how many articles each of ``words`` (folded) stands; those that stand in none are left out."""
    return {str(word): int(count) for word, count in store.rows(_COUNTS, (json.dumps(sorted(words)),))}


def holding(store: Store, words: Sequence[str], most: int) -> list[int]:
    """Return the local ids of articles that hold any of ``words`` (folded), at most so many."""
    expression = " OR ".join(f'"{word}"' for word in words)
    return [int(row[0]) for row in store.rows(_HOLDING, (expression, most))]
