"""The beginning of a sheet as a person will see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """The first rows of a sheet as a person will see them; ``total`` is how many it will have.

    ``kinds`` are the kinds of the columns in lower case (text, name, code, number, value, date, label, link, sign),
    ``widths`` are in characters, ``colours`` those of labels by name; ``signs`` are those of cells by row and column.
    """

    sheet: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int
    kinds: tuple[str, ...]
    widths: tuple[int, ...]
    colours: Mapping[str, str]
    signs: Mapping[tuple[int, int], str]
