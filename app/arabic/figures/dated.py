"""Numbers that are years, days of a month or clock times, where the finder of dates has not taken them."""

from typing import Final

from app.arabic.figures.found import Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import NUMBER, Reader, bare, is_definite

_YEARS: Final = range(1700, 2101)
_RECENT_YEARS: Final = range(1900, 2041)
_HIJRI_YEARS: Final = range(1300, 1500)
_NAMED_YEARS: Final = range(1000, 2101)
_DAYS: Final = range(1, 32)
_HOURS: Final = range(1, 25)
_SHORT_YEAR_DIGITS: Final = 2
_METRES_OR_ERA: Final = "م"
_PARTING: Final = ("-", "/")
_CENTURY: Final = 100
_TOLL_WINDOW: Final = 8
_UP_TO: Final = ("الي", "عند")
_MILLENNIUM: Final = 2000


class DateTraps:
    """Knows parts of dates and times in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def catches(self, found: Found) -> bool:
        """Tell whether a number is part of a date or a time."""
        value = found.value
        if not isinstance(value, int):
            return self._follows_clock(found)
        if found.scale > 1 and found.digits:
            return False
        return (
            self._follows_clock(found)
            or self._is_hour(found, value)
            or self._is_day(found, value)
            or self._is_year(found, value)
        )

    def _counts(self, found: Found) -> bool:
        """Tell whether something that is counted, multiplied or a percentage follows."""
        index = found.last + 1 if self._reader.at(found.last).text in (")", "]") else found.last
        word = self._reader.word(index)
        signed = self._reader.at(found.last).text in ("$", "€", "£", "%")
        return self._words.knows_noun(word) or word in self._words.scales or signed

    def _follows_clock(self, found: Found) -> bool:
        clock = self._words.trap("clock")
        directly = self._reader.word(found.first - 1) in clock
        return directly or (found.definite and self._reader.word(found.first - 2) in clock)

    def _is_hour(self, found: Found, value: int) -> bool:
        """5 مساء."""
        after = self._reader.word(found.last)
        near = self._reader.near(found.first, found.last)
        return value in _HOURS and near and after in self._words.trap("part_of_day")

    def _is_day(self, found: Found, value: int) -> bool:
        """12 آب, 24 من الشهر نفسه, and أكتوبر 73."""
        after, before = self._reader.word(found.last), self._reader.word(found.first - 1)
        months, following = self._words.trap("months"), self._reader.word(found.last + 1)
        if value in _DAYS:
            month = following if after in self._words.trap("month_between") else after
            if bare(month) in months or month in months:
                return True
            if after == "من" and following in self._words.trap("same_month"):
                return True
        return before in months and found.digits and value < _YEARS.stop and not self._counts(found)

    def _is_year(self, found: Found, value: int) -> bool:
        before, after = self._reader.word(found.first - 1), self._reader.word(found.last)
        era = after in self._words.trap("era")
        named = _among(before, self._words.trap("year_words"))
        if value in _HIJRI_YEARS and (era or named):
            return True
        if named and value in _NAMED_YEARS:
            return not found.digits or not self._counts(found)
        if not found.digits or value not in _YEARS or not self._reader.at(found.first).text.isdigit():
            return False
        if era or after == _METRES_OR_ERA or self._beside_year(found):
            return True
        return not self._counts(found) and self._is_led_to(found, value, before)

    def _is_led_to(self, found: Found, value: int, before: str) -> bool:
        """Tell whether a lone number of four digits stands where years do; round ones are more often counts."""
        if value % _CENTURY == 0 and value != _MILLENNIUM:
            return False
        if self._is_toll(found):
            return False
        if found.lead != found.start or _among(before, self._words.trap("before_year")):
            return True
        if value not in _RECENT_YEARS or _among(before, self._words.trap("before_count")):
            return False
        after = self._reader.word(found.last)
        counted = after and not (
            after in self._words.trap("particles")
            or is_definite(after)
            or (after[0] in "ولب" and after[-1] != "ا")
        )
        return not counted

    def _is_toll(self, found: Found) -> bool:
        """Tell a count by those who are told apart in it, or by the change that led to it: ارتفعت الحصيلة إلى 2034."""
        if self._reader.word(found.last) in self._words.trap("of_them"):
            return True
        if self._reader.word(found.first - 1) not in _UP_TO:
            return False
        window = [token.text for token in self._reader.before(found.first, _TOLL_WINDOW)]
        total = any(bare(word.lstrip("ولب")) in self._words.trap("totals") for word in window)
        return total and any(_among(word, self._words.trap("change")) for word in window)

    def _beside_year(self, found: Found) -> bool:
        """Tell whether another year is joined on by a sign: 2014-2015."""
        for sign, other in ((found.first - 1, found.first - 2), (found.last, found.last + 1)):
            number = self._reader.at(other)
            parted = (
                self._reader.at(sign).text in _PARTING and number.kind == NUMBER and number.text.isdigit()
            )
            if parted and (int(number.text) in _YEARS or len(number.text) == _SHORT_YEAR_DIGITS):
                return True
        return False


def _among(word: str, words: frozenset[str]) -> bool:
    """Look a word up as it stands and without one clitic."""
    return word in words or (word[:1] in "ولبف" and word[1:] in words)
