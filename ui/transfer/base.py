"""What importing and exporting share: the window, the open project, one dialog at a time, what is said afterwards."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from app.problems import Rejected
from db.errors import StaleChange, StorageProblem
from ui import wording
from ui.action_map import ActionMap
from ui.main_window import MainWindow
from ui.projects import Projects
from ui.workspace import Message, Workspace


class Transfer(QObject):
    """Opens dialogs on the open project; ``dialog`` is the one that is open now."""

    def __init__(self, window: MainWindow, projects: Projects, actions: ActionMap) -> None:
        super().__init__(window)
        self.window = window
        self.actions = actions
        self._projects = projects
        self.dialog: QDialog | None = None
        projects.closed.connect(self.close_dialog)

    @property
    def workspace(self) -> Workspace | None:
        """The open project, if any."""
        return self._projects.workspace

    def open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog over the window, in place of the one before."""
        self.close_dialog()
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def close_dialog(self) -> None:
        """Close the dialog that is open, without doing what it is for."""
        if self.dialog is not None:
            self.dialog.reject()

    def _forget_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def say(self, message: Message) -> None:
        """Show a sentence in the notice bar."""
        self.window.notices.say(message)


def sentence(problem: object) -> str:
    """Say what a job failed of; what nobody expected is raised."""
    if isinstance(problem, Rejected | StorageProblem | StaleChange):
        return wording.problem(problem)
    raise problem if isinstance(problem, BaseException) else TypeError(problem)
