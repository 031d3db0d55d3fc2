"""One window per project: a second start with the same project brings the first window to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 300  # ms; a living window answers at once


class ProjectInstance(QObject):
    """Listens for other starts of the program that want the same project."""

    called = Signal()

    def __init__(self, project: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _name(project)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a crash: nobody answered before we came here
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnectFromServer()
            socket.deleteLater()
            self.called.emit()


def call(project: Path) -> bool:
    """Ask a window of this user that has ``project`` open to come to the front; return whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(project))
    found = socket.waitForConnected(_WAIT)
    socket.abort()
    return found


def _name(project: Path) -> str:
    return "isnad-" + hashlib.sha256(str(project.resolve()).encode()).hexdigest()[:24]
