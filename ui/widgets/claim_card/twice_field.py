"""A name field that a key opens, and that the same key pressed again at once fills with what was used last."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui import physical_keys
from ui.widgets.claim_card.chain_form import NameField
from ui.widgets.completing import Completion

_DOUBLE = 0.8  # s between the two presses


class TwiceField(NameField):
    """``last_asked`` when the physical ``key`` that opened the empty field is pressed again at once."""

    last_asked = Signal()

    def __init__(self, complete: Callable[[str], Sequence[Completion]], *, icon: str, key: str) -> None:
        super().__init__(complete, icon=icon)
        self._key = key
        self._opened_at = 0.0

    def open_by_key(self) -> None:
        """Take the focus because the key was pressed."""
        self._opened_at = time.monotonic()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a second press for what was used last."""
        again = time.monotonic() - self._opened_at < _DOUBLE
        self._opened_at = 0.0
        if again and not self.text() and not event.modifiers() and physical_keys.physical(event) == self._key:
            self.last_asked.emit()
            return
        super().keyPressEvent(event)
