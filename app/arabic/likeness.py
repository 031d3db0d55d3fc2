"""How alike two passages are: light stems and runs of letters, weighted by rarity, as sparse vectors.

Everything works on folded text (see `fold`). A `Space` learns how rare each stem and each run of letters is among the
passages it is made of; a table of how often stems occur in ordinary news keeps common words light where the passages
are too few to tell, and an event's own words from drowning in each other.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"\w+")
_ARTICLES: Final = ("وبال", "وكال", "فبال", "ولل", "فلل", "وال", "فال", "بال", "كال", "ال", "لل")
_ENDINGS: Final = (
    *("اتهما", "اتهم", "اتها", "تهما", "اته", "تهم", "تها", "هما", "كما"),
    *("ون", "ين", "ان", "ات", "ها", "هم", "هن", "نا", "وا", "ته", "تي", "يه", "ي", "ه", "ت", "ا"),
)
_SHORTEST_STEM: Final = 3
_SHORTEST_RUN: Final = 3
_LONGEST_RUN: Final = 4
_LONGEST_WORD: Final = 40
_STEM_SHARE: Final = 0.7
_COVERED_SHARE: Final = 0.3
"""How much of the likeness is how far the smaller passage is contained in the larger one; the rest is the cosine."""
_BACKGROUND_SHARE: Final = 0.3
_LEAST_WEIGHT: Final = 0.05
MEANING: Final = "~"
"""Terms that begin so stand for a meaning that words share, and weigh less than the words."""
_MEANING_SHARE: Final = 0.6

Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class Background:
    """How many of `passages` sentences of ordinary news hold each stem; stems that are not listed are rare."""

    passages: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)

    def rarity(self, stem: str) -> float:
        """Return the logarithm of one passage in how many holds the stem."""
        return math.log((self.passages + 1) / (self.counts.get(stem, 0) + 1))


@dataclass(frozen=True, slots=True)
class Bag:
    """What a passage is made of: stems and runs of letters with their numbers, and the stems in order."""

    stems: Mapping[str, int]
    runs: Mapping[str, int]
    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """A bag weighted by a `Space`: two sparse vectors and their lengths."""

    stems: Vector
    runs: Vector
    stems_length: float
    runs_length: float


def bag(folded: str, marks: Iterable[str] = ()) -> Bag:
    """Take a folded passage apart; `marks` are further terms it holds, such as the values of its figures."""
    found = _WORD.findall(folded)
    order = tuple(map(light_stem, found))
    stems = Counter(order)
    stems.update(marks)
    runs: Counter[str] = Counter()
    for word in found:
        runs.update(_runs(word[:_LONGEST_WORD]))
    return Bag(stems, runs, order)


def joined(bags: Sequence[Bag]) -> Bag:
    """Return the bag of passages that follow each other."""
    stems: Counter[str] = Counter()
    runs: Counter[str] = Counter()
    for one in bags:
        stems.update(one.stems)
        runs.update(one.runs)
    return Bag(stems, runs, tuple(stem for one in bags for stem in one.order))


@lru_cache(maxsize=100_000)
def light_stem(word: str) -> str:
    """Return a folded word without its conjunction, preposition, article and ending; never under three letters."""
    if len(word) <= _SHORTEST_STEM or not "ء" <= word[0] <= "ي":
        return word
    word = _without_proclitics(word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


class Space:
    """The rarity of stems and letter runs among some passages; weighs any passage, also one that was not among them."""

    def __init__(self, bags: Iterable[Bag], background: Background | None = None) -> None:
        self._background = background or Background()
        self._stem_counts: Counter[str] = Counter()
        self._run_counts: Counter[str] = Counter()
        self.passages = 0
        for one in bags:
            self.add(one)
        self._stem_weights: Vector = {}
        self._run_weights: Vector = {}

    def add(self, one: Bag) -> None:
        """Learn one more passage; only before the first is weighed."""
        self.passages += 1
        self._stem_counts.update(one.stems.keys())
        self._run_counts.update(one.runs.keys())

    def holding(self, stem: str) -> int:
        """Return how many of the passages hold a stem."""
        return self._stem_counts[stem]

    def stem_weight(self, stem: str) -> float:
        """Return how much a stem says: the rarer, the more."""
        weight = self._stem_weights.get(stem)
        if weight is None:
            weight = self._rarity(self._stem_counts[stem])
            if self._background.passages:
                weight += _BACKGROUND_SHARE * (self._background.rarity(stem) - weight)
            if stem.startswith(MEANING):
                weight *= _MEANING_SHARE
            weight = self._stem_weights[stem] = max(weight, _LEAST_WEIGHT)
        return weight

    def profile(self, one: Bag) -> Profile:
        """Weigh a passage."""
        stems = {stem: _damped(number, self.stem_weight(stem)) for stem, number in one.stems.items()}
        runs = {run: _damped(number, self._run_weight(run)) for run, number in one.runs.items()}
        return Profile(stems, runs, _length(stems), _length(runs))

    def _run_weight(self, run: str) -> float:
        weight = self._run_weights.get(run)
        if weight is None:
            weight = self._run_weights[run] = max(self._rarity(self._run_counts[run]), _LEAST_WEIGHT)
        return weight

    def _rarity(self, count: int) -> float:
        return math.log((self.passages + 1) / (count + 0.5))


def likeness(one: Profile, other: Profile) -> float:
    """Return how alike two passages are, from 0 (nothing shared) to 1 (the same words)."""
    stems = _closeness(one.stems, other.stems, one.stems_length, other.stems_length)
    runs = _closeness(one.runs, other.runs, one.runs_length, other.runs_length)
    return _STEM_SHARE * stems + (1 - _STEM_SHARE) * runs


def closeness_of_topic(one: Bag, other: Bag, background: Background) -> float:
    """Return how much two whole articles speak of the same: about 0.04 for other news, over 0.15 for one event.

    Only the rarity in ordinary news counts, so that the number does not hang on what else is compared; meanings, which
    no table of stems holds, tell no event from another.
    """
    first, second = (
        {
            stem: _damped(number, background.rarity(stem))
            for stem, number in each.stems.items()
            if not stem.startswith(MEANING)
        }
        for each in (one, other)
    )
    shared = math.fsum([first[stem] * second[stem] for stem in first.keys() & second.keys()])
    return shared / (_length(first) * _length(second))


def shingles(order: Sequence[str], size: int = 3) -> frozenset[tuple[str, ...]]:
    """Return the runs of `size` stems in a passage: what two copies of one text share and two tellings do not."""
    return frozenset(tuple(order[at : at + size]) for at in range(len(order) - size + 1))


def _without_proclitics(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST_STEM:
            return word[len(article) :]
    if word[0] in "وف" and len(word) > _SHORTEST_STEM + 1:
        word = word[1:]
        return word[1:] if word[0] in "بل" and len(word) > _SHORTEST_STEM + 1 else word
    return word[1:] if word[0] in "بلك" and len(word) > _SHORTEST_STEM + 1 else word


@lru_cache(maxsize=100_000)
def _runs(word: str) -> tuple[str, ...]:
    edged = f" {word} "
    sizes = range(_SHORTEST_RUN, _LONGEST_RUN + 1)
    return tuple(edged[at : at + size] for size in sizes for at in range(len(edged) - size + 1))


def _damped(number: int, weight: float) -> float:
    """Weigh a term that stands several times; the weight of one that stands once stays the same object, for memory."""
    return weight if number == 1 else weight * (1.0 + math.log(number))


def _length(vector: Vector) -> float:
    return math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0


def _closeness(one: Vector, other: Vector, one_length: float, other_length: float) -> float:
    shared = math.fsum([one[term] * other[term] for term in one.keys() & other.keys()])
    if not shared:
        return 0.0
    covered = min(1.0, shared / min(one_length, other_length) ** 2)
    return (1 - _COVERED_SHARE) * shared / (one_length * other_length) + _COVERED_SHARE * covered
