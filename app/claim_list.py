"""The table of claims: ids in order for all of it, rows for what is shown, counts for the filters."""

from __future__ import annotations

import json
import re
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from app import parties, schemes, vocabularies
from app.arabic.fold import fold
from app.codes import article_code, claim_code, event_code
from app.edits import matches
from app.session import Session
from db.queries import claim_list as queries
from db.queries import overview
from db.queries.claim_list import Where
from db.records import Actor, Number

_VOCABULARY = {
    "status": "claim_status", "modality": "modality", "polarity": "polarity", "article_stance": "article_stance",
    "confidence": "confidence", "credibility": "credibility",
}  # fmt: skip
_CODE = re.compile(r"[Aa]?(\d{1,7})(?:-(\d{1,6}))?")
_ACCEPTED = frozenset({"accepted", "adjudicated"})
_PAGE = 2000
ORDERS = queries.ORDERS


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFilter:
    """Which claims are shown. Sets hold codes (types, statuses) or uids; an empty set is no condition.

    ``needle``: every word occurs in the words of the claim, its note, summary, place, or the name of one in its chain;
    or it is a code such as A003-17. ``no_figure``: of type figure and without one. ``no_question``: answers none.
    ``guessed``: with a guess that nobody has confirmed. ``accepted_only``: also adjudicated.
    """

    types: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    reviewers: frozenset[str] = frozenset()
    claimants: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    needle: str = ""
    no_claimant: bool = False
    no_event: bool = False
    no_figure: bool = False
    no_question: bool = False
    guessed: bool = False
    accepted_only: bool = False


class ClaimRow(NamedTuple):
    """A claim as the table shows it. The first figure and the oldest event stand for all; ``…_more`` counts the others.

    ``guessed`` names what of it is a guess: claimant, relay, figure and fields.
    ``mode`` is the attribution mode of the claimant. ``quote`` is all content pieces joined by `` … ``, the first of
    which starts at ``start``.
    """

    id: int
    uid: str
    code: str
    claim_type: str
    quote: str
    start: int
    claimant: str
    claimant_en: str
    relay: str
    relay_en: str
    mode: str
    article_uid: str
    article_code: str
    headline: str
    outlet: str
    outlet_en: str
    published: str
    comparator: str
    value: Number | None
    low: Number | None
    high: Number | None
    counted_group: str
    unit: str
    surface: str
    has_figure: bool
    figures_more: int
    event_uid: str | None
    event_code: str
    event_title: str
    event_title_en: str
    events_more: int
    status: str
    reviewer_uid: str
    reviewer: str
    modality: str
    polarity: str
    article_stance: str
    confidence: str
    credibility: str
    asserted_date: str
    time_text: str
    place_text: str
    place_sensitive: bool
    note: str
    summary: str
    priority: bool
    guessed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts beside the filters. Each list is counted as if its own filter were off; the gaps and ``shown`` with all on."""

    total: int
    shown: int
    types: dict[str, int]
    statuses: dict[str, int]
    reviewers: dict[str, int]
    no_claimant: int
    no_event: int
    no_figure: int
    guessed: int


NO_FILTER = ClaimFilter()


def ids(
    session: Session, chosen: ClaimFilter = NO_FILTER, order_by: str = "code", *, descending: bool = False
) -> array[int]:
    """Return the local ids of the claims that ``chosen`` lets through, in order of a column (one of ``ORDERS``)."""
    if order_by not in ORDERS:
        raise ValueError(f"unknown order {order_by}")
    return queries.ids(
        session.store,
        _where(session, chosen),
        order_by,
        descending=descending,
        ranks=_ranks(session, order_by),
    )


def page(session: Session, wanted: Sequence[int]) -> list[ClaimRow]:
    """Return the rows of these local ids, in their order; claims that are gone meanwhile are left out."""
    rows: dict[int, ClaimRow] = {}
    for at in range(0, len(wanted), _PAGE):
        rows.update(_rows(session, wanted[at : at + _PAGE]))
    return [rows[row_id] for row_id in wanted if row_id in rows]


def rows_of(session: Session, uids: Sequence[str]) -> list[ClaimRow]:
    """Return the rows of these claims, in their order; those that are gone are left out."""
    found = queries.ids_of(session.store, uids)
    return page(session, [found[uid] for uid in uids if uid in found])


def uids(session: Session, wanted: Sequence[int]) -> list[str]:
    """Return the uids of these local ids, in their order; claims that are gone meanwhile are left out."""
    found = queries.uids_of(session.store, wanted)
    return [found[row_id] for row_id in wanted if row_id in found]


def facets(session: Session, chosen: ClaimFilter = NO_FILTER) -> Facets:
    """Return the counts beside the filters."""
    where = _where(session, chosen)
    own = {"types": set(where.types), "statuses": set(where.statuses), "reviewers": set(where.reviewers)}
    base = _ACCEPTED if chosen.accepted_only else ()
    found = queries.groups(session.store, replace(where, types=(), statuses=base, reviewers=()))
    counts: dict[str, Counter[str]] = {name: Counter() for name in own}
    for group in found:
        kept = {name: not own[name] or group[at] in own[name] for at, name in enumerate(own)}
        for at, name in enumerate(own):
            if all(fits for other, fits in kept.items() if other != name):
                counts[name][str(group[at])] += group[3]
    types, statuses, reviewers = (dict(counts[name]) for name in own)
    total = overview.counts(session.store)[1]
    shown, *gaps = queries.gaps(session.store, where)
    return Facets(total, shown, types, statuses, reviewers, *gaps)


def _ranks(session: Session, order_by: str) -> tuple[str, ...]:
    if order_by == "type":
        return tuple(label.code for label in schemes.all_types(session))
    vocabulary = _VOCABULARY.get(order_by)
    return vocabularies.codes(vocabulary) if vocabulary else ()


def _where(session: Session, chosen: ClaimFilter) -> Where:
    statuses = chosen.statuses
    nothing = False
    if chosen.accepted_only:
        statuses = statuses & _ACCEPTED if statuses else _ACCEPTED
        nothing = not statuses
    found = None if not chosen.needle.strip() else _holding(session, chosen.needle)
    return Where(
        types=chosen.types, statuses=statuses, reviewers=chosen.reviewers, articles=chosen.articles,
        outlets=chosen.outlets, events=chosen.events, claimants=chosen.claimants, labels=chosen.labels,
        no_claimant=chosen.no_claimant, no_event=chosen.no_event, no_figure=chosen.no_figure,
        no_question=chosen.no_question, guessed=chosen.guessed,
        ids=frozenset() if nothing else found,
    )  # fmt: skip


def _holding(session: Session, needle: str) -> set[int]:
    """Return the local ids of the claims in which every word of the needle is found somewhere, or that have it as their code."""
    wanted = fold(needle).split()
    found: list[set[str]] = [set() for _ in wanted]
    for claims, lines in queries.words(session.store):
        folded = _folded(lines, len(claims))
        for word, holding in zip(wanted, found, strict=True):
            holding.update(claim for claim, line in zip(claims, folded, strict=True) if word in line)
    actors = session.store.find(Actor)
    for at, word in enumerate(wanted):
        if named := [actor.uid for actor in actors if matches(word, parties.names_of(actor))]:
            found[at] |= queries.spoken_by(session.store, named)
    code = _CODE.fullmatch(needle.strip())
    numbered = (
        queries.numbered(session.store, int(code[1]), int(code[2]) if code[2] else None) if code else set()
    )
    return queries.ids_among(session.store, numbered.union(set.intersection(*found) if found else ()))


def _folded(lines: str, count: int) -> list[str]:
    """Fold many lines as one text, which is much faster than one by one."""
    folded = fold(lines).split("\n")
    if len(folded) != count:  # a rare character folded to a line end
        folded = [fold(line) for line in lines.split("\n")]
    return folded


def _rows(session: Session, wanted: Sequence[int]) -> dict[int, ClaimRow]:
    with session.store.turn:
        claims = queries.page(session.store, wanted)
        spans, nodes, figures, events = map(_by_claim, queries.parts(session.store, wanted))
    made = {}
    for values in claims:
        uid = values[1]
        parts = {
            **_quote(spans.get(uid, ())),
            **_parties(nodes.get(uid, ())),
            **_figure(figures.get(uid, ())),
            **_event(events.get(uid, ())),
            "guessed": _guessed(values[-1], nodes.get(uid, ()), figures.get(uid, ())),
        }
        made[int(values[0])] = _row(values, parts)
    return made


def _by_claim(rows: list[tuple[Any, ...]]) -> dict[str, list[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    return found


def _row(values: tuple[Any, ...], parts: dict[str, Any]) -> ClaimRow:
    (row_id, uid, number, claim_type, status, reviewer_uid, reviewer, modality, polarity, stance, confidence,
     credibility, asserted_date, time_text, place_text, note, summary, priority, article_uid, article_number, headline,
     outlet, outlet_en, published, place_sensitive, _guessed_fields) = values  # fmt: skip
    return ClaimRow(
        id=row_id, uid=uid, code=claim_code(article_number, number), claim_type=claim_type, status=status,
        reviewer_uid=reviewer_uid, reviewer=reviewer, modality=modality, polarity=polarity, article_stance=stance,
        confidence=confidence, credibility=credibility, asserted_date=asserted_date, time_text=time_text,
        place_text=place_text, note=note, summary=summary, priority=bool(priority), article_uid=article_uid,
        article_code=article_code(article_number), headline=headline, outlet=outlet, outlet_en=outlet_en,
        published=published, place_sensitive=bool(place_sensitive), **parts,
    )  # fmt: skip


def _quote(spans: Sequence[tuple[Any, ...]]) -> dict[str, Any]:
    return {"quote": " … ".join(span[1] for span in spans), "start": spans[0][2] if spans else 0}


def _parties(nodes: Sequence[tuple[Any, ...]]) -> dict[str, Any]:
    nobody = (None, "", "", None, "", "", 0)
    claimant = next((node for node in nodes if node[1] == "claimant"), nobody)
    relay = next((node for node in nodes if node[1] == "relay"), nobody)
    return {
        "claimant": claimant[4], "claimant_en": claimant[5], "mode": claimant[2],
        "relay": relay[4], "relay_en": relay[5],
    }  # fmt: skip


def _figure(figures: Sequence[tuple[Any, ...]]) -> dict[str, Any]:
    first = figures[0] if figures else (None, "", None, None, None, "", "", "", 0)
    names = ("comparator", "value", "low", "high", "counted_group", "unit", "surface")
    return {
        **dict(zip(names, first[1:-1], strict=True)),
        "has_figure": bool(figures),
        "figures_more": max(0, len(figures) - 1),
    }


def _guessed(
    fields: str, nodes: Sequence[tuple[Any, ...]], figures: Sequence[tuple[Any, ...]]
) -> frozenset[str]:
    names = () if fields == "[]" else json.loads(fields)
    roles = (node[1] for node in nodes if node[-1])
    return frozenset({*names, *roles, *(("figure",) if any(figure[-1] for figure in figures) else ())})


def _event(events: Sequence[tuple[Any, ...]]) -> dict[str, Any]:
    more = max(0, len(events) - 1)
    if not events:
        return {
            "event_uid": None,
            "event_code": "",
            "event_title": "",
            "event_title_en": "",
            "events_more": more,
        }
    _, uid, number, title, title_en, _ = events[0]
    return {
        "event_uid": uid, "event_code": event_code(number), "event_title": title, "event_title_en": title_en,
        "events_more": more,
    }  # fmt: skip
