"""Where the caret goes: logical order, whole words, and growing a selection unit by unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.arabic.words import words
from tests.ui.article_views import LATIN_AND_ARABIC, SENTENCES, press, shown
from ui.widgets.article_view import ArticleView, Look
from ui.widgets.article_view.caret import Caret
from ui.widgets.article_view.document import Document
from ui.widgets.article_view.frame import Frame
from ui.widgets.article_view.geometry import Geometry
from ui.widgets.article_view.look import Metrics

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


def selected(view: ArticleView) -> str:
    return view.selected_text


def test_left_is_forward_in_arabic_and_backward_in_english(qtbot):
    view = shown(qtbot, "قال الوزير نعم\nthe minister said")
    press(view, LEFT)
    assert view.caret == 4
    press(view, RIGHT)
    assert view.caret == 0
    view.select(19, 19)
    press(view, RIGHT)
    assert view.caret == 28
    press(view, LEFT)
    assert view.caret == 19


def test_characters_are_graphemes(qtbot):
    text = "كَتَبَ 😀👩‍👩‍👧x"
    view = shown(qtbot, text)
    stops = [0]
    while stops[-1] < len(text):
        press(view, LEFT, ALT)
        stops.append(view.caret)
    assert stops == [0, 2, 4, 6, 7, 8, 13, 14]
    while view.caret:
        press(view, RIGHT, ALT)
        assert view.caret in stops


def test_movement_through_mixed_text_never_turns_back(qtbot):
    view = shown(qtbot, LATIN_AND_ARABIC)
    places = [0]
    while places[-1] < len(LATIN_AND_ARABIC):
        press(view, LEFT, ALT)
        places.append(view.caret)
    assert places == sorted(set(places))
    assert len(places) == len(LATIN_AND_ARABIC) + 1


def test_shift_takes_whole_words_and_gives_them_back(qtbot):
    view = shown(qtbot, SENTENCES)
    view.select(6, 6)  # inside the second word
    press(view, LEFT, SHIFT)
    assert selected(view) == "الوزير"
    press(view, LEFT, SHIFT)
    assert selected(view) == "الوزير إن"
    press(view, RIGHT, SHIFT)
    assert selected(view) == "الوزير"
    press(view, RIGHT, SHIFT)
    assert selected(view) == ""
    press(view, RIGHT, SHIFT)
    assert selected(view) == "قال "


def test_ctrl_moves_by_sentence(qtbot):
    view = shown(qtbot, SENTENCES)
    press(view, LEFT, CTRL)
    assert view.caret == SENTENCES.index("وقالت")
    press(view, LEFT, CTRL | SHIFT)
    assert selected(view) == "وقالت المنظمة إن العدد أكبر."
    press(view, LEFT, CTRL | SHIFT)
    assert selected(view).endswith("فقرة ثانية قصيرة.")


def test_space_grows_and_shift_space_shrinks(qtbot):
    view = shown(qtbot, SENTENCES)
    view.select(6, 6)
    steps = []
    for _ in range(5):
        press(view, Qt.Key.Key_Space)
        steps.append(selected(view))
    clause, sentence, paragraph = "قال الوزير إن القافلة وصلت", SENTENCES[:50], SENTENCES.split("\n")[0]
    assert steps[0] == "الوزير"
    assert steps[1].startswith(clause)
    assert steps[2] == sentence.rstrip()
    assert steps[3] == steps[4] == paragraph
    for wider in reversed(steps[:3]):
        press(view, Qt.Key.Key_Space, SHIFT)
        assert selected(view) == wider
    press(view, Qt.Key.Key_Space, SHIFT)
    assert view.selection == (6, 6)


def test_growing_a_selection_over_two_sentences_takes_both(qtbot):
    view = shown(qtbot, SENTENCES)
    start, end = SENTENCES.index("مفتوح"), SENTENCES.index(" المنظمة")
    view.select(start, end)
    view.grow()
    view.grow()
    assert selected(view) == SENTENCES.split("\n")[0]


def test_shrinking_a_selection_that_never_grew_takes_the_next_smaller_unit(qtbot):
    view = shown(qtbot, SENTENCES)
    view.select(0, len(SENTENCES.split("\n")[0]))
    view.shrink()
    assert selected(view) == SENTENCES[:50].rstrip()
    view.shrink()
    assert SENTENCES.startswith(selected(view))
    assert 0 < len(selected(view)) < 40


def test_nudging_moves_one_edge_by_words_and_keeps_one(qtbot):
    view = shown(qtbot, SENTENCES)
    start = SENTENCES.index("الوزير")
    view.select(start, start + 6)
    view.nudge("start", -1)
    assert selected(view) == "قال الوزير"
    view.nudge("end", 2)
    assert selected(view) == "قال الوزير إن القافلة"
    view.nudge("start", 3)
    assert selected(view) == "القافلة"
    view.nudge("start", 1)
    view.nudge("end", -1)
    assert selected(view) == "القافلة"


def test_nudging_nothing_takes_the_word_first(qtbot):
    view = shown(qtbot, SENTENCES)
    view.select(6, 6)
    view.nudge("end", 1)
    assert selected(view) == "الوزير إن"


@given(
    st.lists(
        st.sampled_from(["start", "end"]).flatmap(lambda e: st.tuples(st.just(e), st.sampled_from([-1, 1])))
    )
)
def test_any_nudges_leave_whole_words(qapp, moves):

    document = Document(SENTENCES)
    caret = Caret(SENTENCES, Geometry(document, Frame(0, 400, Metrics.of(Look.of("light")))))
    caret.set(10, 10)
    for edge, step in [("end", 1), *moves]:
        caret.nudge(edge, step)
        starts, ends = zip(*words(SENTENCES), strict=True)
        assert caret.span[0] in starts
        assert caret.span[1] in ends
        assert caret.span[0] < caret.span[1]


def test_lines_home_end_and_pages(qtbot):
    text = "قال الوزير إن القافلة وصلت إلى المدينة " * 40
    view = shown(qtbot, text.strip(), height=300)
    view.move("line_down")
    second = view.places.line_edges(view.caret)
    assert second[0] > 0
    press(view, Qt.Key.Key_End)
    assert view.caret == second[1]
    press(view, Qt.Key.Key_Home)
    assert view.caret == second[0]
    press(view, Qt.Key.Key_Up)
    assert view.caret == 0
    press(view, Qt.Key.Key_PageDown)
    assert view.places.line_top(view.caret) >= 5 * view.column.metrics.pitch
    press(view, Qt.Key.Key_PageDown)
    assert view.bar.value() > 0
    press(view, Qt.Key.Key_PageUp)
    press(view, Qt.Key.Key_PageUp)
    assert view.caret == 0
    press(view, Qt.Key.Key_End, CTRL)
    assert view.caret == len(view.text)
    assert view.bar.value() == pytest.approx(view.bar.maximum(), abs=2 * view.padding)
    press(view, Qt.Key.Key_Home, CTRL | SHIFT)
    assert view.selection == (0, len(view.text))


def test_the_caret_keeps_its_column_through_a_short_line(qtbot):
    view = shown(qtbot, "قال الوزير إن القافلة\nلا\nقال الوزير إن القافلة")
    view.select(15, 15)
    view.move("line_down")
    view.move("line_down")
    assert view.caret == 15 + len("قال الوزير إن القافلة\nلا\n")


def test_escape_clears_and_otherwise_goes_on_to_the_screen(qtbot):
    view = shown(qtbot, SENTENCES)
    view.select(0, 3)
    assert press(view, Qt.Key.Key_Escape)
    assert view.selection == (3, 3)
    assert not press(view, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_F8, Qt.Key.Key_Return, Qt.Key.Key_Delete]
)
def test_other_keys_go_on_to_the_screen(qtbot, key):
    assert not press(shown(qtbot, SENTENCES), key)


def test_a_key_no_layout_names_goes_on_to_the_screen(qtbot):
    event = QKeyEvent(QEvent.Type.KeyPress, 0x0100FFFE, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(shown(qtbot, SENTENCES), event)
    assert not event.isAccepted()


def test_an_unknown_command_is_refused(qtbot):
    with pytest.raises(ValueError, match="sideways"):
        shown(qtbot, SENTENCES).move("sideways")


def test_every_change_of_the_selection_is_told_once(qtbot):
    view = shown(qtbot, SENTENCES)
    told: list[tuple[int, int]] = []
    view.selection_changed.connect(lambda start, end: told.append((start, end)))
    view.select(0, 3)
    view.select(0, 3)
    view.clear_selection()
    assert told == [(0, 3), (3, 3)]


@pytest.mark.parametrize("text", ["", "\n", "\n\n\n", " ", "😀", "\u202e"])
def test_no_command_fails_on_a_text_without_words(qtbot, text):
    view = shown(qtbot, text)
    for command in (
        "word_next",
        "word_previous",
        "sentence_next",
        "line_up",
        "line_down",
        "end",
        "page_down",
    ):
        view.move(command, extend=True)
        view.move(command)
    view.grow()
    view.shrink()
    view.nudge("end", 1)
    assert 0 <= view.caret <= len(text)
