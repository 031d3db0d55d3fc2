"""Positions of questions that ask for no number: what stands behind each, and how they stand to one another."""

from __future__ import annotations

import pytest

from app import figures, questions
from app.comparing import relations
from app.comparing.kept import Kept
from app.comparing.positions import Positions
from app.comparing.ranges import GROUPINGS, Grouping, ranges, regrouped
from app.comparing.relations import Said
from app.session import Session
from db.records import Quantity
from tests.app.newsroom import Newsroom


@pytest.fixture
def room(project: Session) -> Newsroom:
    return Newsroom(project)


def _takes(room: Newsroom, question: str, position: str, *chain: str) -> str:
    """Let one more article take a position."""
    number = len(room.texts) + 1
    article = room.article(f"المادة {number}: قيل إن البوابة فُتحت ليلًا.")
    claim = room.claims(article, "البوابة فُتحت ليلًا", *chain, claim_type="occurrence")
    room.session.perform(questions.answer_in_words(room.session, [claim], question, position))
    return claim


def _found(room: Newsroom) -> Positions:
    _numeric, (found,) = Kept().of_event(room.session, room.event)
    return found


def _named(found: Positions) -> list[str]:
    return [each.standing.position.label_ar if each.standing.position else "" for each in found.stands]


def test_each_position_counts_claims_articles_and_origins_of_its_own(room: Newsroom) -> None:
    question = room.question("هل أُنذر السكان؟", kind="proposition")
    _takes(room, question, "نعم", "سامر الحلو")
    _takes(room, question, "نعم", "سامر الحلو", "وكالة الوادي")
    _takes(room, question, "لا", "كريم")
    found = _found(room)
    assert _named(found) == ["نعم", "لا"]
    yes, no = (each.standing.independence for each in found.stands)
    assert (yes.claims, yes.articles, yes.origins) == (2, 2, 1)
    assert (no.claims, no.articles, no.origins) == (1, 1, 1)
    (node,) = found.stands[0].origins
    assert sorted(len(branch.relays) for branch in node.branches) == [0, 1]
    assert (found.independence.claims, found.independence.origins) == (3, 2)


def test_a_position_stands_against_the_others_and_never_against_itself(room: Newsroom) -> None:
    question = room.question("هل أُنذر السكان؟", kind="proposition")
    one = _takes(room, question, "نعم", "سامر الحلو")
    other = _takes(room, question, "نعم", "ليلى")
    assert [(each.sign, each.confirmed) for each in _found(room).stands] == [("alone", False)]
    against = _takes(room, question, "لا", "كريم")
    assert [each.sign for each in _found(room).stands] == ["contradicts", "contradicts"]
    for claim in (one, other):
        room.session.perform(relations.relate(room.session, claim, against, Said("refines"), question))
    assert [(each.sign, each.confirmed) for each in _found(room).stands] == [("agrees", True)] * 2


def test_answers_without_a_position_come_last(room: Newsroom) -> None:
    question = room.question("هل أُنذر السكان؟", kind="proposition")
    article = room.article("المادة الأخيرة: قيل إن البوابة فُتحت ليلًا.")
    claim = room.claims(article, "البوابة فُتحت ليلًا", claim_type="occurrence")
    room.session.perform(questions.answer(room.session, [claim], question))
    _takes(room, question, "نعم", "سامر الحلو")
    assert _named(_found(room)) == ["نعم", ""]


def test_only_questions_without_a_number_are_listed_those_of_other_events_are_not(room: Newsroom) -> None:
    number = room.question("كم شخصًا أُجلي؟")
    silent = room.question("من فتح البوابة؟", kind="proposition")
    charts, others = Kept().of_event(room.session, room.event)
    assert ([each.question.uid for each in charts], [each.question.uid for each in others]) == (
        [number],
        [silent],
    )
    assert (others[0].stands, others[0].sign) == ((), "silent")
    assert Kept().of_event(room.session) == (charts, others)
    assert Kept().of_event(room.session, "01900000-0000-7000-8000-000000000000") == ([], [])


def test_only_what_changed_is_compared_anew(room: Newsroom) -> None:
    kept, first, second = Kept(), room.question("كم شخصًا أُجلي؟"), room.question("كم جريحًا؟")
    article = room.article("المادة: قيل إن 300 شخص غادروا، وإن سبعة جُرحوا.")
    one = room.claims(article, "300 شخص غادروا", "سامر الحلو")
    room.counts(one, first, 300)
    other = room.counts(room.claims(article, "سبعة جُرحوا", "كريم"), second, 7, counted_group="wounded")
    before, _ = kept.of_event(room.session)
    again, _ = kept.of_event(room.session)
    assert all(old is new for old, new in zip(before, again, strict=True))
    (figure,) = room.session.store.find(Quantity, claim=other)
    room.session.perform(figures.edit_figure(room.session, figure.uid, value=9))
    changed, _ = kept.of_event(room.session)
    assert changed[0] is before[0]
    assert changed[1].marks[0].value == 9
    third = room.counts(
        room.claims(room.article("أخرى: غادر 320 شخصًا."), "غادر 320 شخصًا", "ليلى"), first, 320
    )
    related = relations.relate(room.session, one, third, Said("corroborates"), first)
    room.session.perform(related)
    set_now, _ = kept.of_event(room.session)
    assert [link.relation for link in set_now[0].links] == ["corroborates"]
    room.session.perform(related.inverse())
    undone, _ = kept.of_event(room.session)
    assert [link.relation for link in undone[0].links] == ["contradicts"]


@pytest.mark.parametrize("group", GROUPINGS)
def test_a_chart_grouped_otherwise_is_the_chart_that_was_asked_for_so(
    room: Newsroom, group: Grouping
) -> None:
    question = room.question("كم شخصًا أُجلي؟", counted_group="evacuated", as_of_window="2016-12-16")
    for number, (value, who) in enumerate([(300, "سامر"), (320, "كريم"), (300, "كريم"), (310, "")]):
        article = room.article(f"المادة {number}: غادر كثيرون.", outlet="وكالة الوادي")
        claim = room.claims(article, "غادر كثيرون", *filter(None, [who]))
        room.counts(claim, question, value)
    (found,), _ = Kept().of_event(room.session)
    assert regrouped(found, group) == ranges(room.session, question, group)
