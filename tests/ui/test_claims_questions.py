"""Many claims of the table answer one question at once: by W, under an Arabic layout, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from app import questions
from db.records import ClaimPosition, Position, Question
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.team_desk import Work, at_work
from ui.dialogs.edit_many import EditMany
from ui.screens.claims.screen import ClaimsScreen


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, ClaimsScreen) as made:
        made.qtbot.waitUntil(lambda: not made.screen.reader.pending and made.screen.model.rowCount() > 0)
        made.screen.table.setFocus()
        yield made


def answer(work: Work, act: Callable[[Any], None]) -> None:
    """Press W on all claims, and do something with the dialog it opens."""
    failures: list[BaseException] = []

    def with_dialog() -> None:
        (dialog,) = work.window.findChildren(EditMany)
        try:
            act(dialog)
        except BaseException as failure:  # noqa: BLE001 - raised again below
            failures.append(failure)
            dialog.reject()

    press("ctrl+a")
    QTimer.singleShot(0, work.window, with_dialog)
    press("w")
    work.go_on()
    if failures:
        raise failures[0]


def type_in(work: Work, dialog: Any, text: str) -> None:
    """Type letters into the dialog's field."""
    dialog.activateWindow()
    dialog.control().field.setFocus()
    work.qtbot.waitUntil(dialog.control().field.hasFocus)
    type_text(text)


def test_all_claims_answer_a_new_question_and_one_step_takes_it_back(work):
    claims = work.screen.model.rowCount()
    steps = work.steps

    def act(dialog: Any) -> None:
        dialog._apply.click()
        assert dialog.isVisible()  # nothing is typed: refused below the field
        type_in(work, dialog, "كم شخصًا غادر؟")
        dialog._apply.click()

    answer(work, act)
    (question,) = work.session.store.find(Question)
    assert question.text_ar == "كم شخصًا غادر؟"
    assert len(work.session.store.find(ClaimPosition, question=question.uid)) == claims == 20
    assert work.steps == steps + 1
    press("ctrl+z")
    assert work.session.store.find(Question) == []
    assert work.session.store.find(ClaimPosition) == []


def test_a_question_that_is_there_is_found_by_a_few_letters_with_its_positions(work):
    action, question = questions.create(work.session, "هل اكتمل الإخلاء؟", kind="proposition")
    work.workspace.editor.do(action)
    work.workspace.editor.do(questions.edit_question(work.session, question, [("", "اكتمل", "")]))
    (position,) = work.session.store.find(Position, question=question)

    def act(dialog: Any) -> None:
        choice = dialog.control()
        assert next(offer.data for offer in choice._offers("اكتم")) == question
        type_in(work, dialog, "اكتم")
        press("enter")
        assert choice.position.count() == 2
        choice.position.setCurrentIndex(1)
        dialog._apply.click()

    answer(work, act)
    ties = work.session.store.find(ClaimPosition, question=question)
    assert len(ties) == 20
    assert {tie.position for tie in ties} == {position.uid}
    assert len(work.session.store.find(Question)) == 1
