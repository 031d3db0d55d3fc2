"""The table of articles, for any number of them: ids in order, a page of rows, and what is done to many at once."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app import articles
from app.arabic.fold import fold
from app.articles import ArticleRow
from app.codes import article_code
from app.edits import add, edit, need_all
from app.session import Session
from db.changes import Action, Change
from db.ids import new_uid
from db.queries import article_list as queries
from db.records import Article, Assignment

ORDERS = queries.ORDERS
GAPS = tuple(queries.GAPS)


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Which articles are listed; conditions add up.

    ``needle``: every word of it, folded, in code, outlet, headline, author or file name. ``outlet`` is a uid. ``state``
    is that of my assignment (todo, in_progress, done) or "none". ``gap`` is one of ``GAPS``: what is missing, or
    "duplicate" for those that repeat another article.
    """

    needle: str = ""
    outlet: str = ""
    state: str = ""
    gap: str = ""


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """A row of the table; ``duplicate_of`` is the code of the article it repeats."""

    id: int
    uid: str
    row: ArticleRow
    duplicate_of: str


NO_FILTER = ArticleFilter()


def ids(
    session: Session, chosen: ArticleFilter = NO_FILTER, order_by: str = "code", *, descending: bool = False
) -> array[int]:
    """Return the local ids of the articles that ``chosen`` lets through. ``ValueError`` for an unknown order or gap."""
    if order_by not in ORDERS or (chosen.gap and chosen.gap not in GAPS):
        raise ValueError(f"unknown order {order_by} or gap {chosen.gap}")
    where = queries.Where(
        outlet=chosen.outlet, state=chosen.state, gap=chosen.gap, words=tuple(fold(chosen.needle).split())
    )
    return queries.ids(session.store, session.identity.reviewer_uid, where, order_by, descending=descending)


def page(session: Session, wanted: Sequence[int]) -> list[ListedArticle]:
    """Return the rows of these local ids, in their order; articles that are gone meanwhile are left out."""
    uids = queries.uids_of(session.store, wanted)
    rows = articles.rows_of(session, list(uids.values()))
    originals = {row.duplicate_of for row in rows.values() if row.duplicate_of}
    numbers = queries.numbers_of(session.store, sorted(originals))
    found = ((row_id, rows.get(uids.get(row_id, ""))) for row_id in wanted)
    return [
        ListedArticle(
            row_id,
            row.uid,
            row,
            article_code(numbers[row.duplicate_of]) if row.duplicate_of in numbers else "",
        )
        for row_id, row in found
        if row is not None
    ]


def uids(session: Session, wanted: Sequence[int]) -> list[str]:
    """Return the uids of these local ids, in their order."""
    found = queries.uids_of(session.store, wanted)
    return [found[row_id] for row_id in wanted if row_id in found]


def set_states(session: Session, article_uids: Sequence[str], state: str) -> Action:
    """Set the state of articles in my queue; those that are not in it enter it."""
    me = session.identity.reviewer_uid
    mine = {entry.article: entry for entry in session.store.find(Assignment, reviewer=me)}
    changes: list[Change] = []
    for article in need_all(session, Article, article_uids):
        found = mine.get(article.uid)
        if found is not None:
            changes += edit(found, {"state": state})
        else:
            changes.append(
                add(replace(Assignment(uid=new_uid(), article=article.uid, reviewer=me), state=state))
            )
    return Action("article.state", tuple(changes))
