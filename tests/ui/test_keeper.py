"""Looking after an open project: whole when idle, backed up at the start and every hour in which it changed."""

from __future__ import annotations

import shutil
from typing import Any

import pytest

from app import claims, safekeeping
from app.session import Session
from tests import reading_project
from ui.keeper import Keeper


@pytest.fixture
def workspace(qtbot, tmp_path):
    session, _ = reading_project.copy(tmp_path / "flood.isnad")
    made = reading_project.workspace(session)
    yield made
    made.jobs.close()
    made.close()


def _change(workspace: Any, note: Any) -> Any:
    uid = claims.page(workspace.session, claims.ids(workspace.session)[:1])[0].uid
    workspace.editor.do(claims.edit(workspace.session, [uid], note=note))


def _idle(qtbot: Any, workspace: Any) -> Any:
    qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=20_000)


def test_a_backup_at_the_start_and_then_only_after_changes(workspace, qtbot):
    path = workspace.session.path
    keeper = Keeper(workspace, "نسخة")
    _idle(qtbot, workspace)
    first = safekeeping.backups(path)
    assert len(first) == 1
    keeper.back_up()
    assert not workspace.jobs.busy
    _change(workspace, "تغيير")
    keeper.back_up()
    _idle(qtbot, workspace)
    newest = safekeeping.backups(path)[0]
    assert newest != first[0]
    kept = Session.open_read_only(newest.path, reading_project.identity())
    assert claims.page(kept, claims.ids(kept)[:1])[0].note == "تغيير"
    kept.close()


def test_a_file_copied_while_idle_is_whole(workspace, qtbot, tmp_path):
    keeper = Keeper(workspace, "نسخة")
    _idle(qtbot, workspace)
    keeper._idle.setInterval(20)
    _change(workspace, "قبل السكون")
    log = workspace.session.path.with_name(workspace.session.path.name + "-wal")
    qtbot.waitUntil(lambda: not log.exists() or log.stat().st_size == 0)


@pytest.mark.expects_log(".*")
def test_a_place_that_takes_no_backup_is_told_and_tried_again(workspace, qtbot, tmp_path):
    path = workspace.session.path
    place = path.with_name(f"{path.name}-backups")
    place.write_bytes(b"in the way")
    keeper = Keeper(workspace, "نسخة")
    with qtbot.waitSignal(keeper.failed, timeout=20_000):
        pass
    _idle(qtbot, workspace)
    place.unlink()
    keeper.back_up()
    _idle(qtbot, workspace)
    assert len(safekeeping.backups(path)) == 1
    shutil.rmtree(place)


def test_a_project_that_is_only_read_is_left_alone(qtbot, tmp_path):
    path = tmp_path / "flood.isnad"
    session, _ = reading_project.copy(path)
    session.close()
    workspace = reading_project.workspace(Session.open_read_only(path, reading_project.identity()))
    keeper = Keeper(workspace, "نسخة")
    assert not keeper._hourly.isActive()
    assert not workspace.jobs.busy
    assert safekeeping.backups(path) == []
    workspace.close()
