"""The claims table over 100,000 claims beside the SQL alone: shown, sorted, filtered, jumped to the end, scrolled.

``python -m benchmarks.claims_screen [PROJECT]``; PROJECT is a copy that may be opened, by default the large project.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app import claim_list
from app.claim_list import ClaimFilter
from app.session import Session
from app.settings import Settings
from benchmarks import big_project
from db.ids import new_uid
from ui import language, theme
from ui.action_map import ActionMap
from ui.jobs import JobRunner
from ui.key_filter import KeyFilter
from ui.preferences import Preferences
from ui.screens.claims.screen import ClaimsScreen
from ui.workspace import Workspace

ROUNDS, PAGES = 3, 60
RATIO, FRAME = 1.5, 0.05
_FIGURES = ClaimFilter(types=frozenset({"figure"}))


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 when a budget does not hold."""
    path = Path(arguments[0]) if arguments else big_project.ensure()
    app = QApplication([])
    language.apply(app, "ar")
    theme.apply(app, "light")
    session = Session.open(path, big_project.identity())
    jobs, preferences = JobRunner(), Preferences(Settings(new_uid(), new_uid()))
    workspace = Workspace(session, jobs, preferences)
    try:
        return 0 if _measure(session, workspace) else 1
    finally:
        workspace.close()
        jobs.close()


def _measure(session: Session, workspace: Workspace) -> bool:
    screen = _shown(workspace)
    print(f"claims: {session.counts()[1]:,}")
    good = [
        _pair(screen, "shown", lambda: _again(screen), lambda: claim_list.ids(session)),
        _pair(
            screen,
            "sorted by claimant",
            lambda: _sort(screen, "claimant"),
            lambda: claim_list.ids(session, order_by="claimant"),
        ),
        _pair(
            screen,
            "sorted by figure",
            lambda: _sort(screen, "figure"),
            lambda: claim_list.ids(session, order_by="figure"),
        ),
        _pair(screen, "filtered by type", lambda: _filter(screen), lambda: claim_list.ids(session, _FIGURES)),
    ]
    screen.chosen.clear()
    _until(lambda: not screen.reader.pending)
    good.append(_frames(screen))
    screen.close()
    return all(good)


def _shown(workspace: Workspace) -> ClaimsScreen:
    screen = ClaimsScreen(workspace, ActionMap(KeyFilter()))
    screen.resize(1440, 800)
    screen.show()
    _until(lambda: not screen.reader.pending)
    return screen


def _again(screen: ClaimsScreen) -> None:
    screen.model.set_ids(type(screen.model.ids)("q"))
    screen.refresh(None)
    _until(lambda: len(screen.model.ids) > 0)
    screen.table.viewport().repaint()


def _sort(screen: ClaimsScreen, code: str) -> None:
    other = "code" if screen.table.sort_order()[0] == code else code
    before = screen.model.ids
    screen.table.sort_by(other, descending=False)
    _until(lambda: screen.model.ids is not before)
    screen.table.viewport().repaint()


def _filter(screen: ClaimsScreen) -> None:
    before = screen.model.ids
    screen.chosen.set("types", "figure", on=not screen.chosen.has("types", "figure"))
    _until(lambda: screen.model.ids is not before)
    screen.table.viewport().repaint()


def _pair(screen: ClaimsScreen, name: str, ours: Callable[[], object], sql: Callable[[], object]) -> bool:
    """Measure the screen beside the SQL alone, by turns."""
    mine, alone = [], []
    for _ in range(ROUNDS):
        alone.append(_timed(sql))
        mine.append(_timed(ours))
        _until(lambda: not screen.reader.pending)
    ratio = statistics.median(mine) / statistics.median(alone)
    print(
        f"{name:>20}: {statistics.median(mine) * 1000:6.0f} ms,"
        f" SQL alone {statistics.median(alone) * 1000:6.0f} ms, ratio {ratio:.2f} (≤ {RATIO})"
    )
    return ratio <= RATIO


def _frames(screen: ClaimsScreen) -> bool:
    """Jump about and scroll by pages; every page is painted from rows read on the way."""
    bar = screen.table.verticalScrollBar()
    times = []
    for step in range(PAGES):
        place = bar.maximum() * ((step * 37) % PAGES) // PAGES
        times.append(_timed(partial(_jump, screen, place)))
    times.sort()
    middle, most = statistics.median(times), times[int(len(times) * 0.95)]
    print(
        f"{'a jump, painted':>20}: {middle * 1000:6.0f} ms, 95 % {most * 1000:.0f} ms (median ≤ {FRAME * 1000:.0f})"
    )
    return middle <= FRAME


def _jump(screen: ClaimsScreen, place: int) -> None:
    screen.table.verticalScrollBar().setValue(place)
    screen.table.viewport().repaint()


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _until(done: Callable[[], bool]) -> None:
    loop, timer = QEventLoop(), QTimer(interval=2)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    if not done():
        loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
