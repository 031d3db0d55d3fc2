"""Spans without a claim: passages waiting for one and hits of a search, with their rectangles per paragraph."""

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.article_view.document import Document
    from ui.widgets.article_view.highlight import Span
    from ui.widgets.article_view.paragraph import Piece


class SpanLayer:
    """Spans in the order of the text; rectangles are worked out when a paragraph is painted."""

    def __init__(self, document: "Document", spans: "Sequence[Span]" = (), current: int = -1) -> None:
        """Take spans over; `current` is the index in `spans` of the one that stands out, -1 for none."""
        length = len(document.text)
        chosen = spans[current] if 0 <= current < len(spans) else None
        cut = ((max(0, start), min(length, end)) for start, end in spans)
        self.spans: list[Span] = sorted({span for span in cut if span[0] < span[1]})
        self.current = chosen
        self._document = document
        self._longest = max((end - start for start, end in self.spans), default=0)
        self._geometry: dict[int, list[tuple[Span, Piece]]] = {}

    def forget_geometry(self) -> None:
        """Work out every rectangle anew: the lines have moved."""
        self._geometry.clear()

    def within(self, start: int, end: int) -> "list[Span]":
        """Return the spans that touch a stretch of the text."""
        first = bisect_left(self.spans, (start - self._longest, 0))
        last = bisect_left(self.spans, (end, 0))
        return [span for span in self.spans[first:last] if span[1] > start]

    def on(self, index: int) -> "list[tuple[Span, Piece]]":
        """Return the spans and rectangles on a paragraph."""
        known = self._geometry.get(index)
        if known is None:
            paragraph = self._document.paragraph(index)
            spans = self.within(paragraph.start, paragraph.end)
            known = [(span, piece) for span in spans for piece in paragraph.pieces(*span)]
            self._geometry[index] = known
        return known
