"""Finding commands and places by a few letters, by keys alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QListWidget

from tests.ui.arabic_keyboard import press, type_text
from tests.ui.conftest import activate
from ui.commands import BY_IDENT
from ui.dialogs.palette import PaletteDialog


def _shown(dialog: Any) -> Any:
    found = dialog.findChild(QListWidget)
    return [found.item(at).text() for at in range(found.count())]


def _typed(text: Any, look: Any = None, *, accept: Any = True) -> Any:
    def act(dialog: Any) -> Any:
        assert isinstance(dialog, PaletteDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setFocus()
        type_text(text)
        if look is not None:
            look(dialog)
        if accept:
            press("enter")
        else:
            dialog.reject()

    return act


def test_a_command_is_found_and_done(opened, when_asked):
    when_asked(_typed(BY_IDENT["screen.history"].words))
    press("ctrl+k")
    assert opened.window.current_screen() is opened.window.screen_of("history")


def test_the_english_name_finds_an_arabic_command(opened, when_asked):
    when_asked(_typed("history"))
    press("ctrl+k")
    assert opened.window.current_screen() is opened.window.screen_of("history")


def test_articles_events_and_people_are_found_by_folded_letters(opened, when_asked, qtbot):
    shown = []
    for needle in ("وكاله", "اخلاء حي", "سامر"):
        when_asked(_typed(needle, lambda dialog: shown.append(_shown(dialog)), accept=False))
        activate(qtbot, opened.window)
        press("ctrl+k")
    articles, events, people = shown
    assert any("وكالة الوادي" in text for text in articles)
    assert any("إخلاء حيّ البساتين" in text for text in events)
    assert any("سامر الحلو" in text for text in people)


def test_arrows_move_while_the_field_keeps_the_focus(opened, when_asked):
    rows = []

    def look(dialog: Any) -> Any:
        press("down")
        press("down")
        press("up")
        rows.append(dialog.findChild(QListWidget).currentRow())
        assert dialog.findChild(QLineEdit).hasFocus()

    when_asked(_typed("", look, accept=False))
    press("ctrl+k")
    assert rows == [1]


def test_without_a_project_only_what_can_be_done_is_offered(program, when_asked):
    shown = []
    when_asked(_typed("", lambda dialog: shown.extend(_shown(dialog)), accept=False))
    press("ctrl+k")
    assert BY_IDENT["project.new"].words in shown
    assert BY_IDENT["screen.claims"].words not in shown


def test_what_is_no_command_and_no_name_is_searched_in_the_texts(opened, when_asked):
    when_asked(_typed("انحسار"))
    press("ctrl+k")
    screen = opened.window.screen_of("search")
    assert opened.window.current_screen() is screen
    assert screen.chosen.request.query == "انحسار"
