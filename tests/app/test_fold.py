"""Folding for matching: which spellings become one, and that both roads agree."""

import unicodedata
from typing import Literal

import pytest
from hypothesis import given

from app.arabic.fold import fold
from app.arabic.offsets import fold_with_map
from tests.app.hostile import arabic_words, hostile


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحمد إلى آل ٱلله", "احمد الي ال الله"),
        ("مستشفى", "مستشفي"),
        ("مدرسة", "مدرسه"),
        ("مسؤول", "مسئول"),
        ("إجلاءهم", "إجلائهم"),
        ("إجلاءهم", "إجلاؤهم"),
        ("مُحَمَّدٌ", "محمد"),
        ("العـــراق", "العراق"),
        ("٣٣٧ و ۴٫۵٪", "337 و 4.5%"),
        ("۹٬۵۰۰", "9,500"),
        ("«نص»", '"نص"'),
        ("“نص”", '"نص"'),
        ("2015–2016", "2015-2016"),
        ("قال\u00a0إن", "قال إن"),
        ("می\u200cخواهم", "ميخواهم"),
        ("\u200fحلب\u200e", "حلب"),
        ("گاز کتاب", "كاز كتاب"),
        ("ﺣﻠﺐ ﻻجئ", "حلب لاجئ"),
        ("REUTERS Élysée", "reuters elysee"),
        ("e\u0301", "é"),
        ("ＡＢ１", "ab1"),
        ("هل؟ نعم، لا؛", "هل? نعم, لا;"),
    ],
)
def test_spellings_that_become_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize("word", ["مَسؤُول", "مَسئُول", "أُمّة", "إِنّ", "آن", "لُؤلُؤ", "شاطِئ", "سُئِل", "بِئر"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_decomposed_hamza_or_madda_is_its_composed_letter(word: str, form: Literal["NFC", "NFD"]) -> None:
    assert fold(unicodedata.normalize(form, word)) == fold(word)


def test_a_hamza_on_a_tatweel_is_a_hamza() -> None:
    assert fold("مسـ\u0654ول") == fold("مسئول")


@pytest.mark.parametrize(
    ("one", "other"), [("حلب", "حليب"), ("قتل", "قاتل"), ("ص", "ض"), ("1", "2"), ("ه", "ح")]
)
def test_what_stays_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_line_ends_and_emoji_stay() -> None:
    assert fold("أ\nب 😀") == "ا\nب 😀"


@given(hostile)
def test_both_roads_agree(text: str) -> None:
    assert fold_with_map(text).text == fold(text)


@given(hostile)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(arabic_words)
def test_canonically_equal_arabic_folds_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
