"""Making the matrix: a small one at once, a large one aside, so that the screen is there and takes keys meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.comparing.matrix import Axis, matrix, reading, size
from ui.screens.compare.counting import BeforeIt, Counting
from ui.screens.compare.waiting_keys import WaitingKeys
from ui.workspace import Workspace

_AT_ONCE = 2_500
"""Pairs of answers, and answers, that are compared in some 50 ms."""


class MatrixReading(Counting):
    """``made(matrix)`` of the newest question, at once or later; ``page`` is shown until then and keeps the keys."""

    made = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._session = workspace.session
        self.page = BeforeIt("columns-3")
        self.page.hide()
        self._keys = WaitingKeys(self.page)
        self.ready.connect(self.made)

    def at_once(self, event: str | None, axis: Axis) -> bool:
        """Make the matrix of an event; False if it comes later."""
        small = size(self._session, event) <= _AT_ONCE
        if small:
            self.drop()
            self.made.emit(matrix(self._session, event, axis))
        else:
            self.start(reading(self._session, event, axis))
        return small

    def give_way(self, heir: QWidget) -> None:
        """Take the page away; the keyboard goes to ``heir``, and so do the keys pressed meanwhile."""
        held = QApplication.focusWidget() is self.page
        self.page.hide()
        if held:
            heir.setFocus()
            QTimer.singleShot(0, self._keys, self._keys.replay)  # once what was made is laid out
        else:
            self._keys.drop()
