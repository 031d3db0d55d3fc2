"""Backups: whole, checked, thinned, restored with the present kept."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.arabic.fold import fold
from db import backup, integrity
from db.changes import Action, created
from db.errors import StorageProblem
from db.ids import new_uid
from db.records import Actor
from db.store import Store
from tests.db.conftest import AUTHOR, reopen


def _add(store: Store, name: str) -> None:
    store.apply(Action("x", (created(Actor(uid=new_uid(), name_ar=name)),)), AUTHOR)


def _names(path: Path) -> list[str]:
    looked = Store.open_read_only(path, fold)
    try:
        assert not list(integrity.check(looked))
        return [actor.name_ar for actor in looked.find(Actor)]
    finally:
        looked.close()


def test_a_backup_is_one_whole_file_of_that_moment(store: Store, path: Path) -> None:
    _add(store, "قبل")
    made = backup.back_up(store)
    _add(store, "بعد")
    assert _names(made.path) == ["قبل"]
    assert [each.path for each in backup.backups(path)] == [made.path]
    assert [each.name for each in backup.folder(path).iterdir()] == [made.path.name]


def test_of_several_backups_in_one_second_the_last_is_the_newest(store: Store, path: Path) -> None:
    made = backup.back_up(store)
    for number in range(12):
        _add(store, str(number))
        made = backup.back_up(store)
        assert backup.backups(path)[0].path == made.path
    assert len(_names(made.path)) == 12


def test_writing_goes_on_during_a_backup(store: Store) -> None:
    for number in range(4000):
        if not number % 1000:
            changes = tuple(created(Actor(uid=new_uid(), name_ar="س" * 400)) for _ in range(1000))
            store.apply(Action("x", changes), AUTHOR)
    made: list[backup.Backup] = []
    thread = threading.Thread(target=lambda: made.append(backup.back_up(store)))
    thread.start()
    for number in range(30):
        _add(store, str(number))
    thread.join()
    assert len(_names(made[0].path)) >= 4000
    assert len(store.find(Actor)) == 4030
    assert not list(integrity.check(store))


def test_thinning_keeps_the_last_few_a_day_by_hour_and_two_weeks_by_day(path: Path) -> None:
    place = backup.folder(path)
    place.mkdir()
    newest = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    stamps = [newest - timedelta(minutes=20 * step) for step in range(3 * 24 * 40)]
    for at in stamps:
        (place / f"{at:%Y-%m-%dT%H-%M-%S}.isnad").touch()
    (place / "mine.isnad").touch()
    (place / "notes.txt").touch()
    backup.thin(path)
    kept = [each.at for each in backup.backups(path)]
    assert kept[:3] == stamps[:3]
    of_its_hour = [at for at in kept if at != stamps[2]]  # two of the last three are of one hour
    hours = [at for at in of_its_hour if newest - at < timedelta(hours=24)]
    assert len({at.strftime("%d %H") for at in hours}) == len(hours) == 24
    assert len({at.date() for at in kept}) == 14
    assert len(kept) == 1 + 24 + 12
    assert (place / "mine.isnad").exists()
    assert (place / "notes.txt").exists()
    backup.thin(path)
    assert [each.at for each in backup.backups(path)] == kept


def test_a_backup_taken_before_restoring_an_older_one_is_still_offered(store: Store, path: Path) -> None:
    older = backup.back_up(store)
    _add(store, "عمل اليوم")
    newer = backup.back_up(store)
    store.close()
    backup.restore(path, older.path)
    again = reopen(path)
    try:
        backup.back_up(again)
    finally:
        again.close()
    assert newer.path in [each.path for each in backup.backups(path)]


def test_restoring_keeps_the_present_file_aside(store: Store, path: Path) -> None:
    _add(store, "قديم")
    made = backup.back_up(store)
    _add(store, "جديد")
    with pytest.raises(StorageProblem) as problem:
        backup.restore(path, made.path)
    assert problem.value.code == "locked"
    store.close()
    kept = backup.restore(path, made.path)
    assert kept is not None
    assert _names(kept) == ["قديم", "جديد"]
    assert _names(path) == ["قديم"]
    assert backup.restore(path, made.path) not in {None, kept}
    kept.unlink()


def test_a_damaged_backup_never_replaces_anything(store: Store, path: Path) -> None:
    _add(store, "أ")
    made = backup.back_up(store)
    store.close()
    whole = made.path.read_bytes()
    for bad in (whole[: len(whole) // 2], b"junk" * 100, whole[:4096] + b"\xff" * 9000 + whole[13096:]):
        made.path.write_bytes(bad)
        with pytest.raises(StorageProblem) as problem:
            backup.restore(path, made.path)
        assert problem.value.code in {"damaged", "not-a-project"}
    assert _names(path) == ["أ"]
    assert sorted(each.name for each in path.parent.iterdir()) == sorted(
        [path.name, backup.folder(path).name]
    )


def test_a_copy_goes_nowhere_it_should_not(store: Store, path: Path) -> None:
    for target, code in ((path, "exists"), (path.with_name("no") / "x.isnad", None)):
        with pytest.raises(StorageProblem) as problem:
            backup.copy_to(store, target)
        assert code is None or problem.value.code == code
    target = path.with_name("copy.isnad")
    target.write_bytes(b"old")
    backup.copy_to(store, target)
    assert _names(target) == []
    assert not list(path.parent.glob(".*partial*"))


def test_a_closed_project_is_backed_up_without_opening_it_for_work(store: Store, path: Path) -> None:
    _add(store, "أ")
    store.close()
    made = backup.copy_closed(path)
    assert _names(made.path) == ["أ"]
    reopen(path).close()
