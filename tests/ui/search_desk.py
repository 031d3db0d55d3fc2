"""The search screen within the running program: what tests and journeys do with it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.searching.places import Place
from tests.ui.keys import NONE, Press, send
from tests.waiting import let_pass
from ui.application import Isnad
from ui.screens.search.screen import SearchScreen

DOWN, ENTER = Press(Qt.Key.Key_Down, ""), Press(Qt.Key.Key_Return, "\r")
F3, ESCAPE = Press(Qt.Key.Key_F3, ""), Press(Qt.Key.Key_Escape, "\x1b")


def screen_of(program: Isnad) -> SearchScreen:
    """Return the search screen of a running program."""
    return cast("SearchScreen", program.window.screen_of("search"))


def press(program: Isnad, key: Press, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    send(QApplication.focusWidget() or program.window, key, held)
    let_pass(1)


def type_words(program: Isnad, words: str) -> None:
    """Type into the field that has the focus."""
    for letter in words:
        press(program, Press(0, letter))


def shown(program: Isnad) -> list[Place]:
    """Return the places on the screen."""
    return screen_of(program).model.all_places()


def searched(qtbot, program: Isnad, words: str) -> SearchScreen:
    """Show the screen, search and wait for everything that is found."""
    program.window.show_screen("search")
    screen = screen_of(program)
    screen.search_for(words)
    settled(qtbot, program)
    return screen


def settled(qtbot, program: Isnad) -> None:
    """Wait until the search has ended."""
    qtbot.waitUntil(lambda: not screen_of(program).runner.busy)
    let_pass(1)
