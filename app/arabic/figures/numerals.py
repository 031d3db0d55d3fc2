"""The value of a number as written: digits of three scripts, number words, scales, and what و joins to them."""

import re
from dataclasses import dataclass
from typing import Final

from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.model import Number
from app.arabic.figures.tokens import NUMBER, PREFIXES, WORD, Reader, is_definite, readings

_THOUSANDS: Final = {
    sign: re.compile(rf"[1-9]\d{{0,2}}(?:{re.escape(sign)}\d{{3}})+(?:{re.escape(other)}\d+)?", re.ASCII)
    for sign, other in ((",", "."), (".", ","))
}
_DECIMAL: Final = re.compile(r"\d+[.,]\d+", re.ASCII)
_MOST_DIGITS: Final = 15
_HUNDRED: Final = 100
_AND: Final = "و"
_AND_THE: Final = "وال"
_PAIRS: Final = (("(", ")"), ('"', '"'))
_ONLY_IN_TWELVE: Final = ("اثني", "اثنا", "اثنتي", "اثنتا")
"""Forms of two without their nun stand only before عشر: وأثنى alone is "and praised"."""
_MONDAY: Final = "الاثنين"
_AGENCY_DECIMAL: Final = "ر"
"""Some agencies write 2.5 as 5ر2, the whole after the part."""
_ARABIC_DECIMAL: Final = "٫"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text: tokens [first, last), folded positions [start, end) without clitics.

    `lead` is where its clitics start; `scale` the value of its last scale word (1 = none).
    """

    first: int
    last: int
    lead: int
    start: int
    end: int
    value: Number
    definite: bool
    digits: bool
    scale: int = 1


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a number: its value, the token after it, and its last scale."""

    value: Number
    last: int
    scale: int = 1


class NumeralReader:
    """Reads numbers at tokens of one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def read(self, index: int) -> Numeral | None:
        """Return the number that starts at a token, or None."""
        token = self._reader.at(index)
        if token.kind == NUMBER:
            return self._digits(index)
        if token.kind != WORD or self._is_another_word(index):
            return None
        for length, definite in readings(token.text):
            part = self._term(index, length)
            if part is not None:
                start = token.start + length
                return self._numeral(
                    index, self._joined(part), start, token.start, definite=definite, digits=False
                )
        return None

    def _is_another_word(self, index: int) -> bool:
        """Tell لست (I am not) and الست (the lady) from لست سنوات and الدول الست."""
        word = self._reader.word(index)
        if word not in self._words.trap("not_numbers") or self._words.knows_noun(
            self._reader.word(index + 1)
        ):
            return False
        return word == _MONDAY or not (is_definite(word) and is_definite(self._reader.word(index - 1)))

    def _digits(self, index: int) -> Numeral | None:
        token = self._reader.at(index)
        part = self._term(index, 0)
        if part is None:
            return None
        lead, definite = token.start, False
        before = self._reader.at(index - 1)
        if before.kind == WORD and before.text in PREFIXES:
            glued = self._reader.touching(index)
            if glued or before.text == "ال" or len(before.text) == 1 or PREFIXES[before.text]:
                lead, definite = before.start, PREFIXES[before.text]
        part = self._joined(self._past_bracket(index, part))
        return self._numeral(index, part, token.start, lead, definite=definite, digits=True)

    def _past_bracket(self, index: int, part: _Part) -> _Part:
        """Read the scale after a number in brackets or quotes: (150) ألف, «11» مليون."""
        pair = (self._reader.at(index - 1).text, self._reader.at(part.last).text)
        if pair not in _PAIRS or part.scale > 1:
            return part
        scaled = self._scaled(_Part(part.value, part.last + 1))
        return scaled if scaled.scale > 1 else part

    def _numeral(
        self, index: int, part: _Part, start: int, lead: int, *, definite: bool, digits: bool
    ) -> Numeral:
        end = self._reader.at(part.last - 1).end
        return Numeral(index, part.last, lead, start, end, part.value, definite, digits, part.scale)

    def _joined(self, part: _Part) -> _Part:
        """Add what follows with و while it is smaller than the last scale: مليون و200 ألف و5, مليون ونصف."""
        while part.scale > 1:
            index, length = self._after_waw(part.last)
            if index < 0:
                break
            added = self._fraction_of(index, length, part.scale) or self._term(index, length)
            if added is None or added.value >= part.scale:
                break
            part = _Part(_whole(part.value + added.value), added.last, added.scale)
        return part

    def _fraction_of(self, index: int, length: int, scale: int) -> _Part | None:
        """Read نصف, or نصف مليون and نصف المليون, after a scale."""
        word = self._reader.word(index)[length:]
        share = self._words.fractions.get(word) if word not in self._words.numbers else None
        if share is None:
            return None
        following = self._reader.word(index + 1)
        for skipped, _ in readings(following):
            if self._words.scales.get(following[skipped:]) == scale:
                return _Part(share * scale, index + 2)
        return _Part(share * scale, index + 1)

    def _after_waw(self, index: int) -> tuple[int, int]:
        """Return the token and letter where a number joined by و starts, (-1, 0) if none."""
        token = self._reader.at(index)
        if token.kind != WORD or not token.text.startswith(_AND) or not self._spaced(index):
            return -1, 0
        if token.text == _AND:
            return (index + 1, 0) if self._spaced(index + 1) else (-1, 0)
        definite = token.text.startswith(_AND_THE) and token.text[len(_AND_THE) :] in self._words.numbers
        return index, len(_AND_THE) if definite else len(_AND)

    def _spaced(self, index: int) -> bool:
        """Tell whether a token and the one before it stand in one sentence with at most white space between."""
        return self._reader.near(index - 1, index)

    def _term(self, index: int, length: int) -> _Part | None:
        """Read a group below a thousand with its scales, or a scale alone."""
        word = self._reader.word(index)[length:]
        doubled = self._words.dual_scales.get(word)
        if doubled is not None:
            if word.endswith("ي") and not self._counts_something(index + 1):
                return None
            return self._scaled(_Part(doubled, index + 1, doubled // 2))
        scale = self._words.scales.get(word)
        if scale is not None:
            return self._scale_alone(index, word, scale)
        group = self._group(index, length)
        return None if group is None else self._scaled(group)

    def _counts_something(self, index: int) -> bool:
        """Tell whether a noun follows the construct ألفي; without one it is a name or another word."""
        following = self._reader.word(index)
        return bool(following) and following not in self._words.trap("particles")

    def _scale_alone(self, index: int, word: str, scale: int) -> _Part | None:
        """Read ألف as 1000 and the construct dual ألفا before a noun as 2000; a plural alone is vague."""
        if word in self._words.vague:
            return None
        if word.endswith("ا"):
            joined = self._after_waw(index + 1)[0] >= 0
            if not joined and not self._reader.has_tanwin(index) and self._reader.word(index + 1):
                return _Part(2 * scale, index + 1, scale)
        elif scale == 1000 and self._is_verb(index):
            return None
        return self._scaled(_Part(scale, index + 1, scale))

    def _is_verb(self, index: int) -> bool:
        """Tell ألّف كتابا from ألف كتاب: what is counted by ألف never stands in the accusative."""
        following = self._reader.word(index + 1)
        known = following in self._words.numbers or following in self._words.scales
        return len(following) > 3 and following.endswith("ا") and not known

    def _scaled(self, part: _Part) -> _Part:
        """Multiply by the scale words that follow directly: خمسة آلاف, مئة ألف مليون."""
        while True:
            word = self._reader.word(part.last)
            scale = self._words.scales.get(word) or self._words.scales.get(word.removeprefix("ال"))
            if scale is None or not self._spaced(part.last) or scale < part.scale:
                return part
            if scale == part.scale and part.scale > 1:
                return part
            part = _Part(_whole(part.value * scale), part.last + 1, scale)

    def _group(self, index: int, length: int) -> _Part | None:
        token = self._reader.at(index)
        if token.kind == NUMBER:
            value = self._digit_value(index)
            return None if value is None else _Part(value, index + 1)
        first = self._words.numbers.get(token.text[length:])
        if first is None:
            return None
        if first < 10:
            return self._unit(index, first)
        part = _Part(first, index + 1)
        return self._below_hundred(part) if first >= _HUNDRED else part

    def _unit(self, index: int, unit: int) -> _Part | None:
        """Read a unit with what completes it: عشر, مئة, or و and a ten; one alone is no number."""
        following = self._words.numbers.get(self._reader.word(index + 1)) if self._spaced(index + 1) else None
        if following == 10:
            return _Part(unit + 10, index + 2)
        if self._reader.word(index).endswith(_ONLY_IN_TWELVE):
            return None
        if following == _HUNDRED and unit > 2:
            return self._below_hundred(_Part(unit * _HUNDRED, index + 2))
        place, length = self._after_waw(index + 1)
        if place >= 0:
            word = self._reader.word(place)[length:]
            tens = self._words.numbers.get(word) or self._words.numbers.get(word.removeprefix("ال"), 0)
            if 20 <= tens < _HUNDRED:
                return _Part(unit + tens, place + 1)
        return None if unit == 1 else _Part(unit, index + 1)

    def _below_hundred(self, part: _Part) -> _Part:
        """Add the و and number below a hundred that may follow hundreds."""
        place, length = self._after_waw(part.last)
        if place < 0:
            return part
        token = self._reader.at(place)
        if token.kind == WORD and self._words.numbers.get(token.text[length:]) == 1:
            following = self._unit(place, 1)
            return _Part(
                part.value + (following.value if following else 1), following.last if following else place + 1
            )
        added = self._group(place, length)
        if added is None or not isinstance(added.value, int) or not 0 < added.value < _HUNDRED:
            return part
        return _Part(part.value + added.value, added.last)

    def _digit_value(self, index: int) -> Number | None:
        token = self._reader.at(index)
        first, last = self._reader.folded.span(token.start, token.end)
        return digit_value(
            token.text, decimal=self._wants_decimal(index, self._reader.folded.original[first:last])
        )

    def _wants_decimal(self, index: int, written: str) -> bool:
        """Three digits after a stop are thousands, but not before a million or a percent sign, nor after ٫."""
        following = self._reader.at(index + 1)
        scale = self._words.scales.get(following.text, 1)
        return _ARABIC_DECIMAL in written or ("." in written and (scale >= 10**6 or following.text == "%"))


def digit_value(written: str, *, decimal: bool = False) -> Number | None:
    """Return the value of folded digits with their inner signs; None for times, dates and broken groups.

    A comma before one, two or more than three digits is decimal; before exactly three it parts thousands, and so does a
    stop, unless `decimal` says otherwise.
    """
    plain = written
    if _AGENCY_DECIMAL in written:
        part, _, whole = written.partition(_AGENCY_DECIMAL)
        plain = f"{whole}.{part}"
    elif not written.isdigit():
        thousands = (
            None
            if decimal
            else next((sign for sign, pattern in _THOUSANDS.items() if pattern.fullmatch(written)), None)
        )
        if thousands:
            plain = written.replace(thousands, "").replace(",", ".")
        elif _DECIMAL.fullmatch(written):
            plain = written.replace(",", ".")
        else:
            return None
    if len(plain) > _MOST_DIGITS + 1:
        return None
    return float(plain) if "." in plain else int(plain)


def _whole(value: Number) -> Number:
    """Return an int where the value is whole: 2.3 million is 2300000."""
    rounded = round(value)
    return rounded if abs(value - rounded) < 1e-9 * max(1.0, abs(value)) else value
