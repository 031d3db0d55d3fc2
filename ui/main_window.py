"""The window: menu, navigation, notices, the screens, progress, status. It knows where things are, not what they do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app import version
from ui import bidi, language, scaling, theme
from ui.action_map import ActionMap
from ui.commands import Command
from ui.jobs import JobRunner
from ui.menus import Menus
from ui.notices import Notices
from ui.preferences import Preferences
from ui.progress import ProgressPresenter
from ui.screens.registry import SCREENS
from ui.screens.screen import Screen
from ui.widgets.bars import Hint, StatusBar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.nav_bar import NavBar, Tab
from ui.widgets.text import Text
from ui.workspace import Message, Workspace

if TYPE_CHECKING:  # the window shows before the database is loaded
    from app.wording import Problem
    from db.changes import Action

_LOW = 820


class MainWindow(Translated, QMainWindow):
    """Shows the welcome screen, or the screens of one open project.

    ``painted`` is emitted once, after the first frame; ``closing`` when the person closes the window: the application
    then closes the project.
    """

    painted = Signal()
    closing = Signal()
    _running = 0
    _unsaved = False

    def __init__(
        self, actions: ActionMap, jobs: JobRunner, preferences: Preferences, welcome: QWidget
    ) -> None:
        super().__init__()
        self._actions = actions
        self._preferences = preferences
        self.workspace: Workspace | None = None
        self._was_painted = False
        self._screens: dict[str, Screen] = {}
        self._project = Text("", "caption", "ink2")
        self._project.setContentsMargins(scaling.px(12), 0, scaling.px(12), 0)
        self.notices = Notices()
        self.nav = NavBar()
        self._find = Button("", icon="search", key="ctrl+k", small=True)
        self._reviewer = Button("", kind="ghost", icon="user-round", small=True)
        self.ground = QWidget()
        self._stack = QStackedWidget()
        self._welcome = welcome
        self._below = QVBoxLayout()
        self.progress = ProgressPresenter(jobs, self, self._below)
        self.status = StatusBar()
        self._help = Hint("f1")
        self._chrome = QWidget()
        self._bars = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._chrome)
        self._bar_place = QStackedWidget()
        self._lay_out()
        self._menus = Menus(self.menuBar(), actions, self.words)
        self.painted.connect(self._complete, Qt.ConnectionType.QueuedConnection)
        self._bind()
        self._restore()
        self.retranslate()
        self._welcome.setFocus()

    # -- construction ----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._bars.setContentsMargins(0, 0, 0, 0)
        self._bars.setSpacing(0)
        self.nav.add_end(self._find)
        self.nav.add_end(self._reviewer)
        self._bars.addWidget(self.nav)
        self._bars.addWidget(self._bar_place, 1)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add_welcome()
        for widget in (self._chrome, self.notices):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addLayout(self._below)
        column.addWidget(self.status)
        self.setCentralWidget(self.ground)
        self.status.add_end(self._help)
        self.menuBar().setCornerWidget(self._project)
        self._chrome.hide()
        self._bound_size()

    def _add_welcome(self) -> None:
        """Put the welcome screen into the stack, which would lay it out at once: again, when the style sheet is on."""
        layout = self._welcome.layout()
        if layout is not None:
            layout.setEnabled(False)
        self._stack.addWidget(self._welcome)
        if layout is not None:
            layout.setEnabled(True)

    def _bound_size(self) -> None:
        self.setMinimumSize(least_size(self.screen().availableGeometry().size()))

    def _bind(self) -> None:
        self._find.clicked.connect(lambda: self._actions.trigger("palette"))
        self._reviewer.clicked.connect(lambda: self._actions.trigger("settings"))
        self.nav.chosen.connect(self.show_screen)
        for entry in SCREENS:
            self._actions.bind(f"screen.{entry.code}", partial(self.show_screen, entry.code))
        self._actions.bind("region.next", lambda: self._walk(1))
        self._actions.bind("region.previous", lambda: self._walk(-1))
        self._actions.bind("full_screen", self._full_screen)
        self._actions.bind("undo", self._undo, enabled=lambda: self._can("canUndo"))
        self._actions.bind("redo", self._redo, enabled=lambda: self._can("canRedo"))
        self._actions.met = self._met
        self.progress.running_changed.connect(self._say_running)
        language.current.changed.connect(self._say_saved)
        theme.current.changed.connect(self._bound_size)

    def _complete(self) -> None:
        """Do what the first frame did not need."""
        self._menus.fill()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._looked_elsewhere)

    def _restore(self) -> None:
        geometry = self._preferences.recall("window")
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        else:
            self.resize(scaling.px(1440), scaling.px(900))

    def fit_screen(self) -> None:
        """Fill the screen when shown, where the screen has less room than the window wants."""
        room = self.screen().availableGeometry().size()
        if self.width() > room.width() or self.height() > room.height():
            self.resize(self.size().boundedTo(room))
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    # -- a project -------------------------------------------------------------------------------------------------

    def show_workspace(self, workspace: Workspace) -> None:
        """Show the screens of a project that has just been opened."""
        self.show_welcome()
        self.workspace = workspace
        workspace.said.connect(self.notices.say)
        workspace.editor.refused.connect(self._refused)
        workspace.editor.changed.connect(self._changed)
        workspace.go_to_claim.connect(lambda uid: self._go("reading", "show_claim", uid))
        workspace.go_to_article.connect(lambda uid: self._go("reading", "open_article", uid))
        workspace.go_to_place.connect(self._go_to_place)
        workspace.go_to_event.connect(lambda uid: self._go("events", "show_event", uid))
        workspace.go_to_comparison.connect(lambda uid: self._go("compare", "compare_event", uid))
        self._chrome.show()
        self.retranslate()
        self.show_screen(self._preferences.recall("screen", "reading"))

    def show_welcome(self) -> None:
        """Show the welcome screen; the screens of the project that was open are gone."""
        self.workspace = None
        self._unsaved = False
        for screen in self._screens.values():
            if screen.bar is not None:
                self._bar_place.removeWidget(screen.bar)
                screen.bar.deleteLater()
            self._stack.removeWidget(screen)
            screen.hide()
            screen.deleteLater()
        self._screens.clear()
        self._chrome.hide()
        self._stack.setCurrentWidget(self._welcome)
        self._welcome.setFocus()
        self.retranslate()

    def show_screen(self, code: str) -> None:
        """Show one of the screens, built when it is first asked for."""
        if self.workspace is None:
            return
        screen = self._screen(code)
        self.nav.choose(code)
        self._stack.setCurrentWidget(screen)
        self._bar_place.setVisible(screen.bar is not None)
        if screen.bar is not None:
            self._bar_place.setCurrentWidget(screen.bar)
        self._arrange()
        regions = screen.regions()
        (regions[0] if regions else screen).setFocus()
        self._preferences.remember("screen", code)
        self._say_hints()

    def screen_of(self, code: str) -> Screen:
        """Return one of the screens, building it if need be."""
        return self._screen(code)

    def current_screen(self) -> Screen | None:
        """Return the screen that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def screen_code(self) -> str:
        """Return the code of the screen that is shown, "" on the welcome screen."""
        shown = self.current_screen()
        return next((code for code, screen in self._screens.items() if screen is shown), "")

    def _screen(self, code: str) -> Screen:
        if code not in self._screens:
            assert self.workspace is not None  # noqa: S101  (callers checked)
            entry = next((entry for entry in SCREENS if entry.code == code), SCREENS[0])
            with self._actions.resting():
                screen = entry.make(self.workspace, self._actions)
                self._stack.addWidget(screen)
                if screen.bar is not None:
                    self._bar_place.addWidget(screen.bar)
            screen.hints_changed.connect(self._say_hints)
            self._screens[code] = screen
        return self._screens[code]

    def _go(self, code: str, method: str, uid: str) -> None:
        self.show_screen(code)
        show: Callable[[str], object] = getattr(self._screens[code], method)
        show(uid)

    def _go_to_place(self, article: str, start: int, end: int) -> None:
        self.show_screen("reading")
        desk: Any = self._screens["reading"]
        desk.show_place(article, start, end)

    # -- saying things ---------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything of the window itself."""
        super().retranslate()
        title = self.workspace.session.project.title if self.workspace else ""
        self.setWindowTitle(f"{title} — {self.tr('Isnad')}" if title else self.tr("Isnad"))
        self._project.hide()  # a menu bar lays its corner out only when that is shown or hidden
        self._project.setText(bidi.isolated(title))
        self._project.setFixedHeight(
            self.menuBar().sizeHint().height()
        )  # a menu bar puts its corner at the top
        self._project.setVisible(bool(title))
        self._help.set_text(self.tr("Keys and help"))
        self._help.setVisible(self.workspace is None)
        self._find.setText(self.tr("Find in the project"))
        self._reviewer.setText(self._preferences.values.reviewer_name or self.tr("Reviewer"))
        self._reviewer.setAccessibleName(self.tr("Reviewer: %1").replace("%1", self._reviewer.text()))
        if self.workspace is not None:
            self.nav.set_tabs(
                [Tab(entry.code, entry.words(), entry.icon, entry.key) for entry in SCREENS if entry.in_nav]
            )
        self.nav.setAccessibleName(self.tr("Screens"))
        self._menus.retranslate()
        self._say_hints()
        self._say_saved()

    def words(self, command: Command) -> str:
        """Return a command's words; undo and redo name what they would do, a screen how many things it would do it to."""
        screen = self.current_screen()
        if self.workspace is None or command.ident not in ("undo", "redo"):
            return (screen.command_words(command.ident) if screen is not None else "") or command.words
        stack = self.workspace.editor.stack
        name = stack.undoText() if command.ident == "undo" else stack.redoText()
        if not name:
            return command.words
        from ui import wording  # noqa: PLC0415  (not needed for the first frame)

        return f"{command.words}: {wording.action(name)}"

    def _say_hints(self) -> None:
        screen = self.current_screen()
        self.status.set_status(
            screen.summary() if screen else self.tr("Version %1").replace("%1", version.VERSION)
        )
        self.status.set_hints([(hint.keys, hint.words) for hint in screen.hints()] if screen else [])

    def _say_running(self, running: int) -> None:
        self._running = running
        self._say_saved()

    def _say_saved(self) -> None:
        if self._unsaved:
            self.status.set_saved(
                self.tr("The last change was not saved."), icon="triangle-alert", ink="warn"
            )
        elif self._running:
            self.status.set_saved(self.tr("%n task(s) running.", "", self._running), icon="refresh-cw")
        elif self.workspace is None:
            self.status.set_saved("")
        elif self.workspace.writable:
            self.status.set_saved(self.tr("Every change is saved."))
        else:
            self.status.set_saved(self.tr("Read-only"), icon="lock", ink="warn")

    def _changed(self, _action: Action) -> None:
        self.notices.answered()
        self._say_hints()
        if self._unsaved:
            self._unsaved = False
            self._say_saved()

    def _refused(self, problem: Problem) -> None:
        from db.errors import StorageProblem  # noqa: PLC0415  (as above)
        from ui import wording  # noqa: PLC0415  (as above)

        self.notices.say(Message("warn", wording.problem(problem)))
        if isinstance(problem, StorageProblem) and self.workspace is not None and self.workspace.writable:
            self._unsaved = True
            self._say_saved()

    def _undo(self) -> None:
        if self.workspace is not None:
            self.notices.overtaken()
            self.workspace.editor.undo()

    def _redo(self) -> None:
        if self.workspace is not None:
            self.notices.overtaken()
            self.workspace.editor.redo()

    def _can(self, what: str) -> bool:
        return self.workspace is not None and bool(getattr(self.workspace.editor.stack, what)())

    def _met(self, command: Command) -> bool:
        if command.needs == "":
            return True
        return self.workspace is not None and (command.needs == "project" or self.workspace.writable)

    # -- moving about ----------------------------------------------------------------------------------------------

    def _walk(self, step: int) -> None:
        """Move the focus to the next or previous region."""
        screen = self.current_screen()
        inner = [region for region in screen.regions() if region.isVisible()] if screen else [self._welcome]
        regions: list[QWidget] = [*([self.nav] if self._chrome.isVisible() else []), *inner]
        focus = QApplication.focusWidget()
        at = next(
            (i for i, region in enumerate(regions) if focus and _holds(region, focus)), -1 if step > 0 else 0
        )
        region = regions[(at + step) % len(regions)]
        target = region if region.focusPolicy() != Qt.FocusPolicy.NoFocus else region.nextInFocusChain()
        (target or region).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _arrange(self) -> None:
        """Put navigation and screen bar into one row where the window is low."""
        low = self.height() < scaling.px(_LOW)
        direction = QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        self._bars.setDirection(direction)
        for end in (self._find, self._reviewer):
            end.setVisible(not low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rearrange the bars."""
        super().resizeEvent(event)
        self._arrange()

    def _looked_elsewhere(self) -> None:
        if self.workspace is not None and not self.isActiveWindow():
            QTimer.singleShot(0, self._settle)

    def _settle(self) -> None:
        """Let the file be whole while somebody looks elsewhere."""
        if self.workspace is not None and self.workspace.writable and not self.isActiveWindow():
            self.workspace.session.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the first frame is there."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window and let the application close the project."""
        self._preferences.remember("window", bytes(self.saveGeometry().toBase64().data()).decode())
        self._preferences.save()
        self.closing.emit()
        super().closeEvent(event)


def least_size(room: QSize) -> QSize:
    """Return how small the window may get: what everything needs, but never more than a screen has room for."""
    return QSize(scaling.px(1024), scaling.px(560)).boundedTo(room)


def _holds(region: QWidget, focus: QWidget) -> bool:
    return region is focus or region.isAncestorOf(focus)
