"""Figures of articles side by side that differ from a counterpart: as their texts say, and as claims say.

Claims go before texts: where two claims on the figures answer one question, or a person has said what they are to each
other, that is what holds. Nothing is decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Final

from app import articles, claims
from app.claims import HighlightRow
from app.comparing import relations
from app.comparing.answers import Answer, of_questions
from app.comparing.independence import Origins
from app.edits import in_one_turn
from app.jobs import Job, Progress
from app.session import Session
from app.suggesting import analysis
from app.suggesting.conflicts import FigurePlace, Proposal, Source, Terms, conflicts
from app.suggesting.lexicon import Lexicon
from db.records import ClaimPosition, ClaimRelation, ClaimSpan, Dismissal, PassageDismissal

DIFFERING: Final = ("contradicts", "relay_variant", "updates")
"""Relations of figures that do not fit, the worst first."""

_LONGEST: Final = 200_000
_MOST_FIGURES: Final = 300
"""Code points and figures: what has more is a book or a table, and no account to set against others."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A figure with what it counts, where that follows it: ``quote == text[start:end]`` of an article."""

    article: str
    start: int
    end: int
    quote: str

    def lies_in(self, article: str, start: int, end: int) -> bool:
        """Tell whether the figure begins in a passage."""
        return self.article == article and start <= self.start < end

    def meets(self, other: Spot) -> bool:
        """Tell whether two spots share a code point."""
        return self.article == other.article and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Misfit:
    """Two figures of different articles that do not fit. ``reason`` is a code, ``details`` fill its sentence.

    ``relation`` is one of ``DIFFERING``; ``confirmed``: a person has said so.
    """

    one: Spot
    other: Spot
    relation: str
    reason: str
    details: Mapping[str, str] = field(default_factory=dict)
    confirmed: bool = False

    def seen_from(self, article: str) -> Misfit:
        """Return it with the figure of ``article`` first."""
        return self if self.one.article == article else replace(self, one=self.other, other=self.one)


def misfits(session: Session, uids: Sequence[str]) -> Job[list[Misfit]]:
    """Find the figures of some articles that do not fit each other: a job. Articles that are gone are left out."""
    found = yield from in_texts(session, uids)
    return settled(session, uids, found)


def in_texts(session: Session, uids: Sequence[str]) -> Job[list[Misfit]]:
    """Find what does not fit as the texts have it, whatever people have said of it: a job."""
    sources = yield from _sources(session, uids)
    proposals = yield from conflicts(sources, Terms.of(session))
    texts = {source.uid: source for source in sources}
    return [_read(texts, each) for each in proposals if each.verdict.relation in DIFFERING]


def _sources(session: Session, uids: Sequence[str]) -> Job[list[Source]]:
    found = []
    lexicon = yield from Lexicon.making(session)
    for number, (uid, row) in enumerate(articles.rows_of(session, uids).items()):
        yield Progress(number, len(uids), "read")
        text = articles.text(session, uid)
        if len(text) <= _LONGEST:
            findings = yield from analysis.cache.finding(session, uid, lexicon)
            if len(findings.figures) <= _MOST_FIGURES:
                found.append(Source(uid, text, findings, row.published))
    return found


def _read(sources: Mapping[str, Source], proposal: Proposal) -> Misfit:
    one, other = (_spot(sources[place.uid], place) for place in (proposal.a, proposal.b))
    verdict = proposal.verdict
    return Misfit(one, other, verdict.relation, verdict.reason, verdict.details)


def _spot(source: Source, place: FigurePlace) -> Spot:
    figure = next((f for f in source.findings.figures if (f.start, f.end) == (place.start, place.end)), None)
    end = place.end
    if figure is not None and figure.counted_start is not None and figure.counted_end is not None:
        follows = end <= figure.counted_start and not source.text[end : figure.counted_start].strip(" ")
        end = figure.counted_end if follows else end
    return Spot(source.uid, place.start, end, source.text[place.start : end])


@in_one_turn
def settled(session: Session, uids: Sequence[str], found: Sequence[Misfit]) -> list[Misfit]:
    """Return what holds once people have been heard: what claims say goes before what was found."""
    rows = {row.uid: (uid, row) for uid in uids for row in claims.of_article(session, uid)}
    given = relations.of_claims(session, list(rows))
    said = list(_by_claims(session, rows, given))
    said += _not_among(said, _judged(rows, given, found))
    dismissed = _Dismissed(session, uids)
    said += _not_among(said, (each for each in found if not dismissed.holds(each)))
    return [each for each in said if each.relation in DIFFERING]


def _not_among(known: Sequence[Misfit], more: Iterable[Misfit]) -> list[Misfit]:
    return [each for each in more if not any(_same_pair(each, other) for other in known)]


def _same_pair(one: Misfit, other: Misfit) -> bool:
    straight = one.one.meets(other.one) and one.other.meets(other.other)
    return straight or (one.one.meets(other.other) and one.other.meets(other.one))


def _by_claims(
    session: Session, rows: Mapping[str, tuple[str, HighlightRow]], given: Sequence[ClaimRelation]
) -> Iterator[Misfit]:
    """Yield what the figures are to each other that answer one question."""
    ties = session.store.find_in(ClaimPosition, "claim", list(rows))
    asked = of_questions(session, sorted({tie.question for tie in ties}))
    ways = relations.Given(given), Origins([each for answers in asked.values() for each in answers], given)
    for answers in asked.values():
        here = [answer for answer in answers if answer.claim.uid in rows]
        for link in relations.links(here, *ways):
            one, other = (_answered(rows, answer) for answer in (link.one, link.other))
            if one is not None and other is not None and one.article != other.article:
                yield Misfit(one, other, link.relation, link.reason, confirmed=link.given is not None)


def _answered(rows: Mapping[str, tuple[str, HighlightRow]], answer: Answer) -> Spot | None:
    """Return where the figure of an answer stands: its own place, else its words within the claim."""
    article, row = rows[answer.claim.uid]
    figure = answer.figure
    if figure is None:
        return None
    for span in row.spans:
        if span.uid == figure.span:
            return Spot(article, span.start, span.end, span.quote)
    for span in row.spans:
        at = span.quote.find(figure.surface) if figure.surface else -1
        if at >= 0:
            start = span.start + at
            return Spot(article, start, start + len(figure.surface), figure.surface)
    return None


def _judged(
    rows: Mapping[str, tuple[str, HighlightRow]], given: Sequence[ClaimRelation], found: Sequence[Misfit]
) -> Iterator[Misfit]:
    """Yield what a person said of two claims for every pair of figures in them, whether or not it is a question yet.

    What was said for all questions goes before what was said for one.
    """
    said: dict[frozenset[str], ClaimRelation] = {}
    for row in sorted(given, key=lambda row: row.question is not None):
        said.setdefault(frozenset((row.claim_a, row.claim_b)), row)
    for relation, each in product(said.values(), found):
        one, other = rows[relation.claim_a][1].spans, rows[relation.claim_b][1].spans
        straight = _covers(one, each.one) and _covers(other, each.other)
        if straight or (_covers(one, each.other) and _covers(other, each.one)):
            yield replace(each, relation=relation.relation, confirmed=True)


def _covers(spans: Sequence[ClaimSpan], spot: Spot) -> bool:
    return any(span.start <= spot.start < span.end for span in spans if span.role in ("content", "figure"))


class _Dismissed:
    """The passages I do not hold to speak of the same thing, and the figures I want to hear no more of."""

    def __init__(self, session: Session, uids: Sequence[str]) -> None:
        me = session.identity.reviewer_uid
        rows = session.store.find_in(PassageDismissal, "article_a", list(uids))
        self._rows = [row for row in rows if row.reviewer == me]
        figures = session.store.find_in(Dismissal, "article", list(uids))
        self._figures = [row for row in figures if row.reviewer == me and row.kind == "figure"]

    def holds(self, misfit: Misfit) -> bool:
        """Tell whether a figure was dismissed, or both lie in passages said to have nothing to do with each other."""
        if any(
            spot.lies_in(row.article, row.start, row.end)
            for row in self._figures
            for spot in (misfit.one, misfit.other)
        ):
            return True
        return any(
            one.lies_in(row.article_a, row.start_a, row.end_a)
            and other.lies_in(row.article_b, row.start_b, row.end_b)
            for row in self._rows
            for one, other in ((misfit.one, misfit.other), (misfit.other, misfit.one))
        )
