"""A changed past and a wrong present are found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db import integrity
from db.changes import Action, Change, created
from db.ids import new_uid
from db.records import Actor, Claim, ClaimSpan
from db.store import Store
from tests.db.conftest import AUTHOR, article

TEXT = "قال المتحدث إن 337 شخصًا غادروا"


@pytest.fixture
def worked(store: Store) -> Store:
    """Return a store with some past: two actions, a batch, a claim with a span."""
    record, content = article(1, TEXT)
    claim = Claim(uid=new_uid(), number=1, article=record.uid, reviewer=AUTHOR.reviewer, claim_type="figure")
    span = ClaimSpan(uid=new_uid(), claim=claim.uid, seq=0, start=15, end=18, quote="337")
    actor = Actor(uid=new_uid(), name_ar="أ")
    store.apply(Action("x", tuple(map(created, (record, claim, span, actor)))), AUTHOR, new_contents=content)
    batch = store.begin_batch("b", AUTHOR)
    for number in range(3):
        store.apply(Action("y", (created(Actor(uid=new_uid(), name_ar=str(number))),)), AUTHOR, batch=batch)
    store.finish_batch(batch, AUTHOR)
    store.apply(Action("z", (Change(actor, replace(actor, note="n")),)), AUTHOR)
    assert not list(integrity.check(store))
    return store


def _codes(store: Store) -> set[str]:
    return {finding.code for finding in integrity.check(store)}


_LAST = "(SELECT rev_id FROM revision WHERE batch_id IS NOT NULL ORDER BY device_seq DESC LIMIT 1)"
_FIRST = "(SELECT rev_id FROM revision WHERE tbl = 'actor' ORDER BY device_seq LIMIT 1)"


@pytest.mark.parametrize(
    ("tamper", "code"),
    [
        (
            "UPDATE revision SET payload = replace(payload, 'named', 'namee') WHERE rev_id = FIRST",
            "chain",
        ),
        ("UPDATE revision SET reviewer = 'other' WHERE rev_id = FIRST", "chain"),
        ("UPDATE revision SET at = '2000' WHERE rev_id = FIRST", "chain"),
        ("DELETE FROM revision WHERE rev_id = FIRST", "chain"),
        ("DELETE FROM revision_parent", "chain"),
        ("DELETE FROM revision WHERE rev_id = LAST", "batch"),
        ("DELETE FROM revision WHERE tbl = 'batch'", "batch"),
        ("DELETE FROM batch", "batch"),
        ("DELETE FROM revision WHERE rowid = (SELECT max(rowid) FROM revision)", "row"),
        ("UPDATE actor SET note = 'changed behind our back'", "row"),
        ("UPDATE actor SET deleted_at = '2026'", "row"),
        ("UPDATE claim_span SET start = start + 1", "span"),
        ("UPDATE claim_span SET quote = '377'", "span"),
        ("UPDATE content SET data = CAST('x' AS BLOB)", "content"),
        ("DELETE FROM content", "content"),
        ("DELETE FROM claim", "reference"),
    ],
)
def test_tampering_is_found(worked: Store, tamper: str, code: str) -> None:
    worked.database.execute_sql("PRAGMA foreign_keys = 0")
    worked.database.execute_sql(tamper.replace("FIRST", _FIRST).replace("LAST", _LAST))
    assert code in _codes(worked)


def test_a_damaged_page_is_found(worked: Store) -> None:
    path = worked.path
    page = worked.rows("SELECT rootpage FROM sqlite_master WHERE name = 'actor'")[0][0]
    worked.close()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    path.write_bytes(data)
    looked = Store.open_read_only(path, str)
    assert next(integrity.check(looked)).code == "file"
    looked.close()
