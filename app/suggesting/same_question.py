"""Counterparts of a passage: looked for, tied to one question, or dismissed for good."""

from __future__ import annotations

from collections.abc import Sequence

from app import articles, claims, linking, questions
from app.edits import add, in_one_turn, need
from app.jobs import Job
from app.problems import Rejected
from app.session import Session
from app.suggesting import archive, suggestions
from app.suggesting.analysis import Findings
from app.suggesting.archive import ArchiveHit
from app.suggesting.passages import Passage, Reading, align
from db.changes import Action
from db.ids import new_uid
from db.records import Claim, ClaimPosition, PassageDismissal, Quantity, Question

_MORE = 10


def passage_at(session: Session, article_uid: str, position: int) -> Job[Passage | None]:
    """Return the passage at a code point of an article, as a job. ``Rejected("gone")``."""
    text = articles.text(session, article_uid)
    own = yield from align([Reading(article_uid, text)])
    return own.passage_at(article_uid, position)


def counterparts(session: Session, mine: Passage, limit: int = 10) -> Job[list[ArchiveHit]]:
    """Return the passages of other articles that speak of the same thing, best first, without those I dismissed."""
    found = yield from archive.counterparts(session, mine.uid, mine.start, limit + _MORE)
    gone = _dismissed(session, mine)
    kept = [hit for hit in found if (hit.article_uid, hit.start, hit.end) not in gone]
    return kept[:limit]


@in_one_turn
def dismiss(session: Session, mine: Passage, other: Passage) -> Action:
    """Say for good that two passages do not speak of the same thing; mine alone, and undoable."""
    if (other.uid, other.start, other.end) in _dismissed(session, mine):
        return Action("passage.dismiss", ())
    made = PassageDismissal(
        uid=new_uid(), article_a=mine.uid, start_a=mine.start, end_a=mine.end, article_b=other.uid, start_b=other.start,
        end_b=other.end, reviewer=session.identity.reviewer_uid,
    )  # fmt: skip
    return Action("passage.dismiss", (add(made),))


@in_one_turn
def tie(
    session: Session, claim_uid: str, other: Passage, findings: Findings, event: str | None = None
) -> Action:
    """Let my claim and the passage answer one question: the first the claim answers, else a new one.

    If I have a claim on the passage it answers; else one of the same type is made of the passage, with what can be
    guessed. Both are linked as ``tie_claims`` does. Raises ``Rejected``: gone, same-claim.
    """
    mine = need(session, Claim, claim_uid)
    there = my_claim_on(session, other)
    if there == claim_uid:
        raise Rejected("same-claim")
    if there is not None:
        return tie_claims(session, [claim_uid, there], event)
    made, uid = suggestions.label_with_guesses(
        session, other.uid, [(other.start, other.end)], mine.claim_type, findings
    )
    action, question = questions.same_question(session, [claim_uid], event=event)
    figure = next((each.after.uid for each in made.changes if isinstance(each.after, Quantity)), None)
    tied = ClaimPosition(uid=new_uid(), claim=uid, question=question, quantity=figure)
    links = linking.reports(session, [claim_uid, uid], _about(session, action, question))
    return Action("question.answer", (*action.changes, *made.changes, add(tied), *links))


@in_one_turn
def tie_claims(session: Session, claim_uids: Sequence[str], event: str | None = None) -> Action:
    """Let claims answer one question: the first that one of them answers, else a new one.

    A new one is about the event they share, else about ``event``. Those that do not speak of the question's event yet
    are linked to it. Raises ``Rejected("gone")``.
    """
    action, question = questions.same_question(session, claim_uids, event=event)
    links = linking.reports(session, claim_uids, _about(session, action, question))
    return Action("question.answer", (*action.changes, *links))


def _about(session: Session, action: Action, question: str) -> str | None:
    """Return the event of a question that is there, or that an action is about to make."""
    made = (each.after for each in action.changes if isinstance(each.after, Question))
    found = next((each for each in made if each.uid == question), None) or need(session, Question, question)
    return found.event


def my_claim_on(session: Session, passage: Passage) -> str | None:
    """Return my first claim whose words lie mostly in a passage."""
    for row in claims.of_article(session, passage.uid):
        spans = [span for span in row.spans if span.role == "content"]
        inside = sum(max(0, min(span.end, passage.end) - max(span.start, passage.start)) for span in spans)
        if row.mine and 2 * inside > sum(span.end - span.start for span in spans):
            return row.uid
    return None


def _dismissed(session: Session, mine: Passage) -> set[tuple[str, int, int]]:
    """Return the passages I do not hold to be counterparts of mine."""
    me, store = session.identity.reviewer_uid, session.store
    found: set[tuple[str, int, int]] = set()
    for row in store.find(PassageDismissal, reviewer=me, article_a=mine.uid):
        if row.start_a < mine.end and mine.start < row.end_a:
            found.add((row.article_b, row.start_b, row.end_b))
    for row in store.find(PassageDismissal, reviewer=me, article_b=mine.uid):
        if row.start_b < mine.end and mine.start < row.end_b:
            found.add((row.article_a, row.start_a, row.end_a))
    return found
