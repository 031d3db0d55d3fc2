"""Beside the chart: a known part taken from a total, said before one judges, in both languages."""

from __future__ import annotations

import pytest

from tests.ui.arabic_keyboard import press
from tests.ui.team_desk import at_work
from tests.ui.test_figures_tab import asked, tab_of
from ui import bidi, language
from ui.screens.compare.screen import CompareScreen
from ui.widgets.text import Text


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        made.screen.show_tab("figures")
        yield made


def _said(work) -> list[str]:
    """Return the words that are shown beside the chart."""
    return [
        bidi.strip_isolates(each.text()) for each in tab_of(work).side.findChildren(Text) if each.isVisible()
    ]


def test_fighters_taken_from_all_are_said_before_one_judges(qapp, qtbot, work):
    _question, (_all, _civilians, fighters) = asked(
        work,
        {"value": 9500, "comparator": ">", "low": 9500},
        {"value": 7000, "comparator": "<=", "high": 7000, "population": "civilians"},
        {"value": 4500, "counted_group": "fighters"},
        population="mixed",
    )
    qtbot.waitUntil(lambda: any("طُرح" in each for each in _said(work)))
    told = next(each for each in _said(work) if "طُرح" in each)
    assert [part in told for part in ("4,500", "مقاتلون", "9,500", "5,000", "7,000")] == [True] * 5
    language.apply(qapp, "en")
    try:
        taken = "If 4,500 (fighters) are taken from 9,500, 5,000 are left, which does not contradict the other figure: at most 7,000 (civilians)."
        qtbot.waitUntil(lambda: taken in _said(work))
        (card,) = tab_of(work).side.rests
        assert card.accessibleName() == taken
        card.setFocus()
        with qtbot.waitSignal(work.workspace.go_to_claim) as gone:
            press("enter")
        assert gone.args == [fighters]
        asked(work, {"value": 9500}, {"value": 800}, text="سؤال آخر؟")
        qtbot.waitUntil(lambda: not any("are taken from" in each for each in _said(work)))
    finally:
        language.apply(qapp, "ar")
