"""Likeness of passages: stems, rarity, and what makes two passages one text."""

from __future__ import annotations

import math

import pytest
from hypothesis import given

from app.arabic.fold import fold
from app.arabic.likeness import Background, Bag, Space, bag, light_stem, likeness, shingles
from app.suggesting.background import background
from tests.app.hostile import hostile

FLOOD = "غمرت مياه السيل خمسين منزلا في بلدة الزيزفونة فجر الخميس"
SAME = "خمسون منزلًا في الزيزفونة غمرتها مياه السيول، فجر يوم الخميس"
OTHER = "افتتح الوزير معرض الكتاب في العاصمة بحضور عدد من الناشرين"


def bags(*texts: str) -> list[Bag]:
    return [bag(fold(text)) for text in texts]


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("والعائلات", "عائل"),
        ("للعائلات", "عائل"),
        ("بالجسر", "جسر"),
        ("جسر", "جسر"),
        ("ولمدرسة", "مدرس"),
        ("مصابون", "مصاب"),
        ("المصابين", "مصاب"),
        ("منازلهم", "منازل"),
        ("الآن", "الان"),
        ("وقد", "وقد"),
        ("337", "337"),
        ("reuters", "reuters"),
    ],
)
def test_light_stems(word: str, stem: str) -> None:
    assert light_stem(fold(word)) == fold(stem)


@given(hostile)
def test_a_stem_is_a_part_of_its_word_and_keeps_three_letters(text: str) -> None:
    for word in fold(text).split():
        stem = light_stem(word)
        assert stem in word
        assert len(stem) >= min(3, len(word))


@given(hostile, hostile)
def test_likeness_is_symmetric_and_between_nothing_and_all(one: str, other: str) -> None:
    space = Space(bags(one, other), background())
    first, second = (space.profile(each) for each in bags(one, other))
    there, back = likeness(first, second), likeness(second, first)
    assert math.isclose(there, back, abs_tol=1e-9)
    assert -1e-9 <= there <= 1 + 1e-9


def test_a_passage_is_most_like_itself_then_like_the_same_news_otherwise_told() -> None:
    space = Space(bags(FLOOD, SAME, OTHER), background())
    flood, same, other = (space.profile(each) for each in bags(FLOOD, SAME, OTHER))
    assert likeness(flood, flood) == pytest.approx(1)
    assert likeness(flood, same) > 0.4
    assert likeness(flood, other) < 0.1
    assert likeness(same, flood) > likeness(same, other)


def test_a_short_passage_inside_a_long_one_is_more_alike_than_two_that_share_as_much() -> None:
    long = FLOOD + " " + OTHER
    space = Space(bags(long, FLOOD, OTHER))
    whole, part = (space.profile(each) for each in bags(long, FLOOD))
    cosine = sum(weight * whole.stems[stem] for stem, weight in part.stems.items()) / (
        whole.stems_length * part.stems_length
    )
    assert likeness(whole, part) > cosine


def test_background_keeps_everyday_words_light_where_two_passages_cannot_tell() -> None:
    alone, informed = Space(bags(FLOOD, OTHER)), Space(bags(FLOOD, OTHER), background())
    everyday, rare = light_stem("يوم"), light_stem("الزيزفونه")
    assert alone.stem_weight(everyday) == pytest.approx(alone.stem_weight("زيتونيات"))
    assert informed.stem_weight(everyday) < informed.stem_weight(rare)


def test_the_shipped_table_knows_what_is_everyday() -> None:
    table = background()
    assert table.passages > 10_000
    assert len(table.counts) > 3_000
    assert table.rarity("من") < table.rarity(light_stem("مستشفي")) < table.rarity("لا توجد")
    assert Background().rarity("من") == 0


def test_marks_count_as_terms() -> None:
    with_mark = bag(fold("نزح ثلاثمئة"), ["=300"])
    digits = bag(fold("نزح 300"), ["=300"])
    space = Space([with_mark, digits, *bags(OTHER)])
    plain = Space([*bags("نزح ثلاثمئة", "نزح 300"), *bags(OTHER)])
    marked = likeness(space.profile(with_mark), space.profile(digits))
    assert marked > likeness(*map(plain.profile, bags("نزح ثلاثمئة", "نزح 300")))


def test_shingles_are_runs_of_stems() -> None:
    assert shingles(("ا", "ب", "ج", "د")) == {("ا", "ب", "ج"), ("ب", "ج", "د")}
    assert shingles(("ا", "ب")) == frozenset()


def test_a_word_without_end_is_no_burden() -> None:
    assert sum(bag("ا" * 1_000_000).runs.values()) < 100
