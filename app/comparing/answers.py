"""Answers: the claims that answer a question, each with everything a comparison needs to know of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app import articles
from app.articles import ArticleRow
from app.claims import ChainNode
from app.codes import claim_code
from app.edits import in_one_turn
from app.session import Session
from db.records import (
    Actor,
    Attribution,
    Claim,
    ClaimPosition,
    ClaimSpan,
    Position,
    Quantity,
    Record,
    Reviewer,
)

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Answer:
    """A claim that answers a question, with the figure or the position it answers with (or as yet neither).

    ``spans`` are those of the content, in the order of the text; ``chain`` starts at the origin.
    """

    uid: str
    question: str
    claim: Claim
    code: str
    article: ArticleRow
    reviewer: Reviewer
    spans: tuple[ClaimSpan, ...]
    chain: tuple[ChainNode, ...]
    figure: Quantity | None
    position: Position | None

    @property
    def claimant(self) -> Actor | None:
        """Who says it; None when nobody is named."""
        return next((node.actor for node in self.chain if node.attribution.role == "claimant"), None)

    @property
    def stated_as_of(self) -> str:
        """The date the answer is about as the words give it (EDTF): the figure's, else the claim's, else ""."""
        return (self.figure.as_of_date if self.figure is not None else "") or self.claim.asserted_date

    @property
    def as_of(self) -> str:
        """The date the answer is about (EDTF); the day of publication where its words give none."""
        return self.stated_as_of or self.article.published

    @property
    def quote(self) -> str:
        """The words of the claim; pieces that stand apart are parted by an ellipsis."""
        return " … ".join(span.quote for span in self.spans)


@in_one_turn
def of_questions(session: Session, questions: Sequence[str]) -> dict[str, tuple[Answer, ...]]:
    """Return the answers to each question, in the order of articles and claims."""
    ties = session.store.find_in(ClaimPosition, "question", list(questions))
    known = _Known(session, ties)
    found: dict[str, list[Answer]] = {uid: [] for uid in questions}
    for tie in ties:
        found[tie.question].append(known.answer(tie))
    return {
        uid: tuple(sorted(answers, key=lambda each: (each.article.number, each.claim.number, each.uid)))
        for uid, answers in found.items()
    }


class _Known:
    """The rows that some answers need, each kind read at once."""

    def __init__(self, session: Session, ties: Sequence[ClaimPosition]) -> None:
        store = session.store
        claims = list(dict.fromkeys(tie.claim for tie in ties))
        self._claims = _by_uid(store.find_in(Claim, "uid", claims))
        self._articles = articles.rows_of(session, list({claim.article for claim in self._claims.values()}))
        reviewers = list({claim.reviewer for claim in self._claims.values()})
        self._reviewers = _by_uid(store.find_in(Reviewer, "uid", reviewers))
        self._spans: dict[str, list[ClaimSpan]] = defaultdict(list)
        for span in store.find_in(ClaimSpan, "claim", claims):
            if span.role == "content":
                self._spans[span.claim].append(span)
        nodes = store.find_in(Attribution, "claim", claims)
        self._actors = _by_uid(store.find_in(Actor, "uid", list({node.actor for node in nodes})))
        self._nodes: dict[str, list[Attribution]] = defaultdict(list)
        for node in nodes:
            self._nodes[node.claim].append(node)
        figures = [tie.quantity for tie in ties if tie.quantity is not None]
        positions = list({tie.position for tie in ties if tie.position is not None})
        self._figures = _by_uid(store.find_in(Quantity, "uid", figures))
        self._positions = _by_uid(store.find_in(Position, "uid", positions))

    def answer(self, tie: ClaimPosition) -> Answer:
        """Put one answer together."""
        claim = self._claims[tie.claim]
        article = self._articles[claim.article]
        nodes = sorted(self._nodes[claim.uid], key=lambda node: node.seq)
        return Answer(
            uid=tie.uid, question=tie.question, claim=claim, code=claim_code(article.number, claim.number),
            article=article, reviewer=self._reviewers[claim.reviewer],
            spans=tuple(sorted(self._spans[claim.uid], key=lambda span: span.start)),
            chain=tuple(ChainNode(node, self._actors[node.actor]) for node in nodes),
            figure=self._figures.get(tie.quantity or ""), position=self._positions.get(tie.position or ""),
        )  # fmt: skip


def _by_uid(found: Iterable[R]) -> dict[str, R]:
    return {each.uid: each for each in found}
