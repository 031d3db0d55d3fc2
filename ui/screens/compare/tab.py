"""What every tab of the compare screen is: a part of the screen with controls of its own in the bar."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.action_map import ActionMap
from ui.screens.compare.bar import CompareBar
from ui.screens.screen import View
from ui.widgets.base import Translated
from ui.workspace import Workspace


class CompareTab(Translated, View):
    """Built when it is first shown.

    ``starts`` are its controls in the bar after the event, ``ends`` those at the end; the bar shows them with the tab.
    A tab binds its keys with itself as owner, reads the chosen event from ``bar`` and is refreshed when it changes.
    """

    starts: QWidget | None = None
    ends: QWidget | None = None

    def __init__(self, workspace: Workspace, actions: ActionMap, bar: CompareBar) -> None:
        super().__init__(workspace, actions)
        self.bar = bar

    def squeeze(self, level: int) -> None:
        """Say less in the bar: 0 is everything, each further level of ``bar.LEVELS`` needs less room."""

    def question(self) -> str:
        """Return the uid of the question it is about now, which the next tab goes on with; "" for none."""
        return ""

    def show_question(self, uid: str) -> None:
        """Go to a question, if this tab shows it."""
