"""Questions that ask for no number: the positions the accounts take, and what stands behind each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.codes import question_code
from app.comparing import relations
from app.comparing.answers import Answer
from app.comparing.chains import OriginNode, Standing, origin_tree, standings
from app.comparing.independence import Independence, Origins
from app.comparing.matrix import sign_of, worst
from app.comparing.relations import Given, Link
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


def positions(question: Question, answers: Sequence[Answer], given: Given, origins: Origins) -> Positions:
    """Return the positions of a question from what is known of its answers, in the order of the question."""
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
