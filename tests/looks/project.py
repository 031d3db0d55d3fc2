"""Screens of the main window on the sample project."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.settings import Settings
from db.ids import new_uid
from tests import sample_project
from tests.waiting import let_pass
from ui import language
from ui.action_map import ActionMap
from ui.jobs import JobRunner
from ui.key_filter import KeyFilter
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.screens.welcome import WelcomeScreen
from ui.widgets.fields import Labelled
from ui.workspace import Workspace

Prepare = Callable[[Any, Workspace], object]


def shown(code: str, prepare: Prepare | None = None) -> Callable[[], Any]:
    """Return a factory of the main window that shows one screen; ``prepare`` gets the screen and the workspace."""

    @contextmanager
    def window() -> Iterator[QWidget]:
        with tempfile.TemporaryDirectory() as folder:
            before = os.environ.get("ISNAD_HOME")
            os.environ["ISNAD_HOME"] = folder  # closing the window writes the settings
            session = sample_project.copy(Path(folder, "sample.isnad"), code=language.current.code)
            preferences = Preferences(Settings(new_uid(), new_uid(), "نورس", first_run_done=True))
            jobs, actions = JobRunner(), ActionMap(KeyFilter())
            made = MainWindow(actions, jobs, preferences, WelcomeScreen(actions, preferences))
            workspace = Workspace(session, jobs, preferences)
            preferences.remember("screen", code)
            made.show_workspace(workspace)
            made.resize(1440, 900)
            if prepare is not None:
                prepare(made.screen_of(code), workspace)
            try:
                yield made
            finally:
                jobs.close()
                if isValid(made):  # whoever draws it has deleted it
                    made.show_welcome()
                    made.close()
                    made.deleteLater()
                    let_pass()
                workspace.close()
                if before is None:
                    del os.environ["ISNAD_HOME"]
                else:
                    os.environ["ISNAD_HOME"] = before

    return window


def settled(window: QWidget) -> bool:
    """Tell whether every layout is done: fields are as wide as their captions' places."""
    fields = [field for field in window.findChildren(Labelled) if field.isVisible()]
    return all(field.control.width() == field.width() for field in fields)
