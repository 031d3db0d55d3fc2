"""A splitter that gives its parts the sizes the reader gave them last, in any window and at any scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui import theme
from ui.preferences import Preferences
from ui.widgets.base import Themed

Widths = Callable[[int], Sequence[int]]


class KeptSplitter(Themed, QSplitter):
    """Parts side by side, or above each other. ``widths(px)``: what each gets of so much room until a handle is moved.

    What the reader gave is remembered as shares under ``key``.
    """

    def __init__(
        self,
        preferences: Preferences,
        key: str,
        widths: Widths,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(orientation, parent)
        self._preferences = preferences
        self._key = key
        self._widths = widths
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._remember)
        self.restyle()

    def restyle(self) -> None:
        """Take the widths of the present scale."""
        super().restyle()
        self.setHandleWidth(theme.width("splitter"))
        self.share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """Give every part its size."""
        if not self.count():
            return
        whole_room = self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()
        room = max(1, whole_room - self.handleWidth() * (self.count() - 1))
        shares = self._remembered()
        if shares:
            whole = sum(shares)
            self.setSizes([round(share * room / whole) for share in shares])
        else:
            self.setSizes(list(self._widths(room)))

    def _remember(self) -> None:
        sizes = self.sizes()
        whole = sum(sizes)
        if all(sizes):  # a part that is hidden has no width
            self._preferences.remember(self._key, [round(size / whole, 4) for size in sizes])

    def _remembered(self) -> list[float]:
        """Return the shares remembered; nothing when they are not what was written here."""
        found: Any = self._preferences.recall(self._key)
        fits = isinstance(found, list) and len(found) == self.count()
        if not fits or not all(isinstance(share, int | float) and share > 0 for share in found):
            return []
        return [float(share) for share in found]
