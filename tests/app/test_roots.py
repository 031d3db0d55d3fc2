"""What forms of one word share: singulars and plurals, verbs and their nouns, with and without the article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.arabic.roots import root, skeleton


def _stems(words: str) -> list[str]:
    return [light_stem(fold(word)) for word in words.split()]


@pytest.mark.parametrize(
    "words",
    [
        "قارب قوارب",
        "خيمة خيام",
        "منزل منازل",
        "باب أبواب",
        "طابق طوابق",
        "صندوق صناديق",
        "سد سدود",
        "عامل عمال",
    ],
)
def test_a_noun_meets_its_broken_plural(words: str) -> None:
    assert len(set(map(skeleton, _stems(words)))) == 1


@pytest.mark.parametrize("words", ["سفينة سيارة", "شاحنة سفينة", "مدرسة درس", "سيارة طائرة", "جسر سد"])
def test_other_nouns_stay_apart(words: str) -> None:
    assert len(set(map(skeleton, _stems(words)))) == 2


@pytest.mark.parametrize(
    "words",
    [
        "انهار انهيار منهارة تنهار",
        "دمر تدمير مدمرة دمرت",
        "تضرر أضرار متضررة تضرروا",
        "استقبل استقبال يستقبل",
        "أغلق إغلاق مغلقة",
        "كفالة بكفالة الكفالة",
        "كهرباء الكهرباء بالكهرباء",
    ],
)
def test_verbs_meet_their_nouns(words: str) -> None:
    assert len(set(map(root, _stems(words)))) == 1


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويء", min_size=1, max_size=12))
def test_something_is_left_of_every_word(word: str) -> None:
    assert skeleton(word)
    assert root(word)
