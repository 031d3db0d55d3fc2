"""The window itself, the welcome screen, the history, and the dialogs that belong to no screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from app import safekeeping
from app.jobs import run
from app.safekeeping import Backup
from app.settings import Recent
from tests import reading_project, running
from tests.looks import render
from tests.looks.render import Screen, Variant
from ui import key_caps
from ui.application import Isnad
from ui.commands import COMMANDS
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.first_run import FirstRunDialog
from ui.dialogs.help import HelpWindow
from ui.dialogs.keys import KeysDialog
from ui.dialogs.palette import PaletteDialog, Place
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.words import AboutDialog, CrashDialog
from ui.preferences import Preferences
from ui.widgets.coach import CoachCard

_DAY = datetime(2019, 3, 16, 13, 55, tzinfo=UTC)
_PROJECTS = (
    ("فيضان وادي العين", 4, 131, "نورس"),
    ("حريق سوق الحدّادين", 38, 912, "نورس"),
    ("انهيار جسر النبع", 12, 204, "زيتون"),
    ("تدريب المرمِّزين الجدد", 5, 86, "سنديان"),
)


@contextmanager
def _program(**chosen: object) -> Iterator[Isnad]:
    with running.home(), running.program(render.application(), running.installed(**chosen)) as program:
        yield program


@contextmanager
def welcome_empty() -> Iterator[QWidget]:
    """Yield the first screen of a new installation."""
    with _program() as program:
        program.welcome.say_backup()
        yield program.window


@contextmanager
def welcome() -> Iterator[QWidget]:
    """Yield the first screen of an installation at work, with a backup of the project opened last."""
    with running.home() as folder:
        session, _ = reading_project.copy(folder / "flood.isnad")
        run(safekeeping.back_up(session))
        session.close()
        recent = tuple(
            Recent(
                str(folder / ("flood.isnad" if number == 0 else f"{number}.isnad")),
                title,
                (_DAY - timedelta(days=9 * number, hours=number)).isoformat(),
                articles,
                claims,
                reviewer,
            )
            for number, (title, articles, claims, reviewer) in enumerate(_PROJECTS)
        )
        with running.program(render.application(), running.installed(recent=recent)) as program:
            program.welcome.say_backup()
            yield program.window


@contextmanager
def history() -> Iterator[QWidget]:
    """Yield the history of a project, in the window."""
    with running.home() as folder:
        session, _ = reading_project.copy(folder / "flood.isnad")
        session.close()
        with running.program(render.application(), running.installed()) as program:
            program.projects.open(folder / "flood.isnad")
            program.window.show_screen("history")
            yield program.window


def _on_backdrop(make: Callable[[Preferences], QDialog]) -> Callable[[], AbstractContextManager[QWidget]]:
    """Return a factory of a window with a dialog in its middle."""

    @contextmanager
    def shown() -> Iterator[QWidget]:
        with running.home():
            preferences = Preferences(running.installed(reviewer_name=""))
            dialog = make(preferences)
            dialog.setWindowFlags(Qt.WindowType.Widget)
            dialog.setAutoFillBackground(True)
            window = QWidget()
            window.setStyleSheet("QWidget#backdrop { background: #808080 }")
            window.setObjectName("backdrop")
            column = QVBoxLayout(window)
            column.setContentsMargins(QMargins())
            column.addWidget(dialog, 0, Qt.AlignmentFlag.AlignCenter)
            dialog.setFixedSize(dialog.size().expandedTo(dialog.minimumSizeHint()))
            yield window
            preferences.save()

    return shown


def _backups(_preferences: Preferences) -> QDialog:
    found = [
        Backup(Path(f"{number}.isnad"), _DAY - timedelta(hours=7 * number), 2_400_000 - 90_000 * number)
        for number in range(9)
    ]
    return BackupsDialog(None, Path("فيضان وادي العين.isnad"), found)


def _palette(_preferences: Preferences) -> QDialog:
    places = [
        Place(
            command.words,
            key_caps.cap(command.keys[0]) if command.keys else "",
            QApplication.beep,
            command.icon,
            command.text,
        )
        for command in COMMANDS
        if command.menu
    ]
    return PaletteDialog(None, places, lambda _typed: [])


def _crash(_preferences: Preferences) -> QDialog:
    return CrashDialog(None, "")


@contextmanager
def tour() -> Iterator[QWidget]:
    """Yield the reading desk with the step of the tour that tells of the claim card."""
    with running.home() as folder:
        session, _ = reading_project.copy(folder / "flood.isnad")
        session.close()
        with running.program(render.application(), running.installed()) as program:
            program.projects.open(folder / "flood.isnad")
            program.window.show()
            program.shell.tour.start()
            for card in program.window.findChildren(CoachCard):
                for _ in range(3):
                    card.on.emit()
            yield program.window


_FEW = (Variant(), Variant("en", "dark"))
_DIALOG = (*_FEW, Variant(size=render.SIZES[-1]), Variant(scale=1.5))
_DIALOGS: dict[str, Callable[[Preferences], QDialog]] = {
    "settings": lambda preferences: SettingsDialog(None, preferences),
    "first_run": lambda preferences: FirstRunDialog(None, preferences),
    "keys": lambda _preferences: KeysDialog(None),
    "palette": _palette,
    "about": lambda _preferences: AboutDialog(None),
    "help": lambda _preferences: HelpWindow(None),
    "backups": _backups,
    "crash": _crash,
}
SCREENS = (
    Screen("welcome", welcome, mockup="01_welcome.png"),
    Screen("welcome_empty", welcome_empty, variants=_FEW),
    Screen("history", history),
    Screen("tour", tour, variants=_DIALOG),
    *(Screen(name, _on_backdrop(make), variants=_DIALOG) for name, make in _DIALOGS.items()),
)
