"""Budgets of claims: list, label, highlight and detail in a project of 31,000 articles and 100,000 claims."""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from app import articles, claims, events, labelling, parties
from app.claims import ClaimFilter
from app.session import Session
from benchmarks import big_project
from db.changes import Action, Change, created
from db.queries import articles as article_queries

_LIST_BUDGET, _LABEL_BUDGET, _BUSY_BUDGET = 0.6, 0.030, 0.060
_LABELS = 200


def main() -> None:
    """Print each promise beside its baseline."""
    session = Session.open(big_project.ensure(), big_project.identity())
    try:
        lists(session)
        single(session)
        labelling_alone(session)
        labelling_busy(session)
    finally:
        session.close()


def best(work: Callable[[], Any], times: int = 3) -> float:
    """Return the seconds of the quickest of several runs."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return min(found)


def line(what: str, seconds: float, promise: float | None, beside: str = "") -> None:
    """Print one measured figure."""
    verdict = (
        ""
        if promise is None
        else f"  promise {promise * 1000:6.0f} ms  {'ok' if seconds <= promise else 'OVER'}"
    )
    print(f"{what:58} {seconds * 1000:8.1f} ms{verdict}  {beside}")


def lists(session: Session) -> None:
    """Show, sort and filter 100,000 claims, each beside its SQL alone."""
    event = events.rows(session)[0].uid
    outlet = parties.outlets(session)[0].outlet.uid
    cases: list[tuple[str, ClaimFilter, str]] = [
        (f"all by {order}", claims.NO_FILTER, order)
        for order in ("code", "type", "claimant", "outlet", "figure", "event", "status", "published", "quote")
    ]
    cases += [
        (
            "type figure, drafts",
            ClaimFilter(types=frozenset({"figure"}), statuses=frozenset({"draft"})),
            "code",
        ),
        ("one event", ClaimFilter(events=frozenset({event})), "code"),
        ("one outlet", ClaimFilter(outlets=frozenset({outlet})), "claimant"),
        ("no claimant", ClaimFilter(no_claimant=True), "code"),
        ("one word", ClaimFilter(needle="القافله"), "code"),
    ]
    for name, chosen, order in cases:
        statements = _statements(session, chosen, order)
        shown = best(partial(_first_page, session, chosen, order))
        sql = best(partial(_alone, session, statements))
        line(f"list 100,000 claims: {name}", shown, _LIST_BUDGET, f"SQL alone {sql * 1000:.0f} ms")
    line("counts beside the filters", best(lambda: claims.facets(session)), _LIST_BUDGET)
    line("list of 31,000 articles", best(lambda: articles.rows(session)), None)


def _first_page(session: Session, chosen: ClaimFilter, order: str) -> None:
    claims.page(session, claims.ids(session, chosen, order)[:60])


def _statements(session: Session, chosen: ClaimFilter, order: str) -> list[tuple[str, Any]]:
    """Return the SQL that a list is made with."""
    said: list[tuple[str, Any]] = []
    database = session.store.database
    execute = database.execute_sql

    def listen(sql: str, params: Any = None) -> Any:  # noqa: ANN401  (as in peewee)
        said.append((sql, params or ()))
        return execute(sql, params)  # type: ignore[no-untyped-call]

    database.execute_sql = listen  # type: ignore[method-assign]
    try:
        claims.ids(session, chosen, order)
    finally:
        database.execute_sql = execute  # type: ignore[method-assign]
    return said


def _alone(session: Session, statements: list[tuple[str, Any]]) -> None:
    """Run the statements again on the bare driver, without anything around them."""
    connection = session.store.database.connection()
    for sql, values in statements:
        connection.execute(sql, values).fetchall()


def single(session: Session) -> None:
    """Show one claim, and all highlights of an article of 5,000."""
    busy = articles.rows(session)[0].uid
    found = claims.of_article(session, busy)
    line(
        f"highlights of an article with {len(found)} claims",
        best(lambda: claims.of_article(session, busy)),
        0.060,
    )
    line("everything about one claim", best(lambda: claims.detail(session, found[7].uid), 20), 0.003)


def labelling_alone(session: Session) -> None:
    """Label and undo, alone, beside one commit of a plain SQLite file."""
    taken = _label_often(session)
    _print_labels("label + commit, alone", taken, _LABEL_BUDGET)


def labelling_busy(session: Session) -> None:
    """Label while another thread imports articles and a third one searches; the import is taken back."""
    stop = threading.Event()
    workers = [threading.Thread(target=work, args=(session, stop)) for work in (_import, _search)]
    for worker in workers:
        worker.start()
    try:
        taken = _label_often(session)
    finally:
        stop.set()
        for worker in workers:
            worker.join()
    _print_labels("label + commit, during an import and searches", taken, _BUSY_BUDGET)


def _label_often(session: Session) -> list[float]:
    rows = articles.rows(session)[1 : _LABELS + 1]
    taken = []
    for row in rows:
        start = time.perf_counter()
        action, _ = labelling.label(session, row.uid, [(1, 12), (20, 30)], "occurrence")
        session.perform(action)
        taken.append(time.perf_counter() - start)
        start = time.perf_counter()
        session.perform(action.inverse())
        taken.append(time.perf_counter() - start)
    return taken


def _print_labels(what: str, taken: list[float], promise: float) -> None:
    commit = statistics.median(_plain_commits())
    line(f"{what}, p50", statistics.median(taken), None, f"one SQLite commit {commit * 1000:.1f} ms")
    line(f"{what}, p95", statistics.quantiles(taken, n=20)[-1], promise)


def _plain_commits() -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        connection = driver.connect(str(Path(folder) / "plain"), isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE t (a TEXT)")
        taken = []
        for _ in range(100):
            start = time.perf_counter()
            connection.execute("INSERT INTO t VALUES ('x')")
            taken.append(time.perf_counter() - start)
        connection.close()
    return taken


def _import(session: Session, stop: threading.Event) -> None:
    """Write articles in short transactions, as an import does, and take the batch back in the end."""
    texts = [f"مادة رقم {number} " + "نص طويل عن القافلة " * 80 for number in range(20)]
    number = article_queries.next_number(session.store)
    batch = session.store.begin_batch("benchmark", session.author)
    while not stop.is_set():
        changes: list[Change] = []
        contents: dict[str, bytes] = {}
        for text in texts:
            record, content = big_project.article(number, f"{text}{number}", None)
            number += 1
            changes.append(created(record))
            contents |= content
        session.perform(Action("article.import", tuple(changes)), contents, batch)
    session.store.drop_batch(batch)


def _search(session: Session, stop: threading.Event) -> None:
    sql = "SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid DESC LIMIT 50"
    while not stop.is_set():
        session.store.rows(sql, ("القافله",))
        time.sleep(0.02)


if __name__ == "__main__":
    main()
