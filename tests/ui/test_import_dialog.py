"""The import dialog with real files, keys and clicks, on a real project."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import articles
from db.records import Article, Outlet
from tests.import_files import FIRST, HIDDEN, SECOND, write_all, write_zip
from tests.ui.transfer_windows import Program, empty_project, running, sample_project
from tests.waiting import let_pass, until
from ui import bidi, language
from ui.dialogs.import_.dialog import ImportDialog
from ui.dialogs.import_.left_out import LeftOutDialog
from ui.dialogs.import_.model import ENCODING, FILE, HEADLINE, OUTLET, PUBLISHED, STATE, TICK
from ui.jobs import JobHandle
from ui.widgets.combo import Combo
from ui.widgets.completing import CompletingField
from ui.widgets.fields import TextField
from ui.widgets.table import CELL


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


@pytest.fixture
def blank(tmp_path):
    empty_project(tmp_path / "blank.isnad")
    with running(tmp_path / "blank.isnad") as made:
        yield made


def folder_of(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def opened(program: Program, *sources: Path) -> ImportDialog:
    """Open the dialog as the command does and wait until everything is read."""
    program.transfers.imports.ask(list(sources))
    return settled(program)


def settled(program: Program) -> ImportDialog:
    dialog = program.transfers.imports.dialog
    assert isinstance(dialog, ImportDialog)
    until(lambda: not dialog.busy)
    return dialog


def text_of(dialog: ImportDialog, row: int, column: int) -> str:
    model = dialog.table.model()
    return str(model.index(row, column).data() or "")


def badge_of(dialog: ImportDialog, row: int) -> str:
    return str(dialog.table.model().index(row, STATE).data(CELL).badge.text)


def type_into(widget: QWidget, text: str) -> None:
    """Type letters of any script; QTest.keyClicks takes Latin ones only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def enter(editor: QWidget) -> None:
    """Press Enter in an editor; Qt takes what was typed a moment later."""
    QTest.keyClick(editor, Qt.Key.Key_Return)
    let_pass()


def edited(dialog: ImportDialog, row: int, column: int) -> QWidget:
    """Open the editor of a cell with F2 and return it."""
    dialog.table.setCurrentIndex(dialog.table.model().index(row, column))
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    editors = [
        child
        for child in dialog.table.viewport().children()
        if isinstance(child, TextField | Combo) and child.isVisibleTo(dialog)
    ]
    assert len(editors) == 1
    return editors[0]


def test_files_of_every_kind_come_in_and_leave_by_one_undo(program, tmp_path):
    before = articles.rows(program.session)
    dialog = opened(program, *write_all(folder_of(tmp_path), program.session))
    names = [candidate.name for candidate in dialog.candidates()]
    states = {
        name: badge_of(dialog, row).replace("\u2068", "").replace("\u2069", "")
        for row, name in enumerate(names)
    }
    assert len(names) == len(set(names)) == 9
    assert states["005_market.html"] == "New"
    assert (
        states["001_evacuation.txt"]
        == states["002_hospital.txt"]
        == states["006_statement.docx"]
        == "No outlet"
    )
    assert states["004_hidden.txt"].startswith("Hidden characters")
    assert states["007_repeated.txt"] == "Duplicate: A001"
    assert states["008_copy_of_001.txt"] == "Duplicate: 001_evacuation.txt"
    assert states["009_scan.pdf"] == "Not importable"
    encodings = {text_of(dialog, row, ENCODING) for row in range(3)}
    assert encodings == {"UTF-8", "Windows-1256", "UTF-16 LE"}
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    until(lambda: len(articles.rows(program.session)) == len(before) + 6)
    until(lambda: "6 articles imported." in program.window.notices.text())
    assert "3 left out." in program.window.notices.text()
    by_name = {row.imported_filename: row for row in articles.rows(program.session)}
    assert articles.text(program.session, by_name["002_hospital.txt"].uid) == SECOND
    assert articles.text(program.session, by_name["001_evacuation.txt"].uid) == FIRST
    assert "17 جريح" in articles.text(program.session, by_name["003_agency.txt"].uid)
    assert by_name["005_market.html"].headline == "انحسار المياه عن السوق القديم"
    assert by_name["005_market.html"].outlet == "وكالة السهل"
    assert "9 قتلى" in articles.text(program.session, by_name["006_statement.docx"].uid)
    program.actions.trigger("undo")
    assert articles.rows(program.session) == before


def test_what_was_left_out_is_listed_with_its_reason(blank, tmp_path):
    folder = folder_of(tmp_path)
    (folder / "a.txt").write_text(FIRST, encoding="utf-8")
    (folder / "b.txt").write_text(FIRST, encoding="utf-8")
    (folder / "c.txt").write_bytes(b"")
    dialog = opened(blank, folder)
    dialog.accept()
    until(lambda: "One article imported." in blank.window.notices.text())
    show = next(
        b for b in blank.window.notices.findChildren(QWidget) if getattr(b, "text", str)() == "Which, and why"
    )
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    listed = blank.transfers.imports.dialog
    assert isinstance(listed, LeftOutDialog)
    lines = [listed.left_out_line(row) for row in range(2)]
    listed.accept()
    assert lines == [("b.txt", "The same text as a.txt."), ("c.txt", "The file is empty.")]


def test_another_encoding_is_read_previewed_and_imported(blank, tmp_path):
    path = tmp_path / "latin.txt"
    path.write_bytes(SECOND.encode("windows-1256"))
    dialog = opened(blank, path)
    until(lambda: dialog.preview.text() == SECOND)
    combo = edited(dialog, 0, ENCODING)
    assert isinstance(combo, Combo)
    combo.hidePopup()
    combo.setCurrentIndex(combo.findData("iso-8859-6"))
    combo.activated.emit(combo.currentIndex())
    until(lambda: dialog.candidates()[0].encoding == "iso-8859-6" and not dialog.busy)
    wrong = dialog.preview.text()
    assert wrong != SECOND
    assert any("ISO-8859-6" in line for line in dialog.preview.said())
    dialog.accept()
    until(lambda: articles.rows(blank.session))
    row = articles.rows(blank.session)[0]
    assert articles.text(blank.session, row.uid) == wrong
    assert blank.session.store.find(Article)[0].encoding == "iso-8859-6"


def test_particulars_are_typed_into_the_table(program, tmp_path):
    path = tmp_path / "one.txt"
    path.write_text(FIRST, encoding="utf-8")
    dialog = opened(program, path)
    first = min(program.session.store.find(Outlet), key=lambda each: each.name_ar)
    outlet = edited(dialog, 0, OUTLET)
    assert isinstance(outlet, CompletingField)
    type_into(outlet, first.name_ar)
    offered = [offer.display for offer in outlet.offers()]
    assert offered[0] == (first.name_en or first.name_ar)
    enter(outlet)
    assert text_of(dialog, 0, OUTLET) == offered[0]
    date = edited(dialog, 0, PUBLISHED)
    type_into(date, "١٦ كانون الأول ٢٠٢٣")
    enter(date)
    assert dialog.candidates()[0].published == "2023-12-16"
    headline = edited(dialog, 0, HEADLINE)
    type_into(headline, "إجلاء")
    enter(headline)
    assert dialog.candidates()[0].headline == "إجلاء"
    assert badge_of(dialog, 0) == "New"
    dialog.reject()


def test_a_date_nobody_understands_keeps_the_editor_and_changes_nothing(blank, tmp_path):
    path = tmp_path / "one.txt"
    path.write_text(FIRST, encoding="utf-8")
    dialog = opened(blank, path)
    date = edited(dialog, 0, PUBLISHED)
    type_into(date, "soon")
    enter(date)
    assert date.isVisible()
    assert date.property("invalid")
    assert dialog.candidates()[0].published == ""
    assert dialog.isVisible()
    dialog.reject()
    assert not articles.rows(blank.session)


def test_space_ticks_and_the_bar_gives_the_ticked_outlet_and_date(blank, tmp_path):
    folder = folder_of(tmp_path)
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"{number} {FIRST}", encoding="utf-8")
    dialog = opened(blank, folder)
    dialog.table.setCurrentIndex(dialog.table.model().index(2, 1))
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [c.name for c in dialog.chosen().left_out] == ["2.txt"]
    type_into_field(dialog.bar.outlet, "وكالة جديدة")
    QTest.keyClick(dialog.bar.outlet, Qt.Key.Key_Return)
    type_into_field(dialog.bar.date, "3/2024")
    QTest.keyClick(dialog.bar.date, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter in the bar gives, it does not import"
    given = [(c.outlet, c.published) for c in dialog.candidates()]
    assert given == [("وكالة جديدة", "2024-03"), ("وكالة جديدة", "2024-03"), ("", "")]
    dialog.accept()
    until(lambda: len(articles.rows(blank.session)) == 2)
    assert {row.outlet for row in articles.rows(blank.session)} == {"وكالة جديدة"}
    assert [row.published_precision for row in articles.rows(blank.session)] == ["month", "month"]


def type_into_field(field: QWidget, text: str) -> None:
    field.setFocus()
    type_into(field, text)


def test_a_click_on_the_box_ticks_and_duplicates_can_be_taken(blank, tmp_path):
    folder = folder_of(tmp_path)
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(FIRST, encoding="utf-8")
    dialog = opened(blank, folder)
    assert len(dialog.chosen().candidates) == 1
    QTest.mouseClick(dialog.bar.skip, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.bar.skip.height() // 2))
    assert len(dialog.chosen().candidates) == 2
    place = dialog.table.visualRect(dialog.table.model().index(0, TICK)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [c.name for c in dialog.chosen().candidates] == ["b.txt"]
    dialog.reject()


def test_adding_files_keeps_what_was_written_and_finds_what_they_share(blank, tmp_path):
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(SECOND, encoding="utf-8")
    second.write_text(SECOND, encoding="utf-8")
    dialog = opened(blank, first)
    editor = edited(dialog, 0, HEADLINE)
    type_into(editor, "mine")
    enter(editor)
    dialog.add_sources([second])
    settled(blank)
    assert [c.headline for c in dialog.candidates()] == ["mine", ""]
    assert [c.name for c in dialog.chosen().candidates] == ["first.txt"]
    dialog.reject()


def test_what_repeats_a_file_follows_the_encoding_that_is_chosen_for_it(blank, tmp_path):
    folder = folder_of(tmp_path)
    (folder / "a.txt").write_bytes(FIRST.encode("iso-8859-6"))
    (folder / "b.txt").write_bytes(FIRST.encode("utf-16"))
    dialog = opened(blank, folder)
    assert [c.duplicate is None for c in dialog.candidates()] == [True, False]

    def choose(code: str) -> None:
        dialog._model.setData(dialog._model.index(0, ENCODING), code)
        until(lambda: dialog.candidates()[0].encoding == code and not dialog.busy)

    for code, single, coming in (
        ("mac-arabic", [True, False], ["a.txt"]),
        ("windows-1252", [True, True], ["a.txt", "b.txt"]),
    ):
        choose(code)
        assert [c.duplicate is None for c in dialog.candidates()] == single
        assert [c.name for c in dialog.chosen().candidates] == coming
    dialog.reject()


def test_the_clipboard_is_taken_as_text(blank):
    mime = QMimeData()
    mime.setHtml("<p>قال <b>الراعي</b> إن العدد 40.</p>")
    QGuiApplication.clipboard().setMimeData(mime)
    assert blank.actions.trigger("import.paste")
    dialog = settled(blank)
    assert dialog.candidates()[0].beginning.strip() == "قال الراعي إن العدد 40."
    dialog.accept()
    until(lambda: articles.rows(blank.session))
    QGuiApplication.clipboard().clear()
    blank.actions.trigger("import.paste")
    assert "There is no text on the clipboard." in blank.window.notices.text()


def test_files_dropped_on_the_window_open_the_dialog(blank, tmp_path):
    archive = write_zip(
        tmp_path / "all.zip", {"a.txt": FIRST.encode(), "b.txt": SECOND.encode(), "c.bin": b"\x00"}
    )
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(archive))])
    copy, button, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(blank.window, QDragEnterEvent(QPoint(200, 200), copy, mime, button, held))
    QApplication.sendEvent(blank.window, QDropEvent(QPointF(200, 200), copy, mime, button, held))
    dialog = settled(blank)
    assert [bool(c.problem) for c in dialog.candidates()] == [False, False, True]
    dialog.reject()


def test_a_stopped_import_leaves_nothing(blank, tmp_path):
    folder = folder_of(tmp_path)
    for number in range(400):
        (folder / f"{number:03}.txt").write_text(f"{number} {SECOND}", encoding="utf-8")
    dialog = opened(blank, folder)
    assert len(dialog.chosen().candidates) == 400
    handles: list[JobHandle] = []
    blank.jobs.began.connect(handles.append)
    dialog.accept()
    handles[0].stop()
    until(lambda: "Import stopped. No article was added." in blank.window.notices.text())
    assert not articles.rows(blank.session)


def test_thousands_come_in_as_one_step(blank, tmp_path):
    folder = folder_of(tmp_path)
    members = {f"{number:04}.txt": f"{number} {FIRST}".encode() for number in range(450)}
    dialog = opened(blank, write_zip(folder / "many.zip", members))
    assert len(dialog.table.viewport().children()) < 10, "no widget for each row"
    dialog.accept()
    until(lambda: "450 articles imported." in blank.window.notices.text())
    assert blank.workspace.editor.stack.count() == 1
    blank.actions.trigger("undo")
    until(lambda: not blank.workspace.editor.busy)
    assert not articles.rows(blank.session)


def test_escape_changes_nothing(blank, tmp_path):
    path = tmp_path / "one.txt"
    path.write_text(FIRST, encoding="utf-8")
    dialog = opened(blank, path)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: blank.transfers.imports.dialog is None)
    assert not articles.rows(blank.session)


def test_a_file_of_two_stories_is_split_and_joined_by_the_reviewer_alone(blank, tmp_path):
    folder = folder_of(tmp_path)
    path = folder / "bulletin.txt"
    path.write_text(f"{FIRST}***\n{SECOND}", encoding="utf-8")
    (folder / "other.txt").write_text(HIDDEN, encoding="utf-8")
    dialog = opened(blank, folder)
    assert [text_of(dialog, row, FILE) for row in (0, 1)] == ["bulletin.txt", "other.txt"]
    assert bidi.strip_isolates(badge_of(dialog, 0)) == "Stories in the file: 2"
    choice = dialog.preview.stories
    assert choice.isVisible()
    assert choice.together.isChecked()
    QTest.mouseClick(choice.apart, Qt.MouseButton.LeftButton, pos=QPoint(8, choice.apart.height() // 2))
    until(lambda: not dialog.busy and len(dialog.candidates()) == 3)
    until(lambda: not dialog.busy)
    assert bidi.strip_isolates(text_of(dialog, 1, FILE)) == "bulletin.txt, story 2"
    assert dialog.preview.text() == FIRST.strip()
    assert choice.apart.isChecked()
    dialog.add_sources([path])  # read again with what was there: the choice stays
    QTest.mouseClick(choice.together, Qt.MouseButton.LeftButton, pos=QPoint(8, choice.together.height() // 2))
    until(lambda: not dialog.busy and len(dialog.candidates()) == 2)
    assert dialog.table.currentIndex().row() == 0
    until(lambda: not dialog.busy)
    assert choice.together.isChecked()
    choice.apart.click()
    until(lambda: not dialog.busy and len(dialog.candidates()) == 3)
    until(lambda: not dialog.busy)
    dialog.accept()
    until(lambda: len(articles.rows(blank.session)) == 3)
    assert [articles.text(blank.session, row.uid) for row in articles.rows(blank.session)][:2] == [
        FIRST.strip(),
        SECOND.strip(),
    ]
