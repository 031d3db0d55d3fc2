"""Key events as the platforms send them, with scan codes and virtual keys."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui import physical_keys

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
META = Qt.KeyboardModifier.MetaModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier

_EVDEV = {char: code for code, char in physical_keys.EVDEV.items()}
_WINDOWS = {char: code for code, char in physical_keys.WINDOWS.items()}
_MAC = {char: code for code, char in physical_keys.MAC.items()}


@dataclass(frozen=True)
class Press:
    """What a platform says of one key: Qt's key code, its text, scan code and virtual key."""

    key: int
    text: str
    scan: int = 0
    virtual: int = 0

    def event(self, held=NONE, kind=QEvent.Type.KeyPress, *, repeated: bool = False) -> QKeyEvent:
        """Return the event with modifiers held."""
        return QKeyEvent(kind, self.key, held, self.scan, self.virtual, 0, self.text, repeated, 1)


def at(place: str, typed: str, platform: str = "xcb") -> Press:
    """Return the press of the key at a US place that types `typed` under the live layout."""
    key = ord(typed.upper()) if len(typed) == 1 else int(Qt.Key.Key_unknown)
    if platform == "xcb":
        return Press(key, typed, scan=_EVDEV[place])
    if platform == "windows":
        return Press(key, typed, scan=_WINDOWS[place])
    return Press(key, typed, virtual=_MAC[place])


def arabic(place: str, platform: str = "xcb") -> Press:
    """Return the press of the key at a US place under the Arabic (101) layout."""
    return at(place, physical_keys.PRINTED.get(place, place), platform)


def send(target: QObject, press: Press, held=NONE, *, repeated: bool = False) -> tuple[bool, bool]:
    """Send ShortcutOverride, then KeyPress and release, as Qt does; return who accepted the first two."""
    override = press.event(held, QEvent.Type.ShortcutOverride, repeated=repeated)
    override.setAccepted(False)
    QCoreApplication.sendEvent(target, override)
    down = press.event(held, repeated=repeated)
    down.setAccepted(False)
    QCoreApplication.sendEvent(target, down)
    QCoreApplication.sendEvent(target, press.event(held, QEvent.Type.KeyRelease))
    return override.isAccepted(), down.isAccepted()
