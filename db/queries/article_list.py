"""The table of articles: which ones, in which order. Only local ids come back for the whole list."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from db.store import Store

_FROM = """
    FROM live_article a LEFT JOIN live_outlet o ON o.uid = a.outlet
    LEFT JOIN live_assignment m ON m.article = a.uid AND m.reviewer = :reviewer
"""
_NAMED = (
    "fold(printf('A%03d', a.number) || ' ' || coalesce(o.name_ar, '') || ' ' || coalesce(o.name_en, '') || ' '"
    " || a.headline || ' ' || a.byline || ' ' || a.imported_filename)"
)
_CLAIMS = "(SELECT count(*) FROM live_claim c WHERE c.article = a.uid)"
_NO_CLAIM = "NOT EXISTS (SELECT 1 FROM live_claim c WHERE c.article = a.uid)"
_ORDERS = {
    "code": "a.number",
    "outlet": "nullif(coalesce(o.name_ar, ''), '')",
    "headline": "nullif(a.headline, '')",
    "byline": "nullif(a.byline, '')",
    "published": "nullif(a.published, '')",
    "precision": "nullif(a.published_precision, '')",
    "language": "nullif(a.language, '')",
    "url": "nullif(a.url, '')",
    "claims": _CLAIMS,
    "state": "CASE m.state WHEN 'in_progress' THEN 0 WHEN 'todo' THEN 1 WHEN 'done' THEN 2 END",
    "duplicate": "a.duplicate_of",
    "file": "nullif(a.imported_filename, '')",
    "chars": "a.char_count",
}
ORDERS = tuple(_ORDERS)
GAPS = {
    "outlet": "o.uid IS NULL",
    "published": "a.published = ''",
    "headline": "a.headline = ''",
    "claims": _NO_CLAIM,
    "duplicate": "a.duplicate_of IS NOT NULL",
}


@dataclass(frozen=True, slots=True)
class Where:
    """Which articles. ``state`` is one of the queue, or "none" for those not in it; ``words`` are folded."""

    outlet: str = ""
    state: str = ""
    gap: str = ""
    words: tuple[str, ...] = ()


def ids(store: Store, reviewer: str, where: Where, order: str, *, descending: bool) -> array[int]:
    """Return local ids; what has no value in the column of the order stands at the end either way."""
    parts, values = ["1"], {"reviewer": reviewer}
    if where.outlet:
        parts.append("a.outlet = :outlet")
        values["outlet"] = where.outlet
    if where.state:
        parts.append("m.uid IS NULL" if where.state == "none" else "m.state = :state")
        values["state"] = where.state
    if where.gap:
        parts.append(GAPS[where.gap])
    parts += [f"instr({_NAMED}, :word{at})" for at in range(len(where.words))]
    values |= {f"word{at}": word for at, word in enumerate(where.words)}
    column = _ORDERS[order]
    direction = "DESC" if descending else "ASC"
    sql = (
        f"SELECT a.id {_FROM} WHERE {' AND '.join(parts)}"
        f" ORDER BY {column} {direction} NULLS LAST, a.number {direction}"
    )
    return array("q", (row[0] for row in store.rows(sql, _used(sql, values))))


def uids_of(store: Store, wanted: Sequence[int]) -> dict[int, str]:
    """Return the uids of local ids."""
    sql = "SELECT id, uid FROM live_article WHERE id IN (SELECT value FROM json_each(?))"
    return {int(row[0]): str(row[1]) for row in store.rows(sql, (json.dumps(list(wanted)),))}


def numbers_of(store: Store, uids: Sequence[str]) -> dict[str, int]:
    """Return the display numbers of articles."""
    sql = "SELECT uid, number FROM live_article WHERE uid IN (SELECT value FROM json_each(?))"
    return {str(row[0]): int(row[1]) for row in store.rows(sql, (json.dumps(list(uids)),))}


def _used(sql: str, values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if f":{name}" in sql}
