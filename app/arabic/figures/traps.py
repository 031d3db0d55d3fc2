"""Numbers that are no figures: years, clock times, ranks, lists, names of arms and groups, telephone numbers."""

from typing import Final

from app.arabic.figures.found import Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import LATIN, NUMBER, SIGN, WORD, Reader, bare, is_definite

_GLUE: Final = frozenset("-+*×/_#@=\\:.")
_YEARS: Final = range(1700, 2101)
_HIJRI_YEARS: Final = range(1300, 1500)
_MOST_DIGITS: Final = 7
_LONGEST_RUN: Final = 6
_LONGEST_NAME: Final = 4
_DAYS: Final = 31
_HOURS: Final = 24
_LONGEST_LIST: Final = 50
_WRITTEN_YEARS: Final = range(1000, 2101)
_METRES_OR_ERA: Final = "م"
_ALSO_VERBS: Final = ("تسع", "ست", "سبع")
_CURRENCY_SIGNS: Final = frozenset("$€£%")


class Traps:
    """Tells figures from other numbers in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def catches(self, found: Found) -> bool:
        """Tell whether a number counts nothing."""
        checks = (
            self._is_name,
            self._is_verb,
            self._is_percent_word,
            self._is_glued,
            self._is_digits_only,
            self._is_date,
            self._is_clock,
            self._is_rank,
            self._is_list_number,
            self._is_saying,
        )
        return any(check(found) for check in checks)

    def knows_noun(self, index: int) -> bool:
        """Tell whether a word that is counted or measured stands at a token."""
        word = self._reader.word(index)
        stem = bare(word)
        words = self._words
        return any(stem in table for table in (words.groups, words.persons, words.units))

    def _follows(self, found: Found) -> int:
        """Return the token after a number, a closing bracket skipped."""
        return found.last + 1 if self._reader.at(found.last).text in (")", "]") else found.last

    def _is_glued(self, found: Found) -> bool:
        """F-16, إس-300, G20, 4x4, 5+1, addresses: signs or Latin letters touch the digits."""
        reader = self._reader
        if not found.digits:
            return False
        before, after = reader.at(found.first - 1), reader.at(found.last)
        if self._touches_latin(found.first):
            return True
        if self._follows_latin(found):
            return not self.knows_noun(found.last)
        if reader.touching(found.first):
            if before.text in _GLUE and reader.touching(found.first - 1):
                outer = reader.at(found.first - 2)
                return outer.kind in (LATIN, WORD) or before.text in "+×*_/=@#"
            if before.text in "#@_" or (before.kind == WORD and before.text in self._words.units):
                return True
        if before.text == "/" or self._is_half_a_score(found):
            return True
        if reader.touching(found.last) and found.last < len(reader):
            if after.kind == LATIN:
                return after.text not in self._words.units
            return after.text in "+×*_/=@" and reader.touching(found.last + 1)
        return False

    def _is_half_a_score(self, found: Found) -> bool:
        """Tell whether the rest of a score or an address follows: 2 - صفر, 1/ 2, 88 - Stc."""
        sign, other = self._reader.at(found.last).text, self._reader.at(found.last + 1)
        nil = sign == "-" and other.text in self._words.trap("nothing")
        return nil or (sign == "-" and other.kind == LATIN) or (sign == "/" and other.kind == NUMBER)

    def _is_percent_word(self, found: Found) -> bool:
        """Tell whether the hundred of بالمئة or في المئة was read, whose own number stands elsewhere."""
        if found.value != 100 or not found.definite or found.digits:
            return False
        led = self._reader.folded.text[found.lead : found.start].startswith("ب")
        return led or self._reader.word(found.first - 1) in ("في", "من")

    def _is_verb(self, found: Found) -> bool:
        """Tell لم تسع إلى (it did not strive for) from nine."""
        reader = self._reader
        bare_unit = (
            not found.digits and found.last == found.first + 1 and reader.word(found.first) in _ALSO_VERBS
        )
        denied = reader.word(found.first - 1) in self._words.trap("negation")
        return bare_unit and denied and not self.knows_noun(found.last)

    def _is_name(self, found: Found) -> bool:
        """أبو ثنتين, and the number that ends a short name in quotes: «سنتشوري 16»."""
        reader = self._reader
        if reader.word(found.first - 1) in self._words.trap("before_name"):
            return True
        if not found.digits or reader.at(found.last).text != '"' or not reader.word(found.first - 1):
            return False
        opened = [token.text for token in reader.before(found.first, _LONGEST_NAME)]
        return '"' in opened and not self.knows_noun(found.last + 1)

    def _follows_latin(self, found: Found) -> bool:
        """Tell whether a Latin word stands before the number, perhaps with a sign between: Windows 10, padding: 0."""
        near = self._reader.before(found.first, 2)
        first = next(near, None)
        if first is not None and first.kind == SIGN and first.text not in '"':
            first = next(near, None)
        return first is not None and first.kind == LATIN and first.text not in self._words.units

    def _touches_latin(self, index: int) -> bool:
        """Tell whether an unbroken run of letters, digits and hyphens before a number holds a Latin letter: E3-1500."""
        for place in range(index, max(index - _LONGEST_RUN, 0), -1):
            if not self._reader.touching(place):
                return False
            if self._reader.at(place - 1).kind == LATIN:
                return True
        return False

    def _is_digits_only(self, found: Found) -> bool:
        """Telephone and file numbers: a leading zero, or too many digits without thousands signs."""
        written = self._reader.at(found.first).text
        if not found.digits or not written.isdigit():
            return False
        if len(written) > 1 and written.startswith("0"):
            return True
        return len(written) > _MOST_DIGITS and not self.knows_noun(self._follows(found))

    def _is_date(self, found: Found) -> bool:
        reader, value = self._reader, found.value
        if not isinstance(value, int) or (found.scale > 1 and found.digits):
            return False
        after, before = reader.word(found.last), reader.word(found.first - 1)
        months = self._words.trap("months")
        if value <= _DAYS:
            between = after in self._words.trap("month_between")
            if after == "من" and reader.word(found.last + 1) in self._words.trap("same_month"):
                return True
            month = reader.word(found.last + 1) if between else after
            if bare(month) in months or after in months:
                return True
        if (
            before in months
            and found.digits
            and value < _YEARS.stop
            and not self.knows_noun(self._follows(found))
        ):
            return True
        return value > _DAYS and self._is_year(found, value, before, after)

    def _is_year(self, found: Found, value: int, before: str, after: str) -> bool:
        if value in _HIJRI_YEARS and (after in self._words.trap("era") or before.endswith(("عام", "سنه"))):
            return True
        if not found.digits:
            named = before.removeprefix("ال").removeprefix("ل") in ("عام", "سنه", "عامي")
            return named and value in _WRITTEN_YEARS
        if value not in _YEARS or not self._reader.at(found.first).text.isdigit():
            return False
        if after == _METRES_OR_ERA or after in self._words.trap("era"):
            return True
        if before in ("عام", "العام", "سنه", "السنه", "لعام", "عامي") or self._beside_year(found):
            return True
        if (
            self.knows_noun(self._follows(found))
            or after in self._words.scales
            or self._is_percent(found.last)
        ):
            return False
        stripped = before[1:] if before[:1] in "ولبف" else before
        led = before in self._words.trap("before_year") or stripped in self._words.trap("before_year")
        if led or found.lead != found.start:
            return value % 100 != 0 or value == 2000
        return self._reader.at(found.first - 1).text == "(" and self._reader.at(found.last).text == ")"

    def _beside_year(self, found: Found) -> bool:
        """Tell whether another year is joined on by a sign: 2014-2015."""
        for sign, other in ((found.first - 1, found.first - 2), (found.last, found.last + 1)):
            number = self._reader.at(other)
            if self._reader.at(sign).text in ("-", "/") and number.kind == NUMBER:
                if number.text.isdigit() and (int(number.text) in _YEARS or len(number.text) == 2):
                    return True
        return False

    def _is_percent(self, index: int) -> bool:
        return self._reader.at(index).text in _CURRENCY_SIGNS

    def _is_clock(self, found: Found) -> bool:
        reader = self._reader
        clock = self._words.trap("clock")
        if reader.word(found.first - 1) in clock or (
            found.definite and reader.word(found.first - 2) in clock
        ):
            return True
        if not isinstance(found.value, int) or not 0 < found.value <= _HOURS or found.scale > 1:
            return False
        after = reader.word(found.last)
        return after in self._words.trap("part_of_day") and reader.near(found.first, found.last)

    def _is_rank(self, found: Found) -> bool:
        reader, words = self._reader, self._words
        index = found.first - 1
        if reader.at(index).start == found.lead and found.lead != found.start:
            index -= 1
        while reader.at(index).text in ("(", '"', "-", ":") and reader.near(index, found.first):
            index -= 1
        before = reader.word(index)
        if not before or not reader.near(index, found.first):
            return reader.word(found.last) in words.trap("after_rank")
        if found.definite and before.lstrip("ولب") in words.trap("group_names"):
            return True
        if _among(before, words.trap("strict_rank")):
            return True
        if _among(before, words.trap("rank")) and not self.knows_noun(self._follows(found)):
            return found.digits or found.definite
        return self._is_definite_ordinal(found, before) or reader.word(found.last) in words.trap("after_rank")

    def _is_definite_ordinal(self, found: Found, before: str) -> bool:
        """المرتبة الـ15, القمة العشرين: after a singular noun in ة the number ranks, unless its own noun follows."""
        ranks = found.digits or (isinstance(found.value, int) and found.value >= 20)
        if not found.definite or not ranks or not is_definite(before) or self.knows_noun(found.last):
            return False
        return before.endswith("ه") and bare(before) not in self._words.persons

    def _is_list_number(self, found: Found) -> bool:
        """1- first, (1), 2) and the like."""
        reader = self._reader
        if (
            not found.digits
            or found.scale > 1
            or not isinstance(found.value, int)
            or found.value > _LONGEST_LIST
        ):
            return False
        before, after = reader.at(found.first - 1), reader.at(found.last)
        touching = reader.touching(found.last)
        if after.text in ("-", ")", ".", "/") and touching and before.text != "(":
            opens = before.text in ("", "\n") or before.kind == SIGN
            following = reader.at(found.last + 1)
            return following.kind == WORD and (
                opens or (after.text == "-" and not self.knows_noun(found.last + 1))
            )
        if before.text == "(" and after.text == ")":
            return not self._is_counted_in_brackets(found)
        return False

    def _is_counted_in_brackets(self, found: Found) -> bool:
        """(12) شخصا and عدد (12) count; تحديث (1) does not."""
        following = self._reader.word(found.last + 1)
        noun = following and (following == "من" or following not in self._words.trap("particles"))
        spaced = self._reader.near(found.first, found.last + 1)
        before = self._reader.word(found.first - 2)
        if before in self._words.cues:
            return True
        return (
            bool(noun and spaced)
            or before.lstrip("ولب").startswith("عدد")
            or self.knows_noun(found.first - 2)
        )

    def _is_saying(self, found: Found) -> bool:
        """ألف شكر and its like."""
        return found.value == 1000 and self._reader.word(found.last) in self._words.trap(
            "said_a_thousand_times"
        )


def _among(word: str, words: frozenset[str]) -> bool:
    """Look a word up as it stands and without و, ب, ل."""
    return word in words or (len(word) > 3 and word[0] in "وبلف" and word[1:] in words)
