"""Waiting for Qt in tests and pictures, in a way that lets the workers work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

PATIENCE_MS = 10_000
_STEP_MS = 10


def let_pass(milliseconds: int = 0) -> None:
    """Let Qt handle its events for so long, then delete what was left to be deleted later.

    `QTest.qWait` holds the interpreter while it sleeps: a worker gets a twentieth of its time, and the quickest job seems to hang.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(happened: Callable[[], object], what: str = "", patience_ms: int = PATIENCE_MS) -> None:
    """Let Qt handle its events until something has happened; `TimeoutError` naming ``what`` if it does not."""
    for _ in range(patience_ms // _STEP_MS):
        if happened():
            return
        let_pass(_STEP_MS)
    raise TimeoutError(what)
