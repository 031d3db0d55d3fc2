"""Is everything there that the program needs, and does it work: in temporary data only, with a report in JSON."""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, qVersion
from PySide6.QtGui import QFontInfo, QImage, QRawFont

import resources
from app import exporting, jobs, safekeeping, sample, searching, settings, version, wording
from app.export_options import ExportOptions
from app.session import Identity, Session
from ui import application, fonts
from ui.screens.registry import SCREENS

_LIMIT = 120  # s for all of it
_LETTERS = "إسناد قولًا ٣٧ Isnad"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One check: its name, whether it passed, and what it saw or why it failed."""

    name: str
    passed: bool
    detail: str


def run(report: Path | None) -> int:
    """Run all checks; write the report to ``report`` or the standard output. Return 0 when all passed, else 1."""
    timer = threading.Timer(_LIMIT, _too_long, [report])
    timer.daemon = True
    timer.start()
    with tempfile.TemporaryDirectory(prefix="isnad-self-test ", ignore_cleanup_errors=True) as folder:
        outcomes = _Checks(Path(folder) / "مجلد فيه مسافات").run()
    timer.cancel()
    _write(report, outcomes)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _write(report: Path | None, outcomes: list[Outcome]) -> None:
    failed = [outcome.name for outcome in outcomes if not outcome.passed]
    text = json.dumps(
        {
            "passed": not failed,
            "version": version.VERSION,
            "python": platform.python_version(),
            "qt": qVersion(),
            "sqlite": safekeeping.sqlite_version(),
            "frozen": bool(getattr(sys, "frozen", False)),
            "checks": [{"name": o.name, "passed": o.passed, "detail": o.detail} for o in outcomes],
        },
        ensure_ascii=False,
        indent=1,
    )
    if report is not None:
        report.write_text(text + "\n", encoding="utf-8")
    if sys.stdout is not None:  # a windowed program has none
        sys.stdout.write((text if report is None else _sentence(failed)) + "\n")


def _sentence(failed: list[str]) -> str:
    language = settings.load().language
    code, details = ("self-test-bad", {"problems": ", ".join(failed)}) if failed else ("self-test-good", {})
    return wording.plain(wording.text(code, language, **details))


def _too_long(report: Path | None) -> None:
    """End a process that hangs: a self-test must always answer."""
    _write(report, [Outcome("time", passed=False, detail=f"not finished in {_LIMIT} s")])
    os._exit(1)


class _Checks:
    """The checks, in an order in which each may rest on the ones before."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._project = folder / "تجربة.isnad"

    def run(self) -> list[Outcome]:
        """Run all; one that fails does not stop the others."""
        self._folder.mkdir(parents=True)
        checks: list[tuple[str, Callable[[], str]]] = [
            ("resources", _resources),
            ("fonts", _fonts),
            ("project", self._make_project),
            ("search", self._search),
            ("integrity", self._integrity),
            ("workbook", self._workbook),
            ("screens", self._screens),
        ]
        return [_outcome(name, check) for name, check in checks]

    def _identity(self) -> Identity:
        return Identity.of(settings.load())

    def _make_project(self) -> str:
        sample.create(self._project, self._identity(), "ar").close()
        session = Session.open(self._project, self._identity())
        try:
            articles, claims = session.counts()
        finally:
            session.close()
        _need(articles > 0 and claims > 0, "the sample is empty")
        return f"{articles} articles, {claims} claims"

    def _search(self) -> str:
        with _opened(self._project, self._identity()) as session:
            hits = searching.search(session, "الجسر")
        _need(bool(hits), "nothing found in the sample")
        return f"{len(hits)} hits"

    def _integrity(self) -> str:
        with _opened(self._project, self._identity()) as session:
            checked = jobs.run(safekeeping.check(session))
        _need(not checked.findings, str(checked.findings[:1]))
        return checked.copy.name

    def _workbook(self) -> str:
        from openpyxl import load_workbook  # noqa: PLC0415  (slow to load)

        path = self._folder / "تصدير.xlsx"
        with _opened(self._project, self._identity()) as session:
            result = jobs.run(exporting.export(session, path, ExportOptions()))
        book = load_workbook(path, read_only=True)
        sheets = len(book.sheetnames)
        book.close()
        _need(sheets == len(result.rows), "a sheet is missing")
        return f"{sheets} sheets"

    def _screens(self) -> str:
        app = application.make([])
        program = application.Isnad(app)
        program.preferences.change(first_run_done=True)
        program.window.show()
        drawn = 0
        try:
            program.projects.open(self._project)
            for language in wording.LANGUAGES:
                program.preferences.change(language=language)
                for entry in SCREENS:
                    program.window.show_screen(entry.code)
                    _settle()
                    _need(_painted(program.window.grab().toImage()), f"{entry.code} in {language} is blank")
                    drawn += 1
        finally:
            program.close()
            program.window.close()
        return f"{drawn} pictures"


def _outcome(name: str, check: Callable[[], str]) -> Outcome:
    try:
        return Outcome(name, passed=True, detail=check())
    except Exception as error:  # noqa: BLE001  (whatever fails belongs into the report)
        where = traceback.extract_tb(error.__traceback__)[-1]
        return Outcome(name, passed=False, detail=f"{type(error).__name__}: {error} ({where.name})")


def _need(condition: bool, why: str) -> None:  # noqa: FBT001
    if not condition:
        raise AssertionError(why)


@contextmanager
def _opened(project: Path, identity: Identity) -> Iterator[Session]:
    session = Session.open(project, identity)
    try:
        yield session
    finally:
        session.close()


def _resources() -> str:
    """Read every kind of resource that the program loads at run time."""
    names = [
        ("themes", "tokens.json"), ("themes", "isnad.qss"), ("i18n", "app_ar.qm"), ("i18n", "app_en.qm"),
        ("wording", "ar.toml"), ("wording", "en.toml"), ("arabic", "affixes.toml"), ("sample", "sample.jsonl"),
    ]  # fmt: skip
    sizes = [len(resources.path(*name).read_bytes()) for name in names]
    _need(all(sizes), "an empty resource")
    return f"{len(sizes)} files"


def _fonts() -> str:
    """See that the bundled fonts draw Arabic: every letter has a glyph of its own."""
    application.make([])
    for font in (fonts.font("body"), fonts.quote_font()):
        _need(QFontInfo(font).family() == font.family(), f"{font.family()} is not loaded")
        raw = QRawFont.fromFont(font)
        missing = [
            letter for letter in _LETTERS if not letter.isspace() and not raw.supportsCharacter(ord(letter))
        ]
        _need(not missing, f"{font.family()} lacks {missing}")
    return ", ".join(sorted({fonts.font("body").family(), fonts.quote_font().family()}))


def _painted(image: QImage) -> bool:
    """Tell whether a picture shows more than a ground and a few lines."""
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    return len(colours) > 8


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()
