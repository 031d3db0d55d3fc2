"""Charts: the figures of each question on one axis, as pictures under the text of the question."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

from exports.charts.ranges import WIDTH
from exports.columns import Column, Kind

CODE = "charts"
_ROW_HEIGHT: Final = 20  # pixels of a row that says nothing


@dataclass(frozen=True, slots=True)
class ChartRow:
    """The question above a picture, or a row that the picture covers."""

    chart: str


COLUMNS = (Column("chart", Kind.TEXT, ceil(WIDTH / 7)),)


def covered(height: float) -> int:
    """Return how many empty rows a picture of ``height`` pixels needs, with one to spare."""
    return ceil(height / _ROW_HEIGHT) + 1
