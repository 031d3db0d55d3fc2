"""Links between two sequences of passages, thinned to those that cross no other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

Link = tuple[int, int, float]
"""A place on either side and the weight of the link."""


def heaviest_chain(links: Sequence[Link]) -> list[Link]:
    """Return the heaviest selection of links that rises on both sides, in order: n log n."""
    columns = sorted({link[1] for link in links})
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(columns) + 1)  # a Fenwick tree of prefix maxima
    before: list[int] = [-1] * len(links)
    heaviest = (0.0, -1)
    # of the same row the right-most first, so that none continues another one of its row
    for at in sorted(range(len(links)), key=lambda place: (links[place][0], -links[place][1])):
        column = bisect_left(columns, links[at][1]) + 1
        weight, before[at] = _reach(best, column - 1)
        weight += links[at][2]
        heaviest = max(heaviest, (weight, at))
        while column < len(best):
            best[column] = max(best[column], (weight, at))
            column += column & -column
    return _walk(links, before, heaviest[1])


def _reach(best: Sequence[tuple[float, int]], column: int) -> tuple[float, int]:
    found = (0.0, -1)
    while column > 0:
        found = max(found, best[column])
        column -= column & -column
    return found


def _walk(links: Sequence[Link], before: Sequence[int], at: int) -> list[Link]:
    chain = []
    while at >= 0:
        chain.append(links[at])
        at = before[at]
    return chain[::-1]
