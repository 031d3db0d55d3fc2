"""Lanes: which underline a span gets, so that no two spans that overlap share one. Pure and incremental.

A lane depends only on the set of spans, never on the order in which they came: adding and removing one by one gives the
same lanes as setting them all.
"""

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.widgets.article_view.highlight import Item


class LaneIndex:
    """Interval colouring of items, kept up item by item. Only the run of overlapping items around a change is recoloured."""

    def __init__(self) -> None:
        self._items: list[Item] = []
        self._reach: list[int] = []  # the furthest end among this item and all before it
        self._lanes: dict[Item, int] = {}

    def __len__(self) -> int:
        return len(self._items)

    def lane(self, item: "Item") -> int:
        """Return the lane of an item, 0 nearest the text; `KeyError` if it is not in the index."""
        return self._lanes[item]

    def set_all(self, items: "Iterable[Item]") -> None:
        """Replace every item."""
        self._items = sorted(items)
        self._reach = []
        self._lanes = {}
        furthest = 0
        for item in self._items:
            furthest = max(furthest, item.end)
            self._reach.append(furthest)
        place = 0
        while place < len(self._items):
            place = self._colour(place, place, [])

    def add(self, item: "Item") -> list["Item"]:
        """Add an item; return those whose lane is new, itself among them."""
        place = bisect_left(self._items, item)
        self._items.insert(place, item)
        self._reach.insert(place, item.end)
        self._renew_reach(place)
        return self._recolour(place, place)

    def remove(self, item: "Item") -> list["Item"]:
        """Remove an item; return the others whose lane changed. `KeyError` if it is not in the index."""
        del self._lanes[item]
        place = bisect_left(self._items, item)
        del self._items[place], self._reach[place]
        reach = max(self._reach[place - 1] if place else 0, item.end)
        until = place
        while until < len(self._items) and self._items[until].start < reach:
            reach = max(reach, self._items[until].end)
            until += 1
        self._renew_reach(place)
        return self._recolour(place, until - 1) if until > place else []

    def _renew_reach(self, place: int) -> None:
        furthest = self._reach[place - 1] if place else 0
        for k in range(place, len(self._items)):
            furthest = max(furthest, self._items[k].end)
            if k > place and self._reach[k] == furthest:
                break
            self._reach[k] = furthest

    def _recolour(self, first: int, last: int) -> list["Item"]:
        """Colour places first…last anew, from the start of the run of overlapping items to the end of the last one."""
        while first > 0 and self._reach[first - 1] > self._items[first].start:
            first -= 1
        changed: list[Item] = []
        self._colour(first, last, changed)
        return changed

    def _colour(self, place: int, last: int, changed: list["Item"]) -> int:
        """Colour from the start of a run to the end of the run that holds place `last`; return the place behind it."""
        ends: list[int] = []
        items, lanes = self._items, self._lanes
        reach = items[place].start
        while place < len(items):
            item = items[place]
            if item.start >= reach and place > last:
                break
            reach = max(reach, item.end)
            lane = _free(ends, item.start)
            if lane == len(ends):
                ends.append(item.end)
            else:
                ends[lane] = item.end
            if lanes.get(item) != lane:
                lanes[item] = lane
                changed.append(item)
            place += 1
        return place


def _free(ends: list[int], start: int) -> int:
    for lane, end in enumerate(ends):
        if end <= start:
            return lane
    return len(ends)
