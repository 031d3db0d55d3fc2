"""The commands that bring articles in and write documents, and files dropped anywhere on the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from ui.action_map import ActionMap
from ui.main_window import MainWindow
from ui.projects import Projects
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.transfer.exports import Exports
    from ui.transfer.imports import Imports


class Transfers(QObject):
    """Binds the commands. The dialogs and the readers of documents are loaded when first asked for."""

    def __init__(self, window: MainWindow, projects: Projects, actions: ActionMap) -> None:
        super().__init__(window)
        self._window = window
        self._projects = projects
        self._actions = actions
        actions.bind("import.files", self._ask_import)
        actions.bind("import.paste", self._paste)
        actions.bind("export", self._ask_export)
        projects.opened.connect(self._opened)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @cached_property
    def imports(self) -> Imports:
        """What brings articles in."""
        from ui.transfer.imports import Imports  # noqa: PLC0415  (see the class)

        return Imports(self._window, self._projects, self._actions)

    @cached_property
    def exports(self) -> Exports:
        """What writes documents."""
        from ui.transfer.exports import Exports  # noqa: PLC0415  (see the class)

        return Exports(self._window, self._projects, self._actions)

    def _opened(self, workspace: Workspace) -> None:
        workspace.import_asked.connect(self._import_asked)
        workspace.export_asked.connect(self._export_asked)

    def _ask_import(self) -> None:
        self.imports.ask()

    def _paste(self) -> None:
        self.imports.paste()

    def _ask_export(self) -> None:
        self.exports.ask()

    def _import_asked(self, paths: Sequence[Path]) -> None:
        self.imports.ask(paths)

    def _export_asked(self, claims: Sequence[str] | None) -> None:
        self.exports.ask(claims)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped anywhere on the window."""
        workspace = self._projects.workspace
        if isinstance(event, QDragEnterEvent | QDropEvent) and workspace is not None and workspace.writable:
            found = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            if found:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.imports.ask(found)
                return True
        return super().eventFilter(watched, event)
