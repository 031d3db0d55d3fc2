"""The numbers of two figures: what each allows, and whether one can meet what both say."""

from __future__ import annotations

import math
import re
from typing import Final

from app.suggesting.facts import Fact
from app.suggesting.units import factor

_ABOUT: Final = 0.15
"""How far off "about" may be."""
_OVER: Final = 1.5
"""How many times as much "more than" may mean: more than 300 may be 337, but is not 1,000."""
_MOST_APART: Final = 12
"""Times as large as the other: a part and a whole of the matter, rather than rival counts of it."""
_ROUNDING: Final = 0.01
_DECIMAL: Final = re.compile(r"\d[.,٫]\d")
_FEW, _MANY = 2, 6


def bounds_of(fact: Fact) -> tuple[float, float]:
    """Return the least and the greatest number that a figure allows, in the unit of its kind."""
    figure = fact.figure
    scale = factor(figure.unit)
    low = -math.inf if figure.low is None else figure.low * scale
    high = math.inf if figure.high is None else figure.high * scale
    if figure.comparator == "~":
        low, high = low * (1 - _ABOUT), high * (1 + _ABOUT)
    if figure.comparator == ">" and high == math.inf:
        high = low * _OVER
    return low, high


def agree(one: Fact, other: Fact) -> bool:
    """Tell whether one number can meet what both say. "More than 4,500" and "4,500" are one count, told twice."""
    (low, high), (other_low, other_high) = bounds_of(one), bounds_of(other)
    return max(low, other_low) <= min(high, other_high) or _is_rounded(one, other) or _is_rounded(other, one)


def _is_rounded(exact: Fact, whole: Fact) -> bool:
    """Tell whether one is the other without its decimals: 94 billion and 93.6."""
    near = abs(middle_of(exact) - middle_of(whole)) <= _ROUNDING * abs(middle_of(whole))
    return near and bool(_DECIMAL.search(exact.figure.quote)) and not _DECIMAL.search(whole.figure.quote)


def middle_of(fact: Fact) -> float:
    """Return the number of a figure, the middle of its bounds, in the unit of its kind."""
    scale = factor(fact.figure.unit)
    bounds = [bound * scale for bound in (fact.figure.low, fact.figure.high) if bound is not None]
    return sum(bounds) / len(bounds) if bounds else 0.0


def far_apart(one: Fact, other: Fact) -> bool:
    """Tell whether two numbers can hardly be rival answers: two men, and the hundreds of the whole."""
    small, large = sorted((middle_of(one), middle_of(other)))
    if one.total and other.total:
        return False
    few = one.kind == other.kind == "count" and small <= _FEW and large > _MANY
    return few or large > _MOST_APART * small
