"""Events, people and outlets, and the coding scheme, as they are drawn for looking at."""

from typing import Any

from tests.looks.project import settled, shown
from tests.looks.render import Screen, Variant
from ui.workspace import Workspace

_FEW = (Variant(), Variant("en", "dark", (1366, 690)), Variant("ar", "light", (1093, 600)))


def _evacuation(screen: Any, _workspace: Workspace) -> None:
    """Go to the event with most claims."""
    screen.show()
    rows = [row for row, _depth in screen.panel._shown]
    screen.show_event(max(rows, key=lambda row: row.claims).uid)


def _outlets(screen: Any, _workspace: Workspace) -> None:
    screen.show_kind("outlet")


SCREENS = (
    Screen("events", shown("events", _evacuation), mockup="06_event_editor.png", ready=settled),
    Screen("parties", shown("parties"), ready=settled),
    Screen("parties_outlets", shown("parties", _outlets), ready=settled, variants=_FEW),
    Screen("labels", shown("labels"), ready=settled),
)
