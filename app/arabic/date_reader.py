"""What is read at one token of a text on the way to a date: phrases of the lists, numbers, brackets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from app.arabic.date_words import ARTICLES, OPENING, DateWords
from app.arabic.tokens import Token, Tokens, forms

_LONGEST_DAY: Final = 2
_OPENING: Final = frozenset("(\"'[")
_CLOSING: Final = frozenset(")\"']")
_NUMBER_SIGNS: Final = frozenset("./:,-")
_NO_TOKEN: Final = Token("\n", -1, -1)


class Found(NamedTuple):
    """A phrase of the lists: the token after it, and what it stands for."""

    end: int
    value: int


@dataclass(frozen=True, slots=True)
class Piece:
    """What was read up to (not including) token `end`; None, 0 and −1 = not said.

    `which` and `year_which` are −2 … 2 (before last … after next) of the piece itself and of its year; `edge` is
    start, middle or end of it; `cued` tells that its words can be nothing but a date, `same` that its year (or month
    and year) is the one spoken of before.
    """

    end: int
    kind: str
    year: int | None = None
    month: int = 0
    day: int = 0
    last_day: int = 0
    hijri: bool = False
    weekday: int = -1
    last_weekday: int = -1
    offset: int = 0
    unit: int = 0
    count: int = 0
    which: int | None = None
    year_which: int | None = None
    edge: int = 0
    cued: bool = False
    approximate: bool = False
    same: bool = False


class Reader:
    """Reads small things at a token; clitics are taken off only where a date may begin (`origin`)."""

    def __init__(self, tokens: Tokens, words: DateWords) -> None:
        self.tokens = tokens
        self.words = words
        self._texts, self._count = tokens.texts, len(tokens)
        self.origin = 0

    def token(self, i: int) -> Token:
        """Return a token; a line end beyond both ends of the text."""
        return self.tokens[i] if 0 <= i < len(self.tokens) else _NO_TOKEN

    def text(self, i: int) -> str:
        """Return the folded text of a token; a line end beyond both ends."""
        return self._texts[i] if 0 <= i < self._count else "\n"

    def touches(self, i: int) -> bool:
        """Tell whether a token follows the one before it without white space."""
        return self.token(i).start == self.token(i - 1).end

    def begins(self, i: int) -> bool:
        """Tell whether a number, an article apart from it, or a phrase that opens a date stands at a token."""
        text = self.text(i)
        return text.isascii() or text in ARTICLES or self.find_with_clitics(i, OPENING) is not None

    def find(self, i: int, *kinds: str) -> Found | None:
        """Return the longest phrase of the first of these kinds that begins at a token."""
        if i == self.origin:
            return self.find_with_clitics(i, *kinds)
        word = self.text(i)
        return self._find(i, (word,), kinds) if word in self.words.openers else None

    def find_with_clitics(self, i: int, *kinds: str) -> Found | None:
        """Do the same for a word whose clitics may be taken off."""
        words = self.words.readings[self.text(i)]
        return self._find(i, words, kinds) if words else None

    def _find(self, i: int, words: Sequence[str], kinds: Sequence[str]) -> Found | None:
        for kind in kinds:
            table = self.words.kinds[kind]
            for word in words:
                for rest, value in table.get(word, ()):
                    if all(self.text(i + n) == part for n, part in enumerate(rest, 1)):
                        return Found(i + 1 + len(rest), value)
        return None

    def skip(self, i: int, *kinds: str) -> int:
        """Return the token after a phrase of these kinds; the same token if there is none."""
        found = self.find(i, *kinds)
        return found.end if found else i

    def is_one_of(self, i: int, *kinds: str) -> bool:
        """Tell whether a word of these kinds stands at a token, clitics and a missing article aside."""
        return any(
            word in self.words.kinds[kind]
            for form in forms(self.text(i))
            for word in (form.word, form.word.removeprefix("ال"))
            for kind in kinds
        )

    def number(self, i: int, longest: int = _LONGEST_DAY) -> int | None:
        """Return a run of digits as a number; None when it is longer or no number."""
        token = self.token(i)
        return int(token.text) if token.is_number and len(token.text) <= longest else None

    def stands_alone(self, i: int) -> bool:
        """Tell that a number is no part of a decimal, a score or a numeric date, and no percentage."""
        joined_before = self.text(i - 1) in _NUMBER_SIGNS and self.touches(i) and self.touches(i - 1)
        joined_after = self.text(i + 1) in _NUMBER_SIGNS and self.touches(i + 1) and self.touches(i + 2)
        if joined_before and self.token(i - 2).is_number:
            return False
        return self.text(i + 1) != "%" and not (joined_after and self.token(i + 2).is_number)

    def opened(self, i: int) -> int:
        """Return the token after an opening bracket or quote, if one stands here."""
        return i + 1 if self.text(i) in _OPENING else i

    def closed(self, opened_at: int, i: int) -> int:
        """Return the token after the closing bracket when `opened_at` holds an opening one."""
        return i + 1 if self.text(opened_at) in _OPENING and self.text(i) in _CLOSING else i

    def with_clitics(self, i: int, read: Callable[["Reader", int], Piece | None]) -> Piece | None:
        """Read at a token whose clitics may be taken off."""
        kept, self.origin = self.origin, i
        piece = read(self, i)
        self.origin = kept
        return piece
