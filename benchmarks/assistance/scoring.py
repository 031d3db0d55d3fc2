"""Matching by overlap, and the rows that the table shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

Span = tuple[int, int]

CONTEXT = 30
"""Code points shown on each side of an error."""


@dataclass(frozen=True)
class Row:
    """One measure of one set: `right` of `total`, beside its aim (None = shown only)."""

    kind: str
    dataset: str
    measure: str
    right: float
    total: float
    aim: float | None = None
    errors: tuple[str, ...] = ()

    @property
    def value(self) -> float | None:
        """The share, or None when there was nothing to measure."""
        return self.right / self.total if self.total else None

    @property
    def reached(self) -> bool:
        """Tell whether the aim is met; nothing to measure meets every aim."""
        return self.aim is None or self.value is None or self.value >= self.aim

    def line(self) -> str:
        """Return the row as one line of the table."""
        shown = "    -" if self.value is None else f"{self.value:5.3f}"
        aim = "" if self.aim is None else f"aim {self.aim:.2f}{'' if self.reached else '  MISSED'}"
        counts = f"{self.right:g}/{self.total:g}"
        return f"{self.kind:<13} {self.dataset:<7} {self.measure:<22} {shown} {counts:>10}  {aim}".rstrip()


@dataclass
class Tally:
    """What overlap matching counted over the documents of a set; errors are ready to print."""

    hits: int = 0
    required: int = 0
    right: int = 0
    alarms: int = 0
    misses: list[str] = field(default_factory=list)
    false_alarms: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def overlap(one: Span, other: Span) -> bool:
    """Tell whether two half-open spans share a code point."""
    return one[0] < other[1] and other[0] < one[1]


def overlap_share(one: Span, other: Span) -> float:
    """Return intersection over union of two spans."""
    shared = max(0, min(one[1], other[1]) - max(one[0], other[0]))
    union = one[1] - one[0] + other[1] - other[0] - shared
    return shared / union if union else 0.0


def count(
    tally: Tally,
    text: str,
    required: Sequence[Span],
    neutral: Sequence[Span],
    found: Sequence[Span],
    difference: Callable[[int, int], str] | None = None,
) -> None:
    """Match the findings of one document into `tally`: any overlap with a required span is a hit.

    A finding that only overlaps neutral spans is neither hit nor false alarm. `difference(i, j)` says how finding `j`
    differs in value from required `i`; it is empty when the value is right. Each required span is valued by its best
    finding.
    """
    for i, wanted in enumerate(required):
        tally.required += 1
        touching = [j for j, span in enumerate(found) if overlap(span, wanted)]
        if not touching:
            tally.misses.append("missed: " + shown(text, wanted))
            continue
        tally.hits += 1
        differences = [difference(i, j) for j in touching] if difference else [""]
        if "" in differences:
            tally.right += 1
        else:
            tally.wrong.append(f"wrong value: {shown(text, wanted)} ({differences[0]})")
    for span in found:
        if not any(overlap(span, other) for other in (*required, *neutral)):
            tally.alarms += 1
            tally.false_alarms.append("false alarm: " + shown(text, span))


def precision_recall(
    kind: str, dataset: str, tally: Tally, aims: tuple[float | None, float | None], label: str = ""
) -> list[Row]:
    """Return the rows of precision and recall; precision counts each required span hit once."""
    name = f"{label} " if label else ""
    found = tally.hits + tally.alarms
    return [
        Row(kind, dataset, f"{name}precision", tally.hits, found, aims[0], tuple(tally.false_alarms)),
        Row(kind, dataset, f"{name}recall", tally.hits, tally.required, aims[1], tuple(tally.misses)),
    ]


def shown(text: str, span: Span) -> str:
    """Return a span in brackets within its context, on one line."""
    start, end = span
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return f"{before}[{text[start:end]}]{after}".replace("\n", " ")


def same_number(one: float | None, other: float | None) -> bool:
    """Tell whether two bounds are equal, both absent, or equal to four digits."""
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-4 * max(1.0, abs(one), abs(other))


def within(spans: Iterable[Span], position: int) -> bool:
    """Tell whether a code point lies in one of the spans."""
    return any(start <= position < end for start, end in spans)
