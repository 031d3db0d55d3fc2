"""What a figure counts, its group, and whether it is a fact."""

import pytest

from tests.app.figure_reading import only, read


@pytest.mark.parametrize(
    ("text", "counted", "group"),
    [
        ("قتل 15 مدنيا", "مدنيا", "killed"),
        ("مقتل 15 مدنيا", "مدنيا", "killed"),
        ("استشهاد 12 رجل أمن", "رجل أمن", "killed"),
        ("لقي 5 أشخاص مصرعهم", "أشخاص", "killed"),
        ("سقط 15 قتيلا", "قتيلا", "killed"),
        ("وصول نحو مئة جريح", "جريح", "wounded"),
        ("وإصابة تسعة آخرين", "آخرين", "wounded"),
        ("وفاة 3 أشخاص", "أشخاص", "dead"),
        ("15 حالة وفاة", "حالة وفاة", "dead"),
        ("اعتقال 20 مواطنا", "مواطنا", "detained"),
        ("إجلاء 150 شخصا", "شخصا", "evacuated"),
        ("نزوح 300 شخص", "شخص", "displaced"),
        ("وصل 40 نازحا", "نازحا", "displaced"),
        ("وصل 40 لاجئا", "لاجئا", "refugees"),
        ("وصل 40 لاجىء", "لاجىء", "refugees"),
        ("إطلاق 20 أسيرا", "أسيرا", "prisoners"),
        ("انسحب 12 مقاتلًا", "مقاتلًا", "fighters"),
        ("غادرت 60 عائلة", "عائلة", "families"),
        ("أضرب 30 موظفا", "موظفا", "staff"),
        ("نقلتهم 10 حافلات", "حافلات", "vehicles"),
        ("خرجت خمس دفعات", "دفعات", "batches"),
        ("فحص 7 منازل", "منازل", "other"),
        ("مقتل 18 من عناصر الحرس", "عناصر الحرس", "killed"),
        ("انسحب 18 من عناصر الحرس", "عناصر الحرس", "fighters"),
        ("مقتل 18 من البيشمركة", "البيشمركة", "killed"),
        ("نُقلوا بـ15 سيارة إسعاف", "سيارة إسعاف", "vehicles"),
        ("بلغ عدد المصابين 101", "المصابين", "wounded"),
        ("وصلت حصيلة القتلى إلى 33", "القتلى", "killed"),
        ("القتلى والمصابين 101", "المصابين", "wounded"),
        ("المناطق الأربع", "المناطق", "other"),
        ("المصابين الثلاثة", "المصابين", "wounded"),
        ("62 في المئة من الأسر", "الأسر", "families"),
    ],
)
def test_noun_and_group(text: str, counted: str, group: str) -> None:
    figure = only(text)
    assert (figure.counted, figure.counted_group) == (counted, group)


def test_of_them_takes_the_people_counted_before() -> None:
    first, second = read("وصول نحو مئة جريح، وإن ما لا يقل عن تسعة عشر منهم في حال حرجة")
    assert (second.counted, second.counted_group) == (first.counted, "wounded")
    assert second.counted_start == first.counted_start
    _, _, third = read("نقل 20 جريحا في 3 سيارات بينهم 5 في حال خطرة")
    assert third.counted == "جريحا"


def test_groups_follow_the_nearest_verb() -> None:
    groups = [figure.counted_group for figure in read("قتل 15 مدنيا و20 عسكريا وأصيب 12")]
    assert groups == ["killed", "killed", "wounded"]


def test_parts_of_the_people_share_their_group() -> None:
    groups = [figure.counted_group for figure in read("سقط 93 قتيلا بينهم 24 طفلا و10 نساء و59 رجلا")]
    assert groups == ["killed"] * 4


def test_a_currency_once_named_holds_for_bare_millions() -> None:
    figures = read("قدّر الحاجة بنحو 2.3 مليار دولار لم يسدد منها سوى 340 مليونًا")
    assert [(figure.kind, figure.unit, figure.counted) for figure in figures] == [
        ("money", "dollar", "دولار")
    ] * 2


def test_what_is_measured_has_no_group() -> None:
    assert [figure.counted_group for figure in read("دفع 5 ملايين دولار خلال 3 أيام بنسبة 20%")] == [
        "",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("من المقرر إجلاء 1500 شخص", "planned"),
        ("ينص الاتفاق على خروج 1500 شخص", "agreed"),
        ("طالب بالإفراج عن 20 أسيرا", "demanded"),
        ("عرضت الحكومة 500 خيمة", "offered"),
        ("خرج 1500 شخص", ""),
    ],
)
def test_status(text: str, status: str) -> None:
    assert only(text).status == status
