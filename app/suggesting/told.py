"""What one article tells: its figures beside each other, by what they answer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.arabic.roots import skeleton
from app.arabic.sentences import sentences
from app.suggesting.analysis import Findings, day_of
from app.suggesting.comparison_words import EVERYONE, PRESENT, ComparisonWords
from app.suggesting.facts import Fact, facts
from app.suggesting.sides import AGE, Side
from app.suggesting.sums import totals
from app.suggesting.values import bounds_of

_SMALL: Final = 12
"""Numbers up to this one stand in any sentence; larger ones tell it apart."""
_LIST: Final = 3
_VAGUE: Final = "vague"
_QUARTER: Final = "district"
_LEAD, _LONGEST_LEAD = 2, 1_000
"""Sentences, and code points at most, in which an article says where its news is."""

Question = tuple[str, str]
"""Kind and fate."""
Answer = tuple[str, str, str, float, float]


@dataclass(frozen=True, slots=True)
class Told:
    """What one article tells: its facts by kind and fate, and all its answers."""

    uid: str
    questions: Mapping[Question, Sequence[Side]]
    topics: Mapping[tuple[str, str], Sequence[Side]]
    answers: frozenset[Answer]
    quarters: frozenset[str]

    def may_answer(self, kind: str, fate: str) -> list[Side]:
        """Return the facts of a kind, of a fate or an open one; of every fate if none is asked for."""
        told = self.questions
        if not fate:
            return [side for question, sides in told.items() if question[0] == kind for side in sides]
        return [*told.get((kind, fate), ()), *told.get((kind, ""), ())]

    def lists(self, side: Side) -> bool:
        """Tell whether the article gives several numbers of what `side` counts."""
        told = self.questions.get((side.fact.kind, side.fact.fate), ())
        return sum(counted(each) == counted(side) for each in told) >= _LIST

    def is_elsewhere(self, other: Told) -> bool:
        """Tell whether two articles place what they tell of in different quarters of a town."""
        return bool(self.quarters and other.quarters) and not self.quarters & other.quarters


def sides_of(text: str, findings: Findings, published: str, words: ComparisonWords) -> list[Side]:
    """Return the facts of one text beside each other; `published` is its day (EDTF)."""
    day = day_of(published)
    read = list(facts(text, findings, words))
    numbers: defaultdict[tuple[int, int], set[float]] = defaultdict(set)
    for fact in read:
        if fact.figure.low is not None and fact.figure.low > _SMALL:
            numbers[fact.sentence].add(float(fact.figure.low))
    befell = Counter((fact.sentence, fact.fate) for fact in read if not fact.part)
    scattered = _scattered(read)
    replaced = _replaced(read)
    named = frozenset(place.name for place in findings.places)
    sole, only = _numbers_of(read, _named_topic), _numbers_of(read, _question)
    return [
        Side(
            fact,
            day,
            frozenset(numbers[fact.sentence]),
            alone=befell[fact.sentence, fact.fate] == 1,
            sole=sole[_named_topic(fact)] == 1,
            only=only[_question(fact)] == 1,
            replaced=frozenset() if fact.superseded else replaced[_question(fact)],
            places=frozenset() if fact.fate in scattered else named,
            adds_up=added,
        )
        for fact, added in zip(read, totals(read), strict=True)
    ]


def told(uid: str, text: str, findings: Findings, sides: Sequence[Side]) -> Told:
    """Return what an article tells."""
    buckets: defaultdict[Question, list[Side]] = defaultdict(list)
    topics: defaultdict[tuple[str, str], list[Side]] = defaultdict(list)
    for side in sides:
        buckets[_question(side.fact)].append(side)
        if side.fact.topic.head:
            topics[_topic(side.fact)].append(side)
    answers = frozenset(answer(side.fact) for side in sides)
    return Told(uid, buckets, topics, answers, _quarters(text, findings))


def _quarters(text: str, findings: Findings) -> frozenset[str]:
    """Return the quarters of a town in which an article begins, by their consonants."""
    ends = [end for _, end in islice(sentences(text[:_LONGEST_LEAD]), _LEAD)]
    quarters = (place for place in findings.places if place.kind == _QUARTER)
    named = (fold(place.name).split() for place in quarters if ends and place.start < ends[-1])
    return frozenset(" ".join(skeleton(light_stem(word)) for word in name) for name in named)


def _topic(fact: Fact) -> tuple[str, str]:
    """Return the thing counted; who was there is one thing, in whatever words."""
    head = fact.topic.head
    return fact.kind, EVERYONE if head in PRESENT else head


def _replaced(read: Sequence[Fact]) -> Mapping[Question, frozenset[tuple[float, float]]]:
    """Return the earlier counts that an article itself gives in answer to each question."""
    earlier: defaultdict[Question, frozenset[tuple[float, float]]] = defaultdict(frozenset)
    for fact in read:
        if fact.superseded:
            earlier[_question(fact)] |= {bounds_of(fact)}
    return earlier


def _named_topic(fact: Fact) -> tuple[str, str]:
    """Return the thing counted with the words that tell it from others of its name; an age is one, whoever's it is."""
    if fact.kind.startswith(AGE):
        return fact.kind, ""
    return fact.kind, " ".join((_topic(fact)[1], *sorted(fact.topic.whose)))


def _question(fact: Fact) -> Question:
    return fact.kind, fact.fate


def _numbers_of(read: Sequence[Fact], asked: Callable[[Fact], tuple[str, str]]) -> Counter[tuple[str, str]]:
    """Return how many different numbers an article gives in answer to each question; what rivals say is one answer."""
    given: defaultdict[tuple[str, str], dict[tuple[float, float], str]] = defaultdict(dict)
    for fact in read:
        if not fact.part and fact.figure.kind != _VAGUE:
            given[asked(fact)].setdefault(bounds_of(fact), fact.claimant)
    return Counter({key: 1 if _are_rivals(list(said.values())) else len(said) for key, said in given.items()})


def _are_rivals(claimants: Sequence[str]) -> bool:
    return all(claimants) and len(set(claimants)) == len(claimants)


def _scattered(read: Sequence[Fact]) -> set[str]:
    """Return what befell people at several places, each with its own count."""
    common: dict[str, frozenset[str]] = {}
    found: set[str] = set()
    for fact in read:
        if fact.places and not fact.part:
            named = frozenset(name for _, name in fact.places)
            common[fact.fate] = common.get(fact.fate, named) & named
            found.update(() if common[fact.fate] else (fact.fate,))
    return found


def answer(fact: Fact) -> Answer:
    """Return what a fact answers, with its numbers."""
    return fact.kind, fact.fate, fact.who, *bounds_of(fact)


def counted(side: Side) -> tuple[str, str]:
    """Return whom or what a figure counts, and what befell them besides."""
    return side.fact.who, side.fact.act
