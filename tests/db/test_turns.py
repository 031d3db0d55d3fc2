"""The person first, the others in the order they came, nobody for ever; and the owner may enter again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import turns
from db.turns import Turns


def _wait(condition: Callable[[], bool]) -> None:
    while not condition():
        time.sleep(0.001)


def _as_many_wait(turn: Turns, count: int) -> bool:
    return len(turn._waiting) >= count  # the next may have come already


def test_the_owner_may_enter_again_and_others_wait_for_the_last_exit() -> None:
    turn, inside = Turns(), threading.Event()

    def other() -> None:
        with turn:
            inside.set()

    thread = threading.Thread(target=other)
    with turn:
        with turn:
            thread.start()
            _wait(lambda: len(turn._waiting) == 1)
        assert not inside.is_set()
        with turn:
            assert not inside.is_set()
    thread.join()
    assert inside.is_set()


def test_turns_go_in_the_order_of_asking() -> None:
    turn, order = Turns(), list[int]()

    def ask(number: int) -> None:
        with turn:
            order.append(number)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    with turn:
        for at, thread in enumerate(threads):
            thread.start()
            _wait(partial(_as_many_wait, turn, at + 1))
    for thread in threads:
        thread.join()
    assert order == list(range(8))


def test_a_keystroke_is_served_next_while_an_import_takes_turn_after_turn() -> None:
    turn, done, served = Turns(), threading.Event(), list[str]()

    def importing() -> None:
        while not done.is_set():
            with turn:
                served.append("import")

    thread = threading.Thread(target=importing)
    thread.start()
    _wait(lambda: len(served) > 3)
    for _ in range(50):
        with turn:
            served.append("key")
    done.set()
    thread.join()
    assert served.count("key") == 50


def test_an_error_inside_gives_the_turn_back() -> None:
    turn = Turns()
    try:
        with turn:
            raise KeyError  # noqa: TRY301
    except KeyError:
        pass
    thread = threading.Thread(target=turn.__enter__)
    thread.start()
    thread.join(2)
    assert not thread.is_alive()


def test_nobody_is_ever_inside_with_another() -> None:
    turn, inside, worst = Turns(), [0], [0]

    def work() -> None:
        for _ in range(300):
            with turn, turn:
                inside[0] += 1
                worst[0] = max(worst[0], inside[0])
                inside[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert worst == [1]


def test_the_person_goes_before_those_who_asked_earlier() -> None:
    order = list[str]()
    made = list[Turns]()
    started = threading.Event()

    def person() -> None:
        made.append(Turns(threading.get_ident()))
        started.set()
        _wait(lambda: made[0]._owner is not None and _as_many_wait(made[0], 3))
        with made[0]:
            order.append("person")

    thread = threading.Thread(target=person)
    thread.start()
    started.wait()
    turn = made[0]

    def ask(name: str) -> None:
        with turn:
            order.append(name)

    others = [threading.Thread(target=ask, args=(f"other {number}",)) for number in range(3)]
    with turn:
        for at, other in enumerate(others):
            other.start()
            _wait(partial(_as_many_wait, turn, at + 1))
        _wait(partial(_as_many_wait, turn, 4))
    for each in (thread, *others):
        each.join()
    assert order == ["person", "other 0", "other 1", "other 2"]


def test_reads_of_one_key_stay_together_beside_an_import(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "MOMENT", 1.0)  # longer than a busy machine pauses between two of them
    monkeypatch.setattr(turns, "PATIENCE", 60.0)
    turn, done, served = Turns(), threading.Event(), list[str]()

    def importing() -> None:
        while not done.is_set():
            with turn:
                served.append("import")

    thread = threading.Thread(target=importing)
    thread.start()
    _wait(lambda: len(served) > 3)
    for _ in range(21):
        with turn:
            served.append("key")
    done.set()
    thread.join()
    first = served.index("key")
    last = len(served) - 1 - served[::-1].index("key")
    assert served[first : last + 1] == ["key"] * 21


def test_an_import_is_served_beside_a_person_who_never_rests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "PATIENCE", 0.02)
    turn, served = Turns(), threading.Event()

    def importing() -> None:
        with turn:
            served.set()

    thread = threading.Thread(target=importing)
    with turn:
        thread.start()
        _wait(partial(_as_many_wait, turn, 1))
    while not served.is_set():
        with turn:
            pass
    thread.join()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.integers(1, 3), min_size=1, max_size=12), min_size=1, max_size=4))
def test_everybody_is_served_as_often_as_they_ask(asked: list[list[int]]) -> None:
    turn, inside, served = Turns(), list[int](), list[int]()

    def work(number: int, depths: list[int]) -> None:
        for depth in depths:
            for _ in range(depth):
                turn.__enter__()
            assert not inside
            inside.append(number)
            served.append(number)
            inside.pop()
            for _ in range(depth):
                turn.__exit__(None, None, None)

    threads = [threading.Thread(target=work, args=(at, depths)) for at, depths in enumerate(asked[1:], 1)]
    for thread in threads:
        thread.start()
    work(0, asked[0])
    for thread in threads:
        thread.join()
    assert [served.count(number) for number in range(len(asked))] == [len(depths) for depths in asked]
    assert turn._owner is None
    assert not turn._waiting


def test_long_work_hears_of_somebody_at_work_and_the_person_does_not() -> None:
    turn, heard = Turns(), list[bool]()

    def ask() -> None:
        heard.append(turn.attended)

    for _ in range(2):
        thread = threading.Thread(target=ask)
        thread.start()
        thread.join()
        with turn:
            pass
    assert heard == [False, True]
    assert not turn.attended
