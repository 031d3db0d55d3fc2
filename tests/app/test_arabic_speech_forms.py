"""The written forms of a verb of reporting."""

from __future__ import annotations

import pytest

from app.arabic.attributions import SpeechWords, find_reported_speech
from app.arabic.fold import fold
from app.arabic.speech.inflection import forms


def _written(entry: str) -> set[str]:
    return {form.text for form in forms(entry)}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("أعلن", "أعلن أعلنت أعلنوا أعلنتا يعلن تعلن ستعلن يعلنون أعلنته معلنا معلنة معلنين"),
        ("صرح", "صرح صرحت يصرح سيصرح مصرحا"),
        ("أشار", "أشار أشارت أشاروا يشير تشير يشيرون مشيرا مشيرة مشيرين"),
        ("أكد", "أكد أكدت يؤكد تؤكد مؤكدا مؤكدة"),
        ("تعهد", "تعهدت يتعهد متعهدا"),
        ("ادعى", "ادعى ادعت ادعوا يدعي تدعي يدعون مدعيا"),
        ("قال يقول قائل", "قال قالت قالوا يقول تقول يقولون قائلا قائلة"),
        ("دعا يدعو داعي", "دعا دعت دعوا يدعو تدعو يدعون داعيا داعية داعين"),
        ("نفى ينفي نافي", "نفى نفت نفوا ينفي تنفي نافيا نافية نفاه نفته"),
        ("وعد - واعد", "وعد وعدت وعدوا واعدا"),
    ],
)
def test_all_persons_genders_and_numbers(entry, expected):
    assert {fold(word) for word in expected.split()} <= _written(entry)


@pytest.mark.parametrize(
    ("entry", "never"),
    [("وعد - واعد", "يعد تعد"), ("رأى يرى", "مرى مرا"), ("أدان يدين", "مدينة"), ("رد يرد راد", "ردا"), ("نفى ينفي نافي", "نفيا")],
)  # fmt: skip
def test_forms_that_are_other_words_are_left_out(entry, never):
    assert not {fold(word) for word in never.split()} & _written(entry)


def test_blank_entries_have_no_forms():
    assert forms("  ") == []


def test_a_team_adds_a_verb_of_its_own():
    text = "دردش الوزير أن الاجتماع تأجل."
    words = SpeechWords.from_tables({"reporting": {"say": ["دردش"]}})
    (found,) = find_reported_speech(text, words)
    assert (found.quote, found.claimant) == ("دردش", "الوزير")


def test_without_word_lists_nothing_is_found():
    assert find_reported_speech("قال الوزير إن الاجتماع تأجل.", SpeechWords.from_tables({})) == []
