"""`python -m benchmarks [NAME…]`: measure every promise, or those named, and print one table.

Each benchmark runs in a process of its own, so that its memory and its cache of pages are its own.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from dataclasses import asdict
from importlib import import_module

from benchmarks.corpus import NoCorpusError
from benchmarks.table import Line, drawn

NAMES = (
    "start",
    "article_view",
    "labelling_ui",
    "under_load",
    "importing",
    "searching",
    "workbook",
    "claims",
    "claims_screen",
    "comparing",
    "memory",
)
_ONE = "--lines-of"


def main(arguments: list[str]) -> int:
    """Return 1 if a promise is missed or a benchmark failed, 2 for a name that does not exist."""
    if arguments[:1] == [_ONE]:
        _print_lines(arguments[1])
        return 0
    unknown = sorted(set(arguments) - set(NAMES))
    if unknown:
        sys.stderr.write(f"no such benchmark: {', '.join(unknown)} (there are {', '.join(NAMES)})\n")
        return 2
    lines: list[Line] = []
    for name in arguments or NAMES:
        sys.stderr.write(f"{name} …\n")
        lines += _lines_of(name)
    print(drawn(lines))
    return 1 if any(line.holds is False for line in lines) else 0


def _print_lines(name: str) -> None:
    """Measure and print the lines as JSON; whatever else is said goes where progress belongs."""
    with contextlib.redirect_stdout(sys.stderr):
        try:
            found: list[Line] = import_module(f"benchmarks.{name}").measure()
        except NoCorpusError:
            found = [Line(name, "", "skipped: no corpus")]
    print(json.dumps([asdict(line) for line in found]))


def _lines_of(name: str) -> list[Line]:
    command = [sys.executable, "-m", "benchmarks", _ONE, name]
    run = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)
    if run.returncode:
        return [Line(name, "", f"failed with exit code {run.returncode}", holds=False)]
    return [Line(**found) for found in json.loads(run.stdout.splitlines()[-1])]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
