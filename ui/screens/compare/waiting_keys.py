"""Keys pressed while a page is still being made: they are kept, and count once it is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_GOES = frozenset((Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape))
"""Keys that lead away from a page: they act at once."""


class WaitingKeys(QObject):
    """Keeps the keys that ``page`` gets and nobody takes; ``replay`` gives them to whatever has the keyboard then."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._kept: list[QKeyEvent] = []
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() in _GOES:
            return super().eventFilter(watched, event)
        self._kept.append(
            QKeyEvent(
                event.type(), event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
                event.nativeModifiers(), event.text(), event.isAutoRepeat(), event.count(),
            )
        )  # fmt: skip
        return True

    def drop(self) -> None:
        """Forget what was pressed: the reader has gone on elsewhere."""
        self._kept.clear()

    def replay(self) -> None:
        """Press the keys that were kept, in their order."""
        kept, self._kept = self._kept, []
        for event in kept:
            target = QApplication.focusWidget()
            if target is not None:
                QCoreApplication.sendEvent(target, event)
