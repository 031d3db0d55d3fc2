"""Committing, refusing, reading back."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.arabic.fold import fold
from db import integrity, migrations
from db.changes import Action, Change, created, removed
from db.errors import StaleChange, StorageProblem
from db.ids import new_uid
from db.records import Actor, Article, Claim, Outlet, Project, Quantity
from db.store import Store
from tests.db.conftest import AUTHOR, REPOSITORY, article, no_migration, reopen


def _tables(store: Store) -> dict[str, int]:
    names = [
        row[0] for row in store.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    return {name: store.rows(f'SELECT count(*) FROM "{name}"')[0][0] for name in names}  # noqa: S608


def test_what_is_committed_is_there_after_reopening(store: Store, path: Path) -> None:
    record, content = article(1, "مرحبًا 😀")
    actor = Actor(uid=new_uid(), name_ar="فلان", aliases=("أ", "ب"), named=False)
    store.apply(Action("x", (created(record), created(actor))), AUTHOR, new_contents=content)
    store.close()
    again = reopen(path)
    assert again.get(Article, record.uid) == record
    assert again.get(Actor, actor.uid) == actor
    assert again.text(record.text_sha256) == "مرحبًا 😀"
    assert not list(integrity.check(again))
    again.close()


def test_a_stale_action_writes_nothing(store: Store) -> None:
    outlet, other = Outlet(uid=new_uid(), name_ar="أ"), Outlet(uid=new_uid(), name_ar="ب")
    store.apply(Action("x", (created(outlet),)), AUTHOR)
    before = _tables(store)
    stale = replace(outlet, name_ar="لم يكن كذا")
    with pytest.raises(StaleChange):
        store.apply(Action("y", (created(other), Change(stale, replace(stale, note="n")))), AUTHOR)
    with pytest.raises(StaleChange):
        store.apply(Action("y", (created(outlet),)), AUTHOR)
    with pytest.raises(StaleChange):
        store.apply(Action("y", (removed(other),)), AUTHOR)
    assert _tables(store) == before
    store.apply(Action("z", (created(other),)), AUTHOR)
    assert not list(integrity.check(store))


def test_a_reference_to_nothing_and_a_wrong_range_are_refused_by_the_file_itself(store: Store) -> None:
    before = _tables(store)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.apply(
            Action(
                "x", (created(Claim(uid=new_uid(), number=1, article="?", reviewer="?", claim_type="f")),)
            ),
            AUTHOR,
        )
    record, content = article(1)
    claim = Claim(uid=new_uid(), number=1, article=record.uid, reviewer=AUTHOR.reviewer, claim_type="figure")
    figure = Quantity(uid=new_uid(), claim=claim.uid, seq=0, low=5, high=2)
    with pytest.raises(Exception, match="CHECK"):
        store.apply(
            Action("x", (created(record), created(claim), created(figure))), AUTHOR, new_contents=content
        )
    assert _tables(store) == before


def test_numbers_keep_their_kind(store: Store) -> None:
    record, content = article(1)
    claim = Claim(uid=new_uid(), number=1, article=record.uid, reviewer=AUTHOR.reviewer, claim_type="figure")
    figure = Quantity(uid=new_uid(), claim=claim.uid, seq=0, low=3, value=3.5, high=2**53 + 1)
    store.apply(Action("x", (created(record), created(claim), created(figure))), AUTHOR, new_contents=content)
    found = store.find(Quantity)[0]
    assert (found.low, found.value, found.high) == (3, 3.5, 2**53 + 1)
    assert isinstance(found.low, int)
    assert isinstance(found.value, float)


def test_find_in_takes_more_values_than_one_query_holds(store: Store) -> None:
    actors = [Actor(uid=new_uid(), name_ar=str(number)) for number in range(1200)]
    store.apply(Action("x", tuple(map(created, actors))), AUTHOR)
    assert store.find_in(Actor, "uid", [actor.uid for actor in actors]) == actors


def test_the_search_index_follows_the_articles(store: Store) -> None:
    record, content = article(1, "وصلت القافلة")
    store.apply(Action("x", (created(record),)), AUTHOR, new_contents=content)

    def hits() -> int:
        return len(
            store.rows("SELECT rowid FROM article_index WHERE article_index MATCH ?", (fold("القافلة"),))
        )

    assert hits() == 1
    store.apply(Action("y", (removed(record),)), AUTHOR)
    assert hits() == 0
    store.apply(Action("y", (created(record),)), AUTHOR)
    assert hits() == 1


def test_several_threads_write_and_read_through_one_store(store: Store) -> None:
    def write(letter: str) -> None:
        for number in range(30):
            store.apply(Action("x", (created(Actor(uid=new_uid(), name_ar=f"{letter}{number}")),)), AUTHOR)
            store.find(Actor)

    threads = [threading.Thread(target=write, args=(letter,)) for letter in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.find(Actor)) == 90
    assert not list(integrity.check(store))


def test_create_leaves_alone_what_is_there(tmp_path: Path) -> None:
    there = tmp_path / "a.isnad"
    there.write_bytes(b"mine")
    for place, code in ((there, "exists"), (tmp_path, "exists"), (tmp_path / "no" / "a.isnad", "missing")):
        with pytest.raises(StorageProblem) as problem:
            Store.create(place, fold)
        assert problem.value.code == code
    assert there.read_bytes() == b"mine"
    assert [each.name for each in tmp_path.iterdir()] == ["a.isnad"]


def _refused(place: Path) -> str:
    before = sorted((each.name, each.read_bytes()) for each in place.parent.iterdir() if each.is_file())
    with pytest.raises(StorageProblem) as problem:
        reopen(place)
    assert before == sorted(
        (each.name, each.read_bytes()) for each in place.parent.iterdir() if each.is_file()
    )
    return problem.value.code


def test_what_is_no_project_is_refused_and_not_touched(tmp_path: Path) -> None:
    (tmp_path / "folder.isnad").mkdir()
    (tmp_path / "text.isnad").write_text("مرحبًا" * 100, encoding="utf-8")
    (tmp_path / "empty.isnad").touch()
    other = subprocess.run(
        [sys.executable, "-c", "import sqlite3; c = sqlite3.connect('other.isnad'); c.execute('create table t (a)')"],
        cwd=tmp_path, check=True,
    )  # fmt: skip
    assert other.returncode == 0
    assert _refused(tmp_path / "nothing.isnad") == "missing"
    assert _refused(tmp_path / "folder.isnad") == "directory"
    for name in ("text.isnad", "empty.isnad", "other.isnad"):
        assert _refused(tmp_path / name) == "not-a-project"


def test_a_cut_or_overwritten_project_is_refused(store: Store, path: Path) -> None:
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert _refused(path) == "damaged"
    path.write_bytes(whole[:100] + b"\xff" * 4000 + whole[4100:])
    assert _refused(path) == "damaged"


def test_a_newer_project_is_refused(store: Store, path: Path) -> None:
    store.close()
    whole = bytearray(path.read_bytes())
    whole[60:64] = (migrations.latest() + 1).to_bytes(4, "big")
    path.write_bytes(whole)
    assert _refused(path) == "too-new"


def test_a_project_open_here_is_not_opened_again(store: Store, path: Path) -> None:
    for open_it in (reopen, partial(Store.open_read_only, fold=fold)):
        with pytest.raises(StorageProblem) as problem:
            open_it(path)
        assert problem.value.code == "open-here"
    assert store.find(Project)


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(StorageProblem) as problem:
        store.find(Project)
    assert problem.value.code == "closed"


def test_a_copy_opened_to_look_at_cannot_be_written(store: Store, path: Path) -> None:
    store.close()
    before = path.read_bytes()
    looked = Store.open_read_only(path, fold)
    assert looked.find(Project)
    with pytest.raises(StorageProblem) as problem:
        looked.apply(Action("x", (created(Actor(uid=new_uid(), name_ar="أ")),)), AUTHOR)
    assert problem.value.code == "read-only"
    looked.close()
    assert path.read_bytes() == before


def test_a_closed_project_is_one_whole_file(store: Store, path: Path) -> None:
    store.apply(Action("x", (created(Actor(uid=new_uid(), name_ar="أ")),)), AUTHOR)
    store.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


_FULL = """
import resource, sys
from pathlib import Path
from app.arabic.fold import fold
from db.changes import Action, created
from db.errors import StorageProblem
from db.ids import new_uid
from db.records import Actor
from db.store import Store
from tests.db.conftest import AUTHOR, no_migration
store = Store.open(Path(sys.argv[1]), fold, no_migration)
before = len(store.find(Actor))
size = Path(sys.argv[1]).stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, resource.RLIM_INFINITY))
code = "none"
try:
    store.apply(Action("x", tuple(created(Actor(uid=new_uid(), name_ar="x" * 900)) for _ in range(3000))), AUTHOR)
except StorageProblem as problem:
    code = problem.code
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
after = len(store.find(Actor))
store.apply(Action("x", (created(Actor(uid=new_uid(), name_ar="after")),)), AUTHOR)
store.close()
print(code, before, after)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes there")
def test_a_write_that_the_disk_refuses_changes_nothing_and_work_goes_on(store: Store, path: Path) -> None:
    store.apply(Action("x", (created(Actor(uid=new_uid(), name_ar="أ")),)), AUTHOR)
    store.close()
    answer = subprocess.run(
        [sys.executable, "-c", _FULL, str(path)], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    code, before, after = answer.stdout.split()
    assert code in {"disk-full", "disk-error"}
    assert before == after == "1"
    again = Store.open(path, fold, no_migration)
    assert [actor.name_ar for actor in again.find(Actor)] == ["أ", "after"]
    assert not list(integrity.check(again))
    again.close()
