"""The first screen: what was open lately, by keys, and the words for an empty one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from app import safekeeping
from app.jobs import run
from app.session import Session
from app.settings import Recent
from tests import reading_project
from tests.ui.arabic_keyboard import press, type_text
from ui.screens import recent_projects
from ui.widgets.buttons import ActionTile
from ui.widgets.list_row import SECOND, RowState, row_state
from ui.widgets.notice import NoticeBox

_AT = "2026-01-02T10:00:00+00:00"


def _list(program: Any) -> Any:
    return program.welcome.findChild(QListWidget)


def _recent(*paths: Any) -> Any:
    return tuple(Recent(str(path), path.stem, _AT, 3, 7, "نورس") for path in paths)


def test_projects_of_one_title_are_told_apart_by_their_files(start, tmp_path):
    same, other = (Recent(str(tmp_path / name), "حلب", _AT) for name in ("a.isnad", "b.isnad"))
    third = Recent(str(tmp_path / "c.isnad"), "حمص", _AT)
    rows = start(recent=(same, other, third)).welcome._recent._list
    said = [str(rows.item(at).data(SECOND)) for at in range(3)]
    for entry, words in zip((same, other), said, strict=False):
        assert str(Path(tmp_path.name, Path(entry.path).name)) in words
    assert "c.isnad" not in said[2]


def test_an_empty_list_shows_words_and_the_first_tile_has_the_focus(program):
    assert not _list(program).isVisible()
    assert isinstance(QApplication.focusWidget(), ActionTile)


def test_enter_opens_the_marked_project(start, project, tmp_path):
    program = start(recent=_recent(tmp_path / "آخر.isnad", project))
    assert QApplication.focusWidget() is _list(program)
    press("down")
    press("enter")
    assert program.projects.workspace.session.path == project.resolve()


def test_delete_takes_a_project_off_the_list_and_leaves_the_file(start, project):
    program = start(recent=_recent(project))
    press("delete")
    assert program.preferences.values.recent == ()
    assert project.exists()
    assert not _list(program).isVisible()


def test_the_filter_finds_by_folded_letters(start, tmp_path):
    program = start(recent=_recent(tmp_path / "إخلاء.isnad", tmp_path / "فيضان.isnad"))
    program.welcome._recent._filter.setFocus()
    type_text("اخلا")
    assert [_list(program).item(at).text() for at in range(_list(program).count())] == ["إخلاء"]


@pytest.fixture
def painted_rows(monkeypatch):
    """What the rows painted since were said to look like: row, what the list says, what Qt says."""
    seen: list[tuple[int, RowState, RowState]] = []
    own = recent_projects._ProjectRow.state

    def state(self: Any, option: Any, index: Any) -> RowState:
        seen.append((index.row(), own(self, option, index), row_state(option)))
        return seen[-1][1]

    monkeypatch.setattr(recent_projects._ProjectRow, "state", state)
    return seen


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_list_knows_as_well_as_qt_how_its_rows_look(start, tmp_path, painted_rows, language):
    program = start(language=language, recent=_recent(*(tmp_path / f"{name}.isnad" for name in "abcde")))
    rows = _list(program)

    def look() -> dict[int, RowState]:
        painted_rows.clear()
        rows.viewport().repaint()
        assert [mine for _, mine, _ in painted_rows] == [theirs for _, _, theirs in painted_rows]
        return {row: mine for row, mine, _ in painted_rows}

    assert look()[0] == RowState(selected=True)
    press("down")
    program.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Qt does after Tab
    assert look()[1] == RowState(selected=True, focused=True)
    QTest.mouseMove(rows.viewport(), rows.visualItemRect(rows.item(3)).center())
    assert look()[3] == RowState()
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(3)).center()
    )
    assert look()[3] == RowState(selected=True, focused=True)
    program.welcome._recent._filter.setFocus()
    assert look()[3] == RowState(selected=True)


def test_the_newest_backup_of_the_last_project_is_said(start, project):
    session = Session.open(project, reading_project.identity())
    run(safekeeping.back_up(session))
    session.close()
    program = start(recent=_recent(project))
    box = program.welcome.findChild(NoticeBox)
    assert box.isVisible()
    program.preferences.change(recent=())
    assert not box.isVisible()


def test_the_status_bar_tells_where_help_is_until_a_project_is_open(program, project):
    help_ = program.window._help
    assert help_.isVisible()
    assert "المفاتيح" in help_._text.text()
    program.projects.open(project)
    assert not help_.isVisible()
    program.projects.close()
    assert help_.isVisible()


def test_language_and_appearance_are_chosen_here(program, qtbot):
    panel = program.welcome._start
    panel._language.chosen.emit("en")
    qtbot.waitUntil(lambda: panel._name.text() == "Isnad")
    panel._looks.chosen.emit("dark")
    assert program.preferences.values.theme == "dark"
