"""The pairs of answers that a cell of the matrix opens: each with the relation between them, the worst first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from app.comparing.answers import Answer
from app.comparing.matrix import SIGNS, Row, sign_of
from app.comparing.relations import DIRECTED, Link
from ui.screens.compare.strip import PairStrip

Pair = tuple[Answer, Answer, Link | None]


def pairs_of(row: Row, here: Sequence[Answer], first: Sequence[Answer] = ()) -> list[Pair]:
    """Return the pairs of the answers ``here`` with those of the other accounts; with ``first`` only with these."""
    links = {frozenset((each.one.uid, each.other.uid)): each for each in row.links}
    if first:
        found = [(one, other) for one in first for other in here]
    else:
        mine = {answer.uid for answer in here}
        others = [answer for cell in row.cells for answer in cell.answers if answer.uid not in mine]
        found = [(one, other) for one in here for other in others] + list(combinations(here, 2))
    pairs = [(one, other, links.get(frozenset((one.uid, other.uid)))) for one, other in found]
    return [_as_said(pair) for pair in sorted(pairs, key=_rank)]


def same(one: Pair, other: Pair) -> bool:
    """Tell whether two pairs are of the same answers."""
    return {one[0].uid, one[1].uid} == {other[0].uid, other[1].uid}


def _rank(pair: Pair) -> int:
    """Order pairs by their sign, the worst first; those of which nothing can be said last."""
    return SIGNS.index(sign_of(pair[2].relation)) if pair[2] is not None else len(SIGNS)


def _as_said(pair: Pair) -> Pair:
    """Put the answer first of which the relation is said."""
    _one, _other, link = pair
    return (link.one, link.other, link) if link is not None and link.relation in DIRECTED else pair


class CellPairs:
    """Which pair of a cell the strip shows; it stays the same pair as long as that is there."""

    def __init__(self, strip: PairStrip, said_place: Callable[[int, int], str]) -> None:
        self._strip = strip
        self._said_place = said_place
        self._here: Sequence[Answer] = ()
        self._pairs: list[Pair] = []
        self._at = 0

    def show(self, row: Row | None, here: Sequence[Answer], first: Sequence[Answer] = ()) -> None:
        """Show the pairs of a cell."""
        before = self._pairs[self._at] if self._at < len(self._pairs) else None
        self._here = here
        self._pairs = pairs_of(row, here, first) if row is not None else []
        self._at = next((at for at, pair in enumerate(self._pairs) if before and same(pair, before)), 0)
        self._show()

    def turn(self, step: int) -> None:
        """Show the next pair, or the one before."""
        if self._pairs:
            self._at = (self._at + step) % len(self._pairs)
            self._show()

    def _show(self) -> None:
        if not self._pairs:
            self._strip.show_pair(self._here[0] if self._here else None, None, None)
            return
        one, other, link = self._pairs[self._at]
        place = self._said_place(self._at + 1, len(self._pairs)) if len(self._pairs) > 1 else ""
        self._strip.show_pair(one, other, link, place)
