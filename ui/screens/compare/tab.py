"""What every tab of the compare screen is: a part of the screen with controls of its own in the bar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.changes import Action
from ui.action_map import ActionMap
from ui.screens.compare.bar import CompareBar
from ui.screens.screen import Hint
from ui.widgets.base import Translated
from ui.workspace import Workspace


class CompareTab(Translated, QWidget):
    """Built when it is first shown; ``hints_changed`` when the status bar should say something else.

    ``starts`` are its controls in the bar after the event, ``ends`` those at the end; the bar shows them with the tab.
    A tab binds its keys with itself as owner, reads the chosen event from ``bar`` and is refreshed when it changes.
    """

    hints_changed = Signal()
    starts: QWidget | None = None
    ends: QWidget | None = None

    def __init__(self, workspace: Workspace, actions: ActionMap, bar: CompareBar) -> None:
        super().__init__()
        self.workspace = workspace
        self.commands = actions
        self.bar = bar

    def refresh(self, action: Action | None) -> None:
        """Show the present state; ``action`` is what changed, None when anything may have."""
        raise NotImplementedError

    def concerns(self, action: Action) -> bool:
        """Tell whether ``action`` changes what this tab shows."""
        return bool(action.changes)

    def hints(self) -> list[Hint]:
        """Return the keys that matter most here, now."""
        return []

    def summary(self) -> str:
        """Return what the start of the status bar says."""
        return ""

    def regions(self) -> list[QWidget]:
        """Return the widgets F6 walks through, in reading order; the first takes the focus."""
        return []

    def squeeze(self, level: int) -> None:
        """Say less in the bar: 0 is everything, each further level of ``bar.LEVELS`` needs less room."""

    def question(self) -> str:
        """Return the uid of the question it is about now, which the next tab goes on with; "" for none."""
        return ""

    def show_question(self, uid: str) -> None:
        """Go to a question, if this tab shows it."""
