"""Articles: listing, reading, their particulars, and the work queue of a reviewer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app import parties, removal
from app.arabic.fold import fold
from app.codes import article_code
from app.edits import add, matches, need, need_all
from app.edits import edit as edit_record
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change
from db.ids import new_uid
from db.queries import articles as queries
from db.records import Article, Assignment, Reviewer

_FIXED = frozenset({"uid", "number", "text_sha256", "raw_sha256", "char_count"})


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as lists show it. ``state`` and ``seconds`` are of my assignment; ``""`` when it is not in my queue.

    ``first_line`` stands in for a missing headline and is empty where there is one. ``reviewers`` counts those who
    made the ``claims``.
    """

    uid: str
    code: str
    number: int
    outlet_uid: str | None
    outlet: str
    outlet_en: str
    headline: str
    byline: str
    published: str
    published_precision: str
    language: str
    url: str
    chars: int
    imported_filename: str
    duplicate_of: str | None
    claims: int
    reviewers: int
    state: str
    seconds: int
    first_line: str


@dataclass(frozen=True, slots=True)
class QueueRow:
    """An article of my queue: state is todo, in_progress or done; seconds spent so far."""

    article: ArticleRow
    state: str
    seconds: int


@dataclass(frozen=True, slots=True)
class QueueSummary:
    """How far my queue is; ``seconds_left`` is None until there is something to judge by."""

    done: int
    total: int
    seconds_left: int | None


def rows(
    session: Session, order: str = "number", event: str | None = None, needle: str = ""
) -> list[ArticleRow]:
    """Return the articles in ``order`` (number, outlet, headline, published, -published, chars, claims, state).

    ``event`` keeps those with a claim on that event; ``needle`` those whose code, outlet, headline, author or file
    name contains every word of it after folding.
    """
    if order not in queries.ORDERS:
        raise ValueError(f"unknown order {order}")
    found = queries.rows(
        session.store,
        session.identity.reviewer_uid,
        order=order,
        event=event,
        words=fold(needle).split(),
        untitled=True,
    )
    listed = [_row(values) for values in found]
    return [row for row in listed if _answers(row, needle)] if needle.strip() else listed


def find(session: Session, needle: str, limit: int = 100) -> list[ArticleRow]:
    """Return the first articles, by number, whose code, outlet, headline, author or file name hold every word.

    For choosing one among many: the search is done in SQL and stops at ``limit``.
    """
    words = fold(needle).split()
    me = session.identity.reviewer_uid
    return [_row(values) for values in queries.rows(session.store, me, words=words, limit=limit)]


def last_published(session: Session) -> str:
    """Return when the newest article appeared, an EDTF string; "" where no article has a date."""
    found = queries.rows(session.store, session.identity.reviewer_uid, order="-published", limit=1)
    return _row(found[0]).published if found else ""


def row(session: Session, uid: str) -> ArticleRow | None:
    """Return one article as lists show it."""
    found = queries.rows(session.store, session.identity.reviewer_uid, uids=[uid])
    return _row(found[0]) if found else None


def rows_of(session: Session, uids: Sequence[str]) -> dict[str, ArticleRow]:
    """Return the articles named, by uid."""
    found = queries.rows(session.store, session.identity.reviewer_uid, uids=uids)
    return {row.uid: row for row in map(_row, found)}


def text(session: Session, uid: str) -> str:
    """Return the stored text; ``Rejected("gone")`` when there is no such article."""
    return session.store.text(need(session, Article, uid).text_sha256)


def edit(session: Session, uids: Sequence[str], **fields: object) -> Action:
    """Set particulars of articles; ``outlet_name`` names the outlet and makes it when it is not known.

    The text, its hashes and the number cannot be set: ``ValueError``.
    """
    if fixed := _FIXED & fields.keys():
        raise ValueError(f"not to be edited: {sorted(fixed)}")
    changes: tuple[Change, ...] = ()
    if "outlet_name" in fields:
        outlet, changes = parties.outlet_or_none(session, str(fields.pop("outlet_name")))
        fields["outlet"] = outlet
    for article in need_all(session, Article, uids):
        if fields.get("duplicate_of") == article.uid:
            raise Rejected("duplicate-of-itself")
        changes += edit_record(article, fields)
    return Action("article.edit", changes)


def remove(session: Session, uids: Sequence[str]) -> Action:
    """Remove articles with their claims and everything of those."""
    return Action("article.remove", removal.articles(session, need_all(session, Article, uids)))


def queue(session: Session) -> list[QueueRow]:
    """Return my queue in the order of article numbers."""
    found = queries.rows(session.store, session.identity.reviewer_uid, queued=True)
    return [QueueRow(row, row.state, row.seconds) for row in map(_row, found)]


def queue_summary(session: Session) -> QueueSummary:
    """Return how much of my queue is done, and the time left at my pace so far (by letters read)."""
    states = queries.queue_states(session.store, session.identity.reviewer_uid)
    done = [entry for entry in states if entry[1] == "done"]
    spent, read = sum(entry[2] for entry in done), sum(entry[3] for entry in done)
    left = sum(entry[3] for entry in states if entry[1] != "done")
    seconds = round(left * spent / read) if spent and read else None
    return QueueSummary(len(done), len(states), seconds)


def assign(session: Session, article_uids: Sequence[str], reviewer_uid: str) -> Action:
    """Put articles into a reviewer's queue; those already there stay as they are."""
    need(session, Reviewer, reviewer_uid)
    there = {entry[0] for entry in queries.queue_states(session.store, reviewer_uid)}
    new = [article for article in need_all(session, Article, article_uids) if article.uid not in there]
    made = (Assignment(uid=new_uid(), article=article.uid, reviewer=reviewer_uid) for article in new)
    return Action("article.assign", tuple(add(assignment) for assignment in made))


def unassign(session: Session, article_uids: Sequence[str], reviewer_uid: str) -> Action:
    """Take articles out of a reviewer's queue."""
    wanted = set(article_uids)
    mine = session.store.find(Assignment, reviewer=reviewer_uid)
    return Action("article.unassign", tuple(Change(entry, None) for entry in mine if entry.article in wanted))


def set_state(session: Session, article_uid: str, state: str, add_seconds: int = 0) -> Action:
    """Set the state of an article in my queue (todo, in_progress, done), adding the time spent; enters it if needed."""
    me = session.identity.reviewer_uid
    found = session.store.find(Assignment, article=article_uid, reviewer=me)
    if found:
        seconds = max(0, found[0].seconds + add_seconds)
        return Action("article.state", edit_record(found[0], {"state": state, "seconds": seconds}))
    article = need(session, Article, article_uid)
    mine = Assignment(
        uid=new_uid(), article=article.uid, reviewer=me, state=state, seconds=max(0, add_seconds)
    )
    return Action("article.state", (add(mine),))


def next_in_queue(session: Session, after_uid: str) -> str | None:
    """Return the next article of my queue that is not done, from ``after_uid`` on and then from the start."""
    states = queries.queue_states(session.store, session.identity.reviewer_uid)
    at = next((place for place, entry in enumerate(states) if entry[0] == after_uid), -1)
    onward = states[at + 1 :] + states[: max(at, 0)]
    return next((entry[0] for entry in onward if entry[1] != "done"), None)


def _row(values: Sequence[Any]) -> ArticleRow:
    (uid, number, outlet_uid, outlet, headline, byline, published, precision, language, url, chars, filename,
     duplicate_of, counted, state, seconds, head, outlet_en) = values  # fmt: skip
    fields = (
        uid, article_code(number), number, outlet_uid, outlet, outlet_en, headline, byline, published, precision,
        language, url, chars, filename, duplicate_of, *queries.counts(counted), state, seconds, _first_line(head),
    )  # fmt: skip
    made = object.__new__(ArticleRow)
    for put, value in zip(_SLOTS, fields, strict=True):
        put(made, value)
    return made


_SLOTS: Final[tuple[Callable[[ArticleRow, object], None], ...]] = tuple(
    getattr(ArticleRow, field.name).__set__ for field in dataclasses.fields(ArticleRow)
)
"""Set the fields of a row, which takes a third of the time of its frozen constructor."""


def _first_line(head: bytes | None) -> str:
    if not head:
        return ""
    lines = bytes(head).decode("utf-8", "ignore").split("\n")
    return next((line.strip() for line in lines if line.strip()), "")


def _answers(row: ArticleRow, needle: str) -> bool:
    return matches(
        needle,
        (
            row.code,
            row.outlet,
            row.outlet_en,
            row.headline,
            row.first_line,
            row.byline,
            row.imported_filename,
        ),
    )
