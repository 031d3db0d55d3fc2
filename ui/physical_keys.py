"""Which key was pressed, by its place on the keyboard, so that every key works under an Arabic layout too.

The names are those of the US layout ('l', '1', '[', 'f8', 'delete'). A letter key under a Latin layout is named
after the Latin letter it prints (on AZERTY 'a' is the key that says A); under any other layout, and for digits and
signs always, its place decides.
"""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROWS = ((24, "qwertyuiop[]"), (38, "asdfghjkl;'"), (52, "zxcvbnm,./"), (10, "1234567890-="))
EVDEV = {first + i: char for first, row in _ROWS for i, char in enumerate(row)} | {49: "`", 51: "\\"}
WINDOWS = {code - 8: char for code, char in EVDEV.items()}  # PS/2 set 1 numbers these rows as evdev does
_MAC_CODES = (
    "0C 0D 0E 0F 11 10 20 22 1F 23 21 1E 00 01 02 03 05 04 26 28 25 29 27 06 07 08 09 0B 2D 2E 2B 2F 2C "
    "12 13 14 15 17 16 1A 1C 19 1D 1B 18 32 2A"
)
MAC = dict(
    zip(bytes.fromhex(_MAC_CODES), "qwertyuiop[]asdfghjkl;'zxcvbnm,./1234567890-=`\\", strict=True),
)
# The Arabic (101) layout: what its keys print, and where.
ARABIC = dict(zip("ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ", "qwertyuiop[]asdfghjkl;'zxcvnm,./`", strict=True))
ARABIC |= {"\ufefb": "b", "لا": "b"}
PRINTED = {char: letter for letter, char in ARABIC.items() if letter != "\ufefb"}

_K = Qt.Key
_NAMED = {
    _K.Key_Space: "space",
    _K.Key_Return: "enter",
    _K.Key_Enter: "enter",
    _K.Key_Escape: "escape",
    _K.Key_Tab: "tab",
    _K.Key_Backtab: "tab",
    _K.Key_Delete: "delete",
    _K.Key_Backspace: "backspace",
    _K.Key_Insert: "insert",
    _K.Key_Up: "up",
    _K.Key_Down: "down",
    _K.Key_Left: "left",
    _K.Key_Right: "right",
    _K.Key_Home: "home",
    _K.Key_End: "end",
    _K.Key_PageUp: "pageup",
    _K.Key_PageDown: "pagedown",
} | {_K(_K.Key_F1 + i): f"f{i + 1}" for i in range(12)}
_KEYPAD = {"+": "plus", "-": "-", "*": "*", "/": "/", "=": "="}


def physical(event: QKeyEvent, platform: str | None = None) -> str:
    """Name the key of a key event, or '' for keys nothing is ever bound to (modifiers, dead keys).

    `platform` is Qt's platform name ('xcb', 'windows', 'cocoa', …), by default the running one; where it sends no
    scan codes, the Arabic letter or the digit that was typed tells the key.
    """
    named = _NAMED.get(Qt.Key(event.key())) if event.key() in _KEY_VALUES else None
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier and not named:
        return _digit(event.text()) or _KEYPAD.get(event.text(), "")
    if named:
        return named
    letter = _latin_letter(event)
    return letter or _by_place(event, platform or QGuiApplication.platformName()) or _by_text(event)


_KEY_VALUES = frozenset(int(key) for key in _NAMED)


def _latin_letter(event: QKeyEvent) -> str:
    key = event.key()
    return chr(key).lower() if _K.Key_A <= key <= _K.Key_Z else ""


def _by_place(event: QKeyEvent, platform: str) -> str:
    if platform.startswith(("xcb", "wayland")):
        return EVDEV.get(event.nativeScanCode(), "")
    if platform == "windows":
        return WINDOWS.get(event.nativeScanCode(), "")
    if platform == "cocoa" and (event.nativeVirtualKey() or event.text()):
        return MAC.get(event.nativeVirtualKey(), "")
    return ""


def _by_text(event: QKeyEvent) -> str:
    key = event.key()
    for typed in (chr(key) if 0x20 < key < 0x10000 else "", event.text()):
        if typed in ARABIC:
            return ARABIC[typed]
        if _digit(typed):
            return _digit(typed)
        if len(typed) == 1 and typed.isascii() and typed.isprintable():
            return typed.lower()
    return ""


def _digit(typed: str) -> str:
    return str(unicodedata.digit(typed)) if len(typed) == 1 and typed.isdigit() else ""


def modifiers(event: QKeyEvent, platform: str | None = None) -> str:
    """Return the modifiers as a prefix in the order of binding names: 'ctrl+alt+shift+'.

    On macOS 'ctrl' is Cmd; Ctrl with a digit or Tab counts as 'ctrl' too, since the system keeps Cmd+Tab for itself.
    """
    held = event.modifiers()
    mac = (platform or QGuiApplication.platformName()) == "cocoa"
    ctrl = bool(held & Qt.KeyboardModifier.ControlModifier)
    meta = bool(held & Qt.KeyboardModifier.MetaModifier)
    if mac and meta and not ctrl:
        key = physical(event, platform)
        ctrl, meta = (True, False) if key.isdigit() or key == "tab" else (False, True)
    parts = (
        "ctrl+" if ctrl else "",
        "alt+" if held & Qt.KeyboardModifier.AltModifier else "",
        "shift+" if held & Qt.KeyboardModifier.ShiftModifier else "",
        "meta+" if meta else "",
    )
    return "".join(parts)


def combination(event: QKeyEvent, platform: str | None = None) -> str:
    """Return the binding name of a key event, e.g. 'ctrl+shift+z' or '1'; '' if the key has no name."""
    key = physical(event, platform)
    return modifiers(event, platform) + key if key else ""


def split(binding: str) -> tuple[tuple[str, ...], str]:
    """Split a binding name into modifiers in their fixed order and the key; `ValueError` if a part is unknown."""
    head, key = binding[:-1].removesuffix("+"), binding[-1:]
    if not binding.endswith("+") or len(binding) > 1:
        head, _, key = binding.rpartition("+")
    held = tuple(part for part in ("ctrl", "alt", "shift", "meta") if part in head.split("+"))
    if len(held) != len([part for part in head.split("+") if part]):
        raise ValueError(f"no key: {binding!r}")
    if key not in _KEYS:
        raise ValueError(f"no key: {binding!r}")
    return held, key


_KEYS = frozenset(EVDEV.values()) | frozenset(_NAMED.values()) | {"plus", "*"}


def canonical(binding: str) -> tuple[str, ...]:
    """Return every combination a binding stands for: 'ctrl+plus' is the key = with or without Shift, and keypad +."""
    held, key = split(binding.lower())
    prefix = "".join(f"{part}+" for part in held)
    if key == "plus":
        shifted = prefix if "shift" in held else prefix + "shift+"
        return (prefix + "plus", prefix + "=", shifted + "=")
    return (prefix + key,)
