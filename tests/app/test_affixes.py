"""Query-time clitics: the forms a search must find, and those it must leave."""

import tomllib
from pathlib import Path

import pytest

from app.arabic.affixes import Affixes, expand, strip
from app.arabic.fold import fold

LIST = Path(__file__).parents[2] / "resources" / "arabic" / "affixes.toml"

# query: (forms that must be found, forms that must not)
QUERIES: dict[str, tuple[str, str]] = {
    "مدرسة": (
        "المدرسة والمدرسة بالمدرسة للمدرسة ومدرستهم مدرسته مدرستان المدرستين مدرسه مَدرَسة",
        "مدرس دراسة مدرسي",
    ),
    "المستشفى": ("مستشفى بالمستشفى للمستشفى والمستشفى مستشفي كالمستشفى", "شفى مستشار"),
    "قصف": ("القصف والقصف بالقصف قصفا قصفت قصفوا قصفها وقصفت للقصف قصفًا", "قاصفات مقصف قصفير"),
    "مسؤول": ("مسئول المسؤول والمسئول مسؤولون المسؤولين مسؤولا ومسؤول للمسؤولين مسؤولي مسؤولة", "سؤال مسألة"),
    "مدني": ("مدنيا المدنيين مدنيون والمدنيين مدنيين للمدنيين بالمدنيين مدنية", "مدينة مدن تمدن"),
    "حلب": ("وحلب بحلب لحلب حلبا", "حليب محلب انحلب"),
    "طفل": ("الطفل طفلان طفلين طفلا طفلها والطفل بطفل لطفل طفلة", "أطفال متطفل طفيل"),
    "قتيل": ("قتيلا القتيل قتيلين وقتيل قتيلان قتيلة", "قتل قتال مقاتل"),
    "جريح": ("جريحا الجريح جريحين وجريحا جريحان", "جرح تجريح جرحى"),
    "إجلاء": ("الإجلاء اجلاء بإجلاء إجلاءهم إجلائهم إجلاؤهم والإجلاء لإجلاء إجلائها", "جلاء إجلال"),
    "قوات": ("القوات والقوات قواته قواتها بقوات للقوات لقوات قواتهم وقوات", "قوت أوقات قنوات"),
    "هيئة": ("الهيئة هيئه والهيئة للهيئة هيئتها بهيئة الهيئات هيئات", "تهيئة هيأ"),
    "اللاجئين": ("لاجئين لاجئون لاجئ اللاجئون للاجئين واللاجئين لاجئا", "لجأ ملجأ"),
    "وزير": ("الوزير وزيرا للوزير ووزير وزيرة بوزير لوزير", "زير وزارة تزوير"),
    "أمن": ("الأمن امن بالأمن والأمن للأمن أمنها أمنه", "آمنة ضامن تأمين"),
    "مروحيات": ("مروحية المروحيات بالمروحيات المروحية ومروحيات مروحيتين مروحيتان للمروحيات", "مروحة روحية"),
    "صحفي": ("الصحفي صحفيون صحفيين الصحفيين صحفيا والصحفيين للصحفيين صحفية", "صحف صحافي"),
    "هجوم": ("الهجوم هجوما بالهجوم هجومها والهجوم للهجوم هجومين هجومان هجومهم", "هجم مهاجم"),
    "دمشق": ("ودمشق بدمشق لدمشق", "تدمشق مشق"),
    "قرية": ("القرية قريتين قريتان القريتين بقرية لقرية وقرية قريتهم قريتنا للقرية", "قراءة بقري"),
    "منظمات": ("المنظمات منظمة المنظمة للمنظمات ومنظمات والمنظمة بمنظمات", "نظام تنظيم منتظم"),
    "بيت": ("البيت بيته بيتهم وبيت لبيت بيتا بيتها بيتنا", "تثبيت بيات أبيات"),
    "انفجار": ("الانفجار انفجارا انفجارات انفجارين بانفجار والانفجار للانفجار انفجاران", "تفجير فجر"),
    "نفى": ("ونفى نفي نفت", "ونافى منفى"),
    "أعلن": ("وأعلن أعلنت أعلنوا اعلن فأعلن وأعلنت أعلنا", "علن إعلان معلن"),
    "مساعدة": (
        "المساعدة مساعدات المساعدات بالمساعدات مساعدتهم للمساعدات والمساعدات مساعداتها",
        "مساعد ساعد سعادة",
    ),
    "معتقلون": (
        "معتقلين المعتقلين معتقل المعتقل والمعتقلون معتقلا للمعتقلين معتقليهم معتقلوهم",
        "عقل اعتقال",
    ),
    "مياه": ("المياه مياها مياههم بالمياه مياهها والمياه للمياه", "ماء ميت"),
    "Reuters": ("REUTERS reuters", "Reuter"),
}


@pytest.fixture(scope="module")
def affixes() -> Affixes:
    lists = tomllib.loads(LIST.read_text(encoding="utf-8"))
    return Affixes(tuple(lists["prefixes"]), tuple(lists["suffixes"]))


def test_recall_and_precision_of_the_shipped_lists(affixes: Affixes) -> None:
    missed, wrong, wanted = [], [], 0
    for query, (good, bad) in QUERIES.items():
        forms = set(expand(fold(query), affixes))
        wanted += len(good.split())
        missed += [(query, form) for form in good.split() if fold(form) not in forms]
        wrong += [(query, form) for form in bad.split() if fold(form) in forms]
    assert len(QUERIES) >= 24
    assert len(missed) <= 0.01 * wanted, missed
    assert len(wrong) <= 2, wrong


def test_the_word_itself_comes_first_and_nothing_twice(affixes: Affixes) -> None:
    for query in QUERIES:
        forms = expand(fold(query), affixes)
        assert forms[0] == fold(query)
        assert len(forms) == len(set(forms))


def test_shipped_lists_are_folded(affixes: Affixes) -> None:
    for affix in affixes.prefixes + affixes.suffixes:
        assert fold(affix) == affix


def test_strip_keeps_short_words_whole(affixes: Affixes) -> None:
    assert strip("الا", affixes) == ["الا"]
    assert strip("بين", affixes) == ["بين"]
    assert strip(fold("والمدرسة"), affixes)[0] == "مدرسه"


def test_an_added_prefix_is_used() -> None:
    assert "سيقول" in expand("يقول", Affixes(("س",), ()))
