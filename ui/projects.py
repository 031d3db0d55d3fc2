"""Opening and closing projects: what File does, with a sentence for everything that can go wrong."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app import paths, safekeeping, sample, wording
from app.problems import Rejected
from app.safekeeping import Backup, Checked
from app.session import Identity, Session
from app.settings import Recent
from db.errors import StorageProblem
from ui import bidi, instance, language
from ui.action_map import ActionMap
from ui.dialogs.backups import choose_backup
from ui.jobs import JobRunner
from ui.keeper import Keeper
from ui.notices import Notices
from ui.preferences import Preferences
from ui.workspace import Message, Workspace

_log = logging.getLogger(__name__)
SUFFIX = ".isnad"
_Start = Callable[[], Session]


class Projects(QObject):
    """Holds the open project, if any. ``opened`` carries its workspace; ``closed`` comes before it is let go."""

    opened = Signal(object)
    closed = Signal()
    called = Signal()

    def __init__(self, window: QWidget, notices: Notices, jobs: JobRunner, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._jobs = jobs
        self._preferences = preferences
        self._instance: instance.ProjectInstance | None = None
        self.workspace: Workspace | None = None
        preferences.changed.connect(self._preferences_changed)

    def bind(self, actions: ActionMap) -> None:
        """Let the commands of the file menu act."""
        actions.bind("project.new", self.ask_new)
        actions.bind("project.open", self.ask_open)
        actions.bind("project.sample", self.open_sample)
        actions.bind("project.copy", self.ask_copy)
        actions.bind("project.back_up", self.back_up)
        actions.bind("project.restore", self.ask_restore)
        actions.bind("project.check", self.check)
        actions.bind("project.close", self.close)
        actions.bind("log", self._open_log)

    # -- opening -----------------------------------------------------------------------------------------------------

    def ask_new(self) -> None:
        """Ask where a new project goes, and make it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("New project"), str(self._start() / self.tr("New project")), self._filter()
        )
        if chosen:
            path = _with_suffix(Path(chosen))
            self._enter(lambda: Session.create(path, self._identity()))

    def ask_open(self) -> None:
        """Ask for a project, and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), str(self._start()), self._filter()
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> bool:
        """Open a project for work; one that somebody holds is offered as its last backup, to read."""
        if self.workspace is not None and self.workspace.session.path == path.resolve():
            return True
        if instance.call(path):
            return False  # a window of ours has it: that one comes to the front
        return self._enter(lambda: Session.open(path, self._identity()), path)

    def open_read_only(self, path: Path) -> bool:
        """Open a closed copy to look at."""
        return self._enter(lambda: Session.open_read_only(path, self._identity()))

    def open_sample(self) -> None:
        """Make a project from the sample beside the person's documents, or open the one made before."""
        path = self._start() / (self.tr("Isnad sample") + SUFFIX)
        if path.exists():
            self.open(path)
            return
        self._enter(lambda: sample.create(path, self._identity(), language.current.code))

    def _enter(self, start: _Start, path: Path | None = None) -> bool:
        self.close()
        try:
            session = start()
        except (StorageProblem, Rejected) as problem:
            self._refuse(problem, path)
            return False
        self.workspace = Workspace(session, self._jobs, self._preferences, self)
        if not session.read_only:
            self._instance = instance.ProjectInstance(session.path, self)
            self._instance.called.connect(self.called)
            keeper = Keeper(self.workspace, self.tr("Backup"))
            keeper.failed.connect(self._backup_failed)
        self._remember()
        self.opened.emit(self.workspace)
        _log.info("opened a project, read-only %s", session.read_only)
        return True

    def _refuse(self, problem: StorageProblem | Rejected, path: Path | None) -> None:
        """Say why not, and offer what is left."""
        message = Message("error", wording.sentence(problem, language.current.code))
        copy = (
            safekeeping.last_good_copy(path)
            if path is not None and problem.code in ("locked", "damaged")
            else None
        )
        if copy is None or path is None:
            self._notices.say(message)
        elif problem.code == "locked":
            self._notices.say(
                message, (self.tr("Read the last backup"), lambda: self._read_backup(copy, message.text))
            )
        else:
            self._notices.say(message, (self.tr("Restore a backup…"), lambda: self.restore(path)))

    def _read_backup(self, copy: Backup, holder: str) -> None:
        """Show a backup, and say as long as it is shown what it is and who has the project itself."""
        if self.open_read_only(copy.path):
            taken = wording.moment(copy.at.isoformat(), language.current.code)
            text = self.tr("What you see is the backup of %1. It can be read, not changed.")
            self._notices.say(Message("warn", text.replace("%1", bidi.isolated(taken)), holder))

    def close(self) -> None:
        """Close the open project. Whatever still runs is stopped first and takes its work back."""
        workspace, self.workspace = self.workspace, None
        if workspace is None:
            return
        self._jobs.close()
        self._remember(workspace)
        self._notices.clear()  # what is said there is about this project
        self.closed.emit()
        if self._instance is not None:
            self._instance.close()
            self._instance = None
        workspace.close()
        workspace.deleteLater()

    # -- copies ------------------------------------------------------------------------------------------------------

    def ask_copy(self) -> None:
        """Ask where a copy goes, and write it."""
        if self.workspace is None:
            return
        name = self.workspace.session.path.stem + self.tr(" (copy)") + SUFFIX
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a copy"), str(self._start() / name), self._filter()
        )
        if chosen:
            target = _with_suffix(Path(chosen))
            handle = self._jobs.start(
                safekeeping.save_copy(self.workspace.session, target), self.tr("Save a copy")
            )
            handle.finished.connect(self._copied)
            handle.failed.connect(self._failed)

    def back_up(self) -> None:
        """Take a backup now."""
        if self.workspace is not None:
            handle = self._jobs.start(safekeeping.back_up(self.workspace.session), self.tr("Backup"))
            handle.finished.connect(self._backed_up)
            handle.failed.connect(self._failed)

    def ask_restore(self) -> None:
        """Ask which project goes back to which backup."""
        if self.workspace is not None:
            self.restore(self.workspace.session.path)
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Restore a backup"), str(self._start()), self._filter()
        )
        if chosen:
            self.restore(Path(chosen))

    def restore(self, path: Path) -> None:
        """Let the person choose one of the backups of ``path``; the present file is kept beside it."""
        found = safekeeping.backups(path)
        if not found:
            self._notices.say(Message("warn", self.tr("There is no backup of this project yet.")))
            return
        chosen: Backup | None = choose_backup(self._window, path, found)
        if chosen is None:
            return
        self.close()
        try:
            kept = safekeeping.restore(path, chosen.path)
        except StorageProblem as problem:
            self._failed(problem)
            return
        if self.open(path) and kept is not None:
            text = self.tr("The backup is in place. The project as it was is kept as “%1”.")
            self._notices.say(Message("ok", text.replace("%1", bidi.isolated(kept.name)), lasting=True))

    def check(self) -> None:
        """Check a fresh copy of the project and say what was found."""
        if self.workspace is not None:
            handle = self._jobs.start(
                safekeeping.check(self.workspace.session), self.tr("Check of the project")
            )
            handle.finished.connect(self._checked)
            handle.failed.connect(self._failed)

    # -- saying ------------------------------------------------------------------------------------------------------

    def _copied(self, target: Path) -> None:
        text = self.tr("A whole copy was written to “%1”.").replace("%1", bidi.isolated(str(target)))
        self._notices.say(Message("ok", text))

    def _backed_up(self, backup: Backup) -> None:
        text = self.tr("A checked backup was taken: “%1”.").replace("%1", bidi.isolated(backup.path.name))
        self._notices.say(Message("ok", text))

    def _checked(self, checked: Checked) -> None:
        if not checked.findings:
            self._notices.say(
                Message("ok", self.tr("The project is whole: file, passages, rows and revisions."))
            )
            return
        lines = [wording.finding(found, language.current.code) for found in checked.findings]
        text = self.tr("The check found %n thing(s).", "", len(lines))
        self._notices.say_with_report(Message("error", text, lines[0]), "\n".join(lines))

    def _failed(self, problem: object) -> None:
        if not isinstance(problem, StorageProblem | Rejected):
            raise problem if isinstance(problem, BaseException) else TypeError(problem)
        self._notices.say(Message("error", wording.sentence(problem, language.current.code)))

    def _backup_failed(self, problem: object) -> None:
        if isinstance(problem, StorageProblem):
            detail = wording.sentence(problem, language.current.code)
            self._notices.say(
                Message("warn", self.tr("No backup could be taken; your work is saved."), detail)
            )

    def _preferences_changed(self, fields: frozenset[str]) -> None:
        """Let the open project call its reviewer by the new name."""
        if "reviewer_name" not in fields or self.workspace is None or not self.workspace.writable:
            return
        values = self._preferences.values
        try:
            self.workspace.session.take_name(values.reviewer_name, values.former_names)
        except StorageProblem as problem:
            self._failed(problem)

    # -- small things ------------------------------------------------------------------------------------------------

    def _identity(self) -> Identity:
        return Identity.of(self._preferences.values)

    def _start(self) -> Path:
        last = self._preferences.recall("folder")
        folder = Path(last) if last else paths.documents_folder()
        return folder if folder.is_dir() else Path.home()

    def _filter(self) -> str:
        kind = self.tr("Isnad projects")
        return f"{kind} {bidi.LRM}(*{SUFFIX})"  # without the mark Arabic shows it as "isnad.*)"

    def _remember(self, workspace: Workspace | None = None) -> None:
        shown = workspace or self.workspace
        if shown is None or shown.session.read_only:
            return
        session = shown.session
        articles, claims = session.counts()
        entry = Recent(
            path=str(session.path),
            title=session.project.title,
            opened_at=datetime.now(UTC).isoformat(timespec="seconds"),
            articles=articles,
            claims=claims,
            reviewer=session.reviewer.display_name,
        )
        self._preferences.change(recent=self._preferences.values.with_recent(entry).recent)
        self._preferences.remember("folder", str(session.path.parent))

    def _open_log(self) -> None:
        folder = paths.log_folder()
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            text = self.tr("The log lies in “%1”.").replace("%1", bidi.isolated(str(folder)))
            self._notices.say(Message("info", text, lasting=True))


def _with_suffix(path: Path) -> Path:
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
