"""The console: what is printed is UTF-8 everywhere, and lost where nothing listens."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path


def speak_utf8() -> None:
    """Speak UTF-8 whatever the console believes, and name files even if their names are no text."""
    if sys.stdout is None:  # closed by whoever called us
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _nowhere() -> io.TextIOWrapper:
    return Path(os.devnull).open("w", encoding="utf-8")  # as long as the program
