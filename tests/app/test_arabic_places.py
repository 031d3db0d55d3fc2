"""Places in running text, on sentences of our own."""

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from app.arabic.fold import fold
from app.arabic.place_words import PlaceWords
from app.arabic.places import find_places
from tests.app.date_and_place_words import place_words, places, shipped_tables

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"


def _found(text: str) -> list[str]:
    found = places(text)
    assert all(text[each.start : each.end] == each.quote for each in found)
    return [each.quote for each in found]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("زار الوزير القاهرة ثم الخرطوم", ["القاهرة", "الخرطوم"]),
        ("انتقل من دمشق إلى الولايات المتحدة", ["دمشق", "الولايات المتحدة"]),
        ("وصلت القافلة إلى بنغازي فمصراتة", ["بنغازي", "مصراتة"]),
        ("هطلت أمطار على نواكشوط وأكادير ووهران", ["نواكشوط", "أكادير", "وهران"]),
        ("دعا روسيا إلى وقف النار وغادروا سوريا أيضا", ["روسيا", "سوريا"]),
        ("أولا روسيا، متهما إيطاليا بالتقصير", ["روسيا", "إيطاليا"]),
        ("التقى في جنوب السودان بوفد من جنوب أفريقيا", ["جنوب السودان", "جنوب أفريقيا"]),
        ("سافر الوفد إلى السعودية ثم عاد من السعودية", ["السعودية", "السعودية"]),
        ("حق للمرأة السعودية وبالعاصمة السعودية الرياض", ["الرياض"]),
        ("ضرب زلزال البحر المتوسط قرب كريت", ["البحر المتوسط", "كريت"]),
    ],
)
def test_known_names(text: str, quotes: list[str]) -> None:
    assert _found(text) == quotes


@pytest.mark.parametrize(
    ("text", "quote", "name"),
    [
        ("اعتصام بحلب", "حلب", "حلب"),
        ("الطريق لإدلب مقطوع", "إدلب", "إدلب"),
        ("عاد الهدوء وللفلوجة أهلها", "لفلوجة", "الفلوجة"),
        ("ومنح لليمن مساعدة", "ليمن", "اليمن"),
        ("قال إن بغزة جرحى", "غزة", "غزة"),
        ("سافر الى سورية", "سورية", "سوريا"),
        ("اعتصام أمس وبحلب جرحى", "حلب", "حلب"),
        ("في مدن كالرباط حيث", "الرباط", "الرباط"),
    ],
)
def test_clitics_stay_outside(text: str, quote: str, name: str) -> None:
    (found,) = places(text)
    assert (found.quote, found.name) == (quote, name)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("قصفت قرية السنديان فجرا", ["السنديان"]),
        ("انسحبوا من بلدة كفر نعناع", ["كفر نعناع"]),
        ("توزيع السلال في بلدتي السنديان والزيزفون", ["السنديان", "الزيزفون"]),
        ("دخلت القوات بلدات السنديان، زيزفونة والمصيدة", ["السنديان"]),
        ("أغلق معبر الوردية", ["الوردية"]),
        ("اندلع حريق في حي الدباغين", ["الدباغين"]),
        ("نزحوا إلى مخيم الريحان", ["الريحان"]),
        ("تساقطت الثلوج على جبل العصافير", ["جبل العصافير"]),
        ("أعيد فتح شارع الشهيد نعمان", ["شارع الشهيد نعمان"]),
        ("هبطت الطائرة في مطار الملك عبد الله", ["الملك عبد الله"]),
        ("قصفت الطائرات منطقة الصنوبر", ["الصنوبر"]),
        ("أقلعت من قاعدة الصقيع الجوية", ["الصقيع"]),
        ("سكان قرى السنديان والزيزفون وريفها.", ["السنديان", "الزيزفون"]),
    ],
)
def test_nouns_announce_names_that_nobody_knows(text: str, quotes: list[str]) -> None:
    assert _found(text) == quotes


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("في ثلاث مدن هي السنديان وزيزفونة والمصيدة", ["السنديان", "زيزفونة", "المصيدة"]),
        ("شملت الحملة المحافظات التالية: دمشق والسنديان.", ["دمشق", "السنديان"]),
        ("تضم البلديات الآتية السنديان، وسمر، والمصيدة", ["السنديان", "سمر", "المصيدة"]),
        ("بلديات السنديان، سمر، المصيدة.", ["السنديان", "سمر", "المصيدة"]),
        ("بقيت المدن هي الأكبر والأهم", []),
        ("زار الوزير مدن المنطقة ومحافظات المنطقة", []),
        ("وصل الوفد إلى مطار الأمير نعمان بن عبد الرحمن", ["الأمير نعمان بن عبد الرحمن"]),
        ("قصف معسكر زرقون ثم عاد الهدوء في زرقون", ["زرقون", "زرقون"]),
        ("قصف معسكر زرقون ثم عاد زرقون", []),
        ("قرب مدينة) السنديان", ["السنديان"]),
        ("غارات في مناطق السنديان والمصيدة شرقي حلب", ["السنديان", "المصيدة", "حلب"]),
        ("غارات في مناطق القتال والنزاع شرقي حلب", ["حلب"]),
    ],
)
def test_lists_of_names_and_weaker_nouns(text: str, quotes: list[str]) -> None:
    assert _found(text) == quotes


def test_a_name_seen_twice_behind_a_noun_is_learnt() -> None:
    text = "قصفت قرية السنديان، ثم غادر أهل قرية السنديان. ولم يبق في السنديان أحد."
    found = places(text)
    assert [each.quote for each in found] == ["السنديان"] * 3
    assert found[-1].reason == "place-learnt-in-text"
    assert _found("ولم يبق في السنديان أحد") == []


def test_a_name_behind_one_noun_is_learnt_where_another_word_says_where() -> None:
    assert _found("سقطت بلدة زرقونة أمس، وتقدم الجيش غرب زرقونة وعاد إلى زرقونة") == ["زرقونة"] * 3
    assert _found("سقطت بلدة زرقونة أمس، وقال زرقونة إنه عاد") == ["زرقونة"]
    assert _found("سقطت بلدة «زرقونة» أمس، ثم عاد الهدوء في «زرقونة»") == ["زرقونة", "زرقونة"]


def test_a_name_in_brackets_behind_a_noun() -> None:
    assert _found("قصفت الطائرات قرية (زرقونة) مرتين") == ["زرقونة"]


def test_a_country_written_like_an_adjective_needs_a_word_that_says_where() -> None:
    text = "وصل إلى باماكو وفد بدعم مالي كبير، وقال مصدر مالي إن القوات في مالي هادئة"
    assert _found(text) == ["باماكو", "مالي"]
    assert _found("غادر الوفد باماكو وعاد الهدوء في مالي السبت") == ["باماكو", "مالي"]


def test_a_province_and_a_boycott() -> None:
    assert _found("ضربت العاصفة قرى في مقاطعة زرقونة أمس") == ["زرقونة"]
    assert _found("دعا النادي إلى مقاطعة بضائع أجنبية") == []


def test_provinces_behind_a_direction_and_a_boycott_of_goods() -> None:
    assert _found("ضربت العاصفة شرق مقاطعة زرقون أمس") == ["زرقون"]
    assert _found("طالبوا بمقاطعة منتجات أجنبية وبمقاطعة الانتخابات") == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("انتقل المهاجم من فالنسيا الإسباني إلى دينامو موسكو", []),
        ("لعب لنادي «إف سي موسكو» موسما", []),
        ("خسر ليفربول مباراته الأخيرة في الدوري", []),
        ("يستعد اللاعب لخوض مباراة في ليفربول مع المنتخب", ["ليفربول"]),
        ("وصل لاعبو المنتخب إلى مرسيليا الفرنسية لخوض مباراة", ["مرسيليا"]),
        ("وصل الوزير إلى ليفربول أمس", ["ليفربول"]),
        ("تفقد ريف حلب السوري", ["حلب"]),
    ],
)
def test_clubs_carry_the_names_of_their_cities(text: str, quotes: list[str]) -> None:
    assert _found(text) == quotes


def test_a_name_that_is_also_a_word_with_its_clitic_needs_its_country() -> None:
    assert _found("استعدت الحملة لحج هذا العام") == []
    assert _found("انسحبت القوات في اليمن من لحج") == ["اليمن", "لحج"]
    assert _found("ظهر الذئب الرمادي في الغابة") == []
    assert _found("استعاد الجيش الرمادي وقال العراق إنه باق") == ["الرمادي", "العراق"]


def test_a_family_name_that_is_also_a_town_needs_its_country() -> None:
    assert _found("كتبت لينا الأحمدي أمس") == []
    assert _found("قال وزير الداخلية في الكويت إن حريقا اندلع في الأحمدي") == ["الكويت", "الأحمدي"]


def test_an_adjective_with_tanwin_is_no_country() -> None:
    assert _found("كانت الحافلة تقل قرابة أربعين سورياً في لبنان") == ["لبنان"]
    assert _found("كانت الحافلة تقل أربعين بريطانيا و30 إيطاليا في لبنان") == ["لبنان"]


def test_an_adjective_of_the_noun_before_is_no_place() -> None:
    assert _found("أطلقت الشرطة في الجزائر الغازات المسيلة للدموع") == ["الجزائر"]


def test_names_the_team_has_learnt_are_known() -> None:
    assert [each.name for each in places("ولم يبق بالسنديان أحد", ("السنديان",))] == ["السنديان"]
    assert [each.kind for each in places("عند تل الزعفران", ("تل الزعفران",))] == ["learnt"]


def test_a_word_that_is_also_a_name_needs_its_country_and_a_word_that_says_where() -> None:
    assert _found("طرق الباب ودخل") == []
    assert _found("وفي الباب قتل ثلاثة") == []
    assert _found("قال ناشطون في سوريا إن القصف تركز في الباب فجرا") == ["سوريا", "الباب"]
    assert _found("وصل إلى مدينة الباب") == ["الباب"]
    assert _found("قال مسؤول في العراق إن القوات انتشرت في صلاح الدين") == ["العراق", "صلاح الدين"]


@pytest.mark.parametrize(
    "text",
    [
        "ذكرت صحيفة الرياض أن المباراة ألغيت",
        "قال لـ«الشرق الأوسط» مصدر مطلع",
        "أدى صلاة المغرب في بيته",
        "حفرة بقطر 10 أمتار",
        "قناة تصل بين البحرين الأحمر والمتوسط",
        "العلاقات السورية التركية",
        "المدينة القديمة والقرية المجاورة",
        "في مدينة صغيرة وفي قرية تقع على النهر",
        "خسر ريال مدريد أمام مانشستر سيتي",
        "قوات سوريا الديمقراطية",
        "استقبل خادم الحرمين الشريفين الوفد",
        "حصلت المرأة السعودية على حقها",
        "نقل عن مصادر أن جنديا روسيا أصيب",
        "كان ليل المدينة طويلا ومشهد الصور مؤلما",
        "قم يا بني وخذ الخبر",
        "منطقة الجزاء",
        "منطقة آمنة ومنطقة صناعية",
        "قضاء إجازة العيد",
        "أهالي المنطقة وسكان البلدة",
        "قاعدة بيانات",
        "انطلاق قوي للفريق",
    ],
)
def test_no_place(text: str) -> None:
    assert _found(text) == []


def test_the_first_of_two_cities_decides_how_an_and_is_read() -> None:
    assert _found("في الرياض وجدة") == ["الرياض", "جدة"]


@pytest.mark.parametrize(
    ("text", "kind"), [("في العراق", "country"), ("في نينوى", "place"), ("في بلدة تلكيف", "city")]
)
def test_kinds(text: str, kind: str) -> None:
    assert [each.kind for each in places(text)] == [kind]


def test_positions_count_code_points_of_the_original() -> None:
    text = "😀 وفي حَلَـبَ نزحوا من إدلِب"
    assert _found(text) == ["حَلَـبَ", "إدلِب"]


def test_every_line_of_the_gazetteer_is_a_folded_name_with_its_countries() -> None:
    rows = [
        line.split("\t")
        for line in resources.read_text("arabic", "gazetteer.tsv").splitlines()
        if line[0] != "#"
    ]
    assert len(rows) > 5_000
    assert [name for name, _, _ in rows] == sorted(name for name, _, _ in rows)
    for name, countries, size in rows:
        assert fold(name) == name
        assert all(len(code) == 2 and code.isupper() for code in countries.split())
        assert size in "0123"


def test_a_broken_line_of_a_gazetteer_is_refused() -> None:
    lists: dict[str, dict[str, list[str]]] = {
        "places": {"common_words": [], "ambiguous": [], "needs_country": []},
        "countries": {},
        "regions": {},
    }
    with pytest.raises(ValueError, match="unpack"):
        PlaceWords.from_tables(lists, "name without countries")


def test_doubtful_words_are_written_as_they_are_listed_once() -> None:
    lists = place_words().lists
    assert not lists["common_words"] & lists["ambiguous"]


def test_a_word_that_folds_to_nothing_changes_nothing() -> None:
    tables = {
        name: {code: [*words, "ـ", ""] for code, words in lists.items()}
        for name, lists in shipped_tables(PlaceWords.TABLES).items()
    }
    text = "و مدينة حلب و بلدتي ـ وفي بغداد"
    assert [each.quote for each in find_places(text, PlaceWords.from_tables(tables))] == ["حلب", "بغداد"]


def _check(text: str) -> None:
    last = 0
    for found in find_places(text, place_words()):
        assert text[found.start : found.end] == found.quote != ""
        assert found.start >= last
        assert found.name
        last = found.end


_PIECES = (
    *(
        "مدينة",
        "بلدتي",
        "بلدات",
        "حي",
        "شارع",
        "الملك",
        "فهد",
        "تل",
        "عين",
        "محافظة",
        "ريف",
        "في",
        "من",
        "منطقة",
    ),
    *(
        "حلب",
        "وحلب",
        "بحلب",
        "للرياض",
        "الباب",
        "المغرب",
        "قطر",
        "10",
        "،",
        "«",
        "»",
        "(",
        "\n",
        "بن",
        "صحيفة",
    ),
    *(
        "الولايات",
        "المتحدة",
        "جنوب",
        "السودان",
        "خادم",
        "الحرمين",
        "الشريفين",
        "والعشاء",
        "صغيرة",
        "السعودية",
        "سيتي",
    ),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=14))
def test_any_words_of_places_give_sound_mentions(pieces: list[str]) -> None:
    _check(" ".join(pieces))
    _check("".join(pieces))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_text_gives_sound_mentions(text: str) -> None:
    _check(text)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")
def test_real_articles_give_sound_mentions() -> None:
    with zipfile.ZipFile(max(CORPUS.glob("*.zip"))) as archive:
        articles = json.loads(archive.read(archive.namelist()[0]))
    for article in articles[::4]:
        _check(article["content"])
