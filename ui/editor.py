"""Every edit goes through here: performed first, put on the undo stack only after success."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.problems import Rejected
from app.session import Session
from db.changes import Action
from db.errors import StaleChange, StorageProblem

Problem = StorageProblem | StaleChange | Rejected


class Editor(QObject):
    """Does, undoes and redoes Actions on one session; there is no limit to the depth.

    ``changed`` carries every committed Action, on the thread of the receiver, whoever performed it. ``refused``
    carries the problem when something could not be done; then nothing was changed.
    """

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
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

    def undo(self) -> None:
        """Take the last step back."""
        self.stack.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        self.stack.redo()

    def close(self) -> None:
        """Stop listening and forget the steps."""
        self._unsubscribe()
        self.stack.clear()

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
        self._done = True

    def redo(self) -> None:
        """Do it again; after a failure it can never be done, so it leaves the stack."""
        if self._done:
            self._done = False
            return
        self._try(self._action)

    def undo(self) -> None:
        """Take it back."""
        self._try(self._action.inverse())

    def _try(self, action: Action) -> None:
        problems: list[Problem] = []
        connection = self._editor.refused.connect(problems.append)
        try:
            done = self._editor._perform(action)  # noqa: SLF001  (one module)
        finally:
            self._editor.refused.disconnect(connection)
        if not done and any(isinstance(problem, StaleChange) for problem in problems):
            self.setObsolete(True)
