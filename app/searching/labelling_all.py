"""Labelling all places of a search at once: which passages they make, and the claims on them as one step."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from app import schemes
from app.arabic.sentences import enclosing
from app.edits import add
from app.jobs import Job, Progress
from app.labelling import span_at
from app.searching.places import Place
from app.session import Session
from db.changes import Action, Change
from db.ids import new_uid
from db.queries import claims as claim_queries
from db.queries import search as index
from db.records import Article, Claim

Unit = Literal["clause", "sentence"]
ACTION = "claim.label_all"
MOST_IN_ONE_ACTION = 5_000
_PER_TRANSACTION = 300
_PAGE = 50


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause or sentence with one place or more in it; ``types`` are those I have claimed it as already."""

    article: str
    start: int
    end: int
    types: frozenset[str]


@dataclass(frozen=True, slots=True)
class Passages:
    """What the places of a search make: each passage once."""

    passages: tuple[Passage, ...]

    def left(self, claim_type: str) -> list[Passage]:
        """Return the passages that I have no claim of this type on."""
        return [each for each in self.passages if claim_type not in each.types]


@dataclass(frozen=True, slots=True)
class Labelled:
    """How many claims were made, by one Action or by a batch of several transactions."""

    claims: int
    action: Action | None = None
    batch_id: str | None = None


def passages_job(session: Session, places: Sequence[Place], unit: Unit) -> Job[Passages]:
    """Return the passages around the places in texts of articles, in the order of the places.

    A passage counts as claimed when every place in it lies in claims of mine of one type.
    """
    wanted = [place for place in places if place.source.kind == "articles" and place.source.field == "text"]
    by_article: dict[str, list[Place]] = {}
    for place in wanted:
        by_article.setdefault(place.source.target[1], []).append(place)
    found: list[Passage] = []
    articles = list(by_article)
    for at in range(0, len(articles), _PAGE):
        page = articles[at : at + _PAGE]
        mine = _mine(session, page)
        for uid, text in _texts(session, page):
            found += _passages(uid, text, by_article[uid], mine.get(uid, ()), unit)
        yield Progress(min(at + _PAGE, len(articles)), len(articles), "search")
    return Passages(tuple(found))


def label_job(session: Session, passages: Sequence[Passage], claim_type: str) -> Job[Labelled]:
    """Make a claim of mine on every passage: one Action up to 5,000 changes, else short transactions of one batch.

    Raises ``Rejected("unknown-type")``. What was written is taken back when the job is closed before its end.
    """
    schemes.claim_type(session, claim_type)
    changes = _changes(session, passages, claim_type)
    first = list(itertools.islice(changes, MOST_IN_ONE_ACTION // 2 + 1))
    yield Progress(0, len(passages), "label")
    if len(first) <= MOST_IN_ONE_ACTION // 2:
        action = Action(ACTION, tuple(itertools.chain.from_iterable(first)))
        session.perform(action)
        return Labelled(len(first), action=action)
    done, action = 0, Action(ACTION, ())
    with session.batch(ACTION) as batch:
        rest = itertools.chain(first, changes)
        while portion := list(itertools.islice(rest, _PER_TRANSACTION // 2)):
            action = Action(ACTION, tuple(itertools.chain.from_iterable(portion)))
            session.perform(action, batch=batch)
            done += len(portion)
            yield Progress(done, len(passages), "label")
    session.tell(action)  # the kinds that changed; the rows are too many to name
    return Labelled(done, batch_id=batch)


def _changes(
    session: Session, passages: Iterable[Passage], claim_type: str
) -> Iterator[tuple[Change, Change]]:
    """Yield the claim and its span for every passage; numbers go on from those of each article."""
    me = session.identity.reviewer_uid
    for uid, group in itertools.groupby(passages, key=lambda passage: passage.article):
        text = dict(_texts(session, [uid])).get(uid)
        if text is None:
            continue
        number = claim_queries.next_number(session.store, uid)
        for own, passage in enumerate(group, number):
            claim = Claim(uid=new_uid(), number=own, article=uid, reviewer=me, claim_type=claim_type)
            yield add(claim), add(span_at(claim.uid, 0, text, (passage.start, passage.end)))


def _passages(
    uid: str, text: str, places: Sequence[Place], mine: Sequence[tuple[int, int, str]], unit: Unit
) -> Iterator[Passage]:
    """Yield each passage once, with the types that all its places lie in."""
    types: dict[tuple[int, int], frozenset[str]] = {}
    for place in places:
        if text[place.start : place.end] != place.quote:
            continue  # changed since it was found
        span = enclosing(text, place.start, place.end, unit)
        own = frozenset(kind for start, end, kind in mine if start <= place.start and place.end <= end)
        types[span] = types[span] & own if span in types else own
    for (start, end), own in types.items():
        yield Passage(uid, start, end, own)


def _mine(session: Session, articles: list[str]) -> dict[str, list[tuple[int, int, str]]]:
    me = session.identity.reviewer_uid
    found: dict[str, list[tuple[int, int, str]]] = {}
    for article, start, end, _claim, claim_type, reviewer in index.covers(session.store, articles):
        if reviewer == me:
            found.setdefault(article, []).append((start, end, claim_type))
    return found


def _texts(session: Session, articles: Sequence[str]) -> Iterator[tuple[str, str]]:
    for article in session.store.find_in(Article, "uid", list(articles)):
        yield article.uid, session.store.text(article.text_sha256)
