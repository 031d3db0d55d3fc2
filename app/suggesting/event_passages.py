"""Passages of an event's articles that speak of the same thing: paired, looked over, tied to one question or dismissed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from app import articles, claims, linking, questions
from app.arabic.words import words
from app.articles import ArticleRow
from app.claims import HighlightRow
from app.edits import add, in_one_turn
from app.jobs import Job, Progress
from app.session import Session
from app.suggesting import analysis, same_question, suggestions
from app.suggesting.analysis import Findings
from app.suggesting.lexicon import Lexicon
from app.suggesting.marks import figure_marks
from app.suggesting.meanings import meaning_of
from app.suggesting.passages import Alignment, Pair, Passage, Reading, align
from app.suggesting.word_diff import Side
from db.changes import Action
from db.ids import new_uid
from db.queries import comparing as queries
from db.records import ClaimPosition, PassageDismissal, Quantity

_MOST_ARTICLES: Final = 400
_MOST_PAIRS: Final = 1_000
_LEAST_WORDS: Final = 7
_LEAST: Final = 0.12
"""Likeness under which two passages are not worth a reader's look."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """The articles of an event laid side by side; it holds for their texts, whatever is claimed of them."""

    articles: Mapping[str, ArticleRow]
    texts: Mapping[str, str]
    findings: Mapping[str, Findings]
    alignment: Alignment
    pairs: tuple[Pair, ...]

    def side(self, passage: Passage) -> Side:
        """Return a passage for `word_diff`: its words alone, positions from its beginning, with figures and speakers."""
        quote, found = self.quote(passage), self.findings[passage.uid]
        figures = [(each.start, each.end) for each in found.figures]
        names = [
            (each.claimant_start, each.claimant_end)
            for each in found.reported
            if each.claimant_start is not None and each.claimant_end is not None
        ]
        return Side(quote, 0, len(quote), _within(figures, passage), _within(names, passage))

    def quote(self, passage: Passage) -> str:
        """Return the words of a passage."""
        return self.texts[passage.uid][passage.start : passage.end]


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two passages, my claim on each ("" where I have none), and the question both answer ("" for none)."""

    pair: Pair
    claim_a: str
    claim_b: str
    question: str


def aligned(session: Session, event: str | None = None) -> Job[Aligned]:
    """Pair the passages of the articles that speak of an event (of any, if None), best first: a job.

    Of the newest articles at most some hundreds.
    """
    with session.store.turn:
        uids = _speaking(session, event)
        rows = articles.rows_of(session, uids)
    lexicon = yield from Lexicon.making(session)
    texts: dict[str, str] = {}
    findings: dict[str, Findings] = {}
    for number, uid in enumerate(uids):
        yield Progress(number, len(uids), "read")
        texts[uid] = articles.text(session, uid)
        findings[uid] = yield from analysis.cache.finding(session, uid, lexicon)
    readings = [Reading(uid, texts[uid], figure_marks(findings[uid])) for uid in uids]
    alignment = yield from align(readings, meaning_of.of(session))
    found = yield from alignment.pairs()
    telling = (
        pair for pair in found if pair.score >= _LEAST and _tells(texts, pair.a) and _tells(texts, pair.b)
    )
    return Aligned(rows, texts, findings, alignment, tuple(islice(telling, _MOST_PAIRS)))


def covers(session: Session, known: Aligned, event: str | None) -> bool:
    """Tell whether the articles that speak of an event (of any, if None) are still those laid side by side."""
    return _speaking(session, event) == list(known.texts)


@in_one_turn
def _speaking(session: Session, event: str | None) -> list[str]:
    """Return the articles that speak of an event or its parts, by number; the newest of very many."""
    events = None if event is None else queries.with_parts(session.store, event)
    return queries.articles_of(session.store, events)[-_MOST_ARTICLES:]


def _tells(texts: Mapping[str, str], passage: Passage) -> bool:
    """Tell whether a passage says something: a line of place and day, or the name of an outlet, does not."""
    return len(words(texts[passage.uid], passage.start, passage.end)) >= _LEAST_WORDS


@in_one_turn
def rows(session: Session, known: Aligned) -> list[PairRow]:
    """Return the pairs I have not dismissed, with what I have made of them, in their order."""
    mine = _Mine(session, known)
    return [row for row in map(mine.row, known.pairs) if row is not None]


def tie(session: Session, known: Aligned, row: PairRow, event: str | None = None) -> Action:
    """Let both passages answer one question: that of a claim of mine on either, else a new one about ``event``.

    Where I have no claim on a passage one is made of the clause that answers best, with what can be guessed. Claims
    that do not speak of the question's event yet are linked to it. Without ``event`` a new question is about the one
    event that both articles speak of. Raises ``Rejected``: gone.
    """
    a, b = row.pair.a, row.pair.b
    about = event or _shared_event(session, a.uid, b.uid)
    if row.claim_a and row.claim_b:
        return same_question.tie_claims(session, [row.claim_a, row.claim_b], about)
    if row.claim_a or row.claim_b:
        there, other = (row.claim_a, b) if row.claim_a else (row.claim_b, a)
        focus = _focus(known, a if row.claim_a else b, other)
        return same_question.tie(session, there, focus, known.findings[other.uid], about)
    return _new(session, known, (_focus(known, b, a), _focus(known, a, b)), about)


def _shared_event(session: Session, one: str, other: str) -> str | None:
    """Return the event that both articles speak of; None where there is none or more than one."""
    shared = queries.shared_events(session.store, one, other)
    return shared[0] if len(shared) == 1 else None


@in_one_turn
def _new(session: Session, known: Aligned, passages: Sequence[Passage], event: str | None) -> Action:
    """Make a claim of each passage and a question that both answer."""
    made = [
        suggestions.label_with_guesses(
            session, each.uid, [(each.start, each.end)], _type(known, each), known.findings[each.uid]
        )
        for each in passages
    ]
    figures = [_first_figure(action) for action, _ in made]
    text, fields = questions.asking(
        session, known.quote(passages[0]), event, [each for each in figures if each]
    )
    action, question = questions.create(session, text, **fields)
    ties = (
        ClaimPosition(uid=new_uid(), claim=uid, question=question, quantity=figure.uid if figure else None)
        for (_, uid), figure in zip(made, figures, strict=True)
    )
    labelled = [change for each, _ in made for change in each.changes]
    links = linking.reports(session, [uid for _, uid in made], event)
    return Action("question.answer", (*action.changes, *labelled, *map(add, ties), *links))


def _first_figure(action: Action) -> Quantity | None:
    return next((each.after for each in action.changes if isinstance(each.after, Quantity)), None)


def _focus(known: Aligned, mine: Passage, other: Passage) -> Passage:
    """Return the part of ``other`` that answers ``mine`` best."""
    found = known.alignment.counterparts(mine.uid, mine.start, among=[other.uid])
    same = (each.focus for each in found if each.passage == other)
    return Passage(other.uid, *next(same, (other.start, other.end)))


def _type(known: Aligned, passage: Passage) -> str:
    """Return the type of a claim made of a passage: a figure where one stands in it."""
    figures = known.findings[passage.uid].figures
    there = any(passage.start <= each.start and each.end <= passage.end for each in figures)
    return "figure" if there else "occurrence"


class _Mine:
    """My claims on the articles, the questions they answer, and what I dismissed; each read once."""

    def __init__(self, session: Session, known: Aligned) -> None:
        store, me = session.store, session.identity.reviewer_uid
        self._claims = {
            uid: [claim for claim in claims.of_article(session, uid) if claim.mine] for uid in known.texts
        }
        uids = [claim.uid for found in self._claims.values() for claim in found]
        self._questions: dict[str, list[str]] = defaultdict(list)
        for each in store.find_in(ClaimPosition, "claim", uids):
            self._questions[each.claim].append(each.question)
        self._gone: dict[tuple[str, str], list[tuple[int, int, int, int]]] = defaultdict(list)
        for row in store.find(PassageDismissal, reviewer=me):
            places = (row.start_a, row.end_a, row.start_b, row.end_b)
            self._gone[row.article_a, row.article_b].append(places)
            self._gone[row.article_b, row.article_a].append((*places[2:], *places[:2]))

    def row(self, pair: Pair) -> PairRow | None:
        """Return what I have made of a pair; None when I dismissed it."""
        a, b = pair.a, pair.b
        for start_a, end_a, start_b, end_b in self._gone.get((a.uid, b.uid), ()):
            if start_a < a.end and a.start < end_a and start_b < b.end and b.start < end_b:
                return None
        on_a, on_b = self._on(a), self._on(b)
        asked = (
            question
            for one in on_a
            for other in on_b
            for question in self._questions[one]
            if question in self._questions[other]
        )
        return PairRow(pair, next(iter(on_a), ""), next(iter(on_b), ""), next(asked, ""))

    def _on(self, passage: Passage) -> list[str]:
        return [claim.uid for claim in self._claims[passage.uid] if _lies_in(claim, passage)]


def _lies_in(claim: HighlightRow, passage: Passage) -> bool:
    """Tell whether most of a claim's words stand in a passage."""
    spans = [span for span in claim.spans if span.role == "content"]
    inside = sum(max(0, min(span.end, passage.end) - max(span.start, passage.start)) for span in spans)
    return 2 * inside > sum(span.end - span.start for span in spans)


def _within(spans: Sequence[tuple[int, int]], passage: Passage) -> list[tuple[int, int]]:
    return [
        (start - passage.start, end - passage.start)
        for start, end in spans
        if passage.start <= start < end <= passage.end
    ]
