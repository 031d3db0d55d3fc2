"""The search screen as it is drawn for looking at: places, a narrowed search, nothing found, the question before labelling."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from tests.looks.project import shown
from tests.looks.render import Screen, Variant
from ui.screens.search.screen import SearchScreen
from ui.workspace import Workspace

_FEW = (Variant(), Variant("en", "dark", (1366, 690)), Variant("ar", "light", (1093, 600)))


def _words(query: str) -> Any:
    def prepare(screen: Any, _workspace: Workspace) -> None:
        screen.refresh(None)
        screen.search_for(query)

    return prepare


def _narrowed(screen: Any, _workspace: Workspace) -> None:
    screen.refresh(None)
    screen.search_for("إجلاء")
    screen.chosen.filter(claimed="yes")
    screen.chosen.set(order="after")


def _start(screen: Any, _workspace: Workspace) -> None:
    screen.refresh(None)


def ready(window: QWidget) -> bool:
    """Tell whether everything has been found."""
    screen = window.findChild(SearchScreen)
    if screen is None or screen.runner.busy:
        return False
    rows = screen.panel.forms.forms()
    return all(row.isVisible() and row.height() == row.sizeHint().height() for row in rows)


SCREENS = (
    Screen("search", shown("search", _words("الجسر")), mockup="09_search_concordance.png", ready=ready),
    Screen("search_sorted", shown("search", _narrowed), mockup="09_search_concordance.png", ready=ready, variants=_FEW),
    Screen("search_none", shown("search", _words("غيرموجودة")), ready=ready, variants=_FEW),
    Screen("search_start", shown("search", _start), ready=ready, variants=_FEW),
)
