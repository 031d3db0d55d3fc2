"""Ranges: every figure that answers a question on one axis, and beside it those that do not count the same.

The same rules as for relations: what is counted, of what nature, within which bounds, when. Figures of other people
(civilians among all) stay on the axis, dashed. What a person has set stands as given.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from app import event_figures, questions
from app.articles import ArticleRow
from app.codes import question_code
from app.comparing import relations
from app.comparing.amounts import amount
from app.comparing.answers import Answer, of_questions
from app.comparing.axis import Axis, axis
from app.comparing.chains import speaker
from app.comparing.independence import Independence, Origins
from app.comparing.matrix import sign_of, worst
from app.comparing.relations import Given, Link
from app.comparing.terms import Terms, terms
from app.edits import in_one_turn, need
from app.session import Session
from db.queries import comparing as queries
from db.records import Actor, EventFigure, Number, Quantity, Question

Grouping = Literal["side", "origin", "article", "claimant"]
GROUPINGS: Final[tuple[Grouping, ...]] = ("origin", "side", "article", "claimant")
Shape = Literal["point", "about", "more", "less", "band", "vague", "derived"]

_COMPARED: Final = frozenset({"corroborates", "contradicts", "relay_variant", "refines", "duplicate"})
"""Relations by which a person says that two figures answer one question."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure on the axis. ``low`` and ``high`` are its ends, None where it goes on without one.

    ``value`` is the number said (of a range none). ``open_low`` and ``open_high``: the end itself does not belong to it
    ("more than"). ``dashed``: it speaks of other people than the question. ``stated``: its words give the date, else it
    is that of publication. ``origin`` is shared by marks that go back to one speaker.
    """

    answer: Answer
    shape: Shape
    low: Number | None
    high: Number | None
    value: Number | None
    open_low: bool
    open_high: bool
    dashed: bool
    formula: str
    as_of: str
    stated: bool
    origin: str

    @property
    def named(self) -> tuple[Number | None, Number | None]:
        """Its ends as far as they are said: those that "about" allows around its number are nobody's words."""
        figure = self.answer.figure
        if figure is not None and figure.comparator == "~":
            return figure.low, figure.high
        return self.low, self.high

    @property
    def anchor(self) -> Number:
        """The number it is sorted by and drawn at: the one said, else the middle or the one end."""
        if self.value is not None:
            return self.value
        if self.low is not None and self.high is not None:
            return (self.low + self.high) / 2
        return self.low if self.low is not None else self.high if self.high is not None else 0


@dataclass(frozen=True, slots=True)
class Group:
    """Marks that belong together, the highest first; ``what`` is who they are grouped by (a code for a side, "" if none)."""

    key: str
    what: ArticleRow | Actor | str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Outside:
    """An answer that is not compared. ``mark`` is None for one without a number.

    ``differs`` is a comparability (or no-number); ``reason`` is a code: outside-counted, -status, -scope, -later,
    -earlier, -date-unknown, -set (a person has said so) or -no-number.
    """

    answer: Answer
    mark: Mark | None
    differs: str
    reason: str


@dataclass(frozen=True, slots=True)
class Bracket:
    """Answers (uids) on the axis that go back to one origin: one statement, however often it is repeated."""

    origin: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ranges:
    """A quantity question as a chart. ``lowest`` and ``highest`` are the ends its marks name.

    ``derived`` are the marks that are computed, not said. ``independence`` counts what stands behind the others.
    ``sign`` is the worst of the relations among all its answers, as in the matrix.
    """

    question: Question
    code: str
    terms: Terms
    groups: tuple[Group, ...]
    outside: tuple[Outside, ...]
    derived: tuple[Mark, ...]
    brackets: tuple[Bracket, ...]
    figure: EventFigure | None
    axis: Axis
    independence: Independence
    links: tuple[Link, ...]
    sign: str
    lowest: Number | None
    highest: Number | None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks on the axis, in the order of their groups."""
        return tuple(mark for group in self.groups for mark in group.marks)


@in_one_turn
def ranges(session: Session, question: str, group: Grouping = "origin") -> Ranges:
    """Return a question as a chart. ``Rejected("gone")``."""
    asked = need(session, Question, question)
    return _all(session, [asked], group)[0]


@in_one_turn
def of_event(session: Session, event: str | None = None, group: Grouping = "origin") -> list[Ranges]:
    """Return the quantity questions of an event with its parts (all, if None) as charts, by number."""
    events = None if event is None else queries.with_parts(session.store, event)
    rows = [row.question for row in questions.rows(session)]
    asked = [each for each in rows if each.kind == "quantity" and (events is None or each.event in events)]
    return _all(session, asked, group)


def _all(session: Session, asked: Sequence[Question], group: Grouping) -> list[Ranges]:
    uids = [each.uid for each in asked]
    answers = of_questions(session, uids)
    everything = [answer for each in answers.values() for answer in each]
    set_by_people = relations.of_claims(session, [answer.claim.uid for answer in everything])
    ways = Given(set_by_people), Origins(everything, set_by_people)
    figures = event_figures.of_questions(session, uids)
    return [chart(each, answers[each.uid], *ways, figures.get(each.uid), group) for each in asked]


def chart(
    question: Question,
    answers: Sequence[Answer],
    given: Given,
    origins: Origins,
    figure: EventFigure | None,
    group: Grouping,
) -> Ranges:
    """Return a question as a chart from what is known of its answers."""
    numbered = [each for each in answers if each.figure is not None and amount(each.figure) is not None]
    compared = terms(question, numbered, origins)
    reasons = _reasons(numbered, compared, given, origins)
    marks = {each.uid: _mark(each, compared, origins) for each in numbered}
    inside = [marks[each.uid] for each in numbered if not reasons[each.uid]]
    outside = [_outside(each, marks.get(each.uid), reasons.get(each.uid, "no-number")) for each in answers]
    links = tuple(relations.links(answers, given, origins))
    ends = [end for mark in inside for end in (mark.low, mark.value, mark.high) if end is not None]
    named = [end for mark in inside for end in (mark.value, *mark.named) if end is not None]
    return Ranges(
        question=question, code=question_code(question.number), terms=compared, groups=_groups(inside, group),
        outside=tuple(each for each in outside if each is not None),
        derived=tuple(mark for mark in marks.values() if mark.shape == "derived"),
        brackets=_brackets(inside), figure=figure, axis=_axis(inside, ends, figure),
        independence=origins.independence(answers), links=links,
        sign=worst([sign_of(link.relation) for link in links] or (["alone"] if answers else [])),
        lowest=min(named, default=None), highest=max(named, default=None),
    )  # fmt: skip


def regrouped(found: Ranges, group: Grouping) -> Ranges:
    """Return the same chart with its marks grouped otherwise."""
    marks = sorted(
        found.marks, key=lambda mark: (mark.answer.article.number, mark.answer.claim.number, mark.answer.uid)
    )
    return replace(found, groups=_groups(marks, group))


# -- inside and outside -----------------------------------------------------------------------------------------------


def _reasons(answers: Sequence[Answer], compared: Terms, given: Given, origins: Origins) -> dict[str, str]:
    """Return by answer why it stands outside, "" for those on the axis."""
    reasons = {each.uid: compared.difference(each) for each in answers}
    for each in answers:  # passed on without a date of its own, a statement is of the day it was made
        undated = reasons[each.uid] in ("later", "earlier", "date-unknown") and not each.stated_as_of
        if undated and any(origins.same(each, other) for other in answers if not reasons[other.uid]):
            reasons[each.uid] = ""
    kept = _kept(answers, reasons, given)
    left = [each for each in answers if reasons[each.uid] not in ("", "set")]
    while found := [each for each in left if any(_said(given, each, other) == "compared" for other in kept)]:
        reasons.update((each.uid, "") for each in found)
        kept += found
        left = [each for each in left if reasons[each.uid]]
    return reasons


def _kept(answers: Sequence[Answer], reasons: dict[str, str], given: Given) -> list[Answer]:
    """Take off the axis what a person has set apart from another there; return what is left.

    Of an answer and the one that updates it the later stays; of two others the first.
    """
    kept: list[Answer] = []
    for each in (answer for answer in answers if not reasons[answer.uid]):
        for other in [other for other in kept if _said(given, each, other) == "apart"]:
            row = given.between(each, other)
            updates = row is not None and row.relation == "updates"
            loser = other if updates and row is not None and row.claim_b == other.claim.uid else each
            reasons[loser.uid] = "earlier" if updates else "set"
            kept = [one for one in kept if one is not loser]
        if not reasons[each.uid]:
            kept.append(each)
    return kept


def _said(given: Given, one: Answer, other: Answer) -> str:
    """Return what a person says of two figures: compared, apart, or "" for nothing."""
    row = given.between(one, other)
    if row is None:
        return ""
    if row.relation in ("not_comparable", "updates") or row.comparability not in ("", "same"):
        return "apart"
    return "compared" if row.relation in _COMPARED else ""


_DIFFERS: Final = {
    "counted": "different_population", "status": "different_status", "scope": "different_scope",
    "later": "different_as_of", "earlier": "different_as_of", "date-unknown": "different_as_of",
    "set": "not_comparable", "no-number": "no-number",
}  # fmt: skip


def _outside(answer: Answer, mark: Mark | None, reason: str) -> Outside | None:
    return Outside(answer, mark, _DIFFERS[reason], f"outside-{reason}") if reason else None


# -- marks ------------------------------------------------------------------------------------------------------------


def _mark(answer: Answer, compared: Terms, origins: Origins) -> Mark:
    figure = answer.figure
    assert figure is not None  # noqa: S101  (only answers with a number have a mark)
    allowed = amount(figure)
    assert allowed is not None  # noqa: S101
    shape = _shape(figure)
    low = None if shape == "less" and figure.low is None else _finite(allowed.low)
    return Mark(
        answer=answer, shape=shape, low=low, high=_finite(allowed.high), value=figure.value,
        open_low=low is not None and allowed.low_open,
        open_high=not math.isinf(allowed.high) and allowed.high_open,
        dashed=not compared.population(answer), formula=figure.formula, as_of=answer.as_of,
        stated=bool(answer.stated_as_of), origin=origins.of(answer),
    )  # fmt: skip


_SHAPES: Final[Mapping[str, Shape]] = {
    ">": "more", ">=": "more", "<": "less", "<=": "less", "~": "about", "indef": "vague", "range": "band",
}  # fmt: skip


def _shape(figure: Quantity) -> Shape:
    if figure.is_derived:
        return "derived"
    one = (figure.low is None and figure.high is None) or figure.low == figure.high
    return _SHAPES.get(figure.comparator, "point" if one else "band")


def _finite(number: Number) -> Number | None:
    if math.isinf(number):
        return None
    return int(number) if float(number).is_integer() else number


def _groups(marks: Sequence[Mark], group: Grouping) -> tuple[Group, ...]:
    found: dict[str, list[Mark]] = {}
    whats: dict[str, ArticleRow | Actor | str] = {}
    for mark in marks:
        key, what = _group_of(mark, group)
        found.setdefault(key, []).append(mark)
        whats.setdefault(key, what)
    made = [
        Group(key, whats[key], tuple(sorted(each, key=lambda mark: -mark.anchor)))
        for key, each in found.items()
    ]
    return tuple(sorted(made, key=lambda each: (each.key == "", -each.marks[0].anchor)))


def _group_of(mark: Mark, group: Grouping) -> tuple[str, ArticleRow | Actor | str]:
    answer, claimant = mark.answer, mark.answer.claimant
    match group:
        case "side":
            side = claimant.alignment if claimant else ""
            return side, side
        case "claimant":
            return (claimant.uid, claimant) if claimant else ("", "")
        case "article":
            return answer.article.uid, answer.article
        case "origin":
            return mark.origin, speaker(answer)


def _brackets(marks: Sequence[Mark]) -> tuple[Bracket, ...]:
    shared: dict[str, list[str]] = {}
    for mark in marks:
        if mark.shape != "derived":
            shared.setdefault(mark.origin, []).append(mark.answer.uid)
    return tuple(Bracket(origin, tuple(uids)) for origin, uids in shared.items() if len(uids) > 1)


def _axis(marks: Sequence[Mark], ends: Sequence[Number], figure: EventFigure | None) -> Axis:
    lead = (
        [number for number in (figure.low, figure.best, figure.high) if number is not None] if figure else []
    )
    top, bottom = max(ends, default=0), min(ends, default=0)
    return axis(
        [*ends, *lead],
        open_low=any(mark.low is None and mark.high == bottom for mark in marks),
        open_high=any(mark.high is None and mark.low == top for mark in marks),
    )
