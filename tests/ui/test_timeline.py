"""The timeline: sides by days, walked through by arrows, by the date spoken of or that of publication."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from app.comparing.timeline import Entry, Timeline, TimelineRow
from tests.ui.arabic_keyboard import press
from tests.ui.team_desk import Work, at_work
from tests.ui.test_figures_tab import asked, tab_of
from ui import bidi
from ui.screens.compare.screen import CompareScreen
from ui.screens.compare.timeline_axis import columns, places


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        made.screen.show_tab("figures")
        yield made


def grid_of(work: Work) -> Any:
    return tab_of(work).timeline.grid


def entry(start: date, days: int = 0) -> Entry:
    """Return an entry about some days."""
    return Entry((), (), start, start + timedelta(days=days), "", False, "alone", False, "", ())


entries = st.lists(
    st.builds(entry, st.dates(date(2016, 1, 1), date(2019, 12, 31)), st.integers(0, 40)),
    min_size=1,
    max_size=30,
)


@given(entries)
def test_columns_follow_one_another_and_hold_every_entry(found):
    first, last = min(each.start for each in found), max(each.end for each in found)
    made = columns(Timeline(first, last, (TimelineRow("", "", tuple(found)),), ()))
    assert made[0].start <= first
    assert made[-1].end >= last
    for one, other in pairwise(made):
        assert other.start == one.end + timedelta(days=1)
        assert not (one.gap and other.gap)
    for each in found:
        if not each.end - each.start:
            assert not any(column.gap for column in made if column.start <= each.start <= column.end)


@given(entries)
def test_no_entry_lies_over_another(found):
    first, last = min(each.start for each in found), max(each.end for each in found)
    made = columns(Timeline(first, last, (TimelineRow("", "", tuple(found)),), ()))
    laid, lines = places(found, made, 3)
    assert len(laid) == len(found)
    taken = [(place.line, at) for place in laid for at in range(place.column, place.column + place.width)]
    assert len(taken) == len(set(taken))
    assert {place.line for place in laid} == set(range(3, 3 + lines))


def test_nothing_dated_has_no_columns():
    assert columns(Timeline(None, None, (), ())) == ()


def test_arrows_walk_from_entry_to_entry_and_enter_opens(work, qtbot):
    _, tied = asked(work, {"value": 1200, "as_of_date": "2019-03-14"}, {"value": 1150}, {"value": 950})
    grid = grid_of(work)
    grid.setFocus()
    seen = set()
    for _ in range(3):
        seen |= {telling.claim.uid for telling in grid.current_place().entry.tellings}
        press("left")  # onwards, where one reads from the right
    assert seen == set(tied)
    last = grid.current_place()
    press("left")
    assert grid.current_place() == last
    press("right")
    assert grid.current_place() != last
    with qtbot.waitSignal(work.workspace.go_to_claim) as gone:
        press("enter")
    assert gone.args == [grid.current_place().entry.tellings[0].claim.uid]


def test_up_and_down_go_to_the_nearest_entry_of_another_line(work):
    asked(work, {"value": 1200}, {"value": 1150}, {"value": 950})
    grid = grid_of(work)
    grid.setFocus()
    lines = {place.line for place in grid.entries.places}
    assert len(lines) == 3  # one day, one side: below each other
    walked = [grid.current_place().line]
    press("down")
    walked.append(grid.current_place().line)
    press("down")
    walked.append(grid.current_place().line)
    assert sorted(walked) == sorted(lines)
    press("up")
    assert grid.current_place().line == walked[1]


def test_the_date_of_publication_is_another_order_and_is_remembered(work):
    asked(work, {"value": 1200, "as_of_date": "2019-03-10"}, {"value": 950, "as_of_date": "2019-03-12"})
    panel = tab_of(work).timeline
    first = [column.start for column in panel.grid.entries.columns]
    assert first[0] == date(2019, 3, 10)
    tab_of(work).pane.chart.setFocus()
    press("t")
    assert panel.by.current() == "published"
    assert panel.grid.entries.columns[0].start == date(2019, 3, 14)
    assert work.workspace.preferences.recall("compare.timeline.by") == "published"
    press("t")
    assert [column.start for column in panel.grid.entries.columns] == first


def test_the_timeline_of_the_event_holds_claims_that_answer_nothing(work):
    asked(work, {"value": 1200}, {"value": 950})
    panel = tab_of(work).timeline
    answers = sum(len(place.entry.tellings) for place in panel.grid.entries.places)
    work.screen.bar.choose(work.made.events[0])
    work.screen.bar.changed.emit()
    panel.scope.setFocus()
    press("left")
    assert panel.scope.current() == "event"
    told = [telling for place in panel.grid.entries.places for telling in place.entry.tellings]
    assert len(told) != answers
    assert any(not place.entry.answers for place in panel.grid.entries.places)


def test_claims_that_say_the_same_are_one_entry_with_a_choice(work, qtbot):
    _, tied = asked(work, {"value": 950, "who": "سامر الحلو"}, {"value": 950, "who": "سامر الحلو"})
    grid = grid_of(work)
    (place,) = grid.entries.places
    assert len(place.entry.sources) == 2
    grid.setFocus()
    press("enter")
    menu = tab_of(work).timeline.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    assert len(menu.actions()) == 2
    with qtbot.waitSignal(work.workspace.go_to_claim) as gone:
        menu.actions()[1].trigger()
    assert gone.args == [tied[1]]
    menu.close()


def test_an_entry_is_spoken_with_who_when_what_and_how_it_stands(work):
    asked(work, {"value": 1200}, {"value": 950})
    grid = grid_of(work)
    spoken = str(grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert "15 آذار 2019" in spoken
    assert "يخالف (مقترحة)" in spoken
    assert "A00" in spoken
    assert bidi.strip_isolates(spoken) == spoken


def test_far_days_are_folded_into_one_narrow_column(work):
    asked(work, {"value": 1200, "as_of_date": "2019-03-01"}, {"value": 950, "as_of_date": "2019-03-20"})
    grid = grid_of(work)
    found = grid.entries.columns
    assert [column.gap for column in found] == [False, True, False]
    assert found[1].days == 18
    QApplication.sendPostedEvents()
    assert grid.columnWidth(1) < grid.columnWidth(0)
