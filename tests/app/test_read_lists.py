"""Lists of articles: JSON, delimited text and workbooks."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import openpyxl
import pytest

from app.importing.draft import Draft, Unreadable
from app.importing.reading import read
from tests.app.reader_files import LONG, NEXT, RECORDS, edited, one, put


@pytest.mark.parametrize("form", ["array", "lines", "held"])
def test_json_forms(tmp_path: Path, form: str) -> None:
    written = {
        "array": json.dumps(RECORDS, ensure_ascii=False, indent=1),
        "lines": "\n\n".join(json.dumps(record) for record in RECORDS),
        "held": json.dumps({"count": 2, "articles": RECORDS}),
    }[form]
    first, second = read(put(tmp_path / "a.json", written))
    assert isinstance(first, Draft)
    assert isinstance(second, Draft)
    assert (first.name, first.text, first.raw) == ("a.json#1", LONG, LONG.encode())
    assert (first.outlet, first.headline, first.byline, first.url) == (
        "الوادي",
        "ع١",
        "س",
        "http://x.example/1",
    )
    assert (first.published, first.retrieved_at) == ("", "2016-12-17 06:00:00")
    assert (second.text, second.raw, second.newline_style) == (
        NEXT + "\n",
        (NEXT + "\r\n").encode(),
        "crlf",
    )
    assert (second.published, second.source_id) == ("2016-12-16", "7")


def test_one_object_is_one_article(tmp_path: Path) -> None:
    assert one(put(tmp_path / "a.json", json.dumps(RECORDS[0]))).text == LONG


def test_a_broken_line_does_not_stop_the_others(tmp_path: Path) -> None:
    lines = [
        json.dumps(RECORDS[0]),
        "{broken",
        '{"content": " "}',
        '{"content": "\\ud800 نص"}',
        "[" * 5000,
        json.dumps(RECORDS[1]),
    ]
    found = list(read(put(tmp_path / "a.jsonl", "\n".join(lines))))
    assert [draft.code if isinstance(draft, Unreadable) else "ok" for draft in found] == [
        "ok", "damaged", "empty", "ok", "damaged", "ok",
    ]  # fmt: skip


@pytest.mark.parametrize("tail", ["", ",", ' {"content": "x"}]', ',{"content'])
def test_a_cut_array_gives_what_it_has(tmp_path: Path, tail: str) -> None:
    first, second = read(put(tmp_path / "a.json", "[" + json.dumps(RECORDS[0]) + tail))
    assert isinstance(first, Draft)
    assert second == Unreadable("a.json#2", "damaged")


@pytest.mark.parametrize(("sign", "name"), [(",", "a.csv"), (";", "a.csv"), ("\t", "a.tsv")])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_delimited(tmp_path: Path, sign: str, name: str, encoding: str) -> None:
    rows = [
        ("العنوان", "نص المقال", "المصدر", "تاريخ النشر"),
        ("ع", f'"{LONG}\r\nوقال ""نعم"""', "الوادي", "16/12/2016"),
    ]
    text = "\r\n".join(sign.join(row) for row in rows) + "\r\n\r\n"
    draft = one(put(tmp_path / name, text.encode(encoding)))
    assert draft.name == f"{name}#1"
    assert draft.text == f'{LONG}\nوقال "نعم"'
    assert (draft.headline, draft.outlet, draft.published) == ("ع", "الوادي", "2016-12-16")


def test_xlsx(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in (
        ["قائمة"],
        ["Title", "Text", "Date", "ID"],
        ["ع", LONG, datetime.date(2016, 12, 16), 5],
        [],
        ["ع٢", NEXT, "2016", 6],
    ):
        sheet.append(row)
    workbook.create_sheet("ملاحظات").append(["بلا عناوين"])
    workbook.save(tmp_path / "a.xlsx")
    first, second = read(tmp_path / "a.xlsx")
    assert isinstance(first, Draft)
    assert isinstance(second, Draft)
    assert (first.name, first.text, first.published, first.source_id) == (
        "a.xlsx#1",
        LONG,
        "2016-12-16",
        "5",
    )
    assert (second.headline, second.text, second.published) == ("ع٢", NEXT, "2016")


def test_a_sheet_that_claims_to_be_endless_gives_what_stands_in_it(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook["Sheet"].append(["Title", "Text"])
    workbook["Sheet"].append(["ع", LONG])
    workbook.save(tmp_path / "a.xlsx")
    sheet = "xl/worksheets/sheet1.xml"
    edited(tmp_path / "a.xlsx", sheet, '<dimension ref="A1:B2"/>', '<dimension ref="A1:XFD1048576"/>')
    far = "".join(f'<row r="{at}"><c r="XFD{at}"><v>1</v></c></row>' for at in (3, 90_000, 99_999_999_999))
    edited(tmp_path / "a.xlsx", sheet, "</sheetData>", f"{far}</sheetData>")
    assert [entry.text for entry in read(tmp_path / "a.xlsx") if isinstance(entry, Draft)] == [LONG]


def test_a_date_of_a_list_that_is_none_is_said(tmp_path: Path) -> None:
    put(tmp_path / "list.csv", "text,published\nنص أول,16/12/2016\nنص ثان,قريبًا\nنص ثالث,\n")
    drafts = [entry for entry in read(tmp_path / "list.csv") if isinstance(entry, Draft)]
    assert [draft.published for draft in drafts] == ["2016-12-16", "", ""]
    assert [[each.code for each in draft.warnings] for draft in drafts] == [[], ["unread-date"], []]
