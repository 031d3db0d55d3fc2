"""Time spent on articles: counted only while the desk has the focus and somebody is active."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

IDLE = 60.0
_TICK = 1000


class TimeSpent(QObject):
    """Counts seconds by article while ``owner`` has the focus and gave a sign of life within the last minute.

    ``article`` names the one worked on, ``stirred`` carries what was told of a sign of life (`KeyFilter.stirred`).
    ``seconds`` holds what was counted and not yet taken.
    """

    def __init__(
        self,
        owner: QWidget,
        article: Callable[[], str],
        seconds: dict[str, float],
        stirred: SignalInstance,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._article = article
        self._now = now
        self._seen = -IDLE
        self._ticked = now()
        self.seconds = seconds
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.tick)
        stirred.connect(self._notice)
        self._timer.start()

    def _notice(self, watched: QObject) -> None:
        """Notice signs of life on the desk."""
        if isinstance(watched, QWidget) and self._is_ours(watched):
            self._seen = self._now()

    def tick(self) -> None:
        """Count what passed since the last tick."""
        now = self._now()
        passed, self._ticked = now - self._ticked, now
        focus = QApplication.focusWidget()
        working = focus is not None and self._is_ours(focus) and self._owner.isVisible()
        article = self._article()
        if article and working and now - self._seen < IDLE and passed < IDLE:
            self.seconds[article] = self.seconds.get(article, 0.0) + passed

    def take(self, article: str) -> int:
        """Return the seconds counted for an article and begin anew."""
        self.tick()
        return round(self.seconds.pop(article, 0.0))

    def _is_ours(self, widget: QWidget) -> bool:
        return widget is self._owner or self._owner.isAncestorOf(widget)
