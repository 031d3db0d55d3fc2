"""The way back from folded to original text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.arabic.fold import fold
from app.arabic.letters import is_trailing_mark
from app.arabic.offsets import fold_with_map
from tests.app.hostile import hostile


def found(text: str, query: str) -> str:
    folded = fold_with_map(text)
    place = folded.text.index(fold(query))
    start, end = folded.span(place, place + len(fold(query)))
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "query", "quote"),
    [
        ("قال مُحَمَّدٌ إنه", "محمد", "مُحَمَّدٌ"),
        ("في العـــراقـ الآن", "العراق", "العـــراقـ"),
        ("😀 المسئُولُ هنا", "المسؤول", "المسئُولُ"),
        ("\u200fحلب\u200f", "حلب", "حلب"),
        ("إجلاو\u0654هم اليوم", "إجلاؤهم", "إجلاو\u0654هم"),
        ("فيﻻجئ", "لا", "ﻻ"),
        ("بلغ ٩٬٥٠٠ شخص", "9,500", "٩٬٥٠٠"),
    ],
)
def test_a_match_gives_back_exactly_what_stands_there(text: str, query: str, quote: str) -> None:
    assert found(text, query) == quote


def test_empty_slices_and_bounds() -> None:
    folded = fold_with_map("\u064bاَب")
    assert folded.text == "اب"
    assert folded.span(0, 0) == (1, 1)
    assert folded.span(2, 2) == (4, 4)
    assert folded.span(0, 1) == (1, 3)
    with pytest.raises(IndexError):
        folded.span(0, 3)


@given(hostile, st.data())
def test_spans_are_monotone_and_cover_their_marks(text: str, data: st.DataObject) -> None:
    folded = fold_with_map(text)
    size = len(folded.text)
    start = data.draw(st.integers(0, size))
    end = data.draw(st.integers(start, size))
    first, last = folded.span(start, end)
    assert 0 <= first <= last <= len(text)
    if start < end:
        assert last > first
        assert last == len(text) or not is_trailing_mark(text[last])
        assert folded.text[start:end] in fold(text[first:last])
        wider = folded.span(max(start - 1, 0), min(end + 1, size))
        assert wider[0] <= first
        assert wider[1] >= last


@given(hostile)
def test_the_source_never_goes_back(text: str) -> None:
    source = list(fold_with_map(text).source)
    assert source == sorted(source)
