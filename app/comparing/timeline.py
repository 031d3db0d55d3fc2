"""How the account changed: who said what, by the day it is about or by the day it was published."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app import questions
from app.comparing import relations
from app.comparing.answers import Answer, Telling, of_claims, of_questions
from app.comparing.independence import Joined, Origins
from app.comparing.matrix import sign_of, worst
from app.comparing.relations import Given, Link
from app.dates import EdtfDate, parse_edtf
from app.edits import in_one_turn
from app.session import Session
from db.queries import comparing as queries
from db.records import Actor

By = Literal["as_of", "published"]
Rows = Literal["side", "claimant"]

_SAME: Final = frozenset({"relation-equal", "relation-same-position"})
_LONG: Final = 31
"""Days a date may take and still set the frame; what is known to the year only must not stretch it."""
_SHORT: Final = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """Claims of one row and day that say the same, told once.

    ``answers`` are those among them that answer a question. ``start`` to ``end`` are the days, both included; ``edtf``
    the date as stored. ``sign`` is the worst of their relations to other claims ("alone" without any), ``confirmed`` when
    a person set it. ``text`` is short: the summary, else the first words. ``sources`` are codes of articles.
    """

    tellings: tuple[Telling, ...]
    answers: tuple[Answer, ...]
    start: date
    end: date
    edtf: str
    approximate: bool
    sign: str
    confirmed: bool
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One side or claimant; ``what`` is a code of the team for a side, "" for none."""

    key: str
    what: Actor | str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Rows of entries between two days (None when nothing is dated); ``undated`` are claims without a date.

    An entry may reach beyond the frame: a date known to the year only does not widen it.
    """

    first_day: date | None
    last_day: date | None
    rows: tuple[TimelineRow, ...]
    undated: tuple[Telling, ...]


@in_one_turn
def timeline(
    session: Session,
    event: str | None = None,
    question: str | None = None,
    by: By = "as_of",
    rows: Rows = "side",
    kept: Callable[[Telling], bool] = lambda _telling: True,
) -> Timeline:
    """Return the timeline of a question, else of an event with its parts: all its claims; else of all answers.

    ``kept`` tells which claims are looked at.
    """
    found = of_questions(session, _asked(session, event, question))
    answers = {uid: tuple(filter(kept, each)) for uid, each in found.items()}
    everything = [answer for each in answers.values() for answer in each]
    links = _links(session, answers.values(), everything)
    tellings: dict[str, Telling] = {answer.claim.uid: answer for answer in everything}
    if question is None and event is not None:
        linked = queries.claims_of(session.store, queries.with_parts(session.store, event))
        tellings |= {
            each.claim.uid: each
            for each in filter(kept, of_claims(session, [uid for uid in linked if uid not in tellings]))
        }
    return _Laid(everything, links, by, rows).lay(tellings.values())


def _asked(session: Session, event: str | None, question: str | None) -> list[str]:
    if question is not None:
        return [question]
    events = None if event is None else queries.with_parts(session.store, event)
    found = questions.rows(session)
    return [row.question.uid for row in found if events is None or row.question.event in events]


def _links(session: Session, answers: Iterable[Sequence[Answer]], everything: Sequence[Answer]) -> list[Link]:
    given = relations.of_claims(session, [answer.claim.uid for answer in everything])
    ways = Given(given), Origins(everything, given)
    return [link for each in answers for link in relations.links(each, *ways)]


class _Laid:
    """Claims laid out by row and day; what says the same becomes one entry."""

    def __init__(self, answers: Sequence[Answer], links: Sequence[Link], by: By, rows: Rows) -> None:
        self._by = by
        self._rows = rows
        self._answers: dict[str, list[Answer]] = {}
        for answer in answers:
            self._answers.setdefault(answer.claim.uid, []).append(answer)
        self._links: dict[str, list[Link]] = {}
        for link in links:
            self._links.setdefault(link.one.claim.uid, []).append(link)
            self._links.setdefault(link.other.claim.uid, []).append(link)

    def lay(self, tellings: Iterable[Telling]) -> Timeline:
        """Return the timeline of claims."""
        ordered = sorted(tellings, key=lambda each: (each.article.number, each.claim.number))
        whats: dict[str, Actor | str] = {}
        placed: dict[tuple[str, str], list[Telling]] = {}
        undated: list[Telling] = []
        for telling in ordered:
            key, what = self._row(telling)
            edtf = self._date(telling)
            if _stretch(edtf) is None:
                undated.append(telling)
                continue
            whats.setdefault(key, what)
            placed.setdefault((key, edtf), []).append(telling)
        entries: dict[str, list[Entry]] = {key: [] for key in whats}
        for (key, edtf), there in placed.items():
            entries[key] += [self._entry(each, edtf) for each in self._merged(there)]
        rows = tuple(
            TimelineRow(key, whats[key], tuple(sorted(entries[key], key=lambda each: (each.start, each.end))))
            for key in sorted(whats, key=lambda key: key == "")
        )
        return Timeline(*_frame([each for row in rows for each in row.entries]), rows, tuple(undated))

    def _row(self, telling: Telling) -> tuple[str, Actor | str]:
        claimant = telling.claimant
        if claimant is None:
            return "", ""
        return (claimant.alignment, claimant.alignment) if self._rows == "side" else (claimant.uid, claimant)

    def _date(self, telling: Telling) -> str:
        if self._by == "published":
            return telling.article.published
        dated = [answer.as_of for answer in self._answers.get(telling.claim.uid, ()) if answer.stated_as_of]
        return dated[0] if dated else telling.as_of

    def _merged(self, there: Sequence[Telling]) -> list[list[Telling]]:
        """Put together what says the same, each group in order."""
        joined = Joined()
        for one, other in (*self._agreeing(there), *self._on_one_passage(there)):
            joined.join(one, other)
        groups: dict[str, list[Telling]] = {}
        for telling in there:
            groups.setdefault(joined.root(telling.claim.uid), []).append(telling)
        return list(groups.values())

    def _agreeing(self, there: Sequence[Telling]) -> Iterator[tuple[str, str]]:
        """Yield pairs of claims that say the same by every question that both answer."""
        uids = {telling.claim.uid for telling in there}
        between: dict[tuple[str, str], bool] = {}
        for uid in uids:
            for link in self._links.get(uid, ()):
                one, other = sorted((link.one.claim.uid, link.other.claim.uid))
                if one in uids and other in uids:
                    same = link.reason in _SAME or link.relation == "duplicate"
                    between[one, other] = between.get((one, other), True) and same
        yield from (pair for pair, same in between.items() if same)

    def _on_one_passage(self, there: Sequence[Telling]) -> Iterator[tuple[str, str]]:
        """Yield pairs of claims of one type on words that overlap, of which no question tells more."""
        spans: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
        for telling in there:
            place = spans.setdefault((telling.article.uid, telling.claim.claim_type), [])
            place += ((span.start, span.end, telling.claim.uid) for span in telling.spans)
        for found in spans.values():
            open_until, open_claim = 0, ""
            for start, end, uid in sorted(found):
                if start < open_until and uid != open_claim and not self._compared(uid, open_claim):
                    yield open_claim, uid
                if end > open_until:
                    open_until, open_claim = end, uid

    def _compared(self, one: str, other: str) -> bool:
        return any(other in (link.one.claim.uid, link.other.claim.uid) for link in self._links.get(one, ()))

    def _entry(self, tellings: Sequence[Telling], edtf: str) -> Entry:
        stretch = _stretch(edtf)
        assert stretch is not None  # noqa: S101  (what has no date is not laid)
        value, start, end = stretch
        uids = {each.claim.uid for each in tellings}
        told = [link for uid in uids for link in self._links.get(uid, ())]
        apart = [link for link in told if not {link.one.claim.uid, link.other.claim.uid} <= uids]
        sign = worst(sign_of(link.relation) for link in apart) if apart else "alone"
        return Entry(
            tellings=tuple(tellings), answers=tuple(answer for each in tellings for answer in self._answers.get(each.claim.uid, ())),
            start=start, end=end, edtf=edtf, approximate=value.approximate, sign=sign,
            confirmed=any(link.given is not None and sign_of(link.relation) == sign for link in apart),
            text=short_text(tellings[0]), sources=tuple(dict.fromkeys(each.article.code for each in tellings)),
        )  # fmt: skip


def short_text(telling: Telling, most: int = _SHORT) -> str:
    """Return what a claim says in a few words: its summary, else its first words, cut between words with an ellipsis."""
    said = " ".join((telling.claim.summary or telling.quote).split())
    if len(said) <= most:
        return said
    cut = said.rfind(" ", 0, most)
    return f"{said[: cut if cut > 0 else most - 1].rstrip('،,.؛;:')}…"


def _stretch(edtf: str) -> tuple[EdtfDate, date, date] | None:
    value = parse_edtf(edtf)
    if value is None or value.start is None or value.end is None:
        return None
    return value, value.start, value.end


def _frame(entries: Sequence[Entry]) -> tuple[date | None, date | None]:
    exact = [each for each in entries if (each.end - each.start).days < _LONG] or list(entries)
    return min((each.start for each in exact), default=None), max((each.end for each in exact), default=None)
