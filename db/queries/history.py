"""The past as it happened: what was done in one go, what it changed, and all versions of one row."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from db.mapping import mapping
from db.records import KINDS, Record
from db.store import Store

_ENTRY = "coalesce(v.batch_id, v.action_id)"
_VISIBLE = (
    "v.tbl <> 'batch' AND (v.batch_id IS NULL OR v.batch_id NOT IN (SELECT batch_id FROM batch WHERE open))"
)


@dataclass(frozen=True, slots=True)
class Where:
    """Which revisions; an empty collection or text is no condition. Times are UTC as stored, ``until`` exclusive."""

    tables: Collection[str] = ()
    reviewers: Collection[str] = ()
    row_uid: str = ""
    since: str = ""
    until: str = ""
    action: str = ""

    def sql(self) -> tuple[str, dict[str, str]]:
        """Return the condition on revision ``v`` and its values."""
        parts, values = [_VISIBLE], {}
        for name, text in _CONDITIONS.items():
            value = getattr(self, name)
            if value:
                parts.append(text)
                values[name] = value if isinstance(value, str) else json.dumps(sorted(value))
        return " AND ".join(parts), values


_CONDITIONS = {
    "tables": "v.tbl IN (SELECT value FROM json_each(:tables))",
    "reviewers": "v.reviewer IN (SELECT value FROM json_each(:reviewers))",
    "row_uid": "v.row_uid = :row_uid",
    "since": "v.at >= :since",
    "until": "v.at < :until",
    "action": "v.action_name = :action",
}


@dataclass(frozen=True, slots=True)
class Version:
    """A revision of one row with what it grew from; records are None where the row was not there."""

    rev_id: str
    table: str
    row_uid: str
    action_id: str
    batch_id: str | None
    action_name: str
    at: str
    reviewer: str
    deleted: bool
    record: Record
    before: Record | None


def entries(store: Store, where: Where, before: str | None, limit: int) -> list[tuple[Any, ...]]:
    """Return (entry id, action name, first time, reviewer, is a batch, changes, tables as JSON), the latest first.

    An entry is an action, or a batch whole; ``before`` is the id of the entry the last page ended with.
    """
    condition, values = where.sql()
    if before is not None:
        condition += f" AND {_ENTRY} < :before"
        values["before"] = before
    sql = (
        f"SELECT {_ENTRY} AS entry, coalesce(b.name, min(v.action_name)), min(v.at), min(v.reviewer),"  # noqa: S608
        " v.batch_id IS NOT NULL, count(*), json_group_array(DISTINCT v.tbl)"
        f" FROM revision v LEFT JOIN batch b ON b.batch_id = v.batch_id WHERE {condition}"
        f" GROUP BY {_ENTRY} ORDER BY {_ENTRY} DESC LIMIT {int(limit)}"
    )
    return store.rows(sql, values)


def versions(
    store: Store,
    *,
    entry: str | None = None,
    row: tuple[str, str] | None = None,
    limit: int,
    backwards: bool = False,
) -> list[Version]:
    """Return the revisions of an entry, or of one row (table, uid), in the order they were written, or ``backwards``."""
    if entry is not None:
        return _versions(store, f"{_ENTRY} = :entry", {"entry": entry}, limit, backwards=backwards)
    table, uid = row or ("", "")
    values = {"tbl": table, "uid": uid}
    return _versions(store, "v.tbl = :tbl AND v.row_uid = :uid", values, limit, backwards=backwards)


def version(store: Store, rev_id: str) -> Version | None:
    """Return one revision."""
    found = _versions(store, "v.rev_id = :rev", {"rev": rev_id}, 1)
    return found[0] if found else None


def removed_with(store: Store, table: str, uid: str) -> list[Version]:
    """Return the rows that the action removed which removed this row last, as far as they are still so removed."""
    found = store.rows(f"SELECT rev FROM {_table(table)} WHERE uid = ? AND deleted_at IS NOT NULL", (uid,))  # noqa: S608
    own = version(store, str(found[0][0])) if found else None
    if own is None:
        return []
    values = {"entry": own.batch_id or own.action_id, "action": own.action_id}
    same = _versions(store, f"{_ENTRY} = :entry AND v.action_id = :action AND v.deleted", values, -1)
    return [each for each in same if _is_current(store, each)]


def current_revision(store: Store, table: str, uid: str) -> str | None:
    """Return the revision a row, removed or not, stands at."""
    found = store.rows(f"SELECT rev FROM {_table(table)} WHERE uid = ?", (uid,))  # noqa: S608
    return str(found[0][0]) if found else None


def _is_current(store: Store, each: Version) -> bool:
    return current_revision(store, each.table, each.row_uid) == each.rev_id


def _table(name: str) -> str:
    return mapping(KINDS[name]).table  # nothing but our own names gets into a query


def _versions(
    store: Store, condition: str, values: dict[str, str], limit: int, *, backwards: bool = False
) -> list[Version]:
    order = "DESC" if backwards else "ASC"
    sql = (
        "SELECT v.rev_id, v.tbl, v.row_uid, v.action_id, v.batch_id, v.action_name, v.at, v.reviewer, v.deleted, v.payload,"  # noqa: S608
        " (SELECT o.payload FROM revision_parent p JOIN revision o ON o.rev_id = p.parent_id"
        "  WHERE p.rev_id = v.rev_id AND NOT o.deleted ORDER BY o.rev_id DESC LIMIT 1)"
        f" FROM revision v WHERE {condition} AND {_VISIBLE} ORDER BY v.rev_id {order} LIMIT {int(limit)}"
    )
    return [_version(row) for row in store.rows(sql, values)]


def _version(row: tuple[Any, ...]) -> Version:
    rev_id, table, uid, action_id, batch_id, action_name, at, reviewer, deleted, payload, before = row
    form = mapping(KINDS[table])
    return Version(
        rev_id, table, uid, action_id, batch_id, action_name, at, reviewer, bool(deleted), form.from_payload(payload),
        None if before is None else form.from_payload(before),
    )  # fmt: skip
