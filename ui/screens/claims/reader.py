"""Reading what the table needs without keeping the screen waiting: small projects at once, large ones aside."""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app import claim_list
from app.claim_list import ClaimFilter, Facets
from app.jobs import Progress
from app.problems import Rejected
from db.errors import StaleChange, StorageProblem
from ui.jobs import JobRunner
from ui.workspace import Workspace

_SMALL = 4_000
_BREATH = 200  # ms for the rows to be shown before the counts are asked for


@dataclass(frozen=True, slots=True)
class View:
    """Which claims, in which order."""

    chosen: ClaimFilter = claim_list.NO_FILTER
    order: str = "code"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a piece of work came to; ``problem`` when the store refused."""

    ticket: int
    result: object = None
    problem: StorageProblem | StaleChange | Rejected | None = None


class Reader(QObject):
    """Answers the latest question only. ``ids_read`` carries ids, ``facets_read`` the counts beside the filters.

    ``idled`` comes when nothing is under way any more; ``busy`` tells that long work holds the store.
    """

    ids_read = Signal(object)
    facets_read = Signal(object)
    idled = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._runner = JobRunner(self)
        self._tickets = itertools.count()
        self._waiting: dict[int, Callable[[Any], None]] = {}
        self._turn = 0
        self._view = View()
        self._claims: int | None = None
        self._later = QTimer(self, singleShot=True, interval=_BREATH)
        self._later.timeout.connect(self._ask_facets)
        workspace.closing.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether long work holds the store."""
        return bool(self._waiting)

    @property
    def pending(self) -> bool:
        """Whether anything is under way or about to be."""
        return self.busy or self._later.isActive()

    def read(self, view: View, *, ids: bool = True) -> None:
        """Ask for ids, if wanted, and counts; answers to earlier questions are dropped."""
        self._turn += 1
        self._view = view
        self._later.stop()
        if ids:
            self._ask(lambda: _ids(self._workspace, view), self._got_ids)
        else:
            self._facets_soon()

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do other work aside and hand over its result; a refusal of the store is said in the notice bar."""
        self._start(work, done)

    def close(self) -> None:
        """Drop everything and wait for the worker: the project is about to close."""
        self._turn += 1
        self._later.stop()
        self._waiting.clear()
        self._runner.close()

    def _ask(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Ask at once in a small project, aside in a large one; an answer that comes too late is dropped."""
        if self._small():
            done(work())
            return
        turn = self._turn
        self._start(
            lambda: work() if turn == self._turn else None,
            lambda result: done(result) if turn == self._turn else None,
        )

    def _small(self) -> bool:
        if self._claims is None:
            self._claims = self._workspace.session.counts()[1]
        return self._claims <= _SMALL

    def _got_ids(self, ids: array[int]) -> None:
        self.ids_read.emit(ids)
        self._facets_soon()

    def _facets_soon(self) -> None:
        if self._small():
            self._ask_facets()
        else:
            self._later.start()

    def _ask_facets(self) -> None:
        view = self._view
        self._ask(lambda: claim_list.facets(self._workspace.session, view.chosen), self._got_facets)

    def _got_facets(self, facets: Facets) -> None:
        self._claims = facets.total
        self.facets_read.emit(facets)

    def _start(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        ticket = next(self._tickets)
        self._waiting[ticket] = done
        self._runner.start(_job(ticket, work), "").finished.connect(self._finished)

    def _finished(self, answer: _Answer) -> None:
        done = self._waiting.pop(answer.ticket, None)
        if done is None:
            return
        if answer.problem is not None:
            self._workspace.editor.refused.emit(answer.problem)
        else:
            done(answer.result)
        if not self._waiting:
            self.idled.emit()


def _ids(workspace: Workspace, view: View) -> array[int]:
    return claim_list.ids(workspace.session, view.chosen, view.order, descending=view.descending)


def _job(ticket: int, work: Callable[[], Any]) -> Generator[Progress, None, _Answer]:
    yield Progress(0, 0)
    try:
        return _Answer(ticket, work())
    except (StorageProblem, StaleChange, Rejected) as problem:
        return _Answer(ticket, problem=problem)
