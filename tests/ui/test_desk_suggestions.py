"""What the program suggests on the desk: dotted, walked with F8, labelled or dismissed by a key, a guess until read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app import articles, claims, guesses, labelling, word_lists
from app.claims import ClaimDetail
from app.suggesting.suggestions import Suggestion
from db.records import Claim, Dismissal
from tests.ui.arabic_keyboard import press
from tests.ui.reading_desk import AtWork, at_work
from ui import wording
from ui.screens.reading.pane import Pane
from ui.screens.reading.queue_menu import QueueMenu


def read(qtbot, work: AtWork) -> None:
    """Wait until every open article is read through."""
    qtbot.waitUntil(lambda: not work.desk.suggesting.analyst.busy, timeout=20_000)


def active(work: AtWork) -> Pane:
    assert work.desk.pane is not None
    return work.desk.pane


def current(work: AtWork) -> Suggestion:
    found = work.desk.suggesting.current
    assert found is not None
    return found


def detail(work: AtWork, uid: str) -> ClaimDetail:
    found = claims.detail(work.session, uid)
    assert found is not None
    return found


def left(work: AtWork) -> int:
    found = work.desk.suggesting.left(active(work).uid)
    assert found is not None
    return found


def select(work: AtWork, passage: str) -> tuple[int, int]:
    view = active(work).view
    start = view.text.index(passage)
    view.select(start, start + len(passage))
    return start, start + len(passage)


def marked(work: AtWork, passage: str) -> bool:
    """Tell whether a passage is dotted."""
    view = active(work).view
    return view.mark_at(view.text.index(passage)) is not None


def go_to_figure(work: AtWork, words: str) -> Suggestion:
    """Walk with F8 until the figure of these words is current."""
    for _ in range(left(work)):
        press("f8")
        if words in current(work).quote:
            return current(work)
    raise AssertionError(f"F8 never came to {words}")


def test_an_opened_article_is_read_aside_and_dotted(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        assert work.desk.suggesting.left(active(work).uid) is None
        assert not marked(work, "1200 شخص")
        read(qtbot, work)
        assert marked(work, "1200 شخص")
        assert marked(work, "مساء الخميس")
        assert left(work) >= 3
        assert wording.number(left(work)) in active(work).header.accessibleName()


def test_a_figure_in_a_claim_of_mine_is_not_dotted(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, opened=1) as work:
        read(qtbot, work)
        assert not marked(work, "1200 شخص")
        work.workspace.editor.do(labelling.remove(work.session, work.made.claims))
        qtbot.waitUntil(lambda: marked(work, "1200 شخص"))
        press("ctrl+z")
        qtbot.waitUntil(lambda: not marked(work, "1200 شخص"))


def test_f8_selects_the_clause_and_says_why(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        found = go_to_figure(work, "1200")
        view = active(work).view
        assert view.selection == found.clause
        assert "1200" in view.selected_text
        line = work.desk.line
        assert line.isVisible()
        assert wording.reason(found.reason) in line.words()
        assert wording.number(1200) in line.words()
        suggested = [button.choice.code for button in work.desk.labels._buttons if button.suggested]
        assert suggested == ["figure"]
        press("escape")
        assert work.desk.suggesting.current is None
        assert not line.isVisible()


def test_a_label_key_makes_the_claim_with_everything_guessed(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        found = go_to_figure(work, "1200")
        before = left(work)
        press("1")
        made = detail(work, work.desk.claim)
        assert made.claim.claim_type == "figure"
        (content,) = [span for span in made.spans if span.role == "content"]
        assert (content.start, content.end) == found.clause
        assert 1200 in [figure.value for figure in made.figures]
        assert all(figure.guessed for figure in made.figures)
        assert made.chain
        assert all(node.attribution.guessed for node in made.chain)
        qtbot.waitUntil(lambda: not marked(work, "1200 شخص"))
        assert left(work) < before
        assert work.desk.suggesting.current is None
        press("f8")
        assert current(work).start > found.start


def test_enter_labels_with_the_type_shown_and_then_goes_on_without_confirming(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        go_to_figure(work, "1200")
        press("enter")
        uid = work.desk.claim
        assert detail(work, uid).claim.claim_type == "figure"
        assert len(work.session.store.find(Claim)) == 1
        for _ in range(3):
            press("enter")
        assert len(work.session.store.find(Claim)) == 1
        assert all(node.attribution.guessed for node in detail(work, uid).chain)
        told = [message.text for message in work.said if "لم يُعتمد" in message.text]
        assert len(told) == 1


def test_a_confirms_what_was_guessed_and_undo_takes_it_back(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        go_to_figure(work, "1200")
        press("1")
        uid = work.desk.claim
        qtbot.waitUntil(work.desk.card.guesses.isVisible)
        press("a")
        made = detail(work, uid)
        assert not guesses.is_guessed(made.claim, [node.attribution for node in made.chain], made.figures)
        assert not work.desk.card.guesses.isVisible()
        press("ctrl+z")
        assert work.desk.guessed
        assert work.desk.card.guesses.isVisible()


def test_delete_dismisses_for_good_and_undo_brings_back(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        found = go_to_figure(work, "1200")
        before = left(work)
        press("delete")
        assert left(work) == before - 1
        assert not marked(work, "1200 شخص")
        assert work.desk.suggesting.current is None
        uid = active(work).uid
        press("ctrl+w")
        work.desk.open_article(uid)
        read(qtbot, work)
        assert left(work) == before - 1
        press("ctrl+z")
        assert left(work) == before
        assert (current(work).start, current(work).end) == (found.start, found.end)
        assert active(work).view.selection == found.clause
        press("ctrl+shift+z")
        assert left(work) == before - 1
        (row,) = work.session.store.find(Dismissal)
        assert row.reviewer == work.session.identity.reviewer_uid


def test_delete_removes_the_claim_when_no_suggestion_is_current(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        found = go_to_figure(work, "1200")
        press("1")
        press("delete")
        assert not work.session.store.find(Claim)
        assert not work.session.store.find(Dismissal)
        # The passage is selected again, and with it the suggestion it came from is current.
        qtbot.waitUntil(lambda: work.desk.suggesting.current == found)
        assert marked(work, "1200 شخص")


def test_an_own_selection_is_labelled_with_guesses_too(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        span = select(work, "بينهم 340 طفلًا")
        press("1")
        made = detail(work, work.desk.claim)
        (content,) = [each for each in made.spans if each.role == "content"]
        assert (content.start, content.end) == span
        assert [figure.value for figure in made.figures] == [340]
        assert work.desk.guessed


def test_the_edges_of_a_suggestion_may_be_moved_before_it_is_labelled(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        found = go_to_figure(work, "1200")
        press("shift+]")
        assert current(work) == found
        span = active(work).view.selection
        assert span != found.clause
        press("enter")
        made = detail(work, work.desk.claim)
        (content,) = [each for each in made.spans if each.role == "content"]
        assert (content.start, content.end) == span
        assert 1200 in [figure.value for figure in made.figures]


def test_the_walk_goes_on_in_the_other_panes_and_says_when_nothing_is_left(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=2) as work:
        read(qtbot, work)
        first, second = work.made.articles[:2]
        press("ctrl+1")
        for _ in range(left(work)):
            press("f8")
            assert active(work).uid == first
        press("f8")
        assert active(work).uid == second
        assert QApplication.focusWidget() is active(work).view
        press("shift+f8")
        assert active(work).uid == first
        for _ in range(40):
            press("ctrl+r")
            if work.desk.suggesting.current is None:
                break
            press("delete")
        assert work.desk.suggesting.left(first) == work.desk.suggesting.left(second) == 0
        assert "Ctrl+Enter" in work.said[-1].text


def test_statements_and_dates_are_walked_by_a_key_of_their_own(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        kinds = set()
        for _ in range(30):
            press(".")
            kinds.add(current(work).kind)
        assert kinds == {"figure", "attribution", "date"}
        press("shift+.")
        press("ctrl+home")
        press("ctrl+f8")
        assert current(work).kind != "figure"
        found = current(work)
        press("3")
        made = detail(work, work.desk.claim)
        (content,) = [each for each in made.spans if each.role == "content"]
        assert (content.start, content.end) == found.clause


def test_hidden_suggestions_are_neither_dotted_nor_guessed_from(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        press("ctrl+shift+s")
        assert not marked(work, "1200 شخص")
        assert work.desk.suggesting.left(active(work).uid) is None
        select(work, "بينهم 340 طفلًا")
        press("1")
        assert not work.desk.guessed
        assert work.workspace.preferences.recall("desk.suggestions") is False
        press("ctrl+shift+s")
        read(qtbot, work)
        assert marked(work, "1200 شخص")


def test_what_is_labelled_while_an_article_is_read_is_not_open_afterwards(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        select(work, "أكثر من 1200 شخص")
        press("1")
        assert not work.desk.guessed
        read(qtbot, work)
        assert not marked(work, "1200 شخص")
        assert marked(work, "340 طفلًا")


def test_a_tool_tip_says_what_is_suggested_and_why(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        view = active(work).view
        mark = view.mark_at(view.text.index("1200 شخص"))
        assert mark is not None
        said = view.mark_hint_for(mark)
        assert wording.number(1200) in said
        assert wording.reason("digits") in said
        assert view.mark_hint_for("figure:0:1") == ""


def test_what_is_closed_before_it_is_read_is_not_told(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        told: list[str] = []
        work.desk.suggesting.analyst.found.connect(told.append)
        press("ctrl+w")
        work.desk.open_article(work.made.articles[1])
        read(qtbot, work)
        assert told == [work.made.articles[1]]
        assert work.desk.suggesting.analyst.reading(work.made.articles[0]) is None


def test_another_date_of_publication_is_read_from_at_once(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        uid = active(work).uid
        work.workspace.editor.do(articles.edit(work.session, [uid], published="2021-07-01"))
        read(qtbot, work)
        reading = work.desk.suggesting.analyst.reading(uid)
        assert reading is not None
        assert reading.published == "2021-07-01"


def test_a_word_the_team_adds_is_read_by_at_once(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        before = work.desk.suggesting.analyst.reading(active(work).uid)
        action = word_lists.add_word(work.session, "counted", "refugees", "مغادر")
        work.workspace.editor.do(action)
        assert work.desk.suggesting.analyst.busy
        read(qtbot, work)
        after = work.desk.suggesting.analyst.reading(active(work).uid)
        assert after is not None
        assert after is not before


@pytest.mark.parametrize(
    ("key", "role", "words"), [("k", "source", "رئيس البلدية"), ("g", "cue", "تقرير الخبراء")]
)
def test_the_selection_becomes_speaker_or_cue_of_the_current_claim(qtbot, tmp_path, key, role, words):
    with at_work(qtbot, tmp_path) as work:
        uid = work.made.claims[0]
        work.desk.show_claim(uid)
        span = select(work, words)
        press(key)
        assert [(each.role, each.quote) for each in detail(work, uid).spans if each.role != "content"] == [
            (role, words)
        ]
        assert [(each.start, each.end) for each in active(work).asides(uid)] == [span]
        assert active(work).claims().count(uid) == 1
        active(work).view.select(span[0] + 1, span[0] + 1)
        press("shift+delete")
        assert active(work).asides(uid) == ()


def test_the_selection_becomes_a_figure_of_the_current_claim(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        uid = work.made.claims[0]
        work.desk.show_claim(uid)
        select(work, "340")
        press("v")
        (figure,) = detail(work, uid).figures
        assert (figure.value, figure.surface) == (340, "340")
        assert figure.span in [span.uid for span in active(work).asides(uid)]


def test_the_queue_says_how_many_figures_are_left(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        me = work.session.identity.reviewer_uid
        work.workspace.editor.do(articles.assign(work.session, work.made.articles[:3], me))
        read(qtbot, work)
        suggesting = work.desk.suggesting
        suggesting.count(work.made.articles[:3])
        qtbot.waitUntil(lambda: all(suggesting.left(uid) is not None for uid in work.made.articles[:3]))
        menu = QueueMenu(work.session, lambda _uid: None, None, suggesting.left, work.desk)
        counts = [suggesting.left(uid) or 0 for uid in work.made.articles[:3]]
        lines = [action.text() for action in menu.actions()]
        assert wording.number(sum(counts)) in lines[-1]
        assert sum("·" in line for line in lines) == sum(count > 0 for count in counts)
        menu.deleteLater()


def test_a_read_only_project_shows_suggestions_and_labels_nothing(qtbot, tmp_path, monkeypatch):
    with at_work(qtbot, tmp_path, labelled=False, opened=1) as work:
        read(qtbot, work)
        monkeypatch.setattr(type(work.workspace), "writable", property(lambda _workspace: False))
        press("f8")
        assert work.desk.suggesting.current is not None
        press("enter")
        press("1")
        assert not work.session.store.find(Claim)
