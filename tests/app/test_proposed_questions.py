"""Proposed questions: what several articles count or say and nobody has asked; asked by one key, dismissed for good."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app import events, figures, jobs, linking, questions, removal, vocabularies, wording
from app.comparing import proposed_questions
from app.comparing.proposed_questions import ProposedQuestion, accept, dismiss, proposals, propose
from app.problems import Rejected
from app.session import Session
from db.changes import Action
from db.records import Claim, ClaimPosition, Question
from tests.app.conftest import ME, OTHER, got
from tests.app.newsroom import Newsroom

_SAID = "وصلت سبع حافلات تقلّ الأهالي إلى مدرسة التلة عند الجسر القديم مساء الجمعة"


@pytest.fixture
def room(project: Session) -> Newsroom:
    return Newsroom(project)


def _counts(room: Newsroom, text: str, number: int, **fields: object) -> str:
    """Store one more article, with a claim that gives a figure and answers nothing."""
    article = room.article(text)
    claim = room.claims(article, text[:-1], f"متحدث {len(room.texts)}")
    given = {"comparator": "=", "counted_group": "evacuated", **fields}
    room.session.perform(figures.add_figure(room.session, claim, value=number, **given)[0])
    return claim


def _found(room: Newsroom) -> list[ProposedQuestion]:
    return jobs.run(propose(room.session, room.event))


def test_like_figures_of_several_articles_become_a_question(
    room: Newsroom, there_and_back: Callable[[Action], None]
) -> None:
    first = _counts(room, "أُجلي 500 شخص من الحيّ.", 500, unit="شخص", population="civilians")
    second = _counts(room, "وقيل إن 700 أُجلوا من البلدة.", 700, population="civilians")
    (found,) = _found(room)
    assert (found.text_ar, found.text_en) == ("كم عدد مَن أُجلوا؟", "How many were evacuated?")
    assert (found.kind, found.counted_group, found.unit, found.population) == (
        "quantity",
        "evacuated",
        "شخص",
        "civilians",
    )
    assert (found.reason, found.articles) == ("propose-figures", 2)
    assert [(each.telling.claim.uid, got(each.figure).value) for each in found.members] == [
        (first, 500),
        (second, 700),
    ]
    action, uid = accept(room.session, found)
    there_and_back(action)
    asked = got(room.session.store.get(Question, uid))
    assert (asked.event, asked.text_ar, asked.counted_group) == (room.event, found.text_ar, "evacuated")
    answers = room.answers(uid)
    assert [got(each.figure).value for each in answers] == [500, 700]
    assert _found(room) == []


@pytest.mark.parametrize(
    "other",
    [
        {"counted_group": "wounded"}, {"unit": "عائلة"}, {"is_derived": True, "formula": "1 + 1"},
        {"counted_group": "", "unit": "متر"},
    ],
)  # fmt: skip
def test_what_does_not_count_the_same_is_not_asked_together(room: Newsroom, other: dict[str, object]) -> None:
    _counts(room, "أُجلي 500 شخص من الحيّ.", 500)
    _counts(room, "وقيل إن 700 في البلدة.", 700, **other)
    assert _found(room) == []


def test_one_article_alone_and_what_is_asked_already_propose_nothing(room: Newsroom) -> None:
    first = _counts(room, "أُجلي 500 شخص من الحيّ.", 500)
    room.session.perform(figures.add_figure(room.session, first, value=600, counted_group="evacuated")[0])
    assert _found(room) == []
    _counts(room, "وقيل إن 700 أُجلوا.", 700)
    assert len(_found(room)) == 1
    room.question("كم شخصًا أُجلي؟", counted_group="evacuated")
    assert _found(room) == []


def test_households_are_asked_for_as_such(room: Newsroom) -> None:
    for number, text in ((50, "أُجليت 50 عائلة."), (60, "وقيل 60 أسرة.")):
        _counts(room, text, number, unit="عائلة")
    (found,) = _found(room)
    assert (found.text_ar, found.text_en) == (
        "كم عدد مَن أُجلوا؟ (بالعائلات)",
        "How many were evacuated? (in families)",
    )


@pytest.mark.parametrize("group", [each for each in vocabularies.codes("counted_group") if each != "other"])
@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_group_has_its_question(group: str, language: str) -> None:
    assert wording.ask(group, "", language).endswith(("؟", "?"))
    assert wording.ask(group, group, language) == wording.ask(group, "", language)


def test_claims_on_passages_alike_become_a_question(
    room: Newsroom, there_and_back: Callable[[Action], None]
) -> None:
    articles = [
        room.article(f"{start}{_SAID}. {end}")
        for start, end in (("", "ثم عاد السائقون إلى بيوتهم."), ("وقيل: ", "وهطل مطر غزير على السدّ."))
    ]
    made = [
        room.claims(article, _SAID, f"متحدث {at}", claim_type="occurrence")
        for at, article in enumerate(articles)
    ]
    room.claims(articles[0], "ثم عاد السائقون إلى بيوتهم", claim_type="occurrence")
    assert proposals(room.session, room.event) == []
    (found,) = _found(room)
    assert (found.kind, found.reason) == ("proposition", "propose-passages")
    assert [each.telling.claim.uid for each in found.members] == made
    assert found.text_ar.startswith("وصلت سبع حافلات")
    action, uid = accept(room.session, found, "هل وصلت الحافلات؟")
    there_and_back(action)
    assert {each.claim for each in room.session.store.find(ClaimPosition, question=uid)} == set(made)
    assert got(room.session.store.get(Question, uid)).text_ar == "هل وصلت الحافلات؟"
    assert _found(room) == []


def test_claims_of_another_type_on_a_passage_alike_are_another_matter(room: Newsroom) -> None:
    for at, claim_type in enumerate(("occurrence", "opinion")):
        room.claims(room.article(f"{at} {_SAID}."), _SAID, claim_type=claim_type)
    assert _found(room) == []


def test_a_question_of_a_part_is_about_that_part(room: Newsroom) -> None:
    claims = [_counts(room, f"أُجلي {number} شخص.", number) for number in (500, 700)]
    action, part = events.create(room.session, "الدفعة الأولى", parent_event=room.event)
    room.session.perform(action)
    room.session.perform(
        linking.unlink(
            room.session, [row[0] for row in room.session.store.rows("SELECT uid FROM live_claim_event_link")]
        )
    )
    room.session.perform(linking.link(room.session, claims, part))
    (found,) = _found(room)
    action, uid = accept(room.session, found)
    room.session.perform(action)
    assert got(room.session.store.get(Question, uid)).event == part


def test_what_i_dismiss_stays_away_for_me_alone(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "p.isnad", ME)
    room = Newsroom(session)
    for number in (500, 700):
        _counts(room, f"أُجلي {number} شخص.", number)
    (found,) = _found(room)
    action = dismiss(session, found)
    session.perform(action)
    assert _found(room) == []
    _counts(room, "أُجلي 900 شخص.", 900)
    assert _found(room) == []
    session.close()
    room.session = Session.open(tmp_path / "p.isnad", OTHER)
    assert [each.key for each in _found(room)] == [found.key]
    room.session.perform(events.remove(room.session, room.event))
    with pytest.raises(Rejected, match="gone"):
        dismiss(room.session, found)
    with pytest.raises(Rejected, match="gone"):
        accept(room.session, found)
    room.session.close()


def test_a_dismissal_is_undone(room: Newsroom, there_and_back: Callable[[Action], None]) -> None:
    for number in (500, 700):
        _counts(room, f"أُجلي {number} شخص.", number)
    (found,) = _found(room)
    action = dismiss(room.session, found)
    there_and_back(action)
    room.session.perform(action.inverse())
    assert [each.key for each in _found(room)] == [found.key]


def test_a_claim_that_went_meanwhile_is_not_answered_for(room: Newsroom) -> None:
    claims = [_counts(room, f"أُجلي {number} شخص.", number) for number in (500, 700, 900)]
    (found,) = _found(room)
    gone = got(room.session.store.get(Claim, claims[0]))
    room.session.perform(Action("claim.remove", removal.claims(room.session, [gone])))
    with pytest.raises(Rejected, match="gone"):
        accept(room.session, found)
    (again,) = _found(room)
    assert again.key == found.key
    assert len(again.members) == 2
    assert questions.rows(room.session) == []
    assert proposed_questions.proposals(room.session, room.event) == [again]
