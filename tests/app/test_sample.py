"""The sample project is sound: its accounts, its rows, and the project that is made of them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from app import sample, vocabularies
from app.arabic.fold import fold
from app.dates import parse_edtf
from app.session import Identity
from app.text_law import clean
from db import integrity
from db.ids import new_uid
from db.records import ClaimSpan, Event, Quantity
from tests.app.sample_rows import (
    ARTICLES,
    CLAIMS,
    FIGURES,
    ROWS,
    TEXTS,
    TYPES,
    Row,
    of,
    spans_of,
    used,
)

WEEKDAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]


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


def test_every_code_is_in_its_list() -> None:
    for kind, vocabulary_of in CODED_ROWS.items():
        for row in of(kind):
            check_codes(row, vocabulary_of)
    for claim in CLAIMS:
        assert {claim["type"], *claim.get("labels", ())} <= TYPES
        for part, vocabulary_of in CODED_PARTS.items():
            for row in claim.get(part, ()):
                check_codes(row, vocabulary_of)


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
