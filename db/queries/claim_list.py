"""The table of claims: which ones, in which order, a page of them, and how many of each sort there are.

Order and filter are said in SQL; only local ids come back for the whole list, and rows for the part that is shown.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, cast

from db.store import Store

_OTHER = "CROSS JOIN live_{0} o ON o.uid = x.{0}"
_PARTS = {  # table, what it names, of which parts, what of it, by what the first of several is known
    "quote": ("claim_span", "", "x.role = 'content'", "x.quote", "x.seq"),
    "figure": ("quantity", "", "1", "coalesce(x.value, x.low, x.high)", "x.seq"),
    "claimant": ("attribution", "actor", "x.role = 'claimant'", "o.name_ar", "x.seq"),
    "relay": ("attribution", "actor", "x.role = 'relay'", "o.name_ar", "x.seq"),
    "event": ("claim_event_link", "event", "1", "o.title_ar", "x.event"),
}
MANY = 20_000
_ORDERS = {
    "type": "c.claim_type",
    "outlet": "o.name_ar",
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
ORDERS = ("code", *_ORDERS, *_PARTS)


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
    no_question: bool = False
    guessed: bool = False
    ids: AbstractSet[int] | None = None

    def sql(self) -> tuple[str, dict[str, str]]:
        """Return the condition on claim ``c`` and its values."""
        parts = [text for name, text in _LISTS.items() if getattr(self, name)]
        values = {name: json.dumps(sorted(getattr(self, name))) for name in _LISTS if getattr(self, name)}
        parts += [text for name, text in (*_GAPS.items(), *_UNCOUNTED.items()) if getattr(self, name)]
        if self.ids is not None:
            parts.append("c.id IN (SELECT value FROM json_each(:ids))")
            values["ids"] = json.dumps(sorted(self.ids))
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
    "guessed": (
        "(c.guessed <> '[]' OR c.uid IN (SELECT t.claim FROM live_attribution t WHERE t.guessed = 1"
        " UNION SELECT q.claim FROM live_quantity q WHERE q.guessed = 1))"
    ),
}

_UNCOUNTED = {
    "no_question": "NOT EXISTS (SELECT 1 FROM live_claim_position p WHERE p.claim = c.uid)",
}


def ids(store: Store, where: Where, order: str, *, descending: bool, ranks: Sequence[str] = ()) -> array[int]:
    """Return the local ids of the claims in order; what has no value comes last in both directions.

    ``ranks`` are the codes of a coded column in the order of their list.
    """
    down = " DESC" if descending else ""
    if order in _PARTS:
        by = _by_name if _PARTS[order][1] else _by_part
        return by(store, where, order, down)
    condition, values = where.sql()
    if order == "code":
        sql = (
            "SELECT c.id FROM live_article a CROSS JOIN live_claim c ON c.article = a.uid"  # noqa: S608
            f" WHERE {condition} ORDER BY a.number{down}, c.number{down}"
        )
        return array("q", _listed(store, sql, values))
    key = _ORDERS[order]
    if order in CODED:
        key, values = _ranked(key, ranks), {**values, **{f"rank{at}": code for at, code in enumerate(ranks)}}
    sql = (
        f"SELECT id FROM (SELECT c.id, nullif({key}, '') AS key FROM {_SOURCES.get(order, 'live_claim c')}"  # noqa: S608
        f" WHERE {condition}) ORDER BY key IS NULL, key{down}, id{down}"
    )
    return array("q", _listed(store, sql, values))


def _listed(store: Store, sql: str, values: dict[str, str]) -> list[int]:
    """Return the ids of a query in its order.

    They come as one value: for rows, each thread that waits would be let in between each two of them.
    """
    found = store.rows(f"SELECT json_group_array(id) FROM ({sql})", values)  # noqa: S608
    return cast("list[int]", json.loads(found[0][0]))


def _by_part(store: Store, where: Where, order: str, down: str) -> array[int]:
    """Order by what the first part of each claim says."""
    condition, values = where.sql()
    count = int(store.rows(f"SELECT count(*) FROM live_claim c WHERE {condition}", values)[0][0])  # noqa: S608
    said = _said(store, where, order, down, many=count >= MANY)
    if len(said) == count:
        return array("q", said)
    every = _listed(store, f"SELECT c.id FROM live_claim c WHERE {condition}", values)  # noqa: S608
    return array("q", [*said, *sorted(set(every).difference(said), reverse=bool(down))])


def _said(store: Store, where: Where, order: str, down: str, *, many: bool) -> list[int]:
    """Return the claims of which a part says something, in the order of what the first one says."""
    table, _, which, key, _first = _PARTS[order]
    condition, values = where.sql()
    if many:  # the parts lie in the order of the claims: going once through all takes half the time
        source = f"live_{table} x CROSS JOIN live_claim c ON c.uid = x.claim"
    else:
        source = f"live_claim c CROSS JOIN live_{table} x ON x.claim = c.uid"
    earlier = f"SELECT 1 FROM live_{table} y WHERE y.claim = x.claim AND y.seq < x.seq AND {which.replace('x.', 'y.')}"  # noqa: S608
    sql = (
        f"SELECT c.id FROM {source} WHERE {which} AND (x.seq = 0 OR NOT EXISTS ({earlier})) AND {key} <> ''"  # noqa: S608
        f" AND {condition} ORDER BY {key}{down}, c.id{down}"
    )
    return list(dict.fromkeys(_listed(store, sql, values)))  # a merge may leave two parts first


def _by_name(store: Store, where: Where, order: str, down: str) -> array[int]:
    """Order by what the first part of each claim names.

    There are few names: they are sorted, and the claims put to them. A join with the names and a sort take twice as long.
    """
    table, named, which, key, first = _PARTS[order]
    condition, values = where.sql()
    names = store.rows(f"SELECT o.uid, {key} FROM live_{named} o ORDER BY {key}{down}")  # noqa: S608
    sql = (
        "SELECT json_group_array(id), group_concat(coalesce(one, ''), ' ') FROM ("  # noqa: S608
        f"SELECT c.id, x.{named} AS one FROM live_claim c LEFT JOIN live_{table} x ON x.claim = c.uid AND {which}"
        f" WHERE {condition} ORDER BY c.id, {first})"
    )
    listed, said = store.rows(sql, values)[0]
    claims: list[int] = json.loads(listed)
    under: dict[str, list[int]] = {name: [] for _, name in names}
    places = {uid: under[name] for uid, name in names}
    last = None
    for claim, one in zip(claims, said.split(" ") if claims else (), strict=True):
        if claim != last and (place := places.get(one)) is not None:  # what it names may be gone
            place.append(claim)
            last = claim
    under.pop("", None)
    nameless = set(claims).difference(*under.values())
    ordered = array("q")
    for found in (*under.values(), nameless):
        ordered.extend(sorted(found, reverse=bool(down)))
    return ordered


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


def words(store: Store) -> Iterator[tuple[list[str], str]]:
    """Yield claim uids and, line by line, words of them: content quotes, and what is said in note, summary and place.

    They come joined, some thousands at a time: as many rows of two columns would take twice as long.
    """
    for table, sql in (("claim_span", _QUOTES), ("claim", _NOTES)):
        last = store.rows(f"SELECT coalesce(max(id), 0) FROM {table}")[0][0]  # noqa: S608
        for after in range(0, last, _LINES):
            uids, lines = store.rows(sql, (after, after + _LINES))[0]
            if uids is not None:
                yield uids.split(" "), lines


_LINES = 4000
_LINE_END = "char(10)"
_QUOTES = (
    f"SELECT group_concat(claim, ' '), group_concat(replace(quote, {_LINE_END}, ' '), {_LINE_END})"  # noqa: S608
    " FROM live_claim_span WHERE role = 'content' AND id > ? AND id <= ?"
)
_NOTES = (
    "SELECT group_concat(uid, ' '),"  # noqa: S608
    f" group_concat(replace(note || ' ' || summary || ' ' || place_text, {_LINE_END}, ' '), {_LINE_END})"
    " FROM live_claim WHERE (note <> '' OR summary <> '' OR place_text <> '') AND id > ? AND id <= ?"
)


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


def ids_among(store: Store, uids: Collection[str]) -> set[int]:
    """Return the local ids of claims."""
    sql = "SELECT id FROM live_claim WHERE uid IN (SELECT value FROM json_each(:uids))"
    return set(_listed(store, sql, {"uids": json.dumps(sorted(uids))}))


def groups(store: Store, where: Where) -> list[tuple[str, str, str, int]]:
    """Return (type, status, reviewer, claims) of the claims by groups."""
    condition, values = where.sql()
    sql = (
        f"SELECT c.claim_type, c.status, c.reviewer, count(*) FROM live_claim c WHERE {condition}"  # noqa: S608
        " GROUP BY c.claim_type, c.status, c.reviewer"
    )
    return cast("list[tuple[str, str, str, int]]", store.rows(sql, values))


def gaps(store: Store, where: Where) -> tuple[int, int, int, int, int]:
    """Return how many claims there are; of them without claimant, without event, figures without one, with a guess."""
    condition, values = where.sql()
    counts = ", ".join(f"count(*) FILTER (WHERE {text})" for text in _GAPS.values())
    # The number stands in no index over all claims, so that they are read in the order they were made: the look-ups
    # then fall side by side and take a third of the time.
    sql = f"SELECT count(c.number), {counts} FROM live_claim c WHERE {condition}"  # noqa: S608
    return cast("tuple[int, int, int, int, int]", store.rows(sql, values)[0])


_CONTENT = " AND x.role = 'content'"


def page(store: Store, wanted: Sequence[int]) -> list[tuple[Any, ...]]:
    """Return claims by local id, unordered, each with its article, outlet and reviewer."""
    sql = (
        "SELECT c.id, c.uid, c.number, c.claim_type, c.status, c.reviewer, coalesce(r.display_name, ''), c.modality,"
        " c.polarity, c.article_stance, c.confidence, c.credibility, c.asserted_date, c.time_text, c.place_text, c.note,"
        " c.summary, c.priority, a.uid, a.number, a.headline, coalesce(o.name_ar, ''), coalesce(o.name_en, ''),"
        " a.published, c.place_sensitive, c.guessed"
        " FROM live_claim c JOIN live_article a ON a.uid = c.article LEFT JOIN live_outlet o ON o.uid = a.outlet"
        " LEFT JOIN live_reviewer r ON r.uid = c.reviewer WHERE c.id IN (SELECT value FROM json_each(?))"
    )
    return store.rows(sql, (json.dumps(list(wanted)),))


def parts(store: Store, wanted: Sequence[int]) -> tuple[list[tuple[Any, ...]], ...]:
    """Return of claims by local id, each list in order: spans, chain nodes, figures, events.

    Spans are (claim uid, quote, start, end), nodes (claim uid, role, mode, actor uid, Arabic and English name, guessed),
    figures (claim uid, comparator, value, low, high, counted group, unit, surface, guessed), events (claim uid, event uid, number, Arabic
    and English title, relation).
    """
    columns = (
        ('x.quote, x.start, x."end"', "claim_span", "", "x.start"),
        (
            "x.role, x.mode, x.actor, o.name_ar, o.name_en, x.guessed",
            "attribution",
            _OTHER.format("actor"),
            "x.seq",
        ),
        (
            "x.comparator, x.value, x.low, x.high, x.counted_group, x.unit, x.surface, x.guessed",
            "quantity",
            "",
            "x.seq",
        ),
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
