"""The reader's place is kept: through measuring, resizing, other sizes, and several articles in step."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.article_views import claim, settle, shown
from ui import fonts
from ui.widgets.article_view import ArticleView, Look, ScrollGroup
from ui.widgets.article_view.document import Document
from ui.widgets.article_view.sync import _rising, counterpart

CTRL = Qt.KeyboardModifier.ControlModifier
PARAGRAPH = "قال الوزير إن القافلة وصلت إلى المدينة، وأضاف أن الطريق مفتوح. "
LONG = "\n".join(PARAGRAPH * (1 + n % 7) for n in range(120))


def first_in_view(view: ArticleView) -> int:
    return view.position_at(QPointF(view.column.right - 2, 10).toPoint())


def test_measuring_does_not_move_what_is_in_view(qtbot):
    fonts.load()
    view = ArticleView(Look.of("light"))
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.show()
    view.set_article(LONG)
    view.reveal(len(LONG) // 2, len(LONG) // 2 + 5)
    before = view.rects(len(LONG) // 2, len(LONG) // 2 + 5)[0].top()
    assert not view.document.is_measured
    settle(qtbot, view)
    assert view.rects(len(LONG) // 2, len(LONG) // 2 + 5)[0].top() == before
    assert before == pytest.approx(0.3 * view.viewport().height(), abs=view.column.metrics.pitch)


def test_resizing_back_and_forth_never_drifts(qtbot):
    view = shown(qtbot, LONG)
    view.bar.setValue(view.bar.maximum() // 2)
    place, top = first_in_view(view), view.bar.value()
    for width in (500, 333, 610, 444, 380, 700, 420):
        view.resize(width, 400)
        settle(qtbot, view)
        line = view.places.line_edges(place)
        assert line[0] <= place <= line[1]
        assert abs(view.caret_rect(place).top()) <= 2 * view.column.metrics.pitch
    assert view.bar.value() == pytest.approx(top, abs=view.column.metrics.pitch)


def test_another_text_size_keeps_the_place(qtbot):
    view = shown(qtbot, LONG)
    view.bar.setValue(view.bar.maximum() // 3)
    place = first_in_view(view)
    view.set_size(28)
    settle(qtbot, view)
    assert abs(view.caret_rect(place).top()) <= 2 * view.column.metrics.pitch


def test_a_line_width_puts_the_column_in_the_middle(qtbot):
    view = shown(qtbot, LONG, width=1400)
    view.set_line_width(600)
    assert view.column.width == 600
    left, right = view.column.left, view.viewport().width() - view.column.right
    assert abs(left - right) < 80
    view.set_line_width(None)
    assert view.column.width > 1200


def test_heights_are_exact_in_the_end_and_estimates_come_close(qtbot):
    fonts.load()
    document = Document(LONG)
    document.lay_out(Look.of("light"), 340)
    guessed = document.height
    document.measure(range(len(document)))
    assert document.height == pytest.approx(guessed, rel=0.25)
    exact = sum(document.paragraph(i).line_count for i in range(len(document)))
    metrics = document.style.metrics
    assert document.height == exact * metrics.pitch + len(document) * metrics.gap


def test_a_paragraph_without_end_is_laid_out_in_stretches(qtbot):
    view = shown(qtbot, PARAGRAPH * 800, height=600)
    assert len(view.document) > 4
    joined = [(s, e) for s, e in zip(view.document.starts, view.document.ends, strict=True)]
    assert all(a[1] == b[0] for a, b in pairwise(joined))
    assert all(view.text[start - 1] == " " for start, _ in joined[1:])
    middle = joined[2][0]
    view.set_highlights([claim("over", (middle - 20, middle + 20))])
    assert view.claims_at(middle - 1) == view.claims_at(middle) == ["over"]
    view.reveal(middle, middle + 1)
    assert len(view.rects(middle - 20, middle + 20)) >= 2


@given(st.integers(0, len(LONG)))
def test_reading_positions_come_back(qapp, position):
    view = _quiet_view()
    place = view.places
    assert place.reading_position(place.reading_y(position)) == pytest.approx(position, abs=1)


_views: list[ArticleView] = []


def _quiet_view() -> ArticleView:
    if not _views:
        fonts.load()
        view = ArticleView(Look.of("light"))
        view.resize(420, 400)
        view.set_article(LONG)
        _views.append(view)
    return _views[0]


@pytest.fixture
def group(qtbot):
    """Three articles of different length, in step."""
    fonts.load()
    window = QWidget()
    qtbot.addWidget(window)
    scroll_group = ScrollGroup(window)
    views = []
    for part in (1, 2, 3):
        view = ArticleView(Look.of("light"), window)
        view.set_article(LONG[: len(LONG) * part // 3])
        view.setGeometry(400 * (part - 1), 0, 390, 500)
        scroll_group.add(view)
        views.append(view)
    window.resize(1200, 500)
    window.show()
    for view in views:
        settle(qtbot, view)
    yield scroll_group, views
    window.close()


def test_views_in_step_stand_at_the_same_fraction(group):
    _, views = group
    views[1].bar.setValue(views[1].bar.maximum() // 3)
    for view in views:
        assert view.fraction() == pytest.approx(1 / 3, abs=0.01)


def test_following_never_drifts(group):
    _, (a, b, c) = group
    a.bar.setValue(1000)
    there = b.bar.value(), c.bar.value()
    for n in range(1, 60):
        a.bar.setValue(1000 + n * 37)
    a.bar.setValue(1000)
    assert (b.bar.value(), c.bar.value()) == there
    assert a.bar.value() == 1000


def test_a_view_let_go_or_a_group_switched_off_stays(group):
    scroll_group, (a, b, c) = group
    scroll_group.remove(c)
    a.bar.setValue(500)
    assert b.bar.value() > 0
    assert c.bar.value() == 0
    scroll_group.enabled = False
    stays = b.bar.value()
    a.bar.setValue(900)
    assert b.bar.value() == stays


def test_measuring_moves_no_other_view(group, qtbot):
    _, (a, b, _c) = group
    b.bar.setValue(700)
    before = a.bar.value()
    b.set_article(LONG)
    settle(qtbot, b)
    assert a.bar.value() == before


def test_aligned_passages_meet_thirty_per_cent_down(group):
    scroll_group, (a, _b, c) = group
    pairs = [(n, len(PARAGRAPH) * 40 + n * 2) for n in range(600, 9000, 700)]
    scroll_group.set_pairs(a, c, pairs)
    for here, there in pairs[2:-2]:
        a.scroll_to_position(here)
        if 0 < a.bar.value() < a.bar.maximum() and 0 < c.bar.value() < c.bar.maximum():
            assert abs(a.caret_rect(here).top() - c.caret_rect(there).top()) <= c.column.metrics.pitch
    scroll_group.set_pairs(a, c, [])
    a.bar.setValue(a.bar.maximum())
    assert c.fraction() == 1.0


@given(st.lists(st.tuples(st.integers(1, 999), st.integers(1, 1999)), max_size=8), st.floats(0, 1000))
def test_a_counterpart_rises_with_its_position(pairs, position):
    rising = _rising(pairs)
    ends = (1000, 2000)
    here = counterpart(position, rising, ends)
    assert 0 <= here <= 2000
    assert counterpart(min(1000.0, position + 1), rising, ends) >= here
    for a, b in rising:
        assert counterpart(a, rising, ends) == b


def test_the_scroll_bar_shows_claims_where_they_stand(qtbot):
    view = shown(qtbot, LONG)
    half = len(LONG) // 2
    view.set_highlights([claim("a", (half, half + 10), colour="#ff0000")])
    qtbot.waitUntil(lambda: _red_rows(view) != [])
    (row, *_) = _red_rows(view)
    expected = (view.padding + view.places.line_top(half)) / (view.document.height + 2 * view.padding)
    assert row / view.bar.height() == pytest.approx(expected, abs=0.02)
    view.remove_highlight("a")
    qtbot.waitUntil(lambda: _red_rows(view) == [])


def _red_rows(view: ArticleView) -> list[int]:
    image = view.bar.grab().toImage()
    return [y for y in range(image.height()) if image.pixelColor(1, y).name() == "#ff0000"]


def test_the_scroll_bar_can_be_dragged_and_clicked(qtbot):
    view = shown(qtbot, LONG)
    bar = view.bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPointF(6, bar.height() / 2).toPoint())
    assert bar.value() == pytest.approx(bar.maximum() / 2, rel=0.02)
    handle = bar.handle_rect().center().toPoint()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=handle)
    qtbot.mouseMove(bar, QPointF(6, bar.height() + 50).toPoint())
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=handle)
    assert bar.value() == bar.maximum()


def test_the_scroll_bar_stands_at_the_end_of_the_interface(qtbot):
    view = shown(qtbot, LONG)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: view.bar.mapTo(view, view.bar.rect().center()).x() < 20)
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.waitUntil(lambda: view.bar.mapTo(view, view.bar.rect().center()).x() > 300)


@pytest.mark.parametrize(("modifier", "moves"), [(Qt.KeyboardModifier.NoModifier, True), (CTRL, False)])
def test_the_wheel_scrolls_and_with_ctrl_is_left_to_the_screen(qtbot, modifier, moves):
    view = shown(qtbot, LONG)
    point = QPointF(100, 100)
    event = QWheelEvent(
        point,
        QPointF(view.viewport().mapToGlobal(point)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert (view.bar.value() > 0) is moves


@given(st.data())
def test_ticks_exchanged_one_by_one_equal_those_fetched_at_once(qapp, data):
    view = _quiet_view()
    view.set_highlights([])
    view.document.measure_some(10)
    view.bar.grab()
    kept: dict[str, tuple[int, int]] = {}
    for number in range(data.draw(st.integers(1, 12))):
        start = data.draw(st.integers(0, len(LONG) - 50))
        kept[str(number)] = (start, start + 40)
        view.add_highlight(claim(str(number), kept[str(number)], colour=["#ff0000", "#00ff00"][number % 2]))
        if data.draw(st.booleans()):
            gone = data.draw(st.sampled_from(sorted(kept)))
            del kept[gone]
            view.remove_highlight(gone)
    by_steps = _ticks(view)
    view.bar.set_look(view.look)
    assert _ticks(view) == by_steps


def _ticks(view: ArticleView) -> set[int]:
    """Return the rows of pixels where the scroll bar has a tick."""
    image = view.bar.grab(QRect(1, 0, 1, view.bar.height())).toImage()
    return {y for y in range(image.height()) if image.pixelColor(0, y).name() in ("#ff0000", "#00ff00")}
