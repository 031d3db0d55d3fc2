"""The full-text index over folded text. It knows no Arabic: the folding and the word forms are handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import peewee

Fold = Callable[[str], str]


def put(database: peewee.Database, row_id: int, folded: str) -> None:
    """Index one article under its local id."""
    database.execute_sql("INSERT INTO article_index (rowid, folded) VALUES (?, ?)", (row_id, folded))


def drop(database: peewee.Database, row_id: int) -> None:
    """Take an article out of the index."""
    database.execute_sql("DELETE FROM article_index WHERE rowid = ?", (row_id,))


def known_terms(database: peewee.Database, terms: Iterable[str]) -> list[str]:
    """Return those of ``terms`` that occur in the index: an unfiltered expansion makes a query slow."""
    wanted = sorted(set(terms))
    found: list[str] = []
    for at in range(0, len(wanted), 500):
        part = wanted[at : at + 500]
        marks = ", ".join("?" * len(part))
        sql = f"SELECT term FROM article_vocabulary WHERE term IN ({marks})"  # noqa: S608
        found += [str(row[0]) for row in database.execute_sql(sql, part)]
    return found


def terms_starting(database: peewee.Database, prefix: str, limit: int = 200) -> list[str]:
    """Return indexed terms that begin with ``prefix``."""
    sql = "SELECT term FROM article_vocabulary WHERE term >= ? AND term < ? LIMIT ?"
    return [str(row[0]) for row in database.execute_sql(sql, (prefix, prefix + "\U0010ffff", limit))]
