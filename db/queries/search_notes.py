"""The words beside the articles that a search goes through: passages of claims, notes, events."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from db.queries.search import Wanted
from db.store import Store

_PAGE = 1_000
# Table, field, further condition; notes are what the team wrote.
_NOTES = (
    ("claim", "summary"), ("claim", "note"), ("event", "description"), ("event", "note"), ("article", "note"),
    ("actor", "note"), ("outlet", "note"),
)  # fmt: skip
_EVENTS = (("event", "title_ar"), ("event", "title_en"), ("event", "place_name"))
_PASSAGES = (("claim_span", "quote"),)
_FIELDS = {"claims": _PASSAGES, "notes": _NOTES, "events": _EVENTS}


@dataclass(frozen=True, slots=True)
class Words:
    """A text of a field: the local id of its row says where it is from."""

    table: str
    field: str
    row: int
    text: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text is from: what to open, its number, the outlet or title, the day it belongs to.

    ``article_number`` is that of the claim's article, 0 for what belongs to none.
    """

    table: str
    uid: str
    number: int
    article_number: int
    name: str
    name_en: str
    day: str
    claim_type: str = ""
    reviewer: str = ""


def texts(store: Store, kind: str) -> Iterator[list[Words]]:
    """Yield the texts of a kind (claims, notes, events), those of some thousand rows at a time."""
    for table, field in _FIELDS[kind]:
        last = store.rows(f"SELECT coalesce(max(id), 0) FROM {table}")[0][0]  # noqa: S608
        sql = (
            f"SELECT id, {field} FROM live_{table} WHERE id > ? AND id <= ? AND {field} <> ''"  # noqa: S608
            f"{_CONTENT if table == 'claim_span' else ''} ORDER BY id"
        )
        for after in range(0, last, _PAGE):
            if page := store.rows(sql, (after, after + _PAGE)):
                yield [Words(table, field, row[0], row[1]) for row in page]


_CONTENT = " AND role = 'content'"
_OF_CLAIM = " JOIN live_article a ON a.uid = c.article LEFT JOIN live_outlet o ON o.uid = a.outlet WHERE {}"
_CLAIM = (
    "'claim', c.uid, c.number, a.number, coalesce(o.name_ar, ''), coalesce(o.name_en, ''), a.published, c.claim_type,"
    " c.reviewer"
)
_ORIGINS = {
    "claim_span": f"SELECT s.id, {_CLAIM} FROM live_claim_span s JOIN live_claim c ON c.uid = s.claim{_OF_CLAIM}",  # noqa: S608
    "claim": f"SELECT c.id, {_CLAIM} FROM live_claim c{_OF_CLAIM}",  # noqa: S608
    "event": (
        "SELECT e.id, 'event', e.uid, e.number, 0, e.title_ar, e.title_en, e.date, '', '' FROM live_event e WHERE {}"
    ),
    "article": (
        "SELECT a.id, 'article', a.uid, a.number, a.number, coalesce(o.name_ar, ''), coalesce(o.name_en, ''),"
        " a.published, '', '' FROM live_article a LEFT JOIN live_outlet o ON o.uid = a.outlet WHERE {}"
    ),
    "actor": "SELECT p.id, 'actor', p.uid, 0, 0, p.name_ar, p.name_en, '', '', '' FROM live_actor p WHERE {}",
    "outlet": "SELECT p.id, 'outlet', p.uid, 0, 0, p.name_ar, p.name_en, '', '', '' FROM live_outlet p WHERE {}",
}
_LETTER = {"claim_span": "s", "claim": "c", "event": "e", "article": "a", "actor": "p", "outlet": "p"}
_CLAIM_LISTS = {
    "outlets": "a.outlet IN (SELECT value FROM json_each(:outlets))",
    "types": "c.claim_type IN (SELECT value FROM json_each(:types))",
    "reviewers": "c.reviewer IN (SELECT value FROM json_each(:reviewers))",
    "events": (
        "c.uid IN (SELECT l.claim FROM live_claim_event_link l WHERE l.event IN (SELECT value FROM json_each(:events)))"
    ),
}
_FITTING: dict[str, dict[str, str]] = {
    "claim_span": _CLAIM_LISTS,
    "claim": _CLAIM_LISTS,
    "event": {"events": "e.uid IN (SELECT value FROM json_each(:events))"},
    "article": {"outlets": _CLAIM_LISTS["outlets"]},
    "outlet": {"outlets": "p.uid IN (SELECT value FROM json_each(:outlets))"},
}
_DAYS = {
    "published_from": "a.published <> '' AND substr(a.published, 1, 10) >= :published_from",
    "published_to": "a.published <> '' AND substr(a.published, 1, 10) <= :published_to",
}
_DATED = ("claim_span", "claim", "article")


def origins(store: Store, table: str, rows: Collection[int], wanted: Wanted) -> dict[int, Origin]:
    """Return where texts of a table are from, by the local ids of their rows; what does not fit is left out."""
    conditions, values = _conditions(table, wanted)
    if conditions is None:
        return {}
    values["rows"] = json.dumps(sorted(rows))
    inside = f"{_LETTER[table]}.id IN (SELECT value FROM json_each(:rows))"  # noqa: S608
    sql = _ORIGINS[table].format(" AND ".join([inside, *conditions]))
    return {row[0]: Origin(*row[1:]) for row in store.rows(sql, values)}


def _conditions(table: str, wanted: Wanted) -> tuple[list[str] | None, dict[str, Any]]:
    """Return the conditions on rows of a table, None when nothing in it can fit, and their values."""
    conditions: list[str] = []
    values: dict[str, Any] = {}
    for name in _CLAIM_LISTS:
        chosen = getattr(wanted, name)
        if not chosen:
            continue
        if name not in _FITTING.get(table, {}):
            return None, {}
        conditions.append(_FITTING[table][name])
        values[name] = json.dumps(sorted(chosen))
    for name, text in _DAYS.items():
        if value := getattr(wanted, name):
            if table not in _DATED:
                return None, {}
            conditions.append(text)
            values[name] = value
    return conditions, values
