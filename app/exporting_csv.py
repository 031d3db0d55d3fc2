"""The claims as CSV: the columns of the sheet of claims in the workbook."""

from __future__ import annotations

from pathlib import Path

from app.export_options import ExportOptions
from app.export_plan import survey
from app.export_rows import Rows
from app.export_words import Words
from app.jobs import Job, Progress
from app.replacing import replacing
from app.session import Session
from db.errors import StorageProblem
from exports import csv_files
from exports.sheets import claims


def export_csv(session: Session, path: Path, options: ExportOptions) -> Job[int]:
    """Write ``path`` and return how many claims it has. Raises what ``app.exporting.export`` raises."""
    if path.resolve() == session.path:
        raise StorageProblem("exists", path=str(path))
    with replacing(path) as file:
        plan = yield from survey(session, options.scope)
        words = Words(session, options)
        columns = [column for column in claims.COLUMNS if options.include_notes or column.key != "note"]
        headings = [words.wording.heading(column.key) for column in columns]
        writing = csv_files.write(file, columns, headings, Rows(session, options, plan, words).claims())
        while True:
            try:
                yield Progress(next(writing), len(plan.claims), claims.CODE)
            except StopIteration as end:
                return int(end.value)
