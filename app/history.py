"""The past on screen: who did what and when, before and after, and one version made the present one again."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change
from db.queries import history as queries
from db.queries.history import Version
from db.records import KINDS, TABLES, Record, Reviewer

REFERENCES: dict[str, dict[str, str]] = {
    "outlet": {"parent": "outlet"},
    "article": {"outlet": "outlet", "duplicate_of": "article"},
    "event": {"parent_event": "event"},
    "event_actor": {"event": "event", "actor": "actor"},
    "claim": {"article": "article", "reviewer": "reviewer"},
    "claim_span": {"claim": "claim"},
    "attribution": {"claim": "claim", "actor": "actor", "span": "claim_span"},
    "quantity": {"claim": "claim", "span": "claim_span", "part_of": "quantity"},
    "claim_event_link": {"claim": "claim", "event": "event"},
    "label": {"scheme": "label_scheme", "parent": "label"},
    "claim_label": {"claim": "claim", "label": "label"},
    "assignment": {"article": "article", "reviewer": "reviewer"},
    "question": {"event": "event"},
    "position": {"question": "question"},
    "claim_position": {
        "claim": "claim",
        "question": "question",
        "position": "position",
        "quantity": "quantity",
    },
    "claim_relation": {
        "claim_a": "claim",
        "claim_b": "claim",
        "question": "question",
        "accepted_by": "reviewer",
    },
    "event_figure": {"question": "question"},
    "referent": {"event": "event"},
    "referent_variant": {"referent": "referent"},
    "question_dismissal": {"event": "event", "reviewer": "reviewer"},
    "dismissal": {"article": "article", "reviewer": "reviewer"},
    "passage_dismissal": {"article_a": "article", "article_b": "article", "reviewer": "reviewer"},
    "saved_search": {"reviewer": "reviewer"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """Which of the past: tables, reviewers (uids), one row, from ``since`` until before ``until`` (UTC), one action."""

    tables: frozenset[str] = frozenset()
    reviewers: frozenset[str] = frozenset()
    row_uid: str = ""
    since: str = ""
    until: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something done in one go; a batch (an import) is one entry. ``tables`` are those it touched."""

    action_id: str
    name: str
    at: str
    reviewer_name: str
    batch: bool
    changes: int
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryChange:
    """One row before and after; None where it was not there."""

    rev_id: str
    table: str
    row_uid: str
    before: Record | None
    after: Record | None


@dataclass(frozen=True, slots=True)
class RowVersion:
    """A version of one row: who made it so, when, by which action; ``record`` is what it said, also when removed."""

    rev_id: str
    at: str
    reviewer_name: str
    action: str
    deleted: bool
    record: Record


NO_FILTER = HistoryFilter()


def entries(
    session: Session, chosen: HistoryFilter = NO_FILTER, before: str | None = None, limit: int = 200
) -> list[Entry]:
    """Return what was done, the latest first; ``before`` is the ``action_id`` the last page ended with."""
    where = queries.Where(
        chosen.tables, chosen.reviewers, chosen.row_uid, chosen.since, chosen.until, chosen.action
    )
    names = _names(session)
    return [
        Entry(entry, name, at, names.get(who, ""), bool(batch), count, tuple(sorted(json.loads(tables))))
        for entry, name, at, who, batch, count, tables in queries.entries(session.store, where, before, limit)
    ]


def changes(session: Session, action_id: str, limit: int = 500) -> list[HistoryChange]:
    """Return what an entry changed, at most ``limit`` rows: what others hang on comes before them.

    That is the order of writing, but for a removal: it takes away what hangs on a row before the row.
    """
    found = queries.versions(session.store, entry=action_id, limit=limit)
    if found and found[0].deleted:
        found = queries.versions(session.store, entry=action_id, limit=limit, backwards=True)
    return [
        HistoryChange(
            each.rev_id, each.table, each.row_uid, each.before, None if each.deleted else each.record
        )
        for each in found
    ]


def row_history(session: Session, table: str, uid: str, limit: int = 500) -> list[RowVersion]:
    """Return the versions of one row, the latest first."""
    names = _names(session)
    found = queries.versions(session.store, row=(table, uid), limit=limit)
    return [
        RowVersion(
            each.rev_id, each.at, names.get(each.reviewer, ""), each.action_name, each.deleted, each.record
        )
        for each in reversed(found)
    ]


def last_known(session: Session, table: str, uid: str) -> Record | None:
    """Return a row as it is, or as it was when it was removed; None if there never was one."""
    there = session.store.get(KINDS[table], uid)
    if there is not None:
        return there
    found = queries.versions(session.store, row=(table, uid), limit=1, backwards=True)
    return found[0].record if found else None


def restore(session: Session, rev_id: str) -> Action:
    """Return the action that makes a row what it was at that revision; a removal brings back what it removed.

    A row that is removed now comes back with everything that was removed with it and hung on it. Raises ``Rejected``:
    gone (no such revision), already-so, parent-gone (what the row refers to is not there; ``table``, ``uid``).
    """
    wanted = queries.version(session.store, rev_id)
    if wanted is None:
        raise Rejected("gone", table="revision", uid=rev_id)
    now = session.store.get(KINDS[wanted.table], wanted.row_uid)
    if now == wanted.record:
        raise Rejected("already-so")
    if now is not None:
        changes = [Change(now, wanted.record)]
    else:
        fallen = queries.removed_with(session.store, wanted.table, wanted.row_uid)
        changes = [Change(None, wanted.record), *_hanging_on(wanted.record, fallen)]
    _check_references(session, changes)
    return Action("history.restore", tuple(changes))


def _hanging_on(root: Record, fallen: list[Version]) -> list[Change]:
    """Return the return of rows that refer to ``root``, or to what comes back with it."""
    back: dict[str, Record] = {root.uid: root}
    growing = True
    while growing:
        more = {
            each.row_uid: each.record
            for each in fallen
            if each.row_uid not in back and any(uid in back for _, uid in _references(each.record))
        }
        back |= more
        growing = bool(more)
    return [Change(None, record) for uid, record in back.items() if uid != root.uid]


def _references(record: Record) -> list[tuple[str, str]]:
    """Return (table, uid) of every row the record refers to."""
    fields = REFERENCES.get(TABLES[type(record)], {})
    return [(table, uid) for name, table in fields.items() if (uid := getattr(record, name)) is not None]


def _check_references(session: Session, changes: list[Change]) -> None:
    coming = {change.uid for change in changes}
    for change in changes:
        for table, uid in _references(change.record):
            if uid not in coming and session.store.get(KINDS[table], uid) is None:
                raise Rejected("parent-gone", table=table, uid=uid)


def _names(session: Session) -> dict[str, str]:
    return {reviewer.uid: reviewer.display_name for reviewer in session.store.find(Reviewer)}
