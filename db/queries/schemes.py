"""How often labels are used."""

from __future__ import annotations

from db.store import Store


def uses(store: Store) -> dict[str, int]:
    """Return how many claims carry each label, as a tag or as their type, by the label's uid."""
    tags = store.rows("SELECT label, count(DISTINCT claim) FROM live_claim_label GROUP BY label")
    types = store.rows(
        "SELECT b.uid, n.count FROM (SELECT claim_type, count(*) AS count FROM live_claim GROUP BY claim_type) n"
        " JOIN live_label_scheme s ON s.code = 'claim_type'"
        " JOIN live_label b ON b.scheme = s.uid AND b.code = n.claim_type"
    )
    found: dict[str, int] = {}
    for uid, count in (*tags, *types):
        found[uid] = found.get(uid, 0) + int(count)
    return found
