"""Commands of the window itself: palette, keys, settings, looks, help, and the dialog after a crash."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from app import articles, events, parties
from ui import bidi, key_caps
from ui.action_map import ActionMap
from ui.commands import COMMANDS
from ui.dialogs.first_run import FirstRunDialog
from ui.dialogs.help import HelpWindow
from ui.dialogs.keys import KeysDialog
from ui.dialogs.palette import PaletteDialog, Place
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.word_lists import WordListsDialog
from ui.dialogs.words import AboutDialog, CrashDialog
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.projects import Projects
from ui.tour import Tour

_SIZES = (18, 20, 22, 24, 28)
_EACH = 12


class ShellCommands(QObject):
    """Binds what concerns no single screen."""

    def __init__(
        self, window: MainWindow, projects: Projects, actions: ActionMap, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._projects = projects
        self._actions = actions
        self._preferences = preferences
        self._crash_shown = False
        self._help: HelpWindow | None = None
        self.tour = Tour(window, actions, projects.open_sample)
        projects.opened.connect(self.tour.project_opened)
        for ident, act in {
            "palette": self.palette,
            "keys": lambda: self._show(KeysDialog(window)),
            "words.edit": self._word_lists,
            "settings": lambda: self._show(SettingsDialog(window, preferences)),
            "about": lambda: self._show(AboutDialog(window)),
            "help": self.help,
            "tour": self.tour.start,
            "text.larger": lambda: self._resize(1),
            "text.smaller": lambda: self._resize(-1),
            "text.normal": lambda: preferences.change(article_px=20),
            "theme.toggle": self._toggle_theme,
            "language.toggle": self._toggle_language,
            "quit": window.close,
        }.items():
            actions.bind(ident, act)

    def first_run(self) -> None:
        """Ask for language and name, then offer the tour."""
        self._show(FirstRunDialog(self._window, self._preferences))
        if self._preferences.values.first_run_done:
            self.tour.offer()

    def crashed(self, report: str) -> None:
        """Tell about a bug, once at a time."""
        if not self._crash_shown:
            self._crash_shown = True
            self._show(CrashDialog(self._window, report))
            self._crash_shown = False

    def help(self) -> None:
        """Explain the screen that is shown, in a window that stays open beside it."""
        if self._help is None:
            self._help = HelpWindow(self._window)
        self._help.show_page(self._window.screen_code())
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def palette(self) -> None:
        """Find a command or a place and go there."""
        places = [
            Place(
                self._window.words(command),
                key_caps.cap(command.keys[0]) if command.keys else "",
                partial(self._actions.trigger, command.ident),
                command.icon,
                command.text,
            )
            for command in COMMANDS
            if self._actions.available(command.ident) and command.ident != "palette"
        ]
        dialog = PaletteDialog(self._window, places, self._find)
        chosen = dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        if chosen is not None:
            chosen.act()

    def _find(self, typed: str) -> Sequence[Place]:
        """Find articles, events and people of the open project."""
        workspace = self._window.workspace
        if workspace is None:
            return []
        session, found = workspace.session, list[Place]()
        for article in articles.rows(session, needle=typed)[:_EACH]:
            words = f"{article.code} {article.outlet} {article.headline or article.first_line}"
            found.append(
                Place(
                    words, self.tr("article"), partial(workspace.go_to_article.emit, article.uid), "newspaper"
                )
            )
        for event in events.rows(session, needle=typed)[:_EACH]:
            words = f"{event.code} {event.title_ar or event.title_en}"
            found.append(
                Place(
                    words, self.tr("event"), partial(workspace.go_to_event.emit, event.uid), "calendar-range"
                )
            )
        for row in parties.actors(session, needle=typed)[:_EACH]:
            go = partial(self._window.show_screen, "parties")
            found.append(Place(row.actor.name_ar, self.tr("person or body"), go, "user-round"))
        words = self.tr("Search for “%1”").replace("%1", bidi.isolated(typed.strip()))
        found.append(Place(words, self.tr("in all texts"), partial(self._search_texts, typed), "text-search"))
        return found

    def _search_texts(self, typed: str) -> None:
        self._window.show_screen("search")
        screen: Any = self._window.screen_of("search")
        screen.search_for(typed)

    def _word_lists(self) -> None:
        """Let the words be changed by which the open project is read."""
        if self._window.workspace is not None:
            self._show(WordListsDialog(self._window, self._window.workspace))

    def _show(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _resize(self, step: int) -> None:
        size = self._preferences.values.article_px
        at = min(range(len(_SIZES)), key=lambda i: abs(_SIZES[i] - size)) + step
        self._preferences.change(article_px=_SIZES[max(0, min(at, len(_SIZES) - 1))])

    def _toggle_theme(self) -> None:
        self._preferences.change(theme="light" if self._preferences.values.theme == "dark" else "dark")

    def _toggle_language(self) -> None:
        self._preferences.change(language="en" if self._preferences.values.language == "ar" else "ar")
