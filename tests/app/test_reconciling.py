"""Totals that only look rival: what is left without a known part is said, and only where it reconciles."""

from __future__ import annotations

from typing import Any

import pytest

from app.comparing import ranges as ranging
from app.comparing.reconciling import rests
from app.session import Session
from tests.app.newsroom import Newsroom


@pytest.fixture
def room(project: Session) -> Newsroom:
    return Newsroom(project)


def _says(room: Newsroom, question: str, value: float, **fields: Any) -> None:
    number = len(room.texts) + 1
    article = room.article(f"المادة {number}: قيل إن عددًا من الأشخاص غادروا.")
    claim = room.claims(article, "إن عددًا من الأشخاص غادروا", f"متحدث {number}")
    room.counts(claim, question, value, **fields)


def _found(room: Newsroom) -> list[tuple[float, float, float, float]]:
    charts = ranging.of_event(room.session, room.event)
    return [
        (each.total.anchor, each.part.anchor, each.value, each.other.anchor)
        for each in rests(charts[0], charts)
    ]


def _asked(room: Newsroom) -> tuple[str, str]:
    left = room.question("كم شخصًا خرج؟", counted_group="evacuated", population="mixed")
    return left, room.question("كم مقاتلًا خرج؟", counted_group="fighters")


def test_fighters_taken_from_all_leave_what_the_rival_account_allows(room: Newsroom) -> None:
    left, armed = _asked(room)
    _says(room, left, 9500, comparator=">")
    _says(room, left, 9500, comparator=">")
    _says(room, left, 7000, comparator="<=", population="civilians")
    _says(room, armed, 4500, counted_group="fighters")
    assert _found(room) == [(9500, 4500, 5000, 7000)]


def test_a_part_of_the_same_question_will_do(room: Newsroom) -> None:
    left, _ = _asked(room)
    _says(room, left, 9500)
    _says(room, left, 5200, population="civilians", comparator="~")
    _says(room, left, 4500, population="non_civilians")
    assert (9500, 4500, 5000, 5200) in _found(room)


@pytest.mark.parametrize(
    "part",
    [
        {"value": 1000}, {"value": 12_000}, {"value": 4500, "as_of_date": "2016-12-01"},
        {"value": 4500, "figure_status": "planned"}, {"value": 4500, "counted_group": "wounded"},
        {"value": 4500, "is_derived": True, "formula": "9,000 / 2"},
    ],
)  # fmt: skip
def test_what_leaves_too_much_or_is_no_part_of_it_reconciles_nothing(
    room: Newsroom, part: dict[str, Any]
) -> None:
    left, armed = _asked(room)
    _says(room, left, 9500)
    _says(room, left, 7000, comparator="<=", population="civilians")
    _says(room, armed, part.pop("value"), **{"counted_group": "fighters", **part})
    assert _found(room) == []


def test_figures_that_can_both_be_right_need_no_reconciling(room: Newsroom) -> None:
    left, armed = _asked(room)
    _says(room, left, 5000)
    _says(room, left, 7000, comparator="<=", population="civilians")
    _says(room, armed, 1000, counted_group="fighters")
    assert _found(room) == []
