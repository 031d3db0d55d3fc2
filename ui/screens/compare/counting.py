"""Long work of one tab, aside: only the newest answer counts, and nothing waits behind an import."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.jobs import Job
from ui.dialogs.latest import Latest
from ui.jobs import JobRunner
from ui.widgets.empty_state import EmptyState
from ui.workspace import Workspace

_PATIENCE = 300  # ms: work that is done sooner says nothing


class BeforeIt(QWidget):
    """The page until the first answer is there: it holds the focus, and says what is done once that takes a while."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._said = EmptyState(icon=icon)
        column = QVBoxLayout(self)
        column.addWidget(self._said)
        self._said.hide()

    def say(self, words: str) -> None:
        """Say what is done."""
        self._said.set_texts(words)
        self._said.show()


class Counting(QObject):
    """``ready(result)`` and ``refused(problem)`` of the newest job; ``slow`` when it takes a while.

    It lives as long as the workspace: a widget that goes while its job runs must not wait for the thread.
    """

    ready = Signal(object)
    refused = Signal(object)
    slow = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._runner = JobRunner(self)
        self._latest = Latest(self._runner, self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._closed = False
        self._latest.ready.connect(self._pass_on)
        self._latest.refused.connect(self._refuse)
        self._patience.timeout.connect(self.slow)
        workspace.closing.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether the newest job waits or runs."""
        return self._latest.busy

    def start(self, job: Job[Any]) -> None:
        """Run a job instead of whatever ran."""
        if not self._closed:
            self._latest.start(job, "")
            self._patience.start()

    def drop(self) -> None:
        """Forget the newest job: what it would say is known already."""
        self._patience.stop()
        self._latest.drop()

    def close(self) -> None:
        """Stop and wait for the thread: the project is about to be closed."""
        self._closed = True
        self.drop()
        self._runner.close()

    def _pass_on(self, result: object) -> None:
        self._patience.stop()
        self.ready.emit(result)

    def _refuse(self, problem: object) -> None:
        self._patience.stop()
        self.refused.emit(problem)
