"""Which people a figure counts, where its words say so."""

import pytest

from app import vocabularies
from tests.app.figure_reading import only, read


@pytest.mark.parametrize(
    ("text", "population", "sex_age"),
    [
        ("إصابة 7 مدنيين", "civilians", ""),
        ("مقتل تسعة قتلى مدنيين", "civilians", ""),
        ("إجلاء 200 من المدنيين", "civilians", ""),
        ("غادر 12 مقاتلا", "non_civilians", ""),
        ("أصيب جنديان", "non_civilians", ""),
        ("أكثر من 400 مسلح", "non_civilians", ""),
        ("مقتل خمسة ضباط", "non_civilians", ""),
        ("إصابة 6 من رجال الأمن", "non_civilians", ""),
        ("إصابة 6 من عناصر الشرطة", "non_civilians", ""),
        ("إصابة 6 من منسوبي القوات", "non_civilians", ""),
        ("أصيب ثلاثة أطفال", "", "children"),
        ("أصيب طفلان", "", "children"),
        ("20% من الأطفال", "", "children"),
        ("نجت أربع نساء", "", "women"),
        ("نجت امرأتان", "", "women"),
        ("اعتقل خمسة شبان", "", "men"),
        ("غادر 250 من المدنيين والمقاتلين", "mixed", ""),
        ("سقط عشرون قتيلا بين مدنيين وعسكريين", "mixed", ""),
        ("وصل 2000 مدني ومسلح", "mixed", ""),
        ("إجلاء مئات النساء والأطفال", "", "mixed"),
        ("إصابة 30 امرأة وطفلا", "", "mixed"),
    ],
)
def test_people_are_told_by_the_words_of_the_figure(text: str, population: str, sex_age: str) -> None:
    figure = only(text)
    assert (figure.population, figure.sex_age) == (population, sex_age)
    assert figure.people_reason


@pytest.mark.parametrize(
    "text",
    [
        "وصل 300 شخص",
        "غادرت 50 حافلة",
        "دفعوا 300 دينار للنساء",
        "التقى 6 من رجال الأعمال",
        "إصابة أربعة آخرين",
        "بعد 3 أيام",
    ],
)
def test_nothing_is_said_of_people(text: str) -> None:
    figure = only(text)
    assert (figure.population, figure.sex_age, figure.people_reason) == ("", "", "")


def test_one_more_of_another_kind_is_not_in_the_number() -> None:
    assert [(one.quote, one.population) for one in read("أصيب ثلاثة مدنيين وشرطي")] == [
        ("ثلاثة", "civilians")
    ]
    found = read("أصيب طفلان وامرأتان وثلاثة رجال")
    assert [(one.quote, one.sex_age) for one in found] == [
        ("طفلان", "children"),
        ("امرأتان", "women"),
        ("ثلاثة", "men"),
    ]


def test_codes_are_those_of_the_vocabularies() -> None:
    figures = read(
        "غادر 25 ألفا من المدنيين والمقاتلين و30 امرأة وطفلا وسبعة جنود وثلاث نساء وخمسة أطفال وستة شبان"
    )
    assert {one.population for one in figures} - {""} <= set(vocabularies.codes("population"))
    assert {one.sex_age for one in figures} - {""} <= set(vocabularies.codes("sex_age"))
    assert {one.sex_age for one in figures} == {"", "mixed", "women", "children", "men"}
