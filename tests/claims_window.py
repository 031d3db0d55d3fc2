"""The main window on the claims of the sample project: for pictures and for tests."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.session import Identity, Session
from app.settings import Settings
from db.ids import new_uid, seeded_uid
from tests import sample_project
from ui.action_map import ActionMap
from ui.jobs import JobRunner
from ui.key_filter import KeyFilter
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.screens.claims.screen import ClaimsScreen
from ui.widgets.bars import Hint
from ui.workspace import Message, Workspace

IDENTITY = Identity(seeded_uid("tests:reviewer"), "نورس", seeded_uid("tests:device"))


@dataclass
class Claims:
    """Everything there is to press, look at and ask."""

    window: MainWindow
    screen: ClaimsScreen
    workspace: Workspace
    session: Session
    actions: ActionMap
    said: list[Message]


@contextmanager
def opened(
    folder: Path,
    make: Callable[[Path, Identity], Session] = sample_project.copy,
    *,
    platform: str | None = None,
    state: dict[str, object] | None = None,
) -> Iterator[Claims]:
    """Yield the window with the claims screen in front, not shown yet; everything is closed afterwards."""
    session = make(folder / "claims.isnad", IDENTITY)
    preferences = Preferences(
        Settings(new_uid(), new_uid(), reviewer_name="نورس", state={"screen": "claims", **(state or {})})
    )
    keys = KeyFilter(platform=platform)
    app = QApplication.instance()
    assert app is not None
    keys.install(app)  # type: ignore[arg-type]
    actions = ActionMap(keys)
    jobs = JobRunner()
    window = MainWindow(actions, jobs, preferences, QWidget())
    workspace = Workspace(session, jobs, preferences)
    said: list[Message] = []
    workspace.said.connect(said.append)
    window.show_workspace(workspace)
    screen = window.screen_of("claims")
    assert isinstance(screen, ClaimsScreen)
    try:
        yield Claims(window, screen, workspace, session, actions, said)
    finally:
        app.removeEventFilter(keys)
        jobs.close()
        if isValid(window):
            window.show_welcome()
            window.close()
            window.deleteLater()
        workspace.close()


@contextmanager
def pictured() -> Iterator[QWidget]:
    """Yield the window for a picture, with a claim in the middle chosen; nothing is left on the machine."""
    with tempfile.TemporaryDirectory() as folder:
        before = os.environ.get("ISNAD_HOME")
        os.environ["ISNAD_HOME"] = folder
        try:
            with opened(Path(folder)) as claims:
                claims.screen.refresh(None)
                claims.screen.table.pick(5)
                yield claims.window
        finally:
            os.environ.pop("ISNAD_HOME")
            if before is not None:
                os.environ["ISNAD_HOME"] = before


@contextmanager
def pictured_filtered() -> Iterator[QWidget]:
    """Yield the window with two conditions in force."""
    with pictured() as window:
        assert isinstance(window, MainWindow)
        screen = window.screen_of("claims")
        assert isinstance(screen, ClaimsScreen)
        screen.chosen.set("types", "figure", on=True)
        screen.chosen.set("statuses", "submitted", on=True)
        yield window


def ready(window: QWidget) -> bool:
    """Tell whether the rows, the counts and the strip are there."""
    screen = window.findChild(ClaimsScreen)
    hints = window.findChildren(Hint)
    return (
        screen is not None
        and not screen.reader.pending
        and screen.table.selected_count() > 0
        and sum(hint.isVisible() for hint in hints) >= len(screen.hints())
    )
