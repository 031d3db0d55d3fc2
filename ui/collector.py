"""Python looks through all objects for garbage while nobody waits for the screen: in a large project that takes 70 ms."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance

_EVERY = 5_000  # ms
_IDLE, _LONGEST = 2.0, 120.0  # s without a sign of life; s after which somebody is made to wait all the same
_WORTH = 10  # collections of young objects since the last of all: as often as Python itself would look
_NEVER = 1_000_000


class Collector(QObject):
    """Takes the collection of all objects over from Python, that of young ones stays as it is.

    ``stirred`` carries signs of life (`KeyFilter.stirred`). ``close`` gives the work back.
    """

    def __init__(
        self,
        stirred: SignalInstance,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._stirred = self._collected = now()
        self._before = gc.get_threshold()
        gc.set_threshold(*self._before[:2], _NEVER)
        stirred.connect(self._stir)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect if it is worth it and nobody is at work, or has been all the time."""
        now = self._now()
        at_work = now - self._stirred < _IDLE and now - self._collected < _LONGEST
        if gc.get_count()[2] >= _WORTH and not at_work:
            gc.collect()
            self._collected = now

    def close(self) -> None:
        """Leave everything to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._before)

    def _stir(self, _watched: QObject) -> None:
        self._stirred = self._now()
