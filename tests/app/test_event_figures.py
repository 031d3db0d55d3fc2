"""What the lead holds a question to amount to: never without rule and rationale, one row a question, undone whole."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import articles, claims, event_figures, history, questions, removal
from app.problems import Rejected
from app.session import Session
from db.changes import Action
from db.records import Claim, EventFigure
from tests.app.conftest import current_rows, got
from tests.app.newsroom import Newsroom

_SAID: dict[str, Any] = {"rule_used": "range_only", "rationale": "لا مصدر ثالث."}


@pytest.fixture
def room(project: Session) -> Newsroom:
    return Newsroom(project)


@pytest.fixture
def question(room: Newsroom) -> str:
    return room.question("كم شخصًا أُجلي؟", counted_group="evacuated")


def _set(room: Newsroom, question: str, **fields: Any) -> EventFigure:
    room.session.perform(event_figures.set_figure(room.session, question, **{**_SAID, **fields}))
    return event_figures.of_questions(room.session, [question])[question]


def test_low_best_and_high_with_the_claims_they_rest_on(room: Newsroom, question: str) -> None:
    claim = room.claims(room.article("أُجلي 8,000 شخص."), "أُجلي 8,000 شخص", "شاهد")
    found = _set(
        room, question, low=7000, best=8000.5, high=10_000, grade="fair", supporting_claims=[claim, claim]
    )
    assert (found.low, found.best, found.high) == (7000, 8000.5, 10_000)
    assert (found.rule_used, found.grade, found.supporting_claims) == ("range_only", "fair", (claim,))


def test_the_best_may_stay_empty_and_a_second_judgement_changes_the_same_row(
    room: Newsroom, question: str
) -> None:
    first = _set(room, question, low=7000, high=10_000)
    second = _set(room, question, best=9000, rationale="  اتفق مصدران مستقلان.  ", rule_used="majority")
    assert first.uid == second.uid
    assert (second.low, second.best, second.high, second.rationale) == (
        None,
        9000,
        None,
        "اتفق مصدران مستقلان.",
    )
    assert room.session.store.find(EventFigure) == [second]
    assert (
        event_figures.set_figure(
            room.session, question, best=9000, rule_used="majority", rationale=second.rationale
        ).changes
        == ()
    )


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"low": 1, "rule_used": ""}, "no-rule"),
        ({"low": 1, "rule_used": "guess"}, "unknown-code"),
        ({"low": 1, "grade": "sure"}, "unknown-code"),
        ({"low": 1, "rationale": " \n "}, "no-rationale"),
        ({}, "no-number-given"),
        ({"low": 3, "best": 2}, "range-order"),
        ({"best": 3, "high": 2}, "range-order"),
        ({"low": 3, "high": 2}, "range-order"),
        ({"low": float("nan")}, "not-a-number"),
        ({"high": float("inf")}, "not-a-number"),
        ({"high": 2**63}, "not-a-number"),
        ({"low": 1, "supporting_claims": ["?"]}, "gone"),
    ],
)
def test_what_cannot_stand_is_refused(
    room: Newsroom, question: str, fields: dict[str, Any], code: str
) -> None:
    with pytest.raises(Rejected) as refused:
        _set(room, question, **fields)
    assert refused.value.code == code
    assert room.session.store.find(EventFigure) == []


def test_only_questions_for_a_number_amount_to_one(room: Newsroom) -> None:
    question = room.question("هل انتهى؟", kind="proposition")
    with pytest.raises(Rejected, match="not-a-quantity"):
        _set(room, question, low=1)
    with pytest.raises(Rejected, match="gone"):
        _set(room, "?", low=1)


def test_it_can_be_taken_away_and_set_again(room: Newsroom, question: str) -> None:
    with pytest.raises(Rejected, match="gone"):
        event_figures.remove(room.session, question)
    _set(room, question, low=1)
    room.session.perform(event_figures.remove(room.session, question))
    assert event_figures.of_questions(room.session, [question]) == {}
    assert _set(room, question, low=2).low == 2


def test_it_goes_with_its_question_and_comes_back_with_it(room: Newsroom, question: str) -> None:
    there = _set(room, question, low=1)
    action = questions.remove(room.session, [question])
    room.session.perform(action)
    assert room.session.store.find(EventFigure) == []
    entry = history.entries(room.session)[0]
    removed = next(
        each for each in history.changes(room.session, entry.action_id) if each.table == "question"
    )
    room.session.perform(history.restore(room.session, removed.rev_id))
    assert room.session.store.find(EventFigure) == [there]


def test_a_claim_that_is_removed_supports_nothing_any_more(room: Newsroom, question: str) -> None:
    article = room.article("أُجلي 8,000 شخص. وقيل 9,000.")
    kept, gone = room.claims(article, "أُجلي 8,000", "أ"), room.claims(article, "وقيل 9,000", "ب")
    before = _set(room, question, low=1, supporting_claims=[kept, gone])
    claim = got(room.session.store.get(Claim, gone))
    action = Action("claim.remove", removal.claims(room.session, [claim]))
    room.session.perform(action)
    assert room.session.store.find(EventFigure)[0].supporting_claims == (kept,)
    room.session.perform(action.inverse())
    assert room.session.store.find(EventFigure) == [before]
    room.session.perform(articles.remove(room.session, [article]))
    assert room.session.store.find(EventFigure)[0].supporting_claims == ()
    assert claims.detail(room.session, kept) is None


_NUMBERS = st.lists(st.one_of(st.integers(0, 10**6), st.floats(0, 1e6)), min_size=3, max_size=3).map(sorted)
_STEPS = st.lists(
    st.tuples(st.sampled_from(["set", "remove", "undo"]), _NUMBERS, st.integers(0, 1)), max_size=8
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_STEPS)
def test_every_judgement_is_undone_and_done_again(
    project: Session, steps: list[tuple[str, list[float], int]]
) -> None:
    room = Newsroom(project)
    asked = [room.question(f"كم؟ {at}") for at in range(2)]
    begin, done = current_rows(project), list[Action]()
    for kind, (low, best, high), at in steps:
        if kind == "undo":
            if done:
                project.perform(done.pop().inverse())
            continue
        if kind == "remove" and not event_figures.of_questions(project, [asked[at]]):
            continue
        action = (
            event_figures.remove(project, asked[at])
            if kind == "remove"
            else event_figures.set_figure(project, asked[at], low=low, best=best, high=high, **_SAID)
        )
        project.perform(action)
        done.append(action)
    end = current_rows(project)
    for action in reversed(done):
        project.perform(action.inverse())
    assert current_rows(project) == begin
    for action in done:
        project.perform(action)
    assert current_rows(project) == end
