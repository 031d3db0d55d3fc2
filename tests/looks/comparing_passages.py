"""Passages of an event side by side, as they are drawn for looking at."""

from typing import Any

from tests.looks.project import settled, shown
from tests.looks.render import Screen, Variant
from ui.screens.compare.screen import CompareScreen
from ui.workspace import Workspace

_ALL = (
    Variant(),
    Variant("en", "dark", (1366, 690)),
    Variant("ar", "light", (1093, 600)),
    Variant(scale=1.5),
)


def _passages(screen: Any, _workspace: Workspace) -> None:
    screen.show()
    screen.show_tab("passages")


def _read(window: Any) -> bool:
    tab = window.findChild(CompareScreen).tab("passages")
    words = tab.pair.first.words
    laid = words.height() > 0 and words.height() >= words.heightForWidth(words.width())
    return bool(settled(window)) and tab.model.rowCount() > 0 and not tab.reading.busy and laid


SCREENS = (Screen("compare_passages", shown("compare", _passages), ready=_read, variants=_ALL),)
