"""Everything people get for the system this runs on, tried out: `python packaging/package.py [--dry-run]`.

Run by `make package`, and by the build machines, with the Python of `build/venv`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from bundle.check import BundleError
from deliver import linux, macos, sums, trial, windows
from deliver.shell import Shell, StepError, main_of
from freeze import freeze

STEPS: dict[str, tuple[Callable[[Shell], None], ...]] = {
    "linux": (freeze, linux.deliver, trial.trial, sums.write),
    "win32": (freeze, windows.deliver, windows.trial, sums.write),
    "darwin": (freeze, macos.deliver, macos.trial, sums.write),
}


def package(shell: Shell) -> None:
    """Freeze, deliver, try out, sum up."""
    steps = STEPS.get(sys.platform)
    if steps is None:
        raise StepError(f"there is no package for {sys.platform}")
    for step in steps:
        try:
            step(shell)
        except BundleError as problem:
            raise StepError(str(problem)) from problem


if __name__ == "__main__":
    sys.exit(main_of(package, sys.argv[1:]))
