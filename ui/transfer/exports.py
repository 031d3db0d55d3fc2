"""Writing documents: the dialog, the job, and where the file is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.export_plan import local_ids
from ui import bidi
from ui.action_map import ActionMap
from ui.dialogs.export.dialog import ExportDialog
from ui.dialogs.export.writing import Order, job
from ui.main_window import MainWindow
from ui.projects import Projects
from ui.transfer.base import Transfer, sentence
from ui.workspace import Message


class Exports(Transfer):
    """Opens the export dialog and runs what it decides."""

    def __init__(self, window: MainWindow, projects: Projects, actions: ActionMap) -> None:
        super().__init__(window, projects, actions)
        self._order: Order | None = None

    def ask(self, claims: Sequence[str] | None = None) -> None:
        """Open the export dialog; ``claims`` are the uids of those a list shows, in its order."""
        workspace = self.workspace
        if workspace is None:
            return
        shown = None if claims is None else local_ids(workspace.session, list(claims))
        dialog = ExportDialog(workspace, shown, self.window)
        dialog.accepted.connect(self._export_chosen)
        self.open_dialog(dialog)

    def _export_chosen(self) -> None:
        if isinstance(self.dialog, ExportDialog):
            self._order = self.dialog.order()
            self._export()

    def _export(self) -> None:
        workspace, order = self.workspace, self._order
        if workspace is None or order is None:
            return
        handle = workspace.jobs.start(job(workspace.session, order), self.tr("Export"))
        handle.finished.connect(self._exported)
        handle.stopped.connect(self._export_stopped)
        handle.failed.connect(self._export_failed)

    def _exported(self, _result: object) -> None:
        if self._order is None:
            return
        path = self._order.path
        text = self.tr("Written: “%1”.").replace("%1", bidi.isolated(path.name))
        self.window.notices.say(
            Message("ok", text, lasting=True),
            (self.tr("Open"), lambda: _show(path)),
            (self.tr("Show in folder"), lambda: _show(path.parent)),
        )

    def _export_stopped(self) -> None:
        self.say(Message("info", self.tr("Export stopped. No file was written.")))

    def _export_failed(self, problem: object) -> None:
        message = Message("error", sentence(problem))
        self.window.notices.say(
            message,
            (self.tr("Try again"), self._export),
            (self.tr("Choose another place"), self.ask),
        )


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
