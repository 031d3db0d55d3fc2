"""Words, snapping and caret stops."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.arabic.graphemes import next_grapheme, previous_grapheme
from app.arabic.words import snap, trim, word_at, words
from tests.app.hostile import hostile


def quotes(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال مُحَمَّدٌ، إنّه", ["قال", "مُحَمَّدٌ", "إنّه"]),
        ("و337 جريحاً و9,500 (12.5%)", ["و337", "جريحاً", "و9,500", "12.5"]),
        ("الـ12:40 في ١٦/١٢/٢٠١٦.", ["الـ12:40", "في", "١٦/١٢/٢٠١٦"]),
        ("٩٬٥٠٠ و٣٫٥، 40-50", ["٩٬٥٠٠", "و٣٫٥", "40", "50"]),
        ("می\u200cخواهم العـــراق", ["می\u200cخواهم", "العـــراق"]),
        ("\u200fحلب\u200f، don't", ["حلب", "don't"]),
        ("المدينة.وقال «نص»", ["المدينة", "وقال", "نص"]),
        ("😀 \n\n…", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


def test_words_of_a_slice() -> None:
    assert words("واحد اثنان ثلاثة", 6, 14) == [(6, 10), (11, 14)]


@pytest.mark.parametrize(
    ("position", "expected"),
    [(0, "قال"), (2, "قال"), (3, "قال"), (5, "إنّ"), (8, "إنّ"), (9, ""), (10, "("), (11, "حلب")],
)
def test_word_at(position: int, expected: str) -> None:
    text = "قال: إنّ  (حلب)"
    start, end = word_at(text, position)
    assert text[start:end] == expected


@pytest.mark.parametrize(
    ("selected", "expected"),
    [
        ("ُحَ", "مُحَمَّدٌ"),
        (" الوزير، ", "الوزير،"[:-1]),
        ("«نعم", "نعم"),
        ("«نعم»", "«نعم»"),
        ("نعم»،", "نعم"),
        (" (12.5%)", "(12.5%)"),
        ("2.5%", "12.5%"),
        ("، ", "،"),
        ("-3.5", "-3.5"),
        ('"don\'t"', '"don\'t"'),
    ],
)
def test_snap(selected: str, expected: str) -> None:
    text = 'مُحَمَّدٌ الوزير، قال «نعم»، بنسبة (12.5%) أو -3.5 then "don\'t" go'
    start = text.index(selected)
    first, last = snap(text, start, start + len(selected))
    assert text[first:last] == expected


def test_snap_of_nothing_is_the_word_there() -> None:
    assert snap("قال الوزير", 6, 6) == (4, 10)


def test_trim_of_blank_is_empty() -> None:
    assert trim("أ   ب", 1, 4) == (1, 1)


@given(hostile, st.data())
def test_snap_is_stable_and_stays_inside(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = snap(text, start, end)
    assert 0 <= first <= last <= len(text)
    if first < last:
        assert snap(text, first, last) == (first, last)


def stops(text: str) -> list[str]:
    found, position = [], 0
    while position < len(text):
        following = next_grapheme(text, position)
        found.append(text[position:following])
        position = following
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مُحَ", ["مُ", "حَ"]),
        ("بّ\u0650ت", ["بّ\u0650", "ت"]),
        ("👩\u200d👩\u200d👧!", ["👩\u200d👩\u200d👧", "!"]),
        ("👍🏽🇸🇾🇪🇬", ["👍🏽", "🇸🇾", "🇪🇬"]),
        ("1\ufe0f\u20e3", ["1\ufe0f\u20e3"]),
        ("می\u200cخ", ["م", "ی\u200c", "خ"]),
        ("أ\u200fب", ["أ", "\u200f", "ب"]),
        ("\n\u064b\u0621", ["\n", "\u064b", "\u0621"]),
        ("\r\nأ", ["\r\n", "أ"]),
    ],
)
def test_graphemes(text: str, expected: list[str]) -> None:
    assert stops(text) == expected


@given(hostile)
def test_graphemes_are_the_same_both_ways(text: str) -> None:
    backward, position = [], len(text)
    while position > 0:
        preceding = previous_grapheme(text, position)
        backward.append(text[preceding:position])
        position = preceding
    assert backward[::-1] == stops(text)
    assert next_grapheme(text, len(text)) == len(text)
    assert previous_grapheme(text, 0) == 0
