"""Figures of what no list names, of measures and money: what answers one question, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.app.test_suggesting_conflicts import compared, relations, source

FLOOD = "جرفت السيول جسر وادي السدر غربي بلدة الزعرور فجر الأحد بعد أمطار غزيرة"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وغرق في الوادي 12 جرارا زراعيا", "وقال المجلس إن الوادي ابتلع 30 جرارا"),
        ("ونفقت 40 خلية نحل", "وخسر المزارعون 90 خلية"),
        ("وانهارت ثلاثة حظائر", "وأحصى المجلس انهيار سبع حظائر"),
        ("وغمرت المياه عشرين ورشة", "وتضررت ورش عدة، إذ أحصى المجلس 35 ورشة متضررة"),
    ],
)
def test_things_that_no_list_names_are_compared_where_each_account_counts_them_once(
    one: str, other: str
) -> None:
    assert "contradicts" in relations(f"{FLOOD}. {one}.", f"{FLOOD}. {other}.").values()


def test_a_thing_is_known_in_its_broken_plural_and_its_dual() -> None:
    assert relations(f"{FLOOD}. وسقطت خمسة أعمدة.", f"{FLOOD}. وقال المجلس إن 14 عمودا سقطت.") == {
        ("خمسة", "14"): "contradicts"
    }
    assert relations(f"{FLOOD}. وغرقت شاحنتان.", f"{FLOOD}. وقال المجلس إن خمس شاحنات غرقت.") == {
        ("شاحنتان", "خمس"): "contradicts"
    }


def test_money_is_compared_only_where_it_is_told_of_the_same() -> None:
    found = relations(
        f"{FLOOD}. وقدر المجلس الخسائر بنحو 3 ملايين دولار.",
        f"{FLOOD}. وتبلغ خسائر المزارعين 9 ملايين دولار، وتعهدت الحكومة بتعويضات قيمتها 700 ألف دولار.",
    )
    assert found == {("3 ملايين", "9 ملايين"): "contradicts"}


def test_a_length_is_no_speed_and_no_area() -> None:
    assert "contradicts" not in set(
        relations(
            f"{FLOOD}. وامتدت المياه في الوادي 12 كيلومترا.",
            f"{FLOOD}. وامتدت المياه في الوادي على 40 كيلومترا مربعا.",
        ).values()
    )


def test_what_tells_things_of_one_name_apart_keeps_them_apart() -> None:
    found = relations(
        f"{FLOOD}. وحضرت 6 سيارات إسعاف.",
        f"{FLOOD}. واستعان المجلس بـ14 سيارة إطفاء.",
    )
    assert "contradicts" not in found.values()


def test_who_fled_and_for_how_many_there_is_room_are_two_counts() -> None:
    found = relations(
        "فر 60 سجينا من سجن الزعرور بعد حريق في مطبخه. ويتسع السجن لـ300 نزيل.",
        "هرب 85 نزيلا من سجن الزعرور بعد حريق في مطبخه، وقال حارس إن السجن صمم لـ200 نزيل.",
    )
    contradicting = {quotes for quotes, relation in found.items() if relation == "contradicts"}
    assert contradicting == {("60", "85"), ("300", "200")}


def test_a_toll_that_its_own_account_replaces_is_no_rival() -> None:
    found = relations(
        f"{FLOOD}. وقتل 9 أشخاص، وكانت حصيلة سابقة تحدثت عن 4 قتلى.",
        f"{FLOOD}. وأعلن مدير المستشفى مقتل 7 أشخاص.",
    )
    assert (found["9", "7"], found["4", "7"]) == ("contradicts", "updates")


@pytest.mark.parametrize(
    "later",
    [
        "وارتفع عدد قتلى سيول الزعرور في الوادي الغربي إلى 9 قتلى، بحسب مدير المستشفى",
        "وقال مدير المستشفى إن الحصيلة ارتفعت من 4 إلى 9 قتلى",
        "وقال مدير المستشفى إن 9 أشخاص قتلوا، وكانت حصيلة سابقة تفيد عن 5 قتلى",
    ],
)
def test_a_risen_toll_updates_whoever_gave_the_lower_one(later: str) -> None:
    found = relations(f"{FLOOD}. وقال رئيس المجلس إن 5 أشخاص قتلوا.", f"{FLOOD}. {later}.")
    assert found["5", "9"] == "updates"


def test_a_similar_event_and_another_year_are_not_the_news() -> None:
    found = relations(
        f"{FLOOD}. وقتل 9 أشخاص.",
        f"{FLOOD}. وكان حادث مماثل أودى بحياة 30 شخصا. وقتلت السيول 70 شخصا العام الماضي.",
    )
    assert "contradicts" not in found.values()


def test_a_town_and_its_country_may_be_one_place() -> None:
    found = relations(
        "انقلبت حافلة طلاب قرب طنجة، ما أدى إلى مقتل 9 أشخاص.",
        "أدى انقلاب حافلة طلاب في المغرب إلى مقتل 14 شخصا.",
    )
    assert found["9", "14"] == "contradicts"


def test_the_wounded_in_hospital_are_the_wounded_where_no_others_are_told() -> None:
    found = relations(f"{FLOOD}. وأصيب 20 شخصا.", f"{FLOOD}. وقال مدير المستشفى إنه استقبل 45 جريحا.")
    assert found["20", "45"] == "contradicts"
    others = f"{FLOOD}. وأصيب 70 شخصا، ونقل 45 جريحا منهم إلى المستشفى."
    assert relations(f"{FLOOD}. وأصيب 20 شخصا.", others).get(("20", "45")) != "contradicts"


def test_what_leaked_from_a_thing_is_no_part_of_those_counted() -> None:
    found = compared(
        source("a", "جنحت ناقلة قبالة الزعرور وتسرب منها إلى البحر 400 طن من الوقود."),
        source("b", "قالت الشركة إن الوقود المتسرب من الناقلة الجانحة قبالة الزعرور يبلغ 90 طنا."),
    )
    assert found["400", "90"].verdict.relation == "contradicts"


def test_how_many_told_it_is_not_what_they_tell() -> None:
    found = relations(
        f"{FLOOD}. وذكر مصدران أمنيان أن 9 أشخاص قتلوا.", f"{FLOOD}. وذكرت ثلاثة مصادر أن 14 شخصا قتلوا."
    )
    assert found == {("9", "14"): "contradicts"}


def test_who_is_among_the_missing_is_not_among_the_dead() -> None:
    found = relations(
        f"{FLOOD}. وقال المجلس إن 9 أشخاص قتلوا.",
        f"{FLOOD}. وخلفت السيول 9 قتلى و4 آخرين في عداد المفقودين.",
    )
    assert found == {("9", "9"): "corroborates"}


def test_the_worst_since_is_of_its_own_time() -> None:
    found = relations(
        f"{FLOOD}. وقتل 9 أشخاص.", f"{FLOOD}، وهي الأسوأ منذ نيسان الماضي، حين قتل 30 شخصا في سيول أخرى."
    )
    assert "contradicts" not in found.values()


def test_days_and_hours_are_compared_in_one_unit() -> None:
    found = relations(
        f"{FLOOD}. ودام انقطاع الكهرباء يومين.", f"{FLOOD}. وقال المجلس إن انقطاع الكهرباء دام عشر ساعات."
    )
    assert set(found.values()) == {"contradicts"}
    equal = relations(
        f"{FLOOD}. ودام انقطاع الكهرباء يومين.", f"{FLOOD}. وقال المجلس إن انقطاع الكهرباء دام 48 ساعة."
    )
    assert set(equal.values()) == {"corroborates"}


def test_a_measure_that_rose_updates_but_not_who_denied_more() -> None:
    risen = f"{FLOOD}. وارتفعت مساحة الأراضي المغمورة إلى 900 هكتار."
    earlier = f"{FLOOD}. وغمرت المياه 300 هكتار من الأراضي."
    assert relations(earlier, risen) == {("300", "900"): "updates"}
    denied = f"{FLOOD}. وقال المجلس إن الأراضي المغمورة لا تتجاوز 300 هكتار."
    assert relations(denied, risen) == {("300", "900"): "contradicts"}


def test_suspects_who_are_held_are_held() -> None:
    found = relations(
        f"{FLOOD}. وأوقفت الشرطة 3 أشخاص يشتبه في سرقتهم المتاجر.",
        f"{FLOOD}. وقال المجلس إن 11 شخصا أوقفوا.",
    )
    assert found["3", "11"] == "contradicts"
