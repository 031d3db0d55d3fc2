"""100,000 claims × 20 columns to a workbook with all its features, beside openpyxl write_only and XlsxWriter.

Each writer runs in a process of its own, so that its memory can be told apart; a last one exports a whole project.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import importlib.util
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from operator import attrgetter
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from app import exporting, jobs, vocabularies
from app.session import Session
from benchmarks import big_project
from benchmarks.table import Line, drawn, spent
from exports import styles, workbook
from exports.columns import Column, Kind, Link, Sheet, Tally, letter
from exports.wording import wording

ROWS = 100_000
RATIO = 0.4
GROWTH_MB = 60.0
_PAGE = 500
_TYPES = {
    "رقم أو حصيلة": "#6C75E4",
    "حدوث أمر": "#644300",
    "حالة": "#3D7060",
    "سبب": "#B78170",
    "توقيت": "#4C9AAF",
}
_WORDS = [
    "قال",
    "المتحدث",
    "باسم",
    "البلدية",
    "إن",
    "نحو",
    "300",
    "عائلة",
    "غادرت",
    "المدينة",
    "عبر",
    "الطريق",
    "الشرقي",
    "بعد",
    "اتفاق",
    "جديد",
    "أعلنته",
    "الوكالة",
]
_LISTS = ("comparator", "modality", "claim_status")
COLUMNS = (
    Column("code", Kind.CODE, 12),
    Column("claim_type", Kind.LABEL, 16, choices="claim_type"),
    Column("quote", Kind.TEXT, 60),
    Column("claimant", Kind.NAME, 22),
    Column("relays", Kind.NAME, 22),
    Column("article", Kind.LINK, 9, target="articles"),
    Column("outlet", Kind.NAME, 20),
    Column("headline", Kind.NAME, 34),
    Column("published", Kind.DATE, 13),
    Column("events", Kind.TEXT, 34),
    Column("figures", Kind.NUMBER, 8),
    Column("comparator", Kind.NAME, 12, choices="comparator"),
    Column("value", Kind.NUMBER, 11),
    Column("modality", Kind.NAME, 13, choices="modality"),
    Column("asserted", Kind.DATE, 13),
    Column("status", Kind.NAME, 14, choices="claim_status"),
    Column("note", Kind.TEXT, 34),
    Column("start", Kind.NUMBER, 10),
    Column("end", Kind.NUMBER, 10),
    Column("uid", Kind.CODE, 38),
)
_VALUES = attrgetter(*(column.key for column in COLUMNS))


@dataclass(frozen=True, slots=True)
class Row:
    """A claim with twenty fields."""

    code: str
    claim_type: str
    quote: str
    claimant: str
    relays: str
    article: Link
    outlet: str
    headline: str
    published: date
    events: str
    figures: int
    comparator: str
    value: int
    modality: str
    asserted: date
    status: str
    note: str
    start: int
    end: int
    uid: str


def rows() -> Iterator[Row]:
    """Yield the same rows to every writer."""
    dice = random.Random(11)
    words = {name: [entry.ar for entry in vocabularies.entries(name)] for name in _LISTS}
    types, first = list(_TYPES), date(2016, 12, 1)
    for number in range(ROWS):
        article, at = number // 4, dice.randrange(5000)
        quote = " ".join(dice.choices(_WORDS, k=22))
        yield Row(
            f"A{article:03}-{number % 4:02}", dice.choice(types), quote, f"قائل {dice.randrange(1500)}", "",
            Link(f"A{article:03}", article + 2), f"صحيفة {article % 60}", f"عنوان المادة رقم {article}",
            first + timedelta(days=article % 28), f"إجلاء الحي الشرقي {at % 200}، يذكر (E{at % 200})", 1,
            dice.choice(words["comparator"]), dice.randrange(9000), dice.choice(words["modality"]),
            first + timedelta(days=at % 28), dice.choice(words["claim_status"]),
            "=يحتاج مراجعة" if at % 50 == 0 else "", at, at + len(quote), f"{dice.getrandbits(128):032x}",
        )  # fmt: skip


def ours(path: Path) -> None:
    """Write with the program's own writer."""
    lists = {name: f"'x'!$A$1:$A${len(vocabularies.codes(name))}" for name in _LISTS}
    book = workbook.Book(
        title="benchmark",
        program="benchmark",
        created=datetime(2026, 1, 1),  # noqa: DTZ001  (as the file format wants it)
        wording=wording("ar"),
        right_to_left=True,
        lists={**lists, "claim_type": f"'x'!$B$1:$B${len(_TYPES)}"},
        colours=_TYPES,
    )
    sheet = Sheet("claims", COLUMNS, ROWS, lambda _tally: _pages())
    with path.open("w+b") as file:
        writing = workbook.write(file, book, [sheet])
        while True:
            try:
                next(writing)
            except StopIteration as end:
                tally: Tally = end.value
                break
    if tally.rows["claims"] != ROWS:
        raise RuntimeError("rows are missing")


def _pages() -> Iterator[list[Row]]:
    page: list[Row] = []
    for row in rows():
        page.append(row)
        if len(page) == _PAGE:
            yield page
            page = []
    yield page


class _Dress:
    """The styles of the rows for openpyxl: made once for each kind of cell and shared, the fastest way it has."""

    def __init__(self, sheet: Any) -> None:  # noqa: ANN401  (openpyxl's own)
        self._sheet = sheet
        self._styles = {kind: self._style(kind) for kind in Kind}
        self._labels = {name: self._style(Kind.LABEL, styles.tint(colour)) for name, colour in _TYPES.items()}
        self._quoted = self._style(Kind.TEXT, quoted=True)

    def _style(self, kind: Kind, fill: str = "", *, quoted: bool = False) -> Any:  # noqa: ANN401
        line, linked = Side(style="thin", color=styles.LINE), kind is Kind.LINK
        cell: Any = WriteOnlyCell(self._sheet)
        cell.font = Font(
            name=styles.FONT, size=styles.SIZE, color=styles.PETROL if linked else styles.INK,
            underline="single" if linked else None,
        )  # fmt: skip
        cell.border = Border(left=line, right=line, top=line, bottom=line)
        wrapped = kind in {Kind.TEXT, Kind.NAME, Kind.LABEL}
        cell.alignment = Alignment(vertical="top", wrap_text=wrapped, readingOrder=0 if wrapped else 1)
        cell.number_format = {Kind.DATE: "yyyy-mm-dd", Kind.NUMBER: "#,##0"}.get(kind, "General")
        cell.quotePrefix = quoted
        if fill:
            cell.fill = PatternFill("solid", fgColor=fill)
        return cell._style  # noqa: SLF001

    def cell(self, column: Column, value: Any) -> Any:  # noqa: ANN401
        if isinstance(value, Link):
            value = f'=HYPERLINK("#\'المواد\'!A{value.row}","{value.text}")'
        cell: Any = WriteOnlyCell(self._sheet, value=value)
        cell._style = self._labels[value] if column.kind is Kind.LABEL else self._styles[column.kind]  # noqa: SLF001
        if isinstance(value, str) and value[:1] in {"=", "+", "-", "@"} and column.kind is not Kind.LINK:
            cell.data_type = "s"
            cell._style = self._quoted  # noqa: SLF001
        return cell


def openpyxl_write_only(path: Path) -> None:
    """Write the same with openpyxl's streaming mode."""
    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet("الأقوال")
    sheet.sheet_view.rightToLeft = True
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{letter(len(COLUMNS))}{ROWS + 1}"
    for number, column in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[letter(number)].width = column.width
        if column.choices:
            validation = DataValidation(type="list", formula1="'x'!$A$1:$A$9", allow_blank=True)
            validation.add(f"{letter(number)}2:{letter(number)}{ROWS + 1}")
            sheet.data_validations.append(validation)
    dress = _Dress(sheet)
    sheet.append([wording("ar").heading(column.key) for column in COLUMNS])
    for number, row in enumerate(rows(), start=2):
        sheet.row_dimensions[number].height = 14 * -(-len(row.quote) // 60)
        sheet.append([dress.cell(column, value) for column, value in zip(COLUMNS, _VALUES(row), strict=True)])
    book.save(path)


def xlsxwriter_constant_memory(path: Path) -> None:
    """Write the same with XlsxWriter row by row."""
    book = importlib.import_module("xlsxwriter").Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("الأقوال")
    sheet.right_to_left()
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, ROWS, len(COLUMNS) - 1)
    base = {"font_name": styles.FONT, "font_size": styles.SIZE, "valign": "top", "border": 1}
    special: dict[str, dict[str, Any]] = {
        "text": {"text_wrap": True},
        "quoted": {"text_wrap": True, "quote_prefix": True},
        "number": {"num_format": "#,##0"},
        "date": {"num_format": "yyyy-mm-dd"},
        "link": {"underline": 1, "font_color": f"#{styles.PETROL}"},
        **{name: {"bg_color": f"#{styles.tint(colour)}"} for name, colour in _TYPES.items()},
    }
    formats = {name: book.add_format({**base, **form}) for name, form in special.items()}
    for at, column in enumerate(COLUMNS):
        sheet.set_column(at, at, column.width)
        if column.choices:
            sheet.data_validation(1, at, ROWS, at, {"validate": "list", "source": "='x'!$A$1:$A$9"})
    for at, row in enumerate(rows(), start=1):
        sheet.set_row(at, 14 * -(-len(row.quote) // 60))
        for place, (column, value) in enumerate(zip(COLUMNS, _VALUES(row), strict=True)):
            _put(
                sheet, (at, place), value, formats.get(value) if column.kind is Kind.LABEL else None, formats
            )
    book.close()


def _put(sheet: Any, at: tuple[int, int], value: Any, label: Any, formats: dict[str, Any]) -> None:  # noqa: ANN401
    if isinstance(value, Link):
        formula = f'=HYPERLINK("#\'المواد\'!A{value.row}","{value.text}")'
        sheet.write_formula(*at, formula, formats["link"], value.text)
    elif isinstance(value, date):
        sheet.write_datetime(*at, value, formats["date"])
    elif isinstance(value, int):
        sheet.write_number(*at, value, formats["number"])
    elif value:
        sheet.write_string(*at, value, label or formats["quoted" if value[0] == "=" else "text"])


def whole_project(path: Path) -> None:
    """Export the whole benchmark project, all sheets."""
    session = Session.open(big_project.path(), big_project.identity())
    try:
        jobs.run(exporting.export(session, path, exporting.ExportOptions()))
    finally:
        session.close()


def rows_alone(path: Path) -> None:
    """Make the rows and write nothing: what every writer has to spend."""
    path.write_bytes(b"" if sum(1 for _row in rows()) == ROWS else b"?")


WRITERS: dict[str, Callable[[Path], None]] = {
    "rows": rows_alone,
    "ours": ours,
    "openpyxl": openpyxl_write_only,
    "xlsxwriter": xlsxwriter_constant_memory,
    "project": whole_project,
}


def _run_one(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.xlsx"
        gc.collect()
        before = _resident()
        wall, cpu = time.perf_counter(), time.process_time()
        WRITERS[name](path)
        took = time.perf_counter() - wall, time.process_time() - cpu
        grown = _resident() - before
        size = path.stat().st_size / 1e6
    print(json.dumps({"wall": took[0], "cpu": took[1], "grown": grown, "size": size}))


def _measured(name: str) -> dict[str, float]:
    line = [sys.executable, "-m", "benchmarks.workbook", "--one", name]
    printed = subprocess.run(line, check=True, capture_output=True, text=True).stdout
    found: dict[str, float] = json.loads(printed.splitlines()[-1])
    return found


def measure() -> list[Line]:
    """Run every writer in a process of its own; the ratio is of processor time."""
    big_project.ensure()
    names = {"rows": "the rows alone", "ours": "our workbook", "openpyxl": "openpyxl write_only"}
    if importlib.util.find_spec("xlsxwriter"):
        names["xlsxwriter"] = "XlsxWriter constant_memory"
    names["project"] = "a whole project, 7 sheets"
    found = {name: _measured(name) for name in names}
    base, ours = found["openpyxl"], found["ours"]
    ratio = ours["cpu"] / base["cpu"]
    promised = Line(
        "100,000 claims × 20 columns to xlsx", f"≤ {RATIO:g} × openpyxl, ≤ {GROWTH_MB:.0f} MB", _said(ours), _said(base),
        ratio, ratio <= RATIO and ours["grown"] <= GROWTH_MB,
    )  # fmt: skip
    others = [
        Line(title, "", _said(found[name]), "", found[name]["cpu"] / base["cpu"])
        for name, title in names.items()
        if name not in {"ours", "openpyxl"}
    ]
    return [promised, *others]


def _said(taken: dict[str, float]) -> str:
    return f"{spent(taken['wall'])} ({spent(taken['cpu'])} cpu), {taken['grown']:.0f} MB"


def _resident() -> float:
    """Return the highest memory use so far in megabytes (Linux counts in kilobytes)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--one", choices=WRITERS)
    chosen = parser.parse_args().one
    if chosen:
        _run_one(chosen)
    else:
        print(drawn(measure()))
