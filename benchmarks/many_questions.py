"""A project of hundreds of questions, each answered by most of a dozen articles: what a large comparison comes to."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from app import events, questions
from app.session import Session
from benchmarks import big_project
from db.changes import Action, Change, created
from db.contents import digest
from db.ids import new_uid
from db.records import (
    Actor,
    Article,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimPosition,
    ClaimSpan,
    Quantity,
)

QUESTIONS, ARTICLES = 300, 12
_SPEAKERS, _ANSWERING = 40, 0.7


def make(path: Path) -> tuple[Session, str]:
    """Make the project at ``path``; return it and the event all questions are about."""
    session = Session.create(path, big_project.identity(), "many questions")
    action, event = events.create(session, "إجلاء")
    session.perform(action)
    articles = [_article(session, number) for number in range(1, ARTICLES + 1)]
    actors = [Actor(uid=new_uid(), name_ar=f"متحدث {number}") for number in range(_SPEAKERS)]
    session.perform(Action("actor.create", tuple(map(created, actors))))
    dice = random.Random(7)
    for number in range(QUESTIONS):
        action, uid = questions.create(
            session, f"كم شخصًا نُقل في الدفعة {number + 1}؟", event=event, counted_group="evacuated"
        )
        session.perform(action)
        answering = (article for article in articles if dice.random() < _ANSWERING)
        said = (
            _Said(article, number, uid, event, dice.choice(actors).uid, dice.choice((100, 200, 300)))
            for article in answering
        )
        answers = (_answer(each, session.identity.reviewer_uid) for each in said)
        changes = [change for each in answers for change in each]
        session.perform(Action("question.answer", tuple(changes)))
    return session, event


def _article(session: Session, number: int) -> str:
    text = " ".join(f"نُقل {place} شخصا." for place in range(1000, 1000 + QUESTIONS)) + f" خبر {number}"
    data = text.encode()
    article = Article(
        uid=new_uid(), number=number, text_sha256=digest(data), char_count=len(text), headline=f"خبر {number}",
        published=f"2023-03-{number:02d}", published_precision="day", language="ar",
    )  # fmt: skip
    session.perform(Action("article.import", (created(article),)), {article.text_sha256: data})
    return article.uid


@dataclass(frozen=True, slots=True)
class _Said:
    """Who says in which article which number to which question (the ``number``-th) of an event."""

    article: str
    number: int
    question: str
    event: str
    actor: str
    value: int


def _answer(said: _Said, reviewer: str) -> list[Change]:
    quote = f"{1000 + said.number} شخصا"
    start = len("نُقل ") + said.number * len("نُقل 1000 شخصا. ")
    claim = Claim(
        uid=new_uid(),
        number=said.number + 1,
        article=said.article,
        claim_type="figure",
        reviewer=reviewer,
    )
    figure = Quantity(
        uid=new_uid(), claim=claim.uid, seq=0, value=said.value, comparator="=", counted_group="evacuated",
        as_of_date="2023-03-17",
    )  # fmt: skip
    rows = (
        claim,
        ClaimSpan(
            uid=new_uid(),
            claim=claim.uid,
            seq=0,
            role="content",
            start=start,
            end=start + len(quote),
            quote=quote,
        ),
        figure,
        Attribution(uid=new_uid(), claim=claim.uid, actor=said.actor, seq=0, role="claimant"),
        ClaimPosition(uid=new_uid(), claim=claim.uid, question=said.question, quantity=figure.uid),
        ClaimEventLink(uid=new_uid(), claim=claim.uid, event=said.event, relation="reports"),
    )
    return list(map(created, rows))
