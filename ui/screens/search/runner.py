"""Searches off the screen's thread: the newest question only, its places as they come in."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.problems import Rejected
from app.searching.request import Kind, Request
from app.searching.run import Found, search_job
from db.errors import StaleChange, StorageProblem
from ui.jobs import JobHandle, JobRunner
from ui.workspace import Workspace

_LOOK_EVERY = 40  # ms between looks at what has come in


class SearchRunner(QObject):
    """Answers the latest question. ``grown`` while places come in, ``ended`` when all of them are there.

    ``found`` is what there is so far; the worker only ever appends to it.
    """

    grown = Signal()
    ended = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._runner = JobRunner(self)
        self._handle: JobHandle | None = None
        self.found = Found()
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self.grown)
        workspace.closing.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self._handle is not None

    def start(self, request: Request, first: Kind) -> None:
        """Ask; the search before it stops."""
        self.stop()
        self.found = Found()
        job = search_job(self._workspace.session, request, self.found, first)
        self._handle = self._runner.start(job, "")
        self._handle.finished.connect(self._finished)
        self._handle.failed.connect(self._failed)
        self._look.start()

    def stop(self) -> None:
        """Stop the search; what it found stays."""
        self._look.stop()
        if self._handle is not None:
            self._handle.stop()
            self._handle = None

    def close(self) -> None:
        """Stop and wait for the worker: the project is about to close."""
        self.stop()
        self._runner.close()

    def _finished(self, found: Found) -> None:
        if found is self.found:
            self._end()

    def _failed(self, problem: object) -> None:
        if self.sender() is not self._handle:
            return
        self._end()
        if not isinstance(problem, StorageProblem | StaleChange | Rejected):
            raise problem if isinstance(problem, BaseException) else TypeError(problem)
        self._workspace.editor.refused.emit(problem)

    def _end(self) -> None:
        self._handle = None
        self._look.stop()
        self.ended.emit()
