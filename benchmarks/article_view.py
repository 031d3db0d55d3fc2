"""The article view against its budgets: python -m benchmarks.article_view.

Times are wall time, but for what is called "cpu", which other programs on the machine do not disturb.

1,000,000 characters with 5,000 claims: time to first paint beside one screen of QTextLayout; adding, replacing and
removing a claim beside one commit of SQLite. Five articles with 60 claims each, scrolled in step, beside the same
without claims.
"""

import gc
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.table import Line, drawn, spent
from ui import fonts, tokens
from ui.widgets.article_view import ArticleView, Highlight, Look, ScrollGroup

CHARACTERS, CLAIMS = 1_000_000, 5_000
PANES, PANE_CLAIMS, PANE_CHARACTERS = 5, 60, 6_000
ROUNDS, FRAMES = 200, 300
WIDTH, HEIGHT, PANE_WIDTH = 480, 800, 280
FRAME_BUDGET, OPEN_BUDGET, RATIO_BUDGET = 0.016, 0.3, 1.5

_WORDS = [
    "قال",
    "أعلنت",
    "الوزارة",
    "المتحدث",
    "باسم",
    "مدينة",
    "القافلة",
    "وصلت",
    "إلى",
    "الطريق",
    "المؤدي",
    "وأضاف",
    "أن",
    "عدد",
    "المصابين",
    "بلغ",
    "35",
    "شخصا",
    "بينهم",
    "12",
    "طفلا",
    "بحسب",
    "Reuters",
    "نقلا",
    "عن",
    "مصادر",
    "محلية",
    "في",
    "الحي",
    "الشرقي",
    "لا",
    "يزال",
    "مغلقا",
    "منذ",
    "صباح",
    "2024-02-01",
    "وأكدت",
    "اللجنة",
    "إجلاء",
    "الأهالي",
]


def article(length: int, seed: int) -> str:
    """Make a text of `length` characters in paragraphs of about 420."""
    chance = random.Random(seed)
    parts: list[str] = []
    size = 0
    while size < length:
        words = " ".join(chance.choices(_WORDS, k=chance.randrange(30, 110)))
        parts.append(words + ".")
        size += len(words) + 2
    return "\n".join(parts)[:length]


def claims(text: str, count: int, seed: int) -> list[Highlight]:
    """Scatter claims of 10 to 160 characters over a text."""
    chance = random.Random(seed)
    kinds = tokens.claim_types()
    made: list[Highlight] = []
    for number in range(count):
        start = chance.randrange(max(1, len(text) - 160))
        kind = chance.choice(kinds)
        made.append(
            Highlight(f"c{number}", ((start, start + chance.randrange(10, 160)),), kind.key, kind.light)
        )
    return made


def settle(view: ArticleView) -> None:
    """Wait until every height is exact."""
    while not view.document.is_measured:
        QEventLoop().processEvents()


class Sample(NamedTuple):
    """Seconds one piece of work took: on the clock, and of this process."""

    wall: float
    cpu: float


def timed(work: Callable[[], object]) -> Sample:
    """Time a piece of work, painting included."""
    return measured(
        lambda: (work(), QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents))
    )


def measured(work: Callable[[], object]) -> Sample:
    """Time a piece of work."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Sample(time.perf_counter() - wall, time.process_time() - cpu)


def percentile(values: list[Sample], share: float) -> float:
    """Return the wall time below which that share of the samples lies."""
    ordered = sorted(value.wall for value in values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def ratio_of(values: list[Sample], base: list[Sample]) -> float:
    """Return the ratio of the medians."""
    return statistics.median(v.wall for v in values) / statistics.median(v.wall for v in base)


def line(name: str, values: list[Sample], base: tuple[str, list[Sample]], limit: str, *, kept: bool) -> Line:
    """Return one promise; the ratio is to the baseline's median."""
    middle, cpu = (statistics.median(column) for column in zip(*values, strict=True))
    ours = f"{spent(middle)}, p95 {spent(percentile(values, 0.95))} ({spent(cpu)} cpu)"
    what, taken = base
    beside = f"{what}: {spent(statistics.median(sample.wall for sample in taken))}"
    return Line(name, limit, ours, beside, ratio_of(values, taken), kept)


def one_screen_of_layout(text: str) -> None:
    """Lay out and paint as much plain text as fills a screen: the baseline of opening."""
    look = Look.of("light")
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    top = 0.0
    for paragraph in text[:4000].split("\n"):
        layout = QTextLayout(paragraph, look.article_font())
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(WIDTH)
            line.setPosition(QPointF(0, top))
            top += line.height()
            line = layout.createLine()
        layout.endLayout()
        layout.draw(painter, QPointF(0, 0))
        if top > HEIGHT:
            break
    painter.end()


def bench_open(view: ArticleView, text: str, marked: list[Highlight]) -> list[Line]:
    """Time opening the long article up to its first paint."""

    def open_article() -> None:
        view.set_article(text)
        view.set_highlights(marked)
        view.viewport().repaint()

    base: list[Sample] = []
    opened: list[Sample] = []
    for _ in range(7):
        base.append(measured(lambda: one_screen_of_layout(text)))
        view.set_article("")
        gc.collect()
        opened.append(measured(open_article))
    kept = percentile(opened, 0.95) <= OPEN_BUDGET
    beside = ("one screen of QTextLayout", base)
    return [line("open 1,000,000 characters with 5,000 claims", opened, beside, "≤ 0.3 s", kept=kept)]


def commits(count: int) -> list[Sample]:
    """Time commits of one small row, each synced to the disk."""
    with tempfile.TemporaryDirectory() as folder:
        store = sqlite3.connect(Path(folder) / "baseline.db", isolation_level=None)
        store.execute("PRAGMA journal_mode=WAL")
        store.execute("PRAGMA synchronous=FULL")
        store.execute("CREATE TABLE t (a)")
        insert = partial(store.execute, "INSERT INTO t VALUES (1)")
        taken = [measured(insert) for _ in range(count)]
        store.close()
    return taken


def bench_edit(view: ArticleView) -> list[Line]:
    """Time adding, replacing and removing a claim in view, handler and paint together."""
    base = ("one SQLite commit", commits(ROUNDS))
    chance = random.Random(5)
    middle = len(view.text) // 2
    view.reveal(middle, middle + 10)
    taken: dict[str, list[Sample]] = {"add": [], "replace": [], "remove": []}
    for number in range(ROUNDS):
        start = middle + chance.randrange(-300, 300)
        made = Highlight(f"new{number}", ((start, start + chance.randrange(10, 300)),), "1", "#6C75E4")
        moved = Highlight(made.uid, ((start + 5, made.spans[0][1] + 9),), "2", "#644300")
        taken["add"].append(timed(partial(view.add_highlight, made)))
        taken["replace"].append(timed(partial(view.add_highlight, moved)))
        taken["remove"].append(timed(partial(view.remove_highlight, made.uid)))
    return [
        line(
            f"{name} a claim there",
            values,
            base,
            "p95 ≤ 16 ms",
            kept=percentile(values, 0.95) <= FRAME_BUDGET,
        )
        for name, values in taken.items()
    ]


def bench_scroll() -> list[Line]:
    """Time frames of five articles scrolled in step, with and without claims in turn."""
    window = QWidget()
    group = ScrollGroup(window)
    panes: list[ArticleView] = []
    for number in range(PANES):
        pane = ArticleView(Look.of("light"), window)
        pane.setGeometry(number * PANE_WIDTH, 0, PANE_WIDTH, HEIGHT)
        pane.set_article(article(PANE_CHARACTERS, number))
        group.add(pane)
        panes.append(pane)
    window.resize(PANES * PANE_WIDTH, HEIGHT)
    window.show()
    for pane in panes:
        settle(pane)
    plain: list[Sample] = []
    marked: list[Sample] = []
    for turn in range(6):
        for number, pane in enumerate(panes):
            pane.set_highlights(claims(pane.text, PANE_CLAIMS, number) if turn % 2 else [])
            pane.bar.setValue(0)
        QEventLoop().processEvents()
        frames = [timed(partial(panes[0].bar.setValue, 40 * (n + 1))) for n in range(FRAMES // 3)]
        (marked if turn % 2 else plain).extend(frames)
    window.close()
    kept = percentile(marked, 0.95) <= FRAME_BUDGET and ratio_of(marked, plain) <= RATIO_BUDGET
    beside = ("without claims", plain)
    name = "scroll five articles with 60 claims each in step"
    return [line(name, marked, beside, "p95 ≤ 16 ms, ≤ 1.5 ×", kept=kept)]


def measure() -> list[Line]:
    """Run all."""
    application = QApplication.instance() or QApplication([])
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # type: ignore[attr-defined]
    fonts.load()
    text = article(CHARACTERS, 1)
    view = ArticleView(Look.of("light"))
    view.resize(WIDTH, HEIGHT)
    view.show()
    QEventLoop().processEvents()
    lines = bench_open(view, text, claims(text, CLAIMS, 2))
    settle(view)
    lines += bench_edit(view)
    view.close()
    return lines + bench_scroll()


if __name__ == "__main__":
    print(drawn(measure()))
