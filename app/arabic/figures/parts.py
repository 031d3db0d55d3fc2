"""Fractions, vague amounts, the negated zero and أكثر من مرة: amounts without a number."""

from typing import Final

from app.arabic.figures.found import BEFALLING, COUNT, FRACTION, VAGUE, ZERO, Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import NUMBER, WORD, Reader, is_definite, readings

_PRONOUNS: Final = ("هما", "هم", "هن", "ها", "كم", "نا", "ه")
_FEW: Final = 3
_MOST_FEW: Final = 9
_NEGATION_WINDOW: Final = 7
_ALSO_NUMBERS_OR_PRICES: Final = ("خمس", "عشر", "خمسي", "سدس")
_TOWARDS: Final = frozenset(("الي", "من", "عن", "نحو", "حوالي", "قرابه", "علي"))
_TWO_THIRDS: Final = ("ثلثان", "ثلثين")
_DAMMA: Final = "\u064f"
_FIFTHS: Final = "خمسي"
_TAKEN_BY_HALF: Final = "و"


class PartReader:
    """Finds amounts that are not numbers in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def read(self, index: int) -> Found | None:
        """Return the fraction, vague amount or zero that starts at a token, or None."""
        token = self._reader.at(index)
        if token.kind != WORD:
            return None
        for length, definite in readings(token.text):
            found = self._vague(index, length) or self._fraction(index, length, definite=definite)
            if found is not None:
                found.definite = definite
                return found
        return self._zero(index) or self._more_than_one(index)

    def _found(self, index: int, length: int, last: int, reason: str, kind: str) -> Found:
        token = self._reader.at(index)
        end = self._reader.at(last - 1).end
        return Found(index, last, token.start, token.start + length, end, None, reason, kind)

    def _vague(self, index: int, length: int) -> Found | None:
        word = self._reader.word(index)[length:]
        low, last, high = self._words.vague.get(word), index + 1, None
        if low is None and word in self._words.several:
            following = self._reader.word(last)
            several = self._words.vague.get(following)
            if several is not None:
                low, last = _FEW * several, last + 1
            elif word in self._words.few:
                teen = self._words.numbers.get(following) == 10
                low, last = (10 + _FEW, last + 1) if teen else (_FEW, last)
                high = None if teen else _MOST_FEW
        if low is None or (self._reader.at(last).text == "-" and self._reader.touching(last)):
            return None
        scale = self._plural_scale(last)
        if scale:
            low, high, last = low * scale, high and high * scale, last + 1
        found = self._found(index, length, last, "vague-amount", VAGUE)
        found.low, found.high, found.comparator = low, high, "indef"
        return found

    def _plural_scale(self, index: int) -> int:
        """Return the scale that a vague amount multiplies (عشرات الآلاف), 0 if none."""
        word = self._reader.word(index)
        return (
            self._words.vague.get(word)
            or self._words.vague.get(word.removeprefix("ال"))
            or self._words.scales.get(word, 0)
        )

    def _fraction(self, index: int, length: int, *, definite: bool) -> Found | None:
        word = self._reader.word(index)[length:]
        share, pronoun = self._share(word)
        if share is None or self._is_no_part(index, length, word, definite=definite, pronoun=pronoun):
            return None
        found = self._found(index, length, index + 1, "fraction", FRACTION)
        found.end -= pronoun
        found.value = share
        return self.of_scale(found)

    def _share(self, word: str) -> tuple[float | None, int]:
        """Return the share a word names, and how many letters of a pronoun it ends with."""
        if word in self._words.fractions:
            return self._words.fractions[word], 0
        for pronoun in _PRONOUNS:
            stem = word.removesuffix(pronoun)
            if stem != word and stem in self._words.fractions and stem not in (*self._words.numbers, _FIFTHS):
                return self._words.fractions[stem], len(pronoun)
        return None, 0

    def _is_no_part(self, index: int, length: int, word: str, *, definite: bool, pronoun: int) -> bool:
        following = self._reader.word(index + 1)
        if following in self._words.trap("not_parts") or self._words.ordinals.get(
            following.removeprefix("ال")
        ):
            return True
        if pronoun:
            return False
        if definite and word in _TWO_THIRDS:
            return False
        if definite:
            asked = (
                self._reader.word(index)[:length].startswith("ب") or self._reader.word(index - 1) in _TOWARDS
            )
            return not asked or word == "ربع"
        if word in _ALSO_NUMBERS_OR_PRICES and not self._is_voiced(index, length):
            return not is_definite(following) or following.removeprefix("ال") in self._words.units
        joined = (
            self._reader.word(index)[:length] == _TAKEN_BY_HALF and self._reader.at(index - 1).kind == NUMBER
        )
        return not following or following in self._words.trap("particles") or joined

    def _is_voiced(self, index: int, length: int) -> bool:
        """Tell خُمس (a fifth) from خمس (five) by its first vowel, where it is written."""
        start = self._reader.at(index).start + length
        first, last = self._reader.folded.span(start, start + 1)
        return _DAMMA in self._reader.folded.original[first : last + 1]

    def of_scale(self, found: Found) -> Found:
        """Read نصف مليون as a number."""
        word = self._reader.word(found.last)
        scale = self._words.scales.get(word) or self._words.scales.get(word.removeprefix("ال"))
        if scale and found.value is not None and found.end == self._reader.at(found.last - 1).end:
            found.end, found.last = self._reader.at(found.last).end, found.last + 1
            found.value, found.kind, found.scale = round(found.value * scale), COUNT, scale
        return found

    def _zero(self, index: int) -> Found | None:
        """Read أي قتيل under a negation as none; only for nouns that are counted in news."""
        length = 0
        word = self._reader.word(index)
        if word not in self._words.trap("any"):
            length = 1 if word[:1] in ("و", "ب", "ل") and word[1:] in self._words.trap("any") else 0
            if not length:
                return None
        noun, case = self._reader.word(index + 1), self._reader.word(index + 2)
        counted = self._words.groups.get(noun) in BEFALLING
        named = noun in self._words.persons and self._words.groups.get(case) in BEFALLING
        if not (counted or named or (self._words.knows_noun(noun) and self._befalls(index))):
            return None
        if not any(self._denies(token.text) for token in self._reader.before(index, _NEGATION_WINDOW)):
            return None
        last = index + 2 + named
        found = self._found(index, length, last, "negated-zero", ZERO)
        found.value = 0
        start, end = self._reader.at(index + 1).start, self._reader.at(last - 1).end
        found.noun, found.noun_at = self._reader.folded.text[start:end], (start, end)
        return found

    def _befalls(self, index: int) -> bool:
        """Tell whether something befalls people just before: لم يصب أي شخص, not لا يسمح لأي شخص."""
        return any(token.text in self._words.cues for token in self._reader.before(index, 2))

    def _denies(self, word: str) -> bool:
        negation = self._words.trap("negation")
        return word in negation or (word[:1] in ("و", "ف", "ب") and word[1:] in negation)

    def _more_than_one(self, index: int) -> Found | None:
        """Read أكثر من مرة: more than one of what follows."""
        word, noun = self._reader.word(index), self._reader.word(index + 2)
        if not word.endswith("اكثر") or self._reader.word(index + 1) != "من":
            return None
        if noun not in self._words.trap("one_or_more") or len(word) > 5:
            return None
        found = self._found(index, len(word) - 4, index + 3, "more-than-one", VAGUE)
        token = self._reader.at(index + 2)
        found.value, found.comparator = 1, ">"
        found.noun, found.noun_at = noun, (token.start, token.end)
        return found
