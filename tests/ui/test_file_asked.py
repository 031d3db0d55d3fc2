"""A project that the system wants opened while the program runs, as macOS asks for it, is opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app import sample
from app.session import Identity
from db.ids import new_uid
from tests.conftest import REPOSITORY

_SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from ui import application

app = application.make([])
program = application.Isnad(app)
program.preferences.change(first_run_done=True)
program.start(None, crashed=False)
QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[1]))
workspace = program.projects.workspace
print(workspace.session.store.path if workspace else "nothing")
program.close()
"""


def test_a_file_asked_for_by_the_system_is_opened(tmp_path: Path) -> None:
    project = tmp_path / "مشروع 1.isnad"
    sample.create(project, Identity(new_uid(), "سلمى", new_uid()), "ar").close()
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(REPOSITORY),
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(project)],
        env=environment, capture_output=True, encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines() == [str(project)], done.stderr
