"""The full-text index over folded text. It knows no Arabic: the folding and the word forms are handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import peewee

Fold = Callable[[str], str]
_SHORTEST_ALIKE = 4


def put(database: peewee.Database, row_id: int, folded: str) -> None:
    """Index one article under its local id."""
    database.connection().execute("INSERT INTO article_index (rowid, folded) VALUES (?, ?)", (row_id, folded))


def drop(database: peewee.Database, row_id: int) -> None:
    """Take an article out of the index."""
    database.execute_sql("DELETE FROM article_index WHERE rowid = ?", (row_id,))


def known_terms(database: peewee.Database, terms: Iterable[str]) -> list[str]:
    """Return those of ``terms`` that occur in the index: an unfiltered expansion makes a query slow.

    The forms of a word lie close together in the sorted vocabulary, so that a few walks find what hundreds of
    look-ups would.
    """
    wanted = set(terms)
    found: list[str] = []
    for first, last in _neighbourhoods(sorted(wanted)):
        sql = "SELECT term FROM article_vocabulary WHERE term >= ? AND term <= ?"
        found += [str(row[0]) for row in database.execute_sql(sql, (first, last)) if row[0] in wanted]
    return found


def _neighbourhoods(terms: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Split sorted terms into runs that begin alike, all but the last letter of the first one."""
    first = last = ""
    for term in terms:
        if not first:
            first = term
        elif len(first) < _SHORTEST_ALIKE or not term.startswith(first[:-1]):
            yield first, last
            first = term
        last = term
    if first:
        yield first, last


def terms_starting(database: peewee.Database, prefix: str, limit: int = 200) -> list[str]:
    """Return indexed terms that begin with ``prefix``."""
    sql = "SELECT term FROM article_vocabulary WHERE term >= ? AND term < ? LIMIT ?"
    return [str(row[0]) for row in database.execute_sql(sql, (prefix, prefix + "\U0010ffff", limit))]
