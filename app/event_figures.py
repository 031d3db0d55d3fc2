"""What the lead holds a question to amount to: low, best and high, never without the rule used and the rationale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.edits import add, edit, in_one_turn, need, need_all, tidy
from app.figures import in_order, storable
from app.problems import Rejected
from app.session import Session
from db.changes import Action, removed
from db.ids import seeded_uid
from db.records import Claim, EventFigure, Number, Question


def uid_of(question: str) -> str:
    """Return the identity of the figure of a question: the same whoever judges it, so that one row stays one row."""
    return seeded_uid(f"event_figure:{question}")


def of_questions(session: Session, questions: Sequence[str]) -> dict[str, EventFigure]:
    """Return the figures of those of the questions (uids) that have one, by question."""
    return {each.question: each for each in session.store.find_in(EventFigure, "question", list(questions))}


@in_one_turn
def set_figure(  # noqa: PLR0913  (the fields of one line)
    session: Session,
    question: str,
    *,
    rule_used: str,
    rationale: str,
    low: Number | None = None,
    best: Number | None = None,
    high: Number | None = None,
    grade: str = "not_assessed",
    supporting_claims: Sequence[str] = (),
) -> Action:
    """Set what a question amounts to, in place of what was set before. ``best`` may stay empty.

    ``rule_used`` and ``grade`` are codes; ``supporting_claims`` are uids, each kept once. Raises ``Rejected``: gone,
    not-a-quantity, no-rule, no-rationale, no-number-given, not-a-number, range-order, unknown-code.
    """
    asked = need(session, Question, question)
    if asked.kind != "quantity":
        raise Rejected("not-a-quantity")
    claims = tuple(claim.uid for claim in need_all(session, Claim, supporting_claims))
    there = session.store.get(EventFigure, uid_of(question))
    base = there or EventFigure(uid=uid_of(question), question=question)
    wanted = checked(
        replace(
            base, low=low, best=best, high=high, rule_used=rule_used, grade=grade, rationale=str(tidy(rationale)).strip(),
            supporting_claims=claims,
        )
    )  # fmt: skip
    if there is None:
        return Action("figure.judge", (add(wanted),))
    values = {name: getattr(wanted, name) for name in wanted.__dataclass_fields__ if name != "uid"}
    return Action("figure.judge", edit(there, values))


@in_one_turn
def remove(session: Session, question: str) -> Action:
    """Take away what a question was held to amount to. ``Rejected("gone")`` when nothing was set."""
    return Action("figure.unjudge", (removed(need(session, EventFigure, uid_of(question))),))


def checked(figure: EventFigure) -> EventFigure:
    """Return a figure that may stand. Raises ``Rejected``: no-rule, no-rationale, no-number-given, not-a-number, range-order."""
    if not figure.rule_used:
        raise Rejected("no-rule")
    if not figure.rationale.strip():
        raise Rejected("no-rationale")
    given = [number for number in (figure.low, figure.best, figure.high) if number is not None]
    if not given:
        raise Rejected("no-number-given")
    for number in given:
        if not storable(number):
            raise Rejected("not-a-number", value=str(number))
    if not in_order(figure.low, figure.best, figure.high):
        raise Rejected("range-order")
    return figure
