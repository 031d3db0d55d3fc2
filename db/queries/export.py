"""What leaves the project, in pages: claims with everything that hangs on them, articles, events, where it comes from.

Pages are named by local ids, so that a list of what to export stays small and its order fixed. Rows that are gone by
the time they are asked for are simply not returned.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from db.records import Number
from db.store import Store

Ids = Sequence[int]
_ARTICLES_A_PAGE = 250
_CLAIMS = "json_each(?) j CROSS JOIN live_claim c ON c.id = j.value"


class ClaimFacts(NamedTuple):
    """A claim with its article and outlet; ``guessed`` is a JSON list of fields."""

    id: int
    uid: str
    number: int
    claim_type: str
    summary: str
    modality: str
    polarity: str
    article_stance: str
    place_text: str
    time_text: str
    asserted_date: str
    confidence: str
    credibility: str
    priority: int
    status: str
    note: str
    reviewer: str
    created_at: str
    updated_at: str
    article_id: int
    article_number: int
    headline: str
    published: str
    filename: str
    text_sha256: str
    outlet_ar: str | None
    outlet_en: str | None
    guessed: str


class SpanFacts(NamedTuple):
    """A passage of the claim ``claim_id``."""

    claim_id: int
    start: int
    end: int
    quote: str
    role: str


class SpeakerFacts(NamedTuple):
    """A node of the chain of the claim ``claim_id``."""

    claim_id: int
    role: str
    mode: str
    cue_text: str
    actor: str
    name_ar: str
    name_en: str
    guessed: int


class FigureFacts(NamedTuple):
    """A figure of the claim ``claim_id``; ``start`` and ``end`` are of its own passage where it has one."""

    claim_id: int
    uid: str
    surface: str
    comparator: str
    value: Number | None
    low: Number | None
    high: Number | None
    unit: str
    counted_group: str
    population: str
    sex_age: str
    as_of_date: str
    scope_text: str
    figure_status: str
    is_derived: int
    formula: str
    start: int | None
    end: int | None
    whole_claim: int | None
    whole_article: int | None
    whole_place: int | None
    guessed: int = 0


class LinkFacts(NamedTuple):
    """A link of the claim ``claim_id`` to an event."""

    claim_id: int
    uid: str
    relation: str
    event_id: int
    event_uid: str
    number: int
    title_ar: str
    title_en: str


class ArticleFacts(NamedTuple):
    """An article with its outlet; ``duplicate_of`` is a number."""

    id: int
    uid: str
    number: int
    headline: str
    byline: str
    published: str
    published_precision: str
    language: str
    url: str
    archive_url: str
    retrieved_at: str
    char_count: int
    duplicate_of: int | None
    note: str
    filename: str
    encoding: str
    text_sha256: str
    raw_sha256: str
    created_at: str
    outlet_ar: str | None
    outlet_en: str | None
    outlet_type: str | None
    reliability: str | None


class EventFacts(NamedTuple):
    """An event; ``parent`` is a number."""

    id: int
    uid: str
    number: int
    title_ar: str
    title_en: str
    event_type: str
    acled_code: str
    date: str
    date_precision: str
    place_name: str
    admin1: str
    country: str
    lat: Number | None
    lon: Number | None
    place_precision: str
    place_sensitive: int
    parent: int | None
    description: str
    note: str


class PartyFacts(NamedTuple):
    """A party to the event ``event_id``."""

    event_id: int
    role: str
    actor: str
    name_ar: str
    name_en: str


class Provenance(NamedTuple):
    """Where the project stands: how many revisions it has, and the hash of the newest."""

    revisions: int
    last_hash: str


def article_ids(store: Store) -> array[int]:
    """Return all articles in the order of their numbers."""
    return array("q", (row[0] for row in store.rows("SELECT id FROM live_article ORDER BY number, id")))


def article_ids_of(store: Store, uids: Iterable[str]) -> dict[str, int]:
    """Return the local ids of articles by uid."""
    sql = "SELECT uid, id FROM live_article WHERE uid IN (SELECT value FROM json_each(?))"
    return {str(uid): int(row_id) for uid, row_id in store.rows(sql, (json.dumps(list(uids)),))}


def event_ids(store: Store) -> array[int]:
    """Return all events in the order of their numbers."""
    return array("q", (row[0] for row in store.rows("SELECT id FROM live_event ORDER BY number, id")))


def claim_ids(
    store: Store, statuses: Iterable[str] = (), event: str | None = None, reviewer: str | None = None
) -> Iterator[array[int]]:
    """Yield claims in the order of articles and numbers: those in one of ``statuses``, on ``event``, by ``reviewer``."""
    wanted = list(statuses)
    sql = (
        "SELECT c.id FROM json_each(?) j CROSS JOIN live_article a ON a.id = j.value"
        " CROSS JOIN live_claim c ON c.article = a.uid WHERE 1"
    )
    values: list[str] = []
    if wanted:
        sql += " AND c.status IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(wanted))
    if event is not None:
        sql += " AND EXISTS (SELECT 1 FROM live_claim_event_link l WHERE l.claim = c.uid AND l.event = ?)"
        values.append(event)
    if reviewer is not None:
        sql += " AND c.reviewer = ?"
        values.append(reviewer)
    sql += " ORDER BY a.number, a.id, c.number, c.id"
    articles = article_ids(store)
    for at in range(0, len(articles), _ARTICLES_A_PAGE):
        page = _json(articles[at : at + _ARTICLES_A_PAGE])
        yield array("q", (row[0] for row in store.rows(sql, [page, *values])))


def claims(store: Store, ids: Ids) -> list[ClaimFacts]:
    """Return the claims that are still there, in the order of ``ids``."""
    sql = (
        "SELECT c.id, c.uid, c.number, c.claim_type, c.summary, c.modality, c.polarity, c.article_stance, c.place_text,"  # noqa: S608
        " c.time_text, c.asserted_date, c.confidence, c.credibility, c.priority, c.status, c.note, c.reviewer,"
        " c.created_at, c.updated_at, a.id, a.number, a.headline, a.published, a.imported_filename, a.text_sha256,"
        f" o.name_ar, o.name_en, c.guessed FROM {_CLAIMS} CROSS JOIN live_article a ON a.uid = c.article"
        " LEFT JOIN live_outlet o ON o.uid = a.outlet ORDER BY j.key"
    )
    return [ClaimFacts._make(row) for row in store.rows(sql, [_json(ids)])]


def spans(store: Store, ids: Ids) -> list[SpanFacts]:
    """Return the passages of the claims, each claim's in order."""
    sql = (
        f'SELECT c.id, s.start, s."end", s.quote, s.role FROM {_CLAIMS}'  # noqa: S608
        " CROSS JOIN live_claim_span s ON s.claim = c.uid ORDER BY j.key, s.seq, s.start"
    )
    return [SpanFacts._make(row) for row in store.rows(sql, [_json(ids)])]


def speakers(store: Store, ids: Ids) -> list[SpeakerFacts]:
    """Return the chains of the claims, each from the origin on."""
    sql = (
        "SELECT c.id, t.role, t.mode, t.cue_text, p.uid, p.name_ar, p.name_en, t.guessed"  # noqa: S608
        f" FROM {_CLAIMS} CROSS JOIN live_attribution t ON t.claim = c.uid"
        " CROSS JOIN live_actor p ON p.uid = t.actor ORDER BY j.key, t.seq, t.id"
    )
    return [SpeakerFacts._make(row) for row in store.rows(sql, [_json(ids)])]


def figures(store: Store, ids: Ids) -> list[FigureFacts]:
    """Return the figures of the claims, each claim's in order."""
    sql = (
        "SELECT c.id, q.uid, q.surface, q.comparator, q.value, q.low, q.high, q.unit, q.counted_group, q.population,"  # noqa: S608
        ' q.sex_age, q.as_of_date, q.scope_text, q.figure_status, q.is_derived, q.formula, s.start, s."end",'
        " w.number, b.number, (SELECT count(*) FROM live_quantity x WHERE x.claim = h.claim"
        " AND (x.seq, x.id) <= (h.seq, h.id)), q.guessed"
        f" FROM {_CLAIMS} CROSS JOIN live_quantity q ON q.claim = c.uid"
        " LEFT JOIN live_claim_span s ON s.uid = q.span LEFT JOIN live_quantity h ON h.uid = q.part_of"
        " LEFT JOIN live_claim w ON w.uid = h.claim LEFT JOIN live_article b ON b.uid = w.article"
        " ORDER BY j.key, q.seq, q.id"
    )
    return [FigureFacts._make(row) for row in store.rows(sql, [_json(ids)])]


def links(store: Store, ids: Ids) -> list[LinkFacts]:
    """Return the links of the claims to events, each claim's oldest first."""
    sql = (
        "SELECT c.id, l.uid, l.relation, e.id, e.uid, e.number, e.title_ar, e.title_en"  # noqa: S608
        f" FROM {_CLAIMS} CROSS JOIN live_claim_event_link l ON l.claim = c.uid"
        " CROSS JOIN live_event e ON e.uid = l.event ORDER BY j.key, l.id"
    )
    return [LinkFacts._make(row) for row in store.rows(sql, [_json(ids)])]


def labels(store: Store, ids: Ids) -> list[tuple[int, str]]:
    """Return claim id and label uid of the further labels of the claims."""
    sql = (
        f"SELECT c.id, x.label FROM {_CLAIMS} CROSS JOIN live_claim_label x ON x.claim = c.uid"  # noqa: S608
        " ORDER BY j.key, x.id"
    )
    return [(row[0], row[1]) for row in store.rows(sql, [_json(ids)])]


def articles_of(store: Store, ids: Ids) -> list[tuple[int, int]]:
    """Return claim id and article id of the claims, in the order of ``ids``."""
    sql = f"SELECT c.id, a.id FROM {_CLAIMS} CROSS JOIN live_article a ON a.uid = c.article ORDER BY j.key"  # noqa: S608
    return [(row[0], row[1]) for row in store.rows(sql, [_json(ids)])]


def figure_count(store: Store, ids: Ids) -> int:
    """Return how many figures the claims have."""
    sql = f"SELECT count(*) FROM {_CLAIMS} CROSS JOIN live_quantity q ON q.claim = c.uid"  # noqa: S608
    return int(store.rows(sql, [_json(ids)])[0][0])


def links_of(store: Store, ids: Ids) -> list[tuple[int, str]]:
    """Return event id and relation of the links of the claims."""
    sql = (
        f"SELECT e.id, l.relation FROM {_CLAIMS} CROSS JOIN live_claim_event_link l ON l.claim = c.uid"  # noqa: S608
        " CROSS JOIN live_event e ON e.uid = l.event"
    )
    return [(row[0], row[1]) for row in store.rows(sql, [_json(ids)])]


def articles(store: Store, ids: Ids) -> list[ArticleFacts]:
    """Return the articles that are still there, in the order of ``ids``."""
    sql = (
        "SELECT a.id, a.uid, a.number, a.headline, a.byline, a.published, a.published_precision, a.language, a.url,"
        " a.archive_url, a.retrieved_at, a.char_count, d.number, a.note, a.imported_filename, a.encoding,"
        " a.text_sha256, a.raw_sha256, a.created_at, o.name_ar, o.name_en, o.outlet_type, o.reliability"
        " FROM json_each(?) j CROSS JOIN live_article a ON a.id = j.value"
        " LEFT JOIN live_outlet o ON o.uid = a.outlet LEFT JOIN live_article d ON d.uid = a.duplicate_of"
        " ORDER BY j.key"
    )
    return [ArticleFacts._make(row) for row in store.rows(sql, [_json(ids)])]


def events(store: Store, ids: Ids) -> list[EventFacts]:
    """Return the events that are still there, in the order of ``ids``."""
    sql = (
        "SELECT e.id, e.uid, e.number, e.title_ar, e.title_en, e.event_type, e.acled_code, e.date, e.date_precision,"
        " e.place_name, e.admin1, e.country, e.lat, e.lon, e.place_precision, e.place_sensitive, p.number,"
        " e.description, e.note FROM json_each(?) j CROSS JOIN live_event e ON e.id = j.value"
        " LEFT JOIN live_event p ON p.uid = e.parent_event ORDER BY j.key"
    )
    return [EventFacts._make(row) for row in store.rows(sql, [_json(ids)])]


def parties(store: Store, ids: Ids) -> list[PartyFacts]:
    """Return the parties to the events."""
    sql = (
        "SELECT e.id, r.role, p.uid, p.name_ar, p.name_en FROM json_each(?) j CROSS JOIN live_event e ON e.id = j.value"
        " CROSS JOIN live_event_actor r ON r.event = e.uid CROSS JOIN live_actor p ON p.uid = r.actor"
        " ORDER BY j.key, r.id"
    )
    return [PartyFacts._make(row) for row in store.rows(sql, [_json(ids)])]


def ids_of_event(store: Store, uid: str) -> list[int]:
    """Return the local id of an event, in a list that is empty when it is gone."""
    return [row[0] for row in store.rows("SELECT id FROM live_event WHERE uid = ?", (uid,))]


def sensitive_actors(store: Store) -> list[str]:
    """Return the actors marked sensitive, oldest first."""
    return [row[0] for row in store.rows("SELECT uid FROM live_actor WHERE sensitive ORDER BY id")]


def sensitive_places(store: Store) -> list[str]:
    """Return the names of places marked sensitive, in claims and events, each once."""
    sql = (
        "SELECT trim(place_name) FROM live_event WHERE place_sensitive UNION"
        " SELECT trim(place_text) FROM live_claim WHERE place_sensitive ORDER BY 1"
    )
    return [row[0] for row in store.rows(sql) if row[0]]


def provenance(store: Store) -> Provenance:
    """Return where the project stands."""
    count = store.rows("SELECT count(*) FROM revision")[0][0]
    last = store.rows("SELECT hash FROM revision ORDER BY rowid DESC LIMIT 1")
    return Provenance(int(count), str(last[0][0]) if last else "")


def _json(ids: Iterable[int]) -> str:
    return json.dumps(list(ids))
