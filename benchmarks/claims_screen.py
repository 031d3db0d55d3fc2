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
from benchmarks.table import Line, drawn, spent, times
from db.ids import new_uid
from ui import language, theme
from ui.action_map import ActionMap
from ui.jobs import JobRunner
from ui.key_filter import KeyFilter
from ui.preferences import Preferences
from ui.screens.claims.screen import ClaimsScreen
from ui.workspace import Workspace

ROUNDS, PAGES = 3, 60
LIST, JUMP = 0.6, 0.05
_FIGURES = ClaimFilter(types=frozenset({"figure"}))


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 when a promise does not hold."""
    lines = measure(Path(arguments[0]) if arguments else None)
    print(drawn(lines))
    return 1 if any(line.holds is False for line in lines) else 0


def measure(project: Path | None = None) -> list[Line]:
    """Open the large project, or another, in a window and measure."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    language.apply(app, "ar")
    theme.apply(app, "light")
    session = Session.open(project or big_project.ensure(), big_project.identity())
    jobs, preferences = JobRunner(), Preferences(Settings(new_uid(), new_uid()))
    workspace = Workspace(session, jobs, preferences)
    try:
        return _measured(session, workspace)
    finally:
        workspace.close()
        jobs.close()


def _measured(session: Session, workspace: Workspace) -> list[Line]:
    screen = _shown(workspace)
    asked: tuple[tuple[str, Callable[[], object], Callable[[], object]], ...] = (
        ("shown", lambda: _again(screen), lambda: claim_list.ids(session)),
        (
            "sorted by claimant",
            lambda: _sort(screen, "claimant"),
            lambda: claim_list.ids(session, order_by="claimant"),
        ),
        (
            "sorted by figure",
            lambda: _sort(screen, "figure"),
            lambda: claim_list.ids(session, order_by="figure"),
        ),
        ("filtered by type", lambda: _filter(screen), lambda: claim_list.ids(session, _FIGURES)),
    )
    lines = [_pair(screen, name, ours, sql) for name, ours, sql in asked]
    screen.chosen.clear()
    _until(lambda: not screen.reader.pending)
    lines.append(_jumps(screen))
    screen.close()
    return lines


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
    """Sort by a column, or turn its order round."""
    present, descending = screen.table.sort_order()
    before = screen.model.ids
    screen.table.sort_by(code, descending=present == code and not descending)
    _until(lambda: screen.model.ids is not before)
    screen.table.viewport().repaint()


def _filter(screen: ClaimsScreen) -> None:
    before = screen.model.ids
    screen.chosen.set("types", "figure", on=not screen.chosen.has("types", "figure"))
    _until(lambda: screen.model.ids is not before)
    screen.table.viewport().repaint()


def _pair(screen: ClaimsScreen, name: str, ours: Callable[[], object], sql: Callable[[], object]) -> Line:
    """Measure from the question to the painted rows beside the SQL alone, by turns; the quickest of each counts."""
    mine, alone = [], []
    for _ in range(ROUNDS):
        alone.append(_timed(sql))
        mine.append(_timed(ours))
        _until(lambda: not screen.reader.pending)
    best, base = min(mine), min(alone)
    work = f"{len(screen.model.ids):,} claims {name}, painted"
    return Line(
        work, f"≤ {spent(LIST)}", spent(best), f"SQL alone {spent(base)}", best / base, holds=best <= LIST
    )


def _jumps(screen: ClaimsScreen) -> Line:
    """Jump about; every page is painted from rows read on the way. Beside it the same page painted again."""
    bar = screen.table.verticalScrollBar()
    taken, again = [], []
    for step in range(PAGES):
        place = bar.maximum() * ((step * 37) % PAGES) // PAGES
        taken.append(_timed(partial(_jump, screen, place)))
        again.append(_timed(screen.table.viewport().repaint))
    middle, base = statistics.median(taken), statistics.median(again)
    return Line(
        "a jump in the claims table, painted", f"≤ {spent(JUMP)}", times(taken), f"painted again {spent(base)}",
        middle / base, holds=middle <= JUMP,
    )  # fmt: skip


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
