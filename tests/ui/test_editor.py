"""Doing, undoing and redoing: only what succeeded is a step; batches are undone by jobs."""

from __future__ import annotations

from typing import Any

import pytest

from app import claims, events
from app.importing.run import import_files
from app.jobs import run
from db.errors import StorageProblem
from db.records import Event
from tests import reading_project


@pytest.fixture
def workspace(qtbot, tmp_path):
    session, _ = reading_project.copy(tmp_path / "flood.isnad")
    made = reading_project.workspace(session)
    yield made
    made.jobs.close()
    made.close()


def _note(workspace: Any, text: Any) -> Any:
    uid = claims.page(workspace.session, claims.ids(workspace.session)[:1])[0].uid
    return claims.edit(workspace.session, [uid], note=text)


def _said(workspace: Any) -> Any:
    return claims.page(workspace.session, claims.ids(workspace.session)[:1])[0].note


def test_steps_go_back_and_forth_without_a_limit(workspace):
    editor = workspace.editor
    for number in range(150):
        assert editor.do(_note(workspace, str(number)))
    for number in reversed(range(149)):
        editor.undo()
        assert _said(workspace) == str(number)
    editor.undo()
    assert _said(workspace) == ""
    for _ in range(150):
        editor.redo()
    assert _said(workspace) == "149"


def test_every_commit_is_told_once_whoever_made_it(workspace):
    heard = []
    workspace.editor.changed.connect(lambda action: heard.append(action.name))
    workspace.editor.do(_note(workspace, "واحدة"))
    workspace.session.perform(_note(workspace, "ثانية"))
    assert len(heard) == 2


def test_a_refused_action_is_no_step(workspace):
    problems: list[Any] = []
    workspace.editor.refused.connect(problems.append)
    late = _note(workspace, "متأخر")
    workspace.session.perform(_note(workspace, "أسرع"))
    assert not workspace.editor.do(late)
    assert len(problems) == 1
    assert workspace.editor.stack.count() == 0


def test_a_step_that_cannot_be_written_now_stays_to_be_tried_again(workspace, monkeypatch):
    workspace.editor.do(_note(workspace, "قبل"))
    problems: list[Any] = []
    workspace.editor.refused.connect(problems.append)
    perform = workspace.session.perform

    def full(*_given: Any) -> Any:
        raise StorageProblem("disk-full")

    monkeypatch.setattr(workspace.session, "perform", full)
    workspace.editor.undo()
    monkeypatch.setattr(workspace.session, "perform", perform)
    assert [problem.code for problem in problems] == ["disk-full"]
    assert _said(workspace) == "قبل"
    assert workspace.editor.stack.canUndo()
    workspace.editor.undo()
    assert _said(workspace) == ""


def test_after_a_failed_undo_the_rest_can_still_be_undone(workspace):
    editor = workspace.editor
    action, uid = events.create(workspace.session, "أول")
    editor.do(action)
    editor.do(_note(workspace, "ثانٍ"))
    workspace.session.perform(_note(workspace, "من غيري"))
    editor.undo()
    assert not editor.stack.canRedo()
    editor.undo()
    assert workspace.session.store.get(Event, uid) is None


def test_an_import_is_taken_back_and_done_again_as_one_step(workspace, qtbot, tmp_path):
    folder = tmp_path / "مواد"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.txt").write_text(f"خبر رقم {number} عن القرية.", encoding="utf-8")
    before = workspace.session.counts()[0]
    result = run(import_files(workspace.session, [folder]))
    assert workspace.session.counts()[0] == before + 12
    editor = workspace.editor
    if result.batch_id:
        editor.record_batch("article.import", result.batch_id)
    else:
        editor.record(result.action)
    for _ in range(2):
        editor.undo()
        qtbot.waitUntil(lambda: not workspace.jobs.busy and not editor.busy)
        assert workspace.session.counts()[0] == before
        editor.redo()
        qtbot.waitUntil(lambda: not workspace.jobs.busy and not editor.busy)
        assert workspace.session.counts()[0] == before + 12


def test_a_batch_is_undone_and_redone_by_jobs(workspace, qtbot):
    session, editor = workspace.session, workspace.editor
    with session.batch("event.create") as batch:
        for number in range(30):
            action, _ = events.create(session, f"حدث {number}")
            session.perform(action, None, batch)
    everything = len(events.rows(session))
    editor.record_batch("event.create", batch)
    for _ in range(2):
        editor.undo()
        assert editor.busy
        editor.undo()
        qtbot.waitUntil(lambda: not editor.busy and not workspace.jobs.busy)
        assert len(events.rows(session)) == everything - 30
        editor.redo()
        qtbot.waitUntil(lambda: not editor.busy and not workspace.jobs.busy)
        assert len(events.rows(session)) == everything


def test_nothing_is_undone_while_a_batch_goes_back(workspace, qtbot):
    session, editor = workspace.session, workspace.editor
    editor.do(_note(workspace, "تبقى"))
    with session.batch("event.create") as batch:
        action, _ = events.create(session, "حدث")
        session.perform(action, None, batch)
    editor.record_batch("event.create", batch)
    editor.undo()
    editor.undo()
    qtbot.waitUntil(lambda: not editor.busy)
    assert _said(workspace) == "تبقى"
