"""The matrix on the reference annotation: its relations shown as given, and how quickly the screen answers.

``python -m benchmarks.comparing [../shared/gold]``.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app import jobs
from app.apply import apply_file
from app.comparing.matrix import matrix
from app.comparing.relations import Said
from app.session import Session
from app.settings import Settings
from benchmarks import big_project, gold_project, many_questions
from benchmarks.gold_project import GoldProject
from benchmarks.table import Line, drawn, p95, spent, times
from db.ids import new_uid
from db.records import Article, Claim
from ui import language, theme
from ui.action_map import ActionMap
from ui.collector import Collector
from ui.jobs import JobRunner
from ui.key_filter import KeyFilter
from ui.preferences import Preferences
from ui.screens.compare.matrix_tab import MatrixTab
from ui.screens.compare.screen import CompareScreen
from ui.workspace import Workspace

OPEN, CELL, SHOWN = 0.3, 0.05, 0.95
GOLD = Path(__file__).resolve().parents[2] / "shared" / "gold"
_ROUNDS = 20


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 when a promise does not hold."""
    lines = measure(Path(arguments[0]) if arguments else GOLD)
    print(drawn(lines))
    return 1 if any(line.holds is False for line in lines) else 0


def measure(gold: Path = GOLD) -> list[Line]:
    """Apply both sets to projects of their own, compare, and open the screen."""
    if not gold.is_dir():
        return [Line("compare", "", "skipped: no reference annotation")]
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    language.apply(app, "ar")
    theme.apply(app, "light")
    lines: list[Line] = []
    for name, made in (("aleppo", gold_project.aleppo(gold)), ("abha", gold_project.abha(gold))):
        with _applied(made) as session:
            lines.append(_as_given(name, session, made))
            lines += _screen(name, session)
    with tempfile.TemporaryDirectory() as folder:
        session, _event = many_questions.make(Path(folder, "many.isnad"))
        try:
            lines += _screen("many", session, opens=None)
        finally:
            session.close()
    return lines


@contextmanager
def _applied(made: GoldProject) -> Iterator[Session]:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "gold.jsonl")
        source.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in made.lines), "utf-8")
        session = Session.create(Path(folder, "gold.isnad"), big_project.identity(), "gold")
        try:
            jobs.run(apply_file(session, source))
            yield session
        finally:
            session.close()


def _as_given(name: str, session: Session, made: GoldProject) -> Line:
    """Count the pairs of each group that the matrix shows with the relation the annotators gave."""
    uids = _uids(session, made)
    texts = {line["id"]: line["text_ar"] for line in made.lines if line["kind"] == "question"}
    shown: dict[tuple[str, frozenset[str]], str] = {}
    for row in matrix(session).rows:
        for link in row.links:
            pair = frozenset((link.one.claim.uid, link.other.claim.uid))
            shown[row.question.text_ar, pair] = link.relation
    right = sum(
        shown.get((texts[each.question], frozenset((uids[each.a], uids[each.b])))) == each.relation
        for each in made.expected
    )
    share = right / len(made.expected)
    said = f"{share:.1%} of {len(made.expected)}"
    return Line(f"{name}: relations shown as given", "95 %", said, holds=share >= SHOWN)


def _uids(session: Session, made: GoldProject) -> dict[str, str]:
    """Return the uid that each claim of the annotation got: claims are numbered in the order of their lines."""
    files = {article.uid: article.imported_filename for article in session.store.find(Article)}
    claims = sorted(session.store.find(Claim), key=lambda claim: (files[claim.article], claim.number))
    names = {line["id"]: line["file"] for line in made.lines if line["kind"] == "article"}
    lines = [line for line in made.lines if line["kind"] == "claim"]
    lines.sort(
        key=lambda line: names[line["article"]]
    )  # stable: within an article the order of the lines stays
    return {line["id"]: claim.uid for line, claim in zip(lines, claims, strict=True)}


def _screen(name: str, session: Session, opens: float | None = OPEN) -> list[Line]:
    """Open the screen, change relations in it, filter and scroll it.

    A large matrix is made aside: the screen is there and takes keys when its frame is painted, and filled later.
    """
    runner, preferences = JobRunner(), Preferences(Settings(new_uid(), new_uid()))
    workspace = Workspace(session, runner, preferences)
    keys = KeyFilter()
    collector = Collector(keys.stirred)  # as the application has it
    try:
        started = time.perf_counter()
        screen = CompareScreen(workspace, ActionMap(keys))
        screen.resize(1440, 800)
        screen.show()
        screen.grab()
        opened = time.perf_counter() - started
        tab = cast("MatrixTab", screen.tab("matrix"))
        while tab.reading.busy:
            _settle()
        screen.grab()
        filled = time.perf_counter() - started
        size = f"{tab.model.rowCount()} questions, {tab.model.columnCount()} accounts"
        changes = _changes(tab, workspace)
        moves = _moves(tab)
        screen.close()
    finally:
        collector.close()
        runner.close()
        workspace.closing.emit()
        workspace.editor.close()
    return [
        Line(f"{name}: compare's frame is painted", "300 ms", spent(opened), size, holds=opened <= OPEN),
        Line(
            f"{name}: compare opens, every cell painted",
            "300 ms" if opens else "",
            spent(filled),
            size,
            holds=filled <= opens if opens else None,
        ),
        Line(f"{name}: a relation set and painted", "50 ms", times(changes), holds=p95(changes) <= CELL),
        Line(f"{name}: another cell, and a page down", "50 ms", times(moves), holds=p95(moves) <= CELL),
    ]


def _changes(tab: MatrixTab, workspace: Workspace) -> list[float]:
    """Return the seconds from setting a relation to the painted cell, in turn two relations of one pair."""
    link = next(link for row in matrix(workspace.session).rows for link in row.links)
    found = []
    for number in range(_ROUNDS):
        said = Said(("contradicts", "refines")[number % 2], rationale=str(number))
        _settle()
        started = time.perf_counter()
        tab.acts.relate(link.one, link.other, said)
        tab.grid.viewport().grab()
        found.append(time.perf_counter() - started)
    return found


def _moves(tab: MatrixTab) -> list[float]:
    """Return the seconds from going to a cell a page below to the painted tab, with its passages compared."""
    found = []
    for number in range(_ROUNDS):
        row = (number * 8) % tab.model.rowCount()
        _settle()
        started = time.perf_counter()
        tab.grid.setCurrentIndex(tab.model.index(row, number % tab.model.columnCount()))
        tab.grab()
        found.append(time.perf_counter() - started)
    return found


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(5, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
