"""Where this installation keeps its own files; projects and exports lie where people put them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_NAME = "Isnad"
_PORTABLE = "portable.txt"  # lies beside the program of a portable copy
_PORTABLE_HOME = "settings"


def config_folder() -> Path:
    """Return the folder of the settings; a portable copy keeps them beside the program."""
    return _home() or Path(platformdirs.user_config_dir(_NAME, appauthor=False, roaming=True))


def log_folder() -> Path:
    """Return the folder of the logs."""
    home = _home()
    return home / "logs" if home else Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def _home() -> Path | None:
    """Return the one folder for everything: ``ISNAD_HOME``, or the one beside the program of a portable copy."""
    named = os.environ.get("ISNAD_HOME")
    if named:
        return Path(named)
    program = Path(sys.executable).parent
    if getattr(sys, "frozen", False) and (program / _PORTABLE).is_file():
        return program / _PORTABLE_HOME
    return None


def documents_folder() -> Path:
    """Return the person's documents folder, where projects and workbooks are offered to go first."""
    return Path(platformdirs.user_documents_dir())
