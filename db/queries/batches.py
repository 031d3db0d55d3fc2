"""What a finished batch changed, so that it can be taken back as one step."""

from __future__ import annotations

from db.changes import Change
from db.mapping import mapping
from db.records import KINDS
from db.store import Store

_REVISIONS = """
    SELECT r.device_seq, r.tbl, r.payload, r.deleted, p.payload, coalesce(p.deleted, 1)
    FROM revision r
    LEFT JOIN revision_parent g ON g.rev_id = r.rev_id LEFT JOIN revision p ON p.rev_id = g.parent_id
    WHERE r.device = (SELECT device FROM batch WHERE batch_id = :batch) AND +r.batch_id = :batch
    AND r.device_seq < :before ORDER BY r.device_seq DESC LIMIT :limit
"""
_CLAIMS_OF_OTHERS = """
    SELECT count(*) FROM live_claim c
    WHERE c.article IN (SELECT row_uid FROM revision WHERE batch_id = :batch AND tbl = 'article')
    AND c.uid NOT IN (SELECT row_uid FROM revision WHERE batch_id = :batch AND tbl = 'claim')
"""


def count(store: Store, batch_id: str) -> int:
    """Return how many changes the batch made."""
    return int(store.rows("SELECT count(*) FROM revision WHERE batch_id = ?", (batch_id,))[0][0])


def last_changes(store: Store, batch_id: str, before: int | None, limit: int) -> list[tuple[int, Change]]:
    """Return changes of the batch with their sequence numbers, last first, from below ``before`` on."""
    found = store.rows(_REVISIONS, {"batch": batch_id, "before": before or 1 << 62, "limit": limit})
    changes = []
    for sequence, table, payload, deleted, earlier, earlier_deleted in found:
        form = mapping(KINDS[table])
        then = None if earlier_deleted else form.from_payload(earlier)
        changes.append((sequence, Change(then, None if deleted else form.from_payload(payload))))
    return changes


def later_claims(store: Store, batch_id: str) -> int:
    """Return how many claims, made outside the batch, rest on articles that it changed."""
    return int(store.rows(_CLAIMS_OF_OTHERS, {"batch": batch_id})[0][0])
