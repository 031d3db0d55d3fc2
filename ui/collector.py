"""Python's garbage is collected on the thread of the screen only, and all of it only while nobody waits for the screen.

Left to itself, Python collects on whichever thread happens to allocate. On a worker it would free widgets and other things
of Qt there, which Qt does not allow. A look at all objects of a large project takes 70 ms, as long as several keys.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance

_EVERY = 200  # ms
_IDLE, _LONGEST = 2.0, 120.0  # s without a sign of life; s after which somebody is made to wait all the same
_WORTH = 10  # collections of young objects since the last of all: as often as Python itself would look


class Collector(QObject):
    """Takes the work over from Python until ``close``; ``stirred`` carries signs of life (`KeyFilter.stirred`)."""

    def __init__(
        self,
        stirred: SignalInstance,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._stirred = self._collected = now()
        self._was_on = gc.isenabled()
        gc.disable()
        stirred.connect(self._stir)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what Python would collect by now; all objects only if nobody is at work, or has been all the time."""
        now = self._now()
        at_work = now - self._stirred < _IDLE and now - self._collected < _LONGEST
        counts, thresholds = gc.get_count(), gc.get_threshold()
        if counts[2] >= _WORTH and not at_work:
            gc.collect()
            self._collected = now
        elif counts[1] > thresholds[1]:
            gc.collect(1)
        elif counts[0] > thresholds[0]:
            gc.collect(0)

    def close(self) -> None:
        """Leave everything to Python again, as it was before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _stir(self, _watched: QObject) -> None:
        self._stirred = self._now()
