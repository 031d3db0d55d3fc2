"""Claims one by one: everything about one, the highlights of an article, fields of one or many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app import articles, guesses, questions, schemes
from app.articles import ArticleRow
from app.chains import NodeDraft, set_chain, set_chain_node
from app.claim_list import NO_FILTER, ORDERS, ClaimFilter, ClaimRow, Facets, facets, ids, page
from app.codes import claim_code
from app.edits import in_one_turn, need_all
from app.figures import add_figure, edit_figure, remove_figure
from app.problems import Rejected
from app.session import Session
from db.changes import Action
from db.queries import articles as article_queries
from db.queries import claims as queries
from db.records import (
    Actor,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimSpan,
    Event,
    Label,
    Quantity,
    Question,
    Reviewer,
)

__all__ = [
    "NO_FILTER", "ORDERS", "ChainNode", "ClaimDetail", "ClaimFilter", "ClaimRow", "Context", "Facets", "HighlightRow", "LinkedEvent", "NodeDraft", "add_figure", "context", "detail",
    "edit", "edit_figure", "facets", "ids", "of_article", "page", "remove_figure", "set_chain", "set_chain_node",
]  # fmt: skip

_FIXED = frozenset({"uid", "number", "article", "reviewer", "guessed"})


@dataclass(frozen=True, slots=True)
class ChainNode:
    """A node of the chain of attribution and who it is."""

    attribution: Attribution
    actor: Actor


@dataclass(frozen=True, slots=True)
class LinkedEvent:
    """A link of a claim and the event it leads to."""

    link: ClaimEventLink
    event: Event


@dataclass(frozen=True, slots=True)
class ClaimDetail:
    """Everything the claim card shows. ``labels`` are second types, sub-types and tags; ``chain`` starts at the origin."""

    claim: Claim
    code: str
    article: ArticleRow
    spans: tuple[ClaimSpan, ...]
    chain: tuple[ChainNode, ...]
    figures: tuple[Quantity, ...]
    links: tuple[LinkedEvent, ...]
    labels: tuple[Label, ...]
    type_label: Label
    reviewer: Reviewer
    questions: tuple[Question, ...]

    @property
    def guessed(self) -> bool:
        """Whether anything about the claim is an unconfirmed guess."""
        nodes = (node.attribution for node in self.chain)
        return guesses.is_guessed(self.claim, nodes, self.figures)


class HighlightRow(NamedTuple):
    """A claim as the article view paints it; ``spans`` in the order of the text."""

    uid: str
    code: str
    claim_type: str
    spans: tuple[ClaimSpan, ...]
    reviewer: str
    mine: bool
    status: str


@dataclass(frozen=True, slots=True)
class Context:
    """A stretch of the article around a claim; ``start`` and ``end`` are code points of the claim within ``text``.

    ``cut_before`` and ``cut_after`` tell that the article goes on there.
    """

    text: str
    start: int
    end: int
    cut_before: bool
    cut_after: bool


@in_one_turn
def detail(session: Session, uid: str) -> ClaimDetail | None:
    """Return everything about a claim, or None when it is not there."""
    store = session.store
    claim = store.get(Claim, uid)
    article = articles.row(session, claim.article) if claim else None
    if claim is None or article is None:
        return None
    return ClaimDetail(
        claim=claim,
        code=claim_code(article.number, claim.number),
        article=article,
        spans=_in_order(store.find(ClaimSpan, claim=uid)),
        chain=tuple(ChainNode(*pair) for pair in queries.chain(store, uid)),
        figures=tuple(sorted(store.find(Quantity, claim=uid), key=lambda figure: figure.seq)),
        links=tuple(LinkedEvent(*pair) for pair in queries.links(store, uid)),
        labels=tuple(queries.labels(store, uid)),
        type_label=_type_label(session, claim.claim_type),
        reviewer=store.get(Reviewer, claim.reviewer) or Reviewer(uid=claim.reviewer, display_name=""),
        questions=tuple(questions.of_claim(session, uid)),
    )


@in_one_turn
def of_article(session: Session, article_uid: str) -> list[HighlightRow]:
    """Return the claims of an article ordered by where they begin, longer ones first."""
    number, me = article_queries.number(session.store, article_uid), session.identity.reviewer_uid
    rows: dict[str, HighlightRow] = {}
    for span, own_number, claim_type, reviewer, status in queries.highlights(session.store, article_uid):
        uid = span.claim
        known = rows.get(uid)
        if known is None:  # the first span seen decides the place
            code = claim_code(number, own_number)
            rows[uid] = HighlightRow(uid, code, claim_type, (span,), reviewer, reviewer == me, status)
        else:
            rows[uid] = known._replace(spans=(*known.spans, span))
    return list(rows.values())


@in_one_turn
def edit(session: Session, uids: Sequence[str], **fields: object) -> Action:
    """Set fields of one claim or the same of many. Identity, number, article and reviewer stay (``ValueError``).

    A guessed field that gets another value is a guess no more. Raises ``Rejected``: gone, unknown-type, unknown-code, not-a-date.
    """
    if fixed := _FIXED & fields.keys():
        raise ValueError(f"not to be edited: {sorted(fixed)}")
    if "claim_type" in fields:
        schemes.claim_type(session, str(fields["claim_type"]))
    changes = (change for claim in need_all(session, Claim, uids) for change in guesses.edited(claim, fields))
    return Action("claim.edit", tuple(changes))


@in_one_turn
def context(session: Session, claim_uid: str, around: int = 160) -> Context:
    """Return the claim's content with up to ``around`` code points on both sides, cut at words where possible."""
    spans = [s for s in _in_order(session.store.find(ClaimSpan, claim=claim_uid)) if s.role == "content"]
    place = article_queries.article_of_claim(session.store, claim_uid)
    if not spans or place is None:
        raise Rejected("gone", table="claim", uid=claim_uid)
    text = session.store.text(place[1])
    start, end = spans[0].start, max(span.end for span in spans)
    first, last = (
        _word_edge(text, max(0, start - around), start),
        _word_end(text, min(len(text), end + around), end),
    )
    return Context(text[first:last], start - first, end - first, first > 0, last < len(text))


def _word_edge(text: str, at: int, limit: int) -> int:
    """Return the first place from ``at`` on where a word begins, if one does before ``limit``."""
    if at == 0:
        return 0
    found = next((place for place in range(at, limit) if text[place - 1].isspace()), None)
    return at if found is None else found


def _word_end(text: str, at: int, limit: int) -> int:
    """Return the last place up to ``at`` where a word ends, if one does after ``limit``."""
    if at == len(text):
        return at
    found = next((place for place in range(at, limit, -1) if text[place].isspace()), None)
    return at if found is None else found


def _in_order(spans: Sequence[ClaimSpan]) -> tuple[ClaimSpan, ...]:
    return tuple(sorted(spans, key=lambda span: (span.start, -span.end)))


def _type_label(session: Session, code: str) -> Label:
    """Return the label of a claim type; one that is not in this project is shown under its bare code."""
    found = schemes.type_label(session, code)
    return found or Label(
        uid=code, scheme="", code=code, position=0, name_ar=code, name_en=code, active=False
    )
