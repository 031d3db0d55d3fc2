"""From claims to what the article view paints: colour and key of the type, what is shown, what has moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.claims import ClaimDetail, HighlightRow
from db.records import ClaimSpan, Label
from ui.widgets.article_view import Highlight
from ui.widgets.claim_card.header import label_colour, label_key

_UNKNOWN_COLOUR = "#808080"


@dataclass(frozen=True, slots=True)
class Shown:
    """Which claims are shown: those of ``types`` (None for all), mine only or everybody's."""

    types: frozenset[str] | None = None
    mine_only: bool = False

    def admits(self, row: HighlightRow) -> bool:
        """Tell whether a claim is shown."""
        return (self.types is None or row.claim_type in self.types) and (row.mine or not self.mine_only)


def content_spans(row: HighlightRow) -> tuple[ClaimSpan, ...]:
    """Return the spans that are painted, in the order of the text."""
    return tuple(span for span in row.spans if span.role == "content")


def first_content(row: HighlightRow) -> ClaimSpan | None:
    """Return the first span that is painted: where a claim stands among the others."""
    return next((span for span in row.spans if span.role == "content"), None)


def aside_spans(row: HighlightRow, text: str) -> tuple[tuple[int, int], ...]:
    """Return where speaker, cue and figures stand, as far as the text still says so."""
    return tuple(
        (span.start, span.end)
        for span in row.spans
        if span.role != "content" and text[span.start : span.end] == span.quote
    )


def has_moved(row: HighlightRow, text: str) -> bool:
    """Tell whether the article has other words where a span of the claim says its quote is."""
    return any(text[span.start : span.end] != span.quote for span in row.spans)


def highlight(row: HighlightRow, text: str, types: Mapping[str, Label]) -> Highlight:
    """Return what is painted for a claim; that of another reviewer is dashed."""
    label = types.get(row.claim_type)
    return Highlight(
        uid=row.uid,
        spans=tuple((span.start, span.end) for span in content_spans(row)),
        key=label_key(label) if label is not None else "•",
        colour=label_colour(label) if label is not None else _UNKNOWN_COLOUR,
        dashed=not row.mine,
        unverified=has_moved(row, text),
        asides=aside_spans(row, text),
    )


def row_of(detail: ClaimDetail, me: str) -> HighlightRow:
    """Return the row of one claim whose details are known."""
    claim = detail.claim
    return HighlightRow(
        claim.uid,
        detail.code,
        claim.claim_type,
        detail.spans,
        claim.reviewer,
        claim.reviewer == me,
        claim.status,
    )
