"""Chains: one node for each origin, the ways into the articles, and what stands behind each position."""

from __future__ import annotations

import pytest

from app import questions
from app.articles import ArticleRow
from app.comparing import relations
from app.comparing.chains import origin_tree, standings
from app.comparing.relations import Said
from app.session import Session
from db.records import Actor
from tests.app.newsroom import Newsroom


@pytest.fixture
def room(project: Session) -> Newsroom:
    return Newsroom(project)


@pytest.fixture
def question(room: Newsroom) -> str:
    asked = room.question("كم أُجلي؟", counted_group="evacuated")
    for at, chain in enumerate((("الوزارة",), ("الوزارة", "وكالة"), ("الوزارة", "وكالة"), ("شاهد",), ())):
        article = room.article(f"المادة {at} تقول إن {at + 10} شخصًا أُجلوا.")
        room.counts(room.claims(article, f"إن {at + 10} شخصًا أُجلوا", *chain), asked, at + 10)
    return asked


def _tree(room: Newsroom, question: str) -> list[tuple[list[str], list[tuple[list[str], str]]]]:
    return [
        (
            [speaker.name_ar if isinstance(speaker, Actor) else speaker.code for speaker in node.speakers],
            [([relay.name_ar for relay in branch.relays], branch.article.code) for branch in node.branches],
        )
        for node in origin_tree(room.answers(question), room.origins(question))
    ]


def test_origins_with_the_ways_of_their_words_the_widest_first(room: Newsroom, question: str) -> None:
    assert _tree(room, question) == [
        (["الوزارة"], [([], "A001"), (["وكالة"], "A002"), (["وكالة"], "A003")]),
        (["شاهد"], [([], "A004")]),
        (["A005"], [([], "A005")]),
    ]


def test_what_a_person_calls_one_origin_is_one_node_with_both_speakers(room: Newsroom, question: str) -> None:
    answers = room.answers(question)
    said = Said("duplicate", "same", same_origin=True)
    room.session.perform(
        relations.relate(room.session, answers[0].claim.uid, answers[3].claim.uid, said, question)
    )
    assert _tree(room, question)[0] == (
        ["الوزارة", "شاهد"], [([], "A001"), (["وكالة"], "A002"), (["وكالة"], "A003"), ([], "A004")],
    )  # fmt: skip


def test_every_answer_hangs_on_one_branch(room: Newsroom, question: str) -> None:
    nodes = origin_tree(room.answers(question), room.origins(question))
    hanging = [answer.uid for node in nodes for branch in node.branches for answer in branch.answers]
    assert sorted(hanging) == sorted(answer.uid for answer in room.answers(question))
    assert all(
        {answer.uid for answer in node.answers} == {a.uid for b in node.branches for a in b.answers}
        for node in nodes
    )
    assert any(isinstance(speaker, ArticleRow) for node in nodes for speaker in node.speakers)


def test_what_stands_behind_each_position(room: Newsroom) -> None:
    asked = room.question("هل انتهى الإجلاء؟", kind="proposition")
    for at, (speaker, position) in enumerate(
        (("أ", "لا"), ("أ", "نعم"), ("ب", "نعم"), ("ب", "نعم"), ("ج", ""))
    ):
        article = room.article(f"المادة {at} عن الإجلاء.")
        claim = room.claims(article, "عن الإجلاء", speaker, claim_type="status")
        if position:
            room.session.perform(questions.answer_in_words(room.session, [claim], asked, position))
        else:
            room.session.perform(questions.answer(room.session, [claim], asked))
    found = standings(room.answers(asked), room.origins(asked))
    assert [
        (each.position.label_ar if each.position else "", each.independence.claims, each.independence.origins)
        for each in found
    ] == [("لا", 1, 1), ("نعم", 3, 2), ("", 1, 1)]
