"""Steps of the schema: what they make is what the records say, all of it or nothing."""

from __future__ import annotations

import shutil
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from app.arabic.fold import fold
from db import backup, integrity, migrations
from db.changes import Action, created
from db.ids import new_uid
from db.mapping import mapping
from db.records import KINDS, Actor, Claim, ClaimSpan
from db.store import Store
from tests.db.conftest import AUTHOR, article, reopen

_STAMPS = ["created_at", "created_by", "updated_at", "updated_by", "rev", "batch_id", "deleted_at"]
_TYPES = {"bool": "INTEGER", "int": "INTEGER", "Number | None": "ANY"}


def test_the_latest_version() -> None:
    assert migrations.latest() == 1


def test_every_table_is_its_record_and_the_stamps(store: Store) -> None:
    for table, kind in KINDS.items():
        columns = store.rows(f"SELECT name, type FROM pragma_table_info('{table}')")  # noqa: S608
        assert [row[0] for row in columns] == ["id", *mapping(kind).names, *_STAMPS]
        types = dict(columns)
        for field in fields(kind):
            assert types[field.name] == _TYPES.get(str(field.type), "TEXT"), (table, field.name)
        visible = store.rows(f"SELECT name FROM pragma_table_info('live_{table}')")  # noqa: S608
        assert [row[0] for row in visible] == ["id", *mapping(kind).names, *_STAMPS]


def test_a_fresh_file_says_what_it_is(store: Store) -> None:
    version = store.rows("PRAGMA user_version")[0][0]
    assert version == migrations.latest()
    assert store.rows("PRAGMA application_id")[0][0] == 0x49534E44
    assert store.rows("PRAGMA foreign_keys")[0][0] == 1
    assert store.rows("PRAGMA journal_mode")[0][0] == "wal"
    assert store.rows("PRAGMA synchronous")[0][0] == 2
    assert store.rows("PRAGMA locking_mode")[0][0] == "exclusive"


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of steps, so far the real ones, in use from now on."""
    place = tmp_path / "steps"
    shutil.copytree(Path(str(migrations.FOLDER)), place, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrations, "FOLDER", place)
    return place


def _filled(store: Store) -> ClaimSpan:
    text = "😀 قَال\u00a0المتحدّث\u2028إن ٣٣٧ غادروا"
    record, content = article(1, text)
    claim = Claim(uid=new_uid(), number=1, article=record.uid, reviewer=AUTHOR.reviewer, claim_type="figure")
    span = ClaimSpan(uid=new_uid(), claim=claim.uid, seq=0, start=2, end=14, quote=text[2:14])
    actor = Actor(uid=new_uid(), name_ar="أ")
    store.apply(Action("x", tuple(map(created, (record, claim, span, actor)))), AUTHOR, new_contents=content)
    return span


def _schema(store: Store) -> list[Any]:
    return store.rows("SELECT type, name, sql FROM sqlite_master ORDER BY name")


def test_an_older_project_is_backed_up_and_raised(store: Store, path: Path, steps: Path) -> None:
    span = _filled(store)
    store.close()
    (steps / "m002.sql").write_text(
        "CREATE TABLE later (a TEXT) STRICT; -- one\nINSERT INTO later (a) VALUES ('x;y');\n"
        "CREATE INDEX later_a ON later (a);\n",
        encoding="utf-8",
    )
    made: list[backup.Backup] = []
    raised = Store.open(path, fold, lambda place: made.append(backup.copy_closed(place)))
    assert raised.rows("SELECT a FROM later") == [("x;y",)]
    assert raised.rows("PRAGMA user_version")[0][0] == 2
    assert raised.get(ClaimSpan, span.uid) == span
    assert not list(integrity.check(raised))
    fresh = Store.create(path.with_name("fresh.isnad"), fold)
    assert _schema(fresh) == _schema(raised)
    fresh.close()
    raised.close()
    assert len(made) == 1
    reopen(path).close()  # the second time nothing is raised


def test_a_step_that_fails_changes_nothing(store: Store, path: Path, steps: Path) -> None:
    _filled(store)
    before = _schema(store)
    store.close()
    bad = steps / "m002.sql"
    bad.write_text(
        "CREATE TABLE later (a TEXT) STRICT;\nUPDATE actor SET note = 'x';\nINSERT INTO nowhere VALUES (1);\n",
        encoding="utf-8",
    )
    with pytest.raises(Exception, match="nowhere"):
        Store.open(path, fold, lambda _: None)
    bad.write_text("DELETE FROM article;\n", encoding="utf-8")
    with pytest.raises(ValueError, match="dangling"):
        Store.open(path, fold, lambda _: None)
    bad.unlink()
    again = reopen(path)
    assert _schema(again) == before
    assert again.rows("PRAGMA user_version")[0][0] == 1
    assert not list(integrity.check(again))
    again.close()


def test_no_backup_no_migration(store: Store, path: Path, steps: Path) -> None:
    store.close()
    before = path.read_bytes()
    (steps / "m002.sql").write_text("CREATE TABLE later (a TEXT) STRICT;\n", encoding="utf-8")

    def refuse(_: Path) -> None:
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        Store.open(path, fold, refuse)
    assert path.read_bytes() == before
    assert not path.with_name(path.name + ".lock").exists()
