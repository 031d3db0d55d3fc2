"""The questions of an event as charts and positions, kept as long as nothing they are made of changes.

Comparing every answer with every other takes the time; reading them does not.
"""

from __future__ import annotations

from collections.abc import Sequence

from app import event_figures, questions
from app.comparing import relations
from app.comparing.answers import Answer, of_questions
from app.comparing.independence import Origins
from app.comparing.positions import Positions, positions
from app.comparing.ranges import Ranges, chart
from app.comparing.relations import Given
from app.edits import in_one_turn
from app.session import Session
from db.queries import comparing as queries
from db.records import ClaimRelation, EventFigure, Question

_Parts = tuple[Question, tuple[Answer, ...], tuple[ClaimRelation, ...], tuple[str, ...], EventFigure | None]


class Kept:
    """What was compared before; only questions that have changed since are compared anew."""

    def __init__(self) -> None:
        self._parts: dict[str, _Parts] = {}
        self._charts: dict[str, Ranges] = {}
        self._positions: dict[str, Positions] = {}

    def of_event(self, session: Session, event: str | None = None) -> tuple[list[Ranges], list[Positions]]:
        """Return the questions of an event with its parts (all, if None) by number: numeric ones, then the others.

        Charts are grouped by origin.
        """
        asked, parts, given, origins = _read(session, event)
        for question in asked:
            if self._parts.get(question.uid) != parts[question.uid]:
                self._parts[question.uid] = parts[question.uid]
                self._compare(parts[question.uid], given, origins)
        numeric = [each for each in asked if each.kind == "quantity"]
        others = [each for each in asked if each.kind != "quantity"]
        return [self._charts[each.uid] for each in numeric], [self._positions[each.uid] for each in others]

    def _compare(self, parts: _Parts, given: Given, origins: Origins) -> None:
        question, answers, _relations, _keys, figure = parts
        if question.kind == "quantity":
            self._charts[question.uid] = chart(question, answers, given, origins, figure, "origin")
        else:
            self._positions[question.uid] = positions(question, answers, given, origins)


@in_one_turn
def _read(session: Session, event: str | None) -> tuple[list[Question], dict[str, _Parts], Given, Origins]:
    events = None if event is None else queries.with_parts(session.store, event)
    rows = [row.question for row in questions.rows(session)]
    asked = [each for each in rows if events is None or each.event in events]
    uids = [each.uid for each in asked]
    answers = of_questions(session, uids)
    everything = [answer for each in answers.values() for answer in each]
    set_by_people = relations.of_claims(session, [answer.claim.uid for answer in everything])
    origins = Origins(everything, set_by_people)
    figures = event_figures.of_questions(session, uids)
    parts: dict[str, _Parts] = {}
    for question in asked:
        there = answers[question.uid]
        among = _among(set_by_people, there)
        parts[question.uid] = question, there, among, tuple(map(origins.of, there)), figures.get(question.uid)
    return asked, parts, Given(set_by_people), origins


def _among(found: Sequence[ClaimRelation], answers: Sequence[Answer]) -> tuple[ClaimRelation, ...]:
    claims = {answer.claim.uid for answer in answers}
    return tuple(row for row in found if row.claim_a in claims and row.claim_b in claims)
