"""How often actors and outlets are used, and by what."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TypeVar, cast

from db.mapping import mapping
from db.records import Actor, Outlet
from db.store import Store

Party = TypeVar("Party", Actor, Outlet)


def named(store: Store, kind: type[Party], folded: str) -> list[Party]:
    """Return the actors or outlets that have, or had once, a name of that folded form, oldest first."""
    form = mapping(kind)
    columns = ", ".join(f't."{name}"' for name in form.names)
    sql = (
        f"SELECT {columns} FROM name_index n CROSS JOIN live_{form.table} t ON t.id = n.row_id"  # noqa: S608
        " WHERE n.tbl = ? AND n.folded = ? ORDER BY t.id"
    )
    return cast("list[Party]", [form.record(row) for row in store.rows(sql, (form.table, folded))])


def claims_by_actor(store: Store, actors: Sequence[str] | None = None) -> dict[str, int]:
    """Return in how many claims' chains each actor stands; all of them, or those named."""
    where = "" if actors is None else " WHERE actor IN (SELECT value FROM json_each(:actors))"
    sql = f"SELECT actor, count(DISTINCT claim) FROM live_attribution{where} GROUP BY actor"  # noqa: S608
    values = {} if actors is None else {"actors": json.dumps(list(actors))}
    return {str(uid): int(count) for uid, count in store.rows(sql, values)}


def articles_by_outlet(store: Store) -> dict[str, int]:
    """Return how many articles each outlet published."""
    sql = "SELECT outlet, count(*) FROM live_article WHERE outlet IS NOT NULL GROUP BY outlet"
    return {str(uid): int(count) for uid, count in store.rows(sql)}


def actor_uses(store: Store, actor: str) -> int:
    """Return how many chain nodes and parties of events name the actor."""
    sql = (
        "SELECT (SELECT count(*) FROM live_attribution WHERE actor = ?1)"
        " + (SELECT count(*) FROM live_event_actor WHERE actor = ?1)"
    )
    return int(store.rows(sql, (actor,))[0][0])


def actors_of_article(store: Store, article: str) -> set[str]:
    """Return the actors in the chains of an article's claims."""
    sql = "SELECT DISTINCT t.actor FROM live_claim c JOIN live_attribution t ON t.claim = c.uid WHERE c.article = ?"
    return {str(row[0]) for row in store.rows(sql, (article,))}
