"""Axes of charts: round ticks from the lowest to the highest number, and where on the axis a number stands."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from db.records import Number

_STEPS: Final = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5), Fraction(10))
_MOST: Final = 7
_NARROW: Final = Fraction(1, 4)
"""Numbers that lie within this share of the highest are shown without zero: their differences would vanish."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A round number and where it stands, from 0 (start of the axis) to 1."""

    value: Number
    at: float


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis from ``low`` to ``high``, both of them ticks."""

    low: Number
    high: Number
    ticks: tuple[Tick, ...]

    def at(self, number: float) -> float:
        """Return where a number stands, from 0 to 1; what lies beyond an end stands at it."""
        if math.isinf(number):
            return float(number > 0)
        low = _exact(self.low)
        share = (_exact(number) - low) / (_exact(self.high) - low)
        return float(min(max(share, Fraction(0)), Fraction(1)))


def axis(
    numbers: Iterable[Number], *, open_low: bool = False, open_high: bool = False, most: int = _MOST
) -> Axis:
    """Return an axis for some finite numbers, with at most ``most`` ticks (at least 3); from 0 to 1 for none.

    Zero belongs to it unless the numbers lie close together. ``open_low`` and ``open_high`` leave room for a mark that
    goes on beyond the lowest or the highest of them. Whole numbers have whole ticks.
    """
    given = [_exact(number) for number in numbers if math.isfinite(number)]
    low, high = (min(given), max(given)) if given else (Fraction(0), Fraction(1))
    spread = high - low
    if spread == 0 or spread >= _NARROW * max(abs(low), abs(high)):
        low, high = min(low, Fraction(0)), max(high, Fraction(0))
    if low == high:
        high += 1
    most = max(most, 3)
    whole = all(number.denominator == 1 for number in given)
    step = _round_up((high - low) / (most - 1), whole=whole)
    while True:
        first, last = math.floor(low / step), math.ceil(high / step)
        first -= int(open_low and first * step == low != 0)
        last += int(open_high and last * step == high)
        if last - first < most:
            return _with_ticks(first, last, step)
        step = _round_up(step * Fraction(11, 10), whole=whole)


def _with_ticks(first: int, last: int, step: Fraction) -> Axis:
    ticks = tuple(
        Tick(_plain(count * step), float(Fraction(count - first, last - first)))
        for count in range(first, last + 1)
    )
    return Axis(ticks[0].value, ticks[-1].value, ticks)


def _round_up(step: Fraction, *, whole: bool) -> Fraction:
    """Return the least of 1, 2, 2½ or 5 times a power of ten that is not below ``step``, and whole if it must be."""
    power = Fraction(10) ** math.floor(math.log10(max(step, Fraction(1)) if whole else step))
    rounds = (factor * power for factor in _STEPS)
    return next(found for found in rounds if found >= step and not (whole and found.denominator != 1))


def _exact(number: Number) -> Fraction:
    """Return a number as it is written: 2.8 is 28 tenths."""
    return Fraction(number) if isinstance(number, int) else Fraction(repr(number))


def _plain(value: Fraction) -> Number:
    return value.numerator if value.denominator == 1 else float(value)
