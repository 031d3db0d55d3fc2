"""Garbage among old objects is collected while nobody is at work."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QEvent

from ui.collector import Collector
from ui.key_filter import KeyFilter


class _Ring:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def old_garbage():
    ring = _Ring()
    for _ in range(3):
        gc.collect(1)  # it is old now
    return weakref.ref(ring)


def test_the_collector_waits_for_a_pause(qapp, old_garbage):
    clock = [100.0]
    keys = KeyFilter()
    collector = Collector(keys.stirred, None, lambda: clock[0])
    try:
        for _ in range(20):
            gc.collect(1)
        keys.eventFilter(keys, QEvent(QEvent.Type.MouseMove))
        clock[0] += 1
        collector.look()
        assert old_garbage() is not None
        clock[0] += 2
        collector.look()
        assert old_garbage() is None
    finally:
        collector.close()


def test_only_the_thread_of_the_screen_collects(qapp, qtbot):
    gc.enable()
    on = set()
    gc.callbacks.append(seen := lambda _phase, _info: on.add(threading.current_thread()))
    keys = KeyFilter()
    collector = Collector(keys.stirred)
    try:
        on.clear()
        worker = threading.Thread(target=lambda: [_Ring() for _ in range(100_000)])
        worker.start()
        worker.join()
        assert on == set()
        ring = weakref.ref(_Ring())
        qtbot.waitUntil(lambda: ring() is None)
        assert on == {threading.main_thread()}
    finally:
        gc.callbacks.remove(seen)
        collector.close()
    assert gc.isenabled()


def test_nobody_keeps_it_waiting_for_ever(qapp, old_garbage):
    clock = [100.0]
    keys = KeyFilter()
    collector = Collector(keys.stirred, None, lambda: clock[0])
    try:
        for _ in range(20):
            gc.collect(1)
        for _ in range(130):
            clock[0] += 1
            keys.eventFilter(keys, QEvent(QEvent.Type.MouseMove))
        collector.look()
        assert old_garbage() is None
    finally:
        collector.close()
