"""The workbook: openpyxl lays out the sheets, the rows are spliced in; one road for ten claims and for a million."""

from __future__ import annotations

import errno
import io
import zipfile
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Any, BinaryIO

from lxml.etree import SerialisationError
from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from exports import attachments, styles
from exports.cells import CellWriter, Encode, SharedStrings, clean
from exports.columns import Column, Kind, Sheet, Signed, Tally, letter
from exports.splice import Portion, splice
from exports.wording import Wording

ROW_LIMIT = 1_048_576
"""Rows of a sheet, the heading included."""

_LINE_HEIGHT = 14
_MOST_LINES = 12
_HEADING_LINE, _HEADING_EDGE, _LEAST_HEADING = 15, 4, 2
_PRINTED_WIDTH = 210  # characters: about 55 % of the size on the screen
_A4 = 9
_NARROW = 9


@dataclass(frozen=True, slots=True)
class Book:
    """What the sheets share. ``lists`` are the cells that hold each list of words, ``colours`` those of the labels."""

    title: str
    program: str
    created: datetime
    wording: Wording
    right_to_left: bool
    lists: Mapping[str, str]
    colours: Mapping[str, str]


def write(
    file: BinaryIO, book: Book, sheets: Sequence[Sheet], order: Sequence[str] = ()
) -> Generator[tuple[str, int], None, Tally]:
    """Write the workbook into ``file``; yield the code of the sheet and the rows written after each portion.

    The sheets stand as given; ``order`` names those to be written first to last where that differs (a summary comes
    last, because it tells what happened to the others).
    """
    laid_out = Workbook()
    made = styles.make(laid_out, book.colours, right_to_left=book.right_to_left)
    tally, strings = Tally(), SharedStrings()
    skeleton = _skeleton(laid_out, book, sheets, tally)
    cells = CellWriter(made, book.wording, strings, tally)
    numbers = {sheet.code: number for number, sheet in enumerate(sheets, start=1)}
    by_code = {sheet.code: sheet for sheet in sheets}
    codes = {number: code for code, number in numbers.items()}
    rows = [(numbers[code], _rows(by_code[code], book, cells, tally)) for code in order or numbers]
    with closing(splice(skeleton, file, rows, strings.xml)) as splicing:
        for number, count in splicing:
            tally.rows[codes[number]] = tally.rows.get(codes[number], 0) + count
            yield codes[number], count
    return tally


def _skeleton(workbook: Workbook, book: Book, sheets: Sequence[Sheet], tally: Tally) -> bytes:
    workbook.remove(workbook.worksheets[0])
    for sheet in sheets:
        page = workbook.create_sheet(book.wording.sheet(sheet.code))
        _lay_out(page, sheet, book)
        if sheet.attach is not None:
            tally.left_notes += attachments.hang(page, sheet.attach(), book.program)
    shown = next(number for number, sheet in enumerate(sheets) if not sheet.hidden)
    workbook.active = shown
    workbook.worksheets[shown].sheet_view.tabSelected = True
    workbook.properties.title = clean(book.title)
    workbook.properties.creator = book.program
    workbook.properties.created = book.created
    workbook.properties.modified = book.created
    buffer = io.BytesIO()
    try:
        with zipfile.ZipFile(buffer, "w") as archive:
            ExcelWriter(workbook, archive).save()
    except SerialisationError as error:  # what lxml says when the folder for temporary files is full
        raise OSError(errno.ENOSPC, str(error)) from error
    return attachments.turned(buffer.getvalue()) if book.right_to_left else buffer.getvalue()


def _lay_out(page: Worksheet, sheet: Sheet, book: Book) -> None:
    last = letter(len(sheet.columns))
    bottom = max(sheet.count, 1) + 1
    page.cell(row=bottom, column=len(sheet.columns))  # so that the dimension is right
    page.cell(row=1, column=1)
    page.sheet_state = "hidden" if sheet.hidden else "visible"
    page.sheet_view.rightToLeft = book.right_to_left
    page.freeze_panes = "B2" if len(sheet.columns) > _NARROW else "A2"
    if sheet.filtered:
        page.auto_filter.ref = f"A1:{last}{bottom}"
    for number, column in enumerate(sheet.columns, start=1):
        page.column_dimensions[letter(number)].width = column.width
        if sheet.filtered:
            styles.dress_empty(page.column_dimensions[letter(number)], right_to_left=book.right_to_left)
    _set_up_print(page, sheet, bottom, book.wording.phrase("foot", sheet="&A", page="&P", pages="&N"))
    for validation in _validations(sheet, book, bottom):
        page.data_validations.append(validation)


def _set_up_print(page: Worksheet, sheet: Sheet, bottom: int, foot: str) -> None:
    """Print the first columns on A4 landscape at a size that can be read; the rest are for the screen."""
    width, printed = 0.0, 0
    for column in sheet.columns:
        width += column.width
        printed += width <= _PRINTED_WIDTH or printed == 0 or sheet.wide
    page.print_area = f"A1:{letter(printed)}{bottom}"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = _A4
    page.page_setup.fitToWidth = pages_across(sheet) if sheet.wide else 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    page.print_title_rows = "1:1"
    if sheet.wide:
        page.print_title_cols = "A:B"
    page.oddFooter.center.text = foot  # type: ignore[union-attr]
    margins = page.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom, margins.footer = 0.5, 0.7, 0.35


def pages_across(sheet: Sheet) -> int:
    """Return over how many pages a sheet goes that is printed whole, its first two columns on each."""
    titles, rest = (sum(column.width for column in part) for part in (sheet.columns[:2], sheet.columns[2:]))
    return max(1, ceil(rest / (_PRINTED_WIDTH - titles)))


def _validations(sheet: Sheet, book: Book, bottom: int) -> Iterator[DataValidation]:
    places: dict[str, list[str]] = {}
    for number, column in enumerate(sheet.columns, start=1):
        if column.choices:
            places.setdefault(column.choices, []).append(f"{letter(number)}2:{letter(number)}{bottom}")
    for choices, ranges in places.items():
        yield DataValidation(
            type="list",
            formula1=book.lists[choices],
            sqref=" ".join(ranges),
            allow_blank=True,
            showErrorMessage=True,
            errorTitle=book.wording.phrase("not_in_list_title"),
            error=book.wording.phrase("not_in_list"),
        )


def _rows(sheet: Sheet, book: Book, cells: CellWriter, tally: Tally) -> Iterator[Portion]:
    yield Portion(_heading_row(sheet.columns, book.wording, cells), 0)
    encoders = [cells.encoder(column, number) for number, column in enumerate(sheet.columns, start=1)]
    tall = [
        (at, column.width)
        for at, column in enumerate(sheet.columns)
        if column.kind in {Kind.TEXT, Kind.NAME, Kind.VALUE, Kind.SIGN}
    ]
    values_of = sheet.values_of
    gone = book.wording.phrase("removed_meanwhile")
    number = 1
    for page in sheet.pages(tally):
        written: list[str] = []
        for record in page:
            number += 1
            if record is None:
                written.append(f'<row r="{number}">{cells.note(gone, number)}</row>')
            else:
                written.append(_row(str(number), values_of(record), encoders, tall))
        yield Portion("".join(written), len(page))


def heading(column: Column, wording: Wording) -> str:
    """Return what stands at the head of a column."""
    return column.title or wording.heading(column.key)


def _heading_row(columns: Sequence[Column], wording: Wording, cells: CellWriter) -> str:
    inner = "".join(
        cells.heading(heading(column, wording), number) for number, column in enumerate(columns, start=1)
    )
    said = ((heading(column, wording), column.width) for column in columns)
    lines = max(_LEAST_HEADING, *(_broken(words, width) for words, width in said))
    return f'<row r="1" ht="{lines * _HEADING_LINE + _HEADING_EDGE}" customHeight="1">{inner}</row>'


def _broken(text: str, width: int) -> int:
    """Return into how many lines words break at a width; bold letters are wider than a character of it."""
    room, lines, used = width * 0.9, 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0
        used += len(word) + bool(used)
    return lines


def _row(row: str, values: tuple[Any, ...], encoders: list[Encode], tall: list[tuple[int, int]]) -> str:
    lines = 1
    for at, width in tall:
        value = values[at]
        text = value.text if isinstance(value, Signed) else value
        if isinstance(text, str) and (len(text) > width or "\n" in text):
            lines = max(lines, _lines(text, width))
    cells = "".join([encode(value, row) for encode, value in zip(encoders, values, strict=True)])
    if lines == 1:
        return f'<row r="{row}">{cells}</row>'
    height = min(lines, _MOST_LINES) * _LINE_HEIGHT
    return f'<row r="{row}" ht="{height}" customHeight="1">{cells}</row>'


def _lines(text: str, width: int) -> int:
    if "\n" not in text:
        return -(-len(text) // width)
    return sum(max(1, -(-len(line) // width)) for line in text.split("\n")[:_MOST_LINES])
