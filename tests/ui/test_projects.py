"""Making, opening, closing, copying, restoring and checking projects through the window."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app import claims, safekeeping
from app.jobs import run
from app.session import Identity, Session
from db.errors import StorageProblem
from db.ids import new_uid
from tests import reading_project
from tests.conftest import REPOSITORY
from tests.ui.arabic_keyboard import press
from tests.ui.conftest import activate
from ui import bidi
from ui.dialogs.backups import BackupsDialog
from ui.widgets.buttons import Button
from ui.widgets.notice import NoticeBar

_HOLDER = """
import sys
from pathlib import Path
from app.session import Identity, Session
session = Session.open(Path(sys.argv[1]), Identity(sys.argv[2], "سلمى", sys.argv[3]))
print("held", flush=True)
sys.stdin.read()
session.close()
"""


def _choose(path: Any) -> Any:
    def act(dialog: Any) -> Any:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(path))
        dialog.accept()

    return act


@contextmanager
def _held(path: Any) -> Any:
    """Keep a project open in another process."""
    command = [sys.executable, "-c", _HOLDER, str(path), new_uid(), new_uid()]
    holder = subprocess.Popen(
        command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "USER": "salma"},
    )  # fmt: skip
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "held"
        yield
    finally:
        holder.communicate("")


def _press_in_notice(window: Any) -> Any:
    bar = window.findChild(NoticeBar)
    button = next(button for button in bar.findChildren(Button) if button.text())
    button.click()


def _idle(qtbot: Any, program: Any) -> Any:
    qtbot.waitUntil(lambda: not program.jobs.busy, timeout=20_000)


def _label_all(session: Any, note: Any) -> Any:
    uids = [row.uid for row in claims.page(session, claims.ids(session))]
    session.perform(claims.edit(session, uids, note=note))


def test_a_new_project_is_made_where_the_person_says(program, when_asked, tmp_path):
    when_asked(_choose(tmp_path / "جديد"))
    press("ctrl+n")
    workspace = program.projects.workspace
    assert workspace.session.path == (tmp_path / "جديد.isnad").resolve()
    assert workspace.session.reviewer.display_name == "نورس"
    assert program.window.windowTitle().startswith("جديد")


def test_a_new_project_never_replaces_a_file(program, when_asked, project):
    before = project.read_bytes()

    def choose(dialog: Any) -> Any:
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        _choose(project)(dialog)

    when_asked(choose)
    press("ctrl+n")
    assert program.projects.workspace is None
    assert program.window.notices.text()
    assert project.read_bytes() == before


def test_cancelling_changes_nothing(program, when_asked):
    when_asked(lambda dialog: dialog.reject())
    press("ctrl+o")
    assert program.projects.workspace is None
    assert program.window.notices.text() == ""


def test_a_project_is_opened_closed_and_opened_again(program, when_asked, project, qtbot):
    when_asked(_choose(project))
    press("ctrl+o")
    assert program.projects.workspace is not None
    assert program.projects.workspace.session.counts() == (4, 20)
    activate(qtbot, program.window)
    press("ctrl+shift+w")
    assert program.projects.workspace is None
    assert program.window.current_screen() is None
    assert program.projects.open(project)
    again: Any = program.projects
    session = again.workspace.session
    assert session.counts() == (4, 20)


def test_the_keys_of_a_project_that_was_closed_are_gone(opened, qtbot, tmp_path):
    other = tmp_path / "other.isnad"
    session, _ = reading_project.copy(other)
    session.close()
    old = opened.window.screen_of("reading")  # garbage is not collected at once: somebody still holds it
    assert opened.projects.open(other)
    qtbot.waitUntil(lambda: not shiboken6.isValid(old))
    desk = opened.window.screen_of("reading")
    desk.open_together()
    for key in ("1", "n", "f8", "escape"):
        press(key)  # an exception in the filter of keys fails the test
    assert opened.window.workspace.session.path == other.resolve()


def test_the_project_lies_whole_in_one_file_after_closing(opened, project):
    _label_all(opened.projects.workspace.session, "ملاحظة")
    opened.projects.close()
    assert sorted(
        path.name for path in project.parent.iterdir() if path.name.startswith(f"{project.name}-")
    ) == [f"{project.name}-backups"]
    session = Session.open(project, Identity(new_uid(), "آخر", new_uid()))
    assert claims.page(session, claims.ids(session))[0].note == "ملاحظة"
    session.close()


def test_opening_the_open_project_again_keeps_it(opened, project):
    workspace = opened.projects.workspace
    assert opened.projects.open(project)
    assert opened.projects.workspace is workspace


def test_who_holds_a_project_is_said_and_its_backup_can_be_read(program, project, qtbot):
    session = Session.open(project, reading_project.identity())
    run(safekeeping.back_up(session))
    session.close()
    with _held(project):
        assert not program.projects.open(project)
        assert "salma" in program.window.notices.text()
        _press_in_notice(program.window)
        workspace = program.projects.workspace
        assert workspace is not None
        assert not workspace.writable
        said = bidi.strip_isolates(program.window.notices.text())
        assert said.startswith("المعروض نسخة احتياطية من")
        assert "salma" in said
        assert program.window.notices._bar.findChild(Button) is None
        assert workspace.session.counts() == (4, 20)
        assert not program.actions.available("undo")
        assert not program.actions.available("project.back_up")
        assert program.window.status._saved.text()
        uid = claims.page(workspace.session, claims.ids(workspace.session)[:1])[0].uid
        assert not workspace.editor.do(claims.edit(workspace.session, [uid], note="لا يُكتب"))
        program.projects.close()
        assert not program.window.notices.text()
    assert program.projects.open(project)


def test_without_a_backup_only_the_holder_is_said(program, project):
    with _held(project):
        assert not program.projects.open(project)
        bar = program.window.findChild(NoticeBar)
        assert [button for button in bar.findChildren(Button) if button.text()] == []


def test_what_the_window_holds_nobody_else_gets(opened, project):
    command = [sys.executable, "-c", _HOLDER, str(project), new_uid(), new_uid()]
    other = subprocess.run(
        command, cwd=REPOSITORY, input="", capture_output=True, text=True, check=False, timeout=60
    )
    assert other.returncode != 0
    assert "locked" in other.stderr
    assert opened.projects.workspace.session.counts() == (4, 20)


def test_a_backup_is_restored_and_the_present_file_kept(opened, project, qtbot, when_asked):
    _idle(qtbot, opened)
    _label_all(opened.projects.workspace.session, "بعد النسخة")

    def choose(dialog: Any) -> Any:
        assert isinstance(dialog, BackupsDialog)
        dialog.accept()

    when_asked(choose)
    opened.actions.trigger("project.restore")
    session = opened.projects.workspace.session
    assert {row.note for row in claims.page(session, claims.ids(session))} == {""}
    kept = [path for path in project.parent.glob("*.isnad") if path != project]
    assert len(kept) == 1
    assert kept[0].name in opened.window.notices.text()
    before = Session.open_read_only(kept[0], reading_project.identity())
    assert claims.page(before, claims.ids(before))[0].note == "بعد النسخة"
    before.close()


def test_restoring_without_a_backup_says_so(program, when_asked, project):
    when_asked(_choose(project))
    program.actions.trigger("project.restore")
    assert program.window.notices.text()
    assert program.projects.workspace is None


def test_a_copy_is_whole_and_the_project_stays_open(opened, when_asked, tmp_path, qtbot):
    _idle(qtbot, opened)
    copy = tmp_path / "نسخة.isnad"
    when_asked(_choose(copy))
    opened.actions.trigger("project.copy")
    _idle(qtbot, opened)
    qtbot.waitUntil(lambda: "نسخة.isnad" in opened.window.notices.text())
    session = Session.open(copy, reading_project.identity())
    assert session.counts() == (4, 20)
    session.close()
    assert opened.projects.workspace is not None


def test_a_backup_on_request_is_said(opened, project, qtbot):
    _idle(qtbot, opened)
    _label_all(opened.projects.workspace.session, "قبل النسخ")
    before = safekeeping.backups(project)
    opened.actions.trigger("project.back_up")
    _idle(qtbot, opened)
    qtbot.waitUntil(lambda: bool(opened.window.notices.text()))
    assert safekeeping.backups(project)[0] not in before


def test_a_check_says_that_the_project_is_whole(opened, qtbot):
    opened.actions.trigger("project.check")
    qtbot.waitUntil(lambda: bool(opened.window.notices.text()), timeout=20_000)
    bar = opened.window.findChild(NoticeBar)
    assert bar._level == "ok"


@pytest.mark.parametrize(
    "content",
    [b"", b"not a project at all", b"SQLite format 3\0" + bytes(4096)],
    ids=["empty", "text", "torn"],
)
def test_what_is_no_project_gets_a_sentence_and_stays_as_it_is(program, tmp_path, content):
    path = tmp_path / "غريب.isnad"
    path.write_bytes(content)
    assert not program.projects.open(path)
    assert program.window.notices.text()
    assert program.projects.workspace is None
    assert path.read_bytes() == content


def test_a_folder_or_a_missing_file_gets_a_sentence(program, tmp_path):
    for path in (tmp_path, tmp_path / "لا شيء.isnad"):
        assert not program.projects.open(path)
        assert program.window.notices.text()
        program.window.notices.clear()


def test_a_damaged_project_is_refused_and_its_backup_offered(program, project, when_asked):
    session = Session.open(project, reading_project.identity())
    run(safekeeping.back_up(session))
    session.close()
    content = bytearray(project.read_bytes())
    content[4096 : len(content) // 2] = bytes(len(content) // 2 - 4096)
    project.write_bytes(content)
    assert not program.projects.open(project)
    assert program.window.notices.text()
    when_asked(lambda dialog: dialog.accept())
    _press_in_notice(program.window)
    assert program.projects.workspace is not None
    assert program.projects.workspace.session.counts() == (4, 20)


def test_the_sample_opens_coded_and_opens_again(program, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path))
    program.preferences.remember("folder", str(tmp_path))
    program.actions.trigger("project.sample")
    articles, found = program.projects.workspace.session.counts()
    assert articles >= 6
    assert found >= 40
    program.projects.close()
    program.actions.trigger("project.sample")
    assert program.projects.workspace.session.counts() == (articles, found)


def test_a_project_given_at_the_start_is_opened(start, project):
    program = start(project)
    assert program.projects.workspace.session.path == project.resolve()


def test_the_open_project_is_the_first_of_the_recent_ones(opened, project):
    entry = opened.preferences.values.recent[0]
    assert (entry.path, entry.articles, entry.claims) == (str(project.resolve()), 4, 20)
    assert entry.reviewer == "نورس"


def test_a_storage_problem_has_a_sentence_in_both_languages(program, tmp_path):
    said = set()
    for code in ("ar", "en"):
        program.preferences.change(language=code)
        program.projects._failed(StorageProblem("disk-full", path=str(tmp_path)))
        said.add(program.window.notices.text())
    assert len(said) == 2


def test_what_was_not_saved_is_said_until_the_next_change_is(opened, project):
    workspace = opened.projects.workspace
    assert workspace is not None
    session, saved = workspace.session, opened.window.status._saved
    before = saved.text()
    uid = claims.page(session, claims.ids(session)[:1])[0].uid
    away = project.with_name("away.isnad")
    project.rename(away)
    assert not workspace.editor.do(claims.edit(session, [uid], note="ضائع"))
    assert saved.text() == "لم يُحفظ آخر تغيير."
    away.rename(project)
    assert workspace.editor.do(claims.edit(session, [uid], note="محفوظ"))
    assert saved.text() == before
