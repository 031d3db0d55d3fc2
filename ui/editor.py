"""Every edit goes through here: performed first, put on the undo stack only after success."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app import wording
from app.batches import undo_batch
from app.problems import Rejected
from app.session import Session
from db.changes import Action
from db.errors import StaleChange, StorageProblem
from ui import language
from ui.jobs import JobHandle, JobRunner

Problem = StorageProblem | StaleChange | Rejected


class Editor(QObject):
    """Does, undoes and redoes Actions on one session; there is no limit to the depth.

    ``changed`` carries every committed Action, on the thread of the receiver, whoever performed it. ``refused``
    carries the problem when something could not be done; then nothing was changed.
    """

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.jobs = jobs
        self._batches = 0
        self.failed: _Step | None = None
        self.stack = QUndoStack(self)
        self._unsubscribe = session.on_change(self.changed.emit)

    def do(self, action: Action, new_contents: Mapping[str, bytes] | None = None) -> bool:
        """Perform ``action`` and make it undoable; return whether it was done."""
        if not action.changes:
            return True
        if not self._perform(action, new_contents):
            return False
        self.stack.push(_Step(self, action))
        return True

    def record(self, action: Action) -> None:
        """Make an Action undoable that a job has performed already."""
        if action.changes:
            self.stack.push(_Step(self, action))

    def record_batch(self, name: str, batch_id: str) -> None:
        """Make a batch undoable that a job has performed already; taking it back is a job as well."""
        self.stack.push(_BatchStep(self, name, batch_id))

    @property
    def busy(self) -> bool:
        """Whether a batch is being taken back or done again; no step may be taken meanwhile."""
        return self._batches > 0

    def undo(self) -> None:
        """Take the last step back."""
        if not self.busy:
            self._move(self.stack.undo)

    def redo(self) -> None:
        """Do the last undone step again."""
        if not self.busy:
            self._move(self.stack.redo)

    def _move(self, move: Callable[[], None]) -> None:
        """Move in the stack; where the step could not be written, go back to before it: it is still to be done."""
        before = self.stack.index()
        move()
        if self.failed is not None:
            self.failed.passes = True
            self.failed = None
            self.stack.setIndex(before)

    def close(self) -> None:
        """Stop listening and forget the steps."""
        self._unsubscribe()
        self.stack.clear()

    def take_back(self, step: _BatchStep) -> None:
        """Run the job that reverses the batch of ``step``; its new batch is what reverses that."""
        self._batches += 1
        title = wording.action(f"undo:{step.name}", language.current.code)
        handle = self.jobs.start(undo_batch(self.session, step.batch_id, step.name), title)
        step.waiting_for = handle
        handle.finished.connect(self._taken_back)
        handle.failed.connect(self._not_taken_back)
        handle.stopped.connect(self._not_taken_back)

    def _taken_back(self, batch_id: str) -> None:
        self._batches -= 1
        step = self._waiting_step()
        if step is not None:
            step.batch_id, step.waiting_for = batch_id, None

    def _not_taken_back(self, problem: object = None) -> None:
        self._batches -= 1
        step = self._waiting_step()
        if step is not None:
            step.waiting_for = None
            step.setObsolete(True)
        if isinstance(problem, StorageProblem | StaleChange | Rejected):
            self.refused.emit(problem)
        elif isinstance(problem, BaseException):
            raise problem

    def _waiting_step(self) -> _BatchStep | None:
        for at in range(self.stack.count()):
            step = self.stack.command(at)
            if isinstance(step, _BatchStep) and step.waiting_for is not None:
                return step
        return None

    def _perform(self, action: Action, new_contents: Mapping[str, bytes] | None = None) -> bool:
        try:
            self.session.perform(action, new_contents)
        except (StorageProblem, StaleChange, Rejected) as problem:
            self.refused.emit(problem)
            return False
        return True


class _Step(QUndoCommand):
    """One Action on the stack. Qt calls ``redo`` when it is pushed; by then it has been done."""

    def __init__(self, editor: Editor, action: Action) -> None:
        super().__init__(action.name)
        self._editor = editor
        self._action = action
        self.passes = True  # the next call of Qt only moves the index

    def redo(self) -> None:
        """Do it again."""
        self._try(self._action)

    def undo(self) -> None:
        """Take it back."""
        self._try(self._action.inverse())

    def _try(self, action: Action) -> None:
        """Perform; after a change by somebody else it can never be done and leaves the stack, else it stays."""
        if self.passes:
            self.passes = False
            return
        problems: list[Problem] = []
        connection = self._editor.refused.connect(problems.append)
        try:
            done = self._editor._perform(action)  # noqa: SLF001  (one module)
        finally:
            self._editor.refused.disconnect(connection)
        if done:
            return
        if any(isinstance(problem, StaleChange) for problem in problems):
            self.setObsolete(True)
        else:
            self._editor.failed = self


class _BatchStep(QUndoCommand):
    """A batch on the stack: undone and redone by jobs, each reversing the batch of the one before."""

    def __init__(self, editor: Editor, name: str, batch_id: str) -> None:
        super().__init__(name)
        self.name = name
        self.batch_id = batch_id
        self.waiting_for: JobHandle | None = None
        self._editor = editor
        self._done = True

    def redo(self) -> None:
        """Do it again."""
        if self._done:
            self._done = False
            return
        self._editor.take_back(self)

    def undo(self) -> None:
        """Take it back."""
        self._editor.take_back(self)
