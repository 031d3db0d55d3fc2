"""Comparing accounts: comparability before contradiction, origins before counts, silence as silence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import chains, claims, events, figures, linking, parties, questions
from app.chains import NodeDraft
from app.comparing import relations
from app.comparing.amounts import Amount
from app.comparing.answers import Answer, of_questions
from app.comparing.comparability import Verdict, checks, compare
from app.comparing.independence import Origins
from app.comparing.matrix import AXES, Axis, Matrix, Row, matrix, related
from app.comparing.relations import Said
from app.problems import Rejected
from app.session import Session
from db.changes import Action
from db.records import ClaimRelation, Position
from tests.app.conftest import got, store_article, store_claim

_DAY, _NEXT = "2016-12-16", "2016-12-18"


@dataclass
class Accounts:
    """Three articles that answer one question about one event."""

    session: Session
    articles: list[str]
    event: str
    question: str

    def says(self, at: int, number: float | None = None, speaker: str = "", **fields: object) -> str:
        """Let an article answer with a number; return the claim."""
        claim = store_claim(self.session, self.articles[at], (0, 9 + at + self._count()))
        self.session.perform(linking.link(self.session, [claim], self.event))
        given = {"comparator": "=", "counted_group": "wounded", **fields}
        action, _ = figures.add_figure(self.session, claim, value=number, **given)
        self.session.perform(action)
        if speaker:
            self.session.perform(chains.set_chain(self.session, claim, [NodeDraft(actor_name=speaker)]))
        self.session.perform(questions.answer(self.session, [claim], self.question))
        return claim

    def _count(self) -> int:
        return len(self.answers())

    def answers(self) -> tuple[Answer, ...]:
        return of_questions(self.session, [self.question])[self.question]

    def origins(self) -> Origins:
        answers = self.answers()
        return Origins(answers, relations.of_claims(self.session, [one.claim.uid for one in answers]))

    def verdict(self) -> Verdict | None:
        """Compare the first two answers."""
        one, other = self.answers()[:2]
        return compare(one, other, same_origin=self.origins().same(one, other))

    def row(self, axis: Axis = "article") -> Row:
        return self.matrix(axis).rows[0]

    def matrix(self, axis: Axis = "article") -> Matrix:
        return matrix(self.session, self.event, axis)


@pytest.fixture
def accounts(project: Session) -> Accounts:
    days = (_DAY, _DAY, _NEXT)
    texts = (f"النص رقم {at} عن الجرحى الذين نُقلوا من الحي إلى المستشفى." for at in range(3))
    articles = [store_article(project, text, published=day) for text, day in zip(texts, days, strict=True)]
    action, event = events.create(project, "إجلاء الجرحى")
    project.perform(action)
    action, question = questions.create(project, "كم جريحًا نُقل؟", event=event, counted_group="wounded")
    project.perform(action)
    return Accounts(project, articles, event, question)


# -- comparability before contradiction -------------------------------------------------------------------------------


def test_figures_that_cannot_both_be_right_contradict_only_if_all_else_matches(accounts: Accounts) -> None:
    accounts.says(0, 337, "وزارة الدفاع")
    accounts.says(1, 194, "منظمة الصحة")
    assert accounts.verdict() == Verdict("contradicts", "same", "relation-apart")
    one, other = accounts.answers()
    found = got(checks(one, other, same_origin=False))
    assert found.counted
    assert found.population
    assert found.as_of
    assert found.status
    assert found.scope


def test_one_statement_relayed_with_other_digits_is_a_relay_variant(accounts: Accounts) -> None:
    accounts.says(0, 337, "وزارة الدفاع")
    accounts.says(2, 377, "وزارة الدفاع")
    assert got(accounts.verdict()).relation == "relay_variant"
    assert accounts.row().sign == "relay_variant"


def test_a_later_total_updates_and_never_contradicts(accounts: Accounts) -> None:
    early = accounts.says(0, 337, "وزارة الدفاع", as_of_date=_DAY)
    late = accounts.says(2, 400, "منظمة الصحة", as_of_date=_NEXT)
    (link,) = accounts.row().links
    assert (link.relation, link.comparability, link.reason) == (
        "updates",
        "different_as_of",
        "relation-later",
    )
    assert (link.one.claim.uid, link.other.claim.uid) == (late, early)


@pytest.mark.parametrize(
    ("fields", "comparability"),
    [
        ({"population": "civilians"}, "different_population"),
        ({"sex_age": "children"}, "different_population"),
        ({"counted_group": "killed"}, "different_population"),
        ({"figure_status": "planned"}, "different_status"),
        ({"scope_text": "من الحي الشرقي وحده"}, "different_scope"),
    ],
)
@pytest.mark.parametrize("number", [337, 194])
def test_what_differs_is_said_and_equal_numbers_of_different_things_do_not_agree(
    accounts: Accounts, fields: dict[str, object], comparability: str, number: int
) -> None:
    accounts.says(0, 337, "وزارة الدفاع")
    accounts.says(1, number, "منظمة الصحة", **fields)
    found = got(accounts.verdict())
    assert (found.relation, found.comparability) == ("not_comparable", comparability)


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ({"value": 337}, {"value": 337}, "corroborates"),
        ({"value": 337}, {"low": 300, "comparator": ">"}, "refines"),
        ({"low": 300, "comparator": ">"}, {"low": 300, "comparator": ">"}, "corroborates"),
        ({"value": 300}, {"low": 300, "comparator": ">"}, "contradicts"),
        ({"value": 300}, {"low": 300, "comparator": ">="}, "refines"),
        ({"low": 300, "comparator": ">"}, {"high": 200, "comparator": "<="}, "contradicts"),
        ({"value": 310, "comparator": "~"}, {"value": 300}, "corroborates"),
        ({"value": 500, "comparator": "~"}, {"value": 300}, "contradicts"),
        ({"low": 10, "comparator": "indef"}, {"value": 40}, "corroborates"),
        ({"low": 100, "high": 200, "comparator": "range"}, {"value": 150}, "corroborates"),
    ],
)
def test_bounds_are_read_as_bounds(
    accounts: Accounts, first: dict[str, object], second: dict[str, object], relation: str
) -> None:
    accounts.says(0, first.pop("value", None), "وزارة الدفاع", **first)  # type: ignore[arg-type]
    accounts.says(1, second.pop("value", None), "منظمة الصحة", **second)  # type: ignore[arg-type]
    assert got(accounts.verdict()).relation == relation


_AMOUNTS = st.builds(
    lambda ends, low_open, high_open: Amount(
        ends[0], ends[1], low_open=low_open and ends[0] < ends[1], high_open=high_open and ends[0] < ends[1]
    ),
    st.tuples(st.integers(0, 9), st.integers(0, 9)).map(sorted),
    st.booleans(),
    st.booleans(),
)


@given(_AMOUNTS, _AMOUNTS)
def test_amounts_meet_exactly_when_some_number_lies_in_both(one: Amount, other: Amount) -> None:
    def holds(amount: Amount, number: float) -> bool:
        above = number > amount.low or (number == amount.low and not amount.low_open)
        return above and (number < amount.high or (number == amount.high and not amount.high_open))

    numbers = [half / 2 for half in range(-1, 20)]
    assert one.meets(other) == any(holds(one, n) and holds(other, n) for n in numbers)
    assert one.meets(other) == other.meets(one)
    assert one.within(other) == all(holds(other, n) for n in numbers if holds(one, n))


# -- independence -----------------------------------------------------------------------------------------------------


def test_several_articles_that_repeat_one_speaker_are_one_origin(accounts: Accounts) -> None:
    for at in range(3):
        accounts.says(at, 337, "وزارة الدفاع")
    found = accounts.row().independence
    assert (found.claims, found.articles, found.origins) == (3, 3, 1)


def test_what_a_person_calls_one_origin_counts_once(accounts: Accounts) -> None:
    one, other = accounts.says(0, 337, "متحدث"), accounts.says(1, 377, "وكالة")
    assert accounts.row().independence.origins == 2
    said = Said("relay_variant", "same", same_origin=True, rationale="بيان واحد")
    accounts.session.perform(relations.relate(accounts.session, one, other, said))
    assert accounts.row().independence.origins == 1


def test_sides_are_those_the_team_has_given(accounts: Accounts) -> None:
    accounts.says(0, 337, "وزارة الدفاع")
    accounts.says(1, 337, "منظمة الصحة")
    assert accounts.row().independence.sides == 0
    for row in parties.actors(accounts.session):
        accounts.session.perform(parties.edit_actor(accounts.session, row.actor.uid, alignment="government"))
    assert accounts.row().independence.sides == 1


# -- relations set by a person ------------------------------------------------------------------------------------------


def test_what_a_person_sets_stands_as_given_and_can_be_taken_back(
    accounts: Accounts, there_and_back: Callable[[Action], None]
) -> None:
    session = accounts.session
    one, other = accounts.says(0, 337, "وزارة الدفاع"), accounts.says(1, 194, "منظمة الصحة")
    said = Said("refines", "different_scope", rationale="أحدهما جزء من الآخر")
    there_and_back(relations.relate(session, one, other, said))
    (link,) = accounts.row().links
    assert (link.relation, link.comparability, link.one.claim.uid) == ("refines", "different_scope", one)
    assert got(link.given).accepted_by == session.identity.reviewer_uid
    assert [cell.confirmed for cell in accounts.row().cells] == [True, True]
    there_and_back(relations.relate(session, other, one, Said("updates", "different_as_of")))
    (row,) = session.store.find(ClaimRelation)
    assert (row.claim_a, row.relation, row.rationale) == (other, "updates", "")
    there_and_back(relations.unrelate(session, one, other))
    assert accounts.row().links[0].given is None


def test_a_proposal_is_accepted_as_it_stands(
    accounts: Accounts, there_and_back: Callable[[Action], None]
) -> None:
    accounts.says(0, 337, "وزارة الدفاع")
    accounts.says(1, 377, "وزارة الدفاع")
    (link,) = accounts.row().links
    there_and_back(relations.accept(accounts.session, link))
    given_row = got(accounts.row().links[0].given)
    assert (given_row.relation, given_row.same_origin) == ("relay_variant", True)


def test_relations_that_cannot_be(accounts: Accounts) -> None:
    one, other = accounts.says(0, 1), accounts.says(1, 2)
    with pytest.raises(Rejected, match="same-claim"):
        relations.relate(accounts.session, one, one, Said("contradicts"))
    with pytest.raises(Rejected, match="unknown-code"):
        relations.relate(accounts.session, one, other, Said("hates"))
    with pytest.raises(Rejected, match="gone"):
        relations.relate(accounts.session, one, "?", Said("contradicts"))


# -- the matrix -------------------------------------------------------------------------------------------------------


def test_silence_is_shown_and_the_worst_sign_wins(accounts: Accounts) -> None:
    accounts.says(0, 337, "وزارة الدفاع")
    accounts.says(0, 194, "منظمة الصحة")
    other = store_claim(accounts.session, accounts.articles[2])
    accounts.session.perform(linking.link(accounts.session, [other], accounts.event))
    found = accounts.matrix()
    assert [column.key for column in found.columns] == [accounts.articles[0], accounts.articles[2]]
    (row,) = found.rows
    assert [(cell.sign, len(cell.answers)) for cell in row.cells] == [("contradicts", 2), ("silent", 0)]
    assert row.sign == "contradicts"


@pytest.mark.parametrize("axis", AXES)
def test_every_answer_stands_in_one_column_of_every_axis(accounts: Accounts, axis: Axis) -> None:
    accounts.says(0, 337, "وزارة الدفاع")
    accounts.says(1, 194)
    accounts.says(2, 337, "منظمة الصحة")
    row = accounts.row(axis)
    found = [answer.uid for cell in row.cells for answer in cell.answers]
    assert sorted(found) == sorted(answer.uid for answer in accounts.answers())


def test_a_question_of_a_part_belongs_to_the_wider_event_only(accounts: Accounts) -> None:
    session = accounts.session
    action, part = events.create(session, "الدفعة الأولى", parent_event=accounts.event)
    session.perform(action)
    session.perform(questions.create(session, "متى بدأت؟", event=part, kind="proposition")[0])
    assert [len(matrix(session, each).rows) for each in (accounts.event, part)] == [2, 1]
    assert len(matrix(session).rows) == 2


def test_positions_agree_differ_and_are_later(accounts: Accounts) -> None:
    session = accounts.session
    action, question = questions.create(
        session, "هل انتهى الإجلاء؟", event=accounts.event, kind="proposition"
    )
    session.perform(action)
    session.perform(questions.edit_question(session, question, [("", "نعم", ""), ("", "لا", "")]))
    made = sorted(session.store.find(Position, question=question), key=lambda each: each.seq)
    said = [store_claim(session, article, claim_type="status") for article in accounts.articles]
    for claim, position in zip(said, (made[0], made[1], made[1]), strict=True):
        session.perform(questions.answer(session, [claim], question, position.uid))
    found = next(row for row in accounts.matrix().rows if row.question.uid == question)
    assert [(link.relation, link.reason) for link in found.links] == [
        ("contradicts", "relation-other-position"),
        ("updates", "relation-later"),
        ("corroborates", "relation-same-position"),
    ]
    session.perform(claims.edit(session, said[:1], asserted_date="2016-12-01"))
    found = next(row for row in accounts.matrix().rows if row.question.uid == question)
    assert {link.relation for link in found.links} == {"updates", "corroborates"}


def test_a_relation_holds_for_its_question_and_one_without_for_all(accounts: Accounts) -> None:
    session = accounts.session
    one, other = accounts.says(0, 337, "وزارة الدفاع"), accounts.says(1, 194, "منظمة الصحة")
    action, second = questions.create(session, "سؤال آخر", event=accounts.event, counted_group="wounded")
    session.perform(action)
    session.perform(questions.answer(session, [one, other], second))

    def told() -> list[str]:
        return [link.relation for row in accounts.matrix().rows for link in row.links]

    session.perform(relations.relate(session, one, other, Said("refines")))
    assert told() == ["refines", "refines"]
    session.perform(relations.relate(session, other, one, Said("duplicate"), second))
    assert told() == ["refines", "duplicate"]
    session.perform(relations.unrelate(session, one, other, accounts.question))
    assert told() == ["contradicts", "duplicate"]
    session.perform(questions.remove(session, [second]))
    assert told() == ["contradicts"]
    assert session.store.find(ClaimRelation) == []


def test_a_matrix_related_again_is_the_matrix_made_anew(accounts: Accounts) -> None:
    session = accounts.session
    one, other = accounts.says(0, 337, "وزارة الدفاع"), accounts.says(1, 377, "وزارة الدفاع")
    before = accounts.matrix()
    session.perform(relations.relate(session, one, other, Said("contradicts"), accounts.question))
    assert related(session, before) == accounts.matrix() != before


def test_what_holds_for_all_questions_is_not_set_again_for_one_of_them(
    accounts: Accounts, there_and_back: Callable[[Action], None]
) -> None:
    session, question = accounts.session, accounts.question
    one, other = accounts.says(0, 337, "وزارة الدفاع"), accounts.says(1, 194, "منظمة الصحة")
    there_and_back(relations.relate(session, one, other, Said("contradicts", "same")))
    again = relations.relate(session, other, one, Said("contradicts", "same"), question)
    assert again.changes == (), "confirmed as it stands"
    there_and_back(
        relations.relate(session, other, one, Said("contradicts", "same", rationale="لجنتان"), question)
    )
    (row,) = session.store.find(ClaimRelation)
    assert (row.question, row.rationale) == (None, "لجنتان")
    there_and_back(relations.relate(session, one, other, Said("refines", "same"), question))
    general, special = sorted(session.store.find(ClaimRelation), key=lambda each: each.question or "")
    assert (general.relation, special.relation, special.question) == ("contradicts", "refines", question)
    there_and_back(relations.unrelate(session, one, other, question))
    assert accounts.row().links[0].given == general, "what holds for all holds here again"
    there_and_back(relations.unrelate(session, one, other, question))
    assert session.store.find(ClaimRelation) == []


def test_a_pair_has_one_relation_for_a_question_whoever_sets_it(accounts: Accounts) -> None:
    session, question = accounts.session, accounts.question
    one, other = accounts.says(0, 337, "وزارة الدفاع"), accounts.says(1, 194, "منظمة الصحة")
    assert relations.uid_of(one, other, question) == relations.uid_of(other, one, question)
    assert len({relations.uid_of(one, other, asked) for asked in (question, None, "")}) == 2
    made = relations.relate(session, other, one, Said("updates", "different_as_of"), question)
    (change,) = made.changes
    assert got(change.after).uid == relations.uid_of(one, other, question)
