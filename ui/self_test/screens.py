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


def _paper(bench: Bench) -> str:
    """Print Arabic to PDF and see that the pages and the bundled font are in it."""
    from PySide6.QtCore import QRectF, Qt  # noqa: PLC0415
    from PySide6.QtGui import QPainter, QPdfWriter  # noqa: PLC0415

    from ui import application, fonts  # noqa: PLC0415

    application.make([])
    path = bench.folder / "صفحة.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.setFont(fonts.quote_font(200))
    painter.drawText(QRectF(0, 0, 8000, 1000), Qt.AlignmentFlag.AlignCenter, "من قال ماذا")
    writer.newPage()
    painter.end()
    raw = path.read_bytes()
    need(raw.startswith(b"%PDF-") and raw.rstrip().endswith(b"%%EOF"), "no PDF was written")
    need(raw.count(b"/Type /Page\n") == 2 and b"NotoNaskhArabic" in raw, "a page or the font is not in it")
    return f"{len(raw)} bytes"


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
CHECKS = (Check("icons", _icons), *PAINTED, Check("pictures", _pictures), Check("paper", _paper))
