"""First come, first served, and the owner may enter again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial

from db.turns import Turns


def _wait(condition: Callable[[], bool]) -> None:
    while not condition():
        time.sleep(0.001)


def _as_many_wait(turn: Turns, count: int) -> bool:
    return len(turn._waiting) == count


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
