"""What hangs on cells: comments and pictures. openpyxl writes their parts of the file."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from openpyxl.comments import Comment
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from exports.cells import clean
from exports.columns import Attached, letter
from exports.raster import SCALE

MOST_NOTES: Final = 4000
"""Comments of one sheet: each is a shape of its own, and programs grow slow with more."""

_LONGEST_NOTE: Final = 3000
_NOTE_WIDTH, _NOTE_LINE, _NOTE_EDGE, _MOST_LINES, _LETTERS = 380, 17, 14, 24, 52
_ALIGNED: Final = b'style="text-align:left"'
_ALIGNED_RIGHT: Final = b'style="text-align:right;direction:rtl"'


def hang(page: Worksheet, attached: Attached, author: str) -> int:
    """Hang everything on the cells of a sheet; return how many comments were too many for it."""
    for (row, column), text in list(attached.notes.items())[:MOST_NOTES]:
        page.cell(row=row, column=column).comment = _comment(clean(text), author)
    for (row, column), picture in attached.pictures.items():
        from openpyxl.drawing.image import Image  # noqa: PLC0415  (loads Pillow: only where there are pictures)

        image = Image(io.BytesIO(picture))
        image.width, image.height = image.width // SCALE, image.height // SCALE
        page.add_image(image, f"{letter(column)}{row}")
    for row in attached.page_ends:
        page.row_breaks.append(Break(id=row))
    return max(0, len(attached.notes) - MOST_NOTES)


def _comment(text: str, author: str) -> Comment:
    shown = text if len(text) <= _LONGEST_NOTE else f"{text[:_LONGEST_NOTE]}…"
    lines = sum(1 + len(line) // _LETTERS for line in shown.split("\n"))
    height = _NOTE_EDGE + _NOTE_LINE * min(lines, _MOST_LINES)
    return Comment(shown, author, height=height, width=_NOTE_WIDTH)


def turned(workbook: bytes) -> bytes:
    """Return the workbook with comments that read from right to left, which openpyxl cannot say."""
    found = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as source, zipfile.ZipFile(found, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, part.replace(_ALIGNED, _ALIGNED_RIGHT) if name.endswith(".vml") else part)
    return found.getvalue()
