"""Removing a row together with everything that hangs on it, as changes; used by the verbs that remove."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.session import Session
from db.changes import Change, removed
from db.records import (
    Article,
    Assignment,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimLabel,
    ClaimPosition,
    ClaimRelation,
    ClaimSpan,
    Dismissal,
    EventFigure,
    PassageDismissal,
    Position,
    Quantity,
    Question,
    Record,
    Referent,
    ReferentVariant,
)

_HANGING: dict[type[Record], tuple[tuple[type[Record], str], ...]] = {
    Claim: (
        (ClaimRelation, "claim_a"),
        (ClaimRelation, "claim_b"),
        (ClaimPosition, "claim"),
        (ClaimLabel, "claim"),
        (ClaimEventLink, "claim"),
        (Quantity, "claim"),
        (Attribution, "claim"),
        (ClaimSpan, "claim"),
    ),
    Article: (
        (PassageDismissal, "article_a"),
        (PassageDismissal, "article_b"),
        (Dismissal, "article"),
        (Assignment, "article"),
    ),
    Question: (
        (ClaimRelation, "question"),
        (EventFigure, "question"),
        (ClaimPosition, "question"),
        (Position, "question"),
    ),
    Referent: ((ReferentVariant, "referent"),),
}
"""What goes with a row, by the field that refers to it; children first."""


def claims(session: Session, gone: Sequence[Claim]) -> tuple[Change, ...]:
    """Return the removal of claims with their spans, chains, figures, links, labels, answers and relations.

    What the lead holds a question to amount to stays, resting on the claims that are left.
    """
    return (*_hanging(session, gone), *_no_support(session, gone), *map(removed, gone))


def articles(session: Session, gone: Sequence[Article]) -> tuple[Change, ...]:
    """Return the removal of articles with their claims, assignments and dismissals; their duplicates stand alone."""
    uids = [article.uid for article in gone]
    theirs = claims(session, session.store.find_in(Claim, "article", uids))
    copies = session.store.find_in(Article, "duplicate_of", uids)
    freed = tuple(Change(copy, replace(copy, duplicate_of=None)) for copy in copies if copy.uid not in uids)
    return (*theirs, *_hanging(session, gone), *freed, *map(removed, gone))


def questions(session: Session, gone: Sequence[Question]) -> tuple[Change, ...]:
    """Return the removal of questions with their positions, the answers of claims, and relations as such answers."""
    return (*_hanging(session, gone), *map(removed, gone))


def referents(session: Session, gone: Sequence[Referent]) -> tuple[Change, ...]:
    """Return the removal of referents with their variants."""
    return (*_hanging(session, gone), *map(removed, gone))


def _no_support(session: Session, gone: Sequence[Claim]) -> Iterator[Change]:
    lost = {claim.uid for claim in gone}
    for figure in session.store.find(EventFigure) if lost else ():
        left = tuple(uid for uid in figure.supporting_claims if uid not in lost)
        if left != figure.supporting_claims:
            yield Change(figure, replace(figure, supporting_claims=left))


def _hanging(session: Session, gone: Sequence[Record]) -> tuple[Change, ...]:
    uids = [record.uid for record in gone]
    found: dict[str, Change] = {}
    for kind, field in _HANGING[type(gone[0])] if gone else ():
        for record in session.store.find_in(kind, field, uids):
            found.setdefault(record.uid, removed(record))
    return tuple(found.values())
