"""The console: what is printed is UTF-8 everywhere."""

from __future__ import annotations

import io
import sys


def speak_utf8() -> None:
    """Speak UTF-8 whatever the console believes, and name files even if their names are no text."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
