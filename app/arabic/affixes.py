"""Clitics around a searched word: which written forms a query should find.

All words are folded (see `fold`). The lists are data that an Arabic speaker can extend; the caller loads them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_ARTICLE: Final = "ال"
_SHORTENED_ARTICLE: Final = "لل"
_TA_MARBUTA: Final = "ه"
_SHORTEST_STEM: Final = 3
_INFLECTIONS: Final = ("ات", "ون", "ين", "ان")
"""Endings a query may itself carry; pronouns are not taken off, since too many nouns end like one."""


@dataclass(frozen=True, slots=True)
class Affixes:
    """Proclitics and suffixes, folded; the empty affix is understood."""

    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """The written forms of one stem: any of ``prefixes``, then ``base``, then any of ``endings``; all may be empty."""

    prefixes: tuple[str, ...]
    base: str
    endings: frozenset[str]

    def forms(self) -> Iterable[str]:
        """Yield every form, those with fewer letters before the stem first."""
        for prefix in self.prefixes:
            for ending in sorted(self.endings):
                yield prefix + self.base + ending


def families(folded_word: str, affixes: Affixes) -> list[Family]:
    """Return the forms a query stands for, by the stem they come from; the word itself is in one of them."""
    if not _is_arabic(folded_word):
        return [Family(("",), folded_word, frozenset({""}))]
    prefixes = ("", *affixes.prefixes)
    found = [_family(prefixes, stem, affixes.suffixes) for stem in strip(folded_word, affixes)]
    return [*found, Family(("",), folded_word, frozenset({""}))]


def expand(folded_word: str, affixes: Affixes) -> list[str]:
    """Return the word first, then every form of its stems with one proclitic and one suffix, without repeats."""
    forms = {folded_word: None}
    for family in families(folded_word, affixes):
        forms.update(dict.fromkeys(family.forms()))
    return list(forms)


def strip(folded_word: str, affixes: Affixes) -> list[str]:
    """Return the stems a query stands for: the word, without its article, without a dual or plural ending.

    A ta marbuta stays on its stem. No stem is shorter than three letters, unless the word itself is.
    """
    bare = _without_article(folded_word, affixes.prefixes)
    stems = [bare]
    for ending in _INFLECTIONS:
        if bare.endswith(ending) and len(bare) - len(ending) >= _SHORTEST_STEM:
            singular = bare.removesuffix(ending)
            stems.append(singular + _TA_MARBUTA if ending == "ات" else singular)
            if singular.endswith("ت") and len(singular) > _SHORTEST_STEM and ending in ("ان", "ين"):
                stems.append(singular[:-1] + _TA_MARBUTA)
    if bare != folded_word and _SHORTENED_ARTICLE not in folded_word[:4]:
        stems.append(folded_word)
    return list(dict.fromkeys(stems))


def _family(prefixes: tuple[str, ...], stem: str, suffixes: tuple[str, ...]) -> Family:
    """Attach the suffixes; a last ه may be a letter or a ta marbuta, which turns into ت or gives way to ات."""
    if not stem.endswith(_TA_MARBUTA):
        return Family(prefixes, stem, frozenset({"", *suffixes}))
    kept = {_TA_MARBUTA, *(_TA_MARBUTA + suffix for suffix in suffixes)}
    turned = {suffix if suffix.startswith(("ت", "ات")) else "ت" + suffix for suffix in suffixes}
    return Family(prefixes, stem[:-1], frozenset(kept | turned))


def _without_article(word: str, prefixes: tuple[str, ...]) -> str:
    """Take off the longest prefix that ends in the article, if a stem remains."""
    articles = [prefix for prefix in prefixes if prefix.endswith((_ARTICLE, _SHORTENED_ARTICLE))]
    for prefix in sorted(articles, key=len, reverse=True):
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_STEM:
            return word[len(prefix) :]
    return word


def _is_arabic(word: str) -> bool:
    return any("\u0621" <= character <= "\u064a" for character in word)
