"""A desk at work for tests: real project, real keys, shown offscreen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.session import Session
from tests import reading_project
from tests.reading_project import Made
from tests.ui import arabic_keyboard
from ui import language, theme
from ui.action_map import ActionMap
from ui.screens.reading.desk import ReadingDesk
from ui.workspace import Message, Workspace


@dataclass
class AtWork:
    """Everything a test needs."""

    window: QWidget
    desk: ReadingDesk
    workspace: Workspace
    session: Session
    made: Made
    said: list[Message]
    actions: ActionMap


@contextmanager
def at_work(  # noqa: PLR0915  (one scene)
    qtbot, folder: Path, *, labelled: bool = True, size: tuple[int, int] = (1440, 900), opened: int = 0
) -> Iterator[AtWork]:
    """Yield a shown desk over a fresh project; ``opened`` articles are open."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language.apply(app, "ar")
    theme.apply(app, "light")
    session, made = reading_project.copy(folder / "flood.isnad", labelled=labelled)
    workspace = reading_project.workspace(session)
    actions, keys = reading_project.actions(arabic_keyboard.PLATFORM)
    keys.install(app)
    desk = ReadingDesk(workspace, actions)
    actions.bind("undo", workspace.editor.undo)
    actions.bind("redo", workspace.editor.redo)
    said: list[Message] = []
    workspace.said.connect(said.append)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(desk.bar)
    column.addWidget(desk, 1)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    for uid in made.articles[:opened]:
        desk.open_article(uid)
    desk.regions()[0].setFocus()
    try:
        yield AtWork(window, desk, workspace, session, made, said, actions)
    finally:
        app.removeEventFilter(keys)
        desk.card.flush()
        window.hide()
        workspace.jobs.close()
        workspace.close()
