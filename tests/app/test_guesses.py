"""A guess stays a guess until it is confirmed or written over; undo brings the mark back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app import chains, claims, guesses, labelling
from app.chains import NodeDraft
from app.claims import ClaimDetail
from app.session import Session
from db.changes import Action, Change
from db.records import Attribution, Claim, Quantity
from tests.app.conftest import got, store_claim


@pytest.fixture
def guessed(project: Session, article: str) -> str:
    """Return a claim whose place and date, chain of two and figure are guesses."""
    uid = store_claim(project, article)
    project.perform(claims.edit(project, [uid], place_text="البساتين", asserted_date="2016-12-16"))
    project.perform(claims.set_chain(project, uid, [NodeDraft("المجلس"), NodeDraft("وكالة", role="relay")]))
    project.perform(claims.add_figure(project, uid, value=337, surface="337")[0])
    store = project.store
    claim = got(store.get(Claim, uid))
    changes = [Change(claim, replace(claim, guessed=("place_text", "asserted_date")))]
    changes += [Change(node, replace(node, guessed=True)) for node in store.find(Attribution, claim=uid)]
    changes += [Change(figure, replace(figure, guessed=True)) for figure in store.find(Quantity, claim=uid)]
    project.perform(Action("claim.label", tuple(changes)))
    return uid


def shown(project: Session, uid: str) -> ClaimDetail:
    return got(claims.detail(project, uid))


def test_confirm_clears_every_mark_and_undo_brings_them_back(project, guessed, there_and_back) -> None:
    assert shown(project, guessed).guessed
    there_and_back(guesses.confirm(project, guessed))
    detail = shown(project, guessed)
    assert not detail.guessed
    assert detail.claim.guessed == ()
    assert detail.claim.place_text == "البساتين"
    assert guesses.confirm(project, guessed).changes == ()


def test_a_field_written_over_is_no_guess(project, guessed, there_and_back) -> None:
    there_and_back(claims.edit(project, [guessed], place_text="المطاحن"))
    assert shown(project, guessed).claim.guessed == ("asserted_date",)
    project.perform(claims.edit(project, [guessed], asserted_date="2016-12-16", note="قرأتها"))
    assert shown(project, guessed).claim.guessed == ("asserted_date",)  # the same again: nobody has decided
    with pytest.raises(ValueError, match="guessed"):
        claims.edit(project, [guessed], guessed=())


def test_a_figure_written_over_is_no_guess(project, guessed, there_and_back) -> None:
    (figure,) = shown(project, guessed).figures
    assert claims.edit_figure(project, figure.uid, value=337).changes == ()
    there_and_back(claims.edit_figure(project, figure.uid, counted_group="evacuated"))
    assert [each.guessed for each in shown(project, guessed).figures] == [False]
    added, _ = claims.add_figure(project, guessed, value=3)
    project.perform(added)
    assert [each.guessed for each in shown(project, guessed).figures] == [False, False]


def test_a_node_written_over_is_no_guess_and_the_others_stay(project, guessed, there_and_back) -> None:
    there_and_back(chains.set_chain_node(project, guessed, 0, NodeDraft("البلدية")))
    assert [node.attribution.guessed for node in shown(project, guessed).chain] == [False, True]
    project.perform(chains.set_chain_node(project, guessed, 0, None))
    assert [node.attribution.guessed for node in shown(project, guessed).chain] == [True]


def test_the_same_chain_again_confirms_nothing(project, guessed) -> None:
    nodes = [NodeDraft("المجلس"), NodeDraft("وكالة", role="relay")]
    assert claims.set_chain(project, guessed, nodes).changes == ()


def test_what_is_repeated_stays_a_guess(project, article, guessed, there_and_back) -> None:
    other = store_claim(project, article, (10, 19))
    project.perform(claims.edit(project, [other], place_text="الجسر"))
    there_and_back(labelling.repeat_previous(project, [other], guessed))
    detail = shown(project, other)
    assert set(detail.claim.guessed) == {"place_text", "asserted_date"}
    assert [node.attribution.guessed for node in detail.chain] == [True, True]
    project.perform(guesses.confirm_all(project, [other, guessed]))
    assert not shown(project, other).guessed
    assert not shown(project, guessed).guessed
