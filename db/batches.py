"""Work in several transactions that counts as one: sealed when finished, taken back without a trace when not."""

from __future__ import annotations

import json
from typing import Any

import peewee

from db import contents, search_index
from db.mapping import mapping
from db.records import KINDS, Article
from db.revisions import Author, now


def open_batch(database: peewee.Database, batch_id: str, name: str, author: Author) -> None:
    """Note that a batch has begun; rows written under it are invisible from now on."""
    database.execute_sql(
        "INSERT INTO batch (batch_id, name, device, opened_at, open) VALUES (?, ?, ?, ?, 1)",
        (batch_id, name, author.device, now()),
    )


def seal(database: peewee.Database, batch_id: str) -> str:
    """Make a batch visible and return what the main chain should remember of it, as JSON."""
    name = database.execute_sql("SELECT name FROM batch WHERE batch_id = ?", (batch_id,)).fetchone()[0]
    database.execute_sql("UPDATE batch SET open = 0 WHERE batch_id = ?", (batch_id,))
    count, last = database.execute_sql(
        "SELECT count(*), max(device_seq) FROM revision WHERE batch_id = ?", (batch_id,)
    ).fetchone()
    row = database.execute_sql(
        "SELECT hash FROM revision WHERE batch_id = ? AND device_seq = ?", (batch_id, last)
    ).fetchone()
    return json.dumps({"last_hash": row[0] if row else "", "name": name, "revisions": count}, sort_keys=True)


def forget(database: peewee.Database, batch_id: str) -> None:
    """Remove the note of a batch whose revisions are gone."""
    database.execute_sql("DELETE FROM batch WHERE batch_id = ? AND open", (batch_id,))


def take_back_some(
    database: peewee.Database, batch_id: str, fold: search_index.Fold, count: int = 300
) -> bool:
    """Undo the last ``count`` revisions of an open batch; return whether there were any."""
    last = database.execute_sql(
        "SELECT rev_id, tbl, row_uid FROM revision WHERE batch_id = ? ORDER BY device_seq DESC LIMIT ?",
        (batch_id, count),
    ).fetchall()
    loose: set[str] = set()
    for rev_id, table, uid in last:
        loose |= _take_back(database, rev_id, table, uid, fold)
    contents.drop_orphans(database, loose)
    return bool(last)


def _take_back(
    database: peewee.Database, rev_id: str, table: str, uid: str, fold: search_index.Fold
) -> set[str]:
    """Restore the row to the revision before ``rev_id``, forget that one, and return contents the row cited."""
    cited: set[str] = set()
    if KINDS[table] is Article:
        cited = _unindex(database, uid)
    parent = database.execute_sql(
        "SELECT r.rev_id, r.payload, r.deleted, r.at, r.batch_id, r.reviewer FROM revision_parent p"
        " JOIN revision r ON r.rev_id = p.parent_id WHERE p.rev_id = ?",
        (rev_id,),
    ).fetchone()
    if parent is None:
        database.execute_sql(f"DELETE FROM {table} WHERE uid = ?", (uid,))  # noqa: S608
    else:
        _restore(database, table, uid, parent)
        if KINDS[table] is Article and not parent[2]:
            _reindex(database, uid, fold)
    database.execute_sql("DELETE FROM revision_parent WHERE rev_id = ?", (rev_id,))
    database.execute_sql("DELETE FROM revision WHERE rev_id = ?", (rev_id,))
    return cited


def _restore(database: peewee.Database, table: str, uid: str, parent: tuple[Any, ...]) -> None:
    form = mapping(KINDS[table])
    rev_id, payload, deleted, at, batch_id, reviewer = parent
    sets = ", ".join(f'"{name}" = ?' for name in form.names[1:])
    database.execute_sql(
        f"UPDATE {table} SET {sets}, updated_at = ?, updated_by = ?, rev = ?, batch_id = ?, deleted_at = ?"  # noqa: S608
        " WHERE uid = ?",
        [
            *form.values(form.from_payload(payload))[1:],
            at,
            reviewer,
            rev_id,
            batch_id,
            at if deleted else None,
            uid,
        ],
    )


def _unindex(database: peewee.Database, uid: str) -> set[str]:
    row = database.execute_sql(
        "SELECT id, text_sha256, raw_sha256 FROM article WHERE uid = ?", (uid,)
    ).fetchone()
    search_index.drop(database, row[0])
    return {row[1], row[2]}


def _reindex(database: peewee.Database, uid: str, fold: search_index.Fold) -> None:
    row = database.execute_sql(
        "SELECT a.id, a.headline, c.data FROM article a JOIN content c ON c.sha256 = a.text_sha256 WHERE a.uid = ?",
        (uid,),
    ).fetchone()
    search_index.put(database, row[0], fold(f"{row[1]}\n{bytes(row[2]).decode('utf-8')}"))
