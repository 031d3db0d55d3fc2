"""The controlled vocabularies: fixed codes, each with its words in Arabic and English.

Some lists are the team's to extend (sides of actors, for one), and a merged project may carry codes that this version
does not know: such a code is its own name.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

import resources


@dataclass(frozen=True, slots=True)
class Entry:
    """One code and its words; the short ones are for chips, badges and narrow columns."""

    code: str
    ar: str
    en: str
    ar_short: str
    en_short: str

    def word(self, language: str, *, short: bool = False) -> str:
        """Return the word in ``ar`` or ``en``; ``KeyError`` for another language."""
        words = {"ar": (self.ar, self.ar_short), "en": (self.en, self.en_short)}
        return words[language][short]


def names() -> tuple[str, ...]:
    """Return the names of all vocabularies."""
    return tuple(_all())


def entries(vocabulary: str) -> tuple[Entry, ...]:
    """Return the entries in the order of the lists on screen; ``KeyError`` for an unknown vocabulary."""
    return tuple(_all()[vocabulary].values())


def codes(vocabulary: str) -> tuple[str, ...]:
    """Return the codes in the order of the lists on screen; ``KeyError`` for an unknown vocabulary."""
    return tuple(_all()[vocabulary])


def label(vocabulary: str, code: str, language: str, *, short: bool = False) -> str:
    """Return the word for ``code`` in ``ar`` or ``en``; a code that is not in the list is returned as it is."""
    entry = _all()[vocabulary].get(code)
    return code if entry is None else entry.word(language, short=short)


@cache
def _all() -> dict[str, dict[str, Entry]]:
    found = tomllib.loads(resources.read_text("vocabularies.toml"))
    return {
        name: {code: _entry(code, **words) for code, words in table.items()} for name, table in found.items()
    }


def _entry(code: str, ar: str, en: str, ar_short: str = "", en_short: str = "") -> Entry:
    return Entry(code, ar, en, ar_short or ar, en_short or en)
