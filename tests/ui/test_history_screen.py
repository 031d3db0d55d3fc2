"""The history: what was done, the latest first; filters; before and after; one version made the present one."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton

from app import claims, events
from db.records import Event
from tests.ui.arabic_keyboard import press
from ui.widgets.buttons import Button


@pytest.fixture
def screen(opened):
    opened.window.show_screen("history")
    return opened.window.current_screen()


def _rows(screen: Any) -> Any:
    found = screen.findChild(QListWidget)
    return [found.item(at).text() for at in range(found.count())]


def _restore(screen: Any, qtbot: Any) -> Any:
    """Press the first button that makes a version the present one."""

    def shown() -> Any:
        return [button for button in screen._details.findChildren(Button) if button.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    shown()[0].click()


def _note(session: Any, uid: str) -> str:
    found = claims.detail(session, uid)
    assert found is not None
    return found.claim.note


def _first_claim(session: Any) -> Any:
    return claims.page(session, claims.ids(session)[:1])[0].uid


def test_the_latest_change_comes_first_and_shows_before_and_after(screen):
    workspace = screen.workspace
    before = len(_rows(screen))
    workspace.editor.do(
        claims.edit(workspace.session, [_first_claim(workspace.session)], note="ملاحظة جديدة")
    )
    assert len(_rows(screen)) == before + 1
    screen._list.setCurrentRow(0)
    assert "ملاحظة جديدة" in screen._details.plain_text()


def test_an_earlier_version_becomes_the_present_one_and_back(screen, qtbot):
    workspace = screen.workspace
    uid = _first_claim(workspace.session)
    for note in ("الأولى", "الثانية"):
        workspace.editor.do(claims.edit(workspace.session, [uid], note=note))
    screen._list.setCurrentRow(1)
    _restore(screen, qtbot)
    assert _note(workspace.session, uid) == "الأولى"
    press("ctrl+z")
    assert _note(workspace.session, uid) == "الثانية"


def test_a_removed_row_comes_back(screen, qtbot):
    workspace = screen.workspace
    action, uid = events.create(workspace.session, "حدث سيُحذف")
    workspace.editor.do(action)
    workspace.session.perform(action.inverse())
    screen._list.setCurrentRow(1)
    _restore(screen, qtbot)
    assert workspace.session.store.get(Event, uid).title_ar == "حدث سيُحذف"


def test_filters_narrow_the_list_and_say_when_nothing_fits(screen):
    everything = _rows(screen)
    _, what, _ = screen.bar.findChildren(QComboBox)
    what.setCurrentIndex(what.findData("event"))
    what.activated.emit(what.currentIndex())
    assert 0 < len(_rows(screen)) < len(everything)
    what.setCurrentIndex(what.findData("label"))
    what.activated.emit(what.currentIndex())
    assert _rows(screen) == [] or len(_rows(screen)) < len(everything)
    press("ctrl+f")
    assert screen.bar.findChildren(QComboBox)[0].hasFocus()


def test_a_long_past_is_read_in_pages(opened):
    session = opened.projects.workspace.session
    uid = _first_claim(session)
    for number in range(130):
        session.perform(claims.edit(session, [uid], note=str(number)))
    opened.window.show_screen("history")
    screen = opened.window.current_screen()
    assert len(_rows(screen)) == 100
    bar = screen._list.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert len(_rows(screen)) > 130


def test_a_read_only_project_offers_no_way_back(program, project):
    program.projects.open_read_only(project)
    program.window.show_screen("history")
    screen = program.window.current_screen()
    assert _rows(screen)
    assert screen._details.findChildren(QPushButton) == []


def test_the_details_can_be_copied(screen):
    screen.copy()
    assert QGuiApplication.clipboard().text() == screen._details.plain_text()
    assert screen._details.plain_text()
