"""Claims that answer no question yet: what is still to be laid onto the matrix."""

from __future__ import annotations

from array import array

from app import claim_list
from app.claim_list import ClaimFilter
from app.edits import in_one_turn
from app.session import Session
from db.queries import comparing as queries


@in_one_turn
def ids(session: Session, event: str | None = None, needle: str = "") -> array[int]:
    """Return the local ids of the claims on an event and its parts (all, if None) that answer no question, by code.

    ``needle`` as in `ClaimFilter`; `app.claim_list.page` gives the rows.
    """
    events = () if event is None else queries.with_parts(session.store, event)
    return claim_list.ids(
        session, ClaimFilter(events=frozenset(events), needle=needle, no_question=True), "code"
    )
