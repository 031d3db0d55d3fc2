"""Comparing the accounts of an event: the events that belong to it, and the articles that speak of them."""

from __future__ import annotations

from collections.abc import Collection

from db.store import Store


def with_parts(store: Store, event: str) -> list[str]:
    """Return an event and all events that are part of it, at any depth."""
    sql = (
        "WITH RECURSIVE part(uid) AS (SELECT ? UNION SELECT e.uid FROM live_event e JOIN part p ON e.parent_event = p.uid)"
        " SELECT uid FROM part"
    )
    return [str(row[0]) for row in store.rows(sql, (event,))]


def with_wider(store: Store, event: str) -> list[str]:
    """Return an event and all events that it is part of, at any depth."""
    sql = (
        "WITH RECURSIVE whole(uid, above) AS (SELECT uid, parent_event FROM live_event WHERE uid = ?"
        " UNION SELECT e.uid, e.parent_event FROM live_event e JOIN whole w ON e.uid = w.above)"
        " SELECT uid FROM whole"
    )
    return [str(row[0]) for row in store.rows(sql, (event,))]


def next_referent(store: Store) -> int:
    """Return a number no referent has or had: removed and not yet visible ones count too."""
    return int(store.rows("SELECT coalesce(max(number), 0) + 1 FROM referent")[0][0])


def claims_of(store: Store, events: Collection[str]) -> list[str]:
    """Return the claims on one of these events, oldest first."""
    sql = (
        "SELECT c.uid FROM live_claim c WHERE c.uid IN (SELECT l.claim FROM live_claim_event_link l"  # noqa: S608
        f" WHERE l.event IN ({', '.join('?' * len(events))})) ORDER BY c.id"
    )
    return [str(row[0]) for row in store.rows(sql, tuple(events))]


def articles_of(store: Store, events: Collection[str] | None) -> list[str]:
    """Return the articles with a claim on one of these events (on any, if None), by number."""
    where = "" if events is None else f" WHERE l.event IN ({', '.join('?' * len(events))})"
    sql = (
        "SELECT DISTINCT a.uid, a.number FROM live_claim_event_link l JOIN live_claim c ON c.uid = l.claim"  # noqa: S608
        f" JOIN live_article a ON a.uid = c.article{where} ORDER BY a.number"
    )
    return [str(row[0]) for row in store.rows(sql, tuple(events or ()))]


def answers_to(store: Store, events: Collection[str] | None) -> list[int]:
    """Return how many answers each question of these events has (each question at all, if None) that has any."""
    where = "" if events is None else f" WHERE q.event IN ({', '.join('?' * len(events))})"
    sql = (
        "SELECT count(*) FROM live_question q JOIN live_claim_position t ON t.question = q.uid"  # noqa: S608
        f"{where} GROUP BY q.uid"
    )
    return [int(row[0]) for row in store.rows(sql, tuple(events or ()))]


def shared_events(store: Store, one: str, other: str) -> list[str]:
    """Return the events that claims of both articles speak of, the one linked first at the beginning."""
    sql = (
        "SELECT l.event FROM live_claim_event_link l JOIN live_claim c ON c.uid = l.claim WHERE c.article IN (?, ?)"
        " GROUP BY l.event HAVING count(DISTINCT c.article) = 2 ORDER BY min(l.id)"
    )
    return [str(row[0]) for row in store.rows(sql, (one, other))]
