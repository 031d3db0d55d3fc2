"""Numbers in Arabic prose: digits, words, scales, fractions, vague amounts, zeros, units."""

import pytest

from app.arabic.figures.numerals import digit_value
from tests.app.figure_reading import only, quotes, read


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("وصلت 12 قافلة", "12", 12),
        ("وصلت ١٢ قافلة", "١٢", 12),
        ("وصلت ۱۲ قافلة", "۱۲", 12),
        ("غادر و337 نازحا", "337", 337),
        ("غادر الـ7000 نازح", "7000", 7000),
        ("نُقلوا بـ15 سيارة", "15", 15),
        ("أُرسلت لـ 3 مستشفيات", "3", 3),
        ("بلغ 9,500 نسمة", "9,500", 9500),
        ("بلغ ٩٬٥٠٠ نسمة", "٩٬٥٠٠", 9500),
        ("بلغ 1.500 نسمة", "1.500", 1500),
        ("بلغ 3,5 ملايين نسمة", "3,5 ملايين", 3_500_000),
        ("بلغ ٣٫٥ ملايين نسمة", "٣٫٥ ملايين", 3_500_000),
        ("بلغ 2.375 مليار نسمة", "2.375 مليار", 2_375_000_000),
        ("بلغ 5ر2 مليون نسمة", "5ر2 مليون", 2_500_000),
        ("بلغ 25 ألفًا من السكان", "25 ألفًا", 25_000),
        ("بلغ (150) ألف متدرب", "150) ألف", 150_000),
        ("بلغ «11» مليون وحدة", "11» مليون", 11_000_000),
        ("بلغ 3 ملايين و200 ألف نسمة", "3 ملايين و200 ألف", 3_200_000),
    ],
)
def test_digits(text: str, quote: str, value: float) -> None:
    figure = only(text)
    assert (figure.quote, figure.value, figure.low, figure.high) == (quote, value, value, value)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("ثلاثة", 3),
        ("ثَلاثَةُ", 3),
        ("أربع", 4),
        ("اربعة", 4),
        ("ثماني", 8),
        ("ثمان", 8),
        ("عشرة", 10),
        ("أحد عشر", 11),
        ("إحدى عشرة", 11),
        ("اثنا عشر", 12),
        ("إثنتي عشرة", 12),
        ("تسع عشرة", 19),
        ("عشرون", 20),
        ("واحد وعشرين", 21),
        ("اثنان وثلاثون", 32),
        ("تسعة وتسعين", 99),
        ("مئة", 100),
        ("مائة وعشرة", 110),
        ("مئة وواحد", 101),
        ("مئتين", 200),
        ("مائتا", 200),
        ("ثلاثمئة", 300),
        ("ثلاث مئة وأربعة", 304),
        ("ثمانمائة وخمسين", 850),
        ("ألف", 1000),
        ("ألفان", 2000),
        ("ألفي", 2000),
        ("أربعة آلاف", 4000),
        ("خمسة وعشرون ألفًا وثلاثمئة", 25_300),
        ("مئة وخمسة آلاف", 105_000),
        ("خمسمئة وسبعة وعشرون ألفا ومئتان وثلاثة وأربعون", 527_243),
        ("مليونين", 2_000_000),
        ("نصف مليون", 500_000),
        ("مليون ونصف مليون", 1_500_000),
        ("ثلاثة ملايين ونصف المليون", 3_500_000),
        ("ثلاثة أرباع المليون", 750_000),
    ],
)
def test_number_words(words: str, value: float) -> None:
    figure = only(f"وصل {words} نازح إلى المخيم")
    assert (figure.quote, figure.value) == (words, value)


def test_the_construct_dual_of_thousand_is_two_thousand_and_with_tanwin_one() -> None:
    assert only("قتل ألفا شخص").value == 2000
    assert only("ألفًا و500 مقاتل").value == 1500
    assert only("بلغ العدد ألفا و500 مقاتل").value == 1500


def test_numbers_of_equal_rank_are_not_added() -> None:
    assert [figure.value for figure in read("في ثلاثة وخمسة منازل")] == [3, 5]
    assert [figure.value for figure in read("8 و10 آلاف مشارك")] == [8, 10_000]


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("62,5 في المئة من الأسر", "62,5 في المئة", 62.5),
        ("بنسبة 41%", "41%", 41),
        ("بنسبة %41", "%41", 41),
        ("بنسبة ٤١٪", "٤١٪", 41),
        ("بنسبة 5.1 بالمائة", "5.1 بالمائة", 5.1),
        ("خمسة وعشرون بالمئة", "خمسة وعشرون بالمئة", 25),
        ("تراجع واحدا بالمئة", "واحدا بالمئة", 1),
    ],
)
def test_percentages(text: str, quote: str, value: float) -> None:
    figure = only(text)
    assert (figure.quote, figure.value, figure.kind) == (quote, value, "percent")


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("نصف المحال", "نصف", 0.5),
        ("ثلثي المستودعات", "ثلثي", 2 / 3),
        ("ربع الحاجة", "ربع", 0.25),
        ("خمس الصادرات", "خمس", 0.2),
        ("ثلاثة أرباع السكان", "ثلاثة أرباع", 0.75),
        ("ثلاثة أرباعها تقيم هنا", "ثلاثة أرباع", 0.75),
        ("نصفهم أطفال", "نصف", 0.5),
        ("تراجع الإنتاج إلى النصف", "نصف", 0.5),
    ],
)
def test_fractions(text: str, quote: str, value: float) -> None:
    figure = only(text)
    assert (figure.quote, figure.kind) == (quote, "fraction")
    assert figure.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "في النصف الأول من العام",
        "دور نصف النهائي",
        "مباراة ربع النهائي",
        "الربع الثالث من العام",
        "الساعة السابعة والنصف",
        "تقرير نصف سنوي",
    ],
)
def test_halves_of_cups_and_clocks_are_no_fractions(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "quote", "low"),
    [
        ("عشرات القتلى", "عشرات", 10),
        ("وأصيب العشرات", "عشرات", 10),
        ("مئات المدنيين", "مئات", 100),
        ("بآلاف اللاجئين", "آلاف", 1000),
        ("عدة آلاف من السكان", "عدة آلاف", 3000),
        ("بضع مئات من الأشخاص", "بضع مئات", 300),
        ("بضعة عشر شخصا", "بضعة عشر", 13),
        ("عشرات الآلاف من النازحين", "عشرات الآلاف", 10_000),
        ("مئات آلاف اللاجئين", "مئات آلاف", 100_000),
        ("ملايين الدولارات", "ملايين", 1_000_000),
    ],
)
def test_vague_amounts_have_a_lower_bound_and_no_value(text: str, quote: str, low: int) -> None:
    figure = only(text)
    assert (figure.quote, figure.kind, figure.comparator) == (quote, "vague", "indef")
    assert (figure.value, figure.low, figure.high) == (None, low, None)


def test_a_few_are_three_to_nine() -> None:
    figure = only("تبقت بضع حافلات")
    assert (figure.quote, figure.value, figure.low, figure.high) == ("بضع", None, 3, 9)


def test_some_and_several_alone_are_no_figures() -> None:
    assert quotes("أصيب عدد من العمال وبعض المارة في عدة أحياء، بحسب أحد الشهود") == []


def test_more_than_one() -> None:
    figure = only("وقع أكثر من انفجار في المدينة")
    assert (figure.quote, figure.low, figure.high, figure.comparator) == ("أكثر من انفجار", 1, None, ">")
    assert quotes("بدا أكثر من راض عن النتيجة") == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("نفى المتحدث سقوط أي قتيل", "أي قتيل"),
        ("لم تُسجَّل أي إصابة", "أي إصابة"),
        ("دون وقوع أية إصابات", "أية إصابات"),
        ("لم يصب أي شخص", "أي شخص"),
        ("لم يتم تسجيل أي حالة وفاة", "أي حالة وفاة"),
        ("نفى الناطق احتجاز أي حافلة", "أي حافلة"),
    ],
)
def test_a_negated_any_is_zero(text: str, quote: str) -> None:
    figure = only(text)
    assert (figure.quote, figure.low, figure.high, figure.kind) == (quote, 0, 0, "zero")


@pytest.mark.parametrize("text", ["لا يسمح لأي شخص بالدخول", "يمكن لأي مدني أن يغادر", "لم تتضح أي صورة"])
def test_any_without_a_count_is_nothing(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "value", "kind", "unit"),
    [
        ("استغرقت أربع ساعات", 4, "duration", "hour"),
        ("بعد ساعتين", 2, "duration", "hour"),
        ("خلال السنوات الثلاث الماضية", 3, "duration", "year"),
        ("منذ الأشهر الستة الأولى", 6, "duration", "month"),
        ("خمس سنوات ونصف السنة", 5.5, "duration", "year"),
        ("استمر ساعة ونصف", 1.5, "duration", "hour"),
        ("نصف ساعة", 0.5, "duration", "hour"),
        ("على بعد 20 كيلومترا", 20, "distance", "kilometre"),
        ("على مساحة 120 كيلومترا مربعا", 120, "measure", "kilometre"),
        ("ضبط 5 أطنان", 5, "measure", "tonne"),
        ("خمسة ملايين دولار", 5_000_000, "money", "dollar"),
        ("دفع $500", 500, "money", "dollar"),
        ("غرامة 30 ألف ريال", 30_000, "money", "riyal"),
    ],
)
def test_units(text: str, value: float, kind: str, unit: str) -> None:
    figure = only(text)
    assert (figure.value, figure.kind, figure.unit) == (value, kind, unit)


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("سائق في الخامسة والأربعين من عمره", "الخامسة والأربعين", 45),
        ("فتاة في الـ17 من عمرها", "17", 17),
        ("شاب في العشرين من عمره", "عشرين", 20),
        ("رجل يبلغ من العمر 35 سنة", "35", 35),
        ("الطفلة (8 سنوات)", "8", 8),
        ("توفي عن 80 عاما", "80", 80),
        ("عن عمر ناهز ثمانين عاما", "ثمانين", 80),
    ],
)
def test_ages(text: str, quote: str, value: int) -> None:
    figure = only(text)
    assert (figure.quote, figure.value, figure.kind, figure.unit) == (quote, value, "age", "year")


def test_years_of_work_are_no_age() -> None:
    assert only("عمل فيها 23 عاما").kind == "duration"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12", 12),
        ("1,500,000", 1_500_000),
        ("1.500.000", 1_500_000),
        ("15,000.5", 15_000.5),
        ("0.125", 0.125),
    ],
)
def test_values_of_digits(written: str, value: float) -> None:
    assert digit_value(written) == value


@pytest.mark.parametrize("written", ["12:40", "3/8/2015", "12.3.2015", "1,2,3", "9" * 30])
def test_digits_without_a_value(written: str) -> None:
    assert digit_value(written) is None


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [("خسر الحزب خُمس مقاعده", "خُمس", 0.2), ("باع خمس سيارات", "خمس", 5), ("وافق الثلثان", "ثلثان", 2 / 3)],
)
def test_fractions_that_look_like_numbers_or_duals(text: str, quote: str, value: float) -> None:
    figure = only(text)
    assert (figure.quote, figure.value) == (quote, value)


def test_a_few_of_a_scale_are_so_many_times_it() -> None:
    figure = only("وصل بضع ألف زائر")
    assert (figure.low, figure.high) == (3000, 9000)


def test_a_tatweel_between_numbers_is_a_dash() -> None:
    figure = only("يعيش فيها 60 ــ 70 شخصا")
    assert (figure.quote, figure.low, figure.high) == ("60 ــ 70", 60, 70)
    assert quotes("عند المتر الـ60") == ["60"]
