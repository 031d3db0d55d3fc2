"""What is compared in the sample project: charts, relations, names, days and questions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import get_args

import pytest

from app import jobs, sample, vocabularies
from app.comparing import ranges
from app.comparing.framing import framing
from app.comparing.matrix import matrix
from app.comparing.reconciling import rests
from app.comparing.timeline import By, timeline
from app.session import Identity, Session
from db.ids import new_uid
from tests.app.sample_rows import CLAIMS, of


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
