"""Starting and ending the program with a screen."""

from __future__ import annotations

import gc
import sys
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ui import plain_imports  # noqa: F401  (before all the others, which it makes quicker)

# isort: split
from app import logs, settings, version
from ui import fonts, language, theme
from ui.action_map import ActionMap
from ui.collector import Collector
from ui.crash import CrashReporter
from ui.display import screenless
from ui.jobs import JobRunner
from ui.key_filter import KeyFilter
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.screens.welcome import WelcomeScreen
from ui.widgets.logo import icon
from ui.workspace import Message, Workspace

if TYPE_CHECKING:
    from PySide6.QtGui import QFileOpenEvent

    from ui.projects import Projects
    from ui.shell_commands import ShellCommands


class Application(QApplication):
    """Qt's application, which also hears of a project that macOS wants opened: there a file comes as an event."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Tell of files; everything else is Qt's."""
        if event.type() == QEvent.Type.FileOpen and (file := cast("QFileOpenEvent", event).file()):
            self.file_asked.emit(file)
            return True
        return super().event(event)


class Isnad(QObject):
    """The running program: one window, its commands, and the project that is open.

    The window comes first. What opens projects (the database and its driver) and the dialogs is loaded when the window
    has been painted, or when somebody asks for it. ``platform`` says whose scan codes the keys carry, if not this one's.
    """

    def __init__(self, app: QApplication, platform: str | None = None) -> None:
        super().__init__()
        self._app = app
        self.preferences = Preferences(settings.load(), self)
        self.keys = KeyFilter(self, platform)
        self._collector: Collector | None = None
        self.actions = ActionMap(self.keys, self)
        self.jobs = JobRunner(self)
        self.dress(sheet=False)
        self.welcome = WelcomeScreen(self.actions, self.preferences)
        self.window = MainWindow(self.actions, self.jobs, self.preferences, self.welcome)
        theme.current.wear(app)
        self.window.painted.connect(
            lambda: self.keys.install(app)
        )  # which hears of every event of every widget
        self.welcome.open_asked.connect(lambda path: self.projects.open(Path(path)))
        self.window.closing.connect(self.close)
        if isinstance(app, Application):
            app.file_asked.connect(lambda path: self.projects.open(Path(path)))
        self.preferences.changed.connect(self._preferences_changed)

    @cached_property
    def projects(self) -> Projects:
        """What opens and closes projects, and what comes into them and goes out."""
        from ui.projects import Projects  # noqa: PLC0415  (see the class)
        from ui.transfers import Transfers  # noqa: PLC0415  (see the class)

        made = Projects(self.window, self.window.notices, self.jobs, self.preferences)
        made.bind(self.actions)
        made.opened.connect(self._opened)
        made.closed.connect(self.window.show_welcome)
        made.called.connect(self._to_front)
        Transfers(self.window, made, self.actions)  # the window keeps it
        return made

    @cached_property
    def shell(self) -> ShellCommands:
        """The commands of the window itself."""
        from ui.shell_commands import ShellCommands  # noqa: PLC0415  (see the class)

        return ShellCommands(self.window, self.projects, self.actions, self.preferences)

    def start(self, project: Path | None, *, crashed: bool) -> None:
        """Show the window; once it is painted, everything else and whatever was asked for."""
        self.window.painted.connect(partial(self._begin, project, crashed=crashed))
        self.window.show()

    def _begin(self, project: Path | None, *, crashed: bool) -> None:
        from ui.focus_ring import FocusRing  # noqa: PLC0415  (see the class)

        logs.open_file()
        self._app.setWindowIcon(icon())
        shell = self.shell  # binds its commands and those of the projects
        gc.freeze()  # all of this stays: looking through it again and again would make keys wait
        self._collector = Collector(self.keys.stirred, self)
        FocusRing(self._app, self)
        self.welcome.say_backup()
        if not self.preferences.values.first_run_done:
            shell.first_run()
        if crashed:
            text = self.tr("The program stopped unexpectedly last time. Your work is safe.")
            self.window.notices.say(Message("info", text))
        if project is not None:
            self.projects.open(project)

    def crashed(self, report: str) -> None:
        """Tell about a bug."""
        self.shell.crashed(report)

    def close(self) -> None:
        """Close the project and write the settings."""
        if "projects" in vars(self):
            self.projects.close()
        self.jobs.close()
        if self._collector is not None:
            self._collector.close()
        self.preferences.save()

    def dress(self, *, sheet: bool = True) -> None:
        """Put language, theme, scale and number formats in force; see `Theme.apply` about the style sheet."""
        values = self.preferences.values
        theme.current.apply(self._app, _mode(values.theme), values.scale / 100, sheet=sheet)
        language.current.set_formats(
            digits="arabic" if values.digits == "arabic" else "western",
            months="common" if values.months == "common" else "syrian",
        )
        language.apply(self._app, "en" if values.language == "en" else "ar")

    def _preferences_changed(self, fields: frozenset[str]) -> None:
        if fields & {"language", "theme", "scale", "digits", "months"}:
            self.dress()
        self.window.retranslate()

    def _opened(self, workspace: Workspace) -> None:
        self.window.show_workspace(workspace)

    def _to_front(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()


def _mode(code: str) -> theme.Mode:
    return "light" if code == "light" else "dark" if code == "dark" else "system"


def make(argv: list[str]) -> QApplication:
    """Return the Qt application with its fonts, ready for windows; there is one in a process."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = Application([*(argv or ["isnad"]), *theme.STYLE])
    app.setProperty(theme.STYLED, "fusion")
    app.setApplicationName("Isnad")
    app.setApplicationVersion(version.VERSION)
    app.setDesktopFileName("isnad")
    fonts.load()
    return app


def _shown_already(project: Path) -> bool:
    """Bring a window that has the project open to the front, and tell whether there is one."""
    from ui import instance  # noqa: PLC0415  (without a project to open, the network is of no use to the first frame)

    return instance.call(project)


def run(project: Path | None) -> int:
    """Run the program until its window is closed; return the exit code, 1 with a sentence where no window can be."""
    if screenless():
        from app import wording  # noqa: PLC0415  (loaded to say this; else after the first frame)

        said = wording.plain(wording.sentence("no-screen", settings.load().language))
        sys.stderr.write(f"{said}\n")
        return 1
    crashed = logs.start()
    app = make(sys.argv[:1])
    if project is not None and _shown_already(project):
        logs.stop()
        return 0
    reporter = CrashReporter(app)
    reporter.install()
    program = Isnad(app)
    reporter.crashed.connect(program.crashed)
    program.window.fit_screen()
    program.start(project, crashed=crashed)
    code = app.exec()
    program.close()
    logs.stop()
    return code
