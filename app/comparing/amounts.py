"""Amounts: what a figure with its bounds allows, and whether two of them can both be right."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from db.records import Quantity

_ABOUT: Final = 0.1
"""How far "about" reaches on either side, as a share of the number."""


@dataclass(frozen=True, slots=True)
class Amount:
    """All numbers a figure allows, from ``low`` to ``high``; an open end does not belong to them."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: Amount) -> bool:
        """Tell whether some number is allowed by both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        if low != high:
            return low < high
        return self._holds(low) and other._holds(low)

    def within(self, other: Amount) -> bool:
        """Tell whether every number allowed here is allowed by the other."""
        above = self.low > other.low or (self.low == other.low and (self.low_open or not other.low_open))
        below = self.high < other.high or (
            self.high == other.high and (self.high_open or not other.high_open)
        )
        return above and below

    def _holds(self, number: float) -> bool:
        above = number > self.low or (number == self.low and not self.low_open)
        below = number < self.high or (number == self.high and not self.high_open)
        return above and below


def amount(figure: Quantity) -> Amount | None:
    """Return what a figure allows; None when it gives no number at all."""
    number = (
        figure.value if figure.value is not None else figure.low if figure.low is not None else figure.high
    )
    if number is None:
        return None
    low = figure.low if figure.low is not None else number
    high = figure.high if figure.high is not None else number
    match figure.comparator:
        case ">" | ">=":
            return Amount(low, math.inf, low_open=figure.comparator == ">", high_open=True)
        case "<" | "<=":
            return Amount(
                0 if high >= 0 else -math.inf, high, low_open=high < 0, high_open=figure.comparator == "<"
            )
        case "indef":
            return Amount(
                low, figure.high if figure.high is not None else math.inf, high_open=figure.high is None
            )
        case "~" if low == high:
            return Amount(low - abs(low) * _ABOUT, high + abs(high) * _ABOUT)
        case _:
            return Amount(low, high)
