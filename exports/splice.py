"""Rows into a workbook that openpyxl laid out: its parts are copied, each sheet's rows are streamed in between.

openpyxl knows the format but holds or dresses every cell, which costs eight times the time. So it makes the sheets
with their views, lists and print setup, and the rows are written here.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import BinaryIO

_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>.*?</sheetData>", re.DOTALL)
_STRINGS = "xl/sharedStrings.xml"
_INSERTIONS = {
    "[Content_Types].xml": (
        b"</Types>",
        (
            b'<Override PartName="/xl/sharedStrings.xml" ContentType='
            b'"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
        ),
    ),
    "xl/_rels/workbook.xml.rels": (
        b"</Relationships>",
        (
            b'<Relationship Id="sharedStrings" Target="sharedStrings.xml" Type='
            b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>'
        ),
    ),
}
"""openpyxl writes every text into its cell, so that the table of shared ones has to be announced."""

_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Portion:
    """Some rows as XML, and how many they are."""

    xml: str
    rows: int


def splice(
    skeleton: bytes, file: BinaryIO, sheets: list[tuple[int, Iterator[Portion]]], strings: Callable[[], bytes]
) -> Generator[tuple[int, int], None, None]:
    """Write ``skeleton`` with rows into ``file``; yield the sheet's number and its rows after each portion.

    ``sheets`` are numbers (from 1) with their rows, in the order in which they are written. ``strings`` gives the
    shared strings when all rows are written.
    """
    rows = {f"xl/worksheets/sheet{number}.xml": (number, portions) for number, portions in sheets}
    with (
        zipfile.ZipFile(io.BytesIO(skeleton)) as source,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as target,
    ):
        for name in source.namelist():
            if name not in rows:
                target.writestr(name, _announced(name, source.read(name)))
        for name, (number, portions) in rows.items():
            head, tail = _around_rows(source.read(name))
            with target.open(name, "w") as part:
                part.write(head + b"<sheetData>")
                for portion in portions:
                    part.write(portion.xml.encode())
                    yield number, portion.rows
                part.write(b"</sheetData>" + tail)
        target.writestr(_STRINGS, strings())


def _announced(name: str, part: bytes) -> bytes:
    if name not in _INSERTIONS:
        return part
    end, insertion = _INSERTIONS[name]
    return part.replace(end, insertion + end)


def _around_rows(sheet: bytes) -> tuple[bytes, bytes]:
    found = _ROWS.search(sheet)
    if found is None:
        raise ValueError("openpyxl wrote a sheet without sheetData")
    return sheet[: found.start()], sheet[found.end() :]
