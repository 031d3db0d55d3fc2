"""What happens when the program has a bug: the log gets it, the project is safe, the person gets a sentence."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from app import logs


class CrashReporter(QObject):
    """Catches what nobody expected, on any thread, and hands one report at a time to the window.

    The message of an exception may quote an article, so reports carry its type and the places in our code only.
    """

    crashed = Signal(str)
    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caught.connect(self.crashed, Qt.ConnectionType.QueuedConnection)  # a hook may run on the worker

    def install(self) -> None:
        """Become the hook for exceptions, which PySide6 calls for slots, events and pool threads as well."""
        sys.excepthook = self.catch

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception and report it."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        import logging  # noqa: PLC0415  (not needed for the first frame)

        report = logs.report(kind.__name__, "".join(traceback.format_tb(trace)))
        logs.open_file()  # a bug may come before the file is open
        logging.getLogger(__name__).error("unexpected %s", report)
        self._caught.emit(report)
