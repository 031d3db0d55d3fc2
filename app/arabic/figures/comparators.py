"""Words before and after a number that bound it: نحو، ما لا يقل عن، لا يتجاوز، على الأقل."""

import re
from typing import Final

from app.arabic.figures.found import Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import NUMBER, WORD, Reader

_BEFORE: Final = 60
_AFTER: Final = 40
_WORDS_BETWEEN: Final = 3
_THIRD_PERSON: Final = "ي"


class Comparators:
    """Finds the comparator of a figure in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def of(self, found: Found) -> str:
        """Return the code of the comparator of a figure, "=" if it has none."""
        return self._led(found) or self._trailed(found) or "="

    def _led(self, found: Found) -> str:
        text = self._reader.folded.text
        if self._reader.at(found.first - 1).kind == NUMBER and found.lead == found.start:
            return ""
        start = self._sentence_start(found)
        for position in dict.fromkeys((found.lead, found.start)):
            match = self._words.before.search(text[max(start, position - _BEFORE) : position])
            if match:
                return self._code(match)
        return ""

    def _sentence_start(self, found: Found) -> int:
        start = self._reader.at(found.first).start
        for token in self._reader.before(found.first, 10):
            start = token.start
        return start

    def _trailed(self, found: Found) -> str:
        """Look after the figure, and after up to three words of what is counted; another number stops the search."""
        text = self._reader.folded.text
        position = found.end
        match = self._words.after.match(text, position, position + _AFTER)
        if match:
            return self._code(match)
        for token in self._reader.after(found.last, _WORDS_BETWEEN):
            if token.kind != WORD or self._is_verb(token.text) or token.text in self._words.numbers:
                break
            match = self._words.after.match(text, token.end, token.end + _AFTER)
            if match:
                return self._code(match)
        return ""

    def _is_verb(self, word: str) -> bool:
        """Tell يحملن, which begins a clause of its own, from يوما and يورو."""
        return word.startswith(_THIRD_PERSON) and not word.endswith("ا") and not self._words.knows_noun(word)

    def _code(self, match: re.Match[str]) -> str:
        return self._words.comparator_codes[int(str(match.lastgroup).removeprefix("c"))]
