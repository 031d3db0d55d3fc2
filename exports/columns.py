"""A sheet as a list of columns: which field of its rows, what kind of cell, how wide, which list it may choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple


class Kind(Enum):
    """What a cell of the column is in the workbook."""

    TEXT = auto()
    """Free text, wrapped; the row grows with it."""
    NAME = auto()
    """A short text that repeats, such as a name or the word for a code; wrapped."""
    CODE = auto()
    """Identities, codes, hashes, times: text that reads from left to right and is never a number."""
    NUMBER = auto()
    """A real number; text is written as text."""
    VALUE = auto()
    """A number or a sentence, as it comes."""
    DATE = auto()
    """A true date; text is written as text, for dates that are less than a day precise."""
    LABEL = auto()
    """The name of a label, in its colour."""
    LINK = auto()
    """A ``Link`` to a row of the sheet ``target``."""


class Link(NamedTuple):
    """What is shown, and the row it leads to; row 0 is plain text."""

    text: str
    row: int


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``key`` is the field of the row and of the heading; ``width`` is in characters."""

    key: str
    kind: Kind = Kind.TEXT
    width: int = 14
    choices: str = ""
    target: str = ""


@dataclass(slots=True)
class Tally:
    """What was written so far: rows by sheet, and how many texts were too long for a cell."""

    rows: dict[str, int] = field(default_factory=dict)
    cut_texts: int = 0


Pages = Iterable[Sequence[object | None]]
"""Rows in portions; None is a row that was removed while the workbook was being written."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: ``count`` rows below the heading, fetched by ``pages`` when their turn comes."""

    code: str
    columns: tuple[Column, ...]
    count: int
    pages: Callable[[Tally], Pages]
    hidden: bool = False


def letter(number: int) -> str:
    """Return the name of the column ``number`` (from 1): A … Z, AA and so on."""
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name
