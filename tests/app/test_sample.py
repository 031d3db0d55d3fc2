"""The sample project: rival accounts written for it, coded so that every feature has something to show."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest

import resources
from app import jobs, sample, seeding, vocabularies
from app.arabic.fold import fold
from app.comparing import ranges
from app.comparing.framing import framing
from app.comparing.matrix import matrix
from app.comparing.reconciling import rests
from app.comparing.timeline import By, timeline
from app.dates import parse_edtf
from app.session import Identity, Session
from app.text_law import clean
from db import integrity
from db.ids import new_uid
from db.records import ClaimSpan, Event, Label, Quantity

Row = dict[str, Any]
WEEKDAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]

ROWS: list[Row] = [json.loads(line) for line in resources.read_text("sample", "sample.jsonl").splitlines()]


def of(kind: str) -> list[Row]:
    return [row for row in ROWS if row["kind"] == kind]


ARTICLES = {row["id"]: row for row in of("article")}
TEXTS = {uid: resources.read_text("sample", row["file"]) for uid, row in ARTICLES.items()}
CLAIMS = of("claim")
FIGURES = [(claim, figure) for claim in CLAIMS for figure in claim.get("figures", ())]
TYPES = {change.record.code for change in seeding.changes() if isinstance(change.record, Label)}


def used(field: str) -> set[str]:
    return {claim[field] for claim in CLAIMS if field in claim}


def spans_of(claim: Row) -> Iterator[tuple[int, int, str, str]]:
    """Yield start, end, role and quote; the place of a quote that stands there once is where it is found."""
    text = TEXTS[claim["article"]]
    for span in claim["spans"]:
        start = span.get("start", text.find(span["quote"]))
        yield start, span.get("end", start + len(span["quote"])), span["role"], span["quote"]


# -- the accounts -----------------------------------------------------------------------------------------------------


def test_eight_outlets_tell_it_in_texts_of_their_own_length() -> None:
    assert len(ARTICLES) == len({row["outlet"] for row in ARTICLES.values()}) == 8
    assert {row["outlet"] for row in ARTICLES.values()} == {row["name_ar"] for row in of("outlet")}
    for uid, text in TEXTS.items():
        assert 220 <= len(text.split()) <= 450, uid
        assert ARTICLES[uid]["headline"] == text.splitlines()[0]


def test_texts_are_stored_as_the_text_law_leaves_them() -> None:
    for text in TEXTS.values():
        assert clean(text).text == text
        assert text.endswith("\n")
        assert "  " not in text


def test_texts_hold_what_trips_a_program() -> None:
    everything = "\n".join(TEXTS.values())
    assert re.search("[\u0660-\u0669]", everything)
    assert re.search("[0-9]", everything)
    assert re.search("لـ[0-9]", everything), "a figure glued to its preposition"
    assert unicodedata.normalize("NFC", everything) != everything
    assert re.search("[\u064e\u064f\u0650\u0652]", everything)
    paragraphs = [line for line in everything.splitlines() if line]
    assert any(re.match("[A-Za-z]", line) and re.search("[\u0621-\u064a]", line) for line in paragraphs)
    assert {mark for mark in "«»،؛؟–" if mark not in everything} == set()


def test_weekdays_beside_a_date_are_right() -> None:
    everything = "\n".join(TEXTS.values()).replace("الإثنين", "الاثنين")
    found = re.findall(rf"({'|'.join(WEEKDAYS)}) (\d\d?) آذار(?: 2023)?", everything)
    assert len(found) >= 3
    for weekday, day in found:
        assert WEEKDAYS[date(2023, 3, int(day)).weekday()] == weekday


def test_nobody_publishes_before_what_is_told() -> None:
    assert sorted({row["published"] for row in ARTICLES.values()}) == [
        "2023-03-16",
        "2023-03-17",
        "2023-03-18",
        "2023-03-19",
        "2023-03-20",
    ]
    for claim in CLAIMS:
        assert claim.get("asserted_date", "") <= ARTICLES[claim["article"]]["published"]


# -- every row is sound -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("claim", CLAIMS, ids=[claim["id"] for claim in CLAIMS])
def test_every_quote_stands_in_its_text_where_it_says(claim: Row) -> None:
    text = TEXTS[claim["article"]]
    for start, end, _, quote in spans_of(claim):
        assert text[start:end] == quote
    for span in claim["spans"]:
        assert "start" in span or text.count(span["quote"]) == 1
        assert ("start" in span) == ("end" in span)
    assert any(role == "content" for *_, role, _ in spans_of(claim))
    for role in vocabularies.codes("span_role"):
        places = sorted(place[:2] for place in spans_of(claim) if place[2] == role)
        assert all(before[1] <= after[0] for before, after in pairwise(places))


@pytest.mark.parametrize("claim", CLAIMS, ids=[claim["id"] for claim in CLAIMS])
def test_cues_and_figures_are_words_of_the_text(claim: Row) -> None:
    text = TEXTS[claim["article"]]
    said = [node["cue"] for node in claim.get("chain", ())]
    said += [figure["surface"] for figure in claim.get("figures", ())]
    said += [claim[field] for field in ("time_text",) if field in claim]
    for words in said:
        assert words in text


CODED = {
    "modality": "modality",
    "polarity": "polarity",
    "article_stance": "article_stance",
    "confidence": "confidence",
    "credibility": "credibility",
    "status": "claim_status",
}
CODED_PARTS = {
    "spans": {"role": "span_role"},
    "chain": {"role": "attribution_role", "mode": "attribution_mode"},
    "events": {"relation": "claim_event"},
    "figures": {
        "comparator": "comparator",
        "counted_group": "counted_group",
        "population": "population",
        "sex_age": "sex_age",
        "figure_status": "figure_status",
    },
}
CODED_ROWS = {
    "outlet": {"outlet_type": "outlet_type", "alignment": "alignment", "reliability": "reliability"},
    "actor": {"actor_type": "actor_type", "alignment": "alignment", "reliability": "reliability"},
    "event": {
        "event_type": "event_type",
        "date_precision": "date_precision",
        "place_precision": "place_precision",
    },
    "claim": CODED,
}


def check_codes(row: Row, vocabulary_of: dict[str, str]) -> None:
    for field, vocabulary in vocabulary_of.items():
        assert row.get(field, vocabularies.codes(vocabulary)[0]) in vocabularies.codes(vocabulary), (
            field,
            row,
        )


def test_every_code_is_in_its_list() -> None:
    for kind, vocabulary_of in CODED_ROWS.items():
        for row in of(kind):
            check_codes(row, vocabulary_of)
    for claim in CLAIMS:
        assert {claim["type"], *claim.get("labels", ())} <= TYPES
        for part, vocabulary_of in CODED_PARTS.items():
            for row in claim.get(part, ()):
                check_codes(row, vocabulary_of)


def handle(row: Row) -> str:
    """Return what other lines call a row by."""
    if row["kind"] == "label":
        return f"{row['scheme']}/{row['code']}"
    if row["kind"] == "position":
        return f"{row['question']}/{row['label_ar']}"
    if row["kind"] == "relation":
        return f"{row['claim_a']} {row['claim_b']}"
    if row["kind"] == "event_figure":
        return str(row["question"])
    return str(next(row[key] for key in ("id", "name", "name_ar") if key in row))


def test_everything_that_is_named_is_there_before_it_is_named() -> None:
    seen: dict[str, set[str]] = {
        kind: set() for kind in ("reviewer", "outlet", "actor", "event", "article", "label")
    }
    for row in ROWS:
        for node in (*row.get("chain", ()), *row.get("actors", ())):
            assert node["actor"] in seen["actor"], node
        for link in row.get("events", ()):
            assert link["event"] in seen["event"], link
        assert set(row.get("tags", ())) <= seen["label"]
        if row["kind"] == "claim":
            assert row["article"] in seen["article"]
            assert row["reviewer"] in seen["reviewer"]
        if row["kind"] == "event":
            assert row.get("parent") is None or row["parent"] in seen["event"]
        if row["kind"] == "article":
            assert row["outlet"] in seen["outlet"]
        seen.setdefault(row["kind"], set()).add(handle(row))


def test_what_is_compared_is_there_before_it_is_named() -> None:
    seen: dict[str, set[str]] = {kind: set() for kind in ("question", "position", "claim", "reviewer")}
    for row in ROWS:
        for answer in row.get("questions", ()):
            assert answer["question"] in seen["question"], answer
            position = answer.get("position")
            assert position is None or f"{answer['question']}/{position}" in seen["position"], answer
        assert row["kind"] != "position" or row["question"] in seen["question"]
        if row["kind"] == "relation":
            assert {row["claim_a"], row["claim_b"]} <= seen["claim"]
            assert row["accepted_by"] in seen["reviewer"]
        if row["kind"] == "event_figure":
            assert row["question"] in seen["question"]
            assert set(row["supporting_claims"]) <= seen["claim"]
        seen.setdefault(row["kind"], set()).add(handle(row))


def test_no_two_actors_answer_to_one_spelling_and_each_speaks_or_takes_part() -> None:
    spellings = Counter(
        fold(name) for row in of("actor") for name in (row["name_ar"], *row.get("aliases", ()))
    )
    assert [name for name, times in spellings.items() if times > 1] == []
    named = {node["actor"] for row in ROWS for node in (*row.get("chain", ()), *row.get("actors", ()))}
    assert {row["name_ar"] for row in of("actor")} == named


def test_figures_keep_their_order_and_vague_ones_have_no_value() -> None:
    for claim, figure in FIGURES:
        bounds = [figure[name] for name in ("low", "value", "high") if name in figure]
        assert bounds == sorted(bounds) != [], claim["id"]
        comparator = figure["comparator"]
        assert ("value" in figure) == (comparator not in {"indef", "range"}), claim["id"]
        assert ("low" in figure and "high" in figure) or comparator != "range"
        assert "low" in figure or comparator not in {">", ">=", "indef"}
        assert "high" in figure or comparator not in {"<", "<="}


def test_dates_are_dates() -> None:
    days = [event["date"] for event in of("event")]
    days += [figure["as_of_date"] for _, figure in FIGURES if "as_of_date" in figure]
    days += [*used("asserted_date")]
    for day in days:
        assert (found := parse_edtf(day)) is not None
        assert found.edtf == day
    for event in of("event"):
        assert (found := parse_edtf(event["date"])) is not None
        assert found.precision == event["date_precision"]


def test_a_chain_starts_with_who_says_it_and_ends_with_who_publishes() -> None:
    order = list(vocabularies.codes("attribution_role"))
    for claim in CLAIMS:
        roles = [node["role"] for node in claim.get("chain", ())]
        assert roles[:1] in ([], ["claimant"])
        assert roles == sorted(roles, key=order.index)
        assert roles.count("claimant") <= 1


def test_a_project_is_made_of_it(tmp_path: Path) -> None:
    me = Identity(reviewer_uid=new_uid(), reviewer_name="زائر", device_uid=new_uid())
    session = sample.create(tmp_path / "sample.isnad", me, "ar")
    try:
        assert session.counts() == (len(ARTICLES), len(CLAIMS))
        assert len(session.store.find(Quantity)) == len(FIGURES)
        stored = {(span.quote, span.role) for span in session.store.find(ClaimSpan)}
        assert stored == {(quote, role) for claim in CLAIMS for *_, role, quote in spans_of(claim)}
        assert {event.title_ar for event in session.store.find(Event)} == {
            row["title_ar"] for row in of("event")
        }
        assert list(integrity.check(session.store)) == []
    finally:
        session.close()


# -- every feature has something to show ------------------------------------------------------------------------------


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


def claim_of(article: str, words: str) -> Row:
    return next(c for c in CLAIMS if c["article"] == article and words in c["spans"][0]["quote"])


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


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Open the sample project, to be read only."""
    me = Identity(reviewer_uid=new_uid(), reviewer_name="زائر", device_uid=new_uid())
    opened = sample.create(tmp_path_factory.mktemp("sample") / "sample.isnad", me, "ar")
    yield opened
    opened.close()


def test_charts_show_every_kind_of_mark_and_why_others_stand_outside(session: Session) -> None:
    charts = ranges.of_event(session)
    marks = [mark for chart in charts for mark in chart.marks]
    assert {mark.shape for mark in marks} == set(get_args(ranges.Shape))
    assert any(mark.dashed for mark in marks)
    assert all(mark.formula for mark in marks if mark.shape == "derived")
    reasons = {each.reason for chart in charts for each in chart.outside}
    assert {"outside-counted", "outside-status", "outside-scope", "outside-earlier"} <= reasons
    assert any(chart.brackets for chart in charts)
    assert {chart.sign for chart in charts} >= {"contradicts", "updates"}
    assert {chart.figure.rule_used for chart in charts if chart.figure} >= {
        "range_only",
        "conservative",
        "majority",
        "discussion",
    }
    assert any(chart.figure and chart.figure.best is None for chart in charts)
    assert any(chart.figure is None for chart in charts)


def test_a_known_part_reconciles_totals_that_look_rival(session: Session) -> None:
    charts = ranges.of_event(session)
    found = [each for chart in charts for each in rests(chart, charts)]
    assert [(each.total.anchor, each.part.anchor, each.value, each.other.anchor) for each in found] == [
        (380, 170, 210, 220)
    ]


def test_every_relation_of_claims_has_an_example(session: Session) -> None:
    links = [link for row in matrix(session).rows for link in row.links]
    assert {link.relation for link in links} == set(vocabularies.codes("claim_claim"))
    assert {link.relation for link in links if link.given} >= {"contradicts", "relay_variant", "updates"}


def test_every_name_of_a_referent_stands_in_some_text_and_outlets_differ(session: Session) -> None:
    found = jobs.run(framing(session, None))
    assert len(found.referents) >= 4
    for row in found.referents:
        counts = found.counts[row.referent.uid]
        named = {each.variant.uid for outlet in counts.values() for each in outlet}
        assert named == {variant.uid for variant in row.variants}, row.referent.name_ar
        first = {outlet[0].variant.uid for outlet in counts.values() if outlet}
        assert len(first) >= 2, row.referent.name_ar


def test_the_account_changes_over_days(session: Session) -> None:
    days: dict[By, int] = {"as_of": 15, "published": 16}
    for by, day in days.items():
        found = timeline(session, None, by=by)
        assert found.first_day == date(2023, 3, day)
        assert len({entry.start for row in found.rows for entry in row.entries}) >= 4
        assert {row.key for row in found.rows} >= {"government", "opposition", "international"}


def test_questions_of_comparison_are_filled_by_rival_accounts() -> None:
    asked = {row["id"]: row for row in of("question")}
    answering: dict[str, set[str]] = {uid: set() for uid in asked}
    for claim in CLAIMS:
        for answer in claim.get("questions", ()):
            answering[answer["question"]].add(claim["article"])
            numeric = asked[answer["question"]]["question_kind"] == "quantity"
            assert ("figure" in answer) == numeric
            assert ("position" in answer) == (not numeric)
    assert len(asked) >= 8
    assert all(len(articles) >= 2 for articles in answering.values())
