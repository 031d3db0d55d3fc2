"""The table of claims: order, filters, rows, counts; compared with the plain truth where it is random."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from random import Random
from typing import Any

import pytest

from app import articles, claims, events, guesses, labelling, schemes
from app.claims import ClaimFilter, NodeDraft
from db.changes import Action, Change, created, removed
from db.ids import new_uid
from db.queries import claim_list as claim_queries
from db.records import Actor, Attribution, Claim, ClaimSpan, Outlet, Quantity
from tests.app.conftest import ME, got, store_article, store_claim


@pytest.fixture
def three(project):
    """Return three claims: one with everything, one with little, one with a figure type and no figure."""
    first, second = (
        store_article(project, "قال المتحدث إن القافلة وصلت"),
        store_article(project, "نفى المجلس ذلك أمس"),
    )
    project.perform(articles.edit(project, [first], outlet_name="صحيفة ب", published="2016-12-17"))
    project.perform(articles.edit(project, [second], outlet_name="صحيفة أ", published="2016-12-16"))
    rich, poor, figure = (
        store_claim(project, second, (0, 4), "cause"),
        store_claim(project, first, (4, 11), "opinion"),
        store_claim(project, first, (15, 22), "figure"),
    )
    chain = [NodeDraft("المجلس المحلي", mode="indirect"), NodeDraft("وكالة النور", role="relay")]
    project.perform(claims.set_chain(project, rich, chain))
    project.perform(claims.add_figure(project, rich, value=337, comparator="~", counted_group="killed")[0])
    project.perform(claims.add_figure(project, rich, value=2)[0])
    for title in ("إجلاء", "اتفاق"):
        action, event = events.create(project, title)
        project.perform(action)
        project.perform(events.link(project, [rich], event))
    fields = {"note": "عند الجسر", "status": "accepted", "confidence": "high", "asserted_date": "2016-12-16"}
    project.perform(claims.edit(project, [rich], **fields))
    return rich, poor, figure


def _listed(project, chosen=claims.NO_FILTER, **how) -> list[str]:
    return [row.uid for row in claims.page(project, claims.ids(project, chosen, **how))]


def test_a_row_shows_the_first_and_counts_the_others(project, three) -> None:
    row = claims.page(project, claims.ids(project, ClaimFilter(types=frozenset({"cause"}))))[0]
    assert (row.uid, row.code, row.article_code, row.quote, row.start) == (
        three[0],
        "A002-01",
        "A002",
        "نفى",
        0,
    )
    assert (row.claimant, row.mode, row.relay) == ("المجلس المحلي", "indirect", "وكالة النور")
    assert (row.comparator, row.value, row.counted_group, row.figures_more) == ("~", 337, "killed", 1)
    assert (row.event_title, row.event_code, row.events_more) == ("إجلاء", "E01", 1)
    assert (row.outlet, row.published, row.reviewer, row.reviewer_uid) == (
        "صحيفة أ",
        "2016-12-16",
        "نورس",
        ME.reviewer_uid,
    )
    bare = claims.page(project, claims.ids(project, ClaimFilter(types=frozenset({"opinion"}))))[0]
    assert (bare.claimant, bare.relay, bare.value, bare.has_figure, bare.event_uid) == (
        "",
        "",
        None,
        False,
        None,
    )


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("code", [1, 2, 0]), ("type", [2, 0, 1]), ("outlet", [0, 1, 2]), ("published", [0, 1, 2]),
        ("claimant", [0, 1, 2]), ("figure", [0, 1, 2]), ("event", [0, 1, 2]), ("note", [0, 1, 2]),
        ("status", [1, 2, 0]), ("relay", [0, 1, 2]), ("asserted_date", [0, 1, 2]),
    ],
)  # fmt: skip
def test_every_order_and_empty_ones_last(project, three, order, expected) -> None:
    assert _listed(project, order_by=order) == [three[at] for at in expected]


@pytest.mark.parametrize("order", claims.ORDERS)
def test_descending_is_the_same_claims_with_empty_ones_still_last(project, three, order) -> None:
    assert sorted(_listed(project, order_by=order, descending=True)) == sorted(three)
    if order in {"claimant", "figure", "event", "note", "relay", "asserted_date"}:
        assert _listed(project, order_by=order, descending=True)[0] == three[0]


def test_large_and_small_lists_come_in_the_same_order(project, three, monkeypatch) -> None:
    asked = [
        (chosen, order, down)
        for chosen in (claims.NO_FILTER, ClaimFilter(no_event=True), ClaimFilter(needle="ا"))
        for order in claims.ORDERS
        for down in (False, True)
    ]
    small = [_listed(project, chosen, order_by=order, descending=down) for chosen, order, down in asked]
    assert {len(found) for found in small} == {2, 3}
    monkeypatch.setattr(claim_queries, "MANY", 0)
    large = [_listed(project, chosen, order_by=order, descending=down) for chosen, order, down in asked]
    assert large == small


def _with_one_number(dice: Random, claim: str, seq: int) -> Quantity:
    which, number = dice.choice(("value", "low", "high")), dice.choice((3, 12.5))
    return Quantity(
        uid=new_uid(),
        claim=claim,
        seq=seq,
        value=number if which == "value" else None,
        low=number if which == "low" else None,
        high=number if which == "high" else None,
    )


@pytest.fixture
def crowd(project):
    """Return 16 claims with none to three speakers and figures each; names are shared, missing, or of nobody any more."""
    names = ("ب", "أ", "ب", "", "ج", "د")
    actors = [Actor(uid=new_uid(), name_ar=name, name_en=f"n{at}") for at, name in enumerate(names)]
    text = "قال المتحدث إن القافلة وصلت مساء أمس"
    article = store_article(project, text)
    made = [store_claim(project, article, (at, at + 5), "figure") for at in range(16)]
    dice = Random(5)
    nodes = [
        Attribution(
            uid=new_uid(), claim=uid, seq=seq, actor=dice.choice(actors).uid, role=dice.choice(("claimant", "relay"))
        )
        for uid in made
        for seq in reversed(range(dice.randrange(4)))
    ]  # fmt: skip
    figures = [_with_one_number(dice, uid, seq) for uid in made for seq in reversed(range(dice.randrange(3)))]
    project.perform(Action("seed", tuple(map(created, (*actors, *nodes, *figures)))))
    project.perform(Action("test", (removed(actors[-1]),)))
    return made


def _plainly(project, order: str, *, down: bool) -> list[str]:
    """Return the order of all claims by what the first part says, found claim by claim."""
    names = {actor.uid: actor.name_ar for actor in project.store.find(Actor)}
    keys: dict[str, Any] = {}
    claims_there = project.store.find(Claim)
    for claim in claims_there:
        if order == "quote":
            first = min(project.store.find(ClaimSpan, claim=claim.uid), key=lambda span: span.seq)
            keys[claim.uid] = first.quote
            continue
        kind = Quantity if order == "figure" else Attribution
        parts = sorted(project.store.find(kind, claim=claim.uid), key=lambda part: part.seq)
        if order == "figure":
            said = [
                next((n for n in (part.value, part.low, part.high) if n is not None), None) for part in parts
            ]
        else:
            said = [names[part.actor] for part in parts if part.role == order and part.actor in names]
        keys[claim.uid] = said[0] if said and said[0] != "" else None
    uids = [claim.uid for claim in claims_there]  # in the order of local ids
    if down:
        uids.reverse()
    speaking = sorted((uid for uid in uids if keys[uid] is not None), key=lambda uid: keys[uid], reverse=down)
    return [*speaking, *(uid for uid in uids if keys[uid] is None)]


@pytest.mark.parametrize("many", [0, 20_000])
@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("order", ["claimant", "relay", "figure", "quote"])
def test_the_first_part_decides_the_order(project, crowd, monkeypatch, order, down, many) -> None:
    monkeypatch.setattr(claim_queries, "MANY", many)
    listed = _listed(project, order_by=order, descending=down)
    assert sorted(listed) == sorted(crowd)
    assert listed == _plainly(project, order, down=down)


def test_an_unknown_order_never_reaches_the_file(project) -> None:
    with pytest.raises(ValueError, match="order"):
        claims.ids(project, order_by="c.id; DROP TABLE claim")


def test_filters(project, three) -> None:
    rich, poor, figure = three
    outlet = {found.name_ar: found.uid for found in project.store.find(Outlet)}
    actor = {found.name_ar: found.uid for found in project.store.find(Actor)}
    event = events.rows(project, "اتفاق")[0].uid
    article = got(claims.detail(project, rich)).article.uid
    tag = schemes.claim_types(project)[3].uid
    project.perform(labelling.toggle_label(project, poor, tag))
    for chosen, expected in (
        ({"types": {"cause", "figure"}}, {rich, figure}),
        ({"statuses": {"accepted"}}, {rich}),
        ({"accepted_only": True}, {rich}),
        ({"accepted_only": True, "statuses": frozenset({"draft"})}, set()),
        ({"outlets": {outlet["صحيفة ب"]}}, {poor, figure}),
        ({"articles": {article}}, {rich}),
        ({"events": {event}}, {rich}),
        ({"claimants": {actor["المجلس المحلي"]}}, {rich}),
        ({"claimants": {actor["وكالة النور"]}}, set()),
        ({"reviewers": {ME.reviewer_uid}}, set(three)),
        ({"reviewers": {"x"}}, set()),
        ({"labels": {tag}}, {poor}),
        ({"no_claimant": True}, {poor, figure}),
        ({"no_event": True}, {poor, figure}),
        ({"no_figure": True}, {figure}),
        ({"no_event": True, "types": {"opinion"}}, {poor}),
    ):
        assert set(_listed(project, ClaimFilter(**chosen))) == expected, chosen


@pytest.mark.parametrize(
    ("needle", "expected"),
    [
        ("المتحدث", {1}), ("القافله", {2}), ("وكاله", {0}), ("الجِسر", {0}), ("نفي جسر", {0}), ("نفى القافلة", set()),
        ("A002", {0}), ("a1-2", {2}), ("1", {1, 2}), ("999", set()), ("%", set()), ("'", set()), (" ", {0, 1, 2}),
    ],
)  # fmt: skip
def test_the_needle_is_found_in_words_notes_names_and_codes(project, three, needle, expected) -> None:
    for order in ("code", "quote"):
        assert set(_listed(project, ClaimFilter(needle=needle), order_by=order)) == {
            three[at] for at in expected
        }


def test_facets_count_each_list_without_its_own_filter(project, three) -> None:
    counts = claims.facets(project)
    assert (counts.total, counts.shown) == (3, 3)
    assert counts.types == {"cause": 1, "opinion": 1, "figure": 1}
    assert (counts.no_claimant, counts.no_event, counts.no_figure) == (2, 2, 1)
    counts = claims.facets(project, ClaimFilter(types=frozenset({"figure"}), statuses=frozenset({"draft"})))
    assert (counts.total, counts.shown, counts.no_figure) == (3, 1, 1)
    assert counts.types == {"opinion": 1, "figure": 1}
    assert counts.statuses == {"draft": 1}
    assert counts.reviewers == {ME.reviewer_uid: 1}
    assert claims.facets(project, ClaimFilter(needle="لا شيء كهذا")).shown == 0
    assert claims.facets(project, ClaimFilter(accepted_only=True)).statuses == {"accepted": 1}


def test_more_rows_than_a_page_come_in_order(project) -> None:
    article = store_article(project, "كلمة " * 600)
    for at in range(60):
        store_claim(project, article, (at * 5, at * 5 + 4))
    wanted = claims.ids(project, descending=True)
    rows = claims.page(project, wanted)
    assert [row.id for row in rows] == list(wanted)
    assert all(before.code > after.code for before, after in pairwise(rows))
    project.perform(labelling.remove(project, [rows[0].uid]))
    assert [row.id for row in claims.page(project, wanted)] == list(wanted)[1:]


def test_guesses_are_shown_counted_and_found(project, three) -> None:
    rich, poor, figure = three
    claim = got(project.store.get(Claim, poor))
    relay = next(node for node in project.store.find(Attribution, claim=rich) if node.role == "relay")
    quantity = project.store.find(Quantity, claim=rich)[1]
    changes = (
        Change(claim, replace(claim, guessed=("place_text",))),
        *(Change(each, replace(each, guessed=True)) for each in (relay, quantity)),
    )
    assert claims.facets(project).guessed == 0
    project.perform(Action("claim.label", changes))
    rows = {row.uid: row.guessed for row in claims.page(project, claims.ids(project))}
    assert rows == {rich: {"relay", "figure"}, poor: {"place_text"}, figure: set()}
    assert set(_listed(project, ClaimFilter(guessed=True))) == {rich, poor}
    assert _listed(project, ClaimFilter(guessed=True, no_event=True), order_by="claimant") == [poor]
    assert claims.facets(project).guessed == 2
    assert claims.facets(project, ClaimFilter(guessed=True)).shown == 2
    project.perform(guesses.confirm(project, rich))
    assert _listed(project, ClaimFilter(guessed=True)) == [poor]
