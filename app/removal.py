"""Removing a row together with everything that hangs on it, as changes; used by the verbs that remove."""

from __future__ import annotations

from collections.abc import Sequence
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
    ClaimSpan,
    Quantity,
    Record,
)

_OF_A_CLAIM: tuple[type[Record], ...] = (ClaimLabel, ClaimEventLink, Quantity, Attribution, ClaimSpan)


def claims(session: Session, gone: Sequence[Claim]) -> tuple[Change, ...]:
    """Return the removal of claims with their spans, chains, figures, links and labels, children first."""
    uids = [claim.uid for claim in gone]
    changes = [
        removed(record) for kind in _OF_A_CLAIM for record in session.store.find_in(kind, "claim", uids)
    ]
    return (*changes, *(removed(claim) for claim in gone))


def articles(session: Session, gone: Sequence[Article]) -> tuple[Change, ...]:
    """Return the removal of articles with their claims and assignments; their duplicates stand alone from then on."""
    uids = [article.uid for article in gone]
    theirs = claims(session, session.store.find_in(Claim, "article", uids))
    waiting = tuple(removed(entry) for entry in session.store.find_in(Assignment, "article", uids))
    copies = session.store.find_in(Article, "duplicate_of", uids)
    freed = tuple(Change(copy, replace(copy, duplicate_of=None)) for copy in copies if copy.uid not in uids)
    return (*theirs, *waiting, *freed, *(removed(article) for article in gone))
