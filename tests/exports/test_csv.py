"""CSV: a byte order mark, the columns as given, text that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import csv_files
from exports.columns import Column, Link


@dataclass(frozen=True)
class Row:
    name: object
    value: object


def written(*pages: list[Row | None]) -> bytes:
    file = io.BytesIO()
    columns = [Column("name"), Column("value")]
    writing = csv_files.write(file, columns, ["الاسم", "=القيمة"], pages)
    while True:
        try:
            next(writing)
        except StopIteration:
            return file.getvalue()


def test_rows_headings_and_missing_rows() -> None:
    data = written([Row('سطر\nآخر، «اقتباس» "', 3.5), None], [Row(Link("A001", 7), date(2023, 3, 16))])
    assert data.startswith("\ufeff".encode())
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows == [["الاسم", "'=القيمة"], ['سطر\nآخر، «اقتباس» "', "3.5"], ["A001", "2023-03-16"]]


@pytest.mark.parametrize("risky", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"])
def test_text_like_a_formula_is_quoted(risky: str) -> None:
    assert csv_files.cell(risky) == f"'{risky}"


def test_numbers_stay_numbers() -> None:
    assert [csv_files.cell(value) for value in (-3, 2.5, None, "a=1", "")] == ["-3", "2.5", "", "a=1", ""]


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    rows = list(csv.reader(io.StringIO(written([Row(text, 1)]).decode("utf-8-sig"), newline="")))
    (name,) = [row[0] for row in rows[1:]]
    assert name in {text.replace("\0", "\ufffd"), "'" + text.replace("\0", "\ufffd")}
