"""Numbers that are no figures."""

import pytest

from tests.app.figure_reading import quotes, read


@pytest.mark.parametrize(
    "text",
    [
        "في عام 2015 وسنة 1990 ومنذ 2011",
        "عام ألفين وخمسة عشر",
        "سنة 1436هـ",
        "(2014-2015)",
        "في 12 آب وفي 3 حزيران",
        "في 24 من الشهر نفسه",
        "عند الساعة 12:40 وعند الساعة الخامسة",
        "وصل 5 مساء",
        "المادة 35 من القرار 2254",
        "رقم 17 في الصفحة 8",
        "في الدورة السبعين والذكرى الـ40",
        "القرن الحادي والعشرين والقرن العشرين",
        "الدفعة الثالثة والمرحلة الثانية عشرة",
        "حل في المرتبة الـ15",
        "مجموعة العشرين",
        "طائرة F-16 وصاروخ إس-300 وقمة G20",
        "نظام Windows 10",
        "فاز 3-1 وتعادل 2 - 2",
        "خسر 2 - صفر",
        "اتصل على 0112345678",
        "على العنوان ص.ب 4410 عمان 11118 أو بالبريد",
        "تحديث (1)",
        "1- الكشف المبكر",
        "يوم الاثنين والأربعاء",
        "ألف شكر",
        "الملك محمد السادس",
        "لست متفقا معه",
        "وأثنى البيان على الجهود",
        "في أحد الأحياء وواحدة من المدن",
        "ساحة السابع من نيسان",
        "سواحل مدينة الخمس الليبية",
        "أغلق الطريق الدولي 27 أمام الحركة",
        "كان يحسب لخصمه ألف حساب",
        "بينهما ألف حكاية وحكاية",
        "محادثات مجموعة خمسة زائد واحد",
        "قمة مجموعة الدول العشرين",
        "تراجع المؤشر ستوكس يوروب 600 أمس",
        "قال «البقرة 114» سورة 5",
    ],
)
def test_no_figures(text: str) -> None:
    assert quotes(text) == []


def test_a_number_like_a_year_with_its_noun_is_a_count() -> None:
    assert quotes("وصل 2000 شخص و1950 مقاتلا") == ["2000", "1950"]
    assert quotes("وسجلت المراكز 2030 بلاغا") == ["2030"]


def test_a_toll_like_a_year_is_a_count() -> None:
    assert quotes("ارتفعت حصيلة الغرقى إلى 2034، وفق البيان") == ["2034"]
    assert quotes("أصيب 2034 بينهم 1404 أطفال") == ["2034", "1404"]
    assert quotes("ارتفع النمو من 2033 إلى 2034") == []


def test_numbers_in_brackets_count_when_a_noun_says_so() -> None:
    assert quotes("استشهاد (15) وإصابة (33) من رجال الأمن") == ["15", "33"]
    assert quotes("ضبط عدد (87) كبسولة") == ["87"]


def test_nothing_is_found_in_taken_spans() -> None:
    text = "قتل 3 في 12 كذا"
    start = text.index("12")
    assert [figure.quote for figure in read(text, ((start, start + 2),))] == ["3"]


def test_a_taken_number_with_a_scale_was_no_date() -> None:
    text = "تمكن 18.5 مليون شخص"
    assert [figure.quote for figure in read(text, ((5, 9),))] == ["18.5 مليون"]


def test_a_number_in_quotes_behind_a_preposition_counts() -> None:
    assert quotes("بطول يقدر بـ «3.5» كلم وعددهم بـ”35” شخصا") == ["3.5", "35"]


def test_by_means_of_is_no_road() -> None:
    assert quotes("يعرض نشاطه عن طريق 4 أركان") == ["4"]
    assert quotes("أغلق طريق 4 أمس") == []


def test_a_verb_that_is_also_the_noun_of_a_rank_is_followed_by_a_count() -> None:
    assert quotes("سجل 19 هدفا وفتح 7 متاجر") == ["19", "7"]
    assert quotes("السجل 1043 في المكتب") == []
