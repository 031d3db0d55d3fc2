"""Writing the report as a PDF, with a window or without one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPdfWriter

from app.export_options import ExportOptions
from app.jobs import Job, Progress
from app.replacing import replacing
from app.reporting.report import report
from app.session import Session
from db.errors import StorageProblem
from exports.report.content import Report
from ui import bidi, fonts
from ui.report.flow import Flow
from ui.report.links import resolved
from ui.report.pages import lay


def export_pdf(session: Session, path: Path, options: ExportOptions) -> Job[int]:
    """Write ``path`` and return how many claims it quotes. Raises what ``app.exporting.export`` raises.

    May run on any thread once the fonts are loaded.
    """
    if path.resolve() == session.path:
        raise StorageProblem("exists", path=str(path))
    with replacing(path) as file:
        made = yield from report(session, options)
        file.write((yield from _drawn(made)))
    return sum(len(source.quotes) for source in made.sources)


def _drawn(made: Report) -> Job[bytes]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(bidi.strip_isolates(made.title))
    writer.setCreator(made.program)
    page = made.words["page"]
    flow = Flow(
        writer, rtl=made.right_to_left, title=made.title, foot=lambda number: page.format(page=number)
    )
    steps = 2 + len(made.questions) + len(made.sources)
    try:
        for number, _step in enumerate(lay(made, flow)):
            yield Progress(min(number, steps), steps, "report")
    finally:
        flow.end()
    buffer.close()
    return resolved(bytes(buffer.data().data()), flow.places)


@contextmanager
def painter_ready() -> Iterator[None]:
    """Have what drawing needs in a program without windows."""
    application = QGuiApplication.instance() or QGuiApplication([])
    fonts.load()
    yield
    del application
