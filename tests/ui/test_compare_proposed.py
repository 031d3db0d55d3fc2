"""Questions proposed beside the matrix: looked for when they are shown, accepted or dismissed by a key, undoable."""

from __future__ import annotations

from typing import Any

import pytest

from app import figures, linking, questions
from db.records import ClaimPosition, Question, QuestionDismissal
from tests.ui.arabic_keyboard import press
from tests.ui.team_desk import Work, at_work
from ui.screens.compare.screen import CompareScreen

_PATIENCE = 60_000  # ms: only a machine that hangs takes so long


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        counted(made)
        yield made


def counted(work: Work) -> None:
    """Let claims of three articles count the evacuated, and one question be there already."""
    for at, value in ((16, 1150), (9, 950)):
        if at == 16:
            action, _ = figures.add_figure(
                work.session, work.made.claims[at], value=value, counted_group="evacuated"
            )
            work.workspace.editor.do(action)
        work.workspace.editor.do(linking.link(work.session, [work.made.claims[at]], work.made.events[0]))
    action, _ = questions.create(work.session, "متى انتهى الإخلاء؟", kind="proposition")
    work.workspace.editor.do(action)
    matrix(work).grid.setFocus()


def matrix(work: Work) -> Any:
    return work.screen.tab("matrix")


def proposing(work: Work) -> Any:
    """Show the proposals with the keyboard in their list."""
    press("f4")
    tab = matrix(work)
    tab.beside.choose("questions")
    settle(work)
    tab.beside.list().setFocus()
    return tab


def settle(work: Work) -> None:
    work.qtbot.waitUntil(lambda: not matrix(work).beside.busy, timeout=_PATIENCE)


def keys(work: Work) -> list[str]:
    return [each.key for each in matrix(work).beside.questions.model.proposals]


def test_nothing_is_looked_for_before_it_is_shown(work):
    settle(work)
    assert matrix(work).beside.questions.model.proposals == []
    tab = proposing(work)
    (counting,) = [each for each in tab.beside.questions.model.proposals if each.kind == "quantity"]
    assert counting.counted_group == "evacuated"
    assert counting.articles == 3
    assert work.session.store.find(ClaimPosition) == []
    said = tab.beside.questions.model.index(0).data()
    assert said == counting.text_ar


def test_enter_asks_the_question_with_its_claims_and_goes_to_its_row(work):
    tab = proposing(work)
    before, steps = keys(work), work.steps
    proposal = tab.beside.questions.current()
    press("enter")
    assert work.steps == steps + 1
    asked = next(each for each in work.session.store.find(Question) if each.text_ar == proposal.text_ar)
    tied = {tie.claim for tie in work.session.store.find(ClaimPosition, question=asked.uid)}
    assert tied == {member.telling.claim.uid for member in proposal.members}
    assert tab.model.row(tab.grid.currentIndex().row()).question.uid == asked.uid
    settle(work)
    assert keys(work) == before[1:]
    press("ctrl+z")
    settle(work)
    assert keys(work) == before
    assert work.session.store.find(ClaimPosition) == []


def test_delete_dismisses_and_undo_brings_it_back(work):
    proposing(work)
    before = keys(work)
    press("delete")
    settle(work)
    assert keys(work) == before[1:]
    assert len(work.session.store.find(QuestionDismissal)) == 1
    press("ctrl+z")
    settle(work)
    assert keys(work) == before


def test_what_is_asked_elsewhere_is_no_longer_proposed(work):
    proposing(work)
    before = keys(work)
    action, _ = questions.create(
        work.session, "كم شخصًا أُخرج؟", counted_group="evacuated", event=work.made.events[0]
    )
    work.workspace.editor.do(action)
    settle(work)
    assert len(keys(work)) == len(before) - 1


def test_a_project_that_is_only_read_proposes_and_asks_nothing(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen, writable=False) as work:
        tab = matrix(work)
        tab.beside.questions._accept()
        tab.beside.questions._dismiss()
        assert not tab.beside.questions.accept.isVisibleTo(tab.beside.questions)
        assert work.session.store.find(Question) == []
