"""The layout of a matrix: what is left out, what comes first, what stays in sight."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparing.arranging import COLUMN_ORDERS, ROW_ORDERS, Arrangement, arranged
from app.comparing.independence import Independence
from app.comparing.matrix import SIGNS, Cell, Column, Matrix, Row
from db.records import Actor, Question

_NONE = Independence(0, 0, 0, 0)


def _cell(sign: str) -> Cell:
    return Cell(() if sign == "silent" else (None,), sign, confirmed=False)  # type: ignore[arg-type]


def _matrix(*rows: tuple[str, str, str]) -> Matrix:
    """Make a matrix of (text, kind, signs of the cells by their first letters) against accounts named by letters."""
    letters = {sign[0] if sign != "alone" else "+": sign for sign in SIGNS}
    letters["-"] = "silent"
    width = max((len(signs) for _, _, signs in rows), default=0)
    columns = tuple(
        Column(f"c{at}", Actor(uid=f"c{at}", name_ar=name))
        for at, name in zip(range(width), "تبجا", strict=False)
    )
    made = []
    for number, (text, kind, signs) in enumerate(rows, start=1):
        cells = tuple(_cell(letters[letter]) for letter in signs)
        question = Question(uid=f"q{number}", number=number, text_ar=text, kind=kind)
        worst = min((cell.sign for cell in cells), key=SIGNS.index)
        made.append(Row(question, f"Q{number:03}", cells, (), worst, _NONE))
    return Matrix(None, "claimant", columns, tuple(made), (), {})


SMALL = _matrix(
    ("كم جريحًا نُقل؟", "quantity", "aa-"),
    ("متى بدأ الإجلاء؟", "proposition", "-+-"),
    ("كم حافلة وصلت؟", "quantity", "cc-"),
    ("هل انتهى الإجلاء؟", "proposition", "u-u"),
)  # fmt: skip


def _rows(**wanted: object) -> list[str]:
    return [row.question.uid for row in arranged(SMALL, Arrangement(**wanted)).rows]  # type: ignore[arg-type]


def _columns(**wanted: object) -> tuple[int, ...]:
    return arranged(SMALL, Arrangement(**wanted)).columns  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, ["q1", "q2", "q3", "q4"]),
        ({"rows_by": "sign"}, ["q3", "q4", "q1", "q2"]),
        ({"rows_by": "answers"}, ["q1", "q3", "q4", "q2"]),
        ({"rows_by": "text"}, ["q1", "q3", "q2", "q4"]),
        ({"rows_by": "account", "account": "c2"}, ["q4", "q1", "q2", "q3"]),
        ({"rows_by": "account", "account": "gone"}, ["q1", "q2", "q3", "q4"]),
        ({"needle": "كم"}, ["q1", "q3"]),
        ({"needle": "الاجلاء هل"}, ["q4"]),
        ({"needle": "q002"}, ["q2"]),
        ({"kind": "proposition"}, ["q2", "q4"]),
        ({"shared": True}, ["q1", "q3", "q4"]),
        ({"signs": frozenset({"contradicts", "updates"})}, ["q3", "q4"]),
        ({"needle": "لا شيء"}, []),
    ],
)
def test_questions_are_left_out_and_ordered(wanted, expected):
    assert _rows(**wanted) == expected


def test_accounts_are_ordered_by_what_they_answer_or_by_name():
    assert _columns() == (0, 1, 2)
    assert _columns(columns_by="answers") == (0, 1, 2)
    assert _columns(columns_by="answers", signs=frozenset({"updates"})) == (0, 2, 1)
    assert _columns(columns_by="name") == (1, 0, 2)


def test_silent_accounts_go_only_when_asked_to():
    assert _columns(needle="جريحا") == (0, 1, 2)
    assert _columns(needle="جريحا", silent=False) == (0, 1)


def test_what_is_pinned_comes_first_and_stays_whatever_is_left_out():
    wanted = Arrangement(needle="جريحا", silent=False).turned_row("q4").turned_column("c2")
    found = arranged(SMALL, wanted)
    assert [row.question.uid for row in found.rows] == ["q4", "q1"]
    assert found.columns == (2, 0, 1)
    assert (found.pinned_rows, found.pinned_columns) == (1, 1)
    assert wanted.turned_row("q4").pinned_rows == ()
    assert arranged(SMALL, replace(wanted, pinned_rows=("gone",))).pinned_rows == 0


def test_an_account_sorts_and_the_same_again_lets_go_of_it():
    once = Arrangement().sorted_by("c1")
    assert (once.rows_by, once.account) == ("account", "c1")
    assert once.sorted_by("c1") == Arrangement()
    assert once.sorted_by("c0").account == "c0"


@given(
    st.builds(
        Arrangement,
        needle=st.sampled_from(["", "كم", "الاجلاء"]),
        signs=st.frozensets(st.sampled_from(SIGNS)),
        kind=st.sampled_from(["", "quantity", "proposition"]),
        shared=st.booleans(),
        rows_by=st.sampled_from(ROW_ORDERS),
        account=st.sampled_from(["c0", "c1", "c2", "gone"]),
        columns_by=st.sampled_from(COLUMN_ORDERS),
        silent=st.booleans(),
        pinned_rows=st.lists(st.sampled_from(["q1", "q2", "q4", "gone"]), unique=True).map(tuple),
        pinned_columns=st.lists(st.sampled_from(["c0", "c2", "gone"]), unique=True).map(tuple),
    )
)
def test_nothing_is_shown_twice_and_what_is_pinned_is_always_there(wanted):
    found = arranged(SMALL, wanted)
    uids = [row.question.uid for row in found.rows]
    assert len(set(uids)) == len(uids)
    assert len(set(found.columns)) == len(found.columns)
    assert uids[: found.pinned_rows] == [each for each in wanted.pinned_rows if each != "gone"]
    keys = [SMALL.columns[at].key for at in found.columns]
    assert keys[: found.pinned_columns] == [each for each in wanted.pinned_columns if each != "gone"]
    if wanted.silent:
        assert len(found.columns) == len(SMALL.columns)
