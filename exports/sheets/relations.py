"""Relations: a row for each pair of answers to one question of which something can be said, with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from exports.columns import Column, Kind, Link, Signed

CODE = "relations"


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationRow:
    """What the first claim is to the second; ``set_by`` is who set it, or that it is only proposed."""

    question_code: str
    question: str
    claim_a: Link
    answer_a: str
    claimant_a: str
    pair_relation: Signed
    claim_b: Link
    answer_b: str
    claimant_b: str
    comparability: str
    reason: str
    same_origin: str
    set_by: str
    rationale: str
    quote_a: str
    quote_b: str
    uid: str


COLUMNS = (
    Column("question_code", Kind.CODE, 8),
    Column("question", Kind.NAME, 34),
    Column("claim_a", Kind.LINK, 12, target="claims"),
    Column("answer_a", Kind.TEXT, 22),
    Column("claimant_a", Kind.NAME, 20),
    Column("pair_relation", Kind.SIGN, 16, choices="claim_claim"),
    Column("claim_b", Kind.LINK, 12, target="claims"),
    Column("answer_b", Kind.TEXT, 22),
    Column("claimant_b", Kind.NAME, 20),
    Column("comparability", Kind.NAME, 18, choices="comparability"),
    Column("reason", Kind.TEXT, 34),
    Column("same_origin", Kind.NAME, 10),
    Column("set_by", Kind.NAME, 16),
    Column("rationale", Kind.TEXT, 34),
    Column("quote_a", Kind.TEXT, 50),
    Column("quote_b", Kind.TEXT, 50),
    Column("uid", Kind.CODE, 38),
)
