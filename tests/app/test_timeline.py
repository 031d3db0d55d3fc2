"""Timelines: what is said by the day it is about or was printed, the same things told once, nothing lost."""

from __future__ import annotations

from datetime import date

import pytest

from app.comparing.timeline import By, Timeline, short_text, timeline
from app.session import Session
from tests.app.newsroom import Newsroom


@pytest.fixture
def room(project: Session) -> Newsroom:
    found = Newsroom(project)
    question = found.question("كم أُجلي؟", counted_group="evacuated")
    first = found.article("قالت الوزارة إن 500 شخص أُجلوا. وتعهّدت بإعادتهم.", "2016-12-16")
    second = found.article("ونقلت صحيفة عن الوزارة أن 500 شخص أُجلوا حتى الجمعة.", "2016-12-18")
    third = found.article("وقال ناشط إن 900 شخص أُجلوا. ولا يعرف أحد متى.", "2016-12-18")
    for article, quote, speaker, number, day in (
        (first, "500 شخص أُجلوا", "الوزارة", 500, "2016-12-16"),
        (second, "500 شخص أُجلوا", "الوزارة", 500, "2016-12-16"),
        (third, "900 شخص أُجلوا", "ناشط", 900, "2016-12-16~"),
    ):
        found.counts(found.claims(article, quote, speaker), question, number, as_of_date=day)
    found.claims(first, "وتعهّدت بإعادتهم", "الوزارة", claim_type="commitment")
    found.side("الوزارة", "government")
    return found


def _said(found: Timeline) -> list[tuple[str, str, list[str], str]]:
    return [
        (row.key, entry.edtf, list(entry.sources), entry.sign) for row in found.rows for entry in row.entries
    ]


def test_what_says_the_same_is_told_once_with_its_sources(room: Newsroom) -> None:
    assert _said(timeline(room.session, room.event)) == [
        ("government", "2016-12-16", ["A001", "A002"], "contradicts"),
        ("government", "2016-12-16", ["A001"], "alone"),
        ("", "2016-12-16~", ["A003"], "contradicts"),
    ]


def test_by_the_day_of_publication(room: Newsroom) -> None:
    found = timeline(room.session, room.event, by="published")
    assert _said(found) == [
        ("government", "2016-12-16", ["A001"], "contradicts"),
        ("government", "2016-12-16", ["A001"], "alone"),
        ("government", "2016-12-18", ["A002"], "contradicts"),
        ("", "2016-12-18", ["A003"], "contradicts"),
    ]
    assert (found.first_day, found.last_day) == (date(2016, 12, 16), date(2016, 12, 18))


def test_of_one_question_only_its_answers(room: Newsroom) -> None:
    question = next(iter(room.session.store.rows("SELECT uid FROM live_question")))[0]
    found = timeline(room.session, question=question, rows="claimant")
    assert [[entry.sources for entry in row.entries] for row in found.rows] == [
        [("A001", "A002")],
        [("A003",)],
    ]
    assert [len(entry.answers) for row in found.rows for entry in row.entries] == [2, 1]


@pytest.mark.parametrize("by", ["as_of", "published"])
@pytest.mark.parametrize("rows", ["side", "claimant"])
def test_no_claim_is_lost_or_told_twice(room: Newsroom, by: By, rows: str) -> None:
    undated = room.article("وصلت قافلة إلى الحيّ.", "")
    room.claims(undated, "وصلت قافلة", claim_type="occurrence")
    found = timeline(room.session, room.event, by=by, rows=rows)  # type: ignore[arg-type]
    told = [each.claim.uid for row in found.rows for entry in row.entries for each in entry.tellings]
    told += [each.claim.uid for each in found.undated]
    assert len(found.undated) == 1
    assert sorted(told) == sorted(uid for (uid,) in room.session.store.rows("SELECT uid FROM live_claim"))


def test_the_precision_of_a_date_is_kept_and_a_vague_one_does_not_stretch_the_frame(room: Newsroom) -> None:
    article = room.article("وقع خلاف في ذلك العام. وفي منتصف الشهر وصلت القافلة.", "2016-12-20")
    room.claims(article, "وقع خلاف في ذلك العام", claim_type="occurrence", asserted_date="2016")
    room.claims(
        article,
        "وفي منتصف الشهر وصلت القافلة",
        claim_type="occurrence",
        asserted_date="2016-12-14/2016-12-17",
    )
    found = timeline(room.session, room.event)
    by_date = {entry.edtf: entry for row in found.rows for entry in row.entries}
    assert (by_date["2016"].start, by_date["2016"].end) == (date(2016, 1, 1), date(2016, 12, 31))
    few = by_date["2016-12-14/2016-12-17"]
    assert (few.start, few.end, few.approximate) == (date(2016, 12, 14), date(2016, 12, 17), False)
    assert by_date["2016-12-16~"].approximate
    assert (found.first_day, found.last_day) == (date(2016, 12, 14), date(2016, 12, 17))


def test_two_reviewers_on_one_passage_are_one_entry(room: Newsroom) -> None:
    article = room.article("وصلت عشر حافلات إلى الجسر.", "2016-12-19")
    for quote in ("وصلت عشر حافلات", "عشر حافلات إلى الجسر"):
        room.claims(article, quote, "الدفاع المدني", claim_type="occurrence")
    room.claims(article, "إلى الجسر", "الدفاع المدني", claim_type="place_route")
    found = [
        entry
        for row in timeline(room.session, room.event).rows
        for entry in row.entries
        if "A004" in entry.sources
    ]
    assert [len(entry.tellings) for entry in found] == [2, 1]


def test_an_empty_event(project: Session) -> None:
    found = timeline(project, Newsroom(project).event)
    assert found == Timeline(None, None, (), ())


def test_few_words_are_whole_words(room: Newsroom) -> None:
    article = room.article(f"قيل إن {'كلمة ' * 30}انتهت، ثم صمت.")
    claim = room.claims(article, room.texts[article][:-1], "أ")
    telling = next(
        each for row in timeline(room.session, room.event).rows for entry in row.entries for each in entry.tellings
        if each.claim.uid == claim
    )  # fmt: skip
    said = short_text(telling, 20)
    assert said == "قيل إن كلمة كلمة…"
    assert short_text(telling, 1_000) == room.texts[article][:-1]
