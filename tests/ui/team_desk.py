"""Events, parties and labels at work for tests: real project, real keys, shown offscreen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from app.session import Session
from tests import reading_project
from tests.reading_project import Made
from tests.ui import arabic_keyboard
from ui import language, theme
from ui.action_map import ActionMap
from ui.screens.screen import Screen
from ui.workspace import Message, Workspace


@dataclass
class Work:
    """Everything a test needs."""

    window: QWidget
    screen: Any
    workspace: Workspace
    session: Session
    made: Made
    said: list[Message]
    qtbot: Any

    @property
    def steps(self) -> int:
        """How many steps can be undone."""
        return self.workspace.editor.stack.index()

    def dialog(self, kind: type[QDialog]) -> Any:
        """Return the open dialog of a kind, once it has the keyboard."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is found[0])
        return found[0]

    def finish(self, held: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        """Press Enter so that the dialog closes, and go on in the window."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyPress(focus, Qt.Key.Key_Return, held)
        self.go_on()

    def go_on(self) -> None:
        """Go on in the window after a dialog closed."""
        self.window.activateWindow()  # which the offscreen platform leaves to the program
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)


def focused_field() -> QLineEdit:
    """Return the line edit that has the keyboard."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def _window(qtbot, screen: Screen) -> QWidget:
    """Return a shown window with the screen and its bar."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    if screen.bar is not None:
        column.addWidget(screen.bar)
    column.addWidget(screen, 1)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    QTest.keyRelease(window, Qt.Key.Key_Control)  # the last test may have ended with Ctrl held
    return window


@contextmanager
def at_work(
    qtbot, folder: Path, make: Callable[[Workspace, ActionMap], Screen], *, writable: bool = True
) -> Iterator[Work]:
    """Yield a shown screen over a fresh project."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    language.apply(app, "ar")
    session, made = reading_project.copy(folder / "flood.isnad")
    if not writable:
        session.close()
        session = Session.open_read_only(folder / "flood.isnad", reading_project.identity())
    workspace = reading_project.workspace(session)
    actions, keys = reading_project.actions(arabic_keyboard.PLATFORM)
    keys.install(app)
    screen = make(workspace, actions)
    actions.bind("undo", workspace.editor.undo)
    said: list[Message] = []
    workspace.said.connect(said.append)
    window = _window(qtbot, screen)
    try:
        yield Work(window, screen, workspace, session, made, said, qtbot)
    finally:
        app.removeEventFilter(keys)
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.hide()
        workspace.jobs.close()
        workspace.close()
