"""The past: one revision a change, linked to what it grew from, in one chain a device."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.changes import Action, Change, created, removed
from db.errors import StaleChange
from db.ids import new_uid
from db.mapping import mapping
from db.records import KINDS, Actor, Record
from db.revisions import Author, revision_hash
from db.store import Store
from tests.db.conftest import AUTHOR


def _revisions(store: Store, uid: str) -> list[tuple[str, int, str, str, str]]:
    rows = store.rows(
        "SELECT rev_id, deleted, payload, prev_hash, hash FROM revision WHERE row_uid = ? ORDER BY device_seq",
        (uid,),
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


def test_every_change_leaves_a_revision_that_grew_from_the_one_before(store: Store) -> None:
    actor = Actor(uid=new_uid(), name_ar="أ")
    edited = replace(actor, note="ملاحظة")
    for changes in ((created(actor),), (Change(actor, edited),), (removed(edited),), (created(actor),)):
        store.apply(Action("x", changes), AUTHOR)
    found = _revisions(store, actor.uid)
    assert [deleted for _, deleted, *_ in found] == [0, 0, 1, 0]
    assert json.loads(found[1][2])["note"] == "ملاحظة"
    assert [before[4] for before in found[:-1]] == [after[3] for after in found[1:]]
    parents = dict(store.rows("SELECT rev_id, parent_id FROM revision_parent"))
    assert [parents.get(rev) for rev, *_ in found] == [None, *(rev for rev, *_ in found[:-1])]
    assert store.rows("SELECT rev FROM actor")[0][0] == found[-1][0]


def test_devices_have_chains_of_their_own(store: Store) -> None:
    for device in ("one", "two", "one"):
        actor = Actor(uid=new_uid(), name_ar="أ")
        store.apply(Action("x", (created(actor),)), Author(AUTHOR.reviewer, device))
    rows = store.rows(
        "SELECT device, device_seq, prev_hash = '' FROM revision WHERE tbl = 'actor' ORDER BY rowid"
    )
    assert rows == [("one", 1, 1), ("two", 1, 1), ("one", 2, 0)]


def test_a_rolled_back_action_does_not_move_the_chain(store: Store) -> None:
    actor = Actor(uid=new_uid(), name_ar="أ")
    ends = store.rows("SELECT max(device_seq) FROM revision")
    with pytest.raises(StaleChange):
        store.apply(Action("x", (created(actor), created(actor))), AUTHOR)
    assert store.rows("SELECT max(device_seq) FROM revision") == ends
    store.apply(Action("x", (created(actor),)), AUTHOR)
    assert store.rows("SELECT max(device_seq) FROM revision")[0][0] == ends[0][0] + 1


def test_the_hash_covers_every_column_and_the_parents() -> None:
    body = tuple("abcdefghijklmn")
    whole = revision_hash(body, ["p"])
    others = [revision_hash((*body[:at], "?", *body[at + 1 :]), ["p"]) for at in range(len(body))]
    assert len({whole, *others, revision_hash(body, []), revision_hash(body, ["p", "q"])}) == len(body) + 3


def _record_strategy(kind: type[Record]) -> st.SearchStrategy[Record]:
    def field(item: str) -> st.SearchStrategy[Any]:
        if item == "bool":
            return st.booleans()
        if item.startswith("tuple"):
            return st.lists(st.text(max_size=5), max_size=3).map(tuple)
        if "Number" in item:
            return st.none() | st.integers(-(2**40), 2**40) | st.floats(allow_nan=False, allow_infinity=False)
        if item == "int":
            return st.integers(0, 2**40)
        text = st.text(max_size=8)
        return st.none() | text if "None" in item else text

    names = kind.__dataclass_fields__
    return st.fixed_dictionaries({name: field(str(item.type)) for name, item in names.items()}).map(
        lambda values: kind(**values)
    )


@given(st.sampled_from(sorted(KINDS)).flatmap(lambda table: _record_strategy(KINDS[table])))
def test_a_record_comes_back_from_its_row_and_from_its_payload(record: Record) -> None:
    form = mapping(type(record))
    assert form.record(form.values(record)) == record
    assert form.from_payload(form.payload(record)) == record
    assert form.payload(form.from_payload(form.payload(record))) == form.payload(record)
