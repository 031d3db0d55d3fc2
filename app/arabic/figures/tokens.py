"""Tokens of a folded text for numbers: a number with its inner signs is one token; sentences are numbered."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from app.arabic.offsets import Folded
from app.arabic.remembered import Remembered

NUMBER: Final = "number"
WORD: Final = "word"
LATIN: Final = "latin"
SIGN: Final = "sign"

_TOKEN: Final = re.compile(
    r"[0-9]+ر[0-9]+|[0-9]+(?:[.,:/][0-9]+)*|[\u0620-\u064a\u066e-\u06d3]+|[^\W\d]+|\n|\S"
)
_LATIN: Final = re.compile(r"[^\W\d]")
_STOPS: Final = frozenset(".!?…\n;")

PREFIXES: Final = {
    "": False,
    "و": False,
    "ف": False,
    "ب": False,
    "ل": False,
    "ك": False,
    "وب": False,
    "ول": False,
    "وك": False,
    "فب": False,
    "فل": False,
    "ال": True,
    "وال": True,
    "فال": True,
    "بال": True,
    "كال": True,
    "وبال": True,
    "وكال": True,
    "لل": True,
    "ولل": True,
    "فلل": True,
}
"""Clitics before a word or a number, and whether the article is among them."""

_LONGEST_PREFIX: Final = max(map(len, PREFIXES))
_FIRST_OF_PREFIX: Final = frozenset(prefix[0] for prefix in PREFIXES if prefix)


class Token(NamedTuple):
    """A word, number or sign; positions in the folded text, end exclusive; `sentence` counts from 0."""

    kind: str
    text: str
    start: int
    end: int
    sentence: int


def tokenise(folded: str) -> list[Token]:
    """Cut a folded text into tokens; white space is left out, line ends are signs."""
    found: list[Token] = []
    append, make = found.append, tuple.__new__
    sentence = 0
    for match in _TOKEN.finditer(folded):
        text, start = match[0], match.start()
        # not through Token's own __new__: a call saved for every word of the text
        append(make(Token, (_KIND[text[0]], text, start, match.end(), sentence)))
        if text in _STOPS:
            sentence += 1
    return found


def _kind(first: str) -> str:
    """Return the kind of a token by its first character."""
    if first in "0123456789":
        return NUMBER
    if "\u0620" <= first <= "\u064a" or "\u066e" <= first <= "\u06d3":
        return WORD
    return LATIN if _LATIN.match(first) else SIGN


_KIND: Final = Remembered(_kind)


def readings(word: str) -> Iterator[tuple[int, bool]]:
    """Yield how many letters of clitics a word may start with, none first, and whether it is definite then."""
    yield 0, False
    if word[:1] not in _FIRST_OF_PREFIX:
        return
    for length in range(1, min(_LONGEST_PREFIX, len(word) - 1) + 1):
        definite = PREFIXES.get(word[:length])
        if definite is not None:
            yield length, definite


@lru_cache(maxsize=1 << 15)
def bare(word: str) -> str:
    """Return the word without its article and what stands before that; a word without article stays whole."""
    if word[:1] not in _FIRST_OF_PREFIX:
        return word
    for length in range(min(_LONGEST_PREFIX, len(word) - 2), 1, -1):
        if PREFIXES.get(word[:length]):
            return word[length:]
    return word


def is_definite(word: str) -> bool:
    """Tell whether a word carries the article."""
    return bare(word) != word


def _sentence_starts(tokens: Sequence[Token]) -> list[int]:
    """Return the first token of every sentence, and behind them the number of tokens."""
    starts = [
        index
        for index, token in enumerate(tokens)
        if index == 0 or tokens[index - 1].sentence < token.sentence
    ]
    return [*starts, len(tokens)]


class Reader:
    """The tokens of one text, and questions about neighbours. Indices outside the text give an empty token."""

    _NONE: Final = Token(SIGN, "", -1, -1, -1)

    def __init__(self, folded: Folded) -> None:
        self.folded = folded
        self.tokens = tokenise(folded.text)
        self._count = len(self.tokens)
        self._begins = _sentence_starts(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    def at(self, index: int) -> Token:
        """Return a token, or an empty one outside the text."""
        return self.tokens[index] if 0 <= index < self._count else self._NONE

    def word(self, index: int) -> str:
        """Return the word at `index`, empty for anything else."""
        token = self.at(index)
        return token.text if token.kind == WORD else ""

    def touching(self, index: int) -> bool:
        """Tell whether nothing stands between a token and the one before it."""
        return index > 0 and self.at(index).start == self.at(index - 1).end

    def near(self, first: int, last: int) -> bool:
        """Tell whether two tokens stand in one sentence."""
        return self.at(first).sentence == self.at(last).sentence >= 0

    def before(self, index: int, most: int) -> Iterator[Token]:
        """Yield up to `most` tokens of the same sentence before `index`, nearest first."""
        sentence = self.at(index).sentence
        first = max(index - most, self._begins[sentence]) if sentence >= 0 else index
        return reversed(self.tokens[first:index])

    def after(self, index: int, most: int) -> Iterator[Token]:
        """Yield up to `most` tokens of the same sentence from `index` on."""
        sentence = self.at(index - 1).sentence
        end = min(index + most, self._begins[sentence + 1]) if sentence >= 0 else index
        return iter(self.tokens[index:end])

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the code points of a folded slice, a tatweel that ends it left out."""
        first, last = self.folded.span(start, end)
        while last > first and self.folded.original[last - 1] == "\u0640":
            last -= 1
        return first, last

    def has_article(self, index: int) -> bool:
        """Tell whether a word begins with the article: an alef that carries no hamza, and lam."""
        token = self.at(index)
        if not token.text.startswith("ال") or token.kind != WORD:
            return False
        return self.folded.original[self.folded.span(token.start, token.start + 1)[0]] in "اٱ"

    def has_tanwin(self, index: int) -> bool:
        """Tell whether a word is written with the tanwin of the accusative."""
        token = self.at(index)
        first, last = self.folded.span(token.start, token.end)
        return "\u064b" in self.folded.original[first:last]
