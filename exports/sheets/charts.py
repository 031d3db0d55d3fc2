"""Charts: the figures of each question on one axis, as pictures under the text of the question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from exports.charts.ranges import WIDTH
from exports.columns import Column, Kind

CODE = "charts"
_ROW_HEIGHT: Final = 20  # pixels of a row that says nothing
_ROWS_OF_A_PAGE: Final = 28  # on A4 landscape, as wide as a chart


@dataclass(frozen=True, slots=True)
class ChartRow:
    """The question above a picture, or a row that the picture covers."""

    chart: str


COLUMNS = (Column("chart", Kind.TEXT, ceil(WIDTH / 7)),)


def page_ends(blocks: Sequence[int]) -> Iterator[int]:
    """Yield the rows that a page ends with, so that no chart is cut; ``blocks`` are the rows of each, below the heading."""
    row, used = 1, 0
    for block in blocks:
        if used and used + block > _ROWS_OF_A_PAGE:
            yield row
            used = 0
        row, used = row + block, used + block


def covered(height: float) -> int:
    """Return how many empty rows a picture of ``height`` pixels needs, with one to spare."""
    return ceil(height / _ROW_HEIGHT) + 1
