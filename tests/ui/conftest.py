"""The whole program at work for tests: real files, real keys of an Arabic keyboard, shown offscreen."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from tests import reading_project, running
from tests.ui import arabic_keyboard
from ui import language, theme
from ui.application import Isnad


@pytest.fixture(autouse=True)
def _garbage_waits() -> Iterator[None]:
    """Let no worker collect while a test runs: it would free widgets of the tests before, which Qt does not allow."""
    gc.disable()
    yield
    gc.enable()


Answer = Callable[[Callable[[QDialog], object]], None]


@pytest.fixture
def start(qtbot, qapp, tmp_path, monkeypatch) -> Iterator[Callable[..., Isnad]]:
    """Return what starts the program with settings fields given; its own files lie in the test's folder."""
    monkeypatch.setenv("ISNAD_HOME", str(tmp_path / "home"))
    language.apply(qapp, "ar")
    theme.apply(qapp, "light", 1.0)
    open_programs = []

    def begin(project: Path | None = None, *, crashed: bool = False, **chosen: object) -> Isnad:
        context = running.program(qapp, running.installed(**chosen), arabic_keyboard.PLATFORM)
        program = context.__enter__()
        open_programs.append(context)
        begun: list[bool] = []
        program.window.painted.connect(lambda: begun.append(True))
        program.start(project, crashed=crashed)
        qtbot.waitUntil(lambda: bool(begun))
        activate(qtbot, program.window)
        return program

    yield begin
    for context in reversed(open_programs):
        context.__exit__(None, None, None)


@pytest.fixture
def program(start) -> Isnad:
    """Return the running program on its welcome screen."""
    return cast("Isnad", start())


@pytest.fixture
def project(tmp_path) -> Path:
    """Return a closed project with four articles, twenty claims and two events."""
    path: Path = tmp_path / "documents" / "فيضان.isnad"
    path.parent.mkdir()
    session, _ = reading_project.copy(path)
    session.close()
    return path


@pytest.fixture
def opened(program, project) -> Isnad:
    """Return the running program with that project open."""
    assert program.projects.open(project)
    return cast("Isnad", program)


@pytest.fixture
def when_asked(qtbot) -> Iterator[Answer]:
    """Return what lets functions act on the next dialogs that ask, one each; what they leave open is cancelled."""
    waiting: list[Callable[[QDialog], object]] = []
    timer = QTimer(interval=10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not waiting or not isinstance(dialog, QDialog) or not dialog.isVisible():
            return
        act = waiting.pop(0)
        timer.stop()
        try:
            activate(qtbot, dialog)
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()
            timer.start()

    timer.timeout.connect(look)
    timer.start()
    yield waiting.append
    timer.stop()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """Begin and end in Arabic, light, at the usual size."""
    theme.apply(qapp, "light")
    language.apply(qapp, "ar")
    yield
    theme.apply(qapp, "light")
    language.apply(qapp, "ar")


@pytest.fixture
def shown(qtbot) -> Iterator[Callable[..., QWidget]]:
    """Return what shows a component in a window of its own and gives it the focus."""
    windows: list[QWidget] = []  # qtbot keeps weak references only

    def show(widget: QWidget, width: int = 600, height: int = 200) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(widget)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        with qtbot.waitActive(window):
            pass
        widget.setFocus()
        return widget

    yield show
    for window in windows:
        window.close()
    qtbot.wait(1)  # the platform tells of the lost focus later


def activate(qtbot, window: QWidget) -> None:
    """Bring a window to the front."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
