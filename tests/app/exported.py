"""Writing a workbook and reading it again, for the tests of the export."""

from __future__ import annotations

import importlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import openpyxl

from app import exporting, jobs
from app.exporting import ExportOptions
from app.session import Session
from exports.columns import Column
from exports.sheets import matrix
from exports.wording import wording

Table = list[dict[str, Any]]


def write(session: Session, target: Path, **options: Any) -> exporting.ExportResult:
    return jobs.run(exporting.export(session, target, ExportOptions(**options)))


def load(target: Path, *, data_only: bool = False) -> Any:
    state = target.stat()
    return _loaded(target, (state.st_mtime_ns, state.st_size, state.st_ino), data_only)


@lru_cache(maxsize=4)
def _loaded(target: Path, _state: tuple[int, ...], data_only: bool) -> Any:
    return openpyxl.load_workbook(target, data_only=data_only)


def columns_of(sheet: str) -> tuple[Column, ...]:
    """Return the columns of a sheet, those of the matrix without its accounts."""
    if sheet == matrix.CODE:
        return matrix.columns(())
    found: tuple[Column, ...] = importlib.import_module(f"exports.sheets.{sheet}").COLUMNS
    return found


def table(target: Path, sheet: str, language: str = "ar", **options: Any) -> Table:
    """Return the rows of a sheet by the field of their heading."""
    words = wording(language)
    page = load(target, **options)[words.sheet(sheet)]
    headings = [cell.value for cell in page[1]]
    named = {words.heading(column.key): column.key for column in columns_of(sheet)}
    keys = [named.get(heading, heading) for heading in headings]
    assert sheet == matrix.CODE or [words.heading(key) for key in keys] == headings
    return [dict(zip(keys, row, strict=True)) for row in page.iter_rows(min_row=2, values_only=True)]


def summary(target: Path, language: str = "ar") -> dict[str, Any]:
    words = wording(language).words["summary"]
    names = {name: key for key, name in words.items()}
    found: dict[str, Any] = {}
    for row in table(target, "summary", language):
        key = names[row["item"]]
        found[key] = f"{found[key]}\n{row['value']}" if key in found else row["value"]
    return found
