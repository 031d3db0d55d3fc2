"""Questions of comparison: how many claims answer them, which numbers are free, which question was used last."""

from __future__ import annotations

import json
from collections.abc import Sequence

from db.store import Store


def next_number(store: Store) -> int:
    """Return a number no question has or had: removed and not yet visible ones count too."""
    return int(store.rows("SELECT coalesce(max(number), 0) + 1 FROM question")[0][0])


def claims_by_question(store: Store) -> dict[str, int]:
    """Return how many claims answer each question."""
    sql = "SELECT question, count(DISTINCT claim) FROM live_claim_position GROUP BY question"
    return {str(uid): int(count) for uid, count in store.rows(sql)}


def last_used(store: Store, reviewer: str, limit: int) -> list[str]:
    """Return the questions the reviewer tied claims to last, the latest first, among the newest ``limit`` answers."""
    sql = (
        "SELECT p.question FROM (SELECT id, question FROM live_claim_position WHERE created_by = ?"
        " ORDER BY id DESC LIMIT ?) p JOIN live_question q ON q.uid = p.question GROUP BY p.question"
        " ORDER BY max(p.id) DESC"
    )
    return [str(row[0]) for row in store.rows(sql, (reviewer, limit))]


def common_event(store: Store, claims: Sequence[str]) -> str | None:
    """Return the event that all of these claims are linked to, the one linked first; None when there is none."""
    sql = (
        "SELECT event FROM live_claim_event_link WHERE claim IN (SELECT value FROM json_each(?))"
        " GROUP BY event HAVING count(DISTINCT claim) = ? ORDER BY min(id) LIMIT 1"
    )
    found = store.rows(sql, (json.dumps(list(claims)), len(claims)))
    return str(found[0][0]) if found else None
