"""What the keys of the caret mean. Left is forward in right-to-left text; letters and brackets are mapped elsewhere."""

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_UPRIGHT: Final[dict[int, str]] = {
    Qt.Key.Key_Up: "line_up",
    Qt.Key.Key_Down: "line_down",
    Qt.Key.Key_PageUp: "page_up",
    Qt.Key.Key_PageDown: "page_down",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
}
_WITH_CTRL: Final[dict[int, str]] = {Qt.Key.Key_Home: "document_start", Qt.Key.Key_End: "document_end"}


class Movement(NamedTuple):
    """A movement of the caret; `extend` keeps the other end of the selection."""

    command: str
    extend: bool


def movement_of(event: "QKeyEvent", *, rtl: bool) -> Movement | None:
    """Return what a key does in a paragraph of that direction, or None if it is not a caret key.

    Arrows step by word, with Ctrl by sentence, with Alt (or Ctrl+Alt) by character.
    """
    key, modifiers = event.key(), event.modifiers()
    extend = bool(modifiers & _SHIFT)
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        unit = "char" if modifiers & _ALT else "sentence" if modifiers & _CTRL else "word"
        forward = (key == Qt.Key.Key_Left) == rtl
        return Movement(f"{unit}_{'next' if forward else 'previous'}", extend)
    if modifiers & _ALT:
        return None
    command = _WITH_CTRL.get(key) if modifiers & _CTRL else _UPRIGHT.get(key)
    return Movement(command, extend) if command else None
