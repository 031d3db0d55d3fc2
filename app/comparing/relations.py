"""Relations between claims: what a person has set stands as given; the rest is proposed by comparing answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations

from app.comparing.answers import Answer
from app.comparing.comparability import Verdict, verdict
from app.comparing.facts import facts
from app.comparing.independence import Origins
from app.edits import add, edit, in_one_turn, need
from app.problems import Rejected
from app.session import Session
from db.changes import Action, removed
from db.ids import seeded_uid
from db.records import Claim, ClaimRelation, Question

DIRECTED = frozenset({"updates", "refines"})
"""Relations that are said of the first claim."""


@dataclass(frozen=True, slots=True)
class Link:
    """What answer ``one`` is to answer ``other``; ``given`` is the row when a person set it, else it is proposed.

    ``same_origin``: both go back to whoever spoke first.
    """

    one: Answer
    other: Answer
    relation: str
    comparability: str
    reason: str
    same_origin: bool
    given: ClaimRelation | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of two claims; ``relation`` and ``comparability`` are codes of the vocabularies."""

    relation: str
    comparability: str = ""
    same_origin: bool = False
    rationale: str = ""


@in_one_turn
def of_claims(session: Session, claims: Sequence[str]) -> list[ClaimRelation]:
    """Return the relations set among these claims."""
    wanted = set(claims)
    found = session.store.find_in(ClaimRelation, "claim_a", list(wanted))
    return [each for each in found if each.claim_b in wanted]


class Given:
    """The relations that people have set, by claims and question; one for a question goes before one for all."""

    def __init__(self, relations: Iterable[ClaimRelation]) -> None:
        self._rows = {_pair(row.claim_a, row.claim_b, row.question): row for row in relations}
        self._of: dict[str, list[ClaimRelation]] = defaultdict(list)
        for row in self._rows.values():
            self._of[row.claim_a].append(row)

    def between(self, one: Answer, other: Answer) -> ClaimRelation | None:
        """Return what was set between two answers to one question."""
        if not self._rows:
            return None
        a, b = one.claim.uid, other.claim.uid
        return self._rows.get(_pair(a, b, one.question)) or self._rows.get(_pair(a, b, None))

    def among(self, answers: Sequence[Answer]) -> tuple[ClaimRelation, ...]:
        """Return what was set among the answers to one question, and which of them were said to be of one origin."""
        claims = {answer.claim.uid for answer in answers}
        asked = {None, *(answer.question for answer in answers)}
        found = (row for claim in claims for row in self._of.get(claim, ()))
        return tuple(
            sorted(
                (
                    row
                    for row in found
                    if row.claim_b in claims and (row.same_origin or row.question in asked)
                ),
                key=lambda row: row.uid,
            )
        )


def _pair(one: str, other: str, question: str | None) -> tuple[str, str, str | None]:
    return (one, other, question) if one < other else (other, one, question)


def links(answers: Sequence[Answer], given: Given, origins: Origins) -> Iterator[Link]:
    """Yield how each pair of answers to one question relates; pairs of which nothing can be said are left out."""
    known = [(facts(answer), origins.of(answer)) for answer in answers]
    for (mine, my_origin), (theirs, their_origin) in combinations(known, 2):
        one, other = mine.answer, theirs.answer
        if one.claim.uid == other.claim.uid:
            continue
        same_origin = my_origin == their_origin and origins.same(one, other)
        row = given.between(one, other)
        if row is not None:
            first, second = (one, other) if row.claim_a == one.claim.uid else (other, one)
            yield Link(first, second, row.relation, row.comparability, "", same_origin, row)
            continue
        found = verdict(mine, theirs, same_origin=same_origin)
        if found is not None:
            yield _proposed(one, other, found, same_origin=same_origin)


def _proposed(one: Answer, other: Answer, found: Verdict, *, same_origin: bool) -> Link:
    relation, comparability = found.relation, found.comparability
    if found.reason == "relation-earlier":
        return Link(other, one, relation, comparability, "relation-later", same_origin)
    return Link(one, other, relation, comparability, found.reason, same_origin)


def uid_of(one: str, other: str, question: str | None) -> str:
    """Return the identity of what two claims are to each other: two people who judge one pair change one row."""
    a, b, asked = _pair(one, other, question)
    return seeded_uid(f"claim_relation:{a}:{b}:{asked or ''}")


@in_one_turn
def relate(session: Session, claim_a: str, claim_b: str, said: Said, question: str | None = None) -> Action:
    """Set what one claim is to another as answers to a question (to any, if None), in place of what was set before.

    What is set for all questions already is not set again for one of them; what differs from it holds for that one.
    Raises ``Rejected``: gone, same-claim, unknown-code.
    """
    if claim_a == claim_b:
        raise Rejected("same-claim")
    need(session, Claim, claim_a)
    need(session, Claim, claim_b)
    if question is not None:
        need(session, Question, question)
    fields: dict[str, object] = {"claim_a": claim_a, "claim_b": claim_b, **asdict(said)}
    fields |= {"suggested_by": "person", "accepted_by": session.identity.reviewer_uid}
    there = between(session, claim_a, claim_b, question)
    if there is None and question is not None:
        general = between(session, claim_a, claim_b, None)
        there = general if general is not None and _says(general, claim_a, said) else None
    if there is None:
        made = ClaimRelation(
            uid=uid_of(claim_a, claim_b, question), claim_a=claim_a, claim_b=claim_b, question=question,
            relation=said.relation,
        )  # fmt: skip
        return Action("relation.set", (add(made, fields),))
    if said.relation not in DIRECTED:
        fields |= {"claim_a": there.claim_a, "claim_b": there.claim_b}
    return Action("relation.set", edit(there, fields))


def _says(row: ClaimRelation, claim_a: str, said: Said) -> bool:
    """Tell whether a relation says the same, whatever its reason."""
    same_way = said.relation not in DIRECTED or row.claim_a == claim_a
    return same_way and (row.relation, row.comparability, row.same_origin) == (
        said.relation, said.comparability, said.same_origin,
    )  # fmt: skip


def accept(session: Session, link: Link) -> Action:
    """Set a proposed relation as it is proposed. ``Rejected("gone")``."""
    one_origin = link.reason == "relation-one-origin"
    said = Said(link.relation, link.comparability, same_origin=one_origin)
    return relate(session, link.one.claim.uid, link.other.claim.uid, said, link.one.question)


@in_one_turn
def unrelate(session: Session, claim_a: str, claim_b: str, question: str | None = None) -> Action:
    """Take away what holds between two claims as answers to a question: what was set for it, else for all.

    Then what is set for all holds again, else what is proposed.
    """
    there = between(session, claim_a, claim_b, question)
    if there is None and question is not None:
        there = between(session, claim_a, claim_b, None)
    return Action("relation.remove", (removed(there),) if there is not None else ())


def between(session: Session, one: str, other: str, question: str | None) -> ClaimRelation | None:
    """Return what was set between two claims for exactly this question (None: for all)."""
    return session.store.get(ClaimRelation, uid_of(one, other, question))
