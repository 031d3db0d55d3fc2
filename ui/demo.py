"""The whole job on the sample project, without a person: project, workbook, report, tables, pictures of the screens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage

from app import articles, claims, jobs, sample, settings, wording
from app.export_options import ExportOptions
from app.exporting import export
from app.exporting_csv import export_csv
from app.interchange.writing import export_jsonl
from app.reporting.page import export_html
from app.session import Identity, Session
from db.errors import StorageProblem
from ui import application
from ui.jobs import JobRunner
from ui.main_window import MainWindow
from ui.report.writing import export_pdf
from ui.screens.compare.screen import TABS, CompareScreen
from ui.screens.registry import SCREENS
from ui.screens.search.screen import SearchScreen

_NAME = "sample"
_SIZE = (1440, 900)
_BETWEEN_LOOKS = 40  # ms
_SOON = 600  # ms: what waits no longer than this belongs to the picture
_MOST_LOOKS = 450


def run(folder: Path, language: str) -> Iterator[str]:
    """Do the job in ``folder`` and yield a line for each thing made. Raises ``StorageProblem``.

    A sample project that lies there already is opened, never overwritten; documents and pictures are written anew.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageProblem("no-permission", path=str(folder)) from error
    project = folder / f"{_NAME}.isnad"
    _prepare_settings(language)
    application.make([])  # draws the PDF too
    identity = Identity.of(settings.load())
    session = (
        Session.open(project, identity) if project.exists() else sample.create(project, identity, language)
    )
    try:
        yield str(project)
        yield from _documents(session, folder, language)
    finally:
        session.close()
    yield from _pictures(project, folder)
    yield wording.plain(wording.text("demo-done", language, path=str(folder)))


def _prepare_settings(language: str) -> None:
    values = settings.load()
    settings.save(
        replace(
            values,
            language=language,
            export_language=language,
            theme="light",
            reviewer_name="نورس" if language == "ar" else "Nawras",
            first_run_done=True,
        )
    )


def _documents(session: Session, folder: Path, language: str) -> Iterator[str]:
    options = ExportOptions(language=language)
    for suffix, job in (
        ("xlsx", lambda path: export(session, path, options)),
        ("html", lambda path: export_html(session, path, options)),
        ("pdf", lambda path: export_pdf(session, path, options)),
        ("csv", lambda path: export_csv(session, path, options)),
        ("jsonl", lambda path: export_jsonl(session, path, options.scope)),
    ):
        path = folder / f"{_NAME}.{suffix}"
        jobs.run(job(path))
        yield str(path)


def _pictures(project: Path, folder: Path) -> Iterator[str]:
    """Yield the pictures of all screens in both languages and appearances."""
    app = application.make([])
    app.setCursorFlashTime(0)  # a caret that comes and goes would never come to rest
    program = application.Isnad(app)
    window = program.window
    try:
        window.resize(*_SIZE)
        window.show()
        for language in wording.LANGUAGES:
            for theme in ("light", "dark"):
                program.projects.close()
                _settled(program)  # the screens are gone before they would be told of another language
                program.preferences.change(language=language, theme=theme)
                for code in ("welcome", *(entry.code for entry in SCREENS)):
                    if code != "welcome" and program.projects.workspace is None:
                        program.projects.open(project)
                        _read(program)
                    window.show_screen(code)
                    for part in _parts(window):
                        path = folder / f"{code}{part}_{language}_{theme}.png"
                        if not _settled(program).save(str(path)):
                            raise StorageProblem("disk-error", path=str(path))
                        yield str(path)
    finally:
        program.close()
        window.close()


def _read(program: application.Isnad) -> None:
    """Open three articles side by side, with a claim in the second one."""
    workspace = program.projects.workspace
    if workspace is None:
        return
    side_by_side = articles.rows(workspace.session)[:3]
    for row in side_by_side:
        workspace.go_to_article.emit(row.uid)
    for claim in claims.of_article(workspace.session, side_by_side[1].uid)[:1]:
        workspace.go_to_claim.emit(claim.uid)


def _parts(window: MainWindow) -> Iterator[str]:
    """Bring each part of the screen before the eyes and yield what its picture's name gets; one without parts, once."""
    shown = window.current_screen()
    if isinstance(shown, CompareScreen):
        for tab in TABS:
            shown.show_tab(tab)
            yield "" if tab == next(iter(TABS)) else f"_{tab}"
        return
    if isinstance(shown, SearchScreen):
        shown.search_for(sample.SEARCHED)
    yield ""


def _settled(program: application.Isnad) -> QImage:
    """Let the screen come to rest and return it: nothing runs or is about to, and two looks at it are alike.

    One that never rests is taken as it is.
    """
    now = QImage()
    for _ in range(_MOST_LOOKS):
        loop = QEventLoop()
        QTimer.singleShot(_BETWEEN_LOOKS, loop.quit)
        loop.exec()
        if not _busy(program):
            before, now = now, program.window.grab().toImage()
            if now == before:
                return now
    return program.window.grab().toImage()


def _busy(program: application.Isnad) -> bool:
    """Tell whether long work is under way, of the program or of what reads along on a screen, or a pause will end soon."""
    window = program.window
    pauses = [timer.remainingTime() for timer in window.findChildren(QTimer) if timer.isSingleShot()]
    runners = (program.jobs, *window.findChildren(JobRunner))
    return any(runner.busy for runner in runners) or any(0 <= left <= _SOON for left in pauses)
