"""Draw the icons of the program and of its project files for the three systems: `python packaging/icons.py`."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(__file__).resolve().parent / "icons"
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt  # noqa: E402
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF, qRgb  # noqa: E402

from ui import application, theme  # noqa: E402
from ui.widgets.logo import paint_logo  # noqa: E402

Painted = Callable[[QPainter, QRectF], None]
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
PNG_SIZES = (48, 128, 256)
PAGE, EDGE, FOLD = QColor("#FFFFFF"), QColor("#8A8F94"), QColor("#D9DCDF")


def draw(paint: Painted, side: int) -> QImage:
    """Return one icon of ``side`` × ``side`` px on nothing."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def paint_document(painter: QPainter, square: QRectF) -> None:
    """Paint a sheet of paper that bears the mark: a project file."""
    side = square.width()
    width, fold = side * 0.76, side * 0.2
    left, right = (side - width) / 2, (side + width) / 2
    outline = [(left, 0), (right - fold, 0), (right, fold), (right, side), (left, side)]
    painter.setPen(EDGE)
    painter.setBrush(PAGE)
    painter.drawPolygon(QPolygonF([QPointF(x + 0.5, y + 0.5) for x, y in _inside(outline, side)]))
    painter.setBrush(FOLD)
    painter.drawPolygon(
        QPolygonF([QPointF(right - fold, 0.5), QPointF(right - 0.5, fold), QPointF(right - fold, fold)])
    )
    mark = side * 0.5
    paint_logo(painter, QRectF((side - mark) / 2, side * 0.36, mark, mark))


def _inside(points: list[tuple[float, float]], side: float) -> list[tuple[float, float]]:
    return [(min(x, side - 1), min(y, side - 1)) for x, y in points]


def png(image: QImage) -> bytes:
    """Return an image as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes a string
    return bytes(buffer.data().data())


def bitmap(image: QImage) -> bytes:
    """Return an image as the bitmap of an icon file, which old readers of icons want below 256 px."""
    side = image.width()
    rows = [_row(image, y) for y in reversed(range(side))]
    mask = bytes((side + 31) // 32 * 4 * side)
    return struct.pack("<IiiHHIIiiII", 40, side, side * 2, 1, 32, 0, 0, 0, 0, 0, 0) + b"".join(rows) + mask


def _row(image: QImage, y: int) -> bytes:
    row = image.constScanLine(y)
    assert isinstance(row, memoryview)  # noqa: S101  (Qt's stubs know more kinds of buffers)
    return row.tobytes()[: image.width() * 4]


def ico(paint: Painted) -> bytes:
    """Return an icon file of Windows."""
    images = [png(draw(paint, side)) if side >= 256 else bitmap(draw(paint, side)) for side in ICO_SIZES]
    place = 6 + 16 * len(images)
    entries = []
    for side, content in zip(ICO_SIZES, images, strict=True):
        entries.append(struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(content), place))
        place += len(content)
    return struct.pack("<HHH", 0, 1, len(images)) + b"".join(entries) + b"".join(images)


def icns(paint: Painted) -> bytes:
    """Return an icon file of macOS."""
    images = ((kind, png(draw(paint, side))) for side, kind in ICNS_KINDS.items())
    blocks = b"".join(kind + struct.pack(">I", len(content) + 8) + content for kind, content in images)
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


def panel() -> bytes:
    """Return the picture beside the first page of the installer for Windows, 164 × 314 px in 256 colours."""
    image = QImage(164, 314, QImage.Format.Format_RGB32)
    image.fill(theme.colour("accent"))
    painter = QPainter(image)
    paint_logo(painter, QRectF(27, 52, 110, 110))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    colours = _between(theme.colour("accent"), theme.colour("onAccent"))
    image.convertToFormat(QImage.Format.Format_Indexed8, colours).save(buffer, "BMP")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _between(start: QColor, end: QColor) -> list[int]:
    """Return 256 colours from one to the other."""
    return [
        qRgb(
            start.red() + (end.red() - start.red()) * step // 255,
            start.green() + (end.green() - start.green()) * step // 255,
            start.blue() + (end.blue() - start.blue()) * step // 255,
        )
        for step in range(256)
    ]


def main() -> int:
    """Write all icons."""
    application.make([])
    FOLDER.mkdir(exist_ok=True)
    for name, paint in (("isnad", paint_logo), ("project", paint_document)):
        (FOLDER / f"{name}.ico").write_bytes(ico(paint))
        (FOLDER / f"{name}.icns").write_bytes(icns(paint))
        for side in PNG_SIZES:
            (FOLDER / f"{name}-{side}.png").write_bytes(png(draw(paint, side)))
    (FOLDER / "setup.bmp").write_bytes(panel())
    return 0


if __name__ == "__main__":
    sys.exit(main())
