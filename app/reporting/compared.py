"""The comparison that leaves with a document: the questions of its event, with the answers its choices let through."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app import event_figures, questions
from app.comparing import relations
from app.comparing.answers import Answer, Telling, of_claims
from app.comparing.independence import Origins
from app.comparing.matrix import Matrix, matrix, related
from app.comparing.ranges import Grouping, Ranges, chart
from app.comparing.relations import Given
from app.comparing.timeline import Timeline, timeline
from app.edits import in_one_turn
from app.export_options import Scope
from app.session import Session
from db.queries import claim_list as claim_queries
from db.queries import comparing as queries

MOST_ACCOUNTS: Final = 1000
"""Columns of a matrix in a document; where there are more, those that are silent about everything are left out."""

GROUPING: Grouping = "side"
"""How documents group the figures of a question."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Matrix, ranges and timeline of a document.

    ``supporting`` are the claims that support what is agreed, by uid; ``ids`` the local ids of all claims, by uid.
    ``left_accounts``: how many silent accounts were too many for the matrix.
    """

    matrix: Matrix
    ranges: tuple[Ranges, ...]
    timeline: Timeline
    supporting: Mapping[str, Telling]
    ids: Mapping[str, int]
    left_accounts: int

    @property
    def answers(self) -> list[Answer]:
        """All answers, by question."""
        return [answer for each in self.matrix.answers.values() for answer in each]


@in_one_turn
def compared(session: Session, scope: Scope) -> Compared:
    """Return what is compared in the scope of an export.

    An event is compared with its parts, as on the screen. Of a stage, a reviewer or a list only those claims answer,
    and an account that none of them stands in has no column: it would seem silent. Of the whole project only accounts
    have one that speak of an event somebody asks about.
    """
    leaves = _leaving(session, scope)
    whole, left = _matrix(session, scope, leaves)
    told = timeline(session, scope.event, kept=leaves)
    found = _ranges(session, whole)
    named = {uid for each in found if each.figure is not None for uid in each.figure.supporting_claims}
    supporting = {each.claim.uid: each for each in filter(leaves, of_claims(session, list(named)))}
    return Compared(whole, found, told, supporting, _ids(session, whole, told, supporting), left)


def _matrix(session: Session, scope: Scope, leaves: Callable[[Telling], bool]) -> tuple[Matrix, int]:
    """Return the matrix, and how many silent accounts were left out of it."""
    if not questions.rows(session):  # nothing to compare: the articles need not be looked up
        return Matrix(scope.event, "article", (), (), (), {}), 0
    whole = matrix(session, scope.event)
    kept = {uid: tuple(filter(leaves, answers)) for uid, answers in whole.answers.items()}
    answering = {answer.article.uid for answers in kept.values() for answer in answers}
    all_leave = kept == whole.answers
    shown = answering if not all_leave else answering | _asked_about(session, whole)
    columns = tuple(
        column for column in whole.columns if column.key in shown or (all_leave and scope.event is not None)
    )
    left = 0
    if len(columns) > MOST_ACCOUNTS:
        some = tuple(column for column in columns if column.key in answering)
        columns, left = some, len(columns) - len(some)
    if all_leave and columns == whole.columns:
        return whole, left
    return related(session, replace(whole, answers=kept, columns=columns, rows=())), left


def _asked_about(session: Session, whole: Matrix) -> set[str]:
    """Return the articles that speak of an event a question is about."""
    asked = {row.question.event for row in whole.asked} - {None}
    events = {part for event in asked if event for part in queries.with_parts(session.store, event)}
    return set(queries.articles_of(session.store, events))


def _leaving(session: Session, scope: Scope) -> Callable[[Telling], bool]:
    """Return what tells whether a claim leaves, whatever event it is tied to."""
    shown = None
    if scope.shown is not None:
        numbers = claim_queries.uids_of(session.store, list(scope.shown))
        shown = frozenset(numbers.values())

    def leaves(told: Telling) -> bool:
        claim = told.claim
        stage = not scope.statuses or claim.status in scope.statuses
        return stage and scope.reviewer in (None, claim.reviewer) and (shown is None or claim.uid in shown)

    return leaves


def _ids(
    session: Session, found: Matrix, told: Timeline, supporting: Mapping[str, Telling]
) -> dict[str, int]:
    uids = {*supporting} | {answer.claim.uid for answers in found.answers.values() for answer in answers}
    uids |= {each.claim.uid for row in told.rows for entry in row.entries for each in entry.tellings}
    uids |= {each.claim.uid for each in told.undated}
    return claim_queries.ids_of(session.store, list(uids))


def _ranges(session: Session, found: Matrix) -> tuple[Ranges, ...]:
    asked = [row.question for row in found.asked if row.question.kind == "quantity"]
    uids: Sequence[str] = [question.uid for question in asked]
    answers = [answer for uid in uids for answer in found.answers[uid]]
    given = relations.of_claims(session, [answer.claim.uid for answer in answers])
    ways = Given(given), Origins(answers, given)
    figures = event_figures.of_questions(session, uids)
    return tuple(
        chart(each, found.answers[each.uid], *ways, figures.get(each.uid), GROUPING) for each in asked
    )
