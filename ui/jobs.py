"""Long work off the screen's thread: one worker, progress at most ten times a second, stop at any yield."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

if TYPE_CHECKING:
    from app.jobs import Job, Progress

_EVERY = 0.1
_HANDOVER = (
    0.0005  # s; by default the worker keeps the interpreter 5 ms each time the screen's thread wants it back
)


class JobHandle(QObject):
    """A job that waits, runs or has ended. Exactly one of ``finished``, ``stopped`` and ``failed`` is emitted.

    They are emitted on the worker: connect methods of a QObject (they run on its thread), never a bare function.
    """

    progressed = Signal(object)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(object)
    left = Signal(object)

    def __init__(self, job: Job[Any], title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.started_at = time.monotonic()
        self._job = job
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the job to stop at its next pause; what it wrote so far is taken back."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether it has been asked to stop."""
        return self._stop.is_set()

    def work(self) -> None:
        """Drive the job to its end, on the worker."""
        try:
            result = self._drive()
        except _Stopped:
            self.stopped.emit()
        except Exception as error:  # noqa: BLE001  (handed to the screen, which knows what is expected)
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        finally:
            self.left.emit(self)

    def _drive(self) -> Any:  # noqa: ANN401  (each job has its own result)
        last = 0.0
        while True:
            if self._stop.is_set():
                self._job.close()
                raise _Stopped
            try:
                progress: Progress = next(self._job)
            except StopIteration as end:
                return end.value
            now = time.monotonic()
            if now - last >= _EVERY:
                last = now
                self.progressed.emit(progress)


class _Stopped(Exception):  # noqa: N818
    """The job was closed because somebody asked for it."""


class _Run(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


class JobRunner(QObject):
    """Runs jobs one after another on one worker thread."""

    began = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_HANDOVER)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._running: list[JobHandle] = []
        self._waiting: list[JobHandle] = []

    def start(self, job: Job[Any], title: str) -> JobHandle:
        """Queue ``job``; connect to the handle before returning to the event loop."""
        handle = JobHandle(job, title, self)
        handle.left.connect(self._end)
        self._running.append(handle)
        self._waiting.append(handle)
        self.began.emit(handle)
        QTimer.singleShot(0, self, self._launch)  # not now: a short job would end before anybody is connected
        return handle

    def _launch(self) -> None:
        waiting, self._waiting = self._waiting, []
        for handle in waiting:
            self._pool.start(_Run(handle.work))

    @property
    def busy(self) -> bool:
        """Whether anything waits or runs."""
        return bool(self._running)

    def close(self) -> None:
        """Stop everything and wait for the worker to let go."""
        for handle in self._running:
            handle.stop()
        self._launch()
        self._pool.waitForDone()

    def _end(self, handle: JobHandle) -> None:
        if handle in self._running:
            self._running.remove(handle)
            self.ended.emit(handle)
            handle.deleteLater()
