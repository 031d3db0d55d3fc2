"""Where claims and search hits stand in the whole text, for the scroll bar."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.widgets.article_view.claims import ClaimLayer
    from ui.widgets.article_view.document import Document
    from ui.widgets.article_view.find import SpanLayer

Tick = tuple[float, str]
"""Fraction of the text's height, colour."""


class Ticks:
    """The ticks of one document. Heights still estimated give estimated places; `padding` is above and below (px)."""

    def __init__(self, document: "Document", claims: "ClaimLayer") -> None:
        self._document = document
        self._claims = claims

    def of(self, uid: str, padding: int) -> list[Tick]:
        """Return the ticks of one claim, one per span; none if it is not shown."""
        colour = self._claims.highlight(uid).colour if uid in self._claims else ""
        return [(self._share(item.start, padding), colour) for item in self._claims.items(uid)]

    def all(self, found: "SpanLayer", found_colour: str, padding: int) -> "Iterator[Tick]":
        """Return the ticks of all claims, then those of the search hits."""
        for uid in self._claims.uids():
            yield from self.of(uid, padding)
        for start, _ in found.spans:
            yield self._share(start, padding), found_colour

    def _share(self, position: int, padding: int) -> float:
        document = self._document
        index, tops = document.index_at(position), document.tops
        start, end = document.starts[index], document.ends[index]
        way = (position - start) / (end - start) if end > start else 0.0
        return (padding + tops[index] + way * (tops[index + 1] - tops[index])) / (tops[-1] + 2 * padding)
