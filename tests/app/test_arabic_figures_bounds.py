"""Comparators before and after a number, and ranges against changes."""

import pytest

from app import word_lists
from app.arabic.fold import fold
from tests.app.figure_reading import only, quotes, read

BOUNDS = {"~": (20, 20), ">": (20, None), ">=": (20, None), "<": (None, 20), "<=": (None, 20)}


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("نحو 20 شخصا", "~"),
        ("حوالي 20 شخصا", "~"),
        ("بنحو 20 شخصا", "~"),
        ("قرابة عشرين شخصا", "~"),
        ("زهاء 20 شخصا", "~"),
        ("ما يقارب 20 شخصا", "~"),
        ("مايقارب 20 شخصا", "~"),
        ("20 شخصا تقريبا", "~"),
        ("أكثر من 20 شخصا", ">"),
        ("لأكثر من 20 شخصا", ">"),
        ("أكثر بقليل من 20 شخصا", ">"),
        ("أقل بقليل من 20 شخصا", "<"),
        ("لا تقل المسافة عن 20 كيلومترا", ">="),
        ("لا يتجاوز مبلغ 20 ريالا", "<="),
        ("قد تتجاوز الحصيلة 20 غريقا", ">"),
        ("20 بحارا على الأقل من السفينة", ">="),
        ("ما يزيد على 20 شخصا", ">"),
        ("ما يربو على 20 شخصا", ">"),
        ("فوق 20 شخصا", ">"),
        ("يفوق عددهم 20 شخصا", ">"),
        ("يتجاوز عدد سكانها 20 شخصا", ">"),
        ("ما لا يقل عن 20 شخصا", ">="),
        ("لا يقل عددهم عن 20 شخصا", ">="),
        ("20 شخصا على الأقل", ">="),
        ("20 شخصا فأكثر", ">="),
        ("أقل من 20 شخصا", "<"),
        ("دون الـ20 شخصا", "<"),
        ("لا يتعدى 20 شخصا", "<="),
        ("لم يتجاوز 20 شخصا", "<="),
        ("لا تزيد على 20 شخصا", "<="),
        ("ليس أكثر من 20 شخصا", "<="),
        ("20 شخصا على الأكثر", "<="),
        ("حتى 20 شخصا", "<="),
    ],
)
def test_comparators(text: str, comparator: str) -> None:
    figure = only(text)
    assert figure.comparator == comparator
    assert figure.value == 20
    assert (figure.low, figure.high) == BOUNDS[comparator]
    assert fold(figure.quote).strip() in ("20", fold("عشرين"))


@pytest.mark.parametrize(
    "text", ["20 شخصا", "20 شخصا فقط", "وصل 20 شخصا وأكثر من 30 سيارة", "20% يحملن مؤهلا فما فوق"]
)
def test_no_comparator(text: str) -> None:
    assert read(text)[0].comparator == "="


def test_every_phrase_of_the_lists_bounds_a_number() -> None:
    for code, phrases in word_lists.table("comparators").items():
        for phrase in phrases:
            assert only(f"{phrase} 20 شخصا").comparator == code, phrase
    for code, phrases in word_lists.table("comparators_after").items():
        for phrase in phrases:
            assert only(f"20 شخصا {phrase}").comparator == code, phrase


@pytest.mark.parametrize(
    ("text", "quote", "low", "high"),
    [
        ("بين 8 و10 آلاف مشارك", "8 و10 آلاف", 8000, 10_000),
        ("بما بين 8 و10 آلاف مشارك", "8 و10 آلاف", 8000, 10_000),
        ("ما بين ألف وألف وخمسمئة لاجئ", "ألف وألف وخمسمئة", 1000, 1500),
        ("بين 20 قتيلا و30", "20 قتيلا و30", 20, 30),
        ("أصيب 40-50 شخصا", "40-50", 40, 50),
        ("أصيب 40 – 50 شخصا", "40 – 50", 40, 50),
        ("من 10 إلى 15 شخصا", "10 إلى 15", 10, 15),
        ("يتراوح من 20 إلى 30 ألفا", "20 إلى 30 ألفا", 20_000, 30_000),
        ("ثلاثة أو أربعة أشخاص", "ثلاثة أو أربعة", 3, 4),
        ("بعد يومين أو ثلاثة أيام", "يومين أو ثلاثة", 2, 3),
        ("بين 5 و10 في المئة", "5 و10 في المئة", 5, 10),
        ("تراوحت ما بين 9.9% إلى 0.4%", "9.9% إلى 0.4%", 0.4, 9.9),
        ("ارتفاع الموج من متر ونصف إلى مترين", "متر ونصف إلى مترين", 1.5, 2),
    ],
)
def test_ranges(text: str, quote: str, low: float, high: float) -> None:
    figure = only(text)
    assert (figure.quote, figure.comparator) == (quote, "range")
    assert (figure.value, figure.low, figure.high) == (None, low, high)


@pytest.mark.parametrize(
    "text",
    [
        "ارتفع عدد القتلى من 16 إلى 33",
        "خفض الموازنة من 16 إلى 33 مليونا",
        "ارتفع 16 بالمئة إلى 33 نقطة",
        "أضاف البنك أكثر من 16 مليون يورو إلى 33 مليون يورو",
        "من بين 16 عاملا أصيب 33",
    ],
)
def test_changes_are_two_figures(text: str) -> None:
    assert len(quotes(text)) == 2


def test_the_first_of_two_numbers_counts_what_the_second_counts() -> None:
    first, second = read("قلص المدة من 18 إلى 11 ساعة")
    assert (first.kind, first.unit, first.counted) == (second.kind, second.unit, second.counted)


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("سيتجاوز عدد الزوار في أيام المعرض 20 ألفا", ">"),
        ("لا يزيد سعر الغرفة في الفندق على 20 دولارا", "<="),
        ("ستبلغ قيمتها نحو 20 مليونا", "~"),
        ("يقارب عددها المعلن وتتخطى 20 سنة", ">"),
    ],
)
def test_what_a_verb_measures_may_stand_before_the_number(text: str, comparator: str) -> None:
    assert only(text).comparator == comparator


def test_a_bound_after_a_number_is_not_that_of_the_number_before() -> None:
    first, second = read("رفع الحصة إلى 20% خلال خمس سنوات على أقل تقدير")
    assert (first.comparator, second.comparator) == ("=", ">=")
