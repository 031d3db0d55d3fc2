"""Where this installation keeps its own files; projects and exports lie where people put them."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_NAME = "Isnad"


def config_folder() -> Path:
    """Return the folder of the settings; a portable copy keeps them beside the program (``ISNAD_HOME``)."""
    home = os.environ.get("ISNAD_HOME")
    return Path(home) if home else Path(platformdirs.user_config_dir(_NAME, appauthor=False, roaming=True))


def log_folder() -> Path:
    """Return the folder of the logs."""
    home = os.environ.get("ISNAD_HOME")
    return Path(home) / "logs" if home else Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def documents_folder() -> Path:
    """Return the person's documents folder, where projects and workbooks are offered to go first."""
    return Path(platformdirs.user_documents_dir())
