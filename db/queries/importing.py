"""What an import must know of the project: the next number, which contents are there, which texts are alike in size."""

from __future__ import annotations

from collections.abc import Iterator

from db.store import Store


def highest_article_number(store: Store) -> int:
    """Return the highest number ever given to an article, removed ones included: a number is never given twice."""
    return int(store.rows("SELECT coalesce(max(number), 0) FROM article")[0][0])


def same_text(store: Store, text_sha256: str) -> tuple[str, int] | None:
    """Return the uid and number of the first article with this text."""
    found = store.rows(
        "SELECT uid, number FROM live_article WHERE text_sha256 = ? ORDER BY number LIMIT 1", (text_sha256,)
    )
    return found[0] if found else None


def same_bytes(store: Store, raw_sha256: str) -> tuple[str, int] | None:
    """Return the uid and number of the first article that came from these bytes."""
    found = store.rows(
        "SELECT uid, number FROM live_article WHERE raw_sha256 = ? ORDER BY number LIMIT 1", (raw_sha256,)
    )
    return found[0] if found else None


def known_contents(store: Store) -> Iterator[tuple[str, str, str]]:
    """Yield text hash, bytes hash and uid of every article, the oldest first, page by page."""
    last = 0
    sql = "SELECT id, text_sha256, raw_sha256, uid FROM live_article WHERE id > ? ORDER BY id LIMIT 2000"
    while page := store.rows(sql, (last,)):
        yield from ((text, raw, uid) for _, text, raw, uid in page)
        last = page[-1][0]


def texts_between(
    store: Store, shortest: int, longest: int, after: int, limit: int
) -> list[tuple[int, str, int, str]]:
    """Return local id, uid, number and text of articles of so many code points, in the order of local ids."""
    found = store.rows(
        "SELECT a.id, a.uid, a.number, t.data FROM live_article a JOIN content t ON t.sha256 = a.text_sha256"
        " WHERE a.id > ? AND a.char_count BETWEEN ? AND ? ORDER BY a.id LIMIT ?",
        (after, shortest, longest, limit),
    )
    return [(row_id, uid, number, bytes(data).decode()) for row_id, uid, number, data in found]
