"""The window: screens by keys, menus that act, words in both languages, sizes, undo across screens."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from app import claims, events
from app.problems import Rejected
from db.changes import Action
from db.records import Event
from tests.conftest import REPOSITORY
from tests.ui.arabic_keyboard import press
from ui import bidi, language, theme
from ui.attempt import attempt
from ui.commands import BY_IDENT, COMMANDS, MENUS
from ui.dialogs.dialog import Dialog
from ui.main_window import least_size
from ui.screens.compare.screen import TABS
from ui.screens.registry import SCREENS
from ui.widgets.notice import NoticeBar
from ui.workspace import Message

# What stays Latin among Arabic words: names of keys, of file formats and programs, and the other language's name.
_LATIN = re.compile(
    r"Ctrl|Shift|Alt|Enter|Esc|Delete|Backspace|Space|Tab|Home|End|F\d+|PgUp|PgDn|Insert|"
    r"English|Isnad|[AE]\d+(-\d+)?|ACLED|\.isnad|CSV|JSON|Excel|xlsx|URL|UTF-8|[A-Z]$|[a-z]$"
)
_COLOUR = re.compile("#[0-9A-F]{6}")
_WORDS = re.compile(r"[A-Za-z][A-Za-z.\d-]*")


def _shown_screens(program: Any) -> Any:
    for entry in SCREENS:
        program.window.show_screen(entry.code)
        QApplication.sendPostedEvents()
        yield entry.code, program.window.current_screen()


def _texts(window: Any) -> Any:
    """Yield what is visible, or said of what is visible, with the object that says it."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            said = [widget.accessibleName(), widget.toolTip()]
            if isinstance(widget, QLabel | QAbstractButton):
                said.append(widget.text())
            elif isinstance(widget, QLineEdit):
                said.append(widget.placeholderText())
            elif isinstance(widget, QComboBox):
                said += [widget.itemText(at) for at in range(widget.count())]
            yield from ((widget, text) for text in said)
    for action in window.findChildren(QAction):
        yield action, action.text()


def _english(text: Any) -> Any:
    return [word for word in _WORDS.findall(_COLOUR.sub("", text)) if not _LATIN.fullmatch(word)]


def test_keys_of_an_arabic_keyboard_reach_every_screen(opened):
    for entry in SCREENS:
        if entry.key:
            press(entry.key)
            assert opened.window.current_screen() is opened.window.screen_of(entry.code)


def _all_tabs(program: Any) -> None:
    """Build every tab of the comparison."""
    screen = program.window.screen_of("compare")
    for code in TABS:
        screen.tab(code)


def test_every_command_is_bound_once_all_screens_are_there(opened):
    for _ in _shown_screens(opened):
        pass
    _all_tabs(opened)
    assert [command.ident for command in COMMANDS if not opened.actions.known(command.ident)] == []


def test_no_key_means_two_things_at_one_place(opened):
    for _ in _shown_screens(opened):
        pass
    _all_tabs(opened)
    seen: dict[Any, Any] = {}
    for binding in opened.keys.bindings():
        owner = binding.owner() if binding.owner else None
        for combination in binding.combinations:
            place = (combination, id(owner), binding.focused)
            assert place not in seen or seen[place] == binding.act, f"{combination} of {owner}"
            seen[place] = binding.act


def test_every_command_of_a_menu_is_an_item_with_its_key(opened):
    opened.window._menus.fill()
    for ident, _ in MENUS:
        menu = opened.window._menus.menu(ident)
        menu.aboutToShow.emit()
        items = [item for item in menu.actions() if not item.isSeparator()]
        commands = [command for command in COMMANDS if command.menu == ident]
        assert [item.text().split("\t")[0] for item in items if "\t" in item.text() or item.text()] == [
            opened.window.words(command).replace("&", "&&") for command in commands
        ]
        for item, command in zip(items, commands, strict=True):
            assert item.isEnabled() == opened.actions.available(command.ident)
            assert ("\t" in item.text()) == bool(command.keys)


def test_an_item_of_a_menu_acts(opened):
    menu = opened.window._menus.menu("view")
    commands = [command for command in COMMANDS if command.menu == "view"]
    items = [item for item in menu.actions() if not item.isSeparator()]
    for item, command in zip(items, commands, strict=True):
        if command.ident == "screen.history":
            item.trigger()
    assert opened.window.current_screen() is opened.window.screen_of("history")


def test_without_a_project_only_what_needs_none_can_be_done(program):
    for command in COMMANDS:
        if program.actions.available(command.ident):
            assert command.needs == ""
    assert program.actions.available("project.new")
    assert program.actions.available("settings")


def test_no_english_is_left_in_the_arabic_window(opened):
    opened.window._menus.fill()
    opened.preferences.change(language="en")
    for _ in _shown_screens(opened):
        pass
    opened.preferences.change(language="ar")
    left = {
        (code, type(source).__name__, bidi.strip_isolates(text))
        for code, _ in _shown_screens(opened)
        for source, text in _texts(opened.window)
        if _english(bidi.strip_isolates(text)) and not _is_data(bidi.strip_isolates(text))
    }
    assert left == set()


def _is_data(text: Any) -> Any:
    """Tell whether a text is what the project holds in English: an outlet, a headline, a stable code."""
    return any(
        said in text for said in ("Orchards", "Evacuation", "Opening of", "Observer", "Reuters", "figure.")
    )


def test_the_language_changes_words_and_direction(opened):
    window = opened.window
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    arabic = {entry.code: entry.words() for entry in SCREENS}
    nav = window.nav.mapTo(window, window.nav.rect().topLeft())
    assert nav.x() == 0
    assert window._find.mapTo(window, window._find.rect().center()).x() < window.width() / 2
    opened.actions.trigger("language.toggle")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert {entry.code: entry.words() for entry in SCREENS} != arabic
    assert window.windowTitle().endswith("Isnad")
    QApplication.sendPostedEvents()
    window.layout().activate()
    assert window._find.mapTo(window, window._find.rect().center()).x() > window.width() / 2
    assert language.current.code == "en"


def test_the_appearance_changes(opened):
    light = opened.window.grab().toImage().pixelColor(3, opened.window.height() - 3)
    opened.actions.trigger("theme.toggle")
    assert theme.current.appearance == "dark"
    dark = opened.window.grab().toImage().pixelColor(3, opened.window.height() - 3)
    assert dark.lightness() < 80 < light.lightness()


def test_the_smallest_window_is_small_enough_for_every_screen(opened, qtbot):
    window = opened.window
    for code, _ in _shown_screens(opened):
        window.resize(1024, 560)
        QApplication.sendPostedEvents()
        assert window.size() == QSize(1024, 560), f"{code} needs {window.minimumSizeHint()}"


def test_navigation_and_screen_bar_share_a_row_in_a_low_window(opened, qtbot):
    window = opened.window
    window.show_screen("history")
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window._bar_place.y() > 0)
    window.resize(1100, 600)
    qtbot.waitUntil(lambda: window._bar_place.y() == window.nav.y())
    assert not window._find.isVisible()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window._bar_place.y() > 0)
    assert window._find.isVisible()


def test_everything_that_takes_the_focus_has_a_name(opened):
    unnamed = set()
    for code, screen in _shown_screens(opened):
        for widget in screen.findChildren(QWidget):
            if not widget.isVisibleTo(screen) or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            if not (widget.accessibleName() or getattr(widget, "text", str)() or _buddy(screen, widget)):
                unnamed.add((code, type(widget).__name__, widget.objectName()))
    assert unnamed == set()


def _buddy(screen: Any, widget: Any) -> Any:
    return any(label.buddy() is widget for label in screen.findChildren(QLabel))


def test_f6_walks_through_the_regions_and_back(opened):
    window = opened.window
    window.show_screen("history")
    first = QApplication.focusWidget()
    seen = []
    for _ in range(3):
        press("f6")
        seen.append(QApplication.focusWidget())
    assert seen[-1] is first
    assert len(set(map(id, seen))) == 3
    press("shift+f6")
    assert QApplication.focusWidget() is seen[-2]


def test_undo_and_redo_reach_over_screens_and_say_what_they_do(opened):
    session = opened.projects.workspace.session
    editor = opened.projects.workspace.editor
    action, uid = events.create(session, "حدث جديد")
    opened.window.show_screen("events")
    assert editor.do(action)
    opened.window.show_screen("history")
    opened.window._menus.menu("edit").aboutToShow.emit()
    words = [item.text() for item in opened.window._menus.menu("edit").actions()]
    assert words[0].startswith(f"{BY_IDENT['undo'].words}: ")
    press("ctrl+z")
    assert session.store.get(Event, uid) is None
    press("ctrl+shift+z")
    assert session.store.get(Event, uid) is not None
    press("ctrl+z")
    press("ctrl+y")
    assert session.store.get(Event, uid) is not None


def _note(session: Any, uid: str) -> str:
    found = claims.detail(session, uid)
    assert found is not None
    return found.claim.note


def test_a_refusal_becomes_a_notice_and_changes_nothing(opened):
    workspace = opened.projects.workspace
    claim = claims.page(workspace.session, claims.ids(workspace.session)[:1])[0].uid
    stale = claims.edit(workspace.session, [claim], note="من قبل")
    workspace.session.perform(claims.edit(workspace.session, [claim], note="في الأثناء"))
    assert not workspace.editor.do(stale)
    assert opened.window.notices.text()
    bar = opened.window.findChild(NoticeBar)
    assert bar is not None
    assert bar.isVisible()
    assert _note(workspace.session, claim) == "في الأثناء"
    assert not workspace.editor.stack.canUndo()


def test_an_undo_that_came_too_late_is_refused_and_leaves_the_stack(opened):
    workspace = opened.projects.workspace
    claim = claims.page(workspace.session, claims.ids(workspace.session)[:1])[0].uid
    assert workspace.editor.do(claims.edit(workspace.session, [claim], note="أول"))
    workspace.session.perform(claims.edit(workspace.session, [claim], note="من غيري"))
    press("ctrl+z")
    assert _note(workspace.session, claim) == "من غيري"
    assert opened.window.notices.text()
    assert not workspace.editor.stack.canUndo()


def test_the_place_of_the_window_and_the_screen_are_remembered(start, project):
    first = start()
    first.projects.open(project)
    first.window.resize(800, 640)
    first.window.show_screen("history")
    first.window.close()
    state = dict(first.preferences.values.state)
    second = start(state=state)
    assert second.window.size() == QSize(800, 640)
    second.projects.open(project)
    assert second.window.current_screen() is second.window.screen_of("history")


def test_full_screen_and_back(program):
    press("f11")
    assert program.window.isFullScreen()
    press("f11")
    assert not program.window.isFullScreen()


def test_letters_of_articles_change_size_by_keys(opened):
    before = opened.preferences.values.article_px
    press("ctrl+=")
    assert opened.preferences.values.article_px > before
    press("ctrl+-")
    press("ctrl+-")
    assert opened.preferences.values.article_px < before
    press("ctrl+0")
    assert opened.preferences.values.article_px == 20


def test_slow_libraries_are_not_loaded_to_show_the_window(tmp_path):
    script = (
        "import sys\n"
        "from ui import application\n"
        "from app.settings import Recent\n"
        "from PySide6 import QtWidgets\n"
        "app = application.make(['isnad'])\n"
        "program = application.Isnad(app)\n"
        "recent = (Recent('a.isnad', 'a', '2026-01-02T10:00:00+00:00'),)\n"
        "program.preferences.change(first_run_done=True, recent=recent)\n"
        "early = []\n"
        "program.window.painted.connect(lambda: early.extend([*sys.modules, *vars(QtWidgets)]))\n"
        "program.start(None, crashed=False)\n"
        "program.window.painted.connect(program.window.close)\n"
        "app.exec()\n"
        "def top(names): return {name.split('.')[0] for name in names}\n"
        "slow = {'openpyxl', 'docx', 'lxml', 'charset_normalizer', 'PIL'}\n"
        "print(sorted(top(early) & (slow | {'peewee', 'sqlcipher3', 'QStyle'})), sorted(top(sys.modules) & slow))\n"
        "app.setStyleSheet('')\n"  # under which the style has no name
        "print(app.style().name())\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.stdout.splitlines() == ["[] []", "fusion"], run.stderr


def test_what_was_said_of_a_step_goes_when_it_is_taken_back(opened):
    workspace = opened.projects.workspace
    for _ in range(2):
        (event, *_) = workspace.session.store.find(Event)
        workspace.editor.do(events.edit(workspace.session, event.uid, note=event.note + "!"))
    workspace.say(Message("ok", "تم", lasting=True))
    press("ctrl+z")
    assert not opened.window.notices.text()
    workspace.say(Message("warn", "انتبه"))
    press("ctrl+z")
    assert opened.window.notices.text()


def test_why_something_was_refused_stands_until_something_is_done(opened):
    workspace, notices = opened.projects.workspace, opened.window.notices

    def refuse() -> Action:
        raise Rejected("no-selection")

    (event, *_) = workspace.session.store.find(Event)
    assert not attempt(workspace, refuse)
    assert notices.text()
    assert attempt(workspace, lambda: events.edit(workspace.session, event.uid, note="جديد"))
    assert not notices.text()
    workspace.say(Message("warn", "انتبه"))
    press("ctrl+z")
    assert notices.text()


def test_an_action_without_changes_is_no_step(opened):
    editor = opened.projects.workspace.editor
    assert editor.do(Action("claim.edit", ()))
    assert not editor.stack.canUndo()


def test_the_least_size_follows_the_scale_as_far_as_the_screen_allows(program):
    room = program.window.screen().availableGeometry().size()
    large, laptop = QSize(2560, 1440), QSize(1366, 728)
    for scale, least, on_a_laptop in ((100, (1024, 560), (1024, 560)), (150, (1536, 840), (1366, 728))):
        program.preferences.change(scale=scale)
        assert least_size(large).toTuple() == least
        assert least_size(laptop).toTuple() == on_a_laptop
        assert program.window.minimumSize() == least_size(room)


def test_a_window_that_wants_more_than_the_screen_has_fills_it(program):
    window = program.window
    room = window.screen().availableGeometry()
    window.setMinimumSize(0, 0)
    window.resize(room.width() // 2, room.height() - 20)
    before = window.size()
    window.fit_screen()
    assert (window.size(), window.isMaximized()) == (before, False)
    window.resize(room.width() - 20, room.height() + 20)
    window.fit_screen()
    assert window.isMaximized()
    assert window.height() <= room.height()


def test_a_dialog_is_never_larger_than_window_and_screen(program):
    window = program.window
    room = window.screen().availableGeometry()
    window.setMinimumSize(0, 0)
    window.resize(600, 400)
    program.preferences.change(scale=200)
    dialog = Dialog(window, width=720)
    dialog.body.addWidget(QLabel("\n".join("كلمة" for _ in range(400))))
    dialog.fit()
    assert dialog.size() == room.size()


def test_no_part_of_a_screen_is_a_window_for_a_moment(program, project, qapp):
    program.projects.open(project)
    windows = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                windows.append(type(watched).__name__)
            return False

    watch = Watch()
    for entry in SCREENS:
        qapp.installEventFilter(watch)
        program.window.show_screen(entry.code)
        if entry.code == "compare":
            for tab in TABS:
                program.window.current_screen().tab(tab)
        qapp.removeEventFilter(watch)
    assert windows == []
