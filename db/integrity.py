"""Is everything still what it was: the file, every span against its text, rows against revisions, the hash chain."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from db.contents import digest
from db.errors import StorageProblem
from db.mapping import mapping
from db.records import KINDS
from db.revisions import revision_hash
from db.store import Store

_PAGE = 2000


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. ``code``: file, reference, content, span, row, chain, batch; ``what`` names the place."""

    code: str
    what: str
    detail: str = ""


def check(store: Store) -> Iterator[Finding]:
    """Yield everything that is wrong; nothing when all is well. Reads page by page."""
    try:
        for part in (_file, _contents, _spans, _rows, _chains):
            yield from part(store)
    except StorageProblem as problem:  # so damaged that it cannot be read on
        if problem.code != "damaged":
            raise
        yield Finding("file", str(store.path), problem.details.get("reason", ""))


def _file(store: Store) -> Iterator[Finding]:
    for (message,) in store.rows("PRAGMA integrity_check(20)"):
        if message != "ok":
            yield Finding("file", str(store.path), str(message))
    for table, row_id, parent, _ in store.rows("PRAGMA foreign_key_check"):
        yield Finding("reference", f"{table} {row_id}", str(parent))


def _contents(store: Store) -> Iterator[Finding]:
    last = 0
    while page := store.rows(
        "SELECT id, sha256, data FROM content WHERE id > ? ORDER BY id LIMIT 200", (last,)
    ):
        for last, sha256, data in page:  # noqa: B007  (the last id is where the next page starts)
            if digest(bytes(data)) != sha256:
                yield Finding("content", sha256)
        last = page[-1][0]
    missing = store.rows(
        "SELECT a.uid, a.text_sha256 FROM live_article a LEFT JOIN content c ON c.sha256 = a.text_sha256"
        " WHERE c.sha256 IS NULL"
        " UNION SELECT a.uid, a.raw_sha256 FROM live_article a LEFT JOIN content c ON c.sha256 = a.raw_sha256"
        " WHERE c.sha256 IS NULL AND a.raw_sha256 <> ''"
    )
    for uid, sha256 in missing:
        yield Finding("content", uid, sha256)


def _spans(store: Store) -> Iterator[Finding]:
    articles = store.rows(
        "SELECT DISTINCT a.uid, a.text_sha256 FROM live_claim_span s JOIN live_claim c ON c.uid = s.claim"
        " JOIN live_article a ON a.uid = c.article JOIN content t ON t.sha256 = a.text_sha256"
    )
    for uid, sha256 in articles:
        text = store.text(sha256)
        spans = store.rows(
            'SELECT s.uid, s.start, s."end", s.quote FROM live_claim_span s JOIN live_claim c ON c.uid = s.claim'
            " WHERE c.article = ?",
            (uid,),
        )
        for span, start, end, quote in spans:
            if text[start:end] != quote:
                yield Finding("span", span, f"{start}–{end}")


def _rows(store: Store) -> Iterator[Finding]:
    """Every row must say what its current revision says."""
    for table, kind in KINDS.items():
        form, last = mapping(kind), 0
        columns = ", ".join(f't."{name}"' for name in form.names)
        sql = (
            f"SELECT {columns}, t.id, t.uid, t.deleted_at, r.payload, r.deleted FROM {table} t"  # noqa: S608
            " LEFT JOIN revision r ON r.rev_id = t.rev WHERE t.id > ? ORDER BY t.id LIMIT ?"
        )
        while page := store.rows(sql, (last, _PAGE)):
            for row in page:
                row_id, uid, deleted_at, payload, deleted = row[-5:]
                last = row_id
                if payload is None:
                    yield Finding("row", f"{table} {uid}", "no revision")
                elif form.payload(form.record(row)) != payload or bool(deleted) != (deleted_at is not None):
                    yield Finding("row", f"{table} {uid}")


_COLUMNS = (
    "rev_id, tbl, row_uid, reviewer, device, device_seq, chain, at, action_id, action_name, batch_id, deleted, payload,"
    " prev_hash, hash"
)


def _chains(store: Store) -> Iterator[Finding]:
    """Every revision's hash must fit its content and the one before it; every batch must end as it was sealed."""
    ends: dict[tuple[str, str], str] = {}
    sealed: dict[str, tuple[str, int]] = {}
    counts: dict[str, int] = {}
    for row, parents in _revisions(store):
        rev_id, device, chain, previous, digest_ = row[0], row[4], row[6], row[13], row[14]
        if previous != ends.get((device, chain), ""):
            yield Finding("chain", rev_id, "a revision before this one is missing or changed")
        if revision_hash(tuple(row[:14]), parents) != digest_:
            yield Finding("chain", rev_id, "changed after it was written")
        ends[device, chain] = digest_
        counts[chain] = counts.get(chain, 0) + 1
        if row[1] == "batch":
            seal = json.loads(row[12])
            sealed[row[2]] = (seal["last_hash"], seal["revisions"])
    finished = {str(row[0]) for row in store.rows("SELECT batch_id FROM batch WHERE NOT open")}
    for batch in sorted(finished ^ sealed.keys()):
        yield Finding("batch", batch, "not sealed" if batch in finished else "not known")
    last_of = {chain: end for (_, chain), end in ends.items() if chain}
    for batch, (last, count) in sealed.items():
        if (last_of.get(batch, ""), counts.get(batch, 0)) != (last, count):
            yield Finding("batch", batch)


def _revisions(store: Store) -> Iterator[tuple[tuple[Any, ...], list[str]]]:
    devices = store.rows("SELECT DISTINCT device FROM revision")
    for (device,) in devices:
        last = 0
        sql = (
            f"SELECT {_COLUMNS} FROM revision WHERE device = ? AND device_seq > ? ORDER BY device_seq LIMIT ?"  # noqa: S608
        )
        while page := store.rows(sql, (device, last, _PAGE)):
            marks = ", ".join("?" * len(page))
            parents: dict[str, list[str]] = {}
            for rev_id, parent in store.rows(
                f"SELECT rev_id, parent_id FROM revision_parent WHERE rev_id IN ({marks})",  # noqa: S608
                [row[0] for row in page],
            ):
                parents.setdefault(rev_id, []).append(parent)
            for row in page:
                yield row, sorted(parents.get(row[0], ()))
            last = page[-1][5]
