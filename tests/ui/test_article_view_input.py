"""The mouse on the article: selection by words, claims under the pointer, edges that can be dragged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.arabic.graphemes import next_grapheme
from tests.ui.article_views import LATIN_AND_ARABIC, SENTENCES, claim, click, drag, middle_of, mouse, shown
from ui.widgets.article_view import DottedMark

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DOUBLE = QEvent.Type.MouseButtonDblClick


def near_edge(view, position: int) -> QPointF:
    """Return a point a hair inside the character, at the side where it starts."""
    box = view.rects(position, next_grapheme(view.text, position))[0]
    inner = view.caret_rect(position).center().x()
    return QPointF(inner + (1 if inner < box.center().x() else -1), box.center().y())


@pytest.mark.parametrize("width", [200, 300, 420, 700])
@pytest.mark.parametrize("text", [SENTENCES, "😀 قال 👩‍👧 الوزير 😀نعم ", "كَتَبَ الرِّسالةَ  \nقال  نعم"])
def test_a_click_puts_the_caret_before_the_character_whose_start_it_hits(qtbot, text, width):
    view = shown(qtbot, text, width=width)
    position = 0
    while position < len(text):
        if not text[position].isspace():
            click(view, near_edge(view, position))
            assert view.caret == position
        position = next_grapheme(text, position)


@pytest.mark.parametrize("width", [200, 300, 700])
@pytest.mark.parametrize("text", [SENTENCES, LATIN_AND_ARABIC, "The ministry, وزارة الدفاع, said 12 so."])
def test_every_character_is_found_under_its_middle(qtbot, text, width):
    view = shown(qtbot, text, width=width)
    for position, character in enumerate(text):
        if not character.isspace():
            assert view.character_at(middle_of(view, position)) == position


def test_dragging_takes_whole_words(qtbot):
    view = shown(qtbot, SENTENCES)
    drag(view, middle_of(view, 5), middle_of(view, 12))
    assert view.selected_text == "الوزير إن"


def test_dragging_with_alt_takes_characters(qtbot):
    view = shown(qtbot, SENTENCES)
    drag(view, near_edge(view, 5), near_edge(view, 8), ALT)
    assert view.selection == (5, 8)


def test_dragging_backward_keeps_the_caret_at_the_front(qtbot):
    view = shown(qtbot, SENTENCES)
    drag(view, middle_of(view, 18), middle_of(view, 5))
    assert view.caret == view.selection[0] == SENTENCES.index("الوزير")
    assert view.selected_text.startswith("الوزير")


def test_shift_click_extends_from_the_anchor(qtbot):
    view = shown(qtbot, SENTENCES)
    click(view, near_edge(view, 4))
    click(view, middle_of(view, 18), SHIFT)
    assert view.selected_text == "الوزير إن القافلة"


def test_a_double_click_takes_the_word_and_a_third_the_sentence(qtbot):
    view = shown(qtbot, SENTENCES)
    point = middle_of(view, 6)
    click(view, point)
    mouse(view, DOUBLE, point)
    mouse(view, QEvent.Type.MouseButtonRelease, point)
    assert view.selected_text == "الوزير"
    click(view, point)
    assert view.selected_text == "قال الوزير إن القافلة وصلت، وأضاف أن الطريق مفتوح."


def test_dragging_beyond_the_edge_scrolls_on(qtbot):
    view = shown(qtbot, SENTENCES * 20, height=200)
    start = middle_of(view, 5)
    below = QPointF(start.x(), view.viewport().height() + 60)
    mouse(view, QEvent.Type.MouseButtonPress, start)
    mouse(view, QEvent.Type.MouseMove, below)
    taken = view.selection[1]
    qtbot.waitUntil(lambda: view.bar.value() > 80)
    mouse(view, QEvent.Type.MouseButtonRelease, below)
    assert view.selection[1] > taken
    value = view.bar.value()
    qtbot.wait(90)
    assert view.bar.value() == value


def test_repeated_clicks_go_from_the_innermost_claim_outward(qtbot):
    view = shown(qtbot, SENTENCES)
    view.set_highlights([claim("outer", (0, 26)), claim("inner", (4, 10)), claim("middle", (4, 21))])
    told: list[str] = []
    view.claim_activated.connect(told.append)
    view.claim_activated.connect(view.set_current)
    point = middle_of(view, 6)
    for _ in range(4):
        click(view, point)
    assert told == ["inner", "middle", "outer", "inner"]


def test_a_click_beside_the_text_activates_nothing(qtbot):
    view = shown(qtbot, "قال نعم")
    view.set_highlights([claim("a", (0, 7))])
    told: list[str] = []
    view.claim_activated.connect(told.append)
    box = view.rects(0, 7)[0]
    click(view, QPointF(box.left() - 30, box.center().y()))
    click(view, QPointF(box.center().x(), box.bottom() + 60))
    assert told == []
    assert view.caret == 7


def test_a_tag_a_bracket_and_the_count_of_hidden_ones_can_be_clicked(qtbot):
    view = shown(qtbot, SENTENCES * 3, width=300)
    view.set_highlights([claim("long", (0, 60)), *(claim(f"c{n}", (n, 9 + n)) for n in range(5))])
    told: list[str] = []
    view.claim_activated.connect(told.append)
    metrics = view.column.metrics
    middle = metrics.gap + metrics.tag_middle
    click(view, QPointF(view.column.bracket_x(0, rtl=True), middle))
    click(view, QPointF(view.column.bracket_x(0, rtl=True), middle + metrics.pitch))
    click(view, QPointF(view.column.bracket_x(4, rtl=True), middle))
    assert told == ["long", "long", "c3"]


@pytest.mark.parametrize(
    ("edge", "to", "expected"), [("start", 1, "قال الوزير"), ("end", 16, "الوزير إن القافلة")]
)
def test_an_edge_of_the_current_claim_can_be_dragged(qtbot, edge, to, expected):
    view = shown(qtbot, SENTENCES)
    view.activateWindow()
    view.setFocus()
    view.set_highlights([claim("a", (30, 35), (4, 10))])
    view.set_current("a")
    qtbot.waitUntil(view.hasFocus)
    box = view.rects(4, 10)[0]
    grip = QPointF(box.right() if edge == "start" else box.left(), box.center().y())
    target = middle_of(view, to)
    told: list[tuple[str, int, int, int]] = []
    view.span_dragged.connect(lambda *values: told.append(values))
    drag(view, grip, target)
    assert [(uid, number, SENTENCES[start:end]) for uid, number, start, end in told] == [("a", 1, expected)]
    assert view.selection == (0, 0)
    assert view.preview is None


def test_escape_lets_an_edge_go(qtbot):
    view = shown(qtbot, SENTENCES)
    view.activateWindow()
    view.setFocus()
    view.set_highlights([claim("a", (4, 10))])
    view.set_current("a")
    qtbot.waitUntil(view.hasFocus)
    box = view.rects(4, 10)[0]
    told: list[tuple[str, int, int, int]] = []
    view.span_dragged.connect(lambda *values: told.append(values))
    mouse(view, QEvent.Type.MouseButtonPress, QPointF(box.left(), box.center().y()))
    mouse(view, QEvent.Type.MouseMove, QPointF(box.left() - 60, box.center().y()))
    assert view.preview is not None
    qtbot.keyPress(view, Qt.Key.Key_Escape)
    mouse(view, QEvent.Type.MouseButtonRelease, QPointF(box.left() - 60, box.center().y()))
    assert told == []
    assert view.preview is None


@pytest.mark.qt_log_ignore("does not support raise")
def test_resting_on_a_claim_shows_its_hint(qtbot):
    view = shown(qtbot, SENTENCES)
    view.hint_for = {"a": "hint of a", "b": ""}.__getitem__
    view.set_highlights([claim("a", (4, 10)), claim("b", (3, 11))])
    point = middle_of(view, 6).toPoint()
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    )
    assert QToolTip.text() == "hint of a"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_right_click_outside_the_selection_goes_there_first(qtbot):
    view = shown(qtbot, SENTENCES)
    view.set_highlights([claim("a", (4, 10))])
    view.select(20, 26)
    told: list[str] = []
    asked: list[QPoint] = []
    view.claim_activated.connect(told.append)
    view.context_requested.connect(asked.append)

    def right_click(position: int) -> None:
        point = middle_of(view, position).toPoint()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), event)

    right_click(22)
    assert view.selection == (20, 26)
    right_click(6)
    assert view.selection[0] == view.selection[1]
    assert told == ["a"]
    assert len(asked) == 2


def test_focus_is_told_and_marks_can_be_asked_for(qtbot):
    view = shown(qtbot, SENTENCES)
    view.clearFocus()
    with qtbot.waitSignal(view.focused):
        view.activateWindow()
        view.setFocus()
    view.set_marks([DottedMark(4, 10, "figure-1")])
    assert view.mark_at(5) == "figure-1"
    assert view.mark_at(10) is None
    view.set_marks([DottedMark(4, 10, "long"), DottedMark(6, 8, "short"), DottedMark(0, 99_999, "outside")])
    assert [view.mark_at(position) for position in (5, 6, 8, 2)] == ["long", "short", "long", None]
