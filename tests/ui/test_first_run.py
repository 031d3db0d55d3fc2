"""The first start asks for a language and a name, once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.arabic_keyboard import press, type_text
from ui.dialogs.first_run import FirstRunDialog


def test_a_name_is_needed_and_kept(start, when_asked):
    remarks = []

    def act(dialog: Any) -> Any:
        assert isinstance(dialog, FirstRunDialog)
        assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before = dialog._named._remark.text()
        press("enter")
        remarks.append((before, dialog._named._remark.text()))
        assert dialog.isVisible()
        type_text("نورس")
        press("enter")

    when_asked(act)
    program = start(first_run_done=False, reviewer_name="")
    assert remarks[0][0] != remarks[0][1]
    assert program.preferences.values.first_run_done
    assert program.preferences.values.reviewer_name == "نورس"


def test_the_language_changes_while_it_asks(start, when_asked, qtbot):
    def act(dialog: Any) -> Any:
        dialog._language.chosen.emit("en")
        qtbot.waitUntil(lambda: dialog.windowTitle() == "Welcome to Isnad")
        dialog._name.setText("Gull")
        dialog._begin.click()

    when_asked(act)
    program = start(first_run_done=False, reviewer_name="")
    values = program.preferences.values
    assert (values.language, values.export_language, values.reviewer_name) == ("en", "en", "Gull")


def test_put_off_it_asks_again_next_time(start, when_asked):
    when_asked(lambda dialog: dialog.reject())
    program = start(first_run_done=False, reviewer_name="")
    assert not program.preferences.values.first_run_done


def test_it_does_not_ask_twice(program):
    assert QApplication.activeModalWidget() is None
