"""Articles, claims and events as plain objects, for the command line and the scripts behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app import articles, events, questions
from app.export_options import EVERYTHING
from app.export_plan import pages, survey
from app.interchange.claim_lines import ClaimLines
from app.jobs import run
from app.session import Session
from db.queries import interchange as queries
from db.records import Actor, Event, Position, Question, Record, Reviewer

Object = dict[str, Any]


def article_objects(session: Session) -> Iterator[Object]:
    """Yield the articles by number."""
    rows = articles.rows(session)
    numbers = {row.uid: row.code for row in rows}
    for row in rows:
        yield {
            "uid": row.uid, "article": row.code, "file": row.imported_filename, "outlet": row.outlet,
            "headline": row.headline, "byline": row.byline, "published": row.published,
            "published_precision": row.published_precision, "language": row.language, "url": row.url,
            "chars": row.chars, "claims": row.claims, "state": row.state,
            "duplicate_of": numbers.get(row.duplicate_of or ""),
        }  # fmt: skip


def event_objects(session: Session) -> Iterator[Object]:
    """Yield the events by date."""
    rows = events.rows(session)
    codes = {row.uid: row.code for row in rows}
    for row in rows:
        yield {
            "uid": row.uid, "event": row.code, "title_ar": row.title_ar, "title_en": row.title_en,
            "type": row.event_type, "date": row.date, "date_precision": row.date_precision,
            "place": row.place_name, "parent": codes.get(row.parent or ""), "claims": row.claims,
        }  # fmt: skip


def claim_objects(session: Session) -> Iterator[Object]:
    """Yield the claims by article and number, each with its spans, chain, figures, events and labels."""
    store = session.store
    plan = run(survey(session, EVERYTHING))
    names = _Names(session)
    lines = ClaimLines(store, names.call)
    for page in pages(plan.claims):
        for line in lines.lines(queries.claims_by_id(store, page)):
            yield names.spoken(line)


class _Names:
    """What people call the rows that a claim refers to."""

    def __init__(self, session: Session) -> None:
        self._articles = {row.uid: row for row in articles.rows(session)}
        self._events = {row.uid: row for row in events.rows(session)}
        self._questions = {row.question.uid: row for row in questions.rows(session)}
        self._positions = {row.uid: row.label_ar for row in session.store.find(Position)}
        self._names: dict[tuple[type[Record], str], str] = {
            **{(Actor, row.uid): row.name_ar for row in session.store.find(Actor)},
            **{(Reviewer, row.uid): row.display_name for row in session.store.find(Reviewer)},
        }

    def call(self, kind: type[Record], uid: str) -> str:
        return uid if kind in (Event, Question) else self._names.get((kind, uid), uid)

    def spoken(self, line: Object) -> Object:
        """Return the object of a claim in the order and the words of the command line."""
        article = self._articles[line["article"]]
        first = {
            "uid": line["uid"],
            "code": line["code"],
            "article": article.code,
            "file": article.imported_filename,
        }
        linked = [self._event(link) for link in line["events"]]
        answers = [self._answer(answer) for answer in line["questions"]]
        rest = {
            key: value
            for key, value in line.items()
            if key not in ("kind", "uid", "code", "article", "events", "questions")
        }
        return first | {"article_uid": article.uid} | rest | {"events": linked, "questions": answers}

    def _event(self, link: Object) -> Object:
        event = self._events[link["event"]]
        return {
            "event": event.code, "uid": event.uid, "title_ar": event.title_ar, "title_en": event.title_en,
            "relation": link["relation"],
        }  # fmt: skip

    def _answer(self, answer: Object) -> Object:
        row = self._questions[answer["question"]]
        return {
            "question": row.code, "uid": row.question.uid, "text_ar": row.question.text_ar,
            "position": self._positions.get(answer["position"] or ""), "figure": answer["figure"],
        }  # fmt: skip
