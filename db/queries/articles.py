"""Articles as lists show them, and the queue of a reviewer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from db.store import Store

_COLUMNS = """
    a.uid, a.number, a.outlet, coalesce(o.name_ar, ''), a.headline, a.byline, a.published, a.published_precision,
    a.language, a.url, a.char_count, a.imported_filename, a.duplicate_of,
    (SELECT count(*) << 20 | count(DISTINCT c.reviewer) FROM live_claim c WHERE c.article = a.uid) AS counted,
    coalesce(m.state, ''), coalesce(m.seconds, 0),
    CASE WHEN a.headline = '' THEN (SELECT substr(t.data, 1, 600) FROM content t WHERE t.sha256 = a.text_sha256) END,
    coalesce(o.name_en, '')
"""
_FROM = """
    FROM live_article a LEFT JOIN live_outlet o ON o.uid = a.outlet
    LEFT JOIN live_assignment m ON m.article = a.uid AND m.reviewer = :reviewer
"""
_NAMED = (
    "fold(printf('A%03d', a.number) || ' ' || coalesce(o.name_ar, '') || ' ' || coalesce(o.name_en, '') || ' '"
    " || a.headline || ' ' || a.byline || ' ' || a.imported_filename)"
)
_ORDERS = {
    "number": "a.number",
    "outlet": "coalesce(o.name_ar, '') = '', o.name_ar, a.number",
    "headline": "a.headline = '', a.headline, a.number",
    "published": "a.published = '', a.published, a.number",
    "-published": "a.published DESC, a.number",
    "chars": "a.char_count, a.number",
    "claims": "counted >> 20 DESC, a.number",
    "state": "CASE m.state WHEN 'in_progress' THEN 0 WHEN 'todo' THEN 1 WHEN 'done' THEN 2 ELSE 3 END, a.number",
}
ORDERS = tuple(_ORDERS)


def rows(  # noqa: PLR0913  (the ways in which a list is narrowed)
    store: Store,
    reviewer: str,
    *,
    order: str = "number",
    event: str | None = None,
    uids: Sequence[str] | None = None,
    queued: bool = False,
    words: Sequence[str] = (),
    untitled: bool = False,
    limit: int = -1,
) -> list[tuple[Any, ...]]:
    """Return list columns of articles: all, those that speak of ``event``, those named, or those in the queue.

    A column holds the first bytes of the text where there is no headline, another ``counts`` of the claims. ``order`` is one of ``ORDERS``. ``words``
    (folded) must all stand in code, outlet, headline, author or file name, but that ``untitled`` keeps those without
    a headline, which are known by their first line; ``limit`` stops after so many.
    """
    where: list[str] = []
    if event is not None:
        where.append(
            "a.uid IN (SELECT c.article FROM live_claim_event_link l JOIN live_claim c ON c.uid = l.claim"
            " WHERE l.event = :event)"
        )
    if uids is not None:
        where.append("a.uid IN (SELECT value FROM json_each(:uids))")
    if queued:
        where.append("m.uid IS NOT NULL")
    besides = " OR a.headline = ''" if untitled else ""
    where += [f"(instr({_NAMED}, :word{at}){besides})" for at in range(len(words))]
    sql = (
        f"SELECT {_COLUMNS} {_FROM} WHERE {' AND '.join(where) or '1'} ORDER BY {_ORDERS[order]} LIMIT :limit"
    )
    values: dict[str, Any] = {"reviewer": reviewer, "limit": limit}
    values |= {f"word{at}": word for at, word in enumerate(words)}
    if event is not None:
        values["event"] = event
    if uids is not None:
        values["uids"] = json.dumps(list(uids))
    return store.rows(sql, values)


def counts(counted: int) -> tuple[int, int]:
    """Return claims and their reviewers; SQL counts both while it goes through the claims of an article once."""
    return counted >> 20, counted & 0xFFFFF


def next_number(store: Store) -> int:
    """Return a number no article has or had: removed and not yet visible ones count too."""
    return int(store.rows("SELECT coalesce(max(number), 0) + 1 FROM article")[0][0])


def queue_states(store: Store, reviewer: str) -> list[tuple[str, str, int, int, int]]:
    """Return (article, state, seconds, characters, number) of a reviewer's queue in the order of numbers."""
    sql = (
        "SELECT m.article, m.state, m.seconds, a.char_count, a.number FROM live_assignment m"
        " JOIN live_article a ON a.uid = m.article WHERE m.reviewer = ? ORDER BY a.number"
    )
    return [
        (str(row[0]), str(row[1]), int(row[2]), int(row[3]), int(row[4]))
        for row in store.rows(sql, (reviewer,))
    ]


def article_of_claim(store: Store, claim: str) -> tuple[str, str] | None:
    """Return (uid, text_sha256) of the article a claim stands in."""
    sql = "SELECT a.uid, a.text_sha256 FROM live_claim c JOIN live_article a ON a.uid = c.article WHERE c.uid = ?"
    found = store.rows(sql, (claim,))
    return (str(found[0][0]), str(found[0][1])) if found else None


def number(store: Store, uid: str) -> int:
    """Return the display number of an article, 0 when it is not there."""
    found = store.rows("SELECT number FROM live_article WHERE uid = ?", (uid,))
    return int(found[0][0]) if found else 0
