"""Budgets of claims: list, label, highlight and detail in a project of 31,000 articles and 100,000 claims."""

from __future__ import annotations

import statistics
import tempfile
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
from benchmarks.table import Line, drawn, p95, spent, times

_LIST_BUDGET, _LABEL_BUDGET = 0.6, 0.030
_LABELS = 200


def measure() -> list[Line]:
    """Measure everything on the large project; what is labelled is taken back."""
    session = Session.open(big_project.ensure(), big_project.identity())
    try:
        return [*lists(session), *single(session), *labelling_alone(session)]
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


def line(what: str, seconds: float, promise: float | None, beside: tuple[str, float] | None = None) -> Line:
    """Return one measured figure."""
    return Line(
        what,
        f"≤ {spent(promise)}" if promise is not None else "",
        spent(seconds),
        f"{beside[0]}: {spent(beside[1])}" if beside else "",
        seconds / beside[1] if beside else None,
        seconds <= promise if promise is not None else None,
    )


def lists(session: Session) -> list[Line]:
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
    found: list[Line] = []
    for name, chosen, order in cases:
        statements = _statements(session, chosen, order)
        shown = best(partial(_first_page, session, chosen, order))
        sql = best(partial(_alone, session, statements))
        found.append(line(f"list 100,000 claims: {name}", shown, _LIST_BUDGET, ("SQL alone", sql)))
    found.append(line("counts beside the filters", best(lambda: claims.facets(session)), _LIST_BUDGET))
    found.append(line("list of 31,000 articles", best(lambda: articles.rows(session)), None))
    return found


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


def single(session: Session) -> list[Line]:
    """Show one claim, and all highlights of an article of 5,000."""
    busy = articles.rows(session)[0].uid
    found = claims.of_article(session, busy)
    busy_time = best(lambda: claims.of_article(session, busy))
    detail_time = best(lambda: claims.detail(session, found[7].uid), 20)
    return [
        line(f"highlights of an article with {len(found)} claims", busy_time, 0.060),
        line("everything about one claim", detail_time, 0.003),
    ]


def labelling_alone(session: Session) -> list[Line]:
    """Label and undo beside one commit of a plain SQLite file."""
    taken = _label_often(session)
    commit = statistics.median(_plain_commits())
    ratio = statistics.median(taken) / commit
    kept = p95(taken) <= _LABEL_BUDGET
    promise = f"p95 ≤ {spent(_LABEL_BUDGET)}"
    beside = f"one SQLite commit: {spent(commit)}"
    return [Line("label and commit, without a screen", promise, times(taken), beside, ratio, kept)]


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


if __name__ == "__main__":
    print(drawn(measure()))
