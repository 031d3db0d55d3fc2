"""How a matrix is laid out: which questions and accounts are shown, in which order, and which of them stay in sight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from app.arabic.fold import fold
from app.articles import ArticleRow
from app.comparing.matrix import SIGNS, Cell, Column, Matrix, Row
from app.edits import matches
from db.records import Actor, Reviewer

RowOrder = Literal["number", "sign", "answers", "text", "account"]
ColumnOrder = Literal["number", "published", "answers", "name"]
ROW_ORDERS: Final[tuple[RowOrder, ...]] = ("number", "sign", "answers", "text", "account")
COLUMN_ORDERS: Final[tuple[ColumnOrder, ...]] = ("number", "published", "answers", "name")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is wanted of a matrix.

    ``needle``: every word of it stands in the question or its code. ``signs``: the rows of these (all, if none).
    ``kind``: quantity, proposition, or "" for both. ``shared``: only questions that two accounts or more answer.
    ``rows_by`` "account" puts first what is worst in the column ``account``; ``silent``: accounts that answer none of
    the questions shown stand there too. ``pinned_rows`` and ``pinned_columns`` (question uids, column keys) come first
    and are shown whatever else is left out.
    """

    needle: str = ""
    signs: frozenset[str] = frozenset()
    kind: str = ""
    shared: bool = False
    rows_by: RowOrder = "number"
    account: str = ""
    columns_by: ColumnOrder = "number"
    silent: bool = True
    pinned_rows: tuple[str, ...] = ()
    pinned_columns: tuple[str, ...] = ()

    @property
    def filters(self) -> bool:
        """Whether questions may be left out."""
        return bool(self.needle.strip() or self.signs or self.kind or self.shared)

    def turned_row(self, question: str) -> Arrangement:
        """Return the same with a question pinned, or no longer."""
        return replace(self, pinned_rows=_turned(self.pinned_rows, question))

    def turned_column(self, key: str) -> Arrangement:
        """Return the same with an account pinned, or no longer."""
        return replace(self, pinned_columns=_turned(self.pinned_columns, key))

    def sorted_by(self, key: str) -> Arrangement:
        """Return the same with the rows by what is worst in an account; by number when they are so already."""
        if self.rows_by == "account" and self.account == key:
            return replace(self, rows_by="number", account="")
        return replace(self, rows_by="account", account=key)


@dataclass(frozen=True, slots=True)
class Arranged:
    """What is shown of a matrix: rows, and the places of its columns; the first ones of each are pinned."""

    rows: tuple[Row, ...]
    columns: tuple[int, ...]
    pinned_rows: int = 0
    pinned_columns: int = 0


def arranged(matrix: Matrix, wanted: Arrangement) -> Arranged:
    """Lay a matrix out as wanted; quick enough for every keystroke of a filter."""
    pinned = _pinned(wanted.pinned_rows, {row.question.uid: row for row in matrix.rows})
    held = {row.question.uid for row in pinned}
    rest = [row for row in matrix.rows if row.question.uid not in held and _fits(row, wanted)]
    rows = (*pinned, *sorted(rest, key=_row_key(matrix, wanted)))
    places = {column.key: at for at, column in enumerate(matrix.columns)}
    first = _pinned(wanted.pinned_columns, places)
    counts = [sum(bool(row.cells[at].answers) for row in rows) for at in range(len(matrix.columns))]
    others = [
        at for at in range(len(matrix.columns)) if at not in first and (wanted.silent or counts[at] > 0)
    ]
    others.sort(key=_column_key(matrix, wanted, counts))
    return Arranged(rows, (*first, *others), len(pinned), len(first))


def _fits(row: Row, wanted: Arrangement) -> bool:
    question = row.question
    if wanted.signs and row.sign not in wanted.signs:
        return False
    if wanted.kind and question.kind != wanted.kind:
        return False
    if wanted.shared and sum(bool(cell.answers) for cell in row.cells) < 2:
        return False
    needle = wanted.needle
    return not needle.strip() or matches(needle, (question.text_ar, question.text_en, row.code))


def _row_key(matrix: Matrix, wanted: Arrangement) -> Callable[[Row], Any]:
    """Return the order of the rows; those that are equal in it stay in the order of their numbers."""
    at = next((at for at, each in enumerate(matrix.columns) if each.key == wanted.account), None)
    match wanted.rows_by:
        case "sign":
            return lambda row: _rank(row.sign)
        case "answers":
            return lambda row: -sum(bool(cell.answers) for cell in row.cells)
        case "text":
            return lambda row: fold(row.question.text_ar or row.question.text_en)
        case "account" if at is not None:
            return lambda row: _cell_rank(row.cells[at])
        case _:
            return lambda _row: 0


def _column_key(matrix: Matrix, wanted: Arrangement, counts: list[int]) -> Callable[[int], Any]:
    match wanted.columns_by:
        case "published":
            return lambda at: _published(matrix.columns[at])
        case "answers":
            return lambda at: -counts[at]
        case "name":
            return lambda at: _name(matrix.columns[at])
        case _:
            return lambda _at: 0


def _rank(sign: str) -> int:
    return SIGNS.index(sign)


def _cell_rank(cell: Cell) -> int:
    return _rank(cell.sign)


def _published(column: Column) -> tuple[bool, str]:
    """Order by the day of publication, what has none last."""
    day = column.what.published if isinstance(column.what, ArticleRow) else ""
    return (not day, day)


def _name(column: Column) -> tuple[bool, str]:
    """Order by name, what has none last."""
    what = column.what
    if isinstance(what, ArticleRow):
        name = what.outlet or what.headline or what.first_line
    elif isinstance(what, Actor):
        name = what.name_ar or what.name_en
    elif isinstance(what, Reviewer):
        name = what.display_name
    else:
        name = what
    return (not name, fold(name))


def _turned(pinned: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(each for each in pinned if each != name) if name in pinned else (*pinned, name)


def _pinned(names: tuple[str, ...], there: dict[str, Any]) -> list[Any]:
    return [there[name] for name in names if name in there]
