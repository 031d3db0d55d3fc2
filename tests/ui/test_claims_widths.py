"""Widths and order of the claims table's columns in any room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.screens.claims.widths import fitted, ordered

WIDTHS = {
    "code": 82, "type": 86, "quote": 280, "claimant": 194, "outlet": 124, "figure": 138, "event": 124, "status": 112,
    "reviewer": 70,
}  # fmt: skip
USUAL = list(WIDTHS)
VITAL = ["code", "type", "quote", "claimant", "figure", "status"]


@given(st.integers(700, 2600))
def test_what_a_claim_is_known_by_is_seen_without_scrolling(room):
    order = ordered(USUAL, WIDTHS, (), room)
    found = fitted({code: WIDTHS[code] for code in order}, (), room)
    last = max(order.index(code) for code in VITAL)
    assert sum(found[code] for code in order[: last + 1]) <= room
    assert sorted(order) == sorted(USUAL)


@given(st.integers(200, 2600))
def test_no_figure_is_ever_cut_and_widths_by_hand_stay(room):
    found = fitted(WIDTHS | {"event": 333}, {"event"}, room)
    assert found["event"] == 333
    assert {code: found[code] for code in ("code", "type", "figure", "status", "reviewer")} == {
        code: WIDTHS[code] for code in ("code", "type", "figure", "status", "reviewer")
    }
    assert found["quote"] >= 150


def test_the_usual_order_stays_while_there_is_room_for_it():
    assert ordered(USUAL, WIDTHS, (), 856) == USUAL
    assert ordered(USUAL, WIDTHS, (), 735) == [*VITAL, "outlet", "event", "reviewer"]
    assert sum(fitted(WIDTHS, (), 1300).values()) == 1300
