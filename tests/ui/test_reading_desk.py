"""The desk: opening, panes, walking, labelling, painting only what changed, remembering."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from app import articles, claims, labelling, schemes
from app.claims import ClaimDetail, HighlightRow
from db.changes import Action, Change
from db.records import ClaimSpan
from tests.ui.arabic_keyboard import press
from tests.ui.reading_desk import AtWork, at_work
from ui import wording
from ui.screens.reading.highlights import Shown
from ui.screens.reading.pane import Pane


def active(work: AtWork) -> Pane:
    pane = work.desk.pane
    assert pane is not None
    return pane


def row_of(pane: Pane, uid: str) -> HighlightRow:
    row = pane.claim(uid)
    assert row is not None
    return row


def current(work: AtWork) -> HighlightRow:
    return row_of(active(work), work.desk.claim)


def detail(work: AtWork, uid: str) -> ClaimDetail:
    found = claims.detail(work.session, uid)
    assert found is not None
    return found


def select(work: AtWork, passage: str) -> tuple[int, int]:
    view = active(work).view
    start = view.text.index(passage)
    view.select(start, start + len(passage))
    return start, start + len(passage)


def test_a_key_labels_the_selection_and_the_card_shows_it(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        span = select(work, "لم يصدر تعليق من شركة السدود")
        press("3")
        row = current(work)
        assert row.claim_type == "status"
        assert [(each.start, each.end) for each in row.spans] == [span]
        assert active(work).view.selection[0] == active(work).view.selection[1]
        qtbot.waitUntil(lambda: work.desk.card.detail is not None)
        shown = work.desk.card.detail
        assert shown is not None
        assert shown.claim.uid == work.desk.claim


@pytest.mark.parametrize("width", [1600, 1024])
def test_three_articles_open_together_before_any_other(qtbot, tmp_path, width):
    with at_work(qtbot, tmp_path, size=(width, 900)) as work:
        qtbot.waitUntil(work.desk._empty.isVisible)
        work.desk.open_together()
        assert len(work.desk.panes.all()) == 3
        qtbot.waitUntil(lambda: len(work.desk.panes.shown()) == 3)


def test_a_label_paints_one_claim_and_reads_no_other(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=2) as work:
        rows = active(work)._rows
        select(work, "رئيس البلدية")
        press("2")
        assert active(work).holds(work.desk.claim)
        work.workspace.editor.undo()
        work.workspace.editor.redo()
        assert active(work).holds(work.desk.claim)
        assert active(work)._rows is rows  # what a reload would replace


def test_nothing_selected_and_own_overlap_are_said(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        before = len(active(work).claims())
        press("1")
        assert work.said[-1].text == "لا مقطع محدَّد. اضغط المسافة لتحديد الجملة."
        select(work, "340 طفلًا")
        press("1")
        assert work.said[-1].text == "هذا المقطع مرمّز من النوع نفسه. غيّر حدوده بدل تكراره."
        assert len(active(work).claims()) == before


def test_shift_and_a_digit_toggle_a_second_type(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        uid = work.made.claims[2]
        work.desk.show_claim(uid)
        press("shift+4")
        assert [label.code for label in detail(work, uid).labels] == ["cause"]
        press("shift+4")
        assert detail(work, uid).labels == ()


def test_backspace_takes_labels_back_one_after_another(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        before = active(work).claims()
        for passage, key in (("رئيس البلدية", "1"), ("تقرير الخبراء", "2")):
            select(work, passage)
            press(key)
        press("c")  # an edit stands between the label and its undoing
        press("backspace")
        press("backspace")
        assert active(work).claims() == before
        press("backspace")
        assert active(work).claims() == before


def test_backspace_after_redo_takes_the_redone_label_back(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        select(work, "رئيس البلدية")
        press("1")
        first = work.desk.claim
        select(work, "تقرير الخبراء")
        press("2")
        second = work.desk.claim
        press("ctrl+z")
        press("ctrl+shift+z")
        assert work.desk.claim == second
        press("backspace")
        assert active(work).holds(first)
        assert not active(work).holds(second)


def test_delete_removes_and_undo_brings_back_and_shows(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        uid = work.made.claims[2]
        work.desk.show_claim(uid)
        spans = active(work).spans(uid)
        press("delete")
        assert claims.detail(work.session, uid) is None
        assert not work.desk.claim
        assert active(work).view.selection == (spans[0].start, spans[0].end)
        press("ctrl+z")
        assert work.desk.claim == uid
        assert len(detail(work, uid).chain) == 3


def test_walking_goes_through_the_text_and_stops_at_its_end(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        order = active(work).claims()
        walked = []
        for _ in order:
            press("f7")
            walked.append(work.desk.claim)
        assert walked == order
        press("enter")
        assert work.desk.claim == order[-1]
        assert "Ctrl+Enter" in work.said[-1].text
        press("shift+f7")
        assert work.desk.claim == order[-2]


def test_brackets_move_the_selection_or_else_the_claim(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        uid = work.made.claims[0]
        work.desk.show_claim(uid)
        (span,) = active(work).spans(uid)
        press("]")
        (longer,) = active(work).spans(uid)
        assert longer.start == span.start
        assert longer.end > span.end
        text = active(work).view.text
        assert longer.quote == text[longer.start : longer.end]
        press("shift+]")
        assert active(work).spans(uid)[0].end == span.end
        start, end = select(work, "رئيس البلدية")
        press("[")
        assert active(work).view.selection[0] < start
        assert active(work).view.selection[1] == end
        assert active(work).spans(uid)[0].start == span.start


def test_a_selection_becomes_another_span_or_the_bounds(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        uid = work.made.claims[0]
        work.desk.show_claim(uid)
        added = select(work, "رئيس البلدية")
        press("p")
        assert [(span.start, span.end) for span in active(work).spans(uid)][1] == added
        press("ctrl+z")
        bounds = select(work, "منسوب النهر بلغ أربعة")
        press("shift+p")
        assert [(span.start, span.end) for span in active(work).spans(uid)] == [bounds]


def test_dragging_an_edge_moves_the_span(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        uid = work.made.claims[0]
        work.desk.show_claim(uid)
        (span,) = active(work).spans(uid)
        active(work).view.span_dragged.emit(uid, 0, span.start, span.end + 9)
        assert active(work).spans(uid)[0].end == span.end + 9
        assert work.workspace.editor.stack.undoText() == "span.move"


def test_repeat_copies_from_the_claim_before(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        work.desk.open_article(work.made.articles[0])
        order = active(work).claims()
        follower = order[order.index(work.made.claims[2]) + 1]
        work.desk.show_claim(follower)
        press("r")
        chain = detail(work, follower).chain
        assert [node.actor.name_ar for node in chain] == ["سامر الحلو", "بلدية وادي العين", "وكالة الوادي"]


def test_panes_open_close_move_and_wait_for_room(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=4) as work:
        panes = work.desk.panes
        qtbot.waitUntil(lambda: len(panes.shown()) == 3)
        assert work.made.articles[0] not in [pane.uid for pane in panes.shown()]
        waiting = panes.of(work.made.articles[0])
        assert waiting is not None
        press("ctrl+shift+1")
        assert not waiting.isHidden()
        assert work.desk.pane is waiting
        assert len(panes.shown()) == 3
        press("ctrl+alt+left")
        shown = panes.shown()
        assert shown.index(waiting) == 1
        press("ctrl+w")
        assert panes.of(work.made.articles[0]) is None
        assert all(pane.width() >= 300 for pane in panes.shown())


def test_the_pane_with_the_focus_is_the_active_one(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=3) as work:
        press("ctrl+1")
        assert work.desk.pane is work.desk.panes.shown()[0]
        press("ctrl+tab")
        assert work.desk.pane is work.desk.panes.shown()[1]
        work.desk.panes.shown()[2].header.pressed.emit()
        assert work.desk.pane is work.desk.panes.shown()[2]


def test_what_was_open_comes_back_with_places_and_widths(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=2) as work:
        work.desk.panes.setSizes([300, 700])
        work.desk.panes._moved()
        active(work).view.select(40, 40)
        work.desk.bar.step.setChecked(True)
        work.desk.remember()
        state = work.workspace.preferences.values.state
        opened = [pane.uid for pane in work.desk.panes.all()]
        again = type(work.desk)(work.workspace, work.actions)
        qtbot.addWidget(again)
        work.window.hide()
        again.resize(1440, 800)
        again.show()
        assert state
        assert [pane.uid for pane in again.panes.all()] == opened
        assert again.pane is not None
        assert again.pane.view.caret == 40
        assert again.panes.group.enabled
        qtbot.waitUntil(lambda: again.panes.sizes()[0] < again.panes.sizes()[1])
        again.hide()


def test_done_goes_on_with_the_queue_and_books_the_time(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        me = work.session.identity.reviewer_uid
        work.workspace.editor.do(articles.assign(work.session, work.made.articles[:2], me))
        spent = work.desk._time
        spent._now = lambda: spent._ticked  # the clock stands still
        spent.seconds[work.made.articles[0]] = 90.0
        press("ctrl+enter")
        rows = {row.article.uid: row for row in articles.queue(work.session)}
        assert rows[work.made.articles[0]].state == "done"
        assert rows[work.made.articles[0]].seconds == 90
        assert active(work).uid == work.made.articles[1]
        press("ctrl+z")
        assert articles.queue(work.session)[0].state == "todo"


def test_the_first_label_takes_an_article_of_the_queue_into_work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1, labelled=False) as work:
        me = work.session.identity.reviewer_uid
        work.workspace.editor.do(articles.assign(work.session, work.made.articles[:1], me))
        select(work, "رئيس البلدية")
        press("1")
        assert articles.queue(work.session)[0].state == "in_progress"
        press("ctrl+z")
        assert articles.queue(work.session)[0].state == "todo"


def test_filters_leave_claims_out_of_text_and_walk(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        pane = active(work)
        everything = len(pane.claims())
        work.desk.bar.shown_changed.emit(Shown(frozenset({"figure"})))
        assert 0 < len(pane.claims()) < everything
        assert {row_of(pane, uid).claim_type for uid in pane.claims()} == {"figure"}
        work.desk.show_claim(work.made.claims[0])
        assert work.desk.claim == work.made.claims[0]
        assert len(pane.claims()) == everything


def test_finding_folds_and_counts(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        press("ctrl+f")
        bar = active(work).find_bar
        assert bar.isVisible()
        bar.field.setText("اخلاء")
        bar.search()
        assert len(bar._hits) == 1
        bar.field.setText("البلديه")
        bar.search()
        found = {active(work).view.text[slice(*hit)] for hit in bar._hits}
        assert found == {"البلدية"}
        press("enter")
        press("escape")
        assert not bar.isVisible()
        assert active(work).view.selected_text == "البلدية"
        assert QApplication.focusWidget() is active(work).view


def test_files_dropped_are_handed_on(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        asked: list[list[Path]] = []
        work.workspace.import_asked.connect(asked.append)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
        held = Qt.KeyboardModifier.NoModifier
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, held)
        work.desk.dropEvent(event)
        assert asked == [[Path(tmp_path / "a.txt")]]


def test_a_text_that_no_longer_says_so_is_shown_as_moved(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        uid = work.made.claims[0]
        (span,) = work.session.store.find(ClaimSpan, claim=uid)
        other = ClaimSpan(
            uid=span.uid, claim=uid, seq=0, start=span.start, end=span.end, quote="غير ذلك", role="content"
        )
        work.workspace.editor.do(Action("span.move", (Change(span, other),)))
        work.desk.show_claim(uid)
        qtbot.waitUntil(lambda: work.desk.card.detail is not None)
        assert active(work).moved(uid)
        assert "تحقّق منه" in work.desk.hint(uid)


def test_a_renamed_key_labels_at_once(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        kind = next(label for label in schemes.claim_types(work.session) if label.code == "opinion")
        work.workspace.editor.do(schemes.edit_label(work.session, kind.uid, shortcut="z"))
        select(work, "رئيس البلدية")
        press("z")
        assert current(work).claim_type == "opinion"


def test_a_removed_article_closes_its_pane(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=2) as work:
        work.workspace.editor.do(articles.remove(work.session, [work.made.articles[0]]))
        assert [pane.uid for pane in work.desk.panes.all()] == [work.made.articles[1]]
        work.workspace.editor.undo()
        work.desk.open_article(work.made.articles[0])
        assert active(work).claims()


@pytest.mark.parametrize("gone", [True, False])
def test_claims_changed_elsewhere_are_painted_here(qtbot, tmp_path, gone):
    with at_work(qtbot, tmp_path, opened=1) as work:
        before = active(work).claims()
        if gone:
            work.workspace.editor.do(labelling.remove(work.session, before))
            assert active(work).claims() == []
        else:
            work.workspace.editor.do(claims.edit(work.session, before, claim_type="opinion"))
            assert {row_of(active(work), uid).claim_type for uid in before} == {"opinion"}
        work.workspace.editor.undo()
        assert active(work).claims() == before


def test_a_narrow_window_lays_the_card_over(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, size=(1093, 600)) as work:
        work.desk.show_claim(work.made.claims[2])
        assert work.desk.card.isHidden()
        press("f4")
        assert not work.desk.card.isHidden()
        assert work.desk.card.geometry().left() == 0
        press("f4")
        press("f3")
        assert not work.desk.card.isHidden()
        press("escape")
        assert work.desk.card.isHidden()
        assert QApplication.focusWidget() is active(work).view


def test_a_card_laid_over_leaves_the_pane_worked_in_free(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, size=(1093, 600), opened=3) as work:
        press("f4")
        card, panes = work.desk.card, work.desk.panes
        for at in (2, 0, 1, 2):
            pane = panes.shown()[at]
            pane.view.setFocus()
            left = work.window.width() - card.width() if at == 2 else 0
            qtbot.waitUntil(lambda left=left: card.mapTo(work.window, QPoint()).x() == left)
            assert card.isVisible()


def test_shift_delete_takes_the_nearest_passage_out_of_the_claim(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        first = select(work, "لم يصدر تعليق")
        press("3")
        second = select(work, "ساعة إعداد هذا الخبر")
        press("p")
        assert [(each.start, each.end) for each in current(work).spans] == [first, second]
        active(work).view.select(second[0] + 2, second[0] + 2)
        press("shift+delete")
        assert [(each.start, each.end) for each in current(work).spans] == [first]
        press("shift+delete")
        assert work.said[-1].text == wording.problem("last-span")
        work.workspace.editor.undo()
        assert [(each.start, each.end) for each in current(work).spans] == [first, second]
