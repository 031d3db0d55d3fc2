"""What every screen is: a widget with a name, bound commands, hints for the status bar, and a way to refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.action_map import ActionMap
from ui.widgets.base import Translated
from ui.workspace import Workspace

if TYPE_CHECKING:  # the window shows before the database is loaded
    from db.changes import Action


class Hint(NamedTuple):
    """A key and what it does, for the status bar."""

    keys: str
    words: str


class View(QWidget):
    """What a screen and a part of it have in common; ``hints_changed`` when the status bar should say something else."""

    hints_changed = Signal()

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.commands = actions

    def refresh(self, action: Action | None) -> None:
        """Show the present state; ``action`` is what changed, None when anything may have."""
        raise NotImplementedError

    def concerns(self, action: Action) -> bool:
        """Tell whether ``action`` changes what is shown here."""
        return bool(action.changes)

    def hints(self) -> list[Hint]:
        """Return the keys that matter most here, now."""
        return []

    def summary(self) -> str:
        """Return what the start of the status bar says, such as a count."""
        return ""

    def command_words(self, ident: str) -> str:
        """Return what a command is called here, now, where its own words would not be true; "" elsewhere."""
        del ident
        return ""

    def regions(self) -> list[QWidget]:
        """Return the widgets F6 walks through, in reading order; the first takes the focus."""
        return []


class Screen(View):
    """A screen of the main window.

    Subclasses build themselves in ``__init__``, bind their commands with ``self.commands.bind(ident, act, owner=self)``
    and implement ``refresh``. A screen that is not shown is refreshed when it is shown next, once.

    ``bar`` is the screen's 44 px bar (a ``ScreenBar``), if it has one. The window places it, so do not lay it out:
    under the navigation, or beside it where the window is low.
    """

    bar: QWidget | None = None

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        self._stale = True
        workspace.editor.changed.connect(self._changed)
        workspace.closing.connect(self._fall_silent)

    def _fall_silent(self) -> None:
        """Say nothing more: the project is being let go, and what is said is read from it."""
        tops = [self] if self.bar is None else [self, self.bar]
        for each in [*tops, *(inner for top in tops for inner in top.findChildren(QWidget))]:
            if isinstance(each, Translated):
                each.translated = False

    def _changed(self, action: Action) -> None:
        if self.concerns(action):
            self.refresh_when_seen(action)

    def refresh_when_seen(self, action: Action | None = None) -> None:
        """Refresh now if the screen is shown, else once when it is shown next."""
        if self.isVisible():
            self.refresh(action)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the screen was hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh(None)
