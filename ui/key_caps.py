"""What a key cap or a menu says for a binding: the letters on the user's own keyboard, as far as they are known."""

import sys
from typing import Literal

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ui import bidi, physical_keys

Script = Literal["latin", "arabic", "unknown"]

_WORDS = {
    "ctrl": "Ctrl",
    "alt": "Alt",
    "shift": "Shift",
    "meta": "Meta",
    "space": "Space",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "delete": "Delete",
    "backspace": "Backspace",
    "insert": "Insert",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "home": "Home",
    "end": "End",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "plus": "+",
    "-": "-",
}
_MAC_WORDS = {"ctrl": "⌘", "alt": "⌥", "shift": "⇧", "meta": "⌃"}


class KeyLayout(QObject):
    """Whether the letters of the live keyboard layout are Latin or Arabic; learnt from the system or from typing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seen: Script = "unknown"
        self._asked_before = False

    def script(self) -> Script:
        """Return the script of the letter keys, 'unknown' before the first letter where the system does not tell."""
        if self._seen != "unknown" or QGuiApplication.platformName() not in ("windows", "cocoa"):
            return self._seen
        method = QGuiApplication.inputMethod()
        if not self._asked_before:
            method.localeChanged.connect(self._forget)
            self._asked_before = True
        return "arabic" if method.locale().script() == QLocale.Script.ArabicScript else "latin"

    def observe(self, event: QKeyEvent) -> None:
        """Learn from one typed letter."""
        typed = event.text()
        if typed in physical_keys.ARABIC and typed.isalpha():
            self.learn("arabic")
        elif len(typed) == 1 and typed.isascii() and typed.isalpha():
            self.learn("latin")

    def learn(self, script: Script) -> None:
        """Take the letters to be of this script."""
        if script != self._seen:
            self._seen = script
            self.changed.emit()

    def _forget(self) -> None:
        self._seen = "unknown"
        self.changed.emit()


layout = KeyLayout()


def parts(binding: str) -> list[str]:
    """Return the caps of a binding from left to right: 'ctrl+k' → ['Ctrl', 'K'].

    A plain key whose Arabic letter differs prints what the layout gives, or both ('E / ث') while that is unknown;
    with Ctrl or Alt it prints the Latin letter, as every keyboard does.
    """
    held, key = physical_keys.split(binding.lower())
    mac = sys.platform == "darwin"
    caps = [_MAC_WORDS[part] if mac else _WORDS[part] for part in held]
    return [*caps, _key_text(key, plain=not held)]


def cap(binding: str) -> str:
    """Return the text of a binding for menus and tooltips, always left to right: 'Ctrl+K', 'L / م'."""
    joined = ("" if sys.platform == "darwin" else "+").join(parts(binding))
    return bidi.ltr(joined)


def menu_text(words: str, binding: str = "") -> str:
    """Return the text of a menu's item, with its key, if any, in the shortcut column.

    Qt makes no shortcut of the key, so none is ambiguous; an ampersand, which would mark a letter, stands for itself.
    """
    text = words.replace("&", "&&")
    return f"{text}\t{cap(binding)}" if binding else text


def _key_text(key: str, *, plain: bool) -> str:
    latin = _WORDS.get(key, key.upper())
    arabic = physical_keys.PRINTED.get(key)
    if arabic is None or not plain:
        return latin
    script = layout.script()
    if script == "unknown":
        return f"{latin} / {arabic}"
    return arabic if script == "arabic" else latin
