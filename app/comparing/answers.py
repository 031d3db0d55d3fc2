"""Answers: the claims that answer a question, each with everything a comparison needs to know of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypedDict, TypeVar

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

_NOT_YET = frozenset({"planned", "pledged", "threatened", "hoped", "conditional"})
"""Modalities of what has not happened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A claim with everything a comparison needs to know of it.

    ``spans`` are those of the content, in the order of the text; ``chain`` starts at the origin.
    """

    claim: Claim
    code: str
    article: ArticleRow
    reviewer: Reviewer
    spans: tuple[ClaimSpan, ...]
    chain: tuple[ChainNode, ...]

    @property
    def claimant(self) -> Actor | None:
        """Who says it; None when nobody is named."""
        return next((node.actor for node in self.chain if node.attribution.role == "claimant"), None)

    @property
    def stated_as_of(self) -> str:
        """The date the claim is about as its words give it (EDTF), else ""."""
        return self.claim.asserted_date

    @property
    def as_of(self) -> str:
        """The date it is about (EDTF); the day of publication where its words give none."""
        return self.stated_as_of or self.article.published

    @property
    def quote(self) -> str:
        """The words of the claim; pieces that stand apart are parted by an ellipsis."""
        return " … ".join(span.quote for span in self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Telling):
    """A claim that answers a question, with the figure or the position it answers with (or as yet neither).

    ``uid`` is that of the answer, not of the claim.
    """

    uid: str
    question: str
    figure: Quantity | None
    position: Position | None

    @property
    def stated_as_of(self) -> str:
        """The date the answer is about as the words give it (EDTF): the figure's, else the claim's, else ""."""
        return (self.figure.as_of_date if self.figure is not None else "") or self.claim.asserted_date

    @property
    def derived(self) -> bool:
        """Whether its figure is computed: nobody has said it, so nobody stands behind it."""
        return self.figure is not None and self.figure.is_derived

    @property
    def status(self) -> str:
        """The nature of the figure: as set, else planned where the claim speaks of what is not yet, else actual."""
        if self.figure is not None and self.figure.figure_status:
            return self.figure.figure_status
        return "planned" if self.claim.modality in _NOT_YET else "actual"


@in_one_turn
def of_questions(session: Session, questions: Sequence[str]) -> dict[str, tuple[Answer, ...]]:
    """Return the answers to each question, in the order of articles and claims."""
    ties = session.store.find_in(ClaimPosition, "question", list(questions))
    known = _Known(session, [tie.claim for tie in ties])
    known.read_ties(session, ties)
    found: dict[str, list[Answer]] = {uid: [] for uid in questions}
    for tie in ties:
        found[tie.question].append(known.answer(tie))
    return {
        uid: tuple(sorted(answers, key=lambda each: (each.article.number, each.claim.number, each.uid)))
        for uid, answers in found.items()
    }


@in_one_turn
def of_claims(session: Session, claims: Sequence[str]) -> tuple[Telling, ...]:
    """Return claims as they are told, in the order of articles and claims; those that are gone are left out."""
    known = _Known(session, claims)
    found = [known.telling(uid) for uid in dict.fromkeys(claims) if known.has(uid)]
    return tuple(sorted(found, key=lambda each: (each.article.number, each.claim.number)))


class _Known:
    """The rows that some claims need, each kind read at once."""

    def __init__(self, session: Session, uids: Sequence[str]) -> None:
        store = session.store
        claims = list(dict.fromkeys(uids))
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
        self._figures: dict[str, Quantity] = {}
        self._positions: dict[str, Position] = {}

    def read_ties(self, session: Session, ties: Sequence[ClaimPosition]) -> None:
        """Read the figures and positions that claims answer with."""
        figures = [tie.quantity for tie in ties if tie.quantity is not None]
        positions = list({tie.position for tie in ties if tie.position is not None})
        self._figures = _by_uid(session.store.find_in(Quantity, "uid", figures))
        self._positions = _by_uid(session.store.find_in(Position, "uid", positions))

    def has(self, uid: str) -> bool:
        """Whether the claim is there."""
        return uid in self._claims

    def telling(self, uid: str) -> Telling:
        """Put one claim together."""
        return Telling(**self._told(uid))

    def answer(self, tie: ClaimPosition) -> Answer:
        """Put one answer together."""
        figure, position = self._figures.get(tie.quantity or ""), self._positions.get(tie.position or "")
        told = self._told(tie.claim)
        return Answer(**told, uid=tie.uid, question=tie.question, figure=figure, position=position)

    def _told(self, uid: str) -> _Told:
        claim = self._claims[uid]
        article = self._articles[claim.article]
        nodes = sorted(self._nodes[uid], key=lambda node: node.seq)
        return _Told(
            claim=claim, code=claim_code(article.number, claim.number), article=article,
            reviewer=self._reviewers[claim.reviewer],
            spans=tuple(sorted(self._spans[uid], key=lambda span: span.start)),
            chain=tuple(ChainNode(node, self._actors[node.actor]) for node in nodes),
        )  # fmt: skip


class _Told(TypedDict):
    """The fields of a telling."""

    claim: Claim
    code: str
    article: ArticleRow
    reviewer: Reviewer
    spans: tuple[ClaimSpan, ...]
    chain: tuple[ChainNode, ...]


def _by_uid(found: Iterable[R]) -> dict[str, R]:
    return {each.uid: each for each in found}
