"""A sheet as a list of columns: which field of its rows, what kind of cell, how wide, which list it may choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from operator import attrgetter
from typing import Any, NamedTuple


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
    SIGN = auto()
    """A ``Signed`` text, in the colours of its sign."""


class Link(NamedTuple):
    """What is shown, and the row it leads to; row 0 is plain text."""

    text: str
    row: int


class Signed(NamedTuple):
    """A text, and the sign of a comparison it stands under: agrees, contradicts, … or "" for none.

    ``row`` is where it leads to in the sheet ``target`` of its column; 0 is nowhere.
    """

    text: str
    sign: str
    row: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``key`` is the field of the row and of the heading; ``width`` is in characters.

    ``title`` is the heading where the data give it and no wording can.
    """

    key: str
    kind: Kind = Kind.TEXT
    width: int = 14
    choices: str = ""
    target: str = ""
    title: str = ""


@dataclass(slots=True)
class Tally:
    """What was written so far: rows by sheet, texts too long for a cell, comments too many for a sheet."""

    rows: dict[str, int] = field(default_factory=dict)
    cut_texts: int = 0
    left_notes: int = 0


Pages = Iterable[Sequence[object | None]]
"""Rows in portions; None is a row that was removed while the workbook was being written."""


Place = tuple[int, int]
"""A row and a column of a sheet, both from 1."""


@dataclass(frozen=True, slots=True)
class Attached:
    """What hangs on the cells of a sheet: comments, pictures with their pixels, and rows that a printed page ends with.

    A picture is shown at half its pixels, so that it is sharp in print.
    """

    notes: Mapping[Place, str] = field(default_factory=dict)
    pictures: Mapping[Place, bytes] = field(default_factory=dict)
    page_ends: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: ``count`` rows below the heading, fetched by ``pages`` when their turn comes.

    ``values`` takes a row apart where its fields are not the keys of the columns; ``attach`` makes what hangs on the
    cells, which only the workbook asks for, not a preview. ``things`` is how many things there are where not each has
    a row of its own. A ``wide`` sheet is printed whole, its first two columns on every page.
    """

    code: str
    columns: tuple[Column, ...]
    count: int
    pages: Callable[[Tally], Pages]
    hidden: bool = False
    values: Callable[[Any], tuple[object, ...]] | None = None
    attach: Callable[[], Attached] | None = None
    filtered: bool = True
    wide: bool = False
    things: int | None = None

    @property
    def values_of(self) -> Callable[[Any], tuple[Any, ...]]:
        """What takes a row apart into the cells of the columns."""
        if self.values is not None:
            return self.values
        keys = [column.key for column in self.columns]
        # Of one key attrgetter gives the value itself, not a tuple.
        return attrgetter(*keys) if len(keys) > 1 else lambda row: (getattr(row, keys[0]),)


def letter(number: int) -> str:
    """Return the name of the column ``number`` (from 1): A … Z, AA and so on."""
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name
