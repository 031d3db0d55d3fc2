"""Whether the program can be seen: each screen in both languages, its letters, and pictures and papers of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from ui.self_test.checks import Bench, Check, need

if TYPE_CHECKING:  # see the package: a check imports what it looks at
    from PySide6.QtGui import QImage

    from ui.application import Isnad

_SETTLED = 150  # ms until a screen is laid out and painted


def _screens(language: str, bench: Bench) -> str:
    """Build and paint every screen in one language, with articles open, and read its words glyph by glyph."""
    from ui.screens.registry import SCREENS  # noqa: PLC0415
    from ui.self_test.glyphs import unreadable  # noqa: PLC0415

    with _program(bench, language) as program:
        for code in ("welcome", *(entry.code for entry in SCREENS)):
            if code != "welcome" and program.projects.workspace is None:
                program.projects.open(bench.project)
                need(program.projects.workspace is not None, "the sample does not open")
            program.window.show_screen(code)
            _settle()
            need(_is_painted(program.window.grab().toImage()), f"{code} is blank")
            boxes = unreadable(program.window)
            need(not boxes, f"{code} has letters without a glyph: {boxes[:3]}")
    return f"{len(SCREENS) + 1} screens"


def _icons(_bench: Bench) -> str:
    """Draw every icon."""
    import resources  # noqa: PLC0415
    from ui import application, icons  # noqa: PLC0415

    application.make([])
    names = sorted(path.stem for path in resources.path("icons").glob("*.svg"))
    blank = [name for name in names if not _has_ink(icons.pixmap(name, size=32).toImage())]
    need(names and not blank, f"drawn as nothing: {blank}")
    return f"{len(names)} icons"


def _pictures(bench: Bench) -> str:
    """Write a screen as PNG and JPEG and read both again."""
    from PySide6.QtGui import QImage  # noqa: PLC0415

    with _program(bench, "ar") as program:
        shown = program.window.grab()
        for ending in ("png", "jpg"):
            path = str(bench.folder / f"شاشة.{ending}")
            need(shown.save(path), f"{ending} cannot be written")
            read = QImage(path)
            need(
                read.size() == shown.toImage().size() and _is_painted(read),
                f"{ending} is not what was written",
            )
    return "png, jpg"


def _report(bench: Bench) -> str:
    """Write the report of the sample as PDF and as a page, and see what must be in both."""
    from app import jobs, settings  # noqa: PLC0415
    from app.export_options import ExportOptions  # noqa: PLC0415
    from app.reporting.page import export_html  # noqa: PLC0415
    from app.session import Identity, Session  # noqa: PLC0415
    from ui import application  # noqa: PLC0415
    from ui.report.writing import export_pdf  # noqa: PLC0415

    application.make([])
    paper, page = bench.folder / "تقرير.pdf", bench.folder / "تقرير.html"
    session = Session.open(bench.project, Identity.of(settings.load()))
    try:
        quotes = {
            jobs.run(export(session, path, ExportOptions()))
            for export, path in ((export_pdf, paper), (export_html, page))
        }
    finally:
        session.close()
    need(len(quotes) == 1 and quotes.pop() > 0, "PDF and page do not quote the same claims")
    raw = paper.read_bytes()
    need(raw.startswith(b"%PDF-") and raw.rstrip().endswith(b"%%EOF"), "no PDF was written")
    need(b"IBMPlexSansArabic" in raw, "the font is not in the PDF")
    text = page.read_text(encoding="utf-8")
    need(
        'dir="rtl"' in text and "<svg" in text and text.rstrip().endswith("</html>"), "the page is not whole"
    )
    return f"pdf {len(raw)} bytes, html {len(text)} letters"


@contextmanager
def _program(bench: Bench, language: str) -> Iterator[Isnad]:
    from ui import application  # noqa: PLC0415

    bench.folder.mkdir(exist_ok=True)
    program = application.Isnad(application.make([]))
    try:
        program.preferences.change(first_run_done=True, language=language)
        program.window.resize(1440, 900)
        program.window.show()
        _settle()
        yield program
    finally:
        program.close()
        program.window.close()
        program.window.deleteLater()
        _settle()


def _is_painted(image: QImage) -> bool:
    """Tell whether a picture shows more than a ground and a few lines."""
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    return len(colours) > 8


def _has_ink(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def _settle() -> None:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    loop = QEventLoop()
    QTimer.singleShot(_SETTLED, loop.quit)
    loop.exec()


PAINTED = (
    Check("screens in Arabic", partial(_screens, "ar")),
    Check("screens in English", partial(_screens, "en")),
)
CHECKS = (Check("icons", _icons), *PAINTED, Check("pictures", _pictures), Check("report", _report))
