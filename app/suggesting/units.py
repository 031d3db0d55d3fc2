"""Units in which one thing is measured by different accounts, brought to one: three days and ten hours are comparable."""

from __future__ import annotations

from typing import Final

_BASES: Final = {
    "second": ("hour", 1 / 3600),
    "minute": ("hour", 1 / 60),
    "day": ("hour", 24),
    "week": ("hour", 168),
    "month": ("year", 1 / 12),
    "decade": ("year", 10),
    "century": ("year", 100),
    "millimetre": ("metre", 0.001),
    "centimetre": ("metre", 0.01),
    "kilometre": ("metre", 1000),
    "gram": ("kilogram", 0.001),
    "tonne": ("kilogram", 1000),
    "dunam": ("hectare", 0.1),
    "feddan": ("hectare", 0.42),
}
"""Unit → the unit it is compared in, and how many of that one it is."""


def base(unit: str) -> str:
    """Return the unit in which figures of a unit are compared: itself, if nothing larger or smaller measures the same."""
    return _BASES.get(unit, (unit, 1))[0]


def factor(unit: str) -> float:
    """Return how many of its base a unit is."""
    return _BASES.get(unit, (unit, 1.0))[1]
