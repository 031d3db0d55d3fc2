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

_NO_SIDE: Final = frozenset({"", "undetermined"})


@dataclass(frozen=True, slots=True)
class Independence:
    """Counts behind some answers. ``sides`` counts those the team has given; an actor without one adds none."""

    claims: int
    articles: int
    sides: int
    origins: int


class Origins:
    """Which answers go back to one origin."""

    def __init__(self, answers: Iterable[Answer], relations: Iterable[ClaimRelation] = ()) -> None:
        self._parents: dict[str, str] = {}
        by_question: dict[str, list[Answer]] = {}
        for answer in answers:
            self._join(f"claim:{answer.claim.uid}", _spoken_by(answer))
            by_question.setdefault(answer.question, []).append(answer)
        for each in by_question.values():
            for one, other in copies(each):
                self._join(f"claim:{one}", f"claim:{other}")
        for relation in relations:
            if relation.same_origin:
                self._join(f"claim:{relation.claim_a}", f"claim:{relation.claim_b}")

    def of(self, answer: Answer) -> str:
        """Return a key that answers of one origin share."""
        return self._root(f"claim:{answer.claim.uid}")

    def same(self, one: Answer, other: Answer) -> bool:
        """Tell whether two answers go back to one origin."""
        return self.of(one) == self.of(other)

    def independence(self, answers: Sequence[Answer]) -> Independence:
        """Count what stands behind answers, say those that take one position."""
        sides = {claimant.alignment for answer in answers if (claimant := answer.claimant)} - _NO_SIDE
        return Independence(
            claims=len({answer.claim.uid for answer in answers}),
            articles=len({answer.article.uid for answer in answers}),
            sides=len(sides),
            origins=len({self.of(answer) for answer in answers}),
        )

    def _root(self, key: str) -> str:
        while (parent := self._parents.setdefault(key, key)) != key:
            key = parent
        return key

    def _join(self, one: str, other: str) -> None:
        self._parents[self._root(one)] = self._root(other)


def _spoken_by(answer: Answer) -> str:
    """Return who spoke first: an actor, else the article (of several with one text, the first)."""
    article = answer.article.duplicate_of or answer.article.uid
    if not answer.chain or answer.chain[0].actor.actor_type == "unattributed":
        return f"article:{article}"
    speaker = answer.chain[0].actor
    if speaker.named:
        return f"actor:{speaker.uid}"
    relay = next((node.actor.uid for node in answer.chain[1:] if node.attribution.role == "relay"), None)
    return f"actor:{speaker.uid}:{relay or answer.article.outlet_uid or article}"
