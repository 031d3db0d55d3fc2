"""Writing the report as a page of HTML."""

from __future__ import annotations

from pathlib import Path

from app.export_options import ExportOptions
from app.jobs import Job, Progress
from app.replacing import replacing
from app.reporting.report import report
from app.session import Session
from db.errors import StorageProblem
from exports.report.html import page


def export_html(session: Session, path: Path, options: ExportOptions) -> Job[int]:
    """Write ``path`` and return how many claims it quotes. Raises what ``app.exporting.export`` raises."""
    if path.resolve() == session.path:
        raise StorageProblem("exists", path=str(path))
    with replacing(path) as file:
        made = yield from report(session, options)
        quotes = sum(len(source.quotes) for source in made.sources)
        parts = len(made.questions)
        for number, part in enumerate(page(made)):
            file.write(part.encode("utf-8", "replace"))
            yield Progress(min(number, parts), parts, "report")
    return quotes
