"""One sheet as CSV: UTF-8 with a byte order mark, so that Excel reads it, and nothing that Excel would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Generator, Iterable, Sequence
from datetime import date
from typing import BinaryIO

from exports.columns import Column, Link

_BOM = b"\xef\xbb\xbf"
_RISKY = ("=", "+", "-", "@", "\t", "\r")


def write(
    file: BinaryIO,
    columns: Sequence[Column],
    headings: Sequence[str],
    pages: Iterable[Sequence[object | None]],
) -> Generator[int, None, int]:
    """Write headings and rows into ``file``; yield the rows so far after each page and return how many there were.

    A row is an object with a field for each column; None stands for one that is gone.
    """
    file.write(_BOM + _encoded([[cell(heading) for heading in headings]]))
    written = 0
    for page in pages:
        rows = [[cell(getattr(row, column.key)) for column in columns] for row in page if row is not None]
        file.write(_encoded(rows))
        written += len(rows)
        yield written
    return written


def cell(value: object) -> str:
    """Return a value as CSV text. Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, Link):
        value = value.text
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        return str(value)
    text = value.replace("\0", "\ufffd")
    return f"'{text}" if text.lstrip(" ").startswith(_RISKY) else text


def _encoded(rows: Iterable[Sequence[str]]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue().encode("utf-8", "replace")
