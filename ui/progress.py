"""The strip for long work: nothing for a moment, then what runs, how far it is, how long it will take, and Stop."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui import language
from ui.jobs import JobHandle, JobRunner

if TYPE_CHECKING:  # the window shows before anything runs
    from app.jobs import Progress
    from ui.widgets.progress_strip import ProgressStrip

_PATIENCE = 2000  # ms before the strip appears: shorter work does not deserve one
_ENOUGH = 3.0  # s of work before a time left is worth saying


class ProgressPresenter(QObject):
    """Shows the oldest running job in a strip, made when it is first needed and put at the end of ``place``.

    ``running_changed`` tells how many wait or run.
    """

    running_changed = Signal(int)

    def __init__(self, jobs: JobRunner, parent: QWidget, place: QBoxLayout | None = None) -> None:
        super().__init__(parent)
        self._parent = parent
        self._place = place
        self._handles: list[JobHandle] = []
        self._progress: Progress | None = None
        self._hidden = False
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(self._show)
        jobs.began.connect(self._began)
        jobs.ended.connect(self._ended)

    @cached_property
    def strip(self) -> ProgressStrip:
        """The strip, hidden at first."""
        from ui.widgets.progress_strip import ProgressStrip  # noqa: PLC0415  (see above)

        made = ProgressStrip(parent=self._parent)
        made.hide()
        made.stopped.connect(self._stop)
        made.hidden_by_hand.connect(self._hide)
        if self._place is not None:
            self._place.addWidget(made)
        return made

    def _began(self, handle: JobHandle) -> None:
        self._handles.append(handle)
        handle.progressed.connect(self._progressed)
        self._soon.start()
        self.running_changed.emit(len(self._handles))

    def _ended(self, handle: JobHandle) -> None:
        self._handles.remove(handle)
        self._progress = None
        if not self._handles:
            self._soon.stop()
            self._hidden = False
            if self._shown():
                self.strip.hide()
        self.running_changed.emit(len(self._handles))

    def _progressed(self, progress: Progress) -> None:
        self._progress = progress
        if self._shown():
            self._say()

    def _shown(self) -> bool:
        return "strip" in vars(self) and self.strip.isVisible()

    def _show(self) -> None:
        if self._handles and not self._hidden:
            self._say()
            self.strip.show()

    def _hide(self) -> None:
        self._hidden = True
        self.strip.hide()

    def _stop(self) -> None:
        if self._handles:
            self._handles[0].stop()
            self.strip.set_stoppable(stoppable=False)

    def _say(self) -> None:
        handle, progress = self._handles[0], self._progress
        fraction = progress.done / progress.total if progress and progress.total else None
        self.strip.set_stoppable(stoppable=not handle.stopping)
        self.strip.show_progress(
            handle.title,
            fraction,
            language.percent(fraction) if fraction is not None else "",
            self._detail(handle, progress),
        )

    def _detail(self, handle: JobHandle, progress: Progress | None) -> str:
        if handle.stopping:
            return self.tr("Stopping…")
        if progress is None or not progress.total:
            return ""
        counted = self.tr("%1 of %2").replace("%1", language.number(progress.done))
        counted = counted.replace("%2", language.number(progress.total))
        spent = time.monotonic() - handle.started_at
        if spent < _ENOUGH or not progress.done:
            return counted
        left = round(spent * (progress.total - progress.done) / progress.done)
        return f"{counted} · {self._time_left(left)} · " + self.tr("You can go on working.")

    def _time_left(self, seconds: int) -> str:
        """Say how long it will still take, in the six forms of the language."""
        if seconds < 90:
            return language.digits(self.tr("about %n second(s) left", "", max(1, seconds)))
        return language.digits(self.tr("about %n minute(s) left", "", round(seconds / 60)))
