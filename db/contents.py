"""Texts and original bytes, each stored once under its SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import peewee


def digest(data: bytes) -> str:
    """Return the name under which ``data`` is kept."""
    return hashlib.sha256(data).hexdigest()


def put(database: peewee.Database, contents: Mapping[str, bytes]) -> None:
    """Keep what is not there yet."""
    database.connection().executemany(
        "INSERT OR IGNORE INTO content (sha256, data) VALUES (?, ?)", contents.items()
    )


def get(database: peewee.Database, sha256: str) -> bytes | None:
    """Return the bytes kept under ``sha256``."""
    row = database.execute_sql("SELECT data FROM content WHERE sha256 = ?", (sha256,)).fetchone()
    return bytes(row[0]) if row else None


def drop_orphans(database: peewee.Database, names: set[str]) -> None:
    """Forget those of ``names`` that no article row cites any more."""
    for sha256 in names:
        cited = database.execute_sql(
            "SELECT EXISTS (SELECT 1 FROM article WHERE text_sha256 = ?1 OR raw_sha256 = ?1)", (sha256,)
        ).fetchone()
        if not cited[0]:
            database.execute_sql("DELETE FROM content WHERE sha256 = ?", (sha256,))
