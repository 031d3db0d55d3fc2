"""A field that takes the next key pressed in it, whatever letter the keyboard layout gives it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import key_caps, physical_keys
from ui.commands import COMMANDS
from ui.widgets.fields import TextField

_ERASE = frozenset({"delete", "backspace"})


def belongs_to_the_program(key: str) -> bool:
    """Tell whether a plain key does something else while one reads."""
    return any(key in command.keys for command in COMMANDS)


class KeyField(TextField):
    """``picked(key)`` carries the physical key, "" when it is taken off; ``refused(key)`` one that has other work."""

    picked = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._writable = True
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_key(self, key: str) -> None:
        """Show a key as the keyboard prints it."""
        self.setText(" ".join(key_caps.parts(key)) if key else "")

    def set_writable(self, *, writable: bool) -> None:
        """Take keys or only show one."""
        self._writable = writable
        self.setReadOnly(not writable)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take no composed text: only keys."""
        event.accept()

    def paste(self) -> None:
        """Take nothing from the clipboard: only keys."""

    def cut(self) -> None:
        """Give nothing away: Delete takes the key off."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a plain letter, digit or sign; leave all else to the window."""
        key = physical_keys.combination(event)
        if not self._writable or not key:
            super().keyPressEvent(event)
        elif key in _ERASE:
            self.picked.emit("")
        elif len(key) > 1:
            event.ignore()
        elif belongs_to_the_program(key):
            self.refused.emit(key)
        else:
            self.picked.emit(key)
