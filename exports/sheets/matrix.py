"""Matrix: a row for each question, a column for each account, in the colours of agreement and contradiction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.columns import Column, Kind, Signed

CODE = "matrix"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A question; ``cells`` are in the order of the accounts. The counts are of what stands behind its answers."""

    code: str
    question: str
    question_kind: str
    sign: Signed
    cells: tuple[Signed, ...]
    answers: int
    answering_articles: int
    sides: int
    origins: int


_BEFORE = (
    Column("code", Kind.CODE, 8),
    Column("question", Kind.TEXT, 38),
    Column("question_kind", Kind.NAME, 12, choices="question_kind"),
    Column("sign", Kind.SIGN, 14),
)
_AFTER = (
    Column("answers", Kind.NUMBER, 11),
    Column("answering_articles", Kind.NUMBER, 11),
    Column("sides", Kind.NUMBER, 9),
    Column("origins", Kind.NUMBER, 14),
)
FIRST_ACCOUNT = len(_BEFORE) + 1
"""The number of the first column of an account, from 1."""


def columns(accounts: Sequence[str]) -> tuple[Column, ...]:
    """Return the columns of a matrix with these accounts."""
    return (
        *_BEFORE,
        *(Column("account", Kind.SIGN, 28, target="claims", title=title) for title in accounts),
        *_AFTER,
    )


def values(row: MatrixRow) -> tuple[object, ...]:
    """Return the cells of a row."""
    before = (row.code, row.question, row.question_kind, row.sign)
    return (*before, *row.cells, row.answers, row.answering_articles, row.sides, row.origins)
