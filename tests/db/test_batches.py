"""Batches: invisible until finished, without a trace when not."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from db import integrity
from db.changes import Action, Change, created, removed
from db.ids import new_uid
from db.records import Article, Outlet
from db.store import Store
from tests.db.conftest import AUTHOR, article, reopen


def contents(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table."""
    names = [
        row[0]
        for row in store.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'article_index%'"
        )
    ]
    found = {name: sorted(store.rows(f'SELECT * FROM "{name}"'), key=repr) for name in names}  # noqa: S608
    found["terms"] = store.rows("SELECT term, doc, cnt FROM article_vocabulary")
    return found


def _import(store: Store, batch: str, numbers: range) -> list[Article]:
    made = []
    for number in numbers:
        record, content = article(number, f"نص المادة رقم {number}")
        store.apply(Action("article.import", (created(record),)), AUTHOR, new_contents=content, batch=batch)
        made.append(record)
    return made


def test_a_batch_is_seen_all_at_once(store: Store) -> None:
    batch = store.begin_batch("import", AUTHOR)
    made = _import(store, batch, range(1, 8))
    assert store.find(Article) == []
    assert store.get(Article, made[0].uid) is None
    store.finish_batch(batch, AUTHOR)
    assert store.find(Article) == made
    assert not list(integrity.check(store))


def test_a_dropped_batch_leaves_no_trace(store: Store) -> None:
    kept, content = article(1, "نص مشترك")
    outlet = Outlet(uid=new_uid(), name_ar="صحيفة")
    store.apply(Action("x", (created(kept), created(outlet))), AUTHOR, new_contents=content)
    before = contents(store)
    batch = store.begin_batch("import", AUTHOR)
    _import(store, batch, range(2, 400))
    twin, same = article(900, "نص مشترك")
    edited = replace(outlet, note="من الدفعة")
    steps: list[tuple[Change, ...]] = [
        (created(twin),),
        (Change(twin, replace(twin, headline="عنوان")),),
        (removed(replace(twin, headline="عنوان")),),
        (Change(outlet, edited),),
        (removed(kept),),
    ]
    for changes in steps:
        store.apply(Action("x", changes), AUTHOR, new_contents=same, batch=batch)
    store.drop_batch(batch)
    assert contents(store) == before
    assert store.get(Article, kept.uid) == kept
    store.apply(Action("x", (Change(outlet, edited),)), AUTHOR)
    assert not list(integrity.check(store))


def test_work_beside_a_batch_is_kept_when_the_batch_is_dropped(store: Store) -> None:
    batch = store.begin_batch("import", AUTHOR)
    _import(store, batch, range(1, 5))
    outlet = Outlet(uid=new_uid(), name_ar="صحيفة")
    store.apply(Action("x", (created(outlet),)), AUTHOR)
    _import(store, batch, range(5, 9))
    store.apply(Action("x", (Change(outlet, replace(outlet, note="n")),)), AUTHOR)
    store.drop_batch(batch)
    assert store.get(Outlet, outlet.uid) == replace(outlet, note="n")
    assert not list(integrity.check(store))


_ENDLESS = """
import sys
from pathlib import Path
from app.arabic.fold import fold
from db.changes import Action, created
from db.store import Store
from tests.db.conftest import AUTHOR, article, no_migration
store = Store.open(Path(sys.argv[1]), fold, no_migration)
batch = store.begin_batch("import", AUTHOR)
for start in range(0, 4000, 200):
    changes, contents = [], {}
    for number in range(start, start + 200):
        record, content = article(number, f"نص المادة رقم {number} " * 20)
        changes.append(created(record))
        contents |= content
    store.apply(Action("article.import", tuple(changes)), AUTHOR, new_contents=contents, batch=batch)
    print(start, flush=True)
sys.stdin.read()
"""


def test_an_import_of_4000_articles_that_is_killed_leaves_none(
    store: Store, path: Path, process: Callable[..., Any]
) -> None:
    before = contents(store)
    store.close()
    child = process(_ENDLESS, str(path))
    while child.stdout.readline().strip() != "3800":
        assert child.poll() is None, child.stderr.read()
    child.kill()
    child.wait()
    again = reopen(path)
    assert contents(again) == before
    assert not list(integrity.check(again))
    again.close()


def test_a_batch_of_another_thread_merges_the_index_between_its_transactions(store: Store) -> None:
    made: list[Article] = []

    def work() -> None:
        batch = store.begin_batch("import", AUTHOR)
        made.extend(_import(store, batch, range(1, 41)))
        assert _automerge(store) == 0
        store.finish_batch(batch, AUTHOR)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert store.find(Article) == made
    assert _automerge(store) == 4
    segments = store.rows("SELECT count(DISTINCT segid) FROM article_index_idx")[0][0]
    assert segments <= 6  # of a size three at the most are left
    assert store.rows("SELECT count(*) FROM article_index WHERE article_index MATCH 'نص'") == [(40,)]
    store.database.execute_sql("INSERT INTO article_index (article_index) VALUES ('integrity-check')")


def test_a_dropped_batch_of_another_thread_leaves_the_index_as_it_was(store: Store) -> None:
    def work() -> None:
        batch = store.begin_batch("import", AUTHOR)
        _import(store, batch, range(1, 9))
        store.drop_batch(batch)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert _automerge(store) == 4


def test_the_first_write_of_a_batch_does_not_read_the_whole_past(store: Store) -> None:
    for start in range(0, 3_000, 300):
        outlets = (Outlet(uid=new_uid(), name_ar=f"صحيفة {number}") for number in range(start, start + 300))
        store.apply(Action("x", tuple(created(outlet) for outlet in outlets)), AUTHOR)
    batch = store.begin_batch("import", AUTHOR)
    first = _steps_of(store, lambda: _import(store, batch, range(1, 2)))
    second = _steps_of(store, lambda: _import(store, batch, range(2, 3)))
    assert first < 2 * second


def _automerge(store: Store) -> int:
    found = store.rows("SELECT v FROM article_index_config WHERE k = 'automerge'")
    return int(found[0][0]) if found else 4


def _steps_of(store: Store, work: Callable[[], object]) -> int:
    """Return how many steps the database's machine takes for ``work``."""
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    connection = store.database.connection()
    connection.set_progress_handler(step, 1)
    try:
        work()
    finally:
        connection.set_progress_handler(None, 1)
    return steps
