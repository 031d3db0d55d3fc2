"""Help and tour: a page for every screen in both languages, keys as they are, and a tour that can be left."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app import help as pages
from app.wording import LANGUAGES
from tests.ui.arabic_keyboard import press
from ui import key_caps
from ui.commands import BY_IDENT
from ui.dialogs.help import HelpWindow
from ui.screens.registry import SCREENS
from ui.widgets.coach import CoachCard, Ring

_LINK = re.compile(r'href="page:([a-z]+)"')


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_a_page_whose_keys_and_links_are_there(language):
    assert {entry.code for entry in SCREENS} <= set(pages.PAGES)
    for code in pages.PAGES:
        page = pages.page(code, language)
        assert page.title
        for ident in pages.KEY.findall(page.body):
            assert BY_IDENT[ident].keys, f"{code}: {ident} has no key"
        assert set(_LINK.findall(page.body)) <= set(pages.PAGES)
        assert "{" not in pages.KEY.sub("", page.body)


def test_both_languages_say_the_same_things():
    for code in pages.PAGES:
        ar, en = pages.page(code, "ar"), pages.page(code, "en")
        assert sorted(pages.KEY.findall(ar.body)) == sorted(pages.KEY.findall(en.body)), code
        assert [ar.body.count(f"<{tag}>") for tag in ("h2", "li", "p")] == [
            en.body.count(f"<{tag}>") for tag in ("h2", "li", "p")
        ], code


def test_a_key_opens_the_page_of_the_screen_and_a_word_finds_others(program, project, qtbot):
    program.projects.open(project)
    press("alt+3")
    press("shift+f1")
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow))
    assert window.isVisible()
    assert window.current_page() == "events"
    assert key_caps.cap("ctrl+shift+e") in window._paper.toPlainText()
    window._field.setText("الاصل")
    found = [window._contents.item(row).text() for row in range(window._contents.count())]
    assert 1 < len(found) < len(pages.PAGES)
    window.show_page("glossary")
    assert window.current_page() == "glossary"
    assert window._contents.count() == len(pages.PAGES)
    window._paper.page_asked.emit("import")
    assert window.current_page() == "import"
    program.preferences.change(language="en")
    qtbot.waitUntil(lambda: "Importing" in window._paper.toPlainText())
    window.activateWindow()  # no window manager does it here
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    press("escape")
    assert not window.isVisible()


def test_the_tour_opens_the_sample_walks_the_screens_and_ends(program, qtbot):
    program.actions.trigger("tour")
    card = program.window.findChild(CoachCard)
    ring = program.window.findChild(Ring)
    assert card.isVisible()
    assert not ring.isVisible()
    visited: list[str] = []
    for _ in range(7):
        press("enter")
        assert card.isVisible()
        assert ring.isVisible()
        assert card.parentWidget().rect().contains(card.geometry())
        visited.append(program.window.screen_code())
        qtbot.wait(20)  # articles come in meanwhile, and want the focus
    assert list(dict.fromkeys(visited)) == ["reading", "compare", "search"]
    desk = program.window.screen_of("reading")
    assert len(desk.panes.shown()) > 1
    program.window.show_screen("reading")
    desk.pane.view.setFocus()
    qtbot.waitUntil(card.hasFocus)
    press("enter")
    assert not card.isVisible()
    assert not ring.isVisible()


def test_the_tour_is_left_by_escape_and_changes_nothing(program, project):
    program.projects.open(project)
    steps = program.window.workspace.editor.stack.count()
    program.actions.trigger("tour")
    press("enter")
    press("escape")
    assert not program.window.findChild(CoachCard).isVisible()
    assert program.window.workspace.editor.stack.count() == steps


def test_an_offered_tour_goes_when_work_begins_instead(program, project):
    card = program.window.findChild(CoachCard)
    program.shell.tour.offer()
    assert card.isVisible()
    program.projects.open(project)
    assert not card.isVisible()
    program.actions.trigger("tour")
    assert card.isVisible()
    assert not any("فيضان" in label.text() for label in card.findChildren(QLabel))  # nothing of the sample
