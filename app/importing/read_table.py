"""Lists of articles as tables: .csv, .tsv and .xlsx, with Arabic or English headings."""

import csv
import io
import warnings
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

import openpyxl

from app.importing.draft import LARGEST_FILE, Draft, Unreadable
from app.importing.office_file import office_verdict
from app.importing.read_text import decode_text
from app.importing.record_fields import as_text, fields_of, record_draft
from app.text_law import BOM

_DELIMITERS: Final = ",;\t|،؛"
_HEADING_ROWS: Final = 5
_MOST_ROWS: Final = 1_048_576  # of a sheet, by its format
_MOST_COLUMNS: Final = 256  # a list of articles has fewer; each row of a sheet may claim 16,384
csv.field_size_limit(LARGEST_FILE)


def read_delimited(name: str, raw: bytes, encoding: str | None = None) -> Iterator[Draft | Unreadable]:
    """Read the rows of a .csv or .tsv file; the delimiter is the sign that parts its headings."""
    decoded = decode_text(name, raw, encoding)
    if isinstance(decoded, Unreadable):
        yield decoded
        return
    text = decoded.text.lstrip(BOM).replace("\0", "\ufffd")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    yield from _safely(name, _articles(name, [rows]), csv.Error)


def read_xlsx(name: str, raw: bytes, encoding: str | None = None) -> Iterator[Draft | Unreadable]:  # noqa: ARG001
    """Read the rows of every sheet that has headings; formulas give their last shown value."""
    verdict = office_verdict(raw)
    if verdict:
        yield Unreadable(name, verdict)
        return
    yield from _safely(name, _workbook_articles(name, raw), Exception)


def _workbook_articles(name: str, raw: bytes) -> Iterator[Draft | Unreadable]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of every extension it does not keep
        workbook = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
        try:
            yield from _articles(name, map(_rows, workbook.worksheets))
        finally:
            workbook.close()


def _rows(sheet: Any) -> Iterator[Sequence[object]]:  # noqa: ANN401  # openpyxl's stubs know no sheet that is only read
    """Yield the rows that stand in a sheet, whatever size it claims and however far away its last cell is."""
    sheet.reset_dimensions()
    return islice(sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True), _MOST_ROWS)


def _safely(
    name: str, articles: Iterator[Draft | Unreadable], failure: type[Exception]
) -> Iterator[Draft | Unreadable]:
    """Pass articles on until the file turns out to be damaged, which a library may say with any error."""
    try:
        yield from articles
    except failure:
        yield Unreadable(name, "damaged")


def _delimiter(text: str) -> str:
    """Return the sign that parts most known headings in the first lines."""
    heads = text[:10_000].splitlines()[:_HEADING_ROWS] or [""]
    return max(_DELIMITERS, key=lambda sign: max(len(fields_of(_cells(head, sign))) for head in heads))


def _cells(line: str, sign: str) -> list[str]:
    return [cell.strip().strip('"') for cell in line.split(sign)]


def _articles(name: str, tables: Iterable[Iterable[Sequence[object]]]) -> Iterator[Draft | Unreadable]:
    number, has_headings = 0, False
    for table in tables:
        rows = filter(any, table)  # gaps may be a million rows long
        headings = _headings(rows)
        if headings is None:
            continue
        has_headings = True
        fields = fields_of(headings)
        for row in rows:
            if any(as_text(value).strip() for value in row):
                number += 1
                yield record_draft(f"{name}#{number}", dict(zip(headings, row, strict=False)), fields)
    if not number:
        yield Unreadable(name, "empty" if has_headings else "no-text")


def _headings(rows: Iterator[Sequence[object]]) -> list[str] | None:
    """Find the row of headings among the first rows: one that names the text."""
    for _, row in zip(range(_HEADING_ROWS), rows, strict=False):
        names = [as_text(value) for value in row]
        if "text" in fields_of(names):
            return names
    return None
