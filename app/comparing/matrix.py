"""The matrix: a row for each question of an event, a column for each account, a cell for what the account answers.

Silence is shown as silence: a column that gives no answer has an empty cell, and it stays a column all the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from app import articles, questions
from app.articles import ArticleRow
from app.comparing import relations
from app.comparing.answers import Answer, of_questions
from app.comparing.independence import Independence, Origins
from app.comparing.relations import Given, Link
from app.edits import in_one_turn
from app.jobs import Job, Progress
from app.questions import QuestionRow
from app.session import Session
from db.queries import comparing as queries
from db.records import Actor, Question, Reviewer

Axis = Literal["article", "outlet", "claimant", "side", "reviewer"]
AXES: Final[tuple[Axis, ...]] = ("article", "outlet", "claimant", "side", "reviewer")

SIGNS: Final = ("contradicts", "relay_variant", "updates", "not_comparable", "agrees", "alone", "silent")
"""Signs of cells and rows, the worst first: a summary never hides a conflict under an agreement."""

_READ, _COMPARED = 60, 10
"""Questions read, and questions compared, between two breaths of a job: some 25 ms."""

_SIGN_OF: Final = {
    "contradicts": "contradicts", "relay_variant": "relay_variant", "updates": "updates",
    "not_comparable": "not_comparable", "corroborates": "agrees", "refines": "agrees", "duplicate": "agrees",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """An account: ``key`` tells it from the others, ``what`` is what it stands for (a code for a side; "" if none)."""

    key: str
    what: ArticleRow | Actor | Reviewer | str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account answers. ``sign`` is the worst of its relations to the other accounts.

    ``confirmed``: a person set the relation behind the sign.
    """

    answers: tuple[Answer, ...]
    sign: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A question with a cell for each column, the relations among its answers, and what stands behind them.

    ``basis``: all it was made of, so that it need not be made again while that stays as it is.
    """

    question: Question
    code: str
    cells: tuple[Cell, ...]
    links: tuple[Link, ...]
    sign: str
    independence: Independence
    basis: tuple[object, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Matrix:
    """All questions of an event against its accounts; ``asked`` and ``answers`` are what it was made of."""

    event: str | None
    axis: Axis
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    asked: tuple[QuestionRow, ...]
    answers: Mapping[str, tuple[Answer, ...]]


@in_one_turn
def matrix(session: Session, event: str | None = None, axis: Axis = "article") -> Matrix:
    """Return the matrix of an event with the events that are part of it; of all questions if none is named."""
    return related(session, _framed(session, Matrix(event, axis, (), (), (), {})))


@in_one_turn
def size(session: Session, event: str | None = None) -> int:
    """Return how large the matrix of an event is: answers, and pairs of answers to compare."""
    events = None if event is None else queries.with_parts(session.store, event)
    return sum(count * (count + 1) // 2 for count in queries.answers_to(session.store, events))


def reading(session: Session, event: str | None = None, axis: Axis = "article") -> Job[Matrix]:
    """Return ``matrix`` as a job: the store is held for a few questions at a time, and not at all while comparing."""
    bare = Matrix(event, axis, (), (), (), {})
    asked = [row.question.uid for row in _asked(session, event)]
    answers: dict[str, tuple[Answer, ...]] = {}
    for at in range(0, len(asked), _READ):
        yield Progress(at, len(asked))
        answers |= of_questions(session, asked[at : at + _READ])
    frame = _framed(session, replace(bare, answers=answers))
    said = _given(session, frame.answers)
    rows: list[Row] = []
    for at, row in enumerate(frame.asked):
        if at % _COMPARED == 0:
            yield Progress(at, len(frame.asked))
        rows.append(_row(frame, row, said, None))
    return replace(frame, rows=tuple(rows))


@in_one_turn
def reread(session: Session, before: Matrix, changed: Collection[str]) -> Matrix:
    """Return a matrix as it is now, where of the answers only those to some questions can have changed.

    Rows that say the same as before are the same objects.
    """
    kept = {uid: answers for uid, answers in before.answers.items() if uid not in changed}
    return related(session, _framed(session, replace(before, answers=kept)))


@in_one_turn
def related(session: Session, before: Matrix, claims: Collection[str] | None = None) -> Matrix:
    """Return a matrix of the same answers with the relations as they are set now.

    ``claims``: those of which a relation can have changed; any, if None.
    """
    known = {row.question.uid: row for row in before.rows}
    same = {
        uid: row for uid, row in known.items() if claims is not None and not _has(before.answers[uid], claims)
    }
    said = _given(session, {uid: each for uid, each in before.answers.items() if uid not in same})
    rows = (
        same.get(row.question.uid) or _row(before, row, said, known.get(row.question.uid))
        for row in before.asked
    )
    return replace(before, rows=tuple(rows))


def _has(answers: Sequence[Answer], claims: Collection[str]) -> bool:
    return any(answer.claim.uid in claims for answer in answers)


def _given(session: Session, answers: Mapping[str, Sequence[Answer]]) -> Given:
    """Return the relations that people have set among answers."""
    return Given(relations.of_claims(session, [answer.claim.uid for answer in _all(answers)]))


@in_one_turn
def _asked(session: Session, event: str | None) -> tuple[QuestionRow, ...]:
    """Return the questions of an event with the events that are part of it."""
    events = None if event is None else queries.with_parts(session.store, event)
    return tuple(row for row in questions.rows(session) if events is None or row.question.event in events)


@in_one_turn
def _framed(session: Session, known: Matrix) -> Matrix:
    """Return what a matrix is made of: questions, answers and columns; answers that are known stay."""
    events = None if known.event is None else queries.with_parts(session.store, known.event)
    asked = _asked(session, known.event)
    wanted = [row.question.uid for row in asked]
    fresh = of_questions(session, [uid for uid in wanted if uid not in known.answers])
    answers = {uid: known.answers[uid] if uid in known.answers else fresh[uid] for uid in wanted}
    speaking = queries.articles_of(session.store, events)
    columns = _columns(session, known.axis, _all(answers), speaking)
    kept = known.columns if known.columns == columns else columns
    return replace(known, columns=kept, asked=asked, answers=answers)


def _all(answers: Mapping[str, Sequence[Answer]]) -> list[Answer]:
    return [answer for each in answers.values() for answer in each]


def key_of(answer: Answer, axis: Axis) -> str:
    """Return the key of the column an answer stands in; "" where it has none, such as a claim without a claimant."""
    claimant = answer.claimant
    match axis:
        case "article":
            return answer.article.uid
        case "outlet":
            return answer.article.outlet_uid or ""
        case "claimant":
            return claimant.uid if claimant else ""
        case "side":
            return claimant.alignment if claimant else ""
        case "reviewer":
            return answer.reviewer.uid


def worst(signs: Iterable[str]) -> str:
    """Return the worst of some signs; "silent" of none."""
    return min(signs, key=SIGNS.index, default="silent")


def sign_of(relation: str) -> str:
    """Return the sign of a relation between claims."""
    return _SIGN_OF[relation]


def _columns(
    session: Session, axis: Axis, answers: Sequence[Answer], speaking: Sequence[str]
) -> tuple[Column, ...]:
    """Return the accounts: every article or outlet that speaks of the event, else whoever answers."""
    if axis in ("article", "outlet"):
        found = dict(articles.rows_of(session, speaking))
        found |= {answer.article.uid: answer.article for answer in answers}
        ordered = sorted(found.values(), key=lambda row: row.number)
        kept = {(row.uid if axis == "article" else row.outlet_uid or ""): row for row in reversed(ordered)}
        return tuple(Column(key, row) for key, row in reversed(kept.items()))
    kinds: dict[str, Actor | Reviewer | str] = {}
    for answer in answers:
        key = key_of(answer, axis)
        what = answer.reviewer if axis == "reviewer" else answer.claimant if axis == "claimant" else key
        kinds.setdefault(key, what or "")
    named = sorted(kinds, key=lambda key: key == "")  # those without a name or a side come last
    return tuple(Column(key, kinds[key]) for key in named)


def _row(frame: Matrix, asked: QuestionRow, given: Given, known: Row | None) -> Row:
    """Return one row of a matrix whose axis, columns and answers are known; ``known`` if it still says so."""
    answers = frame.answers[asked.question.uid]
    said = given.among(answers)
    basis = (asked.question, frame.axis, frame.columns, answers, said)
    if known is not None and known.basis == basis:
        return known
    origins = Origins(answers, said)  # those of one question depend on its answers only
    keys = {answer.uid: key_of(answer, frame.axis) for answer in answers}
    links = tuple(relations.links(answers, given, origins))
    by_column: dict[str, list[Answer]] = {column.key: [] for column in frame.columns}
    told: dict[str, list[Link]] = {column.key: [] for column in frame.columns}
    for answer in answers:
        by_column[keys[answer.uid]].append(answer)
    for link in links:
        for key in {keys[link.one.uid], keys[link.other.uid]}:
            told[key].append(link)
    cells = tuple(_cell(by_column[column.key], told[column.key]) for column in frame.columns)
    sign = worst(cell.sign for cell in cells)
    return Row(asked.question, asked.code, cells, links, sign, origins.independence(answers), basis)


def _cell(answers: Sequence[Answer], told: Sequence[Link]) -> Cell:
    """Return a cell; ``told`` are the relations of its answers."""
    if not answers:
        return Cell((), "silent", confirmed=False)
    sign = worst({sign_of(link.relation) for link in told}) if told else "alone"
    confirmed = any(link.given is not None and sign_of(link.relation) == sign for link in told)
    return Cell(tuple(answers), sign, confirmed=confirmed)
