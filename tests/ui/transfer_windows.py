"""The main window with an open project and its transfers, for tests that press and click."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app import jobs as app_jobs
from app.importing.run import import_files
from app.session import Identity, Session
from app.settings import Settings
from db.ids import seeded_uid
from tests import sample_project as samples
from tests.waiting import let_pass, until
from ui.action_map import ActionMap
from ui.jobs import JobRunner
from ui.key_filter import KeyFilter
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.projects import Projects
from ui.transfers import Transfers
from ui.workspace import Workspace

IDENTITY = Identity(seeded_uid("tests:reviewer"), "نورس", seeded_uid("tests:device"))


@dataclass
class Program:
    """What a test needs of a running program."""

    window: MainWindow
    projects: Projects
    transfers: Transfers
    actions: ActionMap
    preferences: Preferences
    jobs: JobRunner

    @property
    def workspace(self) -> Workspace:
        """The open project."""
        assert self.projects.workspace is not None
        return self.projects.workspace

    @property
    def session(self) -> Session:
        """The session of the open project."""
        return self.workspace.session


def sample_project(path: Path) -> None:
    """Make the sample."""
    samples.copy(path, IDENTITY).close()


def empty_project(path: Path) -> None:
    """Make a project without articles."""
    Session.create(path, IDENTITY, "تجربة").close()


def project_of(path: Path, files: list[Path]) -> None:
    """Make a project of these files."""
    session = Session.create(path, IDENTITY, "تجربة")
    app_jobs.run(import_files(session, files, skip_duplicates=False))
    session.close()


@contextmanager
def running(path: Path) -> Iterator[Program]:
    """Yield the program with the project at ``path`` open; everything is closed afterwards."""
    settings = Settings(IDENTITY.reviewer_uid, IDENTITY.device_uid, "نورس", first_run_done=True)
    preferences, jobs, keys = Preferences(settings), JobRunner(), KeyFilter()
    preferences.remember("export_folder", str(path.parent))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    keys.install(app)
    actions = ActionMap(keys)
    window = MainWindow(actions, jobs, preferences, QWidget())
    projects = Projects(window, window.notices, jobs, preferences)
    projects.bind(actions)
    projects.opened.connect(window.show_workspace)
    projects.closed.connect(window.show_welcome)
    transfers = Transfers(window, projects, actions)
    window.resize(1366, 690)
    window.show()
    window.activateWindow()
    until(window.isActiveWindow)
    try:
        assert projects.open(path)
        yield Program(window, projects, transfers, actions, preferences, jobs)
    finally:
        projects.close()
        jobs.close()
        app.removeEventFilter(keys)
        window.close()
        window.deleteLater()
        let_pass()
