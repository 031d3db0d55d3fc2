"""Full-text questions: which words occur at all, and which articles match an expression."""

from __future__ import annotations

import itertools
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from db import search_index
from db.connection import storage_problems
from db.store import Store

_LIVE = "deleted_at IS NULL AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open))"
_MATCHING = "SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid > ? AND rowid <= ?"
_IN_ORDER = (
    f"SELECT id FROM article INDEXED BY article_newest WHERE {_LIVE} ORDER BY published DESC, number DESC"  # noqa: S608
)
_OF_THESE = f"SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) AND {_LIVE} ORDER BY published DESC, number DESC"  # noqa: S608
_FEW, _STRIDE, _PART, _ALL = 400, 2_000, 4_000, 1 << 62
_FIELDS = (
    "SELECT a.id, t.data, a.uid, a.number, a.imported_filename, a.published, a.headline, coalesce(o.name_ar, ''),"
    " coalesce(o.name_en, '') FROM live_article a JOIN content t ON t.sha256 = a.text_sha256"
    " LEFT JOIN live_outlet o ON o.uid = a.outlet WHERE a.id IN ({})"
)
_RELEVANT = "SELECT rowid, rank FROM article_index WHERE article_index MATCH ? AND rowid > ? AND rowid <= ?"


@dataclass(frozen=True, slots=True)
class Match:
    """An article whose words satisfy an expression; where they stand is for the caller to find."""

    text: str
    uid: str
    number: int
    file: str
    published: str
    headline: str
    outlet: str
    outlet_en: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which articles: by outlet, publication (ISO days, both included), and what claims they have."""

    outlets: Collection[str] = ()
    events: Collection[str] = ()
    types: Collection[str] = ()
    reviewers: Collection[str] = ()
    published_from: str = ""
    published_to: str = ""
    claimed: bool = False


def words_between(store: Store, ranges: Sequence[tuple[str, str]]) -> list[str]:
    """Return the words of the index within any of ``ranges`` (first and last, both included), each once."""
    with store.turn, storage_problems(store.path):
        return search_index.words_between(store.database, ranges)


def words_after(store: Store, word: str, limit: int) -> list[str]:
    """Return the next words of the index in their order."""
    with store.turn, storage_problems(store.path):
        return search_index.words_after(store.database, word, limit)


def newest(store: Store, expression: str) -> Iterator[list[Match]]:
    """Yield the articles that match an FTS5 ``expression``, latest publication first, 50 at a time."""
    for ids in _pages(newest_ids(store, expression), 50):
        yield matches(store, ids)


def newest_ids(store: Store, expression: str) -> Iterator[int]:
    """Yield the local ids of the articles that match, latest publication first.

    A few are looked up and sorted; many are faster met on a walk through all articles in that order.
    """
    parts = _parts(store, _PART) if store.turn.attended else [(0, _ALL)]  # in parts, all of it takes longer
    found = [row[0] for part in parts for row in store.rows(_MATCHING, (expression, *part))]
    if len(found) <= _FEW:
        yield from (row[0] for row in store.rows(_OF_THESE, (json.dumps(found),)))
        return
    wanted = frozenset(found)
    stride = min(_STRIDE, 100 * found[-1] // len(found))  # some hundred of the wanted, if they lie evenly
    offset = 0
    while page := store.rows(f"{_IN_ORDER} LIMIT {stride} OFFSET {offset}"):
        yield from (row[0] for row in page if row[0] in wanted)
        offset += stride
        stride = _STRIDE


def relevant_ids(store: Store, expression: str) -> list[int]:
    """Return the local ids of the articles that match, the most relevant first."""
    found = [row for part in _parts(store, _PART) for row in store.rows(_RELEVANT, (expression, *part))]
    return [row[0] for row in sorted(found, key=itemgetter(1))]


def _parts(store: Store, size: int) -> list[tuple[int, int]]:
    """Return ranges of local ids to ask for one after another: whoever wants the project meanwhile waits for one."""
    last = store.rows("SELECT coalesce(max(id), 0) FROM article")[0][0]
    return [(after, after + size) for after in range(0, last, size)]


def wanted_ids(store: Store, wanted: Wanted) -> frozenset[int] | None:
    """Return the local ids of the articles that are ``wanted``; None when all are."""
    values = {name: json.dumps(sorted(getattr(wanted, name))) for name in _LISTS if getattr(wanted, name)}
    parts = [_LISTS[name] for name in values]
    for name, text in (("published_from", _SINCE), ("published_to", _UNTIL)):
        if value := getattr(wanted, name):
            parts.append(text)
            values[name] = value
    if wanted.claimed and not (wanted.types or wanted.reviewers):
        parts.append("a.uid IN (SELECT c.article FROM live_claim c)")
    if not parts:
        return None
    sql = f"SELECT a.id FROM live_article a WHERE {' AND '.join(parts)}"  # noqa: S608
    return frozenset(row[0] for row in store.rows(sql, values))


_DAY = "substr(a.published, 1, 10)"
_SINCE = f"a.published <> '' AND {_DAY} >= substr(:published_from, 1, length({_DAY}))"
_UNTIL = f"a.published <> '' AND {_DAY} <= :published_to"
_LISTS = {
    "outlets": "a.outlet IN (SELECT value FROM json_each(:outlets))",
    "events": (
        "a.uid IN (SELECT c.article FROM live_claim_event_link l JOIN live_claim c ON c.uid = l.claim"
        " WHERE l.event IN (SELECT value FROM json_each(:events)))"
    ),
    "types": "a.uid IN (SELECT c.article FROM live_claim c WHERE c.claim_type IN (SELECT value FROM json_each(:types)))",
    "reviewers": (
        "a.uid IN (SELECT c.article FROM live_claim c WHERE c.reviewer IN (SELECT value FROM json_each(:reviewers)))"
    ),
}


def covers(store: Store, articles: Sequence[str]) -> list[tuple[str, int, int, str, str, str]]:
    """Return (article, start, end, claim, type, reviewer) of the content of the claims of these articles, in order."""
    sql = (
        'SELECT c.article, s.start, s."end", c.uid, c.claim_type, c.reviewer FROM live_claim c'
        " CROSS JOIN live_claim_span s ON s.claim = c.uid"
        " WHERE c.article IN (SELECT value FROM json_each(?)) AND s.role = 'content' ORDER BY c.article, s.start"
    )
    return [
        (row[0], row[1], row[2], row[3], row[4], row[5]) for row in store.rows(sql, (json.dumps(articles),))
    ]


def matches(store: Store, ids: Sequence[int]) -> list[Match]:
    """Return articles by local id, in their order; those that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    rows = {row[0]: Match(bytes(row[1]).decode(), *row[2:]) for row in store.rows(_FIELDS.format(marks), ids)}
    return [rows[row_id] for row_id in ids if row_id in rows]


def _pages(ids: Iterable[int], size: int) -> Iterator[list[int]]:
    rest = iter(ids)
    while page := list(itertools.islice(rest, size)):
        yield page
