"""Clitics around a searched word: which written forms a query should find.

All words are folded (see `fold`). The lists are data that an Arabic speaker can extend; the caller loads them.
"""

from collections.abc import Iterator
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


def expand(folded_word: str, affixes: Affixes) -> list[str]:
    """Return the word first, then every form of its stems with one proclitic and one suffix, without repeats."""
    if not _is_arabic(folded_word):
        return [folded_word]
    forms = {folded_word: None}
    for stem in strip(folded_word, affixes):
        for prefix in ("", *affixes.prefixes):
            forms.update(dict.fromkeys(prefix + ending for ending in _endings(stem, affixes.suffixes)))
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


def _endings(stem: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    """Attach the suffixes; a last ه may be a letter or a ta marbuta, which turns into ت or gives way to ات."""
    yield stem
    yield from (stem + suffix for suffix in suffixes)
    if not stem.endswith(_TA_MARBUTA):
        return
    base = stem[:-1]
    for suffix in suffixes:
        if suffix.startswith(("ت", "ات")):
            yield base + suffix
        else:
            yield base + "ت" + suffix


def _without_article(word: str, prefixes: tuple[str, ...]) -> str:
    """Take off the longest prefix that ends in the article, if a stem remains."""
    articles = [prefix for prefix in prefixes if prefix.endswith((_ARTICLE, _SHORTENED_ARTICLE))]
    for prefix in sorted(articles, key=len, reverse=True):
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_STEM:
            return word[len(prefix) :]
    return word


def _is_arabic(word: str) -> bool:
    return any("\u0621" <= character <= "\u064a" for character in word)
