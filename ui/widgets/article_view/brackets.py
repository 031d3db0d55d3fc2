"""Margin brackets: which column each span of a paragraph gets, and which lines carry a tag or a "+n"."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ui.widgets.article_view.highlight import Item


class LineSpan(NamedTuple):
    """An item on the lines first…last (both included) of a paragraph; `opens` and `closes` tell whether its ends are there."""

    item: "Item"
    first: int
    last: int
    opens: bool = True
    closes: bool = True


class Bracket(NamedTuple):
    """A bracket in a column (0 nearest the text); `lowered` drops its tag below that of the next column."""

    span: LineSpan
    column: int
    lowered: bool


@dataclass(frozen=True, slots=True)
class Brackets:
    """The margin of one paragraph: brackets that fit, and per line the items that start there without one."""

    drawn: list[Bracket] = field(default_factory=list)
    overflow: dict[int, list["Item"]] = field(default_factory=dict)


def arrange(spans: "Iterable[LineSpan]", fixed: "Mapping[Item, int]", columns: int) -> Brackets:
    """Give every span the nearest free column, longest first where several start on a line.

    `fixed` holds the columns of spans that cross paragraphs: they keep them from one to the next.
    """
    ordered = sorted(spans, key=lambda span: (span.item not in fixed, span.first, -span.last, span.item))
    taken: list[list[tuple[int, int]]] = []
    placed: list[tuple[LineSpan, int]] = []
    overflow: dict[int, list[Item]] = {}
    for span in ordered:
        column = fixed.get(span.item)
        if column is None:
            column = _free(taken, span.first, span.last)
        while len(taken) <= column:
            taken.append([])
        taken[column].append((span.first, span.last))
        if column < columns:
            placed.append((span, column))
        elif span.opens:
            overflow.setdefault(span.first, []).append(span.item)
    return Brackets(_with_tag_rows(placed), overflow)


def _free(taken: list[list[tuple[int, int]]], first: int, last: int) -> int:
    for column, spans in enumerate(taken):
        if all(last < low or first > high for low, high in spans):
            return column
    return len(taken)


def _with_tag_rows(placed: list[tuple[LineSpan, int]]) -> list[Bracket]:
    """Lower the odd one of two neighbours that start on one line: a tag is wider than a column."""
    starts = {(span.first, column) for span, column in placed if span.opens}
    return [
        Bracket(
            span,
            column,
            column % 2 == 1 and bool(starts & {(span.first, column - 1), (span.first, column + 1)}),
        )
        for span, column in placed
    ]
