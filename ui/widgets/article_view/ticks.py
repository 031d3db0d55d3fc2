"""Where claims and search hits stand in the whole text, for the scroll bar; worked out once per claim and layout."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.widgets.article_view.claims import ClaimLayer
    from ui.widgets.article_view.document import Document
    from ui.widgets.article_view.find import SpanLayer
    from ui.widgets.article_view.highlight import Highlight

Tick = tuple[float, str]
"""Fraction of the text's height, colour."""


class Ticks:
    """The ticks of one document. Heights still estimated give estimated places."""

    def __init__(self, document: "Document", claims: "ClaimLayer") -> None:
        self._document = document
        self._claims = claims
        self._tops: list[int] = []
        self._known: dict[str, tuple[Highlight, list[Tick]]] = {}

    def all(self, found: "SpanLayer", found_colour: str, padding: int) -> "Iterator[Tick]":
        """Return the ticks of all claims, then those of the search hits; `padding` is above and below the text (px)."""
        document = self._document
        if document.tops is not self._tops:
            self._tops = document.tops
            self._known.clear()
        whole = max(1, document.height + 2 * padding)
        for uid in self._claims.uids():
            highlight = self._claims.highlight(uid)
            known = self._known.get(uid)
            if known is None or known[0] is not highlight:
                places = {self._share(item.start, padding, whole) for item in self._claims.items(uid)}
                known = self._known[uid] = (highlight, [(place, highlight.colour) for place in places])
            yield from known[1]
        for start, _ in found.spans:
            yield self._share(start, padding, whole), found_colour

    def _share(self, position: int, padding: int, whole: int) -> float:
        document = self._document
        index = document.index_at(position)
        start, end, tops = document.starts[index], document.ends[index], self._tops
        way = (position - start) / (end - start) if end > start else 0.0
        return (padding + tops[index] + way * (tops[index + 1] - tops[index])) / whole
