"""What every command needs: its arguments, who calls, the language, where results and progress go."""

from __future__ import annotations

import json
import sys
import time
from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from app import wording
from app.arabic.fold import fold
from app.export_options import ExportOptions
from app.jobs import Job, Progress
from app.session import Identity, Session
from db import backup
from db.store import Store

T = TypeVar("T")

Drawer = Callable[[Session, Path, ExportOptions], Job[int]]
"""Writes a document and returns how many claims are in it."""

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
PROJECT_SUFFIX = ".isnad"
_TTY_PAUSE, _LOG_PAUSE = 0.1, 5.0


def positive(number: str) -> int:
    """Return an argument that must be a whole number above 0."""
    try:
        found = int(number)
    except ValueError:
        found = 0
    if found < 1:
        raise ArgumentTypeError("a whole number above 0")
    return found


@dataclass(slots=True)
class Call:
    """One command as it was called. Results go to stdout, everything else to stderr."""

    arguments: Namespace
    identity: Identity
    language: str
    export_language: str
    drawers: Mapping[str, Drawer] = field(default_factory=dict)
    """What writes the kinds of documents that only a program with Qt can draw, by the ending of their names."""
    _shown: float = field(default_factory=time.monotonic)
    _line_open: bool = False

    @property
    def project(self) -> Path:
        """The project named first."""
        return Path(self.arguments.project)

    @contextmanager
    def open(self, project: Path | None = None, *, to_write: bool) -> Iterator[Session]:
        """Open a project, the one named first if none is given; one who only reads does not become a reviewer."""
        path = project or self.project
        if to_write:
            session = Session.open(path, self.identity)
        else:
            store = Store.open(path, fold, before_migration=backup.copy_closed)
            session = Session(store, self.identity)
        try:
            yield session
        finally:
            session.close()

    def drive(self, job: Job[T]) -> T:
        """Run a job to its end and show how far it is; leaving it early takes back what it began."""
        try:
            while True:
                self._show(next(job))
        except StopIteration as end:
            result: T = end.value
            return result
        finally:
            job.close()
            self._end_line()

    def say(self, code: str, **details: str | int) -> None:
        """Print a sentence as the result."""
        self.print(wording.plain(wording.text(code, self.language, **details)))

    def note(self, sentence: str) -> None:
        """Print a sentence about the work to stderr, on one line."""
        self._end_line()
        sys.stderr.write(" ".join(wording.plain(sentence).split()) + "\n")

    def object(self, found: Mapping[str, Any]) -> None:
        """Print one JSON object on a line."""
        self.print(json.dumps(found, ensure_ascii=False))

    def print(self, line: str) -> None:
        """Print a line of the result."""
        sys.stdout.write(line + "\n")

    def count(self, noun: str, number: int) -> str:
        """Return a counted noun as sentences with a colon want it."""
        return wording.count(noun, number, self.language)

    def _show(self, progress: Progress) -> None:
        now, tty = time.monotonic(), sys.stderr.isatty()
        if now - self._shown < (_TTY_PAUSE if tty else _LOG_PAUSE):
            return
        self._shown = now
        far = f"{progress.done}/{progress.total}" if progress.total else str(progress.done or "…")
        said = f"{wording.stage(progress.stage, self.language)} {far}"
        sys.stderr.write(f"\r\x1b[K{said}" if tty else f"{said}\n")
        sys.stderr.flush()
        self._line_open = tty

    def _end_line(self) -> None:
        if self._line_open:
            sys.stderr.write("\r\x1b[K")
            self._line_open = False
