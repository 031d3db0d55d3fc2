"""The menu bar, built from the commands: words, keys, and whether each would do something now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from ui import icons, key_caps
from ui.action_map import ActionMap
from ui.commands import BY_IDENT, COMMANDS, MENUS, Command


class Menus:
    """Fills a menu bar. Keys are shown as words after a tab: the key filter acts on them, not Qt's shortcuts."""

    def __init__(self, bar: QMenuBar, actions: ActionMap, words: Callable[[Command], str]) -> None:
        self._bar = bar
        self._actions = actions
        self._words = words
        self._menus: dict[str, QMenu] = {}
        self._items: dict[str, QAction] = {}
        for ident, _ in MENUS:
            menu = bar.addMenu("")
            menu.aboutToShow.connect(lambda ident=ident: self._about_to_show(ident))
            self._menus[ident] = menu
        self.retranslate()

    def fill(self) -> None:
        """Make the items; the window does it after its first frame, which needs the titles only."""
        if not self._items:
            for command in COMMANDS:
                if command.menu:
                    self._add(command)
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for ident, words in MENUS:
            self._menus[ident].setTitle(QCoreApplication.translate("Commands", words))
        for ident, item in self._items.items():
            item.setText(self._text(BY_IDENT[ident]))

    def menu(self, ident: str) -> QMenu:
        """Return one of the menus, for a popup elsewhere."""
        self.fill()
        return self._menus[ident]

    def _add(self, command: Command) -> None:
        menu = self._menus[command.menu]
        if command.separated:
            menu.addSeparator()
        item = menu.addAction("")
        if command.icon:
            icons.bind(item, command.icon)
        item.triggered.connect(lambda _checked=False, ident=command.ident: self._actions.trigger(ident))
        self._items[command.ident] = item

    def _about_to_show(self, menu: str) -> None:
        self.fill()
        for command in COMMANDS:
            if command.menu == menu:
                item = self._items[command.ident]
                item.setEnabled(self._actions.available(command.ident))
                item.setText(self._text(command))

    def _text(self, command: Command) -> str:
        words = self._words(command)
        return key_caps.menu_text(words, command.keys[0] if command.keys else "")
