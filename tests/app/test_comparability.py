"""What may be called a contradiction, on texts written for these tests: only what counts the same, on the same day."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import parties, questions
from app.comparing.independence import Origins
from app.comparing.slips import is_slip
from app.session import Session
from tests.app.conftest import ME, OTHER
from tests.app.newsroom import Newsroom

_EARLY = "قالت وزارة النقل إن 1,240 شخصًا أُجلوا من حيّ الرمّان حتى ظهر الجمعة."
_LATE = "قالت وزارة النقل إن 1,900 شخص أُجلوا من حيّ الرمّان حتى مساء السبت."
_RIVAL = "وقال المجلس المحلي إن عدد من أُجلوا لم يتجاوز 800 شخص."


@pytest.fixture
def room(project: Session) -> Newsroom:
    return Newsroom(project)


def _pair(
    room: Newsroom,
    one: dict[str, Any],
    other: dict[str, Any],
    speakers: tuple[str, str] = ("وزارة النقل", "المجلس المحلي"),
    published: tuple[str, str] = ("2016-12-16", "2016-12-16"),
) -> list[tuple[str, str, str]]:
    """Let two articles answer one question and return their relation."""
    question = room.question("كم شخصًا أُجلي؟", counted_group="evacuated")
    for text, speaker, fields, day in zip((_EARLY, _RIVAL), speakers, (one, other), published, strict=True):
        article = room.article(text, day)
        quote = text[text.index("إن") : text.index("شخص")]
        claim_fields: dict[str, Any] = {
            key: fields.pop(key) for key in ("polarity", "modality") if key in fields
        }
        claim = room.claims(article, quote, speaker, **claim_fields)
        room.counts(claim, question, fields.pop("value", None), **fields)
    return room.relations(question)


def test_two_numbers_of_the_same_day_contradict(room: Newsroom) -> None:
    assert _pair(room, {"value": 1240}, {"value": 800}) == [("contradicts", "same", "relation-apart")]


@pytest.mark.parametrize(
    ("early", "late", "published"),
    [
        ("2016-12-16", "2016-12-17", ("2016-12-18", "2016-12-18")),
        ("", "", ("2016-12-16", "2016-12-17")),
        ("2016-12-16", "", ("2016-12-18", "2016-12-19")),
        ("2016-11", "2016-12-17", ("2016-12-18", "2016-12-18")),
    ],
)
@pytest.mark.parametrize("late_first", [False, True])
def test_a_later_total_is_never_a_contradiction(
    room: Newsroom, early: str, late: str, published: tuple[str, str], *, late_first: bool
) -> None:
    told = [{"value": 1240, "as_of_date": early}, {"value": 1900, "as_of_date": late}]
    days = published
    if late_first:
        told, days = told[::-1], published[::-1]
    found = _pair(room, told[0], told[1], published=days)
    assert found == [("updates", "different_as_of", "relation-later")]


@pytest.mark.parametrize("vague", ["2016-12", "2016", "2016-12-01/2016-12-20"])
def test_a_day_and_the_month_it_lies_in_may_be_two_days(room: Newsroom, vague: str) -> None:
    found = _pair(room, {"value": 1240, "as_of_date": "2016-12-16"}, {"value": 800, "as_of_date": vague})
    assert found == [("not_comparable", "different_as_of", "relation-date-unknown")]


def test_dates_known_to_a_few_days_match_when_they_share_one(room: Newsroom) -> None:
    found = _pair(
        room,
        {"value": 1240, "as_of_date": "2016-12-16"},
        {"value": 800, "as_of_date": "2016-12-15/2016-12-17"},
    )
    assert found == [("contradicts", "same", "relation-apart")]


@pytest.mark.parametrize("number", [800, 1240])
@pytest.mark.parametrize(
    "other",
    [
        {"population": "civilians"},
        {"population": "non_civilians"},
        {"sex_age": "women"},
        {"unit": "مدني"},
        {"unit": "طفلًا"},
        {"unit": "عائلة"},
        {"unit": "حافلة"},
        {"counted_group": "displaced"},
        {"counted_group": "", "unit": "نازح"},
    ],
)
def test_different_people_or_things_neither_agree_nor_contradict(
    room: Newsroom, other: dict[str, Any], number: int
) -> None:
    found = _pair(room, {"value": 1240, "unit": "شخص"}, {"value": number, **other})
    assert [(relation, comparability) for relation, comparability, _ in found] == [
        ("not_comparable", "different_population")
    ]


@pytest.mark.parametrize(("one", "other"), [("شخص", "أشخاص"), ("شخصًا", ""), ("نسمة", "شخص"), ("", "")])
def test_the_unit_is_the_same_in_any_form(room: Newsroom, one: str, other: str) -> None:
    found = _pair(room, {"value": 1240, "unit": one}, {"value": 800, "unit": other})
    assert found[0][0] == "contradicts"


@pytest.mark.parametrize("status", ["planned", "agreed", "demanded", "offered"])
@pytest.mark.parametrize("number", [800, 1240])
def test_what_is_planned_or_agreed_is_no_count(room: Newsroom, status: str, number: int) -> None:
    found = _pair(room, {"value": 1240}, {"value": number, "figure_status": status})
    assert found == [("not_comparable", "different_status", "relation-status")]


@pytest.mark.parametrize("modality", ["planned", "pledged", "threatened", "hoped", "conditional"])
def test_what_has_not_happened_is_no_count_even_if_nobody_says_its_nature(
    room: Newsroom, modality: str
) -> None:
    found = _pair(room, {"value": 1240}, {"value": 1240, "modality": modality})
    assert found == [("not_comparable", "different_status", "relation-status")]


def test_to_deny_a_number_contradicts_whoever_gives_it_and_nobody_else(room: Newsroom) -> None:
    assert _pair(room, {"value": 800}, {"value": 800, "polarity": "negative"}) == [
        ("contradicts", "same", "relation-denied")
    ]
    assert _pair(room, {"value": 1240}, {"value": 800, "polarity": "negative"}) == []
    one, other = ({"value": 800, "polarity": "negative"} for _ in range(2))
    assert _pair(room, dict(one), dict(other)) == [("corroborates", "same", "relation-both-deny")]


def test_that_nobody_died_is_a_figure_not_a_denial(room: Newsroom) -> None:
    found = _pair(room, {"value": 2}, {"value": 0, "polarity": "negative"})
    assert found == [("contradicts", "same", "relation-apart")]


def test_dozens_do_not_agree_with_thousands(room: Newsroom) -> None:
    assert _pair(room, {"low": 10, "comparator": "indef"}, {"value": 5000}) == []
    assert _pair(room, {"low": 10, "comparator": "indef"}, {"value": 40})[0][0] == "corroborates"
    assert _pair(room, {"low": 100, "comparator": "indef"}, {"value": 40})[0][0] == "contradicts"


# -- one statement, passed on -----------------------------------------------------------------------------------------


def test_one_statement_with_a_slipped_digit_is_a_relay_variant_on_whatever_day_it_is_printed(
    room: Newsroom,
) -> None:
    speakers = ("وزارة النقل", "وزارة النقل")
    for days in (("2016-12-16", "2016-12-16"), ("2016-12-16", "2016-12-17")):
        found = _pair(room, {"value": 1240}, {"value": 1420}, speakers, days)
        assert found == [("relay_variant", "same", "relation-one-origin")]


def test_a_speaker_who_says_more_the_next_day_has_counted_again(room: Newsroom) -> None:
    speakers = ("وزارة النقل", "وزارة النقل")
    found = _pair(room, {"value": 1240}, {"value": 1900}, speakers, ("2016-12-16", "2016-12-17"))
    assert found == [("updates", "different_as_of", "relation-later")]


def test_copied_text_is_one_origin_whoever_is_named(room: Newsroom) -> None:
    question = room.question("كم شخصًا أُجلي؟", counted_group="evacuated")
    quotes = [
        f"إن {number} شخصًا أُجلوا من حيّ الرمّان عبر الجسر الشمالي إلى ثلاثة مراكز إيواء في البلدة المجاورة"
        for number in (337, 377)
    ]
    for quote, speaker, number in zip(quotes, ("وكالة الساحل", "مصدر محلي"), (337, 377), strict=True):
        article = room.article(f"قال {speaker} {quote}.")
        room.counts(room.claims(article, quote, speaker), question, number)
    assert room.origins(question).independence(room.answers(question)).origins == 1
    assert room.relations(question) == [("relay_variant", "same", "relation-one-origin")]


def test_an_unnamed_source_is_one_for_each_who_relays_it(room: Newsroom) -> None:
    question = room.question("كم شخصًا أُجلي؟", counted_group="evacuated")
    for at, outlet in enumerate(("الساحل", "الجبل", "الساحل")):
        article = room.article(f"قال مصدر عسكري إن {100 + at} شخص أُجلوا.", outlet=outlet)
        room.counts(room.claims(article, f"إن {100 + at} شخص أُجلوا", "مصدر عسكري"), question, 100 + at)
    assert _origins(room, question) == 1
    _unname(room, "مصدر عسكري")
    assert _origins(room, question) == 2
    found = [link for link in room.links(question) if link.same_origin]
    assert [(link.one.article.number, link.other.article.number) for link in found] == [(1, 3)]


def test_what_nobody_is_said_to_say_is_of_the_article(room: Newsroom) -> None:
    question = room.question("كم شخصًا أُجلي؟", counted_group="evacuated")
    for number in (100, 200):
        article = room.article(f"أُجلي {number} شخص من الحيّ.")
        room.counts(room.claims(article, f"أُجلي {number} شخص", "غير منسوب"), question, number)
    assert _origins(room, question) == 1
    _unname(room, "غير منسوب", actor_type="unattributed")
    assert _origins(room, question) == 2


def test_undetermined_is_no_side(room: Newsroom) -> None:
    question = room.question("كم شخصًا أُجلي؟", counted_group="evacuated")
    for number, speaker, side in ((1, "أ", "government"), (2, "ب", "undetermined"), (3, "ج", "opposition")):
        article = room.article(f"قال فلان إن {number} أُجلوا.")
        room.counts(room.claims(article, f"إن {number} أُجلوا", speaker), question, number)
        room.side(speaker, side)
    assert room.origins(question).independence(room.answers(question)).sides == 2


def _origins(room: Newsroom, question: str) -> int:
    answers = room.answers(question)
    return Origins(answers).independence(answers).origins


def _unname(room: Newsroom, name: str, **fields: object) -> None:
    uid = next(row.actor.uid for row in parties.actors(room.session) if row.actor.name_ar == name)
    room.session.perform(parties.edit_actor(room.session, uid, named=False, **fields))


# -- positions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claim_type", "published", "relation"),
    [
        ("status", ("2016-12-16", "2016-12-16"), "contradicts"),
        ("status", ("2016-12-16", "2016-12-18"), "updates"),
        ("responsibility", ("2016-12-16", "2016-12-18"), "contradicts"),
    ],
)
def test_what_passes_is_updated_and_what_happened_is_disputed(
    room: Newsroom, claim_type: str, published: tuple[str, str], relation: str
) -> None:
    question = room.question("هل انتهى الإجلاء؟", kind="proposition")
    for text, position, day in zip(
        ("الإجلاء مستمر في الحيّ.", "الإجلاء انتهى في الحيّ."), ("مستمر", "انتهى"), published, strict=True
    ):
        claim = room.claims(room.article(text, day), text[:-1], f"متحدث {position}", claim_type=claim_type)
        room.session.perform(questions.answer_in_words(room.session, [claim], question, position))
    assert [found[0] for found in room.relations(question)] == [relation]


# -- slips ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        (337, 377, True), (1240, 1420, True), (3000, 300, True), (9500, 9550, True), (337, 373, True),
        (337, 400, False), (16, 17, False), (2, 3, False), (1240, 1900, False), (337, 337, False), (337, None, False),
        (2.85, 2.58, True), (-337, -377, False),
    ],
)  # fmt: skip
def test_slips_of_a_digit(one: float, other: float | None, *, slip: bool) -> None:
    assert is_slip(one, other) is slip
    assert is_slip(other, one) is slip


@given(st.integers(100, 10**9), st.data())
def test_one_digit_changed_or_left_out_is_a_slip(number: int, data: st.DataObject) -> None:
    digits = str(number)
    at = data.draw(st.integers(1, len(digits) - 1))
    assert is_slip(number, int(digits[:at] + digits[at + 1 :])) == (digits[:at] + digits[at + 1 :] != "")
    other = data.draw(st.sampled_from([each for each in "0123456789" if each != digits[at]]))
    assert is_slip(number, int(digits[:at] + other + digits[at + 1 :]))


# -- one article, one passage -----------------------------------------------------------------------------------------


def test_an_article_with_two_numbers_contradicts_itself(room: Newsroom) -> None:
    question = room.question("كم شخصًا أُجلي؟", counted_group="evacuated")
    article = room.article("أُجلي 1,240 شخصًا، في حين يقول العنوان إن 1,420 شخصًا أُجلوا.")
    room.counts(room.claims(article, "أُجلي 1,240 شخصًا"), question, 1240)
    room.counts(room.claims(article, "إن 1,420 شخصًا أُجلوا"), question, 1420)
    assert room.relations(question) == [("contradicts", "same", "relation-apart")]


@pytest.mark.parametrize(("quote", "found"), [("أُجلي 1,240 شخصًا", 0), ("أُجلي 1,240", 0), ("شخصًا من الحيّ", 1)])
def test_two_reviewers_on_one_passage_neither_agree_nor_contradict(
    tmp_path: Path, quote: str, found: int
) -> None:
    session = Session.create(tmp_path / "p.isnad", ME)
    room = Newsroom(session)
    question = room.question("كم شخصًا أُجلي؟", counted_group="evacuated")
    article = room.article("أُجلي 1,240 شخصًا من الحيّ.")
    room.counts(room.claims(article, "أُجلي 1,240 شخصًا", "أ"), question, 1240)
    session.close()
    room.session = Session.open(tmp_path / "p.isnad", OTHER)
    room.counts(room.claims(article, quote, "ب"), question, 1420)
    assert len(room.relations(question)) == found
    assert room.origins(question).independence(room.answers(question)).claims == 2
    room.session.close()


def test_who_copied_one_sentence_has_not_copied_all(room: Newsroom) -> None:
    said = "إن عشرات الحافلات عبرت الجسر الشمالي نحو مراكز الإيواء الثلاثة في البلدة المجاورة مساء الجمعة"
    first, second = (
        room.article(f"{word} {said}. وقُتل {number}.") for word, number in (("قيل", 10), ("ذُكر", 20))
    )
    copied, dead = room.question("كم حافلة؟"), room.question("كم قتيلًا؟")
    for article, number in ((first, 10), (second, 20)):
        room.counts(room.claims(article, said), copied, low=10, comparator="indef")
        room.counts(room.claims(article, f"وقُتل {number}"), dead, number)
    assert _origins(room, copied) == 1
    assert _origins(room, dead) == 2
    assert room.relations(dead) == [("contradicts", "same", "relation-apart")]
    everything = [*room.answers(copied), *room.answers(dead)]
    assert Origins(everything).independence(everything).origins == 2
