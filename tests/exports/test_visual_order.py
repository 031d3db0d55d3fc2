"""Text for renderers without Arabic: joined, in the order of the eye, and never an error."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.visual_order import visual


def order(text: str, *, rtl: bool = True) -> str:
    """Return what is seen from left to right, letters unjoined again."""
    return unicodedata.normalize("NFKC", visual(text, right_to_left=rtl))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("أكثر من \u20689,500\u2069", "9,500 نم رثكأ"),
        ("حتى \u20682016-12-16\u2069", "2016-12-16 ىتح"),
        ("قول (\u2068A003-05\u2069)", "(A003-05) لوق"),
        ("\u206825,000 − 15,000 = 10,000\u2069 محسوب", "بوسحم 25,000 − 15,000 = 10,000"),
        ("مركز (وكالة)", "(ةلاكو) زكرم"),
    ],
)
def test_figures_codes_and_brackets_keep_their_order(text, seen):
    assert order(text) == unicodedata.normalize("NFKC", seen)


def test_letters_are_joined_and_lam_alef_is_one_sign():
    assert visual("سلام", right_to_left=True) == "\ufee1\ufefc\ufeb3"


def test_tanwin_stays_and_marks_that_would_be_misplaced_go():
    shown = visual("شخصًا بِسم", right_to_left=True)
    assert "\u064b" in shown
    assert "\u0650" not in shown


def test_names_of_the_other_script_keep_their_place_in_a_line_of_latin():
    assert order("More (\u2068المجلس\u2069), 2016", rtl=False) == "More (سلجملا), 2016"


@given(st.text(max_size=40), st.booleans())
def test_any_text_can_be_shown_and_no_mark_of_direction_is_left(text, rtl):
    shown = visual(text, right_to_left=rtl)
    assert not set(shown) & set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@given(
    st.lists(
        st.sampled_from(["\u2066", "\u2067", "\u2068", "\u2069", "أ", "ب", "a", "7", " ", "("]), max_size=20
    )
)
def test_isolates_need_not_match(pieces):
    visual("".join(pieces), right_to_left=True)
