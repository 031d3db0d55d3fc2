"""A matrix kept up with what changes: read again in parts it says what it would say read anew."""

from __future__ import annotations

import pytest

from app import chains, claim_list, claims, events, figures, jobs, linking, parties, questions
from app.chains import NodeDraft
from app.comparing import relations, unanswered
from app.comparing.matrix import AXES, Matrix, matrix, reading, related, reread, size
from app.comparing.relations import Said
from app.comparing.touched import claims_of, questions_of
from app.session import Session
from db.changes import Action
from db.records import Actor, ClaimPosition
from tests.app.conftest import store_article, store_claim


class Rows:
    """Two questions on one event, answered by two articles each; every Action is done and the matrix kept up."""

    def __init__(self, session: Session) -> None:
        self.session = session
        texts = (f"نص رقم {at} عن الجرحى والحافلات في الحي القديم." for at in range(2))
        self.articles = [store_article(session, text, published="2020-01-02") for text in texts]
        action, self.event = events.create(session, "إجلاء الحي")
        session.perform(action)
        self.questions = [self._asked("كم جريحًا نُقل؟"), self._asked("كم حافلة جاءت؟")]
        self.claims = [store_claim(session, article, (0, 8)) for article in self.articles]
        session.perform(linking.link(session, self.claims, self.event))
        for claim, number in zip(self.claims, (337, 194), strict=True):
            self._figure(claim, number)
            chain = [NodeDraft(actor_name=f"متحدث {number}")]
            session.perform(chains.set_chain(session, claim, chain))
        for question in self.questions:
            session.perform(questions.answer(session, self.claims, question))
        self.matrix = matrix(session, self.event)

    def _asked(self, text: str) -> str:
        action, uid = questions.create(self.session, text, event=self.event, counted_group="wounded")
        self.session.perform(action)
        return uid

    def _figure(self, claim: str, number: int) -> None:
        action, _ = figures.add_figure(
            self.session, claim, value=number, comparator="=", counted_group="wounded"
        )
        self.session.perform(action)

    def do(self, action: Action) -> frozenset[str] | None:
        """Perform, keep up, and compare with the matrix read anew; return what counts as touched."""
        self.session.perform(action)
        touched = questions_of(self.matrix, action)
        whole = matrix(self.session, self.event)
        self.matrix = whole if touched is None else reread(self.session, self.matrix, touched)
        assert self.matrix == whole
        return touched


@pytest.fixture
def rows(project: Session) -> Rows:
    return Rows(project)


def test_a_relation_for_one_question_leaves_the_other_row_as_it_is(rows):
    before = rows.matrix.rows
    one, other = rows.claims
    touched = rows.do(relations.relate(rows.session, one, other, Said("refines"), rows.questions[0]))
    assert touched == frozenset()
    assert rows.matrix.rows[1] is before[1]
    assert rows.matrix.rows[0].links[0].relation == "refines"
    assert related(rows.session, rows.matrix).rows == rows.matrix.rows


def test_a_relation_for_all_questions_and_one_origin_reach_every_row(rows):
    one, other = rows.claims
    rows.do(relations.relate(rows.session, one, other, Said("relay_variant", same_origin=True)))
    assert [row.sign for row in rows.matrix.rows] == ["relay_variant", "relay_variant"]
    assert [row.independence.origins for row in rows.matrix.rows] == [1, 1]
    rows.do(relations.unrelate(rows.session, one, other))
    assert [row.sign for row in rows.matrix.rows] == ["contradicts", "contradicts"]


def test_an_answer_more_and_one_less_reread_their_question_only(rows):
    claim = store_claim(rows.session, rows.articles[0], (9, 14))
    rows.session.perform(linking.link(rows.session, [claim], rows.event))
    rows.matrix = matrix(rows.session, rows.event)
    untouched = rows.matrix.rows[0]
    assert rows.do(questions.answer(rows.session, [claim], rows.questions[1])) == {rows.questions[1]}
    assert rows.matrix.rows[0] is untouched
    assert rows.do(questions.unanswer(rows.session, [claim], rows.questions[1])) == {rows.questions[1]}


def test_figures_chains_claims_and_questions_are_followed(rows):
    session, claim = rows.session, rows.claims[0]
    ties = session.store.find(ClaimPosition, claim=claim)
    assert rows.do(figures.edit_figure(session, ties[0].quantity, value=194)) == set(rows.questions)
    assert [row.sign for row in rows.matrix.rows] == ["agrees", "agrees"]
    rows.do(chains.set_chain(session, claim, [NodeDraft(actor_name="شاهد")]))
    rows.do(claims.edit(session, [claim], asserted_date="2020-01-05"))
    rows.do(questions.edit_question(session, rows.questions[0], text_ar="كم مصابًا نُقل؟"))
    rows.do(questions.remove(session, [rows.questions[0]]))
    assert len(rows.matrix.rows) == 1
    action, _ = questions.create(session, "متى وصلت؟", event=rows.event)
    rows.do(action)
    assert len(rows.matrix.rows) == 2


def test_a_name_or_an_event_that_changes_has_everything_read_again(rows):
    actor = rows.session.store.find(Actor)[0]
    assert rows.do(parties.edit_actor(rows.session, actor.uid, alignment="opposition")) is None
    assert rows.do(events.edit(rows.session, rows.event, title_ar="إجلاء")) is None


def test_other_accounts_make_every_row_anew(rows):
    article = store_article(rows.session, "خبر آخر عن الحي.", published="2020-01-03")
    claim = store_claim(rows.session, article, (0, 3))
    rows.do(linking.link(rows.session, [claim], rows.event))
    assert [len(row.cells) for row in rows.matrix.rows] == [3, 3]


def test_claims_without_a_question_are_those_of_the_event_and_its_parts(project: Session):
    rows = Rows(project)
    action, part = events.create(project, "خروج الحافلات", parent_event=rows.event)
    project.perform(action)
    fresh = [store_claim(project, rows.articles[0], at) for at in ((0, 3), (4, 8), (9, 14))]
    project.perform(linking.link(project, fresh[:1], rows.event))
    project.perform(linking.link(project, fresh[1:2], part))

    def found(event: str | None, needle: str = "") -> list[str]:
        return [row.uid for row in claim_list.page(project, unanswered.ids(project, event, needle))]

    assert found(rows.event) == fresh[:2]
    assert found(part) == fresh[1:2]
    assert found(None) == fresh
    assert found(None, "A1-") == []
    project.perform(questions.answer(project, fresh[:1], rows.questions[0]))
    assert found(rows.event) == fresh[1:2]


def test_many_claims_answer_at_once_each_with_the_figure_that_counts_the_same(project: Session):
    rows = Rows(project)
    claim = store_claim(project, rows.articles[1], (9, 14))
    for number, group in ((12, "killed"), (40, "wounded")):
        action, _ = figures.add_figure(project, claim, value=number, comparator="=", counted_group=group)
        project.perform(action)
    action = questions.answer(project, [*rows.claims, claim], rows.questions[0])
    assert len(action.changes) == 1  # two answer already
    project.perform(action)
    (tie,) = project.store.find(ClaimPosition, claim=claim)
    found = claims.detail(project, claim)
    assert found is not None
    assert [figure.value for figure in found.figures if figure.uid == tie.quantity] == [40]


def test_a_matrix_of_one_axis_is_kept_up_on_that_axis(project: Session):
    rows = Rows(project)
    by_speaker: Matrix = matrix(project, rows.event, "claimant")
    action = chains.set_chain(project, rows.claims[0], [NodeDraft(actor_name="متحدث 194")])
    project.perform(action)
    touched = questions_of(by_speaker, action)
    assert touched is not None
    again = reread(project, by_speaker, touched)
    assert again == matrix(project, rows.event, "claimant")
    assert len(again.columns) == 1


@pytest.mark.parametrize("axis", AXES)
def test_a_matrix_read_piece_by_piece_is_the_same(rows, axis) -> None:
    one, other = rows.claims
    action = relations.relate(rows.session, one, other, Said("refines"), rows.questions[1])
    rows.session.perform(action)
    for event in (rows.event, None):
        assert jobs.run(reading(rows.session, event, axis)) == matrix(rows.session, event, axis)


def test_the_size_counts_answers_and_pairs_of_each_question_of_the_event(rows) -> None:
    assert size(rows.session, rows.event) == 6
    action, other = events.create(rows.session, "حدث آخر")
    rows.session.perform(action)
    assert size(rows.session, other) == 0
    action, question = questions.create(rows.session, "متى؟", event=other)
    rows.session.perform(action)
    rows.session.perform(questions.answer(rows.session, rows.claims[:1], question))
    assert (size(rows.session, other), size(rows.session)) == (1, 7)


def test_a_relation_has_only_the_questions_of_its_claims_compared_again(rows) -> None:
    session, (one, other) = rows.session, rows.claims
    action, third = questions.create(session, "متى؟", event=rows.event)
    session.perform(action)
    apart = store_claim(session, rows.articles[0], (9, 14))
    session.perform(questions.answer(session, [apart], third))
    before = matrix(session, rows.event)
    for action in (
        relations.relate(session, one, other, Said("contradicts", same_origin=True), rows.questions[0]),
        relations.relate(session, rows.claims[0], apart, Said("refines")),
    ):
        for done in (action, action.inverse()):
            session.perform(done)
            after = related(session, before, claims_of(done))
            assert after == matrix(session, rows.event)
            assert after.rows[2] is before.rows[2]
            before = after
