"""What a committed Action means for the places found: whether only the claims they lie in are others now."""

from __future__ import annotations

from app.session import Session
from db.changes import Action
from db.records import Claim, ClaimSpan
from ui.screens.reading.changes import sweeping

_FEW = 60


def articles_of(session: Session, action: Action) -> frozenset[str] | None:
    """Return the articles whose claims were made, moved or removed; None when more than that changed."""
    if sweeping(action) or not action.kinds <= {Claim, ClaimSpan}:
        return None
    claims = {change.record for change in action.changes if isinstance(change.record, Claim)}
    spans = {change.record.claim for change in action.changes if isinstance(change.record, ClaimSpan)}
    known = {claim.uid for claim in claims}
    others = session.store.find_in(Claim, "uid", sorted(spans - known))
    articles = frozenset(claim.article for claim in (*claims, *others))
    return articles if len(articles) <= _FEW else None
