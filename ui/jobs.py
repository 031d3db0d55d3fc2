"""Long work off the screen's thread: one worker, progress at most ten times a second, stop at any yield.

Threads share one interpreter: a worker that goes on while a key is handled makes the key take twice as long. So the
workers rest after a key that came while they were at work; what a key itself has asked for is begun at once.
"""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

if TYPE_CHECKING:
    from app.jobs import Job, Progress

_REST = 0.04  # s: a key is handled and what it changed is painted

_EVERY = 0.1
_HANDOVER = (
    0.0005  # s; by default the worker keeps the interpreter 5 ms each time the screen's thread wants it back
)


class JobHandle(QObject):
    """A job that waits, runs or has ended. Exactly one of ``finished``, ``stopped`` and ``failed`` is emitted.

    Everything here happens on the thread of the screen; the worker knows no handle.
    """

    progressed = Signal(object)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, title: str, asked_to_stop: threading.Event, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.started_at = time.monotonic()
        self._asked_to_stop = asked_to_stop

    def stop(self) -> None:
        """Ask the job to stop at its next pause; what it wrote so far is taken back."""
        self._asked_to_stop.set()

    @property
    def stopping(self) -> bool:
        """Whether it has been asked to stop."""
        return self._asked_to_stop.is_set()


class _LastKey:
    """When a key or a button of the mouse was pressed last; told on the thread of the screen, asked on the workers."""

    at = 0.0


def make_way() -> None:
    """Let the workers rest while what was just pressed is handled; after that each takes at least one turn."""
    _LastKey.at = time.monotonic()


class _Work(QRunnable):
    """A job on the worker; it keeps how it ended for the thread of the screen, which tells."""

    def __init__(self, runner: JobRunner, number: int, job: Job[Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.asked_to_stop = threading.Event()
        self._asked_for_at = time.monotonic()
        self._runner = runner
        self._number = number
        self._job = job
        self._result: Any = None
        self._error: Exception | None = None
        self._was_stopped = False

    def run(self) -> None:
        """Drive the job to its end."""
        try:
            self._drive()
        except Exception as error:  # noqa: BLE001  (handed to the screen, which knows what is expected)
            self._error = error
        self._runner.over.emit(self._number)

    def tell(self, handle: JobHandle) -> None:
        """Let the handle say how the job ended, once."""
        result, self._result = self._result, None
        if self._error is not None:
            handle.failed.emit(self._error)
        elif self._was_stopped:
            handle.stopped.emit()
        else:
            handle.finished.emit(result)

    def _drive(self) -> None:
        last = 0.0
        while True:
            self._rest()
            if self.asked_to_stop.is_set():
                self._was_stopped = True
                self._job.close()
                return
            try:
                progress: Progress = next(self._job)
            except StopIteration as end:
                self._result = end.value
                return
            now = time.monotonic()
            if now - last >= _EVERY:
                last = now
                self._runner.progressed.emit(self._number, progress)

    def _rest(self) -> None:
        pressed = _LastKey.at
        left = pressed + _REST - time.monotonic()
        if left > 0 and self._asked_for_at < pressed:
            self.asked_to_stop.wait(left)


class JobRunner(QObject):
    """Runs jobs one after another on one worker thread.

    The worker speaks to the runner only, which outlives it: whatever belongs to one job, its handle and all that the job
    holds, may go as soon as its end is heard of, and goes on the thread of the screen.
    """

    began = Signal(object)
    ended = Signal(object)
    progressed = Signal(int, object)
    over = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_HANDOVER)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._count = 0
        self._running: dict[int, tuple[JobHandle, _Work]] = {}
        self._waiting: list[_Work] = []
        self._last: _Work | None = None
        self.progressed.connect(self._pass_on)
        self.over.connect(self._end)

    def start(self, job: Job[Any], title: str) -> JobHandle:
        """Queue ``job``; connect to the handle before returning to the event loop."""
        self._count += 1
        work = _Work(self, self._count, job)
        handle = JobHandle(title, work.asked_to_stop, self)
        self._running[self._count] = handle, work
        self._waiting.append(work)
        self.began.emit(handle)
        QTimer.singleShot(0, self, self._launch)
        return handle

    @property
    def busy(self) -> bool:
        """Whether anything waits or runs."""
        return bool(self._running)

    def close(self) -> None:
        """Stop everything and wait for the worker to let go."""
        for handle, _work in self._running.values():
            handle.stop()
        self._launch()
        self._pool.waitForDone()

    def _launch(self) -> None:
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            self._pool.start(work)

    def _pass_on(self, number: int, progress: Progress) -> None:
        self._running[number][0].progressed.emit(progress)

    def _end(self, number: int) -> None:
        handle, work = self._running[number]
        work.tell(handle)
        del self._running[number]
        self._last = work  # the worker may still be leaving it; it has left the one before
        self.ended.emit(handle)
        handle.deleteLater()
