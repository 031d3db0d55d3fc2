"""Figures of different accounts: what they are to each other, and when they are nothing to each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import vocabularies, wording
from app.jobs import run
from app.suggesting.analysis import analyse
from app.suggesting.conflicts import Proposal, Source, conflicts
from app.suggesting.lexicon import Lexicon
from tests.app.hostile import hostile

CRASH = "انقلبت حافلة تقل عمال مصنع النسيج على الطريق الجبلي قرب بلدة الزعرور"


def source(uid: str, text: str, published: str = "") -> Source:
    return Source(uid, text, analyse(text, published, Lexicon.shipped()), published)


def compared(*sources: Source) -> dict[tuple[str, str], Proposal]:
    """Return the proposals by the quotes of their figures."""
    texts = {each.uid: each.text for each in sources}
    found = {}
    for one in run(conflicts(sources)):
        quotes = [
            texts[side.uid][side.start : side.end]
            for side in sorted((one.a, one.b), key=lambda side: side.uid)
        ]
        found[quotes[0], quotes[1]] = one
    return found


def relations(one: str, other: str, *published: str) -> dict[tuple[str, str], str]:
    days = published or ("", "")
    found = compared(source("a", one, days[0]), source("b", other, days[1]))
    return {quotes: proposal.verdict.relation for quotes, proposal in found.items()}


def test_two_numbers_for_one_question_contradict() -> None:
    found = relations(
        f"{CRASH}، ما أدى إلى مقتل تسعة أشخاص.", f"{CRASH} صباح اليوم. وأدى الحادث إلى مقتل 14 شخصا."
    )
    assert found == {("تسعة", "14"): "contradicts"}


def test_rival_speakers_are_named() -> None:
    found = compared(
        source("a", f"{CRASH}. وقال مدير مستشفى الزعرور سليم حداد إن 23 عاملا أصيبوا في الحادث."),
        source("b", f"{CRASH}. وأعلنت نقابة عمال النسيج أن 41 عاملا أصيبوا في الحادث."),
    )
    verdict = found["23", "41"].verdict
    assert (verdict.relation, verdict.comparability, verdict.reason) == (
        "contradicts",
        "same",
        "conflict-rival-speakers",
    )
    assert "حداد" in verdict.details["speaker_a"]


def test_one_statement_with_other_digits_is_a_relay_variant() -> None:
    told = "وقال المتحدث باسم الدفاع المدني إن فرقه أجلت {} عائلة من حي المطاحن إلى مدارس البلدة المجاورة"
    found = compared(source("a", told.format("337") + "."), source("b", told.format("377") + "، صباح أمس."))
    one = found["337", "377"]
    assert (one.verdict.relation, one.verdict.reason, one.same_origin) == (
        "relay_variant",
        "conflict-relayed-twice",
        True,
    )


def test_the_same_numbers_around_make_a_slip_of_one_statement() -> None:
    found = compared(
        source(
            "a",
            "أعلن المركز إجلاء أكثر من 4500 رجل و337 مصابا من بلدة الزعرور، وأن عدد الخارجين زاد على 9500 شخص.",
        ),
        source("b", "غادر بلدة الزعرور أكثر من 9500 شخص، بينهم 4500 رجل و377 مصابا نقلوا إلى المستشفيات."),
    )
    assert found["337", "377"].verdict.relation == "relay_variant"
    assert found["337", "377"].same_origin


def test_a_later_total_updates_and_never_contradicts() -> None:
    first = f"{CRASH}، ما أدى إلى مقتل 9 أشخاص."
    later = "ارتفعت إلى 14 قتيلا حصيلة حادث حافلة عمال مصنع النسيج على الطريق الجبلي قرب بلدة الزعرور."
    assert relations(first, later, "2024-03-01", "2024-03-03") == {("9", "14"): "updates"}
    assert relations(first, later) == {("9", "14"): "updates"}, "said to have risen"
    plain = f"{CRASH}. وأدى الحادث إلى مقتل 14 شخصا."
    assert relations(first, plain, "2024-03-01", "2024-03-03") == {("9", "14"): "updates"}
    assert relations(first, plain, "2024-03-01", "2024-03-01") == {("9", "14"): "contradicts"}
    assert relations(first, plain, "2024-03-03", "2024-03-01") == {("9", "14"): "contradicts"}


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("أكثر من 300 شخص", "337 شخصا", "refines"),
        ("أكثر من 300 شخص", "1200 شخص", "contradicts"),
        ("ما لا يقل عن 300 شخص", "337 شخصا", "refines"),
        ("نحو 300 شخص", "310 أشخاص", "refines"),
        ("نحو 300 شخص", "420 شخصا", "contradicts"),
        ("بين 300 و350 شخصا", "337 شخصا", "refines"),
        ("أقل من 300 شخص", "337 شخصا", "contradicts"),
        ("337 شخصا", "٣٣٧ شخصًا", "corroborates"),
        ("مئات الأشخاص", "337 شخصا", "refines"),
    ],
)
def test_bounds_are_compared_as_bounds(one: str, other: str, relation: str) -> None:
    told = "أعلنت السلطات إجلاء {} من قرية الدردارة بعد انهيار السد الترابي"
    found = relations(told.format(one), told.format(other).replace("أعلنت السلطات", "وأكد المجلس المحلي"))
    got = set(found.values())
    assert got == {"relay_variant" if relation == "contradicts" and "relay_variant" in got else relation}


def test_other_people_are_no_contradiction() -> None:
    found = relations(
        f"{CRASH}، ما أدى إلى مقتل 9 أطفال وإصابة 30 شخصا.",
        f"{CRASH}، ما أدى إلى مقتل 14 جنديا وإصابة 30 شخصا.",
    )
    assert found.get(("9", "14"), "not_comparable") == "not_comparable"
    assert found["30", "30"] == "corroborates"


def test_equal_numbers_of_different_things_are_no_agreement() -> None:
    found = relations(f"{CRASH}، ما أدى إلى مقتل 12 شخصا.", f"{CRASH}، ما أدى إلى إصابة 12 شخصا.")
    assert found == {}


def test_a_plan_is_no_fact() -> None:
    found = compared(
        source("a", "من المقرر إجلاء 2500 شخص من بلدة الزعرور عبر المعبر الشمالي بإشراف الهلال الأحمر."),
        source("b", "جرى إجلاء 900 شخص من بلدة الزعرور عبر المعبر الشمالي بإشراف الهلال الأحمر."),
    )
    verdict = found["2500", "900"].verdict
    assert (verdict.relation, verdict.comparability) == ("not_comparable", "different_status")


def test_a_part_is_not_the_whole() -> None:
    found = relations(
        f"{CRASH}، ما أدى إلى مقتل 15 شخصا، بينهم 4 نساء.", f"{CRASH}، ما أدى إلى مقتل 15 شخصا، بينهم 6 نساء."
    )
    assert found["15", "15"] == "corroborates"
    assert found["4", "6"] in {"contradicts", "relay_variant"}
    assert ("15", "6") not in found or found["15", "6"] == "not_comparable"
    assert ("4", "15") not in found or found["4", "15"] == "not_comparable"


def test_weekdays_without_a_date_of_publication_keep_counts_apart() -> None:
    found = compared(
        source("a", "خرج 15 ألف شخص من بلدة الزعرور يوم الاثنين عبر المعبر الشمالي."),
        source("b", "خرج أكثر من 9500 شخص من بلدة الزعرور حتى مساء الجمعة عبر المعبر الشمالي."),
    )
    verdict = found["15 ألف", "9500"].verdict
    assert (verdict.relation, verdict.comparability) == ("not_comparable", "different_as_of")


def test_only_a_speaker_updates_their_own_first_count() -> None:
    first = f"{CRASH}. وبحسب حصيلة أولية للدفاع المدني، أصيب 23 عاملا في الحادث."
    later = f"{CRASH}. وأعلنت نقابة عمال النسيج أن 41 عاملا أصيبوا في الحادث."
    assert relations(first, later)["23", "41"] == "contradicts"
    own = f"{CRASH}. وأعلن الدفاع المدني أن 41 عاملا أصيبوا في الحادث."
    assert relations(first, own)["23", "41"] == "updates"


def test_the_toll_of_a_story_is_compared_in_whatever_words() -> None:
    told = f"{CRASH} فجر السبت، وأغلقت الشرطة الطريق الجبلي ساعات. "
    found = relations(f"{told}وبلغ عدد القتلى 9.", f"{told}وأعلن مستشفى البلدة وفاة 14.")
    assert found["9", "14"] == "contradicts"


def test_what_moved_on_one_day_is_not_the_whole() -> None:
    found = relations(
        "أعلنت اللجنة إجلاء 1500 شخص من بلدة الزعرور يوم الاثنين بعد انهيار السد.",
        "أعلن المجلس المحلي إجلاء 9500 شخص من بلدة الزعرور بعد انهيار السد.",
    )
    assert found["1500", "9500"] == "not_comparable"


def test_who_was_there_is_everyone_in_a_toll_unless_others_are_counted_beside_them() -> None:
    workers = f"{CRASH}. وأعلن المستشفى مقتل 19 عاملا في الحادث."
    everyone = f"{CRASH}. وقال الدفاع المدني إن 26 شخصا قتلوا في الحادث."
    assert relations(workers, everyone)["19", "26"] == "contradicts"
    beside = f"{CRASH}. وأعلن المستشفى مقتل 12 جنديا و19 عاملا في الحادث."
    assert relations(beside, everyone).get(("19", "26")) != "contradicts"
    some = f"{CRASH}. وأعلن المستشفى أن 9 من الضحايا أطفال."
    assert relations(some, everyone).get(("9", "26")) != "contradicts"


def test_those_aboard_and_those_who_died_are_two_counts() -> None:
    found = relations(
        "انقلبت حافلة تقل 48 راكبا قرب بلدة الزعرور، ما أدى إلى مقتل تسعة أشخاص.",
        "قال الدفاع المدني إن 14 راكبا قتلوا في انقلاب الحافلة قرب بلدة الزعرور، وكان على متنها 60 شخصا.",
    )
    assert {quotes: relation for quotes, relation in found.items() if relation == "contradicts"} == {
        ("48", "60"): "contradicts",
        ("تسعة", "14"): "contradicts",
    }


def test_who_is_still_missing_is_missing() -> None:
    found = relations(
        f"{CRASH} وسقطت في النهر. ولا يزال 23 شخصا في عداد المفقودين.",
        f"{CRASH} وسقطت في النهر. وقال الدفاع المدني إن عدد المفقودين يبلغ 31 شخصا.",
    )
    assert found["23", "31"] == "contradicts"


def test_the_dead_of_an_earlier_year_are_others() -> None:
    found = relations(
        f"{CRASH}، ما أدى إلى مقتل 19 شخصا.",
        f"{CRASH}. وكانت حافلة أخرى قد انقلبت في عام 2011 ما أدى إلى مقتل 45 شخصا.",
    )
    assert found.get(("19", "45")) != "contradicts"


def test_the_day_of_the_event_is_not_that_of_the_toll() -> None:
    found = relations(
        f"{CRASH} ليل السبت، وقالت الشرطة إن 19 شخصا قتلوا.",
        f"{CRASH}. وأعلن المستشفى يوم الأحد أن 45 شخصا قتلوا.",
    )
    assert found["19", "45"] == "contradicts"


def test_an_account_that_names_both_places_tells_of_one_event() -> None:
    near = f"{CRASH}. وأعلنت الشرطة في بيروت مقتل 19 شخصا."
    assert relations(near, "أدى انقلاب حافلة عمال النسيج في الزعرور إلى مقتل 45 شخصا.") != {}


def test_an_earthquake_has_one_strength() -> None:
    found = relations(
        "ضرب زلزال بقوة 6.3 درجات بلدة الزعرور فجر اليوم وانهارت منازل.",
        "انهارت منازل في بلدة الزعرور، وقال مركز الرصد إن قوة الزلزال 5.8 درجات.",
    )
    assert found["6.3", "5.8"] == "contradicts"


def test_a_new_clause_says_itself_what_befell_those_it_counts() -> None:
    found = relations(
        f"{CRASH}. وقال المستشفى إن 19 شخصا لقوا حتفهم، وإن 40 آخرين جرحوا.",
        f"{CRASH}. وأعلنت الشرطة إصابة 27 شخصا.",
    )
    assert found == {("40", "27"): "contradicts"}


def test_families_are_no_captives() -> None:
    found = relations(
        f"{CRASH}. وأدى الحادث إلى تشريد 130 أسرة من البلدة.",
        f"{CRASH}. وشرد الحادث 200 عائلة من البلدة.",
    )
    assert found["130", "200"] == "contradicts"


def test_other_news_is_not_compared() -> None:
    found = relations(
        f"{CRASH}، ما أدى إلى مقتل 9 أشخاص.",
        "أعلنت وزارة الصحة في العاصمة وفاة 14 شخصا بالحمى في مخيمات الجنوب خلال شهر.",
    )
    assert found == {}


def test_figures_of_one_article_are_left_alone() -> None:
    assert compared(source("a", f"{CRASH}. قتل 9 أشخاص. وقال آخرون إن 14 شخصا قتلوا.")) == {}


def test_codes_are_those_of_the_vocabularies_and_reasons_have_words() -> None:
    sources = [
        source("a", f"{CRASH}، ما أدى إلى مقتل 9 أشخاص وإصابة نحو 30 شخصا.", "2024-03-01"),
        source("b", f"{CRASH}. وأعلنت الشرطة مقتل 14 شخصا وإصابة 28 شخصا.", "2024-03-02"),
    ]
    proposals = run(conflicts(sources))
    assert proposals
    for one in proposals:
        assert one.verdict.relation in vocabularies.codes("claim_claim")
        assert one.verdict.comparability in vocabularies.codes("comparability")
        for language in wording.LANGUAGES:
            said = wording.reason(one.verdict.reason, language, **one.verdict.details)
            assert said != one.verdict.reason
            assert "…" not in said


@settings(max_examples=40, deadline=None)
@given(st.lists(hostile.map(lambda text: f"قتل 12 شخصا {text} وأصيب ٧ آخرون"), min_size=2, max_size=3))
def test_hostile_texts_are_compared_within_their_bounds(texts: list[str]) -> None:
    for one in run(conflicts([source(str(number), text) for number, text in enumerate(texts)])):
        for side in (one.a, one.b):
            assert 0 <= side.start < side.end <= len(texts[int(side.uid)])
