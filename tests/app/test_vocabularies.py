"""Every controlled list has fixed codes, words in both languages, and the defaults of the records in it."""

from __future__ import annotations

from dataclasses import fields

import pytest

from app import vocabularies
from db import records

CONTRACT = [
    "outlet_type",
    "actor_type",
    "alignment",
    "attribution_mode",
    "attribution_role",
    "span_role",
    "modality",
    "polarity",
    "article_stance",
    "comparator",
    "counted_group",
    "population",
    "sex_age",
    "figure_status",
    "event_type",
    "date_precision",
    "place_precision",
    "claim_event",
    "claim_claim",
    "comparability",
    "reliability",
    "credibility",
    "confidence",
    "grade",
    "claim_status",
    "rule_used",
    "question_kind",
    "reviewer_role",
    "assignment_state",
]

FIELDS: list[tuple[type[records.Record], str, str]] = [
    (records.Reviewer, "role", "reviewer_role"),
    (records.Outlet, "outlet_type", "outlet_type"),
    (records.Outlet, "alignment", "alignment"),
    (records.Outlet, "reliability", "reliability"),
    (records.Article, "published_precision", "date_precision"),
    (records.Actor, "actor_type", "actor_type"),
    (records.Actor, "alignment", "alignment"),
    (records.Actor, "reliability", "reliability"),
    (records.Event, "event_type", "event_type"),
    (records.Event, "date_precision", "date_precision"),
    (records.Event, "place_precision", "place_precision"),
    (records.Claim, "modality", "modality"),
    (records.Claim, "polarity", "polarity"),
    (records.Claim, "article_stance", "article_stance"),
    (records.Claim, "confidence", "confidence"),
    (records.Claim, "credibility", "credibility"),
    (records.Claim, "status", "claim_status"),
    (records.ClaimSpan, "role", "span_role"),
    (records.Attribution, "role", "attribution_role"),
    (records.Attribution, "mode", "attribution_mode"),
    (records.Quantity, "comparator", "comparator"),
    (records.Quantity, "counted_group", "counted_group"),
    (records.Quantity, "population", "population"),
    (records.Quantity, "sex_age", "sex_age"),
    (records.Quantity, "figure_status", "figure_status"),
    (records.ClaimEventLink, "relation", "claim_event"),
    (records.Assignment, "state", "assignment_state"),
    (records.Question, "kind", "question_kind"),
    (records.Question, "counted_group", "counted_group"),
    (records.Question, "population", "population"),
    (records.ClaimRelation, "comparability", "comparability"),
]


def test_the_lists_are_those_the_program_speaks_of() -> None:
    assert set(vocabularies.names()) == set(CONTRACT)


@pytest.mark.parametrize("name", CONTRACT)
def test_every_code_has_words_in_both_languages(name: str) -> None:
    for entry in vocabularies.entries(name):
        assert entry.code == entry.code.strip() != ""
        for language, script in (("ar", "\u0600"), ("en", "A")):
            for short in (False, True):
                word = entry.word(language, short=short)
                assert word == word.strip()
                assert any(
                    ("\u0600" <= letter <= "\u06ff")
                    if script == "\u0600"
                    else letter.isascii() and letter.isalpha()
                    for letter in word
                ), (name, entry.code, language, word)


@pytest.mark.parametrize("name", CONTRACT)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_two_codes_of_a_list_share_a_word(name: str, language: str) -> None:
    for short in (False, True):
        words = [entry.word(language, short=short) for entry in vocabularies.entries(name)]
        assert len(words) == len(set(words)), words


@pytest.mark.parametrize(("kind", "field", "vocabulary"), FIELDS, ids=str)
def test_the_default_of_a_record_is_a_code_or_nothing(
    kind: type[records.Record], field: str, vocabulary: str
) -> None:
    default = next(each.default for each in fields(kind) if each.name == field)
    assert default == "" or default in vocabularies.codes(vocabulary)


def test_the_three_scales_share_no_word_but_those_agreed_on() -> None:
    words = {
        name: {entry.word(language) for entry in vocabularies.entries(name)}
        for name in ("reliability", "credibility", "grade")
        for language in ("ar",)
    }
    assert words["reliability"] & words["credibility"] == {"لم يُقيَّم", "يتعذّر الحكم"}
    assert words["reliability"] & words["grade"] == {"لم يُقيَّم"}
    assert words["credibility"] & words["grade"] == {"لم يُقيَّم"}


def test_words_and_short_words() -> None:
    assert vocabularies.label("claim_status", "submitted", "ar") == "مرسل للمراجعة"
    assert vocabularies.label("claim_status", "submitted", "ar", short=True) == "مرسل"
    assert vocabularies.label("claim_claim", "not_comparable", "en", short=True) == "Not comparable"
    assert vocabularies.label("comparator", ">=", "ar") == "على الأقل"
    assert vocabularies.label("assignment_state", "todo", "en") == "To do"


def test_order_is_that_of_the_file() -> None:
    assert vocabularies.codes("comparator") == (
        "=",
        "~",
        ">",
        ">=",
        "<",
        "<=",
        "range",
        "indef",
        "unspecified",
    )
    assert vocabularies.codes("date_precision") == ("day", "few_days", "week", "month", "year", "unknown")


def test_a_code_of_the_team_is_its_own_word_but_a_list_must_exist() -> None:
    assert vocabularies.label("alignment", "أهل البساتين", "en") == "أهل البساتين"
    assert vocabularies.label("modality", "", "ar") == ""
    with pytest.raises(KeyError):
        vocabularies.codes("colours")
    with pytest.raises(KeyError):
        vocabularies.label("modality", "asserted", "fr")
