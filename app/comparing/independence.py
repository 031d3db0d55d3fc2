"""Independence: how many claims, articles, sides and origins stand behind an answer.

An origin is whoever spoke first: the first node of the chain, else the article's own voice. An unnamed source is one for
each that relays it: nobody knows that it is the same man. Texts that repeat one another, and claims that a person has
said to be of one origin, count once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.comparing.answers import Answer
from app.comparing.copies import copies
from db.records import ClaimRelation

_ARTICLE: Final = "article:"
_NO_SIDE: Final = frozenset({"", "undetermined"})


@dataclass(frozen=True, slots=True)
class Independence:
    """Counts behind some answers. ``sides`` counts those the team has given; an actor without one adds none."""

    claims: int
    articles: int
    sides: int
    origins: int


class Origins:
    """Which answers go back to one origin, question by question: who copied one sentence has not copied all."""

    def __init__(self, answers: Iterable[Answer], relations: Iterable[ClaimRelation] = ()) -> None:
        self._own, self._all = Joined(), Joined()
        self._pairs: set[frozenset[str]] = set()
        said = [(row.claim_a, row.claim_b) for row in relations if row.same_origin]
        by_question: dict[str, list[Answer]] = {}
        for answer in answers:
            by_question.setdefault(answer.question, []).append(answer)
            self._all.join(answer.claim.uid, _spoken_by(answer))
        for one, other in said:
            self._all.join(one, other)
        for question, each in by_question.items():
            self._join_answers(question, each, said)

    def _join_answers(
        self, question: str, answers: Sequence[Answer], said: Sequence[tuple[str, str]]
    ) -> None:
        there = {answer.claim.uid for answer in answers}
        for answer in answers:
            self._own.join(f"{question} {answer.claim.uid}", f"{question} {_spoken_by(answer)}")
        for one, other in (*copies(answers), *(pair for pair in said if there.issuperset(pair))):
            self._pairs.add(frozenset((one, other)))
            self._own.join(f"{question} {one}", f"{question} {other}")

    def of(self, answer: Answer) -> str:
        """Return a key that answers to one question share when they are of one origin."""
        return self._own.root(f"{answer.question} {answer.claim.uid}")

    def same(self, one: Answer, other: Answer) -> bool:
        """Tell whether two answers to one question are of one origin.

        Of two articles in their own voice, of which one has copied from the other, only what was copied is.
        """
        if self.of(one) != self.of(other):
            return False
        mine, theirs = _spoken_by(one), _spoken_by(other)
        own_voice = mine.startswith(_ARTICLE) and theirs.startswith(_ARTICLE) and mine != theirs
        return not own_voice or frozenset((one.claim.uid, other.claim.uid)) in self._pairs

    def independence(self, answers: Sequence[Answer]) -> Independence:
        """Count what stands behind answers, say those that take one position; those to several questions by speaker.

        What is computed counts for nothing.
        """
        answers = [answer for answer in answers if not answer.derived]
        sides = {claimant.alignment for answer in answers if (claimant := answer.claimant)} - _NO_SIDE
        one_question = len({answer.question for answer in answers}) == 1
        keys = {self.of(each) if one_question else self._all.root(each.claim.uid) for each in answers}
        return Independence(
            claims=len({answer.claim.uid for answer in answers}),
            articles=len({answer.article.uid for answer in answers}),
            sides=len(sides),
            origins=len(keys),
        )


class Joined:
    """Keys that belong together, directly or through others."""

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}

    def root(self, key: str) -> str:
        """Return the key that stands for all that belong together with this one."""
        parents, root = self._parents, key
        while (parent := parents.get(root, root)) != root:
            root = parent
        if root != key:
            parents[key] = root
        return root

    def join(self, one: str, other: str) -> None:
        """Let two keys, and all that belong to either, belong together."""
        self._parents[self.root(one)] = self.root(other)


def _spoken_by(answer: Answer) -> str:
    """Return who spoke first: an actor, else the article (of several with one text, the first)."""
    article = answer.article.duplicate_of or answer.article.uid
    if not answer.chain or answer.chain[0].actor.actor_type == "unattributed":
        return f"{_ARTICLE}{article}"
    speaker = answer.chain[0].actor
    if speaker.named:
        return f"actor:{speaker.uid}"
    relay = next((node.actor.uid for node in answer.chain[1:] if node.attribution.role == "relay"), None)
    return f"actor:{speaker.uid}:{relay or answer.article.outlet_uid or article}"
