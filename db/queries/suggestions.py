"""What a reviewer has done with the suggestions of articles: places claimed, suggestions dismissed, names learned."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from db.store import Store

_FAR = 1 << 62
Place = tuple[int, int, str]
"""Start and end in code points, and the role of the span or the kind of the suggestion."""


def claimed(
    store: Store, articles: Sequence[str], reviewer: str, within: tuple[int, int] | None = None
) -> dict[str, list[Place]]:
    """Return by article where the spans of the reviewer's claims lie, with their roles.

    ``within`` leaves out spans that do not touch this stretch of the text.
    """
    start, end = within or (0, _FAR)
    return _places(
        store,
        'SELECT c.article, s.start, s."end", s.role FROM live_claim c CROSS JOIN live_claim_span s ON s.claim = c.uid'
        " WHERE c.article IN (SELECT value FROM json_each(?)) AND c.reviewer = ?"
        ' AND s.start < ? AND s."end" > ?',
        articles,
        reviewer,
        end,
        start,
    )


def dismissed(store: Store, articles: Sequence[str], reviewer: str) -> dict[str, list[Place]]:
    """Return by article where the suggestions lay that the reviewer has dismissed, with their kinds."""
    return _places(
        store,
        'SELECT article, start, "end", kind FROM live_dismissal'
        " WHERE article IN (SELECT value FROM json_each(?)) AND reviewer = ?",
        articles,
        reviewer,
    )


def texts(store: Store, articles: Sequence[str]) -> list[tuple[str, str, str]]:
    """Return (uid, hash of the text, date of publication) of the articles that are there, by number."""
    sql = (
        "SELECT uid, text_sha256, published FROM live_article WHERE uid IN (SELECT value FROM json_each(?))"
        " ORDER BY number"
    )
    return [(row[0], row[1], row[2]) for row in store.rows(sql, (json.dumps(list(articles)),))]


def place_names(store: Store) -> list[str]:
    """Return the names of places that people have written or confirmed, in events and claims, by name."""
    sql = (
        "SELECT place_name FROM live_event WHERE place_name <> '' UNION SELECT admin1 FROM live_event WHERE admin1 <> ''"
        " UNION SELECT place_text FROM live_claim WHERE place_text <> ''"
        " AND instr(guessed, '\"place_text\"') = 0"  # a list of names of fields, as JSON
    )
    return [str(row[0]) for row in store.rows(sql)]


def _places(
    store: Store, sql: str, articles: Sequence[str], reviewer: str, *more: int
) -> dict[str, list[Place]]:
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for article, start, end, what in store.rows(sql, (json.dumps(list(articles)), reviewer, *more)):
        found[article].append((start, end, what))
    return found
