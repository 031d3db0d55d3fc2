"""Which questions of a matrix an Action touches, so that only their answers are read again."""

from __future__ import annotations

from typing import Final

from app.comparing.matrix import Matrix
from db.changes import Action, Change
from db.records import (
    Attribution,
    Claim,
    ClaimPosition,
    ClaimRelation,
    ClaimSpan,
    Position,
    Quantity,
    Question,
    Record,
)

_EVERYWHERE: Final = frozenset({"actor", "outlet", "article", "reviewer", "event"})
"""What many answers may name: when one of these changes, all are read again; a new one is named by none yet."""


def questions_of(matrix: Matrix, action: Action) -> frozenset[str] | None:
    """Return the questions whose answers an Action may have changed, None for any of them.

    Relations are not among what is read of answers: they are looked up anew each time.
    """
    if any(change.table in _EVERYWHERE and change.before is not None for change in action.changes):
        return None
    rows = [row for change in action.changes for row in _sides(change)]
    asked = {_question(row) for row in rows}
    claims = {_claim(row) for row in rows} - {""}
    if claims:
        asked |= {
            uid
            for uid, answers in matrix.answers.items()
            if any(answer.claim.uid in claims for answer in answers)
        }
    return frozenset(asked - {""})


def claims_of(action: Action) -> frozenset[str]:
    """Return the claims that relations set or taken back by an Action are between."""
    rows = [row for change in action.changes for row in _sides(change) if isinstance(row, ClaimRelation)]
    return frozenset(uid for row in rows for uid in (row.claim_a, row.claim_b))


def _sides(change: Change) -> list[Record]:
    return [row for row in (change.before, change.after) if row is not None]


def _question(row: Record) -> str:
    if isinstance(row, Question):
        return row.uid
    return row.question if isinstance(row, ClaimPosition | Position) else ""


def _claim(row: Record) -> str:
    if isinstance(row, Claim):
        return row.uid
    return row.claim if isinstance(row, ClaimSpan | Quantity | Attribution) else ""
