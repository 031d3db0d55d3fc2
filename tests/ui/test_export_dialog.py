"""The export dialog with real keys, and its files read again."""

from __future__ import annotations

import csv
import json
import shutil

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app import articles, claim_list
from app.exporting import SHEETS
from tests.ui.transfer_windows import Program, running, sample_project
from tests.waiting import until
from ui import language
from ui.dialogs.export.dialog import ExportDialog
from ui.dialogs.export.target import clean_name


@pytest.fixture(autouse=True)
def _application(qapp):
    language.apply(qapp, "en")
    yield
    language.apply(qapp, "ar")


@pytest.fixture
def program(tmp_path):
    sample_project(tmp_path / "sample.isnad")
    with running(tmp_path / "sample.isnad") as made:
        yield made


def opened(program: Program) -> ExportDialog:
    dialog = program.transfers.exports.dialog
    assert isinstance(dialog, ExportDialog)
    until(lambda: not dialog.busy)
    return dialog


def asked(program: Program) -> ExportDialog:
    assert program.actions.trigger("export")
    return opened(program)


def settled(dialog: ExportDialog) -> ExportDialog:
    until(lambda: not dialog.busy)
    return dialog


def written(program: Program, dialog: ExportDialog):
    """Press Enter and wait for the file."""
    path = dialog.order().path
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    until(lambda: "Written" in program.window.notices.text())
    return path


def button(program: Program, words: str) -> QWidget:
    return next(b for b in program.window.notices.findChildren(QWidget) if getattr(b, "text", str)() == words)


def test_the_workbook_holds_what_the_preview_showed(program):
    dialog = asked(program)
    preview = dialog.model.sheet
    assert preview is not None
    shown, headings, total = preview.rows, preview.headings, preview.total
    book = openpyxl.load_workbook(written(program, dialog))
    assert len(book.sheetnames) == len(SHEETS)
    claims = book[book.sheetnames[0]]
    assert claims.sheet_view.rightToLeft
    assert claims.max_row == total + 1 == program.session.counts()[1] + 1
    assert tuple(cell.value for cell in claims[1]) == headings
    codes = [row[0].value for row in claims.iter_rows(min_row=2, max_row=1 + len(shown))]
    assert codes == [row[0] for row in shown]


def test_every_quote_of_the_workbook_is_the_text_of_its_span(program):
    dialog = asked(program)
    preview = dialog.model.sheet
    assert preview is not None
    book = openpyxl.load_workbook(written(program, dialog))
    texts = {row.code: articles.text(program.session, row.uid) for row in articles.rows(program.session)}
    sheet = book[book.sheetnames[0]]
    names = [cell.value for cell in sheet[1]]
    quote, start, end = (names.index(name) for name in ("النص الحرفي", "بداية المقطع", "نهاية المقطع"))
    compared = 0
    for row in sheet.iter_rows(min_row=2, values_only=True):
        text = texts[str(row[0]).split("-")[0]]
        first, last = row[start], row[end]
        if isinstance(first, int) and isinstance(last, int) and " … " not in str(row[quote]):
            assert text[first:last] == row[quote]
            compared += 1
    assert compared > 80


def test_sheets_are_ticked_by_key_and_language_and_direction_chosen(program):
    dialog = asked(program)
    sheets = dialog.panel.sheets
    sheets.setFocus()
    sheets.mark("links")
    QTest.keyClick(sheets, Qt.Key.Key_Space)
    assert "links" not in sheets.chosen()
    assert dialog.tabs.count() == len(SHEETS) - 1
    assert dialog.tabs.tabText(0) == "الأقوال"
    dialog.panel.language.setCurrentIndex(1)
    dialog.panel.language.activated.emit(1)
    settled(dialog)
    assert dialog.tabs.tabText(0) == "Claims"  # as the workbook will call it
    sheet = dialog.model.sheet
    assert sheet is not None
    assert sheet.title == "Claim–event links" or sheet.headings[0].isascii()
    assert not dialog.panel.rtl.isChecked()
    book = openpyxl.load_workbook(written(program, dialog))
    visible = [each for each in book.worksheets if each.sheet_state == "visible"]
    assert len(visible) == len(SHEETS) - 1
    assert not visible[0].sheet_view.rightToLeft


def test_claims_that_a_list_shows_leave_in_its_order(program):
    ids = claim_list.ids(program.session, order_by="type", descending=True)[:5]
    uids = claim_list.uids(program.session, ids)
    program.workspace.export_asked.emit(uids)
    dialog = opened(program)
    assert dialog.panel.scope.kind() == "shown"
    assert dialog.model.sheet is not None
    assert dialog.model.sheet.total == 5
    rows = claim_list.rows_of(program.session, uids)
    book = openpyxl.load_workbook(written(program, dialog))
    sheet = book[book.sheetnames[0]]
    assert [sheet.cell(row, 1).value for row in range(2, 7)] == [row.code for row in rows]


def test_scopes_narrow_the_preview(program):
    dialog = asked(program)
    assert dialog.model.sheet is not None
    everything = dialog.model.sheet.total
    seen = {}
    for kind in ("accepted", "event", "reviewer"):
        dialog.panel.scope.choose(kind)
        settled(dialog)
        assert dialog.model.sheet is not None
        seen[kind] = dialog.model.sheet.total
    dialog.reject()
    assert 0 < seen["event"] < everything
    assert 0 < seen["reviewer"] < everything
    assert seen["accepted"] < everything


def test_csv_and_json_lines(program):
    dialog = asked(program)
    choose(dialog, "csv")
    assert dialog.panel.sheets.chosen() == ("claims",)
    with written(program, dialog).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == program.session.counts()[1] + 1
    program.window.notices.clear()
    dialog = asked(program)
    choose(dialog, "jsonl")
    assert not dialog.panel.hide_reviewers.isVisible(), (
        "nothing is hidden in this kind of file, so nothing may say so"
    )
    path = written(program, dialog)
    kinds = [json.loads(line)["kind"] for line in path.read_text(encoding="utf-8").splitlines()]
    assert kinds.count("claim") == program.session.counts()[1]


@pytest.mark.parametrize(("kind", "beginning"), [("pdf", b"%PDF-"), ("html", b"<!DOCTYPE html>")])
def test_a_report_is_written_of_one_event(program, kind, beginning):
    dialog = asked(program)
    choose(dialog, kind)
    assert not dialog.panel.sheets.isVisible()
    assert not dialog.panel.rtl.isVisible()
    dialog.panel.scope.choose("event")
    settled(dialog)
    assert dialog.may_export()
    path = written(program, dialog)
    assert path.suffix == f".{kind}"
    assert path.read_bytes().startswith(beginning)


def test_all_choices_have_room_beside_the_sheets(program):
    program.window.resize(1440, 900)
    dialog = asked(program)
    last = dialog.panel.hide_sensitive
    assert last.visibleRegion().boundingRect().height() == last.height()


def test_the_matrix_is_shown_in_its_colours(program):
    dialog = asked(program)
    dialog.panel.sheets.mark("matrix")
    settled(dialog)
    sheet = dialog.model.sheet
    assert sheet is not None
    assert set(sheet.signs.values()) >= {"contradicts", "silent"}
    assert "sign" in sheet.kinds


def choose(dialog: ExportDialog, kind: str) -> None:
    control = dialog.panel.kind
    control.setFocus()
    while control.current() != kind:
        QTest.keyClick(control, Qt.Key.Key_Right)
    settled(dialog)


def test_names_of_reviewers_are_hidden_on_request(program):
    dialog = asked(program)
    QTest.keyClick(dialog.panel.hide_reviewers, Qt.Key.Key_Space)
    settled(dialog)
    book = openpyxl.load_workbook(written(program, dialog))
    values = {cell for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row}
    assert not {"نورس", "زيتون"} & values


def test_a_refusal_is_said_and_can_be_tried_again(program, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    dialog = asked(program)
    dialog.target.set_folder(folder)
    order = dialog.order()
    shutil.rmtree(folder)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    until(lambda: "stick" in program.window.notices.text())
    assert not order.path.exists()
    folder.mkdir()
    QTest.mouseClick(button(program, "Try again"), Qt.MouseButton.LeftButton)
    until(lambda: "Written" in program.window.notices.text())
    assert order.path.exists()
    assert button(program, "Open")
    assert button(program, "Show in folder")


def test_a_file_of_that_name_is_announced_and_no_name_or_sheet_is_refused(program):
    path = written(program, asked(program))
    assert path.exists()
    dialog = asked(program)
    assert dialog.warning() == "It replaces the file of that name."
    dialog.target.name.clear()
    assert not dialog.may_export()
    dialog.target.name.setText("new")
    assert dialog.may_export()
    assert dialog.warning() == ""
    dialog.panel.sheets.choose(())
    assert not dialog.may_export()
    dialog.reject()


@pytest.mark.parametrize(
    ("title", "name"),
    [("a/b: c?", "a b c"), ("  حدث\tأول. ", "حدث أول"), ("///", ""), ("x" * 200, "x" * 120)],
)
def test_names_that_every_file_system_takes(title, name):
    assert clean_name(title) == name
