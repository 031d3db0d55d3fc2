"""Events with what is linked to them."""

from __future__ import annotations

from typing import Any

from db.mapping import mapping
from db.records import Actor, ClaimEventLink, EventActor
from db.store import Store


def claims_by_event(store: Store) -> dict[str, int]:
    """Return how many claims are linked to each event."""
    sql = "SELECT event, count(DISTINCT claim) FROM live_claim_event_link GROUP BY event"
    return {str(uid): int(count) for uid, count in store.rows(sql)}


def next_number(store: Store) -> int:
    """Return a number no event has or had: removed and not yet visible ones count too."""
    return int(store.rows("SELECT coalesce(max(number), 0) + 1 FROM event")[0][0])


def last_used(store: Store, reviewer: str, limit: int) -> list[str]:
    """Return the events the reviewer linked last, the latest first, looking back at the newest ``limit`` links."""
    sql = (
        "SELECT l.event FROM (SELECT id, event FROM live_claim_event_link WHERE created_by = ? ORDER BY id DESC LIMIT ?) l"
        " JOIN live_event e ON e.uid = l.event GROUP BY l.event ORDER BY max(l.id) DESC"
    )
    return [str(row[0]) for row in store.rows(sql, (reviewer, limit))]


def parties(store: Store, event: str) -> list[tuple[EventActor, Actor, int]]:
    """Return the parties of an event, who they are, and in how many of its claims' chains they stand."""
    one, two = mapping(EventActor), mapping(Actor)
    columns = ", ".join([*(f't."{name}"' for name in one.names), *(f'o."{name}"' for name in two.names)])
    sql = (
        f"SELECT {columns}, (SELECT count(DISTINCT n.claim) FROM live_claim_event_link l"  # noqa: S608
        " JOIN live_attribution n ON n.claim = l.claim WHERE l.event = t.event AND n.actor = t.actor)"
        " FROM live_event_actor t JOIN live_actor o ON o.uid = t.actor WHERE t.event = ? ORDER BY t.id"
    )
    width = len(one.names)
    return [
        _party(one.record(row[:width]), two.record(row[width:-1]), row[-1])
        for row in store.rows(sql, (event,))
    ]


def _party(party: Any, actor: Any, claims: int) -> tuple[EventActor, Actor, int]:  # noqa: ANN401  (as mapped)
    return party, actor, claims


def linked(store: Store, event: str) -> list[tuple[ClaimEventLink, int, bool]]:
    """Return the links of an event in the order of articles and text: link, local id of the claim, shared with others."""
    form = mapping(ClaimEventLink)
    columns = ", ".join(f'l."{name}"' for name in form.names)
    sql = (
        f"SELECT {columns}, c.id, EXISTS (SELECT 1 FROM live_claim_event_link o WHERE o.claim = l.claim"  # noqa: S608
        " AND o.event <> l.event AND o.event IN (SELECT uid FROM live_event))"
        " FROM live_claim_event_link l JOIN live_claim c ON c.uid = l.claim JOIN live_article a ON a.uid = c.article"
        " WHERE l.event = ? ORDER BY a.number, c.number, l.id"
    )
    return [
        (ClaimEventLink(**dict(zip(form.names, row[:-2], strict=True))), int(row[-2]), bool(row[-1]))
        for row in store.rows(sql, (event,))
    ]
