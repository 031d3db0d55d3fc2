"""The checks one after the other, within a time, and the report."""

from __future__ import annotations

import faulthandler
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import resources
from app import version
from ui.display import screenless
from ui.self_test.checks import Bench, Check, Outcome

ALL: Final = "all"
PARTS: Final = "parts"
SCREEN: Final = "screen"
LIMIT: Final = (
    300  # s for the checks of one process; they take 10 to 30, on a machine with ten other tasks 200
)
_GRACE = 15  # s after the limit, for a process that cannot even say so


class _Report:
    """What is known so far; written when all is done, or when the time is over."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.outcomes: list[Outcome] = []
        self.running = ""
        self.folder = ""  # what is left behind unless it is removed

    def write(self) -> int:
        """Write the report to its file or the standard output; return the exit code."""
        failed = [outcome.name for outcome in self.outcomes if not outcome.passed]
        text = json.dumps(
            {"passed": not failed, **_facts(), "checks": list(map(_line, self.outcomes))},
            ensure_ascii=False,
            indent=1,
        )
        if self._path is not None:
            self._path.write_text(text + "\n", encoding="utf-8")
        if sys.stdout is not None:  # a windowed program has none
            sys.stdout.write((text if self._path is None else _sentence(failed)) + "\n")
            sys.stdout.flush()
        return 1 if failed else 0

    def give_up(self, limit: int) -> None:
        """End a process that hangs: a self-test must always answer."""
        said = f"not finished in {limit} s; it was at: {self.running}"
        self.outcomes.append(Outcome("time", passed=False, detail=said))
        self.write()
        for folder in filter(None, (self.folder, os.environ.get("ISNAD_HOME"))):
            shutil.rmtree(folder, ignore_errors=True)
        _end_now(1)


def _end_now(code: int) -> None:
    """End the process whatever its other threads are at; on Windows an orderly end would wait for them."""
    if sys.platform == "win32":
        os.kill(os.getpid(), code)  # there a signal is the exit code of a process that is terminated
    os._exit(code)


def run(path: Path | None, stage: str = ALL, limit: int = LIMIT) -> int:
    """Run all checks, or those of one stage; write the report to ``path`` or the standard output.

    A process that is not finished after ``limit`` s says where it was and ends. ``parts`` sees only whether everything is there; ``screen`` shows the screens on the real one.

    Return 0 when all passed, else 1. Nothing outside a temporary folder is written but ``path``.
    """
    has_screen = stage == ALL and not screenless() and os.environ.get("QT_QPA_PLATFORM") != "offscreen"
    if stage != SCREEN:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # drawn into memory
    report = _Report(path)
    timer = threading.Timer(limit, report.give_up, [limit])
    timer.daemon = True
    timer.start()
    if sys.stderr is not None:
        faulthandler.dump_traceback_later(limit + _GRACE, exit=True)
    with tempfile.TemporaryDirectory(prefix="isnad-self-test ", ignore_cleanup_errors=True) as folder:
        report.folder = folder
        bench = Bench(Path(folder) / "مجلد فيه مسافات")
        bench.folder.mkdir()
        for check in _checks(stage):
            report.running = check.name
            report.outcomes.append(_outcome(check, bench))
        timer.cancel()
        faulthandler.cancel_dump_traceback_later()
        if has_screen:
            report.outcomes += _on_screen(Path(folder), limit)
    return report.write()


def _checks(stage: str) -> Sequence[Check]:
    from ui.self_test import parts, screens, work  # noqa: PLC0415  (after the platform was chosen)

    if stage == ALL:
        return (*parts.CHECKS, *work.CHECKS, *screens.CHECKS)
    if stage == PARTS:
        return (*parts.CHECKS, work.CHECKS[0])
    sample = next(check for check in work.CHECKS if check.name == "sample")
    return (sample, *screens.PAINTED)


def _outcome(check: Check, bench: Bench) -> Outcome:
    start = time.perf_counter()
    try:
        detail, passed = check.look(bench), True
    except Exception as error:  # noqa: BLE001  (whatever fails belongs into the report)
        where = traceback.extract_tb(error.__traceback__)[-1]
        detail, passed = f"{type(error).__name__}: {error} ({where.name})", False
    return Outcome(check.name, passed, detail, round(time.perf_counter() - start, 2))


def _on_screen(folder: Path, limit: int) -> list[Outcome]:
    """Show the screens on the real screen: memory hides a platform plugin that was lost. In a process of its own."""
    path = folder / "on screen.json"
    program = [] if getattr(sys, "frozen", False) else [str(resources.path("..", "main.py").resolve())]
    line = [
        sys.executable,
        *program,
        "self-test",
        "--stage",
        SCREEN,
        "--json",
        str(path),
        "--limit",
        str(limit),
    ]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    try:
        done = subprocess.run(  # noqa: S603  (this program again)
            line, env=environment, stdin=subprocess.PIPE, capture_output=True, timeout=limit + 2 * _GRACE, check=False,
        )  # fmt: skip
        lines: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["checks"]
    except (OSError, ValueError, KeyError, subprocess.TimeoutExpired) as error:
        return [Outcome("on the screen", passed=False, detail=f"{type(error).__name__}: no report")]
    found = [
        Outcome(f"on the screen: {each['name']}", each["passed"], each["detail"], each["seconds"])
        for each in lines
    ]
    if done.returncode and all(outcome.passed for outcome in found):
        found.append(Outcome("on the screen", passed=False, detail=f"ended with {done.returncode}"))
    return found


def _line(outcome: Outcome) -> dict[str, object]:
    return {
        "name": outcome.name,
        "passed": outcome.passed,
        "detail": outcome.detail,
        "seconds": outcome.seconds,
    }


def _facts() -> dict[str, object]:
    """Return what the program is made of; a part that is missing has no version, and a check says why."""
    build = version.build()
    return {
        "version": build.version,
        "build": build.number,
        "revision": build.revision,
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": sysconfig.get_platform(),
        "python": sys.version.split()[0],
        "qt": _asked(_qt),
        "platform": _asked(_platform),
        "sqlite": _asked(_sqlite),
    }


def _asked(question: Callable[[], str]) -> str:
    try:
        return question()
    except Exception:  # noqa: BLE001  (see above)
        return ""


def _qt() -> str:
    from PySide6.QtCore import qVersion  # noqa: PLC0415

    return qVersion()


def _platform() -> str:
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    return QGuiApplication.platformName()


def _sqlite() -> str:
    from app import soundness  # noqa: PLC0415

    return soundness.sqlite_version()


def _sentence(failed: list[str]) -> str:
    from app import settings, wording  # noqa: PLC0415

    code, details = ("self-test-bad", {"problems": ", ".join(failed)}) if failed else ("self-test-good", {})
    try:
        return wording.plain(wording.text(code, settings.load().language, **details))
    except (OSError, KeyError, ValueError):  # the sentences themselves are missing
        return ", ".join(failed)
