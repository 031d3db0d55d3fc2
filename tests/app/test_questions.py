"""Questions of comparison and the claims that answer them."""

from __future__ import annotations

import pytest

from app import claims, events, figures, history, labelling, linking, questions
from app.problems import Rejected
from app.session import Session
from db.records import ClaimPosition, Position, Question
from tests.app.conftest import got, store_claim


def ask(project: Session, text: str = "كم عدد الذين غادروا؟", **fields: object) -> str:
    action, uid = questions.create(project, text, **fields)
    project.perform(action)
    return uid


def test_a_question_is_made_found_again_worded_and_removed(project, there_and_back) -> None:
    action, uid = questions.create(
        project, "  كم عدد\nالقتلى؟ ", counted_group="killed", as_of_window="2016-12-15/2016-12-16"
    )
    there_and_back(action)
    (row,) = questions.rows(project)
    assert (row.code, row.question.text_ar, row.claims) == ("Q01", "كم عدد القتلى؟", 0)
    found, changes = questions.find_or_new(project, "كم عَدد القتلى؟")
    assert (found.uid, changes) == (uid, ())
    there_and_back(questions.edit_question(project, uid, text_en="How many were killed?", kind="quantity"))
    assert [each.question.uid for each in questions.rows(project, needle="killed many")] == [uid]
    assert questions.complete(project, "Q01")[0].question.uid == uid
    there_and_back(questions.remove(project, [uid]))
    assert questions.rows(project) == []


def test_what_a_question_cannot_be(project) -> None:
    with pytest.raises(Rejected, match="no-title"):
        questions.create(project, "  ")
    with pytest.raises(Rejected, match="unknown-code"):
        questions.create(project, "سؤال", kind="riddle")
    with pytest.raises(Rejected, match="not-a-date"):
        questions.create(project, "سؤال", as_of_window="قريبًا")
    with pytest.raises(Rejected, match="gone"):
        questions.create(project, "سؤال", event="?")
    with pytest.raises(ValueError, match="number"):
        questions.edit_question(project, ask(project), number=7)


def test_claims_answer_with_the_figure_that_counts_the_same(project, article, there_and_back) -> None:
    one, two = store_claim(project, article), store_claim(project, article, (10, 19))
    project.perform(figures.add_figure(project, one, value=3, counted_group="wounded")[0])
    action, killed = figures.add_figure(project, one, value=5, counted_group="killed")
    project.perform(action)
    uid = ask(project, counted_group="killed")
    there_and_back(questions.answer(project, [one, two], uid))
    assert {each.claim: each.quantity for each in got(questions.detail(project, uid)).answers} == {
        one: killed,
        two: None,
    }
    assert questions.answer(project, [one], uid).changes == ()
    assert [each.uid for each in got(claims.detail(project, one)).questions] == [uid]
    assert questions.last_used(project) == uid
    there_and_back(figures.remove_figure(project, killed))
    assert {each.quantity for each in project.store.find(ClaimPosition)} == {None}
    there_and_back(questions.unanswer(project, [one, two], uid))
    assert questions.of_claim(project, one) == []


def test_positions_are_taken_and_let_go(project, article, there_and_back) -> None:
    claim = store_claim(project, article)
    uid, other = ask(project, kind="proposition"), ask(project, "من فتح البوابة؟", kind="proposition")
    there_and_back(questions.edit_question(project, uid, [("", "نعم", "Yes"), ("", "لا", "")]))
    yes, no = (each.uid for each in got(questions.detail(project, uid)).positions)
    there_and_back(questions.edit_question(project, uid, [(no, "لا", ""), (yes, "أجل", "Yes")]))
    assert [each.label_ar for each in got(questions.detail(project, uid)).positions] == ["لا", "أجل"]
    assert questions.edit_question(project, uid, [(no, "لا", ""), (yes, "أجل", "Yes")]).changes == ()
    with pytest.raises(Rejected, match="name-taken"):
        questions.edit_question(project, uid, [(no, "لا", ""), (yes, "لَا", "")])
    with pytest.raises(Rejected, match="no-title"):
        questions.edit_question(project, uid, [(no, " ", "No")])
    with pytest.raises(Rejected, match="gone"):
        questions.edit_question(
            project, uid, [(got(questions.detail(project, other)).question.uid, "لا", "")]
        )
    there_and_back(questions.answer(project, [claim], uid, yes))
    with pytest.raises(Rejected, match="other-question"):
        questions.answer(project, [claim], other, yes)
    there_and_back(questions.edit_question(project, uid, [(no, "لا", "")]))
    (answer,) = project.store.find(ClaimPosition)
    assert answer.position is None


def test_one_question_for_aligned_claims(project, article, there_and_back) -> None:
    one, two, three = (store_claim(project, article, span) for span in ((0, 9), (10, 19), (20, 29)))
    action, event = events.create(project, "إجلاء البساتين")
    project.perform(action)
    project.perform(linking.link(project, [one, two], event))
    project.perform(figures.add_figure(project, two, value=5, counted_group="evacuated", unit="شخص")[0])
    action, uid = questions.same_question(project, [one, two])
    there_and_back(action)
    question = got(project.store.get(Question, uid))
    assert (question.event, question.kind, question.counted_group) == (event, "quantity", "evacuated")
    assert question.text_ar.endswith(": إجلاء البساتين")
    action, again = questions.same_question(project, [three, one])
    project.perform(action)
    assert again == uid
    assert questions.rows(project, event=event)[0].claims == 3


def test_a_question_without_figures_is_worded_after_the_claim(project, article) -> None:
    claim = store_claim(project, article, (0, 75), "occurrence")
    action, uid = questions.same_question(project, [claim])
    project.perform(action)
    question = got(project.store.get(Question, uid))
    assert question.kind == "proposition"
    assert question.text_ar == "قال المتحدث باسم البلدية إن نحو 337 شخصًا غادروا حيّ البساتين مساء الجمعة."
    long = store_claim(project, article, (0, 130), "cause")
    action, uid = questions.same_question(project, [long])
    project.perform(action)
    assert len(got(project.store.get(Question, uid)).text_ar) <= 80
    assert got(project.store.get(Question, uid)).text_ar.endswith("…")


def test_what_hangs_on_a_removed_claim_event_or_question_goes_or_is_freed(
    project, article, there_and_back
) -> None:
    claim = store_claim(project, article)
    action, event = events.create(project, "إجلاء")
    project.perform(action)
    uid = ask(project, event=event, kind="proposition")
    project.perform(questions.edit_question(project, uid, [("", "نعم", "")]))
    project.perform(questions.answer(project, [claim], uid))
    there_and_back(events.remove(project, event))
    assert got(project.store.get(Question, uid)).event is None
    there_and_back(questions.remove(project, [uid]))
    assert project.store.find(Position) == project.store.find(ClaimPosition) == []
    removal = history.row_history(project, "question", uid)[0]
    there_and_back(history.restore(project, removal.rev_id))
    assert len(got(questions.detail(project, uid)).answers) == 1
    there_and_back(labelling.remove(project, [claim]))
    assert project.store.find(ClaimPosition) == []


def test_questions_move_with_merged_events(project, there_and_back) -> None:
    made = []
    for title in ("أ", "ب"):
        action, uid = events.create(project, title)
        project.perform(action)
        made.append(uid)
    question = ask(project, event=made[1])
    there_and_back(events.merge(project, made[0], [made[1]]))
    assert got(project.store.get(Question, question)).event == made[0]


def test_of_several_figures_the_one_in_the_unit_of_the_question_answers(
    project: Session, article: str
) -> None:
    action, question = questions.create(project, "بكم ارتفع المنسوب؟", counted_group="other", unit="متر")
    project.perform(action)
    claim = store_claim(project, article)
    made = []
    for value, unit in ((6, "ساعة"), (2.8, "أمتار"), (2.8, "متر")):
        action, uid = figures.add_figure(project, claim, value=value, counted_group="other", unit=unit)
        project.perform(action)
        made.append(uid)
    project.perform(questions.answer(project, [claim], question))
    (tie,) = project.store.find(ClaimPosition, question=question)
    assert tie.quantity == made[2]
