"""What looks like a date and is none, and what must hold of every text."""

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.arabic.date_mentions import find_dates
from app.arabic.date_words import DateWords
from app.dates import month_groups, parse_edtf
from tests.app.date_and_place_words import dates, shipped_tables

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"


@pytest.mark.parametrize(
    "text",
    [
        "ذكرت روسيا اليوم أن القمة ألغيت",
        "قال لـ«اليوم» مصدر مطلع",
        "افتتح «اليوم الذهبي» للمعرض",
        "صحيفة اليوم السابع المصرية",
        "يشرب ثلاثة أكواب في اليوم",
        "لليوم الثالث على التوالي",
        "في اليوم التالي عاد الجميع",
        "احتفل باليوم الوطني",
        "عصر اليوم التالي",
        "نزاع دائر منذ عام ونصف",
        "وصلت الحافلات إلى ساحة الخامس من حزيران",
        "شارع 17 تموز",
        "ثورة 23 يوليو",
        "أدى المصلون صلاة الجمعة في الجامع",
        "يفتح المتحف كل خميس",
        "كان الخلاف بين الاثنين قديما",
        "هو في أمس الحاجة إلى المال",
        "لامس الكرة بيده",
        "قال الأمين العام للمنظمة",
        "الرأي العام العالمي",
        "استمرت الهدنة لمدة ثلاثة أيام",
        "قبل يومين من الانتخابات",
        "قبل أسابيع",
        "حتى الآن",
        "حقق فوزا بنتيجة 3/1",
        "ارتفع المؤشر إلى 2015 نقطة",
        "في 2000 مدرسة",
        "مارس الرياضة منذ صغره",
        "قال رجب طيب أردوغان",
        "فتح باب الترشح",
        "كان يكسب ثلاثين ريالا في اليوم الواحد",
        "أحداث الأحد الدامي والجمعة العظيمة",
        "يتظاهرون أيام الجمعة من كل أسبوع",
        "يفتح السوق الأربعاء والسبت من كل أسبوع",
    ],
)
def test_no_date(text: str) -> None:
    assert [each.quote for each in dates(text)] == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("ثورة 25 يناير 2011", "25 يناير 2011"),
        ("بعد صلاة ظهر الخميس", "ظهر الخميس"),
        ("بين الاثنين والخميس", "الاثنين والخميس"),
        ("قال يوم الأحد اثنان منهم", "يوم الأحد"),
    ],
)
def test_a_date_beside_a_trap(text: str, quote: str) -> None:
    assert [each.quote for each in dates(text)] == [quote]


def test_lists_that_a_team_emptied_raise_nothing() -> None:
    shipped = shipped_tables(DateWords.TABLES)["dates"]
    for code in shipped:
        words = DateWords.from_tables({"dates": {**shipped, code: ["ـ"]}}, month_groups())
        find_dates(
            "من الحادي عشر إلى 15 أيار 2014 وقبل ثلاثة أيام ويوم السبت المقبل ونهاية العام",
            words,
            "2021-03-10",
        )


def _check(text: str, published: str) -> None:
    last = 0
    for found in dates(text, published):
        assert text[found.start : found.end] == found.quote != ""
        assert found.start >= last
        assert parse_edtf(found.iso) is not None
        assert bool(found.iso) == (found.precision != "unknown")
        last = found.end


_PIECES = (
    *(
        "في",
        "من",
        "إلى",
        "حتى",
        "و",
        "بين",
        "منذ",
        "قبل",
        "يوم",
        "شهر",
        "عام",
        "العام",
        "الماضي",
        "المقبل",
        "الجاري",
    ),
    *("15", "٣", "2015", "1436", "30", "31", "/", "-", ".", "،", "(", ")", "«", "هـ", "م", "ال", "\n", " "),
    *(
        "السبت",
        "والأحد",
        "اليوم",
        "أمس",
        "غدا",
        "مساء",
        "ليل",
        "كانون الأول",
        "مايو",
        "رمضان",
        "نهاية",
        "الأسبوع",
    ),
    *(
        "الأول",
        "النصف",
        "الربع",
        "أيام",
        "ثلاثة",
        "آب",
        "يومي",
        "الموافق",
        "صيف",
        "2011-2014",
        "الشهر",
        "0",
        "99",
    ),
)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES), max_size=14),
    st.sampled_from(["", "2021-03-10", "1701-01-01", "1924-02-29", "2077-11-16", "2099-12-31"]),
)
def test_any_words_of_dates_give_sound_mentions(pieces: list[str], published: str) -> None:
    _check(" ".join(pieces), published)
    _check("".join(pieces), published)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_text_gives_sound_mentions(text: str) -> None:
    _check(text, "2021-03-10")


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_raise_nothing(published: str) -> None:
    _check("أمس والسبت المقبل وقبل 300 سنة ونهاية الأسبوع والشهر المقبل وفي 5 شوال والشتاء المقبل", published)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")
def test_real_articles_give_sound_mentions() -> None:
    with zipfile.ZipFile(max(CORPUS.glob("*.zip"))) as archive:
        articles = json.loads(archive.read(archive.namelist()[0]))
    for article in articles[::4]:
        _check(article["content"], article["date_extracted"][:10])


def test_long_chains_are_read_without_end() -> None:
    _check("في كأس 2001 س" + " و2002 س" * 3000, "2021-03-10")
    _check("الخميس" + " والجمعة" * 3000, "2021-03-10")
