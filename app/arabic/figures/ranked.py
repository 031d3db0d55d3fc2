"""Numbers that rank, number a list or belong to a name or a saying: المادة 5, القرن العشرين, «سنتشوري 16», ألف شكر."""

from typing import Final

from app.arabic.figures.found import Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import NUMBER, PREFIXES, SIGN, WORD, Reader, is_definite

_LONGEST_LIST: Final = 50
_LONGEST_MATCH: Final = 130
"""Minutes of a match stand alone in brackets, as the numbers of notes do."""
_LONGEST_NAME: Final = 4
_ALSO_VERBS: Final = ("تسع", "ست", "سبع")
_LIST_SIGNS: Final = ("-", ")", ".", "/")
_SOUND_PLURAL: Final = "ات"
_BETWEEN: Final = ("(", '"', "-", ":")
_LOWEST_ORDINAL_TEN: Final = 20
_RESOLUTION_WINDOW: Final = 5
_A_THOUSAND: Final = 1000
_ROAD: Final = "طريق"
_STATES: Final = "الدول"
_DESCRIBED: Final = 2
"""Tokens from a number back to its noun, an adjective between."""


class RankTraps:
    """Knows numbers that count nothing by the words around them, in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def catches(self, found: Found) -> bool:
        """Tell whether a number ranks, numbers a list, or is part of a name or a saying."""
        checks = (
            self._is_name,
            self._is_verb,
            self._is_surname,
            self._is_percent_word,
            self._is_rank,
            self._is_list_number,
            self._is_saying,
        )
        return any(check(found) for check in checks)

    def _counts(self, index: int) -> bool:
        return self._words.knows_noun(self._reader.word(index))

    def _after(self, found: Found) -> int:
        """Return the token after a number, a closing bracket skipped."""
        return found.last + 1 if self._reader.at(found.last).text in (")", "]") else found.last

    def _is_name(self, found: Found) -> bool:
        """Tell a nickname (أبو ثنتين) and the number that ends a short name in quotes."""
        reader = self._reader
        before = reader.word(found.first - 1)
        placed = found.definite and not found.digits and _among(before, self._words.trap("before_place"))
        if placed or before in self._words.trap("before_name"):
            return True
        if not found.digits or reader.at(found.last).text != '"' or not reader.word(found.first - 1):
            return False
        opened = [token.text for token in reader.before(found.first, _LONGEST_NAME)]
        return '"' in opened and not self._counts(found.last + 1)

    def _is_surname(self, found: Found) -> bool:
        """Tell Stone (ستون) from sixty, whose noun stands in the accusative."""
        if found.value != 60 or self._reader.word(found.first) != "ستون" or found.last != found.first + 1:
            return False
        following = self._reader.word(found.last)
        return not (following.endswith(("ا", "ه")) or self._words.knows_noun(following))

    def _is_verb(self, found: Found) -> bool:
        """Tell لم تسع إلى (it did not strive for) from nine."""
        alone = not found.digits and found.last == found.first + 1
        verb = self._reader.word(found.first) in _ALSO_VERBS
        denied = self._reader.word(found.first - 1) in self._words.trap("negation")
        return alone and verb and denied and not self._counts(found.last)

    def _is_percent_word(self, found: Found) -> bool:
        """Tell whether the hundred of بالمئة or في المئة was read, whose own number stands elsewhere."""
        if found.value != 100 or not found.definite or found.digits:
            return False
        led = self._reader.folded.text[found.lead : found.start].startswith("ب")
        return led or self._reader.word(found.first - 1) in ("في", "من")

    def _is_rank(self, found: Found) -> bool:
        words = self._words
        if self._reader.word(self._after(found)) in words.trap("after_rank"):
            return True
        before = self._word_before(found)
        by_means_of = before == _ROAD and self._reader.word(found.first - 2) == "عن"
        if not before or by_means_of:
            return False
        if (
            self._is_group(found, before)
            or _among(before, words.trap("strict_rank"))
            or self._is_resolution(found)
        ):
            return True
        if _among(before, words.trap("rank")) and not self._is_counted_after(found, before):
            plural = self._reader.word(found.last).endswith(_SOUND_PLURAL) and not found.definite
            return (found.digits or found.definite) and not plural
        return self._is_definite_ordinal(found, before) or self._is_described_rank(found)

    def _is_group(self, found: Found, before: str) -> bool:
        """مجموعة العشرين, دول العشرين and مجموعة الدول العشرين."""
        groups = self._words.trap("group_names")
        if before == _STATES:
            before = self._reader.word(found.first - 2)
        return found.definite and before.lstrip("ولب") in groups

    def _is_counted_after(self, found: Found, before: str) -> bool:
        """Tell whether a noun or a scale follows; behind what may be a verb any word may be one: فتح 12 متجرا."""
        if found.digits and found.scale > 1:
            return True
        after = self._after(found)
        verb = _among(before, self._words.trap("rank_or_verb"))
        return self._counts(after) or (
            verb and bool(self._reader.word(after)) and not self._ends_phrase(after)
        )

    def _is_described_rank(self, found: Found) -> bool:
        """الطريق السريع 95: an adjective stands between the noun and its number."""
        first = found.first
        if not found.digits or first < _DESCRIBED or not self._reader.near(first - _DESCRIBED, first):
            return False
        noun, adjective = self._reader.word(first - _DESCRIBED), self._reader.word(first - 1)
        ranked = is_definite(noun) and _among(noun, self._words.trap("rank"))
        if (
            not ranked
            or not self._reader.has_article(first - 1)
            or adjective in self._words.trap("before_year")
        ):
            return False
        following = self._reader.word(found.last)
        return found.scale == 1 and (not following or self._ends_phrase(found.last))

    def _is_resolution(self, found: Found) -> bool:
        """قرار مجلس الأمن الدولي 2216: the number of a resolution may follow its maker."""
        if (
            not found.digits
            or found.scale > 1
            or (self._reader.word(found.last) and not self._ends_phrase(found.last))
        ):
            return False
        window = self._reader.before(found.first, _RESOLUTION_WINDOW)
        return found.first > 0 and any(
            _among(token.text, self._words.trap("numbered_acts")) for token in window
        )

    def _ends_phrase(self, index: int) -> bool:
        """Tell whether a word cannot be what a number counts."""
        word = self._reader.word(index)
        return word in self._words.trap("particles") or is_definite(word) or word.startswith("و")

    def _word_before(self, found: Found) -> str:
        """Return the word before a number, past its article, a quote, a bracket or a colon."""
        index = found.first - 1
        if self._reader.at(index).start == found.lead and found.lead != found.start:
            index -= 1
        while self._reader.at(index).text in _BETWEEN and self._reader.near(index, found.first):
            index -= 1
        word = self._reader.word(index) if self._reader.near(index, found.first) else ""
        return "" if index < found.first - 1 and word in PREFIXES else word

    def _is_definite_ordinal(self, found: Found, before: str) -> bool:
        """المرتبة الـ15, القمة العشرين: after a singular in ة or ي the number ranks, unless its own noun follows."""
        ranks = found.digits or (isinstance(found.value, int) and found.value >= _LOWEST_ORDINAL_TEN)
        if not found.definite or not ranks or not is_definite(before) or self._counts(found.last):
            return False
        return before.endswith(("ه", "ي")) and not self._words.knows_noun(before)

    def _is_list_number(self, found: Found) -> bool:
        """Tell 1- and (1) and 2) from counts."""
        if (
            not found.digits
            or found.scale > 1
            or not isinstance(found.value, int)
            or found.value > _LONGEST_LIST
        ):
            return False
        before, after = self._reader.at(found.first - 1), self._reader.at(found.last)
        if before.text == "(":
            return after.text == ")" and not self._is_counted_in_brackets(found)
        heads_line = before.text in ("", "\n")
        if after.text not in _LIST_SIGNS or not (heads_line or self._reader.touching(found.last)):
            return False
        scored = before.text == "-" and self._reader.at(found.first - 2).kind == NUMBER
        opens = heads_line or (before.kind == SIGN and not scored)
        follows = self._reader.at(found.last + 1).kind == WORD
        return follows and (opens or (after.text == "-" and not self._counts(found.last + 1)))

    def _is_counted_in_brackets(self, found: Found) -> bool:
        """(12) شخصا, استشهاد (15) and عدد (12) count; تحديث (1) does not."""
        following, before = self._reader.word(found.last + 1), self._reader.word(found.first - 2)
        noun = following == "من" or (following and following not in self._words.trap("particles"))
        spaced = self._reader.near(found.first, found.last + 1)
        led = (
            before in self._words.cues
            or before.lstrip("ولب").startswith("عدد")
            or self._counts(found.first - 2)
        )
        return led or bool(noun and spaced)

    def _is_saying(self, found: Found) -> bool:
        """ألف شكر and its like, ألف قصة وقصة."""
        if found.value != _A_THOUSAND:
            return False
        said, again = self._reader.word(found.last), self._reader.word(found.last + 1)
        return said in self._words.trap("said_a_thousand_times") or (bool(said) and again == "و" + said)


def _among(word: str, words: frozenset[str]) -> bool:
    """Look a word up as it stands and without one clitic; للفرقة is الفرقة with one."""
    if word.startswith("لل") and "ال" + word[2:] in words:
        return True
    return word in words or (len(word) > 3 and word[0] in "وبلف" and word[1:] in words)
