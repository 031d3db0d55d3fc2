"""The table of claims: which ones, in which order, a page of them, and how many of each sort there are.

Order and filter are said in SQL; only local ids come back for the whole list, and rows for the part that is shown.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, cast

from db.store import Store

_NAME = (
    "(SELECT n.name_ar FROM live_attribution t JOIN live_actor n ON n.uid = t.actor"
    " WHERE t.claim = c.uid AND t.role = '{role}' ORDER BY t.seq LIMIT 1)"
)
_ORDERS = {
    "type": "c.claim_type",
    "quote": (
        "(SELECT s.quote FROM live_claim_span s WHERE s.claim = c.uid AND s.role = 'content' ORDER BY s.seq LIMIT 1)"
    ),
    "claimant": _NAME.format(role="claimant"),
    "relay": _NAME.format(role="relay"),
    "outlet": "o.name_ar",
    "figure": (
        "(SELECT coalesce(q.value, q.low, q.high) FROM live_quantity q WHERE q.claim = c.uid ORDER BY q.seq LIMIT 1)"
    ),
    "event": (
        "(SELECT e.title_ar FROM live_claim_event_link l JOIN live_event e ON e.uid = l.event"
        " WHERE l.claim = c.uid ORDER BY l.event LIMIT 1)"
    ),
    "reviewer": "(SELECT r.display_name FROM live_reviewer r WHERE r.uid = c.reviewer)",
    "published": "a.published",
    "status": "c.status",
    "modality": "c.modality",
    "polarity": "c.polarity",
    "article_stance": "c.article_stance",
    "confidence": "c.confidence",
    "credibility": "c.credibility",
    "asserted_date": "c.asserted_date",
    "place_text": "c.place_text",
    "note": "c.note",
    "summary": "c.summary",
    "priority": "nullif(c.priority, 0)",
}
CODED = frozenset({"type", "status", "modality", "polarity", "article_stance", "confidence", "credibility"})
ORDERS = ("code", *_ORDERS)


@dataclass(frozen=True, slots=True)
class Where:
    """Which claims: every given condition must hold; an empty collection is no condition."""

    types: Collection[str] = ()
    statuses: Collection[str] = ()
    reviewers: Collection[str] = ()
    articles: Collection[str] = ()
    outlets: Collection[str] = ()
    events: Collection[str] = ()
    claimants: Collection[str] = ()
    labels: Collection[str] = ()
    no_claimant: bool = False
    no_event: bool = False
    no_figure: bool = False
    uids: Collection[str] | None = None

    def sql(self) -> tuple[str, dict[str, str]]:
        """Return the condition on claim ``c`` and its values."""
        parts = [text for name, text in _LISTS.items() if getattr(self, name)]
        values = {name: json.dumps(sorted(getattr(self, name))) for name in _LISTS if getattr(self, name)}
        parts += [text for name, text in _GAPS.items() if getattr(self, name)]
        if self.uids is not None:
            parts.append("c.uid IN (SELECT value FROM json_each(:uids))")
            values["uids"] = json.dumps(list(self.uids))
        return " AND ".join(parts) or "1", values


_LISTS = {
    "types": "c.claim_type IN (SELECT value FROM json_each(:types))",
    "statuses": "c.status IN (SELECT value FROM json_each(:statuses))",
    "reviewers": "c.reviewer IN (SELECT value FROM json_each(:reviewers))",
    "articles": "c.article IN (SELECT value FROM json_each(:articles))",
    "outlets": (
        "c.article IN (SELECT o.uid FROM live_article o WHERE o.outlet IN (SELECT value FROM json_each(:outlets)))"
    ),
    "events": (
        "c.uid IN (SELECT l.claim FROM live_claim_event_link l WHERE l.event IN (SELECT value FROM json_each(:events)))"
    ),
    "claimants": (
        "c.uid IN (SELECT t.claim FROM live_attribution t WHERE t.role = 'claimant'"
        " AND t.actor IN (SELECT value FROM json_each(:claimants)))"
    ),
    "labels": (
        "c.uid IN (SELECT g.claim FROM live_claim_label g WHERE g.label IN (SELECT value FROM json_each(:labels)))"
    ),
}
_GAPS = {
    "no_claimant": "NOT EXISTS (SELECT 1 FROM live_attribution t WHERE t.claim = c.uid AND t.role = 'claimant')",
    "no_event": "NOT EXISTS (SELECT 1 FROM live_claim_event_link l WHERE l.claim = c.uid)",
    "no_figure": (
        "c.claim_type = 'figure' AND NOT EXISTS (SELECT 1 FROM live_quantity q WHERE q.claim = c.uid)"
    ),
}


def ids(store: Store, where: Where, order: str, *, descending: bool, ranks: Sequence[str] = ()) -> array[int]:
    """Return the local ids of the claims in order; what has no value comes last in both directions.

    ``ranks`` are the codes of a coded column in the order of their list.
    """
    condition, values = where.sql()
    down = " DESC" if descending else ""
    if order == "code":
        sql = (
            "SELECT c.id FROM live_article a CROSS JOIN live_claim c ON c.article = a.uid"  # noqa: S608
            f" WHERE {condition} ORDER BY a.number{down}, c.number{down}"
        )
        return array("q", [row[0] for row in store.rows(sql, values)])
    key = _ORDERS[order]
    if order in CODED:
        key, values = _ranked(key, ranks), {**values, **{f"rank{at}": code for at, code in enumerate(ranks)}}
    sql = (
        f"SELECT id FROM (SELECT c.id, nullif({key}, '') AS key FROM {_SOURCES.get(order, 'live_claim c')}"  # noqa: S608
        f" WHERE {condition}) ORDER BY key IS NULL, key{down}, id{down}"
    )
    return array("q", [row[0] for row in store.rows(sql, values)])


_SOURCES = {  # each article once, then its claims
    "published": "live_article a CROSS JOIN live_claim c ON c.article = a.uid",
    "outlet": (
        "(SELECT w.uid, p.name_ar FROM live_article w LEFT JOIN live_outlet p ON p.uid = w.outlet) o"
        " CROSS JOIN live_claim c ON c.article = o.uid"
    ),
}


def _ranked(key: str, ranks: Sequence[str]) -> str:
    """Return an expression for the place of a code in its list; unknown codes come after, none is NULL."""
    cases = "".join(f" WHEN :rank{at} THEN {at}" for at in range(len(ranks)))
    return f"CASE {key} WHEN '' THEN NULL{cases} ELSE {len(ranks)} END"


def words(store: Store) -> list[tuple[str, str]]:
    """Return (claim uid, words) of all claims: each content quote, and each note, summary and place that is not empty."""
    quotes = "SELECT claim, quote FROM live_claim_span WHERE role = 'content'"
    notes = (
        "SELECT uid, note || ' ' || summary || ' ' || place_text FROM live_claim"
        " WHERE note <> '' OR summary <> '' OR place_text <> ''"
    )
    return cast("list[tuple[str, str]]", store.rows(quotes) + store.rows(notes))


def spoken_by(store: Store, actors: Collection[str]) -> set[str]:
    """Return the claims with one of ``actors`` in their chain."""
    sql = "SELECT claim FROM live_attribution WHERE actor IN (SELECT value FROM json_each(?))"
    return {str(row[0]) for row in store.rows(sql, (json.dumps(sorted(actors)),))}


def numbered(store: Store, article: int, claim: int | None) -> set[str]:
    """Return the claims of article number ``article``, or the one numbered ``claim`` of it."""
    sql = (
        "SELECT c.uid FROM live_article a JOIN live_claim c ON c.article = a.uid"
        " WHERE a.number = ?1 AND (?2 IS NULL OR c.number = ?2)"
    )
    return {str(row[0]) for row in store.rows(sql, (article, claim))}


def groups(store: Store, where: Where) -> list[tuple[str, str, str, int, int, int, int]]:
    """Return (type, status, reviewer, claims, of them no claimant, no event, no figure) of the claims by groups."""
    condition, values = where.sql()
    sums = ", ".join(f"sum({text})" for text in _GAPS.values())
    sql = (
        f"SELECT c.claim_type, c.status, c.reviewer, count(*), {sums} FROM live_claim c WHERE {condition}"  # noqa: S608
        " GROUP BY c.claim_type, c.status, c.reviewer"
    )
    return cast("list[tuple[str, str, str, int, int, int, int]]", store.rows(sql, values))


_OTHER = "JOIN live_{0} o ON o.uid = x.{0}"
_CONTENT = " AND x.role = 'content'"


def page(store: Store, wanted: Sequence[int]) -> list[tuple[Any, ...]]:
    """Return claims by local id, unordered, each with its article, outlet and reviewer."""
    sql = (
        "SELECT c.id, c.uid, c.number, c.claim_type, c.status, c.reviewer, coalesce(r.display_name, ''), c.modality,"
        " c.polarity, c.article_stance, c.confidence, c.credibility, c.asserted_date, c.time_text, c.place_text, c.note,"
        " c.summary, c.priority, a.uid, a.number, a.headline, coalesce(o.name_ar, ''), coalesce(o.name_en, ''),"
        " a.published, c.place_sensitive"
        " FROM live_claim c JOIN live_article a ON a.uid = c.article LEFT JOIN live_outlet o ON o.uid = a.outlet"
        " LEFT JOIN live_reviewer r ON r.uid = c.reviewer WHERE c.id IN (SELECT value FROM json_each(?))"
    )
    return store.rows(sql, (json.dumps(list(wanted)),))


def parts(store: Store, wanted: Sequence[int]) -> tuple[list[tuple[Any, ...]], ...]:
    """Return of claims by local id, each list in order: spans, chain nodes, figures, events.

    Spans are (claim uid, quote, start, end), nodes (claim uid, role, mode, actor uid, Arabic and English name), figures
    (claim uid, comparator, value, low, high, counted group, unit, surface), events (claim uid, event uid, number, Arabic
    and English title, relation).
    """
    columns = (
        ('x.quote, x.start, x."end"', "claim_span", "", "x.start"),
        ("x.role, x.mode, x.actor, o.name_ar, o.name_en", "attribution", _OTHER.format("actor"), "x.seq"),
        ("x.comparator, x.value, x.low, x.high, x.counted_group, x.unit, x.surface", "quantity", "", "x.seq"),
        (
            "x.event, o.number, o.title_ar, o.title_en, x.relation",
            "claim_event_link",
            _OTHER.format("event"),
            "x.event",
        ),
    )
    named = (json.dumps(list(wanted)),)
    return tuple(
        store.rows(
            f"SELECT c.uid, {what} FROM live_claim c JOIN live_{table} x ON x.claim = c.uid {other}"  # noqa: S608
            f" WHERE c.id IN (SELECT value FROM json_each(?)){_CONTENT if table == 'claim_span' else ''}"
            f" ORDER BY {order}",
            named,
        )
        for what, table, other, order in columns
    )


def ids_of(store: Store, uids: Sequence[str]) -> dict[str, int]:
    """Return the local ids of claims by uid."""
    sql = "SELECT uid, id FROM live_claim WHERE uid IN (SELECT value FROM json_each(?))"
    return {str(uid): int(row_id) for uid, row_id in store.rows(sql, (json.dumps(list(uids)),))}


def uids_of(store: Store, wanted: Sequence[int]) -> dict[int, str]:
    """Return the uids of claims by local id."""
    sql = "SELECT id, uid FROM live_claim WHERE id IN (SELECT value FROM json_each(?))"
    return {int(row_id): str(uid) for row_id, uid in store.rows(sql, (json.dumps(list(wanted)),))}
