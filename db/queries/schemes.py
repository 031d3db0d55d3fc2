"""Claim types by their code, and how often labels are used."""

from __future__ import annotations

from typing import cast

from db.mapping import mapping
from db.records import Label
from db.store import Store


def claim_type(store: Store, code: str) -> Label | None:
    """Return the claim type or sub-type of that code, in use or retired."""
    form = mapping(Label)
    sql = (
        f"SELECT {form.columns} FROM live_label"  # noqa: S608
        " WHERE scheme = (SELECT uid FROM live_label_scheme WHERE code = 'claim_type' ORDER BY id LIMIT 1)"
        " AND code = ? ORDER BY position, id LIMIT 1"
    )
    found = store.rows(sql, (code,))
    return cast("Label", form.record(found[0])) if found else None


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
