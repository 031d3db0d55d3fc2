"""Labelling on screen in a project of 31,000 articles and 100,000 claims: key to committed to painted."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app import articles
from app.session import Session
from app.settings import Settings
from benchmarks import big_project
from benchmarks.table import Line, drawn, times
from db.changes import Action, created
from db.ids import new_uid
from db.records import Actor
from ui import language, theme
from ui.action_map import ActionMap
from ui.collector import Collector
from ui.jobs import JobRunner
from ui.key_filter import KeyFilter
from ui.preferences import Preferences
from ui.screens.reading.desk import ReadingDesk
from ui.screens.reading.pane import Pane
from ui.workspace import Workspace

PROMISE = 30.0  # ms
_ROUNDS = 120
_ARTICLES = 12
_HURRIED = 6  # articles more whose passages are labelled in a hurry
_APART = 0.03  # s between two keys in a hurry
_PASSAGE = 60
_KEYS = "123456789"


class _Painted(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint event; it is counted from its beginning, painting follows at once."""
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def measure() -> list[Line]:
    """Label on screen while nothing else runs."""
    return labelled(big_project.ensure(), "label on screen", PROMISE)


def labelled(
    project: Path,
    what: str,
    promise: float,
    beside: Callable[[Session], AbstractContextManager[None]] = lambda _session: nullcontext(),
) -> list[Line]:
    """Label in ``project`` while ``beside`` is entered; take all of it back. ``promise`` in ms."""
    app = QApplication([])
    language.apply(app, "ar")
    theme.apply(app, "light")
    session = Session.open(project, big_project.identity())
    commits = [_commit(session) for _ in range(_ROUNDS)]
    workspace, desk, window = _desk(app, session)
    opened = _open(app, desk, session)
    with beside(session):
        handled, painted, shown = _label(app, desk, workspace, slice(40, 40 + _ARTICLES))
        hurried = _label_hurried(app, desk, workspace, slice(40 + _ARTICLES, 40 + _ARTICLES + _HURRIED))
    while workspace.editor.stack.canUndo():
        workspace.editor.undo()
    window.hide()
    workspace.jobs.close()
    workspace.close()
    ratio = statistics.median(painted) / statistics.median(commits)
    commit = f"one commit of ours: {_said(commits)}"
    return [
        Line(
            f"{what}: key to painted", f"p95 ≤ {promise:g} ms", _said(painted), commit, ratio,
            _quantile(painted) <= promise,
        ),
        Line(f"{what}: key to committed", "", _said(handled), commit),
        Line(f"{what}: keys {1000 * _APART:.0f} ms apart, to painted", "", _said(hurried), commit),
        Line(f"{what}: key to the card filled", "", _said(shown), commit),
        Line("open an article, to painted", "", _said(opened)),
    ]  # fmt: skip


def _desk(app: QApplication, session: Session) -> tuple[Workspace, ReadingDesk, QWidget]:
    settings = Settings(session.identity.reviewer_uid, session.identity.device_uid, reviewer_name="نورس")
    workspace = Workspace(session, JobRunner(), Preferences(settings))
    keys = KeyFilter()
    keys.install(app)
    Collector(keys.stirred, app)  # as the application has it
    desk = ReadingDesk(workspace, ActionMap(keys, app))
    keys.setParent(app)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(desk.bar)
    column.addWidget(desk, 1)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    _settle(app)
    return workspace, desk, window


def _open(app: QApplication, desk: ReadingDesk, session: Session) -> list[float]:
    taken = []
    for row in articles.find(session, "", limit=12)[2:]:
        before = time.perf_counter()
        pane = desk.open_article(row.uid)
        assert pane is not None  # noqa: S101
        painted = _Painted(pane.view.viewport())
        _until_painted(app, painted)
        taken.append(1000 * (painted.at - before))
    for pane in desk.panes.all()[1:]:
        desk.close_pane(pane)
    _settle(app)
    return taken


def _label(
    app: QApplication, desk: ReadingDesk, workspace: Workspace, which: slice
) -> tuple[list[float], list[float], list[float]]:
    """Label passage after passage by key; return the times to handled, painted and shown on the card, in ms.

    What a key leaves to be done is done before the next: people press keys a quarter of a second apart.
    """
    moments: list[float] = []
    workspace.session.on_change(lambda _action: moments.append(time.perf_counter()))
    handled, done, shown = [], [], []
    for row in articles.find(workspace.session, "", limit=which.stop)[which]:
        pane = desk.open_article(row.uid)
        assert pane is not None  # noqa: S101
        painted = _Painted(pane.view.viewport())
        for number in _passages(pane):
            _select(pane, number)
            _settle(app)
            moments.clear()
            before = time.perf_counter()
            _press(_KEYS[number % len(_KEYS)])
            if not moments:
                continue  # labelled already, by a run that was broken off
            _until_painted(app, painted, before)
            handled.append(1000 * (moments[0] - before))
            done.append(1000 * (painted.at - before))
            while desk.card.detail is None or desk.card.detail.claim.uid != desk.claim:
                _turn(app)
            app.sendPostedEvents()
            shown.append(1000 * (time.perf_counter() - before))
    return handled, done, shown


def _label_hurried(app: QApplication, desk: ReadingDesk, workspace: Workspace, which: slice) -> list[float]:
    """Label passages by keys that follow each other at once, whatever is left to be done; return ms to painted."""
    committed: list[float] = []
    workspace.session.on_change(lambda _action: committed.append(0.0))
    done = []
    for row in articles.find(workspace.session, "", limit=which.stop)[which]:
        pane = desk.open_article(row.uid)
        assert pane is not None  # noqa: S101
        painted = _Painted(pane.view.viewport())
        _settle(app)
        for number in _passages(pane):
            committed.clear()
            _select(pane, number)
            before = time.perf_counter()
            _press(_KEYS[number % len(_KEYS)])
            if not committed:
                continue
            _until_painted(app, painted, before)
            done.append(1000 * (painted.at - before))
            while time.perf_counter() < before + _APART:
                _turn(app)
    return done


def _passages(pane: Pane) -> range:
    """Return the numbers of the passages of an article that are labelled."""
    return range(min(_ROUNDS // _ARTICLES, len(pane.view.text) // _PASSAGE))


def _select(pane: Pane, number: int) -> None:
    start = number * _PASSAGE
    pane.view.select(start, start + _PASSAGE - 5)


def _press(key: str) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key(ord(key)), Qt.KeyboardModifier.NoModifier, key)
        target = QApplication.focusWidget()
        if target is not None:
            QApplication.sendEvent(target, event)


def _until_painted(app: QApplication, painted: _Painted, since: float = 0.0) -> None:
    """Run what is due until the view was painted after ``since``; the paint itself is part of the time."""
    limit = time.perf_counter() + 5
    if not since:
        since, painted.at = time.perf_counter() - 1e-9, 0.0
    while time.perf_counter() < limit:
        app.sendPostedEvents()
        if painted.at >= since:
            break
        _turn(app)
    painted.at = time.perf_counter()


def _turn(app: QApplication) -> bool:
    """Handle every event that is due; return whether there was any."""
    dispatcher = app.eventDispatcher()
    return dispatcher is not None and dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def _settle(app: QApplication) -> None:
    """Let at least 30 ms pass, and then what is still due be done, within the quarter second that keys are apart."""
    began = time.perf_counter()
    due = True
    while time.perf_counter() < began + 0.03 or (due and time.perf_counter() < began + 0.25):
        due = _turn(app)


def _commit(session: Session) -> float:
    action = Action("actor.create", (created(Actor(uid=new_uid(), name_ar="قياس")),))
    before = time.perf_counter()
    session.perform(action)
    return 1000 * (time.perf_counter() - before)


def _quantile(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def _said(values: list[float]) -> str:
    return times([value / 1000 for value in values])


if __name__ == "__main__":
    print(drawn(measure()))
