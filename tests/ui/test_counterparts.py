"""Counterparts from the desk: found off the screen's thread, tied to one question, opened, dismissed for good."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app import claims, questions
from app.suggesting import same_question
from app.suggesting.passages import Passage
from db.records import Claim, PassageDismissal
from tests.app.conftest import got
from tests.ui.arabic_keyboard import press
from tests.ui.reading_desk import AtWork, at_work
from ui.dialogs.counterparts import CounterpartsDialog


def opened(qtbot, work: AtWork, claim: int) -> CounterpartsDialog:
    """Ask for the counterparts of a claim by its key and wait for them."""
    work.desk.show_claim(work.made.claims[claim])
    qtbot.waitUntil(lambda: work.desk.card.detail is not None)
    press("f9")
    (dialog,) = [each for each in work.desk.window().findChildren(CounterpartsDialog) if each.isVisible()]
    qtbot.waitUntil(lambda: not dialog.busy, timeout=10_000)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def test_the_likest_passages_of_other_articles_come_first_and_differ_in_marked_figures(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        dialog = opened(qtbot, work, 0)
        mine = got(work.session.store.get(Claim, work.made.claims[0])).article
        hits = dialog.hits()
        assert hits
        assert mine not in {hit.article_uid for hit in hits}
        scores = [hit.counterpart.score for hit in hits]
        assert scores == sorted(scores, reverse=True)
        dialog.reject()


def test_enter_ties_both_to_one_question_and_undo_takes_it_back(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        before = len(work.session.store.find(Claim))
        dialog = opened(qtbot, work, 0)
        other = dialog.hits()[0].article_uid
        press("enter")
        qtbot.waitUntil(lambda: len(questions.rows(work.session)) == 1)
        (question,) = got(claims.detail(work.session, work.made.claims[0])).questions
        tied = [each.claim for each in got(questions.detail(work.session, question.uid)).answers]
        assert {got(work.session.store.get(Claim, uid)).article for uid in tied} == {
            got(work.session.store.get(Claim, work.made.claims[0])).article,
            other,
        }
        work.workspace.editor.undo()
        assert len(work.session.store.find(Claim)) == before
        assert questions.rows(work.session) == []


def test_a_dismissed_counterpart_never_comes_back_until_undone(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        dialog = opened(qtbot, work, 0)
        first = dialog.hits()[0]
        press("delete")
        assert first not in dialog.hits()
        press("escape")
        window = work.desk.window()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        got(work.desk.pane).view.setFocus()
        again = opened(qtbot, work, 0)
        assert (first.article_uid, first.start) not in {(hit.article_uid, hit.start) for hit in again.hits()}
        again.reject()
        work.workspace.editor.undo()
        assert work.session.store.find(PassageDismissal) == []


def test_ctrl_enter_opens_the_counterpart(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        dialog = opened(qtbot, work, 0)
        hit = dialog.hits()[0]
        with qtbot.waitSignal(work.workspace.go_to_place) as gone:
            press("ctrl+enter")
        assert gone.args == [hit.article_uid, hit.start, hit.end]


def test_a_passage_without_a_claim_shows_its_counterparts_and_ties_nothing(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        work.desk.show_claim(work.made.claims[0])
        work.desk.show_no_claim()
        pane = got(work.desk.pane)
        pane.view.setFocus()
        press("f9")
        (dialog,) = [each for each in work.desk.window().findChildren(CounterpartsDialog) if each.isVisible()]
        qtbot.waitUntil(lambda: not dialog.busy, timeout=10_000)
        assert not dialog._same.isEnabled()
        dialog.reject()


def test_what_is_tied_is_mine_where_it_lies_mostly_in_the_passage(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        row = claims.of_article(work.session, work.made.articles[0])[0]
        (span, *_) = [span for span in row.spans if span.role == "content"]
        passage = Passage(work.made.articles[0], span.start, span.end)
        assert same_question.my_claim_on(work.session, passage) is not None
        beside = Passage(work.made.articles[0], span.end, span.end + 1)
        assert same_question.my_claim_on(work.session, beside) != row.uid
