"""Does freezing cost start time: `python packaging/start_time.py PROGRAM [ROUNDS]`, beside the sources of this folder (Linux).

Both are started in turn, offscreen, until the window is painted and the log is opened; what counts is processor time.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST = 1.3
_TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_LIMIT = 120  # s


def start(line: Sequence[str], home: Path) -> tuple[float, float]:
    """Return seconds and seconds of processor until the window was painted."""
    log = home / "logs" / "isnad.log"
    log.unlink(missing_ok=True)
    environment = {**os.environ, "ISNAD_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    before = time.monotonic()
    with subprocess.Popen(line, env=environment, cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        while not log.is_file() or not log.stat().st_size:
            if process.poll() is not None or time.monotonic() - before > _LIMIT:
                process.kill()
                raise SystemExit(f"{line[0]} did not show its window")
            time.sleep(0.002)
        found = time.monotonic() - before, _spent(process.pid)
        process.kill()
    return found


def _spent(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def main(arguments: list[str]) -> int:
    """Print both medians and the ratio; return 1 when it is more than agreed."""
    if not arguments:
        print(__doc__)
        return 2
    lines = {"frozen": [arguments[0]], "sources": [sys.executable, str(ROOT / "main.py")]}
    rounds = int(arguments[1]) if len(arguments) > 1 else 7
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in lines}
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(rounds + 1):
            for name, line in lines.items():
                found = start(line, Path(folder) / name)
                if turn:  # the first reads everything from the disk
                    spent[name].append(found)
    middle = {
        name: [statistics.median(each) for each in zip(*runs, strict=True)] for name, runs in spent.items()
    }
    for name, (wall, cpu) in middle.items():
        print(f"{name}: {wall:.2f} s, {cpu:.2f} s of processor (median of {rounds})")
    ratio = middle["frozen"][1] / middle["sources"][1]
    print(f"ratio: {ratio:.2f} of at most {MOST}")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
