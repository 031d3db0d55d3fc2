"""Questions nobody has asked yet: claims of several articles that count the same, or that speak of the same thing.

Nothing is asked or answered until somebody accepts; what a reviewer dismisses stays away for that reviewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app import questions, wording
from app.comparing.answers import Telling, of_claims
from app.comparing.facts import same_counted
from app.comparing.timeline import short_text
from app.comparing.units import counted_group, counted_key, thing
from app.edits import add, in_one_turn, need, need_all
from app.jobs import Job
from app.session import Session
from app.suggesting import event_passages
from app.suggesting.event_passages import Aligned
from app.suggesting.passages import Passage
from db.changes import Action
from db.ids import new_uid
from db.queries import comparing as queries
from db.queries.questions import common_event
from db.records import Claim, ClaimPosition, Event, Quantity, Question, QuestionDismissal

_LEAST: Final = 0.25
"""Likeness of two passages from which the claims on them are taken to answer one question."""
_LONGEST: Final = 80


@dataclass(frozen=True, slots=True)
class Member:
    """A claim that would answer, with the figure it would answer with (None for a question that is not about one)."""

    telling: Telling
    figure: Quantity | None


@dataclass(frozen=True, slots=True)
class ProposedQuestion:
    """A question as it would be asked, and who would answer it.

    ``key`` says what it asks and stays the same while its claims change. ``reason`` is a code that ``app.wording.reason``
    says: propose-figures or propose-passages. ``unit``, ``counted_group`` and ``population`` are as in `Question`.
    """

    key: str
    event: str
    text_ar: str
    text_en: str
    kind: str
    unit: str
    counted_group: str
    population: str
    members: tuple[Member, ...]
    reason: str

    @property
    def articles(self) -> int:
        """How many articles would answer."""
        return len({member.telling.article.uid for member in self.members})


def propose(session: Session, event: str) -> Job[list[ProposedQuestion]]:
    """Return what could be asked about an event, with its passages laid side by side: a job. See ``proposals``."""
    known = yield from event_passages.aligned(session, event)
    return proposals(session, event, known)


def proposals(session: Session, event: str, known: Aligned | None = None) -> list[ProposedQuestion]:
    """Return what could be asked about an event and its parts, what most articles would answer first.

    ``known`` are its passages side by side; without them only figures are looked at, which is quick. What I dismissed
    is left out.
    """
    with session.store.turn:
        events = queries.with_parts(session.store, event)
        near = {*events, *queries.with_wider(session.store, event)}
        me = session.identity.reviewer_uid
        gone = {row.key for row in session.store.find(QuestionDismissal, reviewer=me) if row.event in near}
        tellings = of_claims(session, queries.claims_of(session.store, events))
        looked = _Looked(session, event, events, tellings)
    found = looked.by_figures()
    if known is not None:
        taken = {member.telling.claim.uid for each in found for member in each.members}
        found += looked.by_passages(taken, event_passages.rows(session, known))
    return [each for each in found if each.key not in gone]


@in_one_turn
def accept(session: Session, proposed: ProposedQuestion, text_ar: str = "") -> tuple[Action, str]:
    """Return the action that asks a proposed question and ties its claims to it, and the question's uid.

    ``text_ar`` words it differently. Raises ``Rejected("gone")`` when a claim or the event is not there any more.
    """
    claims = [
        claim.uid for claim in need_all(session, Claim, (each.telling.claim.uid for each in proposed.members))
    ]
    need(session, Event, proposed.event)
    shared = common_event(session.store, claims)
    inside = shared in queries.with_parts(session.store, proposed.event)
    action, uid = questions.create(
        session, text_ar or proposed.text_ar, text_en=proposed.text_en if not text_ar else "", kind=proposed.kind,
        event=shared if inside else proposed.event, unit=proposed.unit, counted_group=proposed.counted_group,
        population=proposed.population,
    )  # fmt: skip
    there = {figure.uid for figure in session.store.find_in(Quantity, "claim", claims)}
    ties = (
        add(
            ClaimPosition(
                uid=new_uid(), claim=each.telling.claim.uid, question=uid, quantity=_kept(each.figure, there)
            )
        )
        for each in proposed.members
    )
    return Action("question.propose", (*action.changes, *ties)), uid


@in_one_turn
def dismiss(session: Session, proposed: ProposedQuestion) -> Action:
    """Say for good that I do not want this question; mine alone, and undoable. ``Rejected("gone")``."""
    need(session, Event, proposed.event)
    row = QuestionDismissal(
        uid=new_uid(), event=proposed.event, reviewer=session.identity.reviewer_uid, key=proposed.key
    )
    return Action("question.dismiss", (add(row),))


def _kept(figure: Quantity | None, there: Iterable[str]) -> str | None:
    return figure.uid if figure is not None and figure.uid in there else None


class _Looked:
    """The claims on an event, with their figures and the questions they answer, each kind read at once."""

    def __init__(
        self, session: Session, event: str, events: Sequence[str], tellings: Sequence[Telling]
    ) -> None:
        store = session.store
        self._event = event
        self._tellings = {each.claim.uid: each for each in tellings}
        uids = list(self._tellings)
        ties = store.find_in(ClaimPosition, "claim", uids)
        self._answering = {tie.claim for tie in ties}
        self._given = {tie.quantity for tie in ties}
        self._figures = sorted(store.find_in(Quantity, "claim", uids), key=lambda figure: figure.seq)
        asked = [row for row in store.find_in(Question, "event", list(events)) if row.kind == "quantity"]
        self._asked = [
            Quantity(uid="", claim="", seq=0, counted_group=row.counted_group, unit=row.unit) for row in asked
        ]

    def by_figures(self) -> list[ProposedQuestion]:
        """Return a question for each group that claims of several articles count and no question asks for.

        Of what belongs to no group (metres, hours) a common unit does not tell that one thing is meant.
        """
        camps: dict[str, list[Member]] = {}
        for figure in self._figures:
            key = counted_key(figure)
            free = figure.uid not in self._given and not figure.is_derived
            if (
                counted_group(figure)
                and free
                and not any(same_counted(figure, asked) for asked in self._asked)
            ):
                camp = camps.setdefault(key, [])
                if all(member.telling.claim.uid != figure.claim for member in camp):
                    camp.append(Member(self._tellings[figure.claim], figure))
        found = [self._for_figures(key, _in_order(camp)) for key, camp in camps.items()]
        return sorted((each for each in found if each.articles > 1), key=_weight)

    def _for_figures(self, key: str, members: Sequence[Member]) -> ProposedQuestion:
        figures = [member.figure for member in members if member.figure is not None]
        group, said = counted_group(figures[0]), thing(figures[0])
        populations = {figure.population for figure in figures}
        return ProposedQuestion(
            key=f"figures:{key}", event=self._event, text_ar=wording.ask(group, said, "ar"),
            text_en=wording.ask(group, said, "en"), kind="quantity", counted_group=group,
            unit=next((figure.unit for figure in figures if figure.unit), ""),
            population=populations.pop() if len(populations) == 1 else "", members=tuple(members),
            reason="propose-figures",
        )  # fmt: skip

    def by_passages(self, taken: set[str], rows: Iterable[event_passages.PairRow]) -> list[ProposedQuestion]:
        """Return a question for claims of one type that stand on passages alike and answer nothing yet."""
        free = [
            each for uid, each in self._tellings.items() if uid not in self._answering and uid not in taken
        ]
        groups: dict[str, set[str]] = {}
        for row in rows:
            if row.pair.score < _LEAST:
                continue
            for one, other in _alike(free, row.pair.a, row.pair.b):
                joined = groups.get(one, {one}) | groups.get(other, {other})
                groups.update(dict.fromkeys(joined, joined))
        found = {min(group): self._for_passages(group) for group in groups.values()}
        return sorted(found.values(), key=_weight)

    def _for_passages(self, group: Iterable[str]) -> ProposedQuestion:
        figures: dict[str, Quantity] = {}
        for figure in self._figures:
            figures.setdefault(figure.claim, figure)
        told = _in_order([Member(self._tellings[uid], figures.get(uid)) for uid in group])
        numeric = all(member.figure is not None for member in told)
        first = told[0].figure if numeric else None
        members = told if numeric else [Member(each.telling, None) for each in told]
        return ProposedQuestion(
            key=f"claims:{min(member.telling.claim.uid for member in told)}", event=self._event,
            text_ar=short_text(told[0].telling, _LONGEST), text_en="", kind="quantity" if numeric else "proposition",
            unit=first.unit if first else "", counted_group=first.counted_group if first else "", population="",
            members=tuple(members), reason="propose-passages",
        )  # fmt: skip


def _alike(free: Sequence[Telling], a: Passage, b: Passage) -> Iterable[tuple[str, str]]:
    """Yield pairs of claims of one type, one in each passage."""
    in_b = [each for each in free if _lies_in(each, b)]
    for one in free if in_b else ():
        if _lies_in(one, a):
            yield from (
                (one.claim.uid, other.claim.uid)
                for other in in_b
                if one.claim.claim_type == other.claim.claim_type
            )


def _lies_in(telling: Telling, passage: Passage) -> bool:
    """Tell whether most of a claim's words stand in a passage."""
    if telling.article.uid != passage.uid:
        return False
    inside = sum(
        max(0, min(span.end, passage.end) - max(span.start, passage.start)) for span in telling.spans
    )
    return 2 * inside > sum(span.end - span.start for span in telling.spans)


def _in_order(members: Iterable[Member]) -> list[Member]:
    return sorted(members, key=lambda each: (each.telling.article.number, each.telling.claim.number))


def _weight(proposed: ProposedQuestion) -> tuple[int, int, str]:
    return -proposed.articles, -len(proposed.members), proposed.key
