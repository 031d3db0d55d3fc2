"""Claims one by one: detail, highlights, fields, chains, figures, context."""

from __future__ import annotations

import math

import pytest

from app import articles, claims, labelling
from app.claims import NodeDraft
from app.problems import Rejected
from app.session import Session
from db.records import Actor, Attribution, Claim, ClaimSpan, Quantity
from tests.app.conftest import OTHER, TEXT, got, store_article, store_claim


def test_highlights_are_in_the_order_of_the_text(project, article) -> None:
    late, wide = store_claim(project, article, (30, 40)), store_claim(project, article, (0, 20))
    narrow = store_claim(project, article, (0, 9), "cause")
    project.perform(labelling.add_span(project, late, 45, 50))
    rows = claims.of_article(project, article)
    assert [row.uid for row in rows] == [wide, narrow, late]
    assert [row.code for row in rows] == ["A001-02", "A001-03", "A001-01"]
    assert [(span.start, span.end) for span in rows[2].spans] == [(30, 40), (45, 50)]
    assert all(row.mine for row in rows)
    assert claims.of_article(project, store_article(project, "غيره")) == []


def test_claims_of_others_are_seen_but_not_mine(project, article) -> None:
    path = project.path
    store_claim(project, article, (0, 9))
    project.close()
    other = Session.open(path, OTHER)
    assert [row.mine for row in claims.of_article(other, article)] == [False]
    mine = store_claim(other, article, (0, 9))
    assert got(claims.detail(other, mine)).reviewer.display_name == OTHER.reviewer_name
    assert got(articles.row(other, article)).reviewers == 2
    other.close()


def test_fields_of_one_and_of_many(project, article, there_and_back) -> None:
    one, two = store_claim(project, article, (0, 9)), store_claim(project, article, (10, 19))
    there_and_back(claims.edit(project, [one], note="ملاحظة", place_sensitive=True))
    there_and_back(claims.edit(project, [one, two, one], status="submitted", claim_type="cause"))
    assert {claim.status for claim in project.store.find(Claim)} == {"submitted"}
    assert claims.edit(project, [one, two], status="submitted").changes == ()
    for wrong, code in (
        ({"confidence": "sure"}, "unknown-code"),
        ({"status": "x"}, "unknown-code"),
        ({"asserted_date": "أمس"}, "not-a-date"),
        ({"claim_type": "x"}, "unknown-type"),
    ):
        with pytest.raises(Rejected, match=code):
            claims.edit(project, [one, two], **wrong)
    assert claims.edit(
        project, [one], confidence="not_assessed", modality="", asserted_date="2016-12-15/2016-12-16"
    )
    with pytest.raises(ValueError, match="reviewer"):
        claims.edit(project, [one], reviewer="x")
    with pytest.raises(TypeError):
        claims.edit(project, [one], colour="x")
    with pytest.raises(Rejected, match="gone"):
        claims.edit(project, [one, "?"], note="x")


def _chain(session, claim) -> list[tuple[str, str]]:
    return [(node.actor.name_ar, node.attribution.role) for node in got(claims.detail(session, claim)).chain]


def test_a_chain_is_set_as_a_whole_and_rows_that_stay_keep_their_identity(
    project, article, there_and_back
) -> None:
    claim = store_claim(project, article)
    there_and_back(
        claims.set_chain(
            project, claim, [NodeDraft("المجلس المحلي", mode="indirect"), NodeDraft("وكالة", role="relay")]
        )
    )
    nodes = project.store.find(Attribution)
    there_and_back(
        claims.set_chain(project, claim, [NodeDraft("المَجْلِس  المحلّى"), NodeDraft("شاهد"), NodeDraft("ج")])
    )
    assert _chain(project, claim) == [("المجلس المحلي", "claimant"), ("شاهد", "claimant"), ("ج", "claimant")]
    assert [node.uid for node in project.store.find(Attribution)][:2] == [node.uid for node in nodes]
    there_and_back(claims.set_chain_node(project, claim, 1, None))
    there_and_back(claims.set_chain_node(project, claim, 2, NodeDraft("د", role="publisher")))
    there_and_back(
        claims.set_chain_node(project, claim, 0, NodeDraft(actor_uid=project.store.find(Actor)[1].uid))
    )
    assert _chain(project, claim) == [("وكالة", "claimant"), ("ج", "claimant"), ("د", "publisher")]
    there_and_back(claims.set_chain(project, claim, []))
    for drafts, code in (
        ([NodeDraft(" \u0640 ")], "no-name"),
        ([NodeDraft("أ", role="x")], "unknown-code"),
        ([NodeDraft("أ", mode="x")], "unknown-code"),
        ([NodeDraft(actor_uid="?")], "gone"),
    ):
        with pytest.raises(Rejected, match=code):
            claims.set_chain(project, claim, drafts)
    with pytest.raises(Rejected, match="no-node"):
        claims.set_chain_node(project, claim, 1, NodeDraft("أ"))


def test_the_same_new_name_twice_in_a_chain_is_one_actor(project, article) -> None:
    claim = store_claim(project, article)
    project.perform(claims.set_chain(project, claim, [NodeDraft("فلان"), NodeDraft("فُلان", role="relay")]))
    assert len(project.store.find(Actor)) == 1


def test_an_unnamed_source_is_one_actor_per_article(project, article) -> None:
    draft = [NodeDraft("مصدر", actor_type="official_unnamed")]
    first, second = store_claim(project, article, (0, 9)), store_claim(project, article, (10, 19))
    elsewhere = store_claim(project, store_article(project, "نص آخر هنا"), (0, 4))
    for claim in (first, second, elsewhere):
        project.perform(claims.set_chain(project, claim, draft))
    actors = [got(claims.detail(project, claim)).chain[0].actor for claim in (first, second, elsewhere)]
    assert actors[0] == actors[1] != actors[2]
    assert not actors[0].named


def test_a_node_rests_on_a_span_of_its_own_claim(project, article) -> None:
    one, two = store_claim(project, article, (0, 9)), store_claim(project, article, (10, 19))
    foreign = project.store.find(ClaimSpan, claim=two)[0].uid
    with pytest.raises(Rejected, match="other-claim"):
        claims.set_chain(project, one, [NodeDraft("أ", span=foreign)])
    with pytest.raises(Rejected, match="other-claim"):
        claims.add_figure(project, one, span=foreign)


def test_figures(project, article, there_and_back) -> None:
    claim = store_claim(project, article)
    action, whole = claims.add_figure(
        project, claim, value=337, low=300, high=400, comparator="~", counted_group="evacuated"
    )
    there_and_back(action)
    action, part = claims.add_figure(project, claim, value=40, part_of=whole, as_of_date="2016-12-16")
    there_and_back(action)
    there_and_back(claims.edit_figure(project, whole, value=None, low=7000, high=10000, comparator="range"))
    assert [figure.seq for figure in got(claims.detail(project, claim)).figures] == [0, 1]
    for wrong, code in (
        ({"low": 5, "high": 2}, "range-order"),
        ({"value": 5, "low": 6}, "range-order"),
        ({"value": 5, "high": 4}, "range-order"),
        ({"value": math.nan}, "not-a-number"),
        ({"value": math.inf}, "not-a-number"),
        ({"value": True}, "not-a-number"),
        ({"value": "337"}, "not-a-number"),
        ({"value": 2**63}, "not-a-number"),
        ({"comparator": "≈"}, "unknown-code"),
        ({"as_of_date": "16/12"}, "not-a-date"),
    ):
        with pytest.raises(Rejected, match=code):
            claims.add_figure(project, claim, **wrong)
        with pytest.raises(Rejected, match=code):
            claims.edit_figure(project, part, **{"low": None, "high": None, "value": None, **wrong})
    with pytest.raises(Rejected, match="figure-cycle"):
        claims.edit_figure(project, whole, part_of=part)
    there_and_back(claims.remove_figure(project, whole))
    assert got(project.store.get(Quantity, part)).part_of is None


def test_context_is_cut_at_words(project, article) -> None:
    start = TEXT.index("غادروا")
    claim = store_claim(project, article, (start, start + 6))
    shown = claims.context(project, claim, 12)
    assert shown.text[shown.start : shown.end] == "غادروا"
    assert shown.cut_before
    assert shown.cut_after
    assert not shown.text.startswith(" ")
    before = TEXT.index(shown.text)
    assert TEXT[before - 1].isspace()
    assert TEXT[before + len(shown.text)].isspace()
    whole = claims.context(project, claim, 10_000)
    assert (whole.text, whole.cut_before, whole.cut_after) == (TEXT, False, False)
    with pytest.raises(Rejected, match="gone"):
        claims.context(project, "?")


def test_a_claim_that_is_gone_has_no_detail(project, article) -> None:
    claim = store_claim(project, article)
    project.perform(labelling.remove(project, [claim]))
    assert claims.detail(project, claim) is None
