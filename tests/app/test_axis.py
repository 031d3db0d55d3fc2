"""Axes: round ticks, every number on the axis, and places that keep the order of the numbers."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparing.axis import axis

_NUMBERS = st.one_of(
    st.integers(-(10**12), 10**12), st.floats(-1e9, 1e9, allow_nan=False).map(lambda number: round(number, 3))
)


@given(st.lists(_NUMBERS, max_size=12), st.booleans(), st.booleans(), st.integers(3, 12))
def test_every_number_lies_on_an_axis_of_round_ticks(
    numbers: list[float], open_low: bool, open_high: bool, most: int
) -> None:
    found = axis(numbers, open_low=open_low, open_high=open_high, most=most)
    assert 2 <= len(found.ticks) <= most
    assert (found.ticks[0].at, found.ticks[-1].at) == (0, 1)
    assert found.low < found.high
    assert all(found.low <= number <= found.high for number in numbers)
    places = [found.at(number) for number in sorted(numbers)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    assert all(math.isclose(found.at(tick.value), tick.at, abs_tol=1e-9) for tick in found.ticks)
    if open_high and numbers:
        assert found.high > max(numbers)
    if open_low and numbers and min(numbers) != 0:
        assert found.low < min(numbers)


@given(st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=8))
def test_whole_numbers_have_whole_ticks(numbers: list[int]) -> None:
    found = axis(numbers)
    assert all(isinstance(tick.value, int) for tick in found.ticks)


@pytest.mark.parametrize(
    ("numbers", "ticks"),
    [
        ([7000, 8000, 9500, 10_000], [0, 2000, 4000, 6000, 8000, 10_000]),
        ([1200, 1240, 1420], [1200, 1250, 1300, 1350, 1400, 1450]),
        ([25], [0, 5, 10, 15, 20, 25]),
        ([0], [0, 1]),
        ([], [0, 1]),
        ([2.8, 3.5], [2.8, 3.0, 3.2, 3.4, 3.6]),
        ([-5, 12], [-5, 0, 5, 10, 15]),
    ],
)
def test_ticks_are_what_a_person_would_draw(numbers: list[float], ticks: list[float]) -> None:
    assert [tick.value for tick in axis(numbers).ticks] == ticks


def test_a_number_without_end_stands_at_the_end() -> None:
    found = axis([10, 20, math.inf])
    assert (found.at(math.inf), found.at(-math.inf), found.high) == (1.0, 0.0, 20)
