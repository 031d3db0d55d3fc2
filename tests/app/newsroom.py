"""A small newsroom: articles with texts of their own, claims found in them by their words, questions they answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app import articles, chains, claims, events, figures, labelling, linking, parties, questions
from app.chains import NodeDraft
from app.comparing.answers import Answer, of_questions
from app.comparing.independence import Origins
from app.comparing.relations import Given, Link, links, of_claims
from app.session import Session
from db.records import Outlet
from tests.app.conftest import store_article


@dataclass
class Newsroom:
    """Everything a test of comparison needs, about one event."""

    session: Session
    event: str = ""
    texts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin with an event."""
        action, self.event = events.create(self.session, "إجلاء حيّ الرمّان")
        self.session.perform(action)

    def article(self, text: str, published: str = "2016-12-16", outlet: str = "") -> str:
        """Store an article and return its uid."""
        uid = store_article(self.session, text, published=published)
        if outlet:
            self.session.perform(articles.edit(self.session, [uid], outlet_name=outlet))
        self.texts[uid] = articles.text(self.session, uid)
        return uid

    def question(self, text: str, **fields: object) -> str:
        """Ask about the event and return the question."""
        action, uid = questions.create(self.session, text, event=self.event, **fields)
        self.session.perform(action)
        return uid

    def claims(
        self, article: str, quote: str, *chain: str, claim_type: str = "figure", **fields: object
    ) -> str:
        """Claim some words of an article, linked to the event; the first of ``chain`` says it, the others relay it."""
        start = self.texts[article].index(quote)
        span = (start, start + len(quote))
        action, uid = labelling.label(self.session, article, [span], claim_type)
        self.session.perform(action)
        self.session.perform(linking.link(self.session, [uid], self.event))
        if fields:
            self.session.perform(claims.edit(self.session, [uid], **fields))
        if chain:
            nodes = [
                NodeDraft(actor_name=chain[0]),
                *(NodeDraft(actor_name=each, role="relay") for each in chain[1:]),
            ]
            self.session.perform(chains.set_chain(self.session, uid, nodes))
        return uid

    def counts(self, claim: str, question: str, value: float | None = None, **fields: object) -> str:
        """Give a claim a figure, let it answer a question, and return the claim."""
        given = {"comparator": "=", "counted_group": "evacuated", **fields}
        action, _ = figures.add_figure(self.session, claim, value=value, **given)
        self.session.perform(action)
        self.session.perform(questions.answer(self.session, [claim], question))
        return claim

    def side(self, name: str, side: str) -> None:
        """Put an actor on a side."""
        uid = next(row.actor.uid for row in parties.actors(self.session) if row.actor.name_ar == name)
        self.session.perform(parties.edit_actor(self.session, uid, alignment=side))

    def answers(self, question: str) -> tuple[Answer, ...]:
        """Return the answers to a question."""
        return of_questions(self.session, [question])[question]

    def origins(self, question: str) -> Origins:
        """Return who stands behind them."""
        answers = self.answers(question)
        return Origins(answers, of_claims(self.session, [each.claim.uid for each in answers]))

    def links(self, question: str) -> list[Link]:
        """Return how the answers relate."""
        answers = self.answers(question)
        given = of_claims(self.session, [each.claim.uid for each in answers])
        return list(links(answers, Given(given), Origins(answers, given)))

    def relations(self, question: str) -> list[tuple[str, str, str]]:
        """Return relation, comparability and reason of each pair."""
        return [(link.relation, link.comparability, link.reason) for link in self.links(question)]

    def outlet(self, name: str) -> str:
        """Return the uid of an outlet."""
        return self.session.store.find(Outlet, name_ar=name)[0].uid


def told(rooms: Newsroom, sentences: Sequence[str], published: Sequence[str] = ()) -> list[str]:
    """Store one article for each sentence and return them."""
    days = list(published) or ["2016-12-16"] * len(sentences)
    return [rooms.article(text, day) for text, day in zip(sentences, days, strict=True)]
