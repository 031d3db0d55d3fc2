"""The whole job on five real articles through the window: import, read side by side, label by keys, link, export."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QWidget

from app import articles, events
from app.session import Identity, Session
from db.records import Article, Claim, ClaimEventLink, ClaimSpan
from tests import running
from tests.ui.arabic_keyboard import PLATFORM, press, type_text
from ui.application import Isnad
from ui.dialogs.export.dialog import ExportDialog
from ui.dialogs.import_.dialog import ImportDialog
from ui.screens.reading.desk import ReadingDesk
from ui.transfers import Transfers

PATIENCE = 30_000
EVENTS = ("خروج الدفعة الأولى", "توقف الخروج")
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-", "=")


@pytest.fixture
def program(qapp, tmp_path) -> Iterator[Isnad]:
    with running.home(), running.program(qapp, running.installed(), platform=PLATFORM) as made:
        made.preferences.remember("export_folder", str(tmp_path))
        made.window.resize(1440, 900)
        made.window.show()
        made.window.activateWindow()
        yield made


def session_of(program: Isnad) -> Session:
    assert program.projects.workspace is not None
    return program.projects.workspace.session


def transfers(program: Isnad) -> Transfers:
    found = program.window.findChild(Transfers)
    assert found is not None
    return found


def focus(qtbot, window: QWidget) -> None:
    """Give a window the keyboard, as a window manager does when it opens."""
    window.activateWindow()
    window.setFocus()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window and QApplication.focusWidget() is not None)


def import_by_window(qtbot, program: Isnad, files: list[Path]) -> None:
    """Drop files on the window, look at what was found, press Enter."""
    workspace = program.projects.workspace
    assert workspace is not None
    workspace.import_asked.emit(files)
    dialog = transfers(program).imports.dialog
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: not dialog.busy and len(dialog.candidates()) == len(files), timeout=PATIENCE)
    focus(qtbot, dialog)
    press("enter")
    qtbot.waitUntil(lambda: session_of(program).counts()[0] == len(files), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not program.jobs.busy, timeout=PATIENCE)


def label_by_keys(program: Isnad) -> None:
    """Label a sentence of each type in three articles side by side, and link each to an event by a few letters."""
    for number in range(1, 4):
        press(f"ctrl+shift+{number}")
        for at, key in enumerate(KEYS[(number - 1) * 4 : number * 4]):
            for _ in range(3):
                press("space")
            press(key)
            press("e")
            type_text(EVENTS[at % 2][:4])
            press("enter")
            press("ctrl+left")
            press("ctrl+left")


def export_by_window(qtbot, program: Isnad, folder: Path) -> Path:
    focus(qtbot, program.window)
    press("ctrl+e")
    dialog = transfers(program).exports.dialog
    assert isinstance(dialog, ExportDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=PATIENCE)
    focus(qtbot, dialog)
    press("enter")
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.xlsx"))) and not program.jobs.busy, timeout=PATIENCE)
    (path,) = folder.glob("*.xlsx")
    return path


def test_five_articles_from_the_files_to_the_workbook(qtbot, program, shared, tmp_path):  # noqa: PLR0915  (one story)
    files = sorted((shared / "seeds").glob("*.txt"))
    path = tmp_path / "حلب.isnad"
    Session.create(path, Identity.of(program.preferences.values)).close()
    assert program.projects.open(path)
    import_by_window(qtbot, program, files)
    session = session_of(program)
    for row, file in zip(articles.rows(session), files, strict=True):
        raw = session.store.content(session.store.find(Article, uid=row.uid)[0].raw_sha256)
        assert raw == file.read_bytes()
    for title in EVENTS:
        action, _ = events.create(session, title)
        assert program.projects.workspace.editor.do(action)

    focus(qtbot, program.window)
    press("alt+1")
    desk = program.window.current_screen()
    assert isinstance(desk, ReadingDesk)
    label_by_keys(program)
    claims = session.store.find(Claim)
    assert len(claims) == len(KEYS) >= 10
    assert len({claim.article for claim in claims}) == 3
    links = session.store.find(ClaimEventLink)
    assert len({link.event for link in links}) == 2
    assert {link.claim for link in links} == {claim.uid for claim in claims}

    workbook = export_by_window(qtbot, program, tmp_path)
    book = load_workbook(workbook)
    sheet = book.worksheets[0]
    assert sheet.sheet_view.rightToLeft
    head = [cell.value for cell in sheet[1]]
    texts = {row.code: articles.text(session, row.uid) for row in articles.rows(session)}
    assert sheet.max_row == len(claims) + 1
    for cells in sheet.iter_rows(min_row=2, values_only=True):
        said = dict(zip(head, cells, strict=True))
        start, end = said["بداية المقطع"], said["نهاية المقطع"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert said["النص الحرفي"] == texts[str(said["الرمز"]).split("-")[0]][start:end]
    for span in session.store.find(ClaimSpan):
        claim = session.store.get(Claim, span.claim)
        assert claim is not None
        assert articles.text(session, claim.article)[span.start : span.end] == span.quote
