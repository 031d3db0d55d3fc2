"""Long work: one after another on one thread, stopped at a pause, shown in the strip, failures handed over."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.jobs import Job, Progress
from tests.waiting import let_pass
from ui import jobs, language
from ui.jobs import JobRunner
from ui.progress import ProgressPresenter


class _Heard(QObject):
    """Collects how jobs ended, on the thread of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.ends: list[tuple[str, object]] = []
        self.threads: set[int] = set()

    def listen(self, handle: Any) -> Any:
        handle.finished.connect(self._finished)
        handle.failed.connect(self._failed)
        handle.stopped.connect(self._stopped)
        return handle

    @Slot(object)
    def _finished(self, result: Any) -> Any:
        self._note("finished", result)

    @Slot(object)
    def _failed(self, problem: Any) -> Any:
        self._note("failed", problem)

    @Slot()
    def _stopped(self) -> Any:
        self._note("stopped", None)

    def _note(self, how: Any, what: Any) -> Any:
        self.ends.append((how, what))
        self.threads.add(threading.get_ident())


@pytest.fixture
def runner(qapp):
    made = JobRunner()
    yield made
    made.close()


@pytest.fixture
def heard(qapp):
    return _Heard()


def _counting(to: int, note: list[int] | None = None) -> Job[int]:
    for at in range(to):
        if note is not None:
            note.append(threading.get_ident())
        yield Progress(at, to)
    return to


def _waiting(begun: threading.Event, closed: list[bool]) -> Job[None]:
    try:
        while True:
            begun.set()
            time.sleep(0.01)
            yield Progress(0, 0)
    finally:
        closed.append(True)


def _failing() -> Job[None]:
    yield Progress(0, 1)
    raise ValueError("broken")


def test_a_job_runs_on_the_worker_and_ends_on_the_screen(runner, heard, qtbot):
    where: list[int] = []
    heard.listen(runner.start(_counting(5, where), "عدّ"))
    qtbot.waitUntil(lambda: not runner.busy)
    assert heard.ends == [("finished", 5)]
    assert set(where) != {threading.get_ident()}
    assert heard.threads == {threading.get_ident()}


def test_jobs_run_one_after_another_on_one_thread(runner, heard, qtbot):
    where: list[int] = []
    for number in range(3):
        heard.listen(runner.start(_counting(number + 1, where), "عدّ"))
    qtbot.waitUntil(lambda: not runner.busy)
    assert heard.ends == [("finished", 1), ("finished", 2), ("finished", 3)]
    assert len(set(where)) == 1


def test_a_job_stops_at_its_next_pause_and_is_closed(runner, heard, qtbot):
    begun, closed = threading.Event(), list[bool]()
    handle = heard.listen(runner.start(_waiting(begun, closed), "انتظار"))
    assert not handle.stopping
    qtbot.waitUntil(begun.is_set)
    handle.stop()
    assert handle.stopping
    qtbot.waitUntil(lambda: not runner.busy)
    assert heard.ends == [("stopped", None)]
    assert closed == [True]


def test_a_failure_is_handed_over_and_the_next_job_runs(runner, heard, qtbot):
    heard.listen(runner.start(_failing(), "كسر"))
    heard.listen(runner.start(_counting(2), "عدّ"))
    qtbot.waitUntil(lambda: not runner.busy)
    assert [how for how, _ in heard.ends] == ["failed", "finished"]
    assert isinstance(heard.ends[0][1], ValueError)


def test_closing_stops_what_runs_and_what_waits(runner, heard, qtbot):
    begun, closed = threading.Event(), list[bool]()
    heard.listen(runner.start(_waiting(begun, closed), "انتظار"))
    heard.listen(runner.start(_counting(3), "عدّ"))
    qtbot.waitUntil(begun.is_set)
    runner.close()
    qtbot.waitUntil(lambda: len(heard.ends) == 2)
    assert heard.ends == [("stopped", None), ("stopped", None)]
    assert closed == [True]


@pytest.fixture
def presented(runner, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    presenter = ProgressPresenter(runner, window)
    presenter._soon.setInterval(0)
    window.show()
    yield presenter
    window.hide()


def test_the_strip_appears_for_long_work_and_leaves_with_it(presented, runner, qtbot):
    begun, closed = threading.Event(), list[bool]()
    counts: list[int] = []
    presented.running_changed.connect(counts.append)
    handle = runner.start(_waiting(begun, closed), "انتظار طويل")
    assert not presented.strip.isVisible()
    qtbot.waitUntil(presented.strip.isVisible)
    presented.strip.stopped.emit()
    assert handle.stopping
    qtbot.waitUntil(lambda: not runner.busy)
    assert not presented.strip.isVisible()
    assert counts == [1, 0]


def test_a_strip_hidden_by_hand_stays_hidden_while_the_work_goes_on(presented, runner, qtbot):
    begun, closed = threading.Event(), list[bool]()
    handle = runner.start(_waiting(begun, closed), "انتظار طويل")
    qtbot.waitUntil(presented.strip.isVisible)
    presented.strip.hidden_by_hand.emit()
    presented._say()
    assert not presented.strip.isVisible()
    handle.stop()
    qtbot.waitUntil(lambda: not runner.busy)


def test_how_far_and_how_long_is_said_in_the_language(presented, runner, qtbot, qapp):
    gate = threading.Event()

    def half() -> Job[None]:
        while not gate.wait(0.01):
            yield Progress(500, 1000)

    said = set()
    handle = runner.start(half(), "نصف العمل")
    handle.started_at -= 60
    qtbot.waitUntil(presented.strip.isVisible)
    qtbot.waitUntil(lambda: presented._progress is not None and presented._progress.total == 1000)
    for code in ("ar", "en"):
        language.apply(qapp, code)
        presented._say()
        said.add(presented._detail(handle, presented._progress))
    language.apply(qapp, "ar")
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert len(said) == 2
    assert all("500" in text and "1,000" in text for text in said)


def test_a_worker_rests_while_a_key_is_handled_unless_the_key_asked_for_its_work(
    runner, heard, qtbot, monkeypatch
):
    monkeypatch.setattr(jobs, "_REST", 3600.0)
    turns = [0]

    def working() -> Job[None]:
        while True:
            turns[0] += 1
            yield Progress(0, 0)

    long = heard.listen(runner.start(working(), "long"))
    qtbot.waitUntil(lambda: turns[0] > 100)
    jobs.make_way()
    before = turns[0]
    let_pass(50)
    assert turns[0] <= before + 1  # the one under way
    long.stop()
    qtbot.waitUntil(lambda: not runner.busy)
    heard.listen(runner.start(_counting(3), "answer"))
    qtbot.waitUntil(lambda: heard.ends == [("stopped", None), ("finished", 3)])
