"""Freeze the program with PyInstaller into `build/frozen` and check what came out: `python packaging/freeze.py`.

Run by the Python of `build/venv`, which holds what is shipped and PyInstaller, nothing else.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bundle import check, revision
from deliver import names
from deliver.shell import Shell, main_of


def freeze(shell: Shell) -> None:
    """Freeze for the system this runs on."""
    environment = {
        "SOURCE_DATE_EPOCH": str(revision.time_of(names.ROOT)),
        "PYTHONHASHSEED": "0",
        "QT_QPA_PLATFORM": "offscreen",
    }
    line = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", names.FROZEN, "--workpath", names.BUILD / "work"]
    shell.run(
        [*line, *folders, names.PACKAGING / "isnad.spec"],
        cwd=names.ROOT,
        environment=environment,
        timeout=1800,
    )
    if not shell.dry:
        check.check(program_folder())


def program_folder() -> Path:
    """Return the folder of the frozen program."""
    if sys.platform == "darwin":
        return names.FROZEN / "Isnad.app"
    return names.FROZEN / ("Isnad" if sys.platform == "win32" else "isnad")


if __name__ == "__main__":
    sys.exit(main_of(freeze, sys.argv[1:]))
