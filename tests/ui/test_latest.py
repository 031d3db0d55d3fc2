"""Jobs of which only the newest counts: the answers of dropped ones never come, whatever becomes of them."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject

from app.jobs import Job, Progress
from app.problems import Rejected
from ui.dialogs.latest import Latest
from ui.jobs import JobRunner


class _Heard(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []

    def hear(self, answer: object) -> None:
        self.answers.append(answer)


@pytest.fixture
def runner(qapp):
    made = JobRunner()
    yield made
    made.close()


@pytest.fixture
def heard(qapp):
    return _Heard()


@pytest.fixture
def latest(runner, heard):
    made = Latest(runner, heard)
    made.ready.connect(heard.hear)
    made.refused.connect(heard.hear)
    return made


def _answer(answer: Any) -> Job[Any]:
    yield Progress(0, 1)
    if isinstance(answer, Rejected):
        raise answer
    return answer


def _late(answer: Any, begun: threading.Event, go_on: threading.Event) -> Job[Any]:
    begun.set()
    go_on.wait(5)
    if isinstance(answer, Exception):
        raise answer
    yield Progress(0, 1)
    return answer


def test_only_the_newest_answers(latest, heard, qtbot):
    for number in range(5):
        latest.start(_answer(number), "")
    qtbot.waitUntil(lambda: not latest.busy)
    assert heard.answers == [4]


def test_a_refusal_is_an_answer(latest, heard, qtbot):
    refusal = Rejected("unknown-event", id="E99")
    latest.start(_answer(refusal), "")
    qtbot.waitUntil(lambda: not latest.busy)
    assert heard.answers == [refusal]


def test_a_dropped_job_that_breaks_is_told_and_leaves_the_newest_alone(latest, heard, qtbot):
    begun, break_now, go_on = threading.Event(), threading.Event(), threading.Event()
    with qtbot.captureExceptions() as caught:
        latest.start(_late(ValueError("broken"), begun, break_now), "")
        qtbot.waitUntil(begun.is_set)
        latest.start(_late("newest", threading.Event(), go_on), "")
        break_now.set()
        qtbot.waitUntil(lambda: bool(caught))
        assert latest.busy
        go_on.set()
        qtbot.waitUntil(lambda: not latest.busy)
    assert heard.answers == ["newest"]
    assert [kind for kind, _error, _place in caught] == [ValueError]
