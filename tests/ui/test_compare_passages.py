"""Aligned passages: laid side by side aside, tied, dismissed and opened by keys, all undoable."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from app import articles, linking
from db.records import Claim, ClaimEventLink, ClaimPosition, PassageDismissal, Question
from tests.app.conftest import got
from tests.reading_project import label
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.team_desk import Work, at_work
from ui.screens.compare.screen import CompareScreen

_PATIENCE = 60_000  # ms: only a machine that hangs takes so long


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        press("ctrl+3")
        settle(made)
        yield made


def tab_of(work: Work) -> Any:
    return work.screen.tab("passages")


def settle(work: Work) -> Any:
    tab = tab_of(work)
    work.qtbot.waitUntil(lambda: not tab.reading.busy and tab._known is not None, timeout=_PATIENCE)
    return tab


def pairs(work: Work) -> list[Any]:
    return [row.pair for row in tab_of(work).model.pairs]


def test_the_list_has_the_focus_and_shows_two_passages_with_their_words_compared(work):
    tab = tab_of(work)
    assert tab.list.hasFocus()
    row = tab.model.row(0)
    assert tab.pair.first.words.accessibleName() == tab._known.quote(row.pair.a)
    assert tab.pair.second.words.accessibleName() == tab._known.quote(row.pair.b)
    before = tab.pair.first.words.accessibleName(), tab.pair.second.words.accessibleName()
    press("down")
    assert (tab.pair.first.words.accessibleName(), tab.pair.second.words.accessibleName()) != before
    said = str(tab.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert got(articles.row(work.session, row.pair.a.uid)).code in said


def test_enter_ties_both_to_one_question_and_undo_takes_it_back(work):
    tab, shown = tab_of(work), pairs(work)
    claims = len(work.session.store.find(Claim))
    steps = work.steps
    press("enter")
    assert work.steps == steps + 1
    (question,) = work.session.store.find(Question)
    tied = {tie.claim for tie in work.session.store.find(ClaimPosition, question=question.uid)}
    assert len(tied) == 2
    linked = {row.claim for row in work.session.store.find(ClaimEventLink, event=question.event)}
    assert question.event is not None
    assert tied <= linked
    settle(work)
    assert shown[0] not in pairs(work)
    assert tab.list.currentIndex().row() == 0
    tab.which.setCurrentIndex(tab.which.findData("tied"))
    tab.which.activated.emit(1)
    assert shown[0] in pairs(work)
    assert not tab.pair.same.isEnabled()
    press("ctrl+z")
    settle(work)
    assert pairs(work) == []
    assert tab._nothing.isVisible()
    assert len(work.session.store.find(Claim)) == claims
    tab.which.setCurrentIndex(0)
    tab.which.activated.emit(0)
    assert pairs(work) == shown


def test_delete_dismisses_for_good_and_can_be_undone(work):
    shown = pairs(work)
    press("delete")
    settle(work)
    assert pairs(work) == shown[1:]
    assert len(work.session.store.find(PassageDismissal)) == 1
    press("ctrl+z")
    settle(work)
    assert pairs(work) == shown


def test_either_passage_opens_in_reading(work, qtbot):
    pair = pairs(work)[0]
    for keys, passage in (("ctrl+enter", pair.a), ("ctrl+shift+enter", pair.b)):
        with qtbot.waitSignal(work.workspace.go_to_place) as gone:
            press(keys)
        assert gone.args == [passage.uid, passage.start, passage.end]


def test_words_narrow_the_pairs_down(work):
    tab = tab_of(work)
    whole = len(pairs(work))
    press("ctrl+f")
    assert tab.field.hasFocus()
    type_text("الحافلات")
    few = pairs(work)
    assert len(few) < whole
    assert all("حافل" in f"{tab._known.quote(pair.a)} {tab._known.quote(pair.b)}" for pair in few)
    tab.field.setText("لا يوجد شيء كهذا")
    assert tab._nothing.isVisible()
    press("escape")
    assert len(pairs(work)) == whole


def test_an_article_that_comes_to_the_event_is_laid_beside_the_others(work):
    tab = tab_of(work)
    assert work.made.articles[3] not in tab._known.texts
    text = articles.text(work.session, work.made.articles[3])
    claim = label(work.session, work.made.articles[3], text[:40], "figure")
    work.workspace.editor.do(linking.link(work.session, [claim], work.made.events[0]))
    settle(work)
    assert work.made.articles[3] in tab._known.texts


def test_a_project_that_is_only_read_ties_nothing(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen, writable=False) as work:
        press("ctrl+3")
        settle(work)
        press("enter")
        press("delete")
        assert work.session.store.find(Question) == []
        assert not tab_of(work).pair.same.isVisible()


def test_a_screen_that_goes_while_it_reads_waits_for_no_thread(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as work:
        press("ctrl+3")
        reading = tab_of(work).reading
        assert reading.busy
        work.screen.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not Shiboken.isValid(work.screen)
        qtbot.waitUntil(lambda: not reading.busy, timeout=_PATIENCE)
