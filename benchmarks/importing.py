"""Importing the real articles, beside the raw inserts of the same texts and their index with ``executemany``."""

from __future__ import annotations

import resource
import tempfile
import time
from pathlib import Path

from app import jobs
from app.arabic.fold import fold
from app.importing import reading, run
from app.importing.draft import Draft
from app.session import Identity, Session
from benchmarks.corpus import archives
from benchmarks.table import Line, drawn, spent
from db.connection import connect
from db.ids import new_uid

PROMISE, MEGABYTES = 3.0, 300.0
_ROUNDS = 3
_SCHEMA = (
    "CREATE TABLE text (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, data BLOB)",
    (
        "CREATE VIRTUAL TABLE text_index USING fts5 (folded, content='', contentless_delete=1,"
        " tokenize='unicode61 remove_diacritics 0')"
    ),
)


def measure() -> list[Line]:
    """Import and insert several times; the quickest of each counts, the ratio is of processor time."""
    files = archives()
    with tempfile.TemporaryDirectory() as folder:
        before = _resident()
        ours = [_import(Path(folder) / f"import-{number}.isnad", files) for number in range(_ROUNDS)]
        grown = _resident() - before
        drafts = [draft for path in files for draft in reading.read(path) if isinstance(draft, Draft)]
        raw = [_raw(Path(folder) / f"raw-{number}.db", drafts) for number in range(_ROUNDS)]
    best, base = min(ours), min(raw)
    ratio = best[1] / base[1]
    return [
        Line(
            f"import {len(drafts):,} real articles", f"≤ {PROMISE:g} × the raw inserts", _said(best), _said(base), ratio,
            ratio <= PROMISE,
        ),
        Line("memory of that import", "≤ 300 MB above start", f"{grown:.0f} MB", holds=grown <= MEGABYTES),
    ]  # fmt: skip


def _said(taken: tuple[float, float]) -> str:
    return f"{spent(taken[0])} ({spent(taken[1])} cpu)"


def _import(path: Path, files: list[Path]) -> tuple[float, float]:
    session = Session.create(path, Identity(new_uid(), "benchmark", new_uid()))
    started = time.perf_counter(), time.process_time()
    jobs.run(run.import_files(session, files))
    taken = time.perf_counter() - started[0], time.process_time() - started[1]
    session.close()
    return taken


def _raw(path: Path, drafts: list[Draft]) -> tuple[float, float]:
    """Insert ready-made rows in one transaction, with the pragmas of a project; folding counts as ours."""
    folded = [(number, fold(f"{draft.headline}\n{draft.text}")) for number, draft in enumerate(drafts)]
    rows = [(number, str(number), draft.text.encode()) for number, draft in enumerate(drafts)]
    database = connect(path)
    for statement in _SCHEMA:
        database.execute_sql(statement)
    started = time.perf_counter(), time.process_time()
    with database.atomic():
        cursor = database.cursor()
        cursor.executemany("INSERT INTO text (id, sha256, data) VALUES (?, ?, ?)", rows)
        cursor.executemany("INSERT INTO text_index (rowid, folded) VALUES (?, ?)", folded)
    taken = time.perf_counter() - started[0], time.process_time() - started[1]
    database.close()
    return taken


def _resident() -> float:
    """Return the highest memory use so far in megabytes (Linux counts in kilobytes)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    print(drawn(measure()))
