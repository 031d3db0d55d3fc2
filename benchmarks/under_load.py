"""Labelling on screen in the large project while the real articles are imported and searched on other threads."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

from app.importing import run
from app.searching import search
from app.session import Session
from benchmarks import big_project, labelling_ui
from benchmarks.corpus import archives
from benchmarks.table import Line, drawn

PROMISE = 60.0  # ms
_PAUSE = 0.05  # s between two questions: somebody who types
_QUERIES = ("القافلة", "المتحدث باسم البلدية", "الطريق الشرقي", "شهود", '"عبر الطريق"')


def measure() -> list[Line]:
    """Label in a copy of the large project, so that the imports leave nothing in it."""
    archives()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "busy.isnad"
        shutil.copyfile(big_project.ensure(), project)
        return labelling_ui.labelled(project, "label during import and searches", PROMISE, busy)[:3]


@contextmanager
def busy(session: Session) -> Iterator[None]:
    """Import and search for as long as the block takes; the import is stopped in the end and taken back."""
    stop = threading.Event()
    workers = [threading.Thread(target=work, args=(session, stop)) for work in (_import, _search)]
    for worker in workers:
        worker.start()
    try:
        yield
    finally:
        stop.set()
        for worker in workers:
            worker.join()


def _import(session: Session, stop: threading.Event) -> None:
    while not stop.is_set():
        job = run.import_files(session, archives(), skip_duplicates=False)
        for _progress in job:
            if stop.is_set():
                job.close()
                break


def _search(session: Session, stop: threading.Event) -> None:
    questions = cycle(_QUERIES)
    while not stop.wait(_PAUSE):
        search(session, next(questions))


if __name__ == "__main__":
    print(drawn(measure()))
