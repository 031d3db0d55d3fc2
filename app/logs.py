"""The log of this installation: what the program did and what went wrong, never a word of an article or a claim."""

from __future__ import annotations

import faulthandler
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING

from app.paths import log_folder
from app.version import build

if TYPE_CHECKING:  # loaded when the first word is written: the window shows before
    from logging import Handler

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_kept: list[IO[str]] = []  # faulthandler writes to the descriptor: the file object must live
_handlers: list[Handler] = []

if sys.platform == "win32":

    def _hold(_mark: IO[str]) -> None:
        """Nothing to do: what is open cannot be taken away."""

    def _let_go(mark: Path) -> None:
        """Raise ``OSError`` while the program that left the mark runs."""
        mark.rename(mark)
else:
    import fcntl

    def _hold(mark: IO[str]) -> None:
        fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(mark: Path) -> None:
        """Raise ``OSError`` while the program that left the mark runs."""
        with mark.open(encoding="utf-8") as file:
            _hold(file)


def start() -> bool:
    """Note that the program runs; return whether the last run ended in a crash. A place that refuses is no obstacle."""
    folder = log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        crashed = [mark for mark in folder.glob("running-*") if _is_over(mark)]
        file = (folder / f"running-{os.getpid()}").open("w", encoding="utf-8")
    except OSError:
        return False
    _kept.append(file)
    try:
        _hold(file)
        faulthandler.enable(file)
    except OSError:  # a place that knows no locks: a second program may take this one for one that stopped
        return bool(crashed)
    return bool(crashed)


def open_file() -> None:
    """Write what is logged to the file from now on, if that can be written."""
    if _handlers:
        return
    import logging  # noqa: PLC0415  (see above)
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    try:
        file = log_folder() / "isnad.log"
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=3, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    _handlers.append(handler)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger(__name__).info("Isnad %s, Python %s, %s", build(), _python(), sys.platform)


def stop() -> None:
    """Note that the program ended as it should."""
    faulthandler.disable()
    while _kept:
        file = _kept.pop()
        file.close()
        Path(file.name).unlink(missing_ok=True)
    if _handlers:
        import logging  # noqa: PLC0415  (as above)

        handler = _handlers.pop()
        logging.getLogger().removeHandler(handler)
        handler.close()


def report(kind: str, trace: str) -> str:
    """Return what a person may send us about a crash: versions and the trace, without anything they read or wrote."""
    return "\n".join((f"Isnad {build()}", f"Python {_python()} {sys.platform}", kind, trace))


def _python() -> str:
    return sys.version.split()[0]


def _is_over(mark: Path) -> bool:
    """Tell whether the run that left a mark ended in a crash, and clear it away; what it last said is kept.

    Several programs may run at once: each has a mark of its own, which only lies there unheld after a crash.
    """
    try:
        _let_go(mark)
        if mark.stat().st_size:
            mark.replace(mark.with_name("crash.txt"))
        else:
            mark.unlink()
    except OSError:
        return False
    return True
