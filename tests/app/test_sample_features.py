"""Every feature has something to show in the sample project."""

from __future__ import annotations

import re
from collections import Counter

from app import vocabularies
from tests.app.sample_rows import ARTICLES, CLAIMS, FIGURES, ROWS, TEXTS, TYPES, Row, of, spans_of, used


def claim_of(article: str, words: str) -> Row:
    return next(c for c in CLAIMS if c["article"] == article and words in c["spans"][0]["quote"])


def test_all_types_sub_types_and_lists_are_used() -> None:
    assert len(CLAIMS) >= 45
    assert {claim["type"] for claim in CLAIMS} == TYPES - {"accusation", "responsibility_claimed"}
    assert {"accusation", "responsibility_claimed"} <= {code for c in CLAIMS for code in c.get("labels", ())}
    assert used("modality") == set(vocabularies.codes("modality"))
    assert used("polarity") == set(vocabularies.codes("polarity"))
    assert used("article_stance") == set(vocabularies.codes("article_stance"))
    assert used("status") == {"draft", "submitted", "accepted", "returned"}
    assert used("confidence") == {"high", "medium", "low"}
    for part, field, vocabulary in (
        ("events", "relation", "claim_event"),
        ("chain", "mode", "attribution_mode"),
        ("chain", "role", "attribution_role"),
        ("figures", "figure_status", "figure_status"),
    ):
        values = {row[field] for claim in CLAIMS for row in claim.get(part, ())}
        assert values == set(vocabularies.codes(vocabulary)), (part, field)
    assert {figure["comparator"] for _, figure in FIGURES} == set(vocabularies.codes("comparator")) - {
        "unspecified"
    }
    assert {"women", "children"} <= {figure.get("sex_age") for _, figure in FIGURES}
    assert len({figure.get("counted_group") for _, figure in FIGURES}) >= 12


def test_spans_of_several_kinds_and_pieces() -> None:
    roles = [Counter(role for *_, role, _ in spans_of(claim)) for claim in CLAIMS]
    assert {role for counter in roles for role in counter} == {"content", "source", "cue", "figure"}
    assert sum(counter["content"] > 1 for counter in roles) >= 2
    assert any("start" in span for claim in CLAIMS for span in claim["spans"])


def test_events_form_a_tree_with_parties_and_dates_of_different_precision() -> None:
    events = of("event")
    assert len(events) >= 4
    assert sum("parent" in event for event in events) >= 2
    assert {event["date_precision"] for event in events} == {"day", "few_days", "month"}
    assert {event["place_precision"] for event in events} == {"district", "exact", "near"}
    assert all(event["actors"] for event in events)
    linked = Counter(link["event"] for claim in CLAIMS for link in claim.get("events", ()))
    assert min(linked[event["id"]] for event in events) >= 5
    assert any("events" not in claim for claim in CLAIMS)


def test_two_reviewers_overlap_and_tags_of_a_second_scheme_are_used() -> None:
    assert used("reviewer") == {"نورس", "زيتون"} == {row["name"] for row in of("reviewer")}
    assert {row["role"] for row in of("reviewer")} == set(vocabularies.codes("reviewer_role"))
    both = [
        {claim["article"] for claim in CLAIMS if claim["reviewer"] == reviewer}
        for reviewer in used("reviewer")
    ]
    assert len(both[0] & both[1]) >= 2
    tags = {tag for claim in CLAIMS for tag in claim.get("tags", ())}
    assert tags == {f"{label['scheme']}/{label['code']}" for label in of("label")}
    assert {label["scheme"] for label in of("label")} == {scheme["code"] for scheme in of("label_scheme")}


def test_queues_and_what_must_not_leave_the_team() -> None:
    queue = [entry for article in ARTICLES.values() for entry in article["assignments"]]
    assert {entry["state"] for entry in queue} == set(vocabularies.codes("assignment_state"))
    assert {entry["reviewer"] for entry in queue} == used("reviewer")
    sensitive = {row["name_ar"] for row in of("actor") if row.get("sensitive")}
    assert sensitive & {node["actor"] for claim in CLAIMS for node in claim.get("chain", ())}
    assert any(claim.get("place_sensitive") and claim.get("place_text") for claim in CLAIMS)


def test_one_statement_is_passed_on_with_other_digits() -> None:
    said, relayed = claim_of("a2", "1,240"), claim_of("a3", "1,420")
    origins = {claim["chain"][0]["actor"] for claim in (said, relayed)}
    assert len(origins) == 1
    assert [node["role"] for node in relayed["chain"]] == ["claimant", "relay", "publisher"]
    first, second = dict(said["figures"][0]), dict(relayed["figures"][0])
    assert (first.pop("value"), second.pop("value")) == (1240, 1420)
    assert {**first, "surface": ""} == {**second, "surface": ""}


def test_equal_numbers_count_different_things() -> None:
    groups = {(f.get("counted_group"), f["figure_status"]) for _, f in FIGURES if f.get("value") == 40}
    assert groups == {("remaining", "actual"), ("vehicles", "demanded"), ("vehicles", "agreed")}


def test_one_account_is_silent_about_the_dead() -> None:
    groups = {"dead", "killed", "bodies"}
    telling = {claim["article"] for claim, figure in FIGURES if figure.get("counted_group") in groups}
    assert telling == {"a1", "a3", "a5", "a6", "a7"}
    assert not re.search("وفاة|وفيات|قتل|قضوا|ضحايا", TEXTS["a2"])


def test_our_own_words_use_the_terms_of_the_glossary() -> None:
    for row in ROWS:
        for field in ("note", "summary", "description", "title_ar", "description_ar", "name_ar"):
            assert not re.search(r"ادّ?عاء|تناقض|النظام\b|واقعة|الإرهاب|!", row.get(field, ""))
