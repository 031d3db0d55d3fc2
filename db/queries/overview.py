"""The project at a glance."""

from __future__ import annotations

from db.store import Store


def counts(store: Store) -> tuple[int, int]:
    """Return how many articles and claims there are."""
    row = store.rows("SELECT (SELECT count(*) FROM live_article), (SELECT count(*) FROM live_claim)")[0]
    return int(row[0]), int(row[1])
