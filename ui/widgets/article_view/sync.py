"""Scrolling several articles in step: the one the reader scrolls leads, the others follow its place, not its movement."""

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.article_view.view import ArticleView

Pair = tuple[int, int]
"""A code point of one article and its counterpart in another."""


class ScrollGroup(QObject):
    """Keeps views in step while `enabled`. A follower never leads in turn, so nothing recurs and nothing drifts.

    Between two views with aligned pairs the passage 30 % down the leader pulls its counterpart to the same height;
    without pairs both stand at the same fraction of their length.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.enabled = True
        self._views: list[ArticleView] = []
        self._pairs: dict[tuple[ArticleView, ArticleView], list[Pair]] = {}
        self._leading = False

    def add(self, view: "ArticleView") -> None:
        """Take a view in; it stays where it is until another one is scrolled."""
        if view not in self._views:
            self._views.append(view)
            view.scrolled.connect(self._scrolled)

    def remove(self, view: "ArticleView") -> None:
        """Let a view go, and the pairs that name it."""
        if view in self._views:
            self._views.remove(view)
            view.scrolled.disconnect(self._scrolled)
            self._pairs = {key: pairs for key, pairs in self._pairs.items() if view not in key}

    def set_pairs(self, a: "ArticleView", b: "ArticleView", pairs: "Sequence[Pair]") -> None:
        """Align two views by pairs of code points (in `a`, in `b`); no pairs returns to relative position.

        Pairs that cross an earlier one are left out: reading goes forward in both.
        """
        self._pairs.pop((a, b), None)
        self._pairs.pop((b, a), None)
        forward = _rising(pairs)
        if forward:
            self._pairs[a, b] = forward
            self._pairs[b, a] = [(there, here) for here, there in forward]

    def _scrolled(self) -> None:
        if self._leading or not self.enabled:
            return
        leader = next((view for view in self._views if view is self.sender()), None)
        if leader is None:
            return
        self._leading = True
        try:
            for view in self._views:
                if view is not leader and isValid(view) and view.isVisible():
                    self._follow(leader, view)
        finally:
            self._leading = False

    def _follow(self, leader: "ArticleView", view: "ArticleView") -> None:
        pairs = self._pairs.get((leader, view))
        if pairs is None:
            view.scroll_to_fraction(leader.fraction())
        else:
            ends = len(leader.document.text), len(view.document.text)
            view.scroll_to_position(counterpart(leader.top_position(), pairs, ends))


def counterpart(position: float, pairs: "Sequence[Pair]", ends: Pair) -> float:
    """Return the place in the second text that answers to one in the first: piecewise linear between the pairs.

    `pairs` rise in both texts; `ends` are the lengths of the texts.
    """
    points = [(0, 0), *pairs, ends]
    k = min(max(1, bisect_right([here for here, _ in points], position)), len(points) - 1)
    (x0, y0), (x1, y1) = points[k - 1], points[k]
    share = (position - x0) / (x1 - x0) if x1 > x0 else 0.0
    return y0 + min(max(0.0, share), 1.0) * (y1 - y0)


def _rising(pairs: "Sequence[Pair]") -> list[Pair]:
    kept: list[Pair] = []
    for here, there in sorted(set(pairs)):
        if not kept or (here > kept[-1][0] and there > kept[-1][1]):
            kept.append((here, there))
    return kept
