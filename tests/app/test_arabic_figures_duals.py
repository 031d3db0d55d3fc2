"""Duals count two; what only ends like one does not."""

import pytest

from tests.app.figure_reading import only, quotes, read


@pytest.mark.parametrize(
    "text",
    [
        "قُتل [طفلان] أمام المنزل",
        "أصيبت [امرأتان] بجروح",
        "انهيار [مبنيين] متجاورين",
        "وفق [شاهدي] عيان",
        "عثر على [جثتي] رجل وفتاة",
        "قال [جنديان] إنهما عادا",
        "مقتل [جنديين] في كمين",
        "وقع [الطرفان] هدنة",
        "احترقت [سيارتان] مفخختان",
        "سيطر على [قريتين] في الريف",
        "أحبط الأمن [محاولتين] للتهريب",
        "[وزيرا] الخارجية والدفاع",
        "توفي [مصابان] في المستشفى",
        "انفجار [قنبلتين] يدويتين",
        "نقل [شخصين اثنين] إلى المستشفى",
        "و[طائرتان] فوق المدينة",
        "يضم البرج [مصعدين] للنزلاء",
        "افتتح [قاعتي] اجتماع في المبنى",
        "اصطدام [قطاري] ركاب قرب المحطة",
        "أعلن الحرس أن [صحفيين] أصيبا في المرفأ",
    ],
)
def test_duals(text: str) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    figure = only(plain)
    assert (figure.start, figure.end, figure.value, figure.kind) == (start, end, 2, "dual")


@pytest.mark.parametrize(
    "text",
    [
        "سكان لبنان وإيران والبحرين وفلسطين",
        "خادم الحرمين الشريفين",
        "مقاتلين ومدنيين ومواطنين سعوديين",
        "رفضا الكشف عن اسميهما",
        "السلطان في الميدان قبل رمضان",
        "بوتين يزور الأرجنتين وأفغانستان",
        "حركة طالبان",
        "مدينة القريتين",
        "رفع يديه وأغمض عينيه",
        "بين يدي الله",
        "العلاقات بين البلدين والشعبين",
        "قوانين وبساتين وملايين",
        "مدينتي جميلة وقصتي طويلة",
        "هو رئيسا للوفد وكان طالبًا",
        "بلدتي كفريا والفوعة",
        "قالت زوجتي مريم إن مدرستي قديمة",
        "اعتقال متظاهرين بواقع اثنين في كل مدينة",
        "محلية شيكان في الغرب",
    ],
)
def test_words_that_only_look_like_duals(text: str) -> None:
    assert [figure.quote for figure in read(text) if figure.kind == "dual"] == []


def test_a_plural_ending_counts_two_only_with_a_sign_of_two() -> None:
    assert quotes("اعتقال مواطنين في المدينة") == []
    assert quotes("اعتقال مواطنين أحدهما قاصر") == ["مواطنين"]
    assert quotes("رصدت الكاميرا ملثمين يستقلان دراجة وموظفين يحملان حقيبة") == ["موظفين"]


def test_two_after_a_dual_and_its_adjective_is_said_once() -> None:
    assert quotes("بحسب مسؤولين محليين اثنين") == ["مسؤولين"]


def test_what_a_number_counts_is_no_dual() -> None:
    assert quotes("ثلاثة من المصورين") == ["ثلاثة"]


def test_a_dual_with_a_comparator() -> None:
    figure = only("قضى نحو عامين في السجن")
    assert (figure.quote, figure.comparator, figure.kind, figure.unit) == ("عامين", "~", "duration", "year")


def test_a_dual_and_a_half() -> None:
    assert only("انتظر سنتين ونصف السنة").value == 2.5


def test_a_dual_with_a_clitic_describes_no_dual_before_it() -> None:
    assert quotes("عثر على جثتين لطفلين") == ["جثتين", "طفلين"]
    assert quotes("لقاء الوزيرين بالسفيرين العربيين") == ["الوزيرين", "السفيرين"]


def test_participles_of_weak_roots_have_their_own_plural() -> None:
    assert quotes("أوقفت الشرطة جانيين") == ["جانيين"]


def test_two_duals_side_by_side_agree_if_one_describes_the_other() -> None:
    assert quotes("ألقى نائبان كلمتين") == ["نائبان", "كلمتين"]
    assert quotes("سائقان آخران لبنانيان") == ["سائقان"]
