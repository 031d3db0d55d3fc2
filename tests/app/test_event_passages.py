"""Passages of an event laid side by side: paired, tied to one question, dismissed, and shown as what they are."""

from __future__ import annotations

import pytest

from app import claims, events, linking, questions
from app.comparing.matrix import matrix
from app.jobs import run
from app.session import Session
from app.suggesting import event_passages, same_question
from app.suggesting.event_passages import Aligned, PairRow
from app.suggesting.word_diff import word_diff
from db.records import Claim, ClaimEventLink, ClaimPosition, Quantity, Question
from tests.app.conftest import store_article, store_claim

ONE = """اندلع حريق كبير في بساتين قرية عين الحور ظهر الأحد.
وقال رئيس المجلس المحلي إن 40 عائلة غادرت القرية مساء الأحد بسبب الدخان.
وتشتهر القرية بمعاصر زيتها منذ قرون."""
TWO = """أعلنت نقابة المعلمين إضرابا يوم الثلاثاء المقبل.
وذكر مدير الدفاع المدني أن 55 عائلة غادرت قرية عين الحور مساء الأحد بسبب الدخان الكثيف.
وظل الطريق الجبلي مغلقا."""
APART = "فاز فريق الساحل على ضيفه بهدفين في الجولة الأخيرة من الدوري."


class Fire:
    """An event of which two articles speak, and a third that has nothing to do with it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.articles = [store_article(session, text, published="2020-05-03") for text in (ONE, TWO, APART)]
        action, self.event = events.create(session, "حريق عين الحور")
        session.perform(action)
        for article in self.articles[:2]:
            session.perform(linking.link(session, [store_claim(session, article, (0, 4))], self.event))

    def known(self) -> Aligned:
        return run(event_passages.aligned(self.session, self.event))

    def rows(self, known: Aligned) -> list[PairRow]:
        return event_passages.rows(self.session, known)

    def families(self, known: Aligned) -> PairRow:
        """Return the pair that speaks of the families."""
        return next(row for row in self.rows(known) if "عائلة" in known.quote(row.pair.a))


@pytest.fixture
def fire(project: Session) -> Fire:
    return Fire(project)


def test_passages_of_the_events_articles_are_paired_best_first(fire):
    known = fire.known()
    assert set(known.texts) == set(fire.articles[:2])
    best = known.pairs[0]
    assert "40 عائلة" in known.quote(best.a)
    assert "55 عائلة" in known.quote(best.b)
    assert [pair.score for pair in known.pairs] == sorted((pair.score for pair in known.pairs), reverse=True)
    assert run(event_passages.aligned(fire.session, None)).pairs == known.pairs


def test_the_difference_of_their_figures_is_marked(fire):
    known = fire.known()
    pair = known.pairs[0]
    found = word_diff(known.side(pair.a), known.side(pair.b))
    assert found.differing_figures == 2
    quote = known.quote(pair.a)
    assert [quote[each.start : each.end] for each in found.mine if each.role == "figure"] == ["40"]


def test_two_passages_without_claims_become_claims_that_answer_one_question(fire):
    session, known = fire.session, fire.known()
    row = fire.families(known)
    assert (row.claim_a, row.claim_b, row.question) == ("", "", "")
    before = len(session.store.find(Claim))
    action = event_passages.tie(session, known, row, fire.event)
    session.perform(action)
    assert len(session.store.find(Claim)) == before + 2
    (question,) = session.store.find(Question)
    assert (question.kind, question.event) == ("quantity", fire.event)
    assert "حريق عين الحور" in question.text_ar
    ties = session.store.find(ClaimPosition, question=question.uid)
    values = {session.store.get(Quantity, tie.quantity).value for tie in ties}
    assert values == {40, 55}
    now = fire.families(known)
    assert now.question == question.uid
    assert {now.claim_a, now.claim_b} == {tie.claim for tie in ties}
    session.perform(action.inverse())
    assert session.store.find(Question) == []
    assert fire.families(known) == row


def test_claims_that_are_there_are_tied_as_they_are(fire):
    session, known = fire.session, fire.known()
    row = fire.families(known)
    text = known.texts[row.pair.a.uid]
    at = text.index("40 عائلة غادرت القرية")
    mine = store_claim(session, row.pair.a.uid, (at, at + 21))
    row = fire.families(known)
    assert (row.claim_a, row.claim_b) == (mine, "")
    session.perform(event_passages.tie(session, known, row, fire.event))
    now = fire.families(known)
    assert now.claim_a == mine
    assert now.claim_b
    assert now.question
    assert event_passages.tie(session, known, now, fire.event).changes == ()
    session.perform(questions.unanswer(session, [mine], now.question))
    assert fire.families(known).question == ""
    session.perform(event_passages.tie(session, known, fire.families(known), fire.event))
    assert fire.families(known).question == now.question


def reported(fire: Fire) -> list[tuple[str, str]]:
    """Return claim and event of each link that reports, without those of the first lines."""
    rows = fire.session.store.find(ClaimEventLink)
    return [(row.claim, row.event) for row in rows[2:] if row.relation == "reports"]


@pytest.mark.parametrize("named", [True, False])
def test_claims_made_of_two_passages_report_the_event_in_the_same_step(fire, named):
    session, known = fire.session, fire.known()
    action = event_passages.tie(session, known, fire.families(known), fire.event if named else None)
    session.perform(action)
    (question,) = session.store.find(Question)
    ties = session.store.find(ClaimPosition, question=question.uid)
    assert question.event == fire.event
    assert sorted(reported(fire)) == sorted((tie.claim, fire.event) for tie in ties)
    whole = matrix(session, fire.event)
    assert sum(cell.answers != () for cell in whole.rows[0].cells) == 2
    session.perform(action.inverse())
    assert reported(fire) == []


def test_a_claim_that_is_there_and_one_that_is_made_report_the_event(fire):
    session, known = fire.session, fire.known()
    at = known.texts[fire.articles[0]].index("40 عائلة غادرت القرية")
    mine = store_claim(session, fire.articles[0], (at, at + 21))
    session.perform(event_passages.tie(session, known, fire.families(known), fire.event))
    made = next(
        claim for claim in session.store.find(Claim) if claim.article == fire.articles[1] and claim.number > 1
    )
    assert sorted(reported(fire)) == sorted([(mine, fire.event), (made.uid, fire.event)])


def test_claims_that_speak_of_the_event_or_a_part_of_it_are_not_linked_again(fire):
    session, known = fire.session, fire.known()
    action, part = events.create(session, "نزوح الأهالي", parent_event=fire.event)
    session.perform(action)
    tied = []
    for article, words in zip(
        fire.articles[:2], ("40 عائلة غادرت القرية", "55 عائلة غادرت قرية"), strict=True
    ):
        at = known.texts[article].index(words)
        tied.append(store_claim(session, article, (at, at + len(words))))
    session.perform(linking.link(session, tied[:1], part, "supports"))
    session.perform(event_passages.tie(session, known, fire.families(known), fire.event))
    assert reported(fire) == [(tied[1], fire.event)]


def test_no_event_is_chosen_where_both_articles_speak_of_several(fire):
    session, known = fire.session, fire.known()
    action, other = events.create(session, "إضراب المعلمين")
    session.perform(action)
    for article in fire.articles[:2]:
        session.perform(linking.link(session, [store_claim(session, article, (0, 5))], other))
    before = session.store.find(ClaimEventLink)
    session.perform(event_passages.tie(session, known, fire.families(known), None))
    assert [question.event for question in session.store.find(Question)] == [None]
    assert session.store.find(ClaimEventLink) == before


def test_passages_lie_side_by_side_while_the_same_articles_speak_of_the_event(fire):
    session, known = fire.session, fire.known()
    session.perform(event_passages.tie(session, known, fire.families(known), fire.event))
    assert event_passages.covers(session, known, fire.event)
    session.perform(linking.link(session, [store_claim(session, fire.articles[2], (0, 4))], fire.event))
    assert not event_passages.covers(session, known, fire.event)
    assert not event_passages.covers(session, known, None)


def test_what_is_dismissed_goes_and_comes_back(fire):
    session, known = fire.session, fire.known()
    row = fire.families(known)
    count = len(fire.rows(known))
    action = same_question.dismiss(session, row.pair.b, row.pair.a)
    session.perform(action)
    assert len(fire.rows(known)) == count - 1
    session.perform(action.inverse())
    assert len(fire.rows(known)) == count


def test_an_event_nobody_writes_of_has_no_passages(fire):
    action, event = events.create(fire.session, "شيء آخر")
    fire.session.perform(action)
    known = run(event_passages.aligned(fire.session, event))
    assert (dict(known.texts), known.pairs) == ({}, ())
    assert fire.rows(known) == []


def test_every_claim_made_stands_where_its_passage_stands(fire):
    known = fire.known()
    fire.session.perform(event_passages.tie(fire.session, known, fire.families(known), None))
    for uid, text in known.texts.items():
        for row in claims.of_article(fire.session, uid):
            assert all(text[span.start : span.end] == span.quote for span in row.spans)
