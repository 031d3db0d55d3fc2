"""Questions that ask for no number: the positions the accounts take, and what stands behind each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app import questions
from app.codes import question_code
from app.comparing import relations
from app.comparing.answers import Answer, of_questions
from app.comparing.chains import OriginNode, Standing, origin_tree, standings
from app.comparing.independence import Independence, Origins
from app.comparing.matrix import sign_of, worst
from app.comparing.relations import Given, Link
from app.edits import in_one_turn
from app.session import Session
from db.queries import comparing as queries
from db.records import Question


@dataclass(frozen=True, slots=True)
class Stand:
    """A position with what stands behind it, and the chains of its answers traced to whoever spoke first.

    ``sign`` is the worst of its relations to answers that take another position.
    """

    standing: Standing
    origins: tuple[OriginNode, ...]
    sign: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Positions:
    """A question that asks for no number. ``sign`` is the worst of the relations among its answers."""

    question: Question
    code: str
    stands: tuple[Stand, ...]
    answers: tuple[Answer, ...]
    independence: Independence
    sign: str


@in_one_turn
def of_event(session: Session, event: str | None = None) -> list[Positions]:
    """Return the questions of an event with its parts (all, if None) that ask for no number, in their order."""
    events = None if event is None else queries.with_parts(session.store, event)
    rows = [row.question for row in questions.rows(session)]
    asked = [each for each in rows if each.kind != "quantity" and (events is None or each.event in events)]
    answers = of_questions(session, [each.uid for each in asked])
    everything = [answer for each in answers.values() for answer in each]
    set_by_people = relations.of_claims(session, [answer.claim.uid for answer in everything])
    ways = Given(set_by_people), Origins(everything, set_by_people)
    return [_positions(each, answers[each.uid], *ways) for each in asked]


def _positions(question: Question, answers: Sequence[Answer], given: Given, origins: Origins) -> Positions:
    links = tuple(relations.links(answers, given, origins))
    return Positions(
        question=question, code=question_code(question.number),
        stands=tuple(_stand(each, links, origins) for each in standings(answers, origins)), answers=tuple(answers),
        independence=origins.independence(answers),
        sign=worst([sign_of(link.relation) for link in links] or (["alone"] if answers else [])),
    )  # fmt: skip


def _stand(standing: Standing, links: Sequence[Link], origins: Origins) -> Stand:
    mine = {answer.uid for answer in standing.answers}
    apart = [link for link in links if len(mine & {link.one.uid, link.other.uid}) == 1]
    sign = worst([sign_of(link.relation) for link in apart] or ["alone"])
    confirmed = any(link.given is not None and sign_of(link.relation) == sign for link in apart)
    return Stand(standing, origin_tree(standing.answers, origins), sign, confirmed)
