"""Jobs of which only the newest matters: what a dialog shows of a choice that has changed meanwhile is dropped."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.jobs import Job, Progress
from app.problems import Rejected
from db.errors import StorageProblem
from ui.jobs import JobHandle, JobRunner


class Latest(QObject):
    """Runs one job at a time for its owner; a new one stops the one before.

    ``ready`` carries the result, ``refused`` a ``Rejected`` or ``StorageProblem``, ``stopped`` nothing. All of them
    concern the newest job and come on the thread of this object.
    """

    ready = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    progressed = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._number = 0
        self._handle: JobHandle | None = None

    @property
    def busy(self) -> bool:
        """Whether the newest job waits or runs."""
        return self._handle is not None

    def start(self, job: Job[Any], title: str) -> None:
        """Run ``job`` instead of whatever ran."""
        self.drop()
        self._handle = self._jobs.start(_numbered(job, self._number), title)
        self._handle.finished.connect(self._finished)
        self._handle.stopped.connect(self._stopped)
        self._handle.failed.connect(self._failed)
        self._handle.progressed.connect(self._progressed)

    def stop(self) -> None:
        """Ask the newest job to stop; ``stopped`` follows."""
        if self._handle is not None:
            self._handle.stop()

    def drop(self) -> None:
        """Stop the newest job and never hear of it again."""
        self._number += 1
        if self._handle is not None:
            self._handle.finished.disconnect(self._finished)
            self._handle.stopped.disconnect(self._stopped)
            self._handle.progressed.disconnect(self._progressed)
            self._handle.stop()
            self._handle = None

    def _finished(self, outcome: tuple[int, object]) -> None:
        number, result = outcome
        if number != self._number:
            return
        self._handle = None
        if isinstance(result, Rejected | StorageProblem):
            self.refused.emit(result)
        else:
            self.ready.emit(result)

    def _stopped(self) -> None:
        self._handle = None
        self.stopped.emit()

    def _failed(self, error: object) -> None:
        if self.sender() is self._handle:  # a dropped one is a bug as well, but not the end of the newest
            self._handle = None
        raise error if isinstance(error, BaseException) else TypeError(error)

    def _progressed(self, progress: Progress) -> None:
        self.progressed.emit(progress)


def _numbered(job: Job[Any], number: int) -> Job[tuple[int, object]]:
    try:
        result = yield from job
    except (Rejected, StorageProblem) as problem:
        return number, problem
    return number, result
