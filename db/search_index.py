"""The full-text index over folded text. It knows no Arabic: the folding and the word forms are handed in."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

import peewee

Fold = Callable[[str], str]

_AUTOMERGE = 4  # segments: what FTS5 does by itself
_PAGES = 24  # takes as long as writing a few articles
_WORKED = 2  # rows that change at the least when something is merged: FTS5 says so


def put(database: peewee.Database, row_id: int, folded: str) -> None:
    """Index one article under its local id."""
    database.connection().execute("INSERT INTO article_index (rowid, folded) VALUES (?, ?)", (row_id, folded))


def merge_alone(database: peewee.Database, *, alone: bool) -> None:
    """Let writing leave its segments to ``merge_some``, or let it merge them along the way, as is usual.

    Along the way, one transaction in fifteen takes five times as long as the others. The file remembers it.
    """
    sql = "INSERT INTO article_index (article_index, rank) VALUES ('automerge', ?)"
    database.execute_sql(sql, (0 if alone else _AUTOMERGE,))


def merge_some(database: peewee.Database) -> bool:
    """Merge a few pages of the index; return whether there was anything to merge."""
    connection = database.connection()
    before: int = connection.total_changes
    connection.execute("INSERT INTO article_index (article_index, rank) VALUES ('merge', ?)", (_PAGES,))
    after: int = connection.total_changes
    return after - before >= _WORKED


def drop(database: peewee.Database, row_id: int) -> None:
    """Take an article out of the index."""
    database.execute_sql("DELETE FROM article_index WHERE rowid = ?", (row_id,))


def words_between(database: peewee.Database, ranges: Sequence[tuple[str, str]]) -> list[str]:
    """Return the indexed words within any of ``ranges`` (first and last, both included), each once."""
    found = database.execute_sql(_BETWEEN, (json.dumps(ranges),)).fetchall()
    return list(dict.fromkeys(str(row[0]) for row in found))


def words_after(database: peewee.Database, word: str, limit: int) -> list[str]:
    """Return the next indexed words in their order."""
    sql = "SELECT term FROM article_vocabulary WHERE term > ? LIMIT ?"
    return [str(row[0]) for row in database.execute_sql(sql, (word, limit)).fetchall()]


_BETWEEN = (
    "SELECT v.term FROM json_each(?) r CROSS JOIN article_vocabulary v"
    " WHERE v.term >= r.value ->> 0 AND v.term <= r.value ->> 1"
)
