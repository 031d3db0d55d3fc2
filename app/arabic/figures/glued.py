"""Digits that belong to names, scores and addresses: F-16, إس-300, Windows 10, 5+1, 2 - صفر."""

from typing import Final

from app.arabic.figures.found import Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import LATIN, NUMBER, PREFIXES, SIGN, WORD, Reader

_BINDING: Final = frozenset("+*×/_#@=")
_JOINING: Final = _BINDING | frozenset("-\\:.")
_TRAILING: Final = frozenset("+*×/_=@")
_TIMES: Final = ("*", "×", "=")
_SPACED: Final = ("/", *_TIMES)
_TAGS: Final = frozenset("#@_")
_MOST_DIGITS: Final = 7
_LONGEST_RUN: Final = 6
_QUOTE: Final = '"'
_LONGEST_ADDRESS: Final = 6
"""Tokens from the letters of a post box to the last number of its address."""


class GlueTraps:
    """Knows digits that signs or Latin letters bind to something else, in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def catches(self, found: Found) -> bool:
        """Tell whether a number written in digits is part of a name, a score, an address or a file number."""
        if not found.digits:
            return False
        checks = (
            self._touches_latin,
            self._follows_latin,
            self._is_bound_before,
            self._is_bound_after,
            self._is_half_a_score,
            self._is_serial,
            self._is_post_box,
        )
        return any(check(found) for check in checks)

    def _touches_latin(self, found: Found) -> bool:
        """Tell whether an unbroken run before the number holds a Latin letter: E3-1500."""
        for place in range(found.first, max(found.first - _LONGEST_RUN, 0), -1):
            if not self._reader.touching(place):
                return False
            if self._reader.at(place - 1).kind == LATIN:
                return True
        return False

    def _follows_latin(self, found: Found) -> bool:
        """Tell whether a Latin word stands before the number, perhaps with a sign between: Windows 10, padding: 0."""
        near = self._reader.before(found.first, 2)
        first = next(near, None)
        if first is not None and first.kind == SIGN and first.text != _QUOTE:
            first = next(near, None)
        if first is None or first.kind != LATIN or first.text in self._words.units:
            return False
        return not self._words.knows_noun(self._reader.word(found.last))

    def _is_bound_before(self, found: Found) -> bool:
        """إس-300, م2, أ2, 5+1, #3, م/ 58, 4 × 100."""
        reader = self._reader
        before = reader.at(found.first - 1)
        if not reader.touching(found.first):
            return before.text in _SPACED and reader.near(found.first - 1, found.first)
        if before.kind == WORD:
            lettered = len(before.text) == 1 and before.text not in PREFIXES
            return lettered or before.text in self._words.units
        if before.text in _JOINING and reader.touching(found.first - 1):
            return before.text in _BINDING or reader.at(found.first - 2).kind in (LATIN, WORD)
        return before.text in _TAGS or before.text == "/"

    def _is_bound_after(self, found: Found) -> bool:
        """3D, 4x4, 5+1."""
        after = self._reader.at(found.last)
        if not self._reader.touching(found.last) or not after.text:
            return after.text in _TIMES
        if after.kind == LATIN:
            return after.text not in self._words.units
        return after.text in _TRAILING and self._reader.touching(found.last + 1)

    def _is_half_a_score(self, found: Found) -> bool:
        """Tell whether the rest of a score or an address follows: 2 - صفر, 1/ 2, 88 - Stc."""
        sign, other = self._reader.at(found.last).text, self._reader.at(found.last + 1)
        nil = other.text in self._words.trap("nothing")
        return (sign == "-" and (nil or other.kind == LATIN)) or (
            sign == "/" and (nil or other.kind == NUMBER)
        )

    def _is_serial(self, found: Found) -> bool:
        """Telephone and file numbers: a leading zero, or too many digits without thousands signs."""
        written = self._reader.at(found.first).text
        if not written.isdigit():
            return False
        if len(written) > 1 and written.startswith("0"):
            return True
        index = found.last + 1 if self._reader.at(found.last).text in (")", "]") else found.last
        return len(written) > _MOST_DIGITS and not self._words.knows_noun(self._reader.word(index))

    def _is_post_box(self, found: Found) -> bool:
        """Tell the numbers of an address: ص.ب 4410 عمان 11118."""
        reader = self._reader
        for place in range(found.first - 1, max(found.first - _LONGEST_ADDRESS, 0), -1):
            initial = place - 2 if reader.at(place - 1).text == "." else place - 1
            if reader.at(place).text == "ب" and reader.at(initial).text == "ص":
                return not self._words.knows_noun(reader.word(found.last))
        return False
