"""Everything people get for the system this runs on, tried out: `python packaging/package.py [STEP] [--dry-run]`.

All steps, or one of them again: freeze, deliver, trial, sums.

Run by `make package`, and by the build machines, with the Python of `build/venv`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial

from bundle.check import BundleError
from deliver import linux, macos, sums, trial, windows
from deliver.shell import Shell, StepError, main_of
from freeze import freeze

STEPS: dict[str, dict[str, Callable[[Shell], None]]] = {
    "linux": {"freeze": freeze, "deliver": linux.deliver, "trial": trial.trial, "sums": sums.write},
    "win32": {"freeze": freeze, "deliver": windows.deliver, "trial": windows.trial, "sums": sums.write},
    "darwin": {"freeze": freeze, "deliver": macos.deliver, "trial": macos.trial, "sums": sums.write},
}


def package(shell: Shell, names: Sequence[str] = ()) -> None:
    """Freeze, deliver, try out, sum up; only the steps that are named, if any are."""
    steps = STEPS.get(sys.platform)
    if steps is None:
        raise StepError(f"there is no package for {sys.platform}")
    for step in (steps[name] for name in names or steps):
        try:
            step(shell)
        except BundleError as problem:
            raise StepError(str(problem)) from problem


if __name__ == "__main__":
    chosen = [argument for argument in sys.argv[1:] if argument in STEPS["linux"]]
    others = [argument for argument in sys.argv[1:] if argument not in chosen]
    sys.exit(main_of(partial(package, names=chosen), others))
