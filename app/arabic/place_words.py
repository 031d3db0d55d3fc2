"""The names of places and the words around them, made ready for the finder; lists and gazetteer come in as data."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Final

from app.arabic.fold import fold
from app.arabic.remembered import Remembered
from app.arabic.tokens import CLITICS, Phrases, forms, phrases

STRONG, WEAK, AMBIGUOUS, COMMON = range(4)
"""How far a name can be trusted standing alone: always, beside its country, with a word that says where, never."""

_LARGE: Final = 2
"""Class of size in the gazetteer (2 = above 50,000 people) of towns that are written of far from their country."""
_SHORT_NOUN: Final = 3
_ARTICLE: Final = "ال"
_CUES: Final = {
    "city": "city",
    "cities": "city",
    "village": "village",
    "villages": "village",
    "governorate": "governorate",
    "province": "governorate",
    "island": "island",
    "district": "district",
    "districts": "district",
    "named_district": "district",
    "area": "district",
    "camp": "camp",
    "crossing": "crossing",
    "airport": "airport",
    "road": "road",
    "mountain": "mountain",
    "water": "water",
    "loose": "",
    "announcing": "",
    "weak": "",
}
"""List of nouns (or words such as هي, before a list) before a name → the kind of place they announce."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name that is known: what it is reported as ("" = as written), its countries, kind and how far it is trusted.

    `large` towns are places behind a word that says where, even if their country is not spoken of.
    """

    reported: str
    countries: frozenset[str]
    kind: str
    trust: int
    large: bool = False

    @property
    def needs_country(self) -> bool:
        """Tell a name of our lists that is sure once its country is spoken of, and no place before."""
        return self.trust == WEAK and self.kind == "place"


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Known names, nouns that announce a name with the kind of place, and the other lists of places.toml.

    `clitics` tells how many letters before a name a word may begin with, `may_begin` whether a name, a noun before one
    or the name of something else can begin with it.
    """

    TABLES: ClassVar[tuple[str, ...]] = ("places", "countries", "regions")
    """The files of resources/arabic/ whose lists `from_tables` wants; the gazetteer comes as text."""

    names: tuple[Name, ...]
    known: Phrases
    cues: Mapping[str, tuple[str, str]]
    not_places: Phrases
    lists: Mapping[str, frozenset[str]]
    beginnings: frozenset[str]
    clitics: Remembered[tuple[int, ...]] = field(init=False, repr=False, compare=False)
    may_begin: Remembered[bool] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "clitics", Remembered(_clitics))
        object.__setattr__(self, "may_begin", Remembered(self._may_begin))

    @classmethod
    def from_tables(
        cls,
        tables: Mapping[str, Mapping[str, Sequence[str]]],
        gazetteer: str = "",
        learnt: Iterable[str] = (),
    ) -> "PlaceWords":
        """Build the words from the lists, the lines of gazetteer.tsv and the names that the project has learnt.

        Raises KeyError when a list is missing and ValueError for a line of the gazetteer that has not three fields.
        """
        lists = {
            code: frozenset(filter(None, map(fold, listed))) for code, listed in tables["places"].items()
        }
        doubtful = {
            **dict.fromkeys(lists["common_words"], COMMON),
            **dict.fromkeys(lists["ambiguous"], AMBIGUOUS),
            **dict.fromkeys(lists["needs_country"], WEAK),
        }
        entries: dict[str, Name] = {}
        for name, entry in (
            *_learnt(learnt),
            *_territories(tables["countries"], "country"),
            *_territories(tables["regions"], "place"),
            *_towns(gazetteer),
        ):
            trusted = entry if entry.kind in ("learnt", "country") else _doubted(entry, doubtful.get(name))
            entries[name] = _united(entries[name], trusted) if name in entries else trusted
        known = phrases([(name, number) for number, name in enumerate(entries)])
        cues = {
            noun: (code, kind)
            for code, kind in reversed(_CUES.items())
            for word in lists[code]
            for noun in _written(word)
        }
        not_places = phrases([(name, 0) for name in sorted(lists["not_places"])])
        beginnings = frozenset((*known, *cues, *not_places))
        return cls(tuple(entries.values()), known, cues, not_places, lists, beginnings)

    def _may_begin(self, word: str) -> bool:
        if word in self.beginnings:
            return True
        return word.startswith(CLITICS) and (
            any(form.word in self.beginnings for form in forms(word))
            or any(word[count:] in self.beginnings for count in self.clitics[word])
        )


def _clitics(word: str) -> tuple[int, ...]:
    counts = tuple(form.clitics for form in forms(word) if _may_be_like(word, form.clitics))
    led = len(word) - _SHORT_NOUN
    short = led in (1, 2) and word[led - 1] in "بل" and word[: led - 1] in ("", "و", "ف")
    return (*counts, led) if short and led not in counts else counts


def _may_be_like(word: str, clitics: int) -> bool:
    """Tell كالرياض (such as Riyadh) from other words in ك, with which no name without the article is read."""
    return "ك" not in word[:clitics] or word.startswith(_ARTICLE, clitics)


def _written(noun: str) -> tuple[str, ...]:
    """Return a noun; one that is too short for its clitics to be told off comes with ب and ل as well."""
    return (noun, f"ب{noun}", f"ل{noun}") if len(noun) <= _SHORT_NOUN else (noun,)


def _doubted(entry: Name, doubt: int | None) -> Name:
    return entry if doubt is None else Name(entry.reported, entry.countries, entry.kind, doubt)


def _united(one: Name, other: Name) -> Name:
    """Unite two entries of one name; what was entered first names it."""
    return Name(one.reported, one.countries | other.countries, one.kind, one.trust)


def _learnt(names: Iterable[str]) -> Iterator[tuple[str, Name]]:
    for name in names:
        if fold(name).strip():
            yield fold(name).strip(), Name(name, frozenset(), "learnt", STRONG)


def _territories(table: Mapping[str, Sequence[str]], kind: str) -> Iterator[tuple[str, Name]]:
    for code, listed in table.items():
        for word in listed:
            reported = listed[0] if kind == "country" else word
            countries = frozenset() if code == "ZZ" else frozenset({code})
            yield fold(word), Name(reported, countries, kind, STRONG)


def _towns(gazetteer: str) -> Iterator[tuple[str, Name]]:
    for line in gazetteer.splitlines():
        if line and not line.startswith("#"):
            name, countries, size = line.split("\t")
            large = int(size) >= _LARGE
            trust = STRONG if large and " " in name else WEAK
            yield name, Name("", frozenset(countries.split()), "city", trust, large)
