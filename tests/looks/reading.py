"""The reading desk as it looks at work, and empty."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests import reading_project
from ui.screens.reading.desk import ReadingDesk
from ui.screens.registry import SCREENS
from ui.widgets.bars import StatusBar
from ui.widgets.nav_bar import NavBar, Tab


def _window(desk: ReadingDesk) -> QWidget:
    """Return a window with navigation, the desk's bar, the desk and a status bar, as the program lays them out."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    nav = NavBar()
    nav.set_tabs([Tab(each.code, each.words(), each.icon, each.key) for each in SCREENS if each.in_nav])
    nav.choose("reading")
    status = StatusBar()
    for widget in (nav, desk.bar):
        column.addWidget(widget)
    column.addWidget(desk, 1)
    column.addWidget(status)

    def say() -> None:
        status.set_status(desk.summary())
        status.set_hints([(hint.keys, hint.words) for hint in desk.hints()])

    desk.hints_changed.connect(say)
    say()
    return window


@contextmanager
def at_work() -> Iterator[QWidget]:
    """Yield the desk with three articles and a claim."""
    with tempfile.TemporaryDirectory() as folder:
        session, made = reading_project.make(Path(folder, "flood.isnad"))
        workspace = reading_project.workspace(session)
        commands, _ = reading_project.actions()
        desk = ReadingDesk(workspace, commands)
        window = _window(desk)
        desk.resize(1440, 800)
        for uid in made.articles[:3]:
            desk.open_article(uid)
        desk.bar.step.setChecked(True)
        desk.show_claim(made.claims[9])
        try:
            yield window
        finally:
            workspace.jobs.close()
            workspace.close()


@contextmanager
def empty() -> Iterator[QWidget]:
    """Yield the desk with an event chosen and nothing open."""
    with tempfile.TemporaryDirectory() as folder:
        session, made = reading_project.make(Path(folder, "flood.isnad"))
        workspace = reading_project.workspace(session)
        commands, _ = reading_project.actions()
        desk = ReadingDesk(workspace, commands)
        window = _window(desk)
        desk.choose_event(made.events[0])
        try:
            yield window
        finally:
            workspace.jobs.close()
            workspace.close()
