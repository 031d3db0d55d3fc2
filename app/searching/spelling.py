"""Which spellings count as one, as far as the reader says otherwise: the index itself knows folded words only."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, fields

from app.arabic.affixes import Affixes, families
from app.arabic.fold import fold
from app.arabic.letters import INVISIBLE, MARKS, TATWEEL

_APART = 0x4E00  # letters kept apart become ideographs meanwhile: word characters that folding leaves alone
_HAMZA, _YA, _TA_MARBUTA = "أإآٱؤئ", "ى", "ة"
_MARK_LETTERS = "".join(map(chr, (*range(0x64B, 0x653), 0x670, 0x640)))
_LOOSE = re.compile(f"[{MARKS}{TATWEEL}{INVISIBLE}]")
_WORD = re.compile(r"[^\W_]+")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Spelling:
    """What is treated alike: seats of hamza, ى and ي, ة and ه, marks and tatweel, a word with and without clitics."""

    hamza: bool = True
    ya: bool = True
    ta_marbuta: bool = True
    marks: bool = True
    prefixes: bool = True

    @property
    def lenient(self) -> bool:
        """Whether every spelling of a word found in the index counts."""
        return self.hamza and self.ya and self.ta_marbuta and self.marks

    def admits(self, surface: str, typed: tuple[str, ...], affixes: Affixes) -> bool:
        """Tell whether the words of a place are written like those typed.

        An empty typed word admits anything; one that ends in a star, whatever goes on from it.
        """
        found = _WORD.findall(self._fold(surface))
        return all(
            not word or self._alike(word, written, affixes)
            for word, written in itertools.zip_longest(typed, found, fillvalue="")
        )

    def _alike(self, word: str, written: str, affixes: Affixes) -> bool:
        kept = self._fold(word.removesuffix("*"))
        if word.endswith("*"):
            return kept in written
        return any(
            rest in family.endings
            for family in families(kept, affixes)
            for _, found, rest in [written.rpartition(family.base)]
            if found
        )

    def _fold(self, text: str) -> str:
        kept = itertools.chain(
            "" if self.hamza else _HAMZA,
            "" if self.ya else _YA,
            "" if self.ta_marbuta else _TA_MARBUTA,
            "" if self.marks else _MARK_LETTERS,
        )
        table = {ord(letter): chr(_APART + ord(letter) - 0x621) for letter in kept}
        return fold(text.translate(table))


EVERY_SPELLING = Spelling()
NAMES = tuple(field.name for field in fields(Spelling))


def form_of(surface: str) -> str:
    """Return the written form that a place counts under: without marks, joiners and tatweel, on one line."""
    return _SPACES.sub(" ", _LOOSE.sub("", surface)).strip()
