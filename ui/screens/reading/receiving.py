"""Files dropped or pasted onto a screen become an import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent

from ui import physical_keys
from ui.screens.screen import Screen


class Receiving(Screen):
    """A screen that takes files: it asks the workspace to import them. Pasted words go the road of the command."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer, while something may be written."""
        if self.workspace.writable and _paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for an import of what was dropped."""
        event.acceptProposedAction()
        self.workspace.import_asked.emit(_paths(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste: files are imported, words too."""
        if physical_keys.combination(event) != "ctrl+v" or not self.workspace.writable:
            super().keyPressEvent(event)
            return
        paths = _paths(QGuiApplication.clipboard().mimeData())
        if paths:
            self.workspace.import_asked.emit(paths)
        else:
            self.commands.trigger("import.paste")


def _paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
