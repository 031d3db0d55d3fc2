"""Laws of charts, for any answers and any relations that people have set: nothing lost, nothing twice, all on the axis."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.comparing.amounts import amount
from app.comparing.answers import Answer
from app.comparing.independence import Origins
from app.comparing.ranges import GROUPINGS, Grouping, chart
from app.comparing.relations import Given
from db.records import Claim, ClaimRelation, EventFigure, Quantity, Question, Reviewer
from tests.app.test_comparability_laws import ARTICLE

_REVIEWER = Reviewer(uid="r", display_name="نورس")
_RELATIONS = [
    "corroborates",
    "contradicts",
    "updates",
    "not_comparable",
    "relay_variant",
    "duplicate",
    "refines",
]


@st.composite
def _answer(draw: st.DrawFn, uid: str) -> Answer:
    article = replace(
        ARTICLE,
        uid=draw(st.sampled_from(["a1", "a2", "a3"])),
        published=draw(st.sampled_from(["", "2016-12-16", "2016-12-17"])),
    )
    low, high = sorted((draw(st.integers(-50, 5000)), draw(st.integers(-50, 5000))))
    comparator = draw(st.sampled_from(["=", "~", ">", "<", "<=", "range", "indef"]))
    ends: dict[str, Any] = {"value": low}
    if comparator in ("range", "indef"):
        ends = {"low": low, "high": high if comparator == "range" else None}
    figure = Quantity(
        uid=f"q{uid}", claim=uid, seq=0, comparator=comparator, counted_group=draw(st.sampled_from(["evacuated", "killed"])),
        population=draw(st.sampled_from(["", "civilians"])), as_of_date=draw(st.sampled_from(["", "2016-12-16", "2016-12"])),
        scope_text=draw(st.sampled_from(["", "الحيّ"])), is_derived=draw(st.booleans()), **ends,
    )  # fmt: skip
    claim = Claim(uid=uid, number=1, article=article.uid, reviewer="r", claim_type="figure")
    return Answer(
        claim=claim, code=uid, article=article, reviewer=_REVIEWER, spans=(), chain=(), uid=f"t{uid}", question="q",
        figure=draw(st.sampled_from([figure, figure, figure, None])), position=None,
    )  # fmt: skip


@st.composite
def _charts(draw: st.DrawFn) -> tuple[Question, list[Answer], list[ClaimRelation], EventFigure | None]:
    answers = [draw(_answer(f"c{at}")) for at in range(draw(st.integers(0, 6)))]
    relations = [
        ClaimRelation(
            uid=f"r{at}", claim_a=one.claim.uid, claim_b=other.claim.uid, question=draw(st.sampled_from(["q", None])),
            relation=draw(st.sampled_from(_RELATIONS)), same_origin=draw(st.booleans()),
            comparability=draw(st.sampled_from(["", "same", "different_scope"])),
        )
        for at, (one, other) in enumerate(combinations(answers, 2))
        if draw(st.booleans())
    ]  # fmt: skip
    question = Question(
        uid="q", number=1, text_ar="كم؟", counted_group=draw(st.sampled_from(["", "evacuated"])),
        as_of_window=draw(st.sampled_from(["", "2016-12-16"])),
    )  # fmt: skip
    figure = EventFigure(uid="f", question="q", low=10, high=9000, rule_used="range_only", rationale="س")
    return question, answers, relations, draw(st.sampled_from([figure, None]))


@given(made=_charts(), group=st.sampled_from(GROUPINGS))
def test_every_answer_is_on_the_axis_or_outside_with_a_reason(
    made: tuple[Question, list[Answer], list[ClaimRelation], EventFigure | None], group: Grouping
) -> None:
    question, answers, relations, figure = made
    found = chart(question, answers, Given(relations), Origins(answers, relations), figure, group)
    shown = [mark.answer.uid for mark in found.marks] + [each.answer.uid for each in found.outside]
    assert sorted(shown) == sorted(each.uid for each in answers)
    for each in found.outside:
        assert (each.mark is None) == (each.reason == "outside-no-number")
    for mark in found.marks:
        said = amount(mark.answer.figure) if mark.answer.figure else None
        assert said is not None
        for end in (mark.low, mark.value, mark.high):
            assert end is None or found.axis.low <= end <= found.axis.high
    if figure is not None:
        assert found.axis.low <= 10
        assert found.axis.high >= 9000
    on_axis = {mark.answer.uid for mark in found.marks}
    for bracket in found.brackets:
        assert len(bracket.answers) > 1
        assert set(bracket.answers) <= on_axis


@given(made=_charts())
def test_grouping_moves_marks_and_changes_nothing_else(
    made: tuple[Question, list[Answer], list[ClaimRelation], EventFigure | None],
) -> None:
    question, answers, relations, figure = made
    ways = Given(relations), Origins(answers, relations)
    charts = [chart(question, answers, *ways, figure, group) for group in GROUPINGS]
    assert len({frozenset(mark.answer.uid for mark in each.marks) for each in charts}) == 1
    assert len({(each.axis, each.sign, each.independence, each.lowest, each.highest) for each in charts}) == 1
    backwards = Given(relations[::-1]), Origins(answers, relations[::-1])
    again = chart(question, answers, *backwards, figure, "side")
    assert {mark.answer.uid for mark in again.marks} == {mark.answer.uid for mark in charts[0].marks}
