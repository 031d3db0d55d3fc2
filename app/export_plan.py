"""What a workbook will hold, fixed before it is written: which rows in which order, so that links can point at them."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.export_options import Scope
from app.jobs import Job, Progress
from app.problems import Rejected
from app.session import Session
from db.queries import claim_list as claim_queries
from db.queries import export as queries
from db.records import Event, Reviewer

PAGE = 500
_FIRST_ROW = 2


class RowNumbers:
    """The row in which each of some local ids stands; 0 for others. Four bytes an id, however many there are."""

    def __init__(self, ids: Sequence[int]) -> None:
        self._rows = array("i", bytes(4 * (max(ids, default=0) + 1)))
        for row, number in enumerate(ids, start=_FIRST_ROW):
            self._rows[number] = row

    def __getitem__(self, number: int) -> int:
        return self._rows[number] if number < len(self._rows) else 0


@dataclass(slots=True)
class Plan:
    """Local ids in the order of the sheets, and what had to be counted over all claims."""

    claims: array[int] = field(default_factory=lambda: array("q"))
    articles: array[int] = field(default_factory=lambda: array("q"))
    events: array[int] = field(default_factory=lambda: array("q"))
    links: int = 0
    figures: int = 0
    claims_of_article: Counter[int] = field(default_factory=Counter)
    first_claim: dict[int, int] = field(default_factory=dict)
    relations: Counter[tuple[int, str]] = field(default_factory=Counter)

    @property
    def counts(self) -> dict[str, int]:
        """Rows by sheet, of those that come from the project."""
        return {
            "claims": len(self.claims),
            "events": len(self.events),
            "links": self.links,
            "articles": len(self.articles),
            "figures": self.figures,
        }


def pages(ids: array[int]) -> Iterator[array[int]]:
    """Cut ``ids`` into pages."""
    return (ids[at : at + PAGE] for at in range(0, len(ids), PAGE))


def local_ids(session: Session, uids: Sequence[str]) -> list[int]:
    """Return the local ids of claims in the order of ``uids``, for ``Scope.shown``; those that are gone are left out."""
    found = claim_queries.ids_of(session.store, uids)
    return [found[uid] for uid in uids if uid in found]


def survey(session: Session, scope: Scope) -> Job[Plan]:
    """Work out the plan; the steps say how many claims were looked at.

    Raises ``Rejected``: unknown-event, unknown-reviewer.
    """
    _check(session, scope)
    plan, store = Plan(), session.store
    for page in _claim_pages(session, scope):
        places = queries.articles_of(store, page)
        plan.claims.extend(claim for claim, _article in places)
        for claim, article in places:
            plan.first_claim.setdefault(article, claim)
            plan.claims_of_article[article] += 1
        plan.relations.update(queries.links_of(store, page))
        plan.figures += queries.figure_count(store, page)
        yield Progress(len(plan.claims), 0, "survey")
    plan.links = plan.relations.total()
    plan.articles = queries.article_ids(store)
    plan.events = queries.event_ids(store)
    if not scope.everything:
        _keep_what_belongs(session, scope, plan)
    return plan


def _keep_what_belongs(session: Session, scope: Scope, plan: Plan) -> None:
    told_of = {event for event, _relation in plan.relations}
    if scope.event is not None:
        told_of.update(queries.ids_of_event(session.store, scope.event))
    plan.articles = array("q", (each for each in plan.articles if each in plan.claims_of_article))
    plan.events = array("q", (each for each in plan.events if each in told_of))


def _claim_pages(session: Session, scope: Scope) -> Iterator[array[int]]:
    if scope.shown is None:
        yield from queries.claim_ids(session.store, scope.statuses, scope.event, scope.reviewer)
        return
    wanted = _narrowed(session, scope)
    shown = array("q", (claim for claim in scope.shown if wanted is None or claim in wanted))
    yield from pages(shown)


def _narrowed(session: Session, scope: Scope) -> set[int] | None:
    """Return the claims that meet the other conditions, or None where there are none."""
    if not scope.statuses and scope.event is None and scope.reviewer is None:
        return None
    found = queries.claim_ids(session.store, scope.statuses, scope.event, scope.reviewer)
    return {claim for page in found for claim in page}


def _check(session: Session, scope: Scope) -> None:
    if scope.event is not None and session.store.get(Event, scope.event) is None:
        raise Rejected("unknown-event", id=scope.event)
    if scope.reviewer is not None and session.store.get(Reviewer, scope.reviewer) is None:
        raise Rejected("unknown-reviewer", name=scope.reviewer)
