"""Ranges: what stands on the axis, how it is drawn, and what stands outside for which reason."""

from __future__ import annotations

from typing import Any

import pytest

from app import event_figures, questions
from app.comparing import ranges as ranging
from app.comparing import relations
from app.comparing.matrix import matrix
from app.comparing.ranges import GROUPINGS, Grouping, Mark, Ranges, ranges
from app.comparing.relations import Said
from app.problems import Rejected
from app.session import Session
from tests.app.newsroom import Newsroom


@pytest.fixture
def room(project: Session) -> Newsroom:
    return Newsroom(project)


@pytest.fixture
def question(room: Newsroom) -> str:
    return room.question("كم شخصًا أُجلي حتى الجمعة؟", counted_group="evacuated", as_of_window="2016-12-16")


def _says(
    room: Newsroom, question: str, value: float | None = None, speaker: str = "", **fields: object
) -> str:
    """Let one more article answer."""
    number = len(room.texts) + 1
    article = room.article(f"المادة {number}: قيل إن عددًا من الأشخاص غادروا.")
    claim = room.claims(article, "إن عددًا من الأشخاص غادروا", speaker or f"متحدث {number}")
    return room.counts(claim, question, value, **fields)


def _chart(room: Newsroom, question: str, group: Grouping = "origin") -> Ranges:
    return ranges(room.session, question, group)


def _outside(found: Ranges) -> list[tuple[str, str]]:
    return [(each.differs, each.reason) for each in found.outside]


# -- marks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "shape", "ends", "opens"),
    [
        ({"value": 337}, "point", (337, 337, 337), (False, False)),
        ({"value": 337, "comparator": "unspecified"}, "point", (337, 337, 337), (False, False)),
        ({"value": 300, "comparator": "~"}, "about", (270, 300, 330), (False, False)),
        ({"value": 300, "low": 280, "high": 350, "comparator": "~"}, "about", (280, 300, 350), (False, False)),
        ({"value": 9500, "low": 9500, "comparator": ">"}, "more", (9500, 9500, None), (True, False)),
        ({"value": 4, "comparator": ">="}, "more", (4, 4, None), (False, False)),
        ({"value": 800, "high": 800, "comparator": "<="}, "less", (None, 800, 800), (False, False)),
        ({"value": 800, "comparator": "<"}, "less", (None, 800, 800), (False, True)),
        ({"value": -5, "comparator": "<"}, "less", (None, -5, -5), (False, True)),
        ({"low": 280, "high": 320, "comparator": "range"}, "band", (280, None, 320), (False, False)),
        ({"low": 280, "high": 320, "comparator": "="}, "band", (280, None, 320), (False, False)),
        ({"low": 10, "comparator": "indef"}, "vague", (10, None, None), (False, False)),
        ({"low": 3, "high": 9, "comparator": "indef"}, "vague", (3, None, 9), (False, False)),
        ({"value": 10_000, "is_derived": True, "formula": "25,000 − 15,000"}, "derived", (10_000, 10_000, 10_000), (False, False)),
    ],
)  # fmt: skip
def test_a_figure_is_drawn_as_it_is_said(
    room: Newsroom,
    question: str,
    fields: dict[str, Any],
    shape: str,
    ends: tuple[object, ...],
    opens: tuple[bool, bool],
) -> None:
    _says(room, question, **fields)
    (mark,) = _chart(room, question).marks
    assert (mark.shape, (mark.low, mark.value, mark.high)) == (shape, ends)
    assert (mark.open_low, mark.open_high) == opens
    assert mark.formula == fields.get("formula", "")


def test_an_axis_leaves_room_for_what_goes_on(room: Newsroom, question: str) -> None:
    _says(room, question, 10_000, comparator=">")
    found = _chart(room, question)
    assert (found.lowest, found.highest) == (10_000, 10_000)
    assert found.axis.low == 0
    assert found.axis.high > 10_000


def test_the_lead_s_line_lies_on_the_axis(room: Newsroom, question: str) -> None:
    _says(room, question, 100)
    action = event_figures.set_figure(
        room.session, question, low=90, high=450, rule_used="range_only", rationale="مدى ما قيل."
    )
    room.session.perform(action)
    found = _chart(room, question)
    assert found.figure is not None
    assert found.axis.at(450) > found.axis.at(100)
    assert (found.lowest, found.highest) == (100, 100)


# -- inside and outside -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"as_of_date": "2016-12-20"}, ("different_as_of", "outside-later")),
        ({"as_of_date": "2016-12-01"}, ("different_as_of", "outside-earlier")),
        ({"figure_status": "planned"}, ("different_status", "outside-status")),
        ({"scope_text": "من الحي الشرقي"}, ("different_scope", "outside-scope")),
        ({"counted_group": "displaced"}, ("different_population", "outside-counted")),
        ({"unit": "عائلة"}, ("different_population", "outside-counted")),
    ],
)
def test_what_does_not_count_the_same_stands_outside_with_what_differs(
    room: Newsroom, question: str, fields: dict[str, Any], expected: tuple[str, str]
) -> None:
    _says(room, question, 9500)
    _says(room, question, 8000)
    _says(room, question, 25_000, **fields)
    found = _chart(room, question)
    assert [mark.value for mark in found.marks] == [9500, 8000]
    assert _outside(found) == [expected]
    assert found.highest == 9500


def test_other_people_stay_on_the_axis_dashed(room: Newsroom, question: str) -> None:
    _says(room, question, 9500)
    _says(room, question, 8000, population="mixed")
    _says(room, question, 7000, comparator="<=", population="civilians")
    assert [(mark.value, mark.dashed) for mark in _chart(room, question).marks] == [
        (9500, False), (8000, False), (7000, True),
    ]  # fmt: skip


def test_a_claim_without_a_number_stands_outside(room: Newsroom, question: str) -> None:
    _says(room, question, 9500)
    article = room.article("قال شاهد إن الناس غادروا.")
    silent = room.claims(article, "الناس غادروا", "شاهد")
    room.session.perform(questions.answer(room.session, [silent], question))
    found = _chart(room, question)
    assert _outside(found) == [("no-number", "outside-no-number")]
    assert found.outside[0].mark is None


def test_without_a_date_of_its_own_a_question_takes_that_of_most_origins(room: Newsroom) -> None:
    question = room.question("كم أُجلي؟", counted_group="evacuated")
    for value, day, speaker in (
        (1, "2016-12-16", "أ"),
        (2, "2016-12-17", "ب"),
        (3, "2016-12-17", "ج"),
        (4, "2016-12-16", "أ"),
    ):
        _says(room, question, value, speaker, as_of_date=day)
    found = _chart(room, question)
    assert found.terms.as_of == "2016-12-17"
    assert sorted(mark.value or 0 for mark in found.marks) == [2, 3]
    assert {each.reason for each in found.outside} == {"outside-earlier"}


def test_a_question_that_says_nothing_takes_what_most_count(room: Newsroom) -> None:
    question = room.question("كم؟")
    for value, group in ((1, "wounded"), (2, "killed"), (3, "killed")):
        _says(room, question, value, counted_group=group)
    found = _chart(room, question)
    assert found.terms.like.counted_group == "killed"
    assert _outside(found) == [("different_population", "outside-counted")]


def test_what_a_person_sets_goes_before_the_rules(room: Newsroom, question: str) -> None:
    first, second = _says(room, question, 9500), _says(room, question, 8000)
    planned = _says(room, question, 7000, figure_status="planned")
    session = room.session
    said = Said("contradicts", "same", rationale="المقصود ما جرى فعلًا")
    session.perform(relations.relate(session, planned, first, said, question))
    assert _outside(_chart(room, question)) == []
    session.perform(
        relations.relate(session, second, first, Said("not_comparable", "different_scope"), question)
    )
    found = _chart(room, question)
    assert [(each.answer.claim.uid, each.reason) for each in found.outside] == [(second, "outside-set")]


def test_of_an_answer_and_the_one_that_updates_it_the_later_stays(room: Newsroom, question: str) -> None:
    early, late = _says(room, question, 4), _says(room, question, 2)
    session = room.session
    session.perform(relations.relate(session, late, early, Said("updates", "different_as_of"), question))
    found = _chart(room, question)
    assert [mark.answer.claim.uid for mark in found.marks] == [late]
    assert [(each.answer.claim.uid, each.reason) for each in found.outside] == [(early, "outside-earlier")]


def test_one_statement_printed_on_two_days_is_of_the_day_it_was_made(room: Newsroom, question: str) -> None:
    _says(room, question, 1240, "وزارة النقل", as_of_date="2016-12-16")
    article = room.article("ونُقل عن وزارة النقل أن 1,420 شخصًا غادروا.", "2016-12-19")
    room.counts(room.claims(article, "أن 1,420 شخصًا غادروا", "وزارة النقل", "وكالة"), question, 1420)
    other = room.article("وقال شاهد إن 1,500 شخص غادروا.", "2016-12-19")
    room.counts(room.claims(other, "إن 1,500 شخص غادروا", "شاهد"), question, 1500)
    found = _chart(room, question)
    assert [mark.value for mark in found.marks] == [1420, 1240]
    assert [len(each.answers) for each in found.brackets] == [2]
    assert _outside(found) == [("different_as_of", "outside-later")]


# -- groups, brackets, counts -----------------------------------------------------------------------------------------


def test_marks_are_grouped_the_highest_first_and_those_without_a_side_last(
    room: Newsroom, question: str
) -> None:
    _says(room, question, 9500, "وزارة الدفاع")
    _says(room, question, 7000, "المعارضة")
    _says(room, question, 20_000, "شاهد")
    _says(room, question, 8000, "وزارة الدفاع")
    room.side("وزارة الدفاع", "government")
    room.side("المعارضة", "opposition")
    found = _chart(room, question, "side")
    assert [(group.key, [mark.value for mark in group.marks]) for group in found.groups] == [
        ("government", [9500, 8000]), ("opposition", [7000]), ("", [20_000]),
    ]  # fmt: skip
    assert [group.key for group in _chart(room, question, "article").groups].count("") == 0
    assert [len(bracket.answers) for bracket in found.brackets] == [2]


@pytest.mark.parametrize("group", GROUPINGS)
def test_every_answer_is_shown_once_whatever_they_are_grouped_by(
    room: Newsroom, question: str, group: Grouping
) -> None:
    _says(room, question, 9500, "أ")
    _says(room, question, 9500, "أ")
    _says(room, question, 8000, "ب", figure_status="planned")
    found = _chart(room, question, group)
    shown = [mark.answer.uid for mark in found.marks] + [each.answer.uid for each in found.outside]
    assert sorted(shown) == sorted(each.uid for each in room.answers(question))


def test_a_derived_figure_is_no_voice_of_its_own(room: Newsroom, question: str) -> None:
    _says(room, question, 9500, "أ")
    _says(room, question, 10_000, "ب", is_derived=True, formula="25,000 − 15,000")
    found = _chart(room, question)
    assert (found.independence.claims, found.independence.origins) == (1, 1)
    assert [mark.formula for mark in found.derived] == ["25,000 − 15,000"]


def test_chart_and_matrix_say_the_same_of_every_question(room: Newsroom, question: str) -> None:
    _says(room, question, 9500, "أ")
    _says(room, question, 8000, "ب")
    room.question("كم جريحًا؟", counted_group="wounded")
    room.question("هل انتهى؟", kind="proposition")
    rows = {row.question.uid: row for row in matrix(room.session, room.event).rows}
    charts = ranging.of_event(room.session, room.event)
    assert [chart.question.kind for chart in charts] == ["quantity", "quantity"]
    for chart in charts:
        row = rows[chart.question.uid]
        assert (chart.sign, chart.code, set(chart.links)) == (row.sign, row.code, set(row.links))
        assert chart == ranges(room.session, chart.question.uid)


def test_a_question_that_is_gone(room: Newsroom) -> None:
    with pytest.raises(Rejected, match="gone"):
        ranges(room.session, "?")


def test_the_anchor_is_what_a_mark_is_drawn_at(room: Newsroom, question: str) -> None:
    _says(room, question, None, low=10, high=20, comparator="range")
    (mark,) = _chart(room, question).marks
    assert isinstance(mark, Mark)
    assert mark.anchor == 15


def test_what_about_allows_around_its_number_is_nobodys_word(room: Newsroom, question: str) -> None:
    _says(room, question, 300, comparator="~", as_of_date="2016-12-16")
    _says(room, question, 290, as_of_date="2016-12-16")
    found = _chart(room, question)
    assert {mark.named for mark in found.marks} == {(None, None), (290, 290)}
    assert (found.lowest, found.highest) == (290, 300)
    about = next(mark for mark in found.marks if mark.shape == "about")
    assert (about.low, about.high) == (270, 330)
