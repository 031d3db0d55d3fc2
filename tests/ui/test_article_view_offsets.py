"""Code points and UTF-16 units agree on every text, and nothing in it is dropped or moved."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.article_views import claim, shown
from ui.widgets.article_view import ArticleView, Look
from ui.widgets.article_view.document import runs_rtl
from ui.widgets.article_view.offsets import Utf16Map, display_text, hidden_positions

HOSTILE = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("😀🇸🇾اللهلالأ ًٌ\u200f\u202e\u2066\ufeff\u200c\u200d\u00a0\u00ad\t\u0000\ufdd0ـ٣12"),
    ),
    max_size=60,
)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(HOSTILE)
def test_every_code_point_has_its_utf16_offset_and_comes_back(text):
    units = Utf16Map(text)
    for point in range(len(text) + 1):
        unit = units.to16(point)
        assert unit == utf16_length(text[:point])
        assert units.from16(unit) == point


@given(HOSTILE)
def test_an_offset_inside_a_surrogate_pair_is_that_of_its_character(text):
    units = Utf16Map(text)
    for point, character in enumerate(text):
        if character > "\uffff":
            assert units.from16(units.to16(point) + 1) == point


@given(HOSTILE)
def test_what_is_shown_has_as_many_units_and_shows_every_hidden_character(text):
    drawn = display_text(text)
    assert utf16_length(drawn) == utf16_length(text)
    assert hidden_positions(drawn) == []
    if not hidden_positions(text):
        assert drawn == text


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d", "ـ", "\u00a0", "\t", "\u064b"])
def test_what_arabic_needs_is_not_taken_for_hidden(joiner):
    assert hidden_positions(f"می{joiner}خواهم") == []


@pytest.mark.parametrize("sign", ["\u202e", "\u200f", "\u2067", "\ufeff", "\u00ad", "\u200b", "\u0007"])
def test_what_reorders_or_vanishes_is_found(sign):
    assert hidden_positions(f"ab{sign}c") == [2]


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("Reuters قالت إن شيئا حدث", True),
        ("The ministry said", False),
        ("2024-02-01", True),
        ("", True),
        ("*** — ***", True),
        ("١٢٣", True),
        ("שלום", True),
    ],
)
def test_any_arabic_letter_or_none_at_all_runs_right_to_left(text, rtl):
    assert runs_rtl(text) is rtl


def test_an_override_turns_one_paragraph(qtbot):
    view = shown(qtbot, "alpha\nbeta\nغاما")
    view.set_article("alpha\nbeta\nغاما", {1: "rtl", 2: "ltr"})
    assert view.document.rtl == [False, True, False]


@pytest.mark.parametrize("before", ["😀", "😀🇸🇾 ", "\ufeff", "\u202e", "ab😀\n😀 "])
def test_signs_before_a_span_do_not_shift_it(qtbot, before):
    text = before + "قال الوزير إن القافلة وصلت"
    start = text.index("القافلة")
    view = shown(qtbot, text, width=900)
    box = view.rects(start, start + len("القافلة"))
    assert len(box) == 1
    view.set_highlights([claim("a", (start, start + len("القافلة")))])
    under = view.character_at(box[0].center())
    assert under is not None
    assert start <= under < start + len("القافلة")
    assert view.claims_at(under) == ["a"]


@given(HOSTILE)
def test_copying_gives_the_stored_text(qapp, text):
    stored = text.replace("\x00", "")
    view = ArticleView(Look.of("light"))
    view.set_article(stored)
    view.select_all()
    assert view.selected_text == stored
    view.deleteLater()


def test_the_clipboard_holds_the_stored_text(qtbot, qapp):
    text = "قال\u00a0الوزير\u2009\u202e😀 ـ\u064b"
    view = shown(qtbot, text)
    view.select_all()
    view.copy()
    assert qapp.clipboard().text() == text
