"""A search from beginning to end, as a job: places come in while it runs, articles first of all or another kind."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from app.codes import article_code
from app.jobs import Job, Progress
from app.searching import other_kinds
from app.searching.folded import FoldedText
from app.searching.places import Cover, Place, Source, places_at, spans_in
from app.searching.query import Plan, plan
from app.searching.request import KINDS, Filter, Kind, Request
from app.searching.vocabulary import IndexWords
from app.session import Session
from db.queries import search as index

MOST = 10_000
_FIRST_PAGE, _PAGE = 25, 100


@dataclass(slots=True)
class Found:
    """What a search has found so far. The job appends; whoever shows it reads, from another thread, what is there.

    ``more`` are the kinds that were stopped at 10,000 places. ``refused`` counts the forms that were left out.
    """

    places: dict[Kind, list[Place]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    more: frozenset[Kind] = frozenset()
    refused: dict[str, int] = field(default_factory=dict)
    complete: frozenset[Kind] = frozenset()


def search_job(session: Session, request: Request, found: Found, first: Kind = "articles") -> Job[Found]:
    """Fill ``found``, the kind ``first`` before the others. Odd input finds nothing, never fails."""
    kinds = sorted(KINDS, key=lambda kind: (kind != first, KINDS.index(kind)))
    for kind in kinds:
        yield Progress(len(found.places[kind]), 0, "search")
        fill = _articles if kind == "articles" else other_kinds.fill
        stopped = yield from _collected(fill(session, request, kind), request, found, kind)
        if stopped:
            found.more |= {kind}
        found.complete |= {kind}
    yield Progress(sum(map(len, found.places.values())), 0, "search")
    return found


def recovered(session: Session, places: Sequence[Place], articles: Collection[str]) -> list[Place]:
    """Return the same places, those in the texts of ``articles`` with the claims they lie in now."""
    covers = _covers(session, list(articles))
    return [
        replace(place, covers=_covering(covers.get(place.source.target[1], ()), place))
        if place.source.field == "text" and place.source.target[1] in articles
        else place
        for place in places
    ]


def _collected(pages: Iterator[list[Place]], request: Request, found: Found, kind: Kind) -> Job[bool]:
    """Take in pages of places; return whether there were more than are wanted."""
    refused: Counter[str] = Counter(found.refused)
    there = found.places[kind]
    for page in pages:
        kept = [place for place in page if place.form not in request.refused_forms]
        if len(kept) < len(page):
            refused.update(place.form for place in page if place.form in request.refused_forms)
            found.refused = dict(refused)
        room = MOST - len(there)
        there.extend(kept[:room])
        yield Progress(len(there), 0, "search")
        if len(kept) > room:
            return True
    return False


def _articles(session: Session, request: Request, _kind: Kind) -> Iterator[list[Place]]:
    ready = plan(request.query, IndexWords(session.store), request.mode, request.spelling)
    if ready is None:
        return
    wanted = index.wanted_ids(session.store, other_kinds.wanted(request.filter))
    ids: Iterator[int]
    if request.order == "relevance":
        ids = iter(index.relevant_ids(session.store, ready.expression))
    else:
        ids = index.newest_ids(session.store, ready.expression)
    chosen = ids if wanted is None else (each for each in ids if each in wanted)
    size = _FIRST_PAGE
    while page := list(itertools.islice(chosen, size)):
        yield list(_of_articles(session, index.matches(session.store, page), ready, request.filter))
        size = _PAGE


def _of_articles(
    session: Session, matches: Sequence[index.Match], ready: Plan, chosen: Filter
) -> Iterator[Place]:
    covers = _covers(session, [match.uid for match in matches])
    for match in matches:
        for place in _of_article(match, ready):
            covered = _covering(covers.get(match.uid, ()), place) if place.source.field == "text" else ()
            if not chosen.of_claims or _admitted(covered, chosen):
                yield replace(place, covers=covered)


def _of_article(match: index.Match, ready: Plan) -> list[Place]:
    """Return the places in headline and text; each term must be in one of them, near ones in the same."""
    parts = (("headline", FoldedText(match.headline)), ("text", FoldedText(match.text)))
    if ready.near:
        spans = [spans_in(text, ready.patterns, near=True) for _, text in parts]
    else:
        each = [[pattern.find_in(text) for _, text in parts] for pattern in ready.patterns]
        if not all(map(any, each)):
            return []
        spans = [sorted({span for found in each for span in found[at]}) for at in range(len(parts))]
    return [
        place
        for (name, text), found in zip(parts, spans, strict=True)
        for place in places_at(_source(match, name), text, found[: MOST + 1])
    ]


def _source(match: index.Match, name: str) -> Source:
    return Source(
        "articles", ("article", match.uid), name, article_code(match.number), match.outlet, match.outlet_en,
        match.published,
    )  # fmt: skip


Covers = dict[str, list[tuple[int, int, Cover]]]


def _covers(session: Session, articles: list[str]) -> Covers:
    found: Covers = {}
    for article, start, end, claim, claim_type, reviewer in index.covers(session.store, articles):
        found.setdefault(article, []).append((start, end, Cover(claim, claim_type, reviewer)))
    return found


def _covering(claims: Sequence[tuple[int, int, Cover]], place: Place) -> tuple[Cover, ...]:
    """Return the claims that any of the place lies in."""
    return tuple(cover for start, end, cover in claims if start < place.end and place.start < end)


def _admitted(covers: Sequence[Cover], chosen: Filter) -> bool:
    if chosen.claimed == "no":
        return not covers and not chosen.types and not chosen.reviewers
    return any(
        (not chosen.types or cover.claim_type in chosen.types)
        and (not chosen.reviewers or cover.reviewer in chosen.reviewers)
        for cover in covers
    )
