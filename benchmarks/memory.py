"""How much memory each long job takes beside what the open project took before, at 31,000 articles.

Each job runs in a process of its own; the peak is what the system counts.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from app import exporting, jobs, safekeeping
from app.importing import candidates, run
from app.searching import search
from app.session import Session
from benchmarks import big_project
from benchmarks.corpus import FOLDER, archives
from benchmarks.table import Line, drawn

MEGABYTES = 300.0
_TIMES = 4  # the archives hold some 7,300 articles


def _import(session: Session, folder: Path) -> None:
    jobs.run(run.import_files(session, _copies(folder), skip_duplicates=False))


def _candidates(session: Session, folder: Path) -> None:
    jobs.run(candidates.candidates(session, _copies(folder)))


def _search(session: Session, _folder: Path) -> None:
    for query in ("القافلة", "المتحدث باسم", '"عبر الطريق الشرقي"'):
        search(session, query, 10_000)


def _export(session: Session, folder: Path) -> None:
    jobs.run(exporting.export(session, folder / "out.xlsx", exporting.ExportOptions()))


def _check(session: Session, _folder: Path) -> None:
    jobs.run(safekeeping.check(session))


JOBS: dict[str, Callable[[Session, Path], None]] = {
    "import": _import,
    "candidates": _candidates,
    "search": _search,
    "export": _export,
    "check": _check,
}
_OF_CORPUS = frozenset({"import", "candidates"})


def measure() -> list[Line]:
    """Run every job; those of the real articles only where these are."""
    big_project.ensure()
    lines = []
    for name in JOBS:
        if name in _OF_CORPUS and not any(FOLDER.glob("*.zip")):
            lines.append(Line(f"memory of {name}", "", "skipped: no corpus"))
            continue
        command = [sys.executable, "-m", "benchmarks.memory", name]
        printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        grown = float(printed.splitlines()[-1])
        promise = f"≤ {MEGABYTES:.0f} MB above start"
        lines.append(
            Line(f"memory of {name} at 31,000 articles", promise, f"{grown:.0f} MB", holds=grown <= MEGABYTES)
        )
    return lines


def _copies(folder: Path) -> list[Path]:
    """Return the archives several times over, to the number of articles that is promised of."""
    return [
        Path(shutil.copyfile(archive, folder / f"{number}-{archive.name}"))
        for number in range(_TIMES)
        for archive in archives()
    ]


def _grown(name: str) -> float:
    """Run one job on a copy of the large project and return by how many megabytes the peak rose."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "job.isnad"
        shutil.copyfile(big_project.ensure(), project)
        session = Session.open(project, big_project.identity())
        try:
            before = _resident()
            JOBS[name](session, Path(folder))
            return _resident() - before
        finally:
            session.close()


def _resident() -> float:
    """Return the highest memory use so far in megabytes (Linux counts in kilobytes)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(_grown(sys.argv[1]))
    else:
        print(drawn(measure()))
