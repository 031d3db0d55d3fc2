"""A matrix that takes long is made aside: the screen is there at once, and what is pressed meanwhile is not lost."""

from __future__ import annotations

from typing import Any

import pytest

from app import questions
from app.comparing import relations
from app.comparing.matrix import matrix
from app.comparing.relations import Said
from db.records import ClaimRelation
from tests.ui.arabic_keyboard import press
from tests.ui.team_desk import Work, at_work
from tests.ui.test_compare_screen import asked, matrix_of, signs
from tests.waiting import until
from ui.screens.compare import matrix_reading
from ui.screens.compare.screen import CompareScreen


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        yield made


def _large(work: Work, monkeypatch) -> tuple[Any, list[str], list[str]]:
    """Ask two questions of two claims, and let every matrix count as large from now on."""
    first, tied = asked(work, 337, 194)
    action, second = questions.create(work.session, "كم جريحًا بقي؟", counted_group="wounded")
    work.workspace.editor.do(action)
    work.workspace.editor.do(questions.answer(work.session, tied, second))
    monkeypatch.setattr(matrix_reading, "_AT_ONCE", -1)
    return matrix_of(work), [first, second], tied


def _turn(tab: Any, axis: str) -> None:
    tab.controls.choose_axis(axis)
    tab.controls.changed.emit()


def test_keys_pressed_meanwhile_count_once_it_is_there(work, monkeypatch):
    tab, (_, second), _tied = _large(work, monkeypatch)
    _turn(tab, "outlet")
    assert tab.reading.page.hasFocus()
    assert tab.regions() == [tab.reading.page]
    assert not tab.grid.isVisible()
    for key in ("down", "7", "enter"):
        press(key)
    assert work.session.store.find(ClaimRelation) == []
    until(lambda: work.session.store.find(ClaimRelation), "the relation is set")
    (row,) = work.session.store.find(ClaimRelation)
    assert (row.relation, row.question) == ("relay_variant", second)
    assert tab.grid.hasFocus()
    assert not tab.reading.page.isVisible()
    until(lambda: not tab.reading.busy, "all is read")
    assert tab.model.matrix == matrix(work.session, axis="outlet")


def test_it_goes_on_with_the_question_asked_for_meanwhile(work, monkeypatch):
    tab, (_, second), _tied = _large(work, monkeypatch)
    _turn(tab, "claimant")
    tab.show_question(second)
    assert tab.question() == second
    until(tab.grid.isVisible, "the matrix is there")
    assert tab.question() == second
    assert tab.grid.currentIndex().row() == 1


def test_what_changes_meanwhile_is_in_it(work, monkeypatch):
    tab, _, (one, other) = _large(work, monkeypatch)
    _turn(tab, "outlet")
    work.workspace.editor.do(relations.relate(work.session, one, other, Said("refines")))
    until(tab.grid.isVisible, "the matrix is there")
    assert tab.model.matrix == matrix(work.session, axis="outlet")
    assert "agrees" in signs(work)


def test_the_same_matrix_stays_in_sight_while_it_is_read_again(work, monkeypatch):
    tab, _, (one, other) = _large(work, monkeypatch)
    tab.grid.setFocus()
    tab.refresh(None)
    assert tab.reading.busy
    assert tab.grid.hasFocus()
    work.workspace.editor.do(relations.relate(work.session, one, other, Said("refines")))
    assert signs(work)[:2] == ["agrees", "agrees"]  # at once
    until(lambda: not tab.reading.busy, "all is read")
    assert signs(work)[:2] == ["agrees", "agrees"]
    assert tab.grid.hasFocus()
