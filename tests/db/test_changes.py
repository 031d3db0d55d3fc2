"""Changes and actions as values."""

from __future__ import annotations

import pytest

from db.changes import Action, Change, created, removed
from db.records import Actor, Outlet

ONE, OTHER = Actor(uid="1", name_ar="أ"), Actor(uid="1", name_ar="ب")


def test_a_change_knows_its_row() -> None:
    for change in (created(ONE), removed(ONE), Change(ONE, OTHER)):
        assert (change.table, change.uid, change.kind) == ("actor", "1", Actor)
    assert removed(ONE).record == ONE
    assert Change(ONE, OTHER).record == OTHER


@pytest.mark.parametrize(
    ("before", "after"),
    [(None, None), (ONE, Actor(uid="2", name_ar="أ")), (ONE, Outlet(uid="1", name_ar="أ"))],
)
def test_a_change_is_of_one_row(before: Actor | None, after: Actor | Outlet | None) -> None:
    with pytest.raises(ValueError, match=r"before|same row"):
        Change(before, after)


def test_the_inverse_goes_back_last_first_and_twice_is_the_same() -> None:
    action = Action("actor.edit", (created(ONE), Change(ONE, OTHER), removed(OTHER)))
    back = action.inverse()
    assert back.name == "undo:actor.edit"
    assert back.changes == (created(OTHER), Change(OTHER, ONE), removed(ONE))
    assert back.inverse() == action


def test_actions_add_up() -> None:
    both = Action("a", (created(ONE),)) + Action("b", (created(Outlet(uid="3", name_ar="ج")),))
    assert both.name == "a"
    assert both.kinds == {Actor, Outlet}
    assert both.uids(Actor) == {"1"}
