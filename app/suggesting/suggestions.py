"""Suggestions in an article: what the rules found that is in none of my claims and that I have not dismissed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.arabic.attributions import ReportedSpeech
from app.arabic.date_mentions import DateMention
from app.arabic.figures import Figure
from app.arabic.fold import fold
from app.arabic.places import PlaceMention
from app.arabic.sentences import clauses
from app.arabic.words import snap, trim, word_at
from app.edits import add, in_one_turn, need
from app.session import Session
from app.suggesting.analysis import Findings
from app.suggesting.guessing import Span, claim_with_guesses
from db.changes import Action
from db.ids import new_uid
from db.queries import suggestions as queries
from db.records import Article, Dismissal

_THAT = frozenset(("ان", "بان"))

KINDS = ("figure", "date", "attribution")
"""What is offered on the desk; places only fill in claims."""

_NEAR = 64  # clauses a finding may run over, statements that may lie within another
Finding = Figure | DateMention | ReportedSpeech | PlaceMention


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something found that could be a claim. Positions are code points; ``quote`` is the text there.

    ``kind`` is figure, date, place, or attribution (then the place is that of the cue). ``clause`` is what a claim
    would be made of. ``reason`` is a code that ``app.wording.reason`` says in words.
    """

    kind: str
    start: int
    end: int
    quote: str
    clause: Span
    finding: Finding
    reason: str


@in_one_turn
def open_suggestions(
    session: Session, article_uid: str, findings: Findings, kinds: Collection[str] = KINDS
) -> list[Suggestion]:
    """Return what is left to do in an article, in the order of the text. ``Rejected("gone")``."""
    article = need(session, Article, article_uid)
    return still_open(session, article_uid, every(session.store.text(article.text_sha256), findings, kinds))


def every(text: str, findings: Findings, kinds: Collection[str] = KINDS) -> list[Suggestion]:
    """Return all that could be suggested in a text, handled or not, in its order; linear in the text."""
    clauses = _Clauses(text, findings.reported)
    return [
        Suggestion(
            kind, finding.start, finding.end, finding.quote, clauses.of(finding), finding, finding.reason
        )
        for kind, finding in listed(findings, kinds)
    ]


@in_one_turn
def still_open(
    session: Session, article_uid: str, known: Iterable[Suggestion], within: Span | None = None
) -> list[Suggestion]:
    """Return those of ``known``, suggestions of one article, that are left to do now. Quick: two queries.

    ``within`` spares reading the claims elsewhere: every place of ``known``, and what it reports, lies in it.
    """
    handled = _handled(session, article_uid, within)
    return [each for each in known if not handled.holds(each.kind, each.finding)]


def touched(known: Iterable[Suggestion], places: Sequence[Span]) -> list[Suggestion]:
    """Return those of ``known`` that a claim or a dismissal at one of these places could concern."""
    cover = _Cover(places)
    return [each for each in known if any(cover.touches(*place) for place in about(each))]


def about(suggestion: Suggestion) -> tuple[Span, ...]:
    """Return where a suggestion stands in the text: its words, and what is reported."""
    place, finding = (suggestion.start, suggestion.end), suggestion.finding
    if isinstance(finding, ReportedSpeech):
        return place, (finding.content_start, finding.content_end)
    return (place,)


@in_one_turn
def left(session: Session, article_uid: str, findings: Findings) -> int:
    """Return how many figures of an article are open."""
    return sum(1 for _ in _open(session, article_uid, findings, ("figure",)))


@in_one_turn
def accept(
    session: Session, article_uid: str, suggestion: Suggestion, findings: Findings, claim_type: str
) -> tuple[Action, str]:
    """Return the action that makes a claim of the clause of a suggestion, and the claim's uid.

    Figures, chain, dates and places are filled in and marked as guessed. Raises what ``labelling.label`` raises.
    """
    speech = suggestion.finding if isinstance(suggestion.finding, ReportedSpeech) else None
    return claim_with_guesses(session, article_uid, [suggestion.clause], claim_type, findings, speech)


@in_one_turn
def label_with_guesses(
    session: Session, article_uid: str, spans: Sequence[Span], claim_type: str, findings: Findings
) -> tuple[Action, str]:
    """Return the action that makes a claim of any selection with guesses filled in, and the claim's uid.

    Raises what ``labelling.label`` raises.
    """
    return claim_with_guesses(session, article_uid, spans, claim_type, findings)


@in_one_turn
def dismiss(session: Session, article_uid: str, suggestion: Suggestion) -> Action:
    """Return the action that keeps a suggestion from coming back to me. Empty when it is dismissed already."""
    article = need(session, Article, article_uid)
    me = session.identity.reviewer_uid
    there = queries.dismissed(session.store, [article.uid], me).get(article.uid, [])
    if (suggestion.start, suggestion.end, suggestion.kind) in there:
        return Action("suggestion.dismiss", ())
    made = Dismissal(
        uid=new_uid(), article=article.uid, reviewer=me, kind=suggestion.kind,
        start=suggestion.start, end=suggestion.end, quote=suggestion.quote,
    )  # fmt: skip
    return Action("suggestion.dismiss", (add(made),))


class Handled:
    """Places that need no suggestion any more; asked for many findings of one article."""

    def __init__(self, claimed: Iterable[queries.Place], dismissed: Iterable[queries.Place]) -> None:
        self._claimed = _Cover((start, end) for start, end, role in claimed if role in ("content", "figure"))
        self._cues = _Cover((start, end) for start, end, role in claimed if role in ("content", "cue"))
        by_kind: dict[str, list[Span]] = {}
        for start, end, kind in dismissed:
            by_kind.setdefault(kind, []).append((start, end))
        self._dismissed = {kind: _Cover(spans) for kind, spans in by_kind.items()}

    def holds(self, kind: str, finding: Finding) -> bool:
        """Whether a finding is in a claim, or dismissed."""
        if not isinstance(finding, ReportedSpeech):
            return self.covers(kind, finding.start, finding.end)
        if self._is_dismissed(kind, finding.start, finding.end):
            return True
        reported = self._claimed.touches(finding.content_start, finding.content_end)
        return reported or self._cues.touches(finding.start, finding.end)

    def covers(self, kind: str, start: int, end: int) -> bool:
        """Whether the words at a place are in a claim, or a suggestion of this kind there is dismissed."""
        return self._claimed.touches(start, end) or self._is_dismissed(kind, start, end)

    def _is_dismissed(self, kind: str, start: int, end: int) -> bool:
        return kind in self._dismissed and self._dismissed[kind].touches(start, end)


class _Cover:
    """Spans as a union of stretches apart from each other, for quick questions."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, start: int, end: int) -> bool:
        """Whether any span shares a code point with [start, end)."""
        at = bisect_left(self._starts, end) - 1
        return at >= 0 and start < end and self._ends[at] > start


def listed(findings: Findings, kinds: Collection[str]) -> Iterator[tuple[str, Finding]]:
    """Yield the findings of these kinds in the order of the text."""
    by_kind: dict[str, Sequence[Finding]] = {
        "figure": findings.figures,
        "date": findings.dates,
        "attribution": findings.reported,
        "place": findings.places,
    }
    found = ((kind, finding) for kind, of in by_kind.items() if kind in kinds for finding in of)
    yield from sorted(found, key=lambda entry: (entry[1].start, entry[1].end))


def _open(
    session: Session, article_uid: str, findings: Findings, kinds: Collection[str]
) -> Iterator[tuple[str, Finding]]:
    handled = _handled(session, article_uid)
    for kind, finding in listed(findings, kinds):
        if not handled.holds(kind, finding):
            yield kind, finding


def _handled(session: Session, article_uid: str, within: Span | None = None) -> Handled:
    me, uids = session.identity.reviewer_uid, [article_uid]
    return Handled(
        queries.claimed(session.store, uids, me, within).get(article_uid, []),
        queries.dismissed(session.store, uids, me).get(article_uid, []),
    )


class _Clauses:
    """What claims would be made of, asked in the order of the text: each of its lines is cut into clauses once."""

    def __init__(self, text: str, reported: Iterable[ReportedSpeech]) -> None:
        self._text = text
        self._said = sorted((each.content_start, each.content_end) for each in reported)
        self._line: Span = (0, -1)
        self._asked: Span = (0, -1)
        self._answer: Span = (0, 0)
        self._found: list[Span] = []
        self._starts: list[int] = []

    def of(self, finding: Finding) -> Span:
        """Return what is reported; of a figure or date the clauses it touches, as far as they are one thing said."""
        if isinstance(finding, ReportedSpeech) and finding.content_start < finding.content_end:
            start, end = trim(self._text, finding.content_start, finding.content_end)
            if start < end:
                return self._without_that(start, end), end
        start, end = snap(self._text, finding.start, finding.end)
        first, last = self._around(start, end)
        said = self._said_around(start, end)
        if said is not None:
            first, last = max(first, said[0]), min(last, said[1])
        first, last = self._snapped(first, last)
        return min(self._without_that(first, last), start), max(last, end)

    def _snapped(self, start: int, end: int) -> Span:
        """Return whole words; the figures of a table share one clause, which is looked through once."""
        if self._asked != (start, end):
            self._asked, self._answer = (start, end), snap(self._text, start, end)
        return self._answer

    def _without_that(self, start: int, end: int) -> int:
        """Return where a statement begins behind the word that opens it: "that"."""
        first, last = word_at(self._text, start)
        if first == start and last < end and fold(self._text[first:last]) in _THAT:
            return snap(self._text, last + 1, end)[0]
        return start

    def _said_around(self, start: int, end: int) -> Span | None:
        """Return the innermost of what is reported around a place."""
        at = bisect_right(self._said, (start, len(self._text)))
        near = reversed(self._said[max(0, at - _NEAR) : at])
        return next((said for said in near if said[1] >= end), None)

    def _around(self, start: int, end: int) -> Span:
        if not self._line[0] <= start < end <= self._line[1]:
            self._take_line(start, end)
        first = max(0, bisect_right(self._starts, start) - 1)
        touched = [unit for unit in self._found[first : first + _NEAR] if unit[0] < end and unit[1] > start]
        return (min(start, touched[0][0]), max(end, touched[-1][1])) if touched else (start, end)

    def _take_line(self, start: int, end: int) -> None:
        stop = self._text.find("\n", end)
        self._line = (self._text.rfind("\n", 0, start) + 1, stop if stop >= 0 else len(self._text))
        self._found = clauses(self._text, *self._line)
        self._starts = [unit[0] for unit in self._found]
