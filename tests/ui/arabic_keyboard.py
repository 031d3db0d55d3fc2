"""A keyboard with an Arabic layout only: key events as X11 sends them, with scan codes and Arabic letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import physical_keys

PLATFORM = "xcb"
_SCAN = {char: code for code, char in physical_keys.EVDEV.items()}
_ARABIC = {latin: letter for letter, latin in physical_keys.ARABIC.items() if letter != "\ufefb"}
_NAMED = {name: key for key, name in physical_keys._NAMED.items()} | {
    "enter": Qt.Key.Key_Return,
    "tab": Qt.Key.Key_Tab,
}
_HELD = {
    "ctrl": Qt.KeyboardModifier.ControlModifier,
    "shift": Qt.KeyboardModifier.ShiftModifier,
    "alt": Qt.KeyboardModifier.AltModifier,
}
_SHIFTED = {"1": "!", "2": "@", "3": "#", "4": "$", "5": "%", "0": ")", "-": "_", "=": "+"}


def press(binding: str) -> None:
    """Press and release a key such as ``ctrl+shift+1`` or ``q``, by its place, under the Arabic layout."""
    held, key = physical_keys.split(binding)
    modifiers = Qt.KeyboardModifier.NoModifier
    for part in held:
        modifiers |= _HELD[part]
    code: int
    if key in _NAMED:
        code, scan, text = _NAMED[key], 0, {"space": " ", "enter": "\r"}.get(key, "")
    else:
        text = _ARABIC.get(key, key)
        if "shift" in held:
            text = _SHIFTED.get(key, text)
        code, scan = Qt.Key(ord(text[0].upper())) if ord(text[0]) < 128 else ord(text[0]), _SCAN[key]
    _send(int(code), modifiers, scan, "" if "ctrl" in held else text)


def type_text(text: str) -> None:
    """Type letters into whatever has the focus."""
    for char in text:
        _send(
            ord(char),
            Qt.KeyboardModifier.NoModifier,
            _SCAN.get(physical_keys.ARABIC.get(char, char), 0),
            char,
        )


def _send(key: int, modifiers: Qt.KeyboardModifier, scan: int, text: str) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, scan, 0, 0, text)
        event.setAccepted(kind != QEvent.Type.ShortcutOverride)  # as Qt sends them
        if kind == QEvent.Type.KeyRelease and QApplication.focusWidget() is None:
            return  # the key closed the window it was pressed in
        QApplication.sendEvent(_target(), event)


def _target() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the focus"
    return focus
