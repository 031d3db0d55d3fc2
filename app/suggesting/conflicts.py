"""Figures of different accounts that answer the same question: how they relate, with the reason.

`conflicts` is a job over the articles of an event. Nothing is decided here: every relation is a proposal for a person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Final

from app.jobs import Job, Progress
from app.session import Session
from app.suggesting.analysis import Findings
from app.suggesting.comparison_words import ComparisonWords, comparison_words
from app.suggesting.figure_verdicts import ALIKE_IF_NAMED, ONE_TELLING, compare, judged, may_answer
from app.suggesting.meanings import meaning_of
from app.suggesting.passages import Alignment, Pair, Reading, align
from app.suggesting.same_topic import Weights, matched
from app.suggesting.sides import Nearness, Side, Verdict
from app.suggesting.told import Told, answer, counted, sides_of, told
from app.suggesting.told_apart import ToldApart
from app.suggesting.whole_story import seen_together

_STEP: Final = 256
_ORDER: Final = ("contradicts", "relay_variant", "updates", "refines", "corroborates", "not_comparable")
_LEAST_LINK: Final = 0.12
_LEAST_RELATED: Final = 0.09
"""Likeness of two passages, and closeness in topic of two articles, from which these may tell one story."""
_LEAST_ALIKE: Final = 0.15
"""Closeness in topic from which two articles tell one story, whatever their passages have in common."""
_LEAST_BARRED: Final = 0.25
"""Likeness under which it needs no saying that two figures are not comparable."""


_AGREEMENTS: Final = frozenset(("corroborates", "refines"))
_RIVALS: Final = frozenset(("contradicts", "relay_variant"))
_SEVERAL: Final = 3
_MOSTLY: Final = 2
_LISTED: Final = 4
"""So many figures of one kind in an article are a list, in which only the nearest in words answer each other."""


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


@dataclass(frozen=True, slots=True)
class Terms:
    """The words by which articles are compared: those around figures, and the stems that share a meaning."""

    around: ComparisonWords
    meanings: Mapping[str, str]

    @classmethod
    def of(cls, session: Session | None = None) -> Terms:
        """Return the words as the team of a project has them; without one as they are shipped."""
        return cls(comparison_words.of(session), meaning_of.of(session))


def conflicts(sources: Sequence[Source], terms: Terms | None = None) -> Job[list[Proposal]]:
    """Compare the figures of articles pair by pair: a job; contradictions first, the most alike first.

    By the words that are shipped, unless others are given.
    """
    terms = terms or Terms.of()
    alignment = yield from align([Reading(source.uid, source.text) for source in sources], terms.meanings)
    read = []
    for number, source in enumerate(sources):
        yield Progress(number, len(sources), "conflicts")
        read.append(sides_of(source.text, source.findings, source.published, terms.around))
    accounts = [
        told(source.uid, source.text, source.findings, sides)
        for source, sides in zip(sources, seen_together(read), strict=True)
    ]
    pairs_found = yield from alignment.pairs()
    links = _links(pairs_found)
    story = _stories(alignment, links)
    found: list[Proposal] = []
    weights = Weights(
        [side.fact.topic for sides in each.topics.values() for side in sides] for each in accounts
    )
    apart = ToldApart(
        {each.uid: [side.fact for sides in each.questions.values() for side in sides] for each in accounts}
    )
    pairs = list(combinations(accounts, 2))
    for at, (one, other) in enumerate(pairs):
        if at % _STEP == 0:
            yield Progress(at, len(pairs), "conflicts")
        if one.is_elsewhere(other):
            continue
        related = story[one.uid] == story[other.uid]
        if related or links.get((one.uid, other.uid), 0.0) >= _LEAST_BARRED:
            found += _of_one_report(list(_proposals(alignment, one, other, weights, apart, related=related)))
    return sorted(found, key=lambda one: (_ORDER.index(one.verdict.relation), -one.alike))


def _links(pairs: Sequence[Pair]) -> dict[tuple[str, str], float]:
    """Return the likeness of the two nearest passages of every pair of articles that has some."""
    best: dict[tuple[str, str], float] = {}
    for pair in pairs:  # best first
        best.setdefault((pair.a.uid, pair.b.uid), pair.score)
        best.setdefault((pair.b.uid, pair.a.uid), pair.score)
    return best


def _stories(alignment: Alignment, links: Mapping[tuple[str, str], float]) -> dict[str, str]:
    """Return one article of each story for every article: those that are linked by their topic tell one story."""
    story: dict[str, str] = {}

    def root(uid: str) -> str:
        while (parent := story.get(uid, uid)) != uid:
            uid = parent
        return uid

    for (one, other), score in links.items():
        if root(one) == root(other):
            continue
        alike = alignment.topics_alike(one, other)
        if alike >= _LEAST_ALIKE or (score >= _LEAST_LINK and alike >= _LEAST_RELATED):
            story[root(other)] = root(one)
    return {uid: root(uid) for uid in alignment.uids}


def _proposals(
    alignment: Alignment, one: Told, other: Told, weights: Weights, apart: ToldApart, *, related: bool
) -> Iterator[Proposal]:
    said: set[tuple[FigurePlace, FigurePlace]] = set()
    for side, other_side in _candidates(one, other):
        near = _nearness(alignment, _place(one.uid, side), _place(other.uid, other_side), related=related)
        verdict = _unless_apart(
            compare(side, other_side, near), (one.uid, side), (other.uid, other_side), apart
        )
        if verdict is not None:
            said.add((_place(one.uid, side), _place(other.uid, other_side)))
            yield from _proposal(one, side, other, other_side, near, verdict)
    for topic, mine in one.topics.items() if related else ():
        for match in matched(mine, other.topics.get(topic, ()), weights):
            places = _place(one.uid, match.one), _place(other.uid, match.other)
            if places not in said:
                near = _nearness(alignment, *places, related=related)
                verdict = _unless_apart(
                    judged(match.one, match.other, near),
                    (one.uid, match.one),
                    (other.uid, match.other),
                    apart,
                )
                if verdict is not None:
                    yield from _proposal(one, match.one, other, match.other, near, verdict)


def _unless_apart(
    verdict: Verdict | None, mine: tuple[str, Side], theirs: tuple[str, Side], apart: ToldApart
) -> Verdict | None:
    """Return a verdict; None for rivals whose numbers an account gives side by side, or all but gives."""
    if verdict is None or verdict.relation not in _RIVALS:
        return verdict
    (uid, one), (other_uid, other) = mine, theirs
    told_apart = apart.holds(one.fact, other.fact)
    nearer = apart.nearer(uid, one.fact, other.fact) or apart.nearer(other_uid, other.fact, one.fact)
    return None if told_apart or nearer else verdict


def _of_one_report(proposals: list[Proposal]) -> list[Proposal]:
    """Return what two articles are to each other; nothing for two reports in one form that hardly agree in a number."""
    in_one_form = [each.verdict.relation for each in proposals if each.alike >= ONE_TELLING]
    agreed = sum(relation in _AGREEMENTS for relation in in_one_form)
    differing = sum(relation in _RIVALS for relation in in_one_form)
    return [] if differing >= _SEVERAL and differing > _MOSTLY * agreed else proposals


def _candidates(one: Told, other: Told) -> Iterator[tuple[Side, Side]]:
    """Yield the pairs of what the same befell, by the lists."""
    for (kind, fate), mine in one.questions.items():
        for side, other_side in best_matched(mine, other.may_answer(kind, fate)):
            if may_answer(side, other_side):
                yield side, other_side


def _proposal(
    one: Told, side: Side, other: Told, other_side: Side, near: Nearness, verdict: Verdict
) -> Iterator[Proposal]:
    if verdict.relation == "not_comparable" and near.alike < _LEAST_BARRED:
        return
    if verdict.relation in _AGREEMENTS or not _answered(one, side, other, other_side):
        same_origin = near.copied or verdict.relation == "relay_variant"
        a, b = _place(one.uid, side), _place(other.uid, other_side)
        yield Proposal(a, b, verdict, near.alike, same_origin)


def _nearness(alignment: Alignment, a: FigurePlace, b: FigurePlace, *, related: bool) -> Nearness:
    alike, copied = alignment.alike(a.uid, a.start, b.uid, b.start)
    covered = 1.0
    if related and alike < ALIKE_IF_NAMED:
        covered = min(alignment.covered(a.uid, a.start, b.uid), alignment.covered(b.uid, b.start, a.uid))
    return Nearness(alike, covered, related, copied)


def _answered(one: Told, side: Side, other: Told, other_side: Side) -> bool:
    """Tell whether the difference is none between the accounts: both give both numbers, or one lists them."""
    theirs_has, mine_has = answer(side.fact) in other.answers, answer(other_side.fact) in one.answers
    if theirs_has and mine_has:
        return True
    return (theirs_has and other.lists(side)) or (mine_has and one.lists(other_side))


def best_matched(mine: Sequence[Side], theirs: Sequence[Side]) -> list[tuple[Side, Side]]:
    """Return the pairs to compare: all, but of figures that are listed only those nearest in words."""
    listed = _listed(mine) | _listed(theirs)
    pairs = list(product(mine, theirs))
    if not listed:
        return pairs
    shared = [len(one.fact.context & other.fact.context) for one, other in pairs]
    best_of_mine: defaultdict[int, int] = defaultdict(int)
    best_of_theirs: defaultdict[int, int] = defaultdict(int)
    for (one, other), count in zip(pairs, shared, strict=True):
        best_of_mine[id(one)] = max(best_of_mine[id(one)], count)
        best_of_theirs[id(other)] = max(best_of_theirs[id(other)], count)
    return [
        (one, other)
        for (one, other), count in zip(pairs, shared, strict=True)
        if not {counted(one), counted(other)} & listed
        or (count and count == best_of_mine[id(one)] == best_of_theirs[id(other)])
    ]


def _listed(sides: Sequence[Side]) -> set[tuple[str, str]]:
    """Return of what an article gives a list of numbers."""
    counts = Counter(map(counted, sides))
    return {counted for counted, count in counts.items() if count >= _LISTED}


def _place(uid: str, side: Side) -> FigurePlace:
    return FigurePlace(uid, side.fact.figure.start, side.fact.figure.end)
