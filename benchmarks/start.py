"""From the start of the process to the first painted frame, beside a bare window of PySide6, and the memory it takes.

Both are started in turn, with their bytecode cached as an installation has it.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from app.settings import Recent, Settings
from benchmarks.table import Line, spent
from db.ids import new_uid

RATIO, MEGABYTES = 2.0, 200.0
_ROUNDS = 7
_SAY = """
def say():
    spent = sum(os.times()[:2])
    print(json.dumps({"at": time.monotonic(), "cpu": spent}), flush=True)
def end():
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)
    app.quit()
"""
_IMPORTS = "import json, os, resource, time\n"
OURS = f"""import gc
gc.disable()  # as main does
{_IMPORTS}
from app import logs
from ui import application
from PySide6.QtCore import QTimer
{_SAY}
crashed = logs.start()
app = application.make(["isnad"])
program = application.Isnad(app)
program.window.painted.connect(say)
program.window.painted.connect(lambda: QTimer.singleShot(300, end))
program.start(None, crashed=crashed)
app.exec()
program.window.close()
logs.stop()
"""
BARE = f"""{_IMPORTS}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
{_SAY}
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, say)
        QTimer.singleShot(300, end)
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""


def measure() -> list[Line]:
    """Start both programs in turn."""
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder))
        for script in (OURS, BARE):
            _start(script, environment)
        rounds = [(_start(OURS, environment), _start(BARE, environment)) for _ in range(_ROUNDS)]
    ours, bare = zip(*rounds, strict=True)
    wall = [statistics.median(run[0] for run in runs) for runs in (ours, bare)]
    cpu = [statistics.median(run[1] for run in runs) for runs in (ours, bare)]
    memory = max(run[2] for run in ours)
    ratio = wall[0] / wall[1]
    return [
        Line(
            "start to first painted frame", f"≤ {RATIO:g} × a bare window",
            f"{spent(wall[0])} ({spent(cpu[0])} cpu)", f"{spent(wall[1])} ({spent(cpu[1])} cpu)", ratio, ratio <= RATIO,
        ),
        Line(
            "memory after the start", f"≤ {MEGABYTES:.0f} MB", f"{memory:.0f} MB",
            f"{max(run[2] for run in bare):.0f} MB", None, memory <= MEGABYTES,
        ),
    ]  # fmt: skip


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment with settings that list projects opened before."""
    recent = tuple(
        Recent(
            str(folder / f"{number}.isnad"), f"مشروع {number}", "2026-01-01T10:00:00+00:00", 5, 131, "نورس"
        )
        for number in range(6)
    )
    settings = Settings(new_uid(), new_uid(), reviewer_name="نورس", first_run_done=True, recent=recent)
    (folder / "settings.json").write_text(json.dumps({"version": 1, **asdict(settings)}), encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "ISNAD_HOME": str(folder),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def _start(script: str, environment: dict[str, str]) -> tuple[float, float, float]:
    """Return seconds to the first frame, seconds of processor until then, and megabytes at the most."""
    before = time.monotonic()
    run = subprocess.run(
        [sys.executable, "-c", script], check=True, stdout=subprocess.PIPE, text=True, env=environment
    )
    first, memory = run.stdout.splitlines()[0], run.stdout.splitlines()[-1]
    said = json.loads(first)
    return said["at"] - before, said["cpu"], float(memory)
