"""The words by which figures are read, folded and indexed once; they come from lists a team may edit."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Final, NamedTuple

from app.arabic.figures.found import BEFALLING
from app.arabic.figures.tokens import bare, is_definite, readings
from app.arabic.fold import fold
from app.arabic.remembered import Remembered

_NO_WORDS: Final[frozenset[str]] = frozenset()
_GLUED_PARTICLES: Final = ("ما", "لا", "لم")
_MORE: Final = "اكثر"
_SHORTEST_DUAL: Final = 4
_CLITICS: Final = "وفبل"
_VERB_LETTERS: Final = "يتفنج"
_MEASURED: Final = (
    r"(?:\s+(?:ال)?(?:مساف[هت]|حصيل[هت]|عدد|قيم[هت]|حجم|طول|عمر|اعمار|مساح[هت]|تكلف[هت]|كلف[هت]|مد[هت]|وزن|سن|نسب[هت]|سعر|ارتفاع|سرع[هت]|رصيد|اجمالي|مبلغ)"
    r"(?:هم|هن|هما|ها|ه)?(?:\s+(?!علي|عن|و[يت])\w+){0,5}|\s+\w{2,}(?:هم|هن|هما|ها)|\s+كل\s+من\w*)?"
)
"""What a verb of comparison may measure before the number comes: يتجاوز عدد سكانها, تزيد قيمتها على."""

Tables = Mapping[str, Mapping[str, Sequence[str]]]
"""List name → code → words."""


class Unit(NamedTuple):
    """What a unit word makes of a number: the kind of the figure and the code of the unit."""

    kind: str
    code: str


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Everything a finder of figures knows by heart. All words are folded.

    `may_start` tells whether an amount can start at a word, `may_be_dual` whether it can be a dual, its clitics still on;
    `cue` names the group that people belong to by what befell them in a word, "" if it says nothing.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        "numbers",
        "ordinals",
        "scales",
        "fractions",
        "vague",
        "comparators",
        "comparators_after",
        "durations",
        "lengths",
        "measures",
        "currencies",
        "counted",
        "persons",
        "group_cues",
        "duals",
        "figure_status",
        "figure_traps",
    )

    numbers: dict[str, int]
    ordinals: dict[str, int]
    scales: dict[str, int]
    dual_scales: dict[str, int]
    fractions: dict[str, float]
    denominators: dict[str, int]
    vague: dict[str, int]
    few: frozenset[str]
    several: frozenset[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    comparator_codes: tuple[str, ...]
    units: dict[str, Unit]
    groups: dict[str, str]
    persons: dict[str, str]
    cues: dict[str, str]
    status: dict[str, str]
    duals: dict[str, frozenset[str]]
    traps: dict[str, frozenset[str]]
    percent: frozenset[tuple[str, ...]]
    starts: frozenset[str] = field(init=False, repr=False, compare=False)
    may_start: Remembered[bool] = field(init=False, repr=False, compare=False)
    may_be_dual: Remembered[bool] = field(init=False, repr=False, compare=False)
    cue: Remembered[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", self._starts())
        object.__setattr__(self, "may_start", Remembered(self._may_start))
        object.__setattr__(self, "may_be_dual", Remembered(self._may_be_dual))
        object.__setattr__(self, "cue", Remembered(self._cue))

    @classmethod
    def from_tables(cls, tables: Tables) -> "FigureWords":
        """Build the words from lists by name (those of `TABLES`). Raises KeyError when one is missing."""
        scales = tables["scales"]
        fractions = tables["fractions"]
        vague = tables["vague"]
        codes = tuple(dict.fromkeys((*tables["comparators"], *tables["comparators_after"])))
        traps = tables["figure_traps"]
        return cls(
            numbers=_values(tables["numbers"]),
            ordinals=_values(tables["ordinals"]),
            scales=_values({code: words for code, words in scales.items() if code.isdigit()}),
            dual_scales=_values(
                {code[2:]: words for code, words in scales.items() if code.startswith("2x")}, 2
            ),
            fractions={
                word: int(code[0]) / int(code[2:])
                for code, word in _pairs({code: words for code, words in fractions.items() if code[0] != "x"})
            },
            denominators={word: int(code[2:]) for code, word in _pairs(fractions) if code[0] == "x"},
            vague=_values({code: words for code, words in vague.items() if code.isdigit()}),
            few=_folded(vague.get("few", ())),
            several=_folded(vague.get("several", ())),
            before=_phrases(
                tables["comparators"], codes, r"(?:^|(?<=[^\w]))[وف]?[سبلك]?(?:{})\s*[(«\"]?\s*$"
            ),
            after=_phrases(
                tables["comparators_after"], codes, r"\s*[،,(]?\s*(?:{})(?!\w)(?:(?<=الاقل)|(?!\s+من\s))"
            ),
            comparator_codes=codes,
            units=_units(tables),
            groups=_codes(tables["counted"]),
            persons=_codes(tables["persons"]),
            cues=_codes(tables["group_cues"]),
            status=_codes(tables["figure_status"]),
            duals={code: _folded(words) for code, words in tables["duals"].items()},
            traps={code: _folded(words) for code, words in traps.items()},
            percent=frozenset(tuple(fold(phrase).split()) for phrase in traps.get("percent", ())),
        )

    def _starts(self) -> frozenset[str]:
        """Return the words that an amount may start with, its clitics taken off, but for fractions."""
        tables = (self.numbers, self.scales, self.dual_scales, self.ordinals, self.vague, self.units)
        return frozenset((_MORE, *self.few, *self.several, *self.trap("any"))).union(*tables)

    def _may_start(self, word: str) -> bool:
        if word in self.starts or self.may_be_dual[word]:
            return True
        shares = tuple(self.fractions)  # a pronoun may follow
        return any(
            word[length:] in self.starts or word.startswith(shares, length) for length, _ in readings(word)
        )

    def _may_be_dual(self, word: str) -> bool:
        if len(word) < _SHORTEST_DUAL or word[-1] not in "نيا":
            return False
        bare = [word[length:] for length, _ in readings(word)]
        exceptions = self.duals.get("exceptions", frozenset())
        return exceptions.isdisjoint(bare) and any(map(self._looks_dual, bare))

    def _looks_dual(self, word: str) -> bool:
        """Tell whether a word without clitics ends like a dual, free (طفلان) or before its genitive (شاهدي عيان)."""
        if word.endswith(("ان", "ين")):
            return (
                self._doubles("dual_only", word[:-2])
                or self._doubles("dual_or_plural", word[:-2])
                or word[-3:-2] == "ت"
            )
        return self._doubles("construct", word[:-1]) or (
            word[-2:-1] == "ت" and self._doubles("feminine", word[:-2] + "ه")
        )

    def _doubles(self, code: str, singular: str) -> bool:
        return singular in self.duals.get(code, frozenset())

    def _cue(self, word: str) -> str:
        """Return the group that a verb, its clitic aside, or a definite noun (عدد القتلى) makes of people, else ""."""
        found = self.cues.get(word, "")
        if not found and len(word) > 3 and word[0] in _CLITICS:
            found = self.cues.get(word[1:], "")
        named = self.groups.get(bare(word), "") if is_definite(word) else ""
        return found or (named if named in BEFALLING else "")

    def knows_noun(self, word: str) -> bool:
        """Tell whether a word, its article aside, is one that is counted or measured."""
        stem = bare(word)
        return stem in self.groups or stem in self.persons or stem in self.units

    def trap(self, name: str) -> frozenset[str]:
        """Return the words of a trap; none when the list does not know it."""
        return self.traps.get(name, _NO_WORDS)


def _pairs(table: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    return [
        (code, folded) for code, words in table.items() for word in words if (folded := fold(word).strip())
    ]


def _codes(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Index words by themselves; the first list that names a word wins."""
    return {word: code for code, word in reversed(_pairs(table))}


def _values(table: Mapping[str, Sequence[str]], factor: int = 1) -> dict[str, int]:
    return {word: int(code) * factor for code, word in _pairs(table)}


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _units(tables: Tables) -> dict[str, Unit]:
    kinds = {"durations": "duration", "lengths": "distance", "measures": "measure", "currencies": "money"}
    return {word: Unit(kind, code) for name, kind in kinds.items() for code, word in _pairs(tables[name])}


def _phrases(table: Mapping[str, Sequence[str]], codes: tuple[str, ...], frame: str) -> re.Pattern[str]:
    """Return one pattern for all phrases; the group `cN` that matched names the code, the first of `codes` that fits."""
    by_code: dict[str, list[tuple[str, ...]]] = {code: [] for code in codes}
    for code, phrase in _pairs(table):
        by_code[code].append(tuple(phrase.split()))
    groups = [f"(?P<c{codes.index(code)}>{_any(found)})" for code, found in by_code.items() if found]
    return re.compile(frame.format("|".join(groups)) if groups else r"(?!)")


def _any(phrases: Iterable[tuple[str, ...]]) -> str:
    """Write a pattern for all phrases in which what follows alike is written once: compiling it takes its time."""
    following: dict[str, set[tuple[str, ...]]] = {}
    for first, *rest in phrases:
        following.setdefault(first, set()).add(tuple(rest))
    by_tail: dict[str, list[str]] = {}
    for first, rests in sorted(following.items()):
        by_tail.setdefault(_tail(first, rests), []).append(re.escape(first))
    return "|".join(f"(?:{'|'.join(firsts)}){tail}" for tail, firsts in by_tail.items())


def _tail(word: str, rests: set[tuple[str, ...]]) -> str:
    """Let the words of a phrase stand apart by any space, glued after ما and لا, and what is measured after its verb."""
    ends = []
    if longer := [rest for rest in sorted(rests) if rest]:
        ends.append((r"\s*" if word in _GLUED_PARTICLES else _MEASURED + r"\s+") + f"(?:{_any(longer)})")
    if () in rests:
        ends.append(_MEASURED if word[0] in _VERB_LETTERS and len(word) > len("تحت") else "")
    return f"(?:{'|'.join(ends)})"
