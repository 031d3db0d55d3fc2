"""Chains traced to their first speaker: one node for each origin, and the ways its words came into the articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.articles import ArticleRow
from app.comparing.answers import Answer
from app.comparing.independence import Independence, Origins
from db.records import Actor, Position


@dataclass(frozen=True, slots=True)
class Branch:
    """One way from an origin into an article: through ``relays`` in their order (often none)."""

    relays: tuple[Actor, ...]
    article: ArticleRow
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class OriginNode:
    """Whoever spoke first. ``speakers`` are the actors, or the article in its own voice.

    There are several where a person has said that they are one origin (a spokesman and his ministry).
    """

    key: str
    speakers: tuple[Actor | ArticleRow, ...]
    answers: tuple[Answer, ...]
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands behind one position (None: those that as yet take none), or behind all figures."""

    position: Position | None
    answers: tuple[Answer, ...]
    independence: Independence


def origin_tree(answers: Sequence[Answer], origins: Origins) -> tuple[OriginNode, ...]:
    """Return the origins of some answers, those that reach most articles first; what is computed has none."""
    by_origin: dict[str, list[Answer]] = {}
    for answer in (each for each in answers if not each.derived):
        by_origin.setdefault(origins.of(answer), []).append(answer)
    nodes = [_node(key, each) for key, each in by_origin.items()]
    return tuple(sorted(nodes, key=lambda node: -len({branch.article.uid for branch in node.branches})))


def standings(answers: Sequence[Answer], origins: Origins) -> tuple[Standing, ...]:
    """Return what stands behind each position, in the order of the question; those without one come last."""
    by_position: dict[str, list[Answer]] = {}
    positions: dict[str, Position | None] = {}
    for answer in answers:
        key = answer.position.uid if answer.position is not None else ""
        by_position.setdefault(key, []).append(answer)
        positions[key] = answer.position
    ordered = sorted(by_position, key=lambda key: (key == "", getattr(positions[key], "seq", 0)))
    return tuple(
        Standing(positions[key], tuple(by_position[key]), origins.independence(by_position[key]))
        for key in ordered
    )


def speaker(answer: Answer) -> Actor | ArticleRow:
    """Return who spoke first: an actor, else the article in its own voice."""
    first = answer.chain[0].actor if answer.chain else None
    return answer.article if first is None or first.actor_type == "unattributed" else first


def _node(key: str, answers: Sequence[Answer]) -> OriginNode:
    speakers: dict[str, Actor | ArticleRow] = {}
    branches: dict[tuple[str, ...], list[Answer]] = {}
    for answer in answers:
        first = speaker(answer)
        speakers.setdefault(first.uid, first)
        relays = (node.attribution.actor for node in answer.chain[1:] if node.attribution.role == "relay")
        branches.setdefault((answer.article.uid, *relays), []).append(answer)
    return OriginNode(key, tuple(speakers.values()), tuple(answers), tuple(map(_branch, branches.values())))


def _branch(answers: Sequence[Answer]) -> Branch:
    first = answers[0]
    relays = tuple(node.actor for node in first.chain[1:] if node.attribution.role == "relay")
    return Branch(relays, first.article, tuple(answers))
