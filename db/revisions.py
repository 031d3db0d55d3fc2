"""The immutable past: every change as a revision, chained by hash, with the revisions it grew from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import peewee

from db.ids import new_uid

_COLUMNS = (
    "rev_id, tbl, row_uid, reviewer, device, device_seq, chain, at, action_id, action_name, batch_id, deleted, payload,"
    " prev_hash, hash"
)
_INSERT = f"INSERT INTO revision ({_COLUMNS}) VALUES ({', '.join('?' * 15)})"  # noqa: S608
_INSERT_PARENT = "INSERT INTO revision_parent (rev_id, parent_id) VALUES (?, ?)"


@dataclass(frozen=True, slots=True)
class Author:
    """Who works on which installation: both identities."""

    reviewer: str
    device: str


@dataclass(frozen=True, slots=True)
class Step:
    """What all revisions of one transaction share. ``chain`` is empty, or the batch that has a chain of its own."""

    author: Author
    action_id: str
    action_name: str
    at: str
    batch_id: str | None = None

    @property
    def chain(self) -> str:
        """A batch may be dropped whole, so its revisions hang on a chain of their own."""
        return self.batch_id or ""


def now() -> str:
    """Return the time as stored everywhere: UTC, ISO 8601, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class RevisionLog:
    """Writes revisions; knows the last number and the last hash of each chain."""

    def __init__(self, database: peewee.Database) -> None:
        self._database = database
        self._numbers: dict[str, int] = {}
        self._hashes: dict[tuple[str, str], str] = {}

    def forget(self) -> None:
        """Read the ends of the chains again: a transaction was rolled back or a batch dropped."""
        self._numbers.clear()
        self._hashes.clear()

    def begin(self, device: str, chain: str) -> None:
        """Note a chain that is new: to find that it has no end yet, a large past would be read to its beginning."""
        self._hashes[device, chain] = ""

    def append(  # noqa: PLR0913  (a revision is all of this)
        self,
        table: str,
        row_uid: str,
        payload: str,
        step: Step,
        *,
        deleted: bool = False,
        parents: Iterable[str] = (),
        rev_id: str = "",
    ) -> str:
        """Append the revision of one row, under ``rev_id`` if it is given, and return its id."""
        device, chain = step.author.device, step.chain
        number = self._number(device) + 1
        before = self.last_hash(device, chain)
        rev_id, grown_from = rev_id or new_uid(), sorted(parents)
        body = (
            rev_id, table, row_uid, step.author.reviewer, device, number, chain, step.at, step.action_id,
            step.action_name, step.batch_id, int(deleted), payload, before,
        )  # fmt: skip
        digest = revision_hash(body, grown_from)
        run = self._database.connection().execute
        run(_INSERT, (*body, digest))
        for parent in grown_from:
            run(_INSERT_PARENT, (rev_id, parent))
        self._numbers[device] = number
        self._hashes[device, chain] = digest
        return rev_id

    def last_hash(self, device: str, chain: str) -> str:
        """Return the hash at the end of a chain, or empty text for a new one."""
        found = self._hashes.get((device, chain))
        if found is None:
            sql = "SELECT hash FROM revision WHERE device = ? AND chain = ? ORDER BY device_seq DESC LIMIT 1"
            row = self._database.execute_sql(sql, (device, chain)).fetchone()
            found = self._hashes[device, chain] = str(row[0]) if row else ""
        return found

    def _number(self, device: str) -> int:
        found = self._numbers.get(device)
        if found is None:
            sql = "SELECT max(device_seq) FROM revision WHERE device = ?"
            row = self._database.execute_sql(sql, (device,)).fetchone()
            found = self._numbers[device] = int(row[0] or 0)
        return found


def revision_hash(body: tuple[Any, ...], parents: list[str]) -> str:
    """Return the SHA-256 over all columns before ``hash``, in order, and the sorted parents.

    They are joined by U+001F, which none of them holds: the payload is JSON, the rest are identities and codes.
    """
    return hashlib.sha256("\x1f".join(map(str, (*body, *parents))).encode()).hexdigest()
