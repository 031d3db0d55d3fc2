"""The compare screen: cells by arrows, relations by digits and Enter, questions made and answered, all undoable."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app import chains, claims, figures, questions
from app.chains import NodeDraft
from app.comparing import relations
from app.comparing.relations import Said
from db.records import ClaimPosition, ClaimRelation, Position, Question
from tests.app.conftest import got
from tests.looks.project import shown
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.team_desk import Work, at_work
from ui import language, theme
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.pick_claims import AnswerDialog
from ui.screens.compare.bar import LEVELS
from ui.screens.compare.question_dialog import QuestionDialog
from ui.screens.compare.screen import CompareScreen


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        yield made


def matrix_of(work: Work) -> Any:
    return work.screen.tab("matrix")


def asked(work: Work, *numbers: int, text: str = "كم جريحًا نُقل؟") -> tuple[str, list[str]]:
    """Ask a question that claims of different articles answer with these numbers; return both."""
    action, question = questions.create(work.session, text, counted_group="wounded")
    work.workspace.editor.do(action)
    found = (claims.of_article(work.session, article) for article in work.made.articles)
    tied = [rows[0].uid for rows in found if rows][: len(numbers)]
    for claim, number in zip(tied, numbers, strict=True):
        for figure in got(claims.detail(work.session, claim)).figures:
            work.workspace.editor.do(figures.remove_figure(work.session, figure.uid))
        work.workspace.editor.do(claims.edit(work.session, [claim], asserted_date="2016-12-16"))
        action, _ = figures.add_figure(
            work.session,
            claim,
            value=number,
            comparator="=",
            counted_group="wounded",
            as_of_date="2016-12-16",
        )
        work.workspace.editor.do(action)
        speaker = NodeDraft(actor_name=f"متحدث {number}")
        work.workspace.editor.do(chains.set_chain(work.session, claim, [speaker]))
    work.workspace.editor.do(questions.answer(work.session, tied, question))
    matrix_of(work).grid.setFocus()
    return question, tied


def signs(work: Work) -> list[str]:
    return [cell.sign for cell in matrix_of(work).model.row(0).cells]


def test_answers_stand_beside_one_another_and_arrows_move(work):
    asked(work, 337, 194)
    assert signs(work)[:2] == ["contradicts", "contradicts"]
    assert set(signs(work)[2:]) <= {"silent"}
    assert matrix_of(work).grid.currentIndex().column() == 0
    first = matrix_of(work).strip.first.words.accessibleName()
    press("left")
    assert matrix_of(work).grid.currentIndex().column() == 1
    assert matrix_of(work).strip.first.words.accessibleName() != first
    assert matrix_of(work).strip.second.words.accessibleName() == first


def test_a_digit_chooses_and_enter_confirms_and_undo_takes_back(work):
    _, (one, other) = asked(work, 337, 194)
    before = work.steps
    press("7")
    assert work.steps == before
    assert matrix_of(work).strip.relation.code() == "relay_variant"
    press("enter")
    (row,) = work.session.store.find(ClaimRelation)
    assert {row.claim_a, row.claim_b} == {one, other}
    assert (row.relation, row.suggested_by) == ("relay_variant", "person")
    assert signs(work)[:2] == ["relay_variant", "relay_variant"]
    assert matrix_of(work).model.row(0).cells[0].confirmed
    work.workspace.editor.undo()
    assert signs(work)[:2] == ["contradicts", "contradicts"]


def test_what_was_set_can_be_taken_back_in_the_strip(work):
    _, (one, other) = asked(work, 337, 194)
    work.workspace.editor.do(
        relations.relate(work.session, one, other, Said("refines", rationale="جزء من كل"))
    )
    strip = matrix_of(work).strip
    assert strip.rationale.text() == "جزء من كل"
    assert strip.remove.isVisible()
    QTest.mouseClick(strip.remove, Qt.MouseButton.LeftButton)
    assert work.session.store.find(ClaimRelation) == []
    assert not strip.remove.isVisible()


def test_swapping_says_the_relation_of_the_other_one(work):
    _, (one, other) = asked(work, 337, 194)
    press("4")
    strip = matrix_of(work).strip
    assert strip.swap.isVisible()
    QTest.mouseClick(strip.swap, Qt.MouseButton.LeftButton)
    assert strip.relation.code() == "updates"
    matrix_of(work).grid.setFocus()
    press("enter")
    (row,) = work.session.store.find(ClaimRelation)
    assert (row.claim_a, row.claim_b, row.comparability) == (other, one, "different_as_of")


def test_a_pinned_cell_is_the_first_passage_until_it_is_let_go(work):
    asked(work, 337, 194, 377)
    quotes = [cell.answers[0].quote for cell in matrix_of(work).model.row(0).cells if cell.answers]
    press("shift+space")
    press("left")
    press("left")
    assert matrix_of(work).strip.first.words.accessibleName() == quotes[0]
    assert matrix_of(work).strip.second.words.accessibleName() == quotes[2]
    QTest.mouseClick(
        matrix_of(work).grid.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
        matrix_of(work).grid.visualRect(matrix_of(work).model.index(0, 0)).center(),
    )
    assert not matrix_of(work).grid.pinned.isValid()


def test_signs_filter_the_questions_and_the_axis_changes_the_columns(work):
    asked(work, 337, 194)
    action, _ = questions.create(work.session, "كم حافلة؟", counted_group="wounded")
    work.workspace.editor.do(action)
    assert matrix_of(work).model.rowCount() == 2
    matrix_of(work).controls.signs["contradicts"].click()
    assert [matrix_of(work).model.row(at).sign for at in range(matrix_of(work).model.rowCount())] == [
        "contradicts"
    ]
    matrix_of(work).controls.signs["contradicts"].click()
    assert matrix_of(work).model.rowCount() == 2
    matrix_of(work).controls.choose_axis("claimant")
    matrix_of(work).controls.changed.emit()
    names = {matrix_of(work).model.headerData(at, Qt.Orientation.Horizontal) for at in range(2)}
    assert all(name.startswith("متحدث") for name in names)
    assert work.workspace.preferences.recall("compare.axis") == "claimant"


def test_a_question_is_made_worded_and_removed(work, qtbot):
    press("ctrl+n")
    dialog = work.dialog(QuestionDialog)
    press("enter")
    assert dialog.isVisible()  # a question without words is refused below its field
    type_text("متى بدأ الإجلاء")
    work.finish(Qt.KeyboardModifier.NoModifier)
    (question,) = work.session.store.find(Question)
    assert (question.text_ar, question.kind) == ("متى بدأ الإجلاء", "quantity")
    matrix_of(work).grid.setFocus()
    matrix_of(work)._edit()
    dialog = work.dialog(QuestionDialog)
    dialog.kind.segments.choose("proposition")
    dialog.kind.chosen.emit("proposition")
    assert not dialog.group.isVisible()
    work.finish(Qt.KeyboardModifier.NoModifier)
    assert work.session.store.find(Question)[0].kind == "proposition"
    matrix_of(work)._remove()
    work.dialog(ConfirmDialog).act.click()
    assert work.session.store.find(Question) == []
    work.workspace.editor.undo()
    assert len(work.session.store.find(Question)) == 1


class _Answers:
    """A question with two answers, and its dialog."""

    def __init__(self, work: Work) -> None:
        self._work = work
        given = [("", "نعم", ""), ("", "ليس بعد", "")]
        action, self._uid = questions.create(work.session, "هل انتهى الإجلاء؟", given, kind="proposition")
        work.workspace.editor.do(action)

    def now(self) -> list[Position]:
        found = self._work.session.store.find(Position, question=self._uid)
        return sorted(found, key=lambda each: each.seq)

    def opened(self) -> Any:
        question = self._work.session.store.get(Question, self._uid)
        assert question is not None
        matrix_of(self._work).acts.edit_question(question)
        return self._work.dialog(QuestionDialog)


def test_the_answers_of_a_question_are_added_and_worded_in_its_dialog(work):
    answers = _Answers(work)
    yes, no = answers.now()
    rows = answers.opened().positions._rows
    assert [(each.uid, each.arabic.text()) for each in rows] == [
        (yes.uid, "نعم"),
        (no.uid, "ليس بعد"),
        ("", ""),
    ]
    assert [each.remove.isEnabled() for each in rows] == [True, True, False]
    rows[1].arabic.setText("لا")
    rows[2].arabic.setFocus()
    type_text("جزئيا")
    assert len(rows) == 4  # an empty row follows the one just begun
    work.finish(Qt.KeyboardModifier.NoModifier)
    found = answers.now()
    assert [each.uid for each in found[:2]] == [yes.uid, no.uid]
    assert [each.label_ar for each in found] == ["نعم", "لا", "جزئيا"]


def test_an_answer_is_removed_by_its_button_only_and_two_alike_are_refused(work):
    answers = _Answers(work)
    dialog = answers.opened()
    first, second, _empty = dialog.positions._rows
    for words in ("", "لَيسَ بَعد"):
        first.arabic.setText(words)
        press("enter")
        assert dialog.isVisible()
        assert [each.label_ar for each in answers.now()] == ["نعم", "ليس بعد"]
    first.remove.click()
    work.finish(Qt.KeyboardModifier.NoModifier)
    assert [each.uid for each in answers.now()] == [second.uid]
    work.workspace.editor.undo()
    assert [each.label_ar for each in answers.now()] == ["نعم", "ليس بعد"]


def test_claims_are_tied_with_a_position_in_words(work):
    action, question = questions.create(work.session, "هل انتهى الإجلاء؟", kind="proposition")
    work.workspace.editor.do(action)
    matrix_of(work).grid.setFocus()
    matrix_of(work)._answers()
    dialog = work.dialog(AnswerDialog)
    press("enter")
    assert len(dialog.rows.ticked()) == 1
    dialog.words.setText("انتهى")
    dialog.act.click()
    (tie,) = work.session.store.find(ClaimPosition)
    detail = got(questions.detail(work.session, question))
    assert [each.label_ar for each in detail.positions] == ["انتهى"]
    assert tie.position == detail.positions[0].uid
    assert sum(cell.answers != () for cell in matrix_of(work).model.row(0).cells) == 1
    work.go_on()
    matrix_of(work)._answers()
    again = work.dialog(AnswerDialog)
    assert tie.claim not in {row.uid for row in again.claims("")}
    assert [offer.display for offer in again._offers("انت")] == ["انتهى"]


def test_ctrl_enter_opens_the_answer_on_the_desk(work, qtbot):
    _, (one, _other) = asked(work, 337, 194)
    with qtbot.waitSignal(work.workspace.go_to_claim) as gone:
        press("ctrl+enter")
    assert gone.args == [one]


def test_a_matrix_of_a_project_that_is_only_read_changes_nothing(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen, writable=False) as work:
        assert not matrix_of(work).controls.new.isVisible()
        assert not matrix_of(work).strip.confirm.isVisible()


def test_every_cell_is_spoken_in_the_language_of_the_interface(work, qapp):
    asked(work, 337, 194)
    index = matrix_of(work).model.index(0, 0)
    assert "يخالف" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    language.apply(qapp, "en")
    try:
        spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        assert "contradicts, suggested" in spoken
        assert "337" in spoken
    finally:
        language.apply(qapp, "ar")


def test_an_empty_matrix_says_what_to_do(work):
    assert matrix_of(work)._empty.isVisible()
    assert not matrix_of(work)._parts.isVisible()
    QTest.mouseClick(matrix_of(work)._empty_action, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert work.dialog(QuestionDialog).isVisible()


def test_the_bar_says_less_again_when_a_tab_comes_back(qapp, qtbot):
    theme.apply(qapp, "light")
    with shown("compare")() as window:
        window.resize(1280, 800)  # lower than the bar needs to have a line of its own
        window.show()
        screen = window.screen_of("compare")
        bar = screen.controls
        qtbot.waitUntil(lambda: bar.isVisible() and bool(bar._level) and len(bar._widths) == LEVELS)
        screen.show_tab("figures")
        screen.show_tab("matrix")
        assert bar._widths == sorted(bar._widths, reverse=True)
        assert bar._widths[bar._level] <= bar.width() < bar._widths[0]
        window.hide()


def test_the_matrix_of_an_event_is_shown_when_it_is_asked_for(work):
    asked(work, 337, 194)
    work.screen.show_tab("figures")
    work.screen.compare_event(work.made.events[0])
    assert work.screen.controls.event_uid() == work.made.events[0]
    assert work.screen.current_tab() is matrix_of(work)
    assert matrix_of(work)._matrix.event == work.made.events[0]
    assert work.workspace.preferences.recall("compare.event", "") == work.made.events[0]
