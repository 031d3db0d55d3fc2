"""Searching 31,000 articles: the newest 50 with their exact spans, beside the same question to FTS5 alone."""

from __future__ import annotations

import hashlib
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

from app.importing import reading
from app.importing.draft import Draft
from app.searching import search
from app.searching.query import Plan, plan
from app.searching.vocabulary import IndexWords
from app.session import Identity, Session
from benchmarks.corpus import archives
from benchmarks.table import Line, drawn
from db.changes import Action, created
from db.ids import new_uid
from db.records import Article

PROMISE_MS = 50.0
ARTICLES = 31_000
_ROUNDS = 5
_PORTION = 200
QUERIES = (
    "الحكومة", "قصف", "مدرسة", "مسؤول", "أمير", "السعودية", "الإرهاب", "طفل", "كتاب", "337", "جامع*",
    "وزارة الداخلية", "كرة القدم", "التعليم العالي", "مستشفى -اليمن", '"مجلس الأمن"', '"الرئيس المصري"',
    '"خادم الحرمين الشريفين"',
)  # fmt: skip


def measure() -> list[Line]:
    """Ask the same questions of the program and of the index alone."""
    drafts = [draft for path in archives() for draft in reading.read(path) if isinstance(draft, Draft)]
    with tempfile.TemporaryDirectory() as folder:
        session = Session.create(Path(folder) / "search.isnad", Identity(new_uid(), "benchmark", new_uid()))
        _fill(session, drafts)
        ours = _measure(lambda query: search(session, query))
        plans = {query: plan(query, IndexWords(session.store)) for query in QUERIES}
        base = _measure(lambda query: _alone(session, plans[query]))
        session.close()
    p50, p95 = _points(ours)
    base50, base95 = _points(base)
    return [
        Line(
            f"search {ARTICLES:,} articles, newest 50 with spans", f"p95 ≤ {PROMISE_MS:g} ms",
            f"{p50:.1f} ms, p95 {p95:.1f} ms", f"FTS5 alone: {base50:.1f} ms, p95 {base95:.1f} ms", p50 / base50,
            p95 <= PROMISE_MS,
        )
    ]  # fmt: skip


def _fill(session: Session, drafts: list[Draft]) -> None:
    numbered = enumerate(islice(cycle(drafts), ARTICLES), start=1)
    with session.batch("article.import") as batch:
        while portion := list(islice(numbered, _PORTION)):
            contents, changes = {}, []
            for number, draft in portion:
                text = draft.text if number <= len(drafts) else f"{draft.text}\n{number}"
                data = text.encode()
                sha256 = hashlib.sha256(data).hexdigest()
                contents[sha256] = data
                published = f"2015-{number % 12 + 1:02}-{number % 28 + 1:02}"
                changes.append(
                    created(
                        Article(
                            uid=new_uid(), number=number, headline=draft.headline, published=published,
                            raw_sha256=sha256, text_sha256=sha256, char_count=len(text),
                        )
                    )
                )  # fmt: skip
            session.perform(Action("article.import", tuple(changes)), contents, batch)


def _alone(session: Session, ready: Plan | None) -> None:
    """Ask the index for the newest ids and nothing else."""
    if ready is not None:
        session.store.rows(
            "SELECT a.id FROM article_index JOIN article a ON a.id = article_index.rowid"
            " WHERE article_index MATCH ? ORDER BY a.published DESC LIMIT 50",
            (ready.expression,),
        )


def _measure(ask: Callable[[str], object]) -> list[float]:
    """Return milliseconds of each question, every round in the order of a person who asks something new each time."""
    taken = []
    for _ in range(_ROUNDS):
        for query in QUERIES:
            started = time.perf_counter()
            ask(query)
            taken.append((time.perf_counter() - started) * 1000)
    return taken


def _points(taken: list[float]) -> tuple[float, float]:
    cuts = statistics.quantiles(taken, n=100)
    return cuts[49], cuts[94]


if __name__ == "__main__":
    print(drawn(measure()))
