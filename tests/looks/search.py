"""The search screen as it is drawn for looking at: places, a narrowed search, nothing found, the question before labelling."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from app.jobs import run
from app.searching.places import Place
from app.searching.run import Found, search_job
from tests.looks.project import shown
from tests.looks.render import Screen, Variant
from ui.screens.claims.columns import Types
from ui.screens.search.label_dialog import LabelAllDialog
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


@contextmanager
def _question() -> Iterator[QWidget]:
    """Yield the question before all places become claims."""
    with shown("search", _words("الجسر"))() as window:
        screen = window.findChild(SearchScreen)
        places = list(_found(screen))
        dialog = LabelAllDialog(screen.workspace, places, Types(screen.workspace.session), window)
        dialog.setWindowFlags(Qt.WindowType.Widget)
        dialog.setAutoFillBackground(True)
        dialog.setGeometry(QRect(QPoint(360, 200), dialog.size()))
        dialog.show()
        yield window


def _found(screen: SearchScreen) -> list[Place]:
    found = Found()
    run(search_job(screen.workspace.session, screen.chosen.request, found))
    return found.places["articles"]


def asked(window: QWidget) -> bool:
    """Tell whether it is known how many claims there would be."""
    dialog = window.findChild(LabelAllDialog)
    return ready(window) and dialog is not None and dialog.ready


def ready(window: QWidget) -> bool:
    """Tell whether everything has been found."""
    screen = window.findChild(SearchScreen)
    if screen is None or screen.runner.busy:
        return False
    rows = screen.panel.forms.forms()
    return all(row.isVisible() and row.height() == row.sizeHint().height() for row in rows)


SCREENS = (
    Screen("search", shown("search", _words("الجسر")), mockup="09_search_concordance.png", ready=ready),
    Screen(
        "search_sorted",
        shown("search", _narrowed),
        mockup="09_search_concordance.png",
        ready=ready,
        variants=_FEW,
    ),
    Screen("search_none", shown("search", _words("غيرموجودة")), ready=ready, variants=_FEW),
    Screen("search_label_all", _question, ready=asked, variants=_FEW),
    Screen("search_start", shown("search", _start), ready=ready, variants=_FEW),
)
