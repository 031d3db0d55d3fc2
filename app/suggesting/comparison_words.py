"""The words that tell whether two figures count the same, ready for looking up by stem."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.suggesting.prepared import Prepared

EVERYONE, MEMBER, BODY, FORCES = "everyone", "member", "body", "forces"
ABOARD, FAMILIES, INMATES = "aboard", "families", "inmates"
MOVES: Final = frozenset(
    (
        "evacuated",
        "returnees",
        "remaining",
        "detained",
        "treated",
        "arrived",
        "dismissed",
        "rescued",
        "released",
        "holds",
    )
)
"""What befalls people beside being hurt or displaced: two counts of the wounded are one only if both were, say, moved."""
HARM: Final = frozenset(("killed", "wounded", "missing", "detained", "displaced", "sick"))
"""What befalls people against their will; who is counted without a noun are all of them."""
PEOPLE: Final = frozenset(
    (
        *("everyone", "forces", "fighters", "civilians", "children", "women", "men", "families", "workers"),
        *("students", "medics", "journalists", "protesters", "passengers", "pilgrims", "sick", "tourists"),
        *("inmates", "migrants", "crew", "spectators", "shoppers", "voters", "strikers"),
    )
)
"""Classes of people; the other classes are of things."""
PRESENT: Final = frozenset(
    (
        "passengers",
        "workers",
        "migrants",
        "pilgrims",
        "tourists",
        "students",
        "protesters",
        "spectators",
        "shoppers",
    )
)
"""Who was there when it happened: the dead of a ferry are its passengers, in whatever words."""
HURT: Final = frozenset(("critical", "moderate", "light"))
"""States of the wounded."""
STATES: Final = HURT | {"suspected", "confirmed"}
_ACTS: Final = frozenset(
    (
        "treated",
        "arrived",
        "holds",
        "aboard",
        "attended",
        "destroyed",
        "aided",
        "cost",
        "dismissed",
        "rescued",
        "released",
        "escaped",
        "accused",
    )
)
_COST: Final = "cost"
"""Losses, prices and compensation alike; what words of money mean is in the list of concepts, one by one."""
_PART: Final = "part"
_STANDINGS: Final = frozenset(("total", "grown", "first", "previous", "own", "other_event", "compared"))
_REACHED, _NUMBER_OF, _TELLERS, _DEEDS = "reached", "number_of", "tellers", "deeds"
_FATES: Final = (
    "killed",
    "wounded",
    "dead",
    "bodies",
    "missing",
    "displaced",
    "refugees",
    "returnees",
    "detained",
    "prisoners",
)
_WEEKDAYS: Final = ("saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday")
_LISTS: Final = ("comparison", "group_cues", "counted", "dates", "concepts", "persons")
_ARTICLE: Final = "ال"
_SHORTEST: Final = 3
_SAME_FATE: Final = {"dead": "killed", "bodies": "killed"}
"""Groups that count one thing where accounts are compared: whoever was killed is dead."""

Table = Mapping[str, Sequence[str]]


def fate(group: str) -> str:
    """Return the group under which counts of one fate are compared."""
    return _SAME_FATE.get(group, group)


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """Stems by what they tell.

    `classes`: of which people or things; `nouns`: nouns that name a fate by themselves; `acts`: verbs and verbal nouns
    for what befell them; `states`: how badly off they are; `standings`: how a figure stands to others; `parts`: words (not
    stems) that begin a part of those counted before; `weekdays`: their English names; `meanings`: what words of one meaning
    share; `reached`: verbs that only say how much it is; `number_of`: nouns before the noun that is counted; `persons`:
    nouns of people, of whatever class; `tellers`: of those who only tell of it; `deeds`: of what happens.
    """

    classes: Mapping[str, str]
    nouns: Mapping[str, str]
    acts: Mapping[str, str]
    states: Mapping[str, str]
    standings: Mapping[str, str]
    parts: frozenset[str]
    weekdays: Mapping[str, str]
    meanings: Mapping[str, frozenset[str]]
    reached: frozenset[str]
    number_of: frozenset[str]
    persons: frozenset[str]
    tellers: frozenset[str]
    deeds: frozenset[str]

    @classmethod
    def from_tables(
        cls,
        comparison: Table,
        group_cues: Table,
        counted: Table,
        dates: Table,
        concepts: Table,
        persons: Table,
    ) -> ComparisonWords:
        """Build from the lists of these names."""
        no_class = _ACTS | STATES | _STANDINGS | {_PART, _REACHED, _NUMBER_OF, _TELLERS, _DEEDS}
        others = {code: words for code, words in comparison.items() if code not in no_class}
        nouns = by_stem({code: counted[code] for code in _FATES})
        acts = by_stem(group_cues) | nouns
        acts_told = {code: words for code, words in comparison.items() if code in _ACTS - {_COST}}
        own = by_stem({code: comparison[code] for code in comparison if code in _ACTS})
        return cls(
            classes=by_stem(others),
            nouns=nouns,
            acts=own | acts,
            states=by_stem({code: comparison[code] for code in comparison if code in STATES}),
            standings=by_stem({code: comparison[code] for code in comparison if code in _STANDINGS}),
            parts=frozenset(map(fold, comparison[_PART])),
            weekdays=by_stem({code: dates[code] for code in _WEEKDAYS}),
            meanings=_meanings(concepts, group_cues, acts_told),
            reached=frozenset(by_stem({_REACHED: comparison[_REACHED]})),
            number_of=frozenset(by_stem({_NUMBER_OF: comparison[_NUMBER_OF]})),
            persons=frozenset(by_stem(persons)),
            tellers=frozenset(by_stem({_TELLERS: comparison[_TELLERS]})),
            deeds=frozenset(by_stem({_DEEDS: comparison[_DEEDS]})),
        )


def by_stem(table: Table) -> dict[str, str]:
    """Return the code of each stem; the first code that lists it."""
    found: dict[str, str] = {}
    for code, listed in table.items():
        for word in map(fold, listed):
            if len(word) > 1 and " " not in word:
                found.setdefault(light_stem(word), fate(code))
                found.setdefault(light_stem(_ARTICLE + word), fate(code))
    return found


def meanings_of(table: Mapping[str, frozenset[str]], stem: str) -> frozenset[str]:
    """Return all codes of a stem, also of a short one that kept its conjunction."""
    found = table.get(stem)
    if found is None and len(stem) > _SHORTEST and stem[0] in "وف":
        found = table.get(stem[1:])
    return found or frozenset()


def _meanings(*tables: Table) -> dict[str, frozenset[str]]:
    """Return all codes of each stem."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for table in tables:
        for code in table:
            for stem in by_stem({code: table[code]}):
                found[stem].add(fate(code))
    return {stem: frozenset(codes) for stem, codes in found.items()}


def code_of(table: Mapping[str, str], stem: str) -> str:
    """Return the code of a stem, also of a short one that kept its conjunction; "" if it has none."""
    found = table.get(stem, "")
    return found or (table.get(stem[1:], "") if len(stem) > _SHORTEST and stem[0] in "وف" else "")


comparison_words = Prepared(
    lambda tables: ComparisonWords.from_tables(*(tables[name] for name in _LISTS)), *_LISTS
)
"""The words as they are shipped, or as a team has them."""
