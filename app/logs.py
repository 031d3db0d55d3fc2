"""The log of this installation: what the program did and what went wrong, never a word of an article or a claim."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

from app.paths import log_folder

VERSION = "0.1.0"
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_kept: list[IO[str]] = []  # faulthandler writes to the descriptor: the file object must live


def start() -> bool:
    """Begin logging to a file; return whether the last run ended in a crash. A place that refuses is no reason to stop."""
    folder = log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "isnad.log", maxBytes=500_000, backupCount=3, encoding="utf-8")
    except OSError:
        return False
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger(__name__).info(
        "Isnad %s, Python %s, %s", VERSION, platform.python_version(), sys.platform
    )
    crashed = _mark(folder).exists()
    try:
        file = _mark(folder).open("w", encoding="utf-8")
        faulthandler.enable(file)
        _kept.append(file)
    except OSError:
        return crashed
    return crashed


def stop() -> None:
    """Note that the program ended as it should."""
    faulthandler.disable()
    while _kept:
        _kept.pop().close()
    _mark(log_folder()).unlink(missing_ok=True)
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, RotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()


def report(kind: str, trace: str) -> str:
    """Return what a person may send us about a crash: versions and the trace, without anything they read or wrote."""
    return "\n".join((f"Isnad {VERSION}", f"Python {platform.python_version()} {sys.platform}", kind, trace))


def _mark(folder: Path) -> Path:
    """Lies in the log folder while the program runs; found at the next start only after a crash."""
    return folder / "running"
