"""Figures of different accounts that answer the same question: how they relate, with the reason.

`conflicts` is a job over the articles of an event. Nothing is decided here: every relation is a proposal for a person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Final

from app.jobs import Job, Progress
from app.suggesting.analysis import Findings, day_of
from app.suggesting.comparing import Nearness, Side, Verdict, compare
from app.suggesting.comparison_words import comparison_words
from app.suggesting.facts import facts
from app.suggesting.passages import Alignment, Pair, Reading, align

_STEP: Final = 256
_ORDER: Final = ("contradicts", "relay_variant", "updates", "refines", "corroborates", "not_comparable")
Told = tuple[int, Side]
"""The number of an article, and a fact of it."""
_LEAST_LINK: Final = 0.12
_LEAST_RELATED: Final = 0.16
"""Likeness of two passages, and closeness in topic of two articles, from which these may tell one story."""
_LEAST_BARRED: Final = 0.25
"""Likeness under which it needs no saying that two figures are not comparable."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article to compare: its id, its text, what was found in it, and its publication date (EDTF)."""

    uid: str
    text: str
    findings: Findings
    published: str = ""


@dataclass(frozen=True, slots=True)
class FigurePlace:
    """A figure: `text[start:end]` of the article `uid`, in code points."""

    uid: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What two figures are to each other. `alike` is the likeness of their sentences, from 0 to 1."""

    a: FigurePlace
    b: FigurePlace
    verdict: Verdict
    alike: float
    same_origin: bool


def conflicts(sources: Sequence[Source]) -> Job[list[Proposal]]:
    """Compare the figures of articles pair by pair: a job; contradictions first, the most alike first."""
    alignment = yield from align([Reading(source.uid, source.text) for source in sources])
    buckets: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    for number, source in enumerate(sources):
        yield Progress(number, len(sources), "conflicts")
        published = day_of(source.published)
        for fact in facts(source.text, source.findings, comparison_words()):
            buckets[fact.kind, fact.fate].append((number, Side(fact, published)))
    story = _stories(alignment, (yield from alignment.pairs()))
    found: list[Proposal] = []
    for at, pair in enumerate(_pairs(buckets)):
        if at % _STEP == 0:
            yield Progress(at, 0, "conflicts")
        one, other = (sources[number].uid for number, _ in pair)
        if one != other:
            found += _proposals(
                alignment, (one, pair[0][1]), (other, pair[1][1]), related=story[one] == story[other]
            )
    return sorted(found, key=lambda one: (_ORDER.index(one.verdict.relation), -one.alike))


def _pairs(buckets: Mapping[tuple[str, str], Sequence[Told]]) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of one kind and one fate, and of facts that leave their fate open with all of their kind."""
    for (kind, fate), bucket in buckets.items():
        yield from combinations(bucket, 2)
        if fate:
            yield from product(buckets.get((kind, ""), ()), bucket)


def _stories(alignment: Alignment, pairs: Sequence[Pair]) -> dict[str, str]:
    """Return one article of each story for every article: those that are linked by their likeness tell one story."""
    story: dict[str, str] = {}

    def root(uid: str) -> str:
        while (parent := story.get(uid, uid)) != uid:
            uid = parent
        return uid

    for one, other in dict.fromkeys((pair.a.uid, pair.b.uid) for pair in pairs if pair.score >= _LEAST_LINK):
        if root(one) != root(other) and alignment.topics_alike(one, other) >= _LEAST_RELATED:
            story[root(other)] = root(one)
    return {uid: root(uid) for uid in alignment.uids}


def _proposals(
    alignment: Alignment, one: tuple[str, Side], other: tuple[str, Side], *, related: bool
) -> Iterator[Proposal]:
    a, b = (_place(*each) for each in (one, other))
    alike, copied = alignment.alike(a.uid, a.start, b.uid, b.start)
    verdict = compare(one[1], other[1], Nearness(alike, related=related, copied=copied))
    if verdict is None or (verdict.relation == "not_comparable" and alike < _LEAST_BARRED):
        return
    yield Proposal(a, b, verdict, alike, copied)


def _place(uid: str, side: Side) -> FigurePlace:
    return FigurePlace(uid, side.fact.figure.start, side.fact.figure.end)
