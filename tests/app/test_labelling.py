"""From a selection to a claim; types, tags and spans."""

from __future__ import annotations

import pytest

from app import claims, events, labelling, schemes
from app.claims import NodeDraft
from app.problems import Rejected
from app.seeding import label_uid
from db.records import Claim, ClaimLabel, ClaimSpan, Quantity
from tests.app.conftest import ME, TEXT, got, store_article, store_claim


def test_a_selection_becomes_a_claim_of_mine(project, article, there_and_back) -> None:
    start = TEXT.index("337")
    action, uid = labelling.label(project, article, [(start, start + 9)], "figure")
    there_and_back(action)
    claim, span = project.store.get(Claim, uid), project.store.find(ClaimSpan)[0]
    assert (claim.number, claim.claim_type, claim.reviewer, claim.status) == (
        1,
        "figure",
        ME.reviewer_uid,
        "draft",
    )
    assert (span.quote, span.prefix, span.suffix) == ("337 شخصًا", TEXT[:start], TEXT[start + 9 : start + 41])
    assert got(claims.detail(project, uid)).chain == ()


def test_a_blank_taken_along_at_the_ends_is_left_out(project, article) -> None:
    start = TEXT.index("337")
    action, uid = labelling.label(project, article, [(start - 1, start + 10)], "figure")
    project.perform(action)
    assert [span.quote for span in project.store.find(ClaimSpan, claim=uid)] == ["337 شخصًا"]
    with pytest.raises(Rejected, match="own-overlap"):
        labelling.label(project, article, [(start, start + 10)], "figure")
    project.perform(labelling.add_span(project, uid, start + 9, start + 15))
    first, second = project.store.find(ClaimSpan, claim=uid)
    assert second.quote == TEXT[start + 9 : start + 15].strip()
    assert first.end < second.start


@pytest.mark.parametrize(
    ("spans", "code"),
    [
        ([], "no-selection"),
        ([(5, 5)], "no-selection"),
        ([(9, 5)], "no-selection"),
        ([(3, 4)], "no-selection"),
        ([(-1, 5)], "outside-text"),
        ([(0, len(TEXT) + 1)], "outside-text"),
        ([(0, 9), (8, 12)], "overlapping-spans"),
    ],
)
def test_what_is_no_selection_is_refused(project, article, spans, code) -> None:
    with pytest.raises(Rejected, match=code):
        labelling.label(project, article, spans, "figure")


def test_the_same_span_and_type_twice_is_refused_but_not_another(project, article) -> None:
    first = store_claim(project, article, (0, 9))
    with pytest.raises(Rejected, match="own-overlap"):
        labelling.label(project, article, [(0, 9)], "figure")
    assert store_claim(project, article, (0, 9), "cause")
    assert store_claim(project, article, (0, 12))
    assert labelling.label(project, article, [(0, 9), (12, 20)], "figure")
    assert labelling.label(project, store_article(project), [(0, 9)], "figure")
    project.perform(labelling.remove(project, [first]))
    assert store_claim(project, article, (0, 9))


def test_a_type_must_be_one_in_use(project, article) -> None:
    claim = store_claim(project, article)
    project.perform(schemes.retire_label(project, label_uid("claim_type", "opinion")))
    for code in ("opinion", "accusation", "x", ""):
        with pytest.raises(Rejected, match="unknown-type"):
            labelling.label(project, article, [(0, 9)], code)
        with pytest.raises(Rejected, match="unknown-type"):
            labelling.set_type(project, claim, code)
    with pytest.raises(Rejected, match="unknown-type"):
        labelling.toggle_second_type(project, claim, "x")


def test_types_second_types_and_tags(project, article, there_and_back) -> None:
    claim = store_claim(project, article)
    there_and_back(labelling.toggle_second_type(project, claim, "cause"))
    there_and_back(labelling.toggle_second_type(project, claim, "accusation"))
    assert [label.code for label in got(claims.detail(project, claim)).labels] == ["cause", "accusation"]
    there_and_back(labelling.set_type(project, claim, "cause"))
    assert [label.code for label in got(claims.detail(project, claim)).labels] == ["accusation"]
    assert got(claims.detail(project, claim)).type_label.code == "cause"
    there_and_back(labelling.toggle_second_type(project, claim, "accusation"))
    assert project.store.find(ClaimLabel) == []
    with pytest.raises(Rejected, match="same-type"):
        labelling.toggle_second_type(project, claim, "cause")
    assert labelling.set_type(project, claim, "cause").changes == ()


def test_spans_are_added_moved_and_taken_away(project, article, there_and_back) -> None:
    claim = store_claim(project, article, (0, 9))
    there_and_back(labelling.add_span(project, claim, 20, 30))
    there_and_back(labelling.add_span(project, claim, 0, 3, role="cue"))
    first, second, cue = project.store.find(ClaimSpan)
    assert [span.seq for span in (first, second, cue)] == [0, 1, 2]
    there_and_back(labelling.move_span(project, second.uid, 11, 25))
    assert got(project.store.get(ClaimSpan, second.uid)).quote == TEXT[12:24]  # no blank at its ends
    with pytest.raises(Rejected, match="overlapping-spans"):
        labelling.move_span(project, second.uid, 5, 25)
    with pytest.raises(Rejected, match="unknown-code"):
        labelling.add_span(project, claim, 40, 45, role="x")
    project.perform(claims.set_chain(project, claim, [NodeDraft("فلان", span=cue.uid)]))
    action, figure = claims.add_figure(project, claim, value=3, span=second.uid)
    project.perform(action)
    there_and_back(labelling.remove_span(project, cue.uid))
    there_and_back(labelling.remove_span(project, second.uid))
    assert got(claims.detail(project, claim)).chain[0].attribution.span is None
    assert got(project.store.get(Quantity, figure)).span is None
    with pytest.raises(Rejected, match="last-span"):
        labelling.remove_span(project, first.uid)


def test_removing_claims_takes_everything_of_them(project, article, there_and_back) -> None:
    one, two = store_claim(project, article, (0, 9)), store_claim(project, article, (10, 19))
    action, event = events.create(project, "حدث")
    project.perform(action)
    project.perform(events.link(project, [one, two], event))
    project.perform(claims.set_chain(project, one, [NodeDraft("فلان")]))
    project.perform(claims.add_figure(project, one, value=1)[0])
    project.perform(labelling.toggle_second_type(project, one, "cause"))
    there_and_back(labelling.remove(project, [one]))
    assert [claim.uid for claim in project.store.find(Claim)] == [two]
    assert [row.claims for row in events.rows(project)] == [1]
    with pytest.raises(Rejected, match="gone"):
        labelling.remove(project, [two, one])


def test_the_previous_claim_is_repeated_for_many_at_once(project, article, there_and_back) -> None:
    before, one, two = (store_claim(project, article, (at, at + 8)) for at in (0, 10, 20))
    action, event = events.create(project, "حدث")
    project.perform(action)
    project.perform(events.link(project, [before], event, "context"))
    project.perform(
        claims.edit(project, [before], asserted_date="2016-12-16", place_text="الجسر", note="لا يُنسخ")
    )
    project.perform(claims.edit(project, [two], time_text="مساء", place_text="أخرى"))
    project.perform(
        claims.set_chain(project, before, [NodeDraft("أ", mode="indirect"), NodeDraft("ب", role="relay")])
    )
    project.perform(claims.set_chain(project, two, [NodeDraft("ج")]))
    there_and_back(labelling.repeat_previous(project, [one, two, before], before))
    for uid in (one, two):
        found = got(claims.detail(project, uid))
        assert [(node.actor.name_ar, node.attribution.role) for node in found.chain] == [
            ("أ", "claimant"),
            ("ب", "relay"),
        ]
        assert (found.claim.asserted_date, found.claim.place_text, found.claim.note) == (
            "2016-12-16",
            "الجسر",
            "",
        )
        assert [(entry.event.uid, entry.link.relation) for entry in found.links] == [(event, "context")]
    assert got(claims.detail(project, two)).claim.time_text == "مساء"
    assert labelling.repeat_previous(project, [one, two], before).changes == ()
