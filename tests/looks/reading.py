"""The reading desk as it looks at work, and empty."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.records import Claim
from tests import reading_project
from tests.waiting import until
from ui.screens.reading.desk import ReadingDesk
from ui.screens.registry import SCREENS
from ui.widgets.article_view import ArticleView
from ui.widgets.bars import Hint, StatusBar
from ui.widgets.fields import Labelled
from ui.widgets.nav_bar import NavBar, Tab


def _window(desk: ReadingDesk) -> QWidget:
    """Return a window with navigation, the desk's bar, the desk and a status bar, as the program lays them out."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    nav = NavBar()
    nav.set_tabs([Tab(each.code, each.words(), each.icon, each.key) for each in SCREENS if each.in_nav])
    nav.choose("reading")
    status = StatusBar()
    for widget in (nav, desk.bar):
        column.addWidget(widget)
    column.addWidget(desk, 1)
    column.addWidget(status)

    def say() -> None:
        status.set_status(desk.summary())
        status.set_hints([(hint.keys, hint.words) for hint in desk.hints()])

    desk.hints_changed.connect(say)
    say()
    return window


def settled(window: QWidget) -> bool:
    """Tell whether every text is measured and every layout done."""
    views = window.findChildren(ArticleView)
    fields = [field for field in window.findChildren(Labelled) if field.isVisible()]
    hints = [hint for bar in window.findChildren(StatusBar) for hint in bar.findChildren(Hint)]
    return (
        not any(desk.busy for desk in window.findChildren(ReadingDesk))
        and all(view.document.is_measured for view in views if view.isVisible())
        and all(field.control.width() == field.width() for field in fields)
        and all(hint.isVisible() for hint in hints)
    )


@contextmanager
def at_work(*, labelled: bool = True) -> Iterator[QWidget]:
    """Yield the desk with three articles, and a claim if there are any."""
    with tempfile.TemporaryDirectory() as folder:
        session, made = reading_project.copy(Path(folder, "flood.isnad"), labelled=labelled)
        workspace = reading_project.workspace(session)
        commands, _ = reading_project.actions()
        desk = ReadingDesk(workspace, commands)
        window = _window(desk)
        desk.resize(1440, 800)
        for uid in made.articles[:3]:
            desk.open_article(uid)
        desk.bar.step.setChecked(True)
        if labelled:
            desk.show_claim(made.claims[9])
        try:
            yield window
        finally:
            workspace.jobs.close()
            workspace.close()


@contextmanager
def editing() -> Iterator[QWidget]:
    """Yield the desk with the editors of chain and figure open."""
    with at_work() as window:
        desk = window.findChild(ReadingDesk)
        assert desk is not None
        desk.workspace.preferences.remember("desk.card.over", True)
        desk.on_card(desk.card.chain.edit_claimant)
        desk.card.figures.open(0)
        yield window


@contextmanager
def suggesting() -> Iterator[QWidget]:
    """Yield the desk with what is open dotted, one suggestion current and its clause selected."""
    with at_work(labelled=False) as window:
        desk = window.findChild(ReadingDesk)
        assert desk is not None
        until(lambda: not desk.busy, "the articles were not read through")
        for _ in range(2):
            desk.suggesting.walk(1)
        yield window


@contextmanager
def guessed() -> Iterator[QWidget]:
    """Yield the desk with a claim made of a suggestion: all that was guessed is outlined on the card."""
    with suggesting() as window:
        desk = window.findChild(ReadingDesk)
        assert desk is not None
        desk.workspace.preferences.remember("desk.card.over", True)
        desk.advance()
        (claim,) = desk.workspace.session.store.find(Claim)
        desk.refresh(None)  # a desk that is not shown yet follows no edits
        desk.show_claim(claim.uid)
        yield window


@contextmanager
def empty() -> Iterator[QWidget]:
    """Yield the desk with an event chosen and nothing open."""
    with tempfile.TemporaryDirectory() as folder:
        session, made = reading_project.copy(Path(folder, "flood.isnad"))
        workspace = reading_project.workspace(session)
        commands, _ = reading_project.actions()
        desk = ReadingDesk(workspace, commands)
        window = _window(desk)
        desk.choose_event(made.events[0])
        try:
            yield window
        finally:
            workspace.jobs.close()
            workspace.close()
