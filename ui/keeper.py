"""Looks after an open project: the file made whole when idle, a backup at the start and every hour in which it changed."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from app import safekeeping
from db.changes import Action
from db.errors import StorageProblem
from ui.workspace import Workspace

_log = logging.getLogger(__name__)
_IDLE = 2000
_HOUR = 3_600_000


class Keeper(QObject):
    """Works while ``workspace`` is open. ``failed`` carries the problem when a backup could not be made."""

    failed = Signal(object)

    def __init__(self, workspace: Workspace, title: str) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._title = title
        self._saved_at = -1
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._settle)
        self._hourly = QTimer(self, interval=_HOUR)
        self._hourly.timeout.connect(self.back_up)
        workspace.editor.changed.connect(self._changed)
        workspace.closing.connect(self._stop)
        if workspace.writable:
            self._hourly.start()
            self.back_up()

    def back_up(self) -> None:
        """Take a backup if anything changed since the last one."""
        commits = self._workspace.session.store.commits
        if commits == self._saved_at:
            return
        self._saved_at = commits
        handle = self._workspace.jobs.start(safekeeping.back_up(self._workspace.session), self._title)
        handle.failed.connect(self._backup_failed)

    def _changed(self, _action: Action) -> None:
        self._idle.start()

    def _stop(self) -> None:
        self._idle.stop()
        self._hourly.stop()

    def _settle(self) -> None:
        try:
            self._workspace.session.settle()
        except StorageProblem as problem:
            _log.warning("not settled: %s", problem.code)

    def _backup_failed(self, problem: object) -> None:
        self._saved_at = -1
        self.failed.emit(problem)
