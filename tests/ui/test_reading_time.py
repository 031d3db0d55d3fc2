"""Time spent: only with the focus on the desk and a sign of life within the last minute."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.arabic.fold import fold
from app.arabic.offsets import fold_with_map
from app.settings import Settings
from tests.reading_project import identity
from ui.key_filter import KeyFilter
from ui.preferences import Preferences
from ui.screens.reading.find_bar import hits
from ui.screens.reading.memory import Memory
from ui.screens.reading.time_spent import IDLE, TimeSpent


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def desk(qtbot, qapp):
    window = QWidget()
    owner, elsewhere = QWidget(), QLineEdit()
    inside = QLineEdit(owner)
    column = QVBoxLayout(window)
    column.addWidget(owner)
    column.addWidget(elsewhere)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    inside.setFocus()
    qtbot.waitUntil(inside.hasFocus)
    clock = Clock()
    keys = KeyFilter(window)
    keys.install(qapp)
    spent = TimeSpent(owner, lambda: "a", {}, keys.stirred, clock)
    spent._timer.stop()
    return spent, clock, inside, elsewhere, window  # who lets go of the window loses it


def test_time_counts_while_somebody_works(qtbot, desk):
    spent, clock, inside, _, _ = desk
    qtbot.keyClick(inside, Qt.Key.Key_A)
    for _ in range(5):
        clock.now += 1
        spent.tick()
    assert spent.take("a") == 5
    assert spent.take("a") == 0


def test_time_stops_when_nothing_happens(qtbot, desk):
    spent, clock, inside, _, _ = desk
    qtbot.keyClick(inside, Qt.Key.Key_A)
    for _ in range(300):
        clock.now += 1
        spent.tick()
    assert IDLE - 2 <= spent.take("a") <= IDLE


def test_time_stops_elsewhere(qtbot, desk):
    spent, clock, _, elsewhere, _ = desk
    elsewhere.setFocus()
    qtbot.keyClick(elsewhere, Qt.Key.Key_A)
    clock.now += 5
    assert spent.take("a") == 0


def test_a_sleeping_computer_counts_nothing(qtbot, desk):
    spent, clock, inside, _, _ = desk
    qtbot.keyClick(inside, Qt.Key.Key_A)
    clock.now += 3600
    assert spent.take("a") == 0


@given(
    st.text(alphabet="اأإآبة ىيـًٌّ 12\n", max_size=80), st.text(alphabet="اأبةه ىي1", min_size=1, max_size=4)
)
def test_hits_fold_to_what_was_looked_for(text, needle):
    wanted = fold(needle).strip()
    if not wanted:
        return
    for start, end in hits(fold_with_map(text), wanted):
        assert " ".join(fold(text[start:end]).split()) == " ".join(wanted.split())


@pytest.mark.parametrize(
    "broken", [None, 3, [], {"open": 5, "seconds": "x"}, {"open": [["a"], [1, 2, 3], "b"]}]
)
def test_a_broken_memory_is_an_empty_one(broken):
    me = identity()
    settings = Settings(me.reviewer_uid, me.device_uid, state={"desk:p": broken})
    memory = Memory(Preferences(settings), "p")
    assert memory.places() == []
    assert memory.seconds() == {}
