"""Folded words, runs of digits and signs, in order: what the finders of dates and places read."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(r"[0-9]+|[^\W0-9_]+|\n|[^\w\s]|_")
CLITICS: Final = ("و", "ف", "ب", "ل", "ك")
"""Letters that may be words of their own, written together with the next."""


_JOINED_CLITICS: Final = ("وب", "ول", "وك", "فب", "فل")
_SHORTENED_ARTICLE: Final = "لل"
_ARTICLE: Final = "ال"
_SHORTEST_STEM: Final = 4
"""Shorter words take only و and ف: with ب, ل and ك too many of them are other words (باب, لامس)."""
_SHORT_NOUNS: Final = frozenset(("عام", "سنه", "شهر", "يوم", "هذا", "هذه"))
"""Short words of dates that do take them."""


class Token(NamedTuple):
    """A word, a run of ASCII digits or a sign; start and end are places in the folded text."""

    text: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Tell whether it is a run of digits."""
        return self.text[0].isdigit() and self.text.isascii()


class Form(NamedTuple):
    """A reading of a word: what is left of it, and how many letters of clitics stand before that."""

    word: str
    clitics: int


Phrases = Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]
"""First word → (the words after it, what the phrase stands for), longest first."""


class Tokens:
    """The tokens of a folded text in order; white space is left out, line ends are tokens."""

    def __init__(self, folded: str) -> None:
        self.texts: list[str] = _TOKEN.findall(folded)
        self._starts = [match.start() for match in _TOKEN.finditer(folded)]

    def __len__(self) -> int:
        return len(self.texts)

    def text(self, i: int) -> str:
        """Return the text of a token; a line end beyond both ends."""
        return self.texts[i] if 0 <= i < len(self.texts) else "\n"

    def __getitem__(self, i: int) -> Token:
        """Return a token. Raises IndexError beyond the last one."""
        start = self._starts[i]
        return Token(self.texts[i], start, start + len(self.texts[i]))


@lru_cache(maxsize=1 << 15)
def forms(word: str) -> tuple[Form, ...]:
    """Return the readings of a folded word: as it stands, then without one or two clitics."""
    if not word.startswith(CLITICS):
        return (Form(word, 0),)
    found = [Form(word, 0)]
    if word.startswith(_SHORTENED_ARTICLE):
        found.append(Form(_ARTICLE + word[2:], 1))
    if word[0] in "وف" or len(word) > _SHORTEST_STEM or word[1:] in _SHORT_NOUNS:
        found.append(Form(word[1:], 1))
        if word[1:3] == _SHORTENED_ARTICLE:
            found.append(Form(_ARTICLE + word[3:], 2))
    if word[:2] in _JOINED_CLITICS and (len(word) > _SHORTEST_STEM + 1 or word[2:] in _SHORT_NOUNS):
        found.append(Form(word[2:], 2))
    return tuple(found)


def phrases(entries: Sequence[tuple[str, int]]) -> Phrases:
    """Index folded phrases, given as (words parted by spaces, value), by their first word; empty ones are left out."""
    table: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for phrase, value in entries:
        words = tuple(phrase.split())
        if words:
            table.setdefault(words[0], []).append((words[1:], value))
    return {first: tuple(sorted(found, key=lambda one: -len(one[0]))) for first, found in table.items()}
