"""A bug: the log gets it without a word of an article, the person a sentence, and the work goes on."""

from __future__ import annotations

import sys
import threading
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from app import version
from ui.crash import CrashReporter
from ui.dialogs.words import CrashDialog

_READ = "نص المادة السري"


@pytest.fixture
def reporter(qapp):
    return CrashReporter()


def _caught(reporter: Any) -> Any:
    try:
        int(_READ)
    except ValueError as error:
        reporter.catch(type(error), error, error.__traceback__)


@pytest.mark.expects_log("unexpected Isnad")
def test_a_report_says_where_and_nothing_that_was_read(reporter, qtbot):
    with qtbot.waitSignal(reporter.crashed) as heard:
        _caught(reporter)
    report = heard.args[0]
    assert "ValueError" in report
    assert "test_crash" in report
    assert _READ not in report
    assert version.VERSION in report


@pytest.mark.expects_log("unexpected Isnad")
def test_what_a_thread_did_is_told_on_the_screens_thread(reporter, qtbot):
    where = []
    reporter.crashed.connect(lambda _report: where.append(threading.get_ident()))
    thread = threading.Thread(target=lambda: _caught(reporter))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.get_ident()]


@pytest.mark.expects_log("unexpected Isnad")
def test_the_person_is_told_once_and_can_copy_the_report(program, when_asked):
    seen = []

    def act(dialog: Any) -> Any:
        assert isinstance(dialog, CrashDialog)
        program.crashed("second")
        seen.append(dialog)
        dialog._copy.click()
        dialog.accept()

    reporter = CrashReporter()
    reporter.crashed.connect(program.crashed)
    when_asked(act)
    _caught(reporter)
    program.crashed("the report")
    assert len(seen) == 1
    assert QGuiApplication.clipboard().text() == "the report"


def test_the_hook_can_be_installed(reporter, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter.install()
    assert sys.excepthook == reporter.catch


def test_a_crash_of_the_last_run_is_told_at_the_next_start(start):
    program = start(crashed=True)
    assert program.window.notices.text()
