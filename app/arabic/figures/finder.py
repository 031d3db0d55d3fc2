"""One pass over a text: read every amount, drop what counts nothing, join ranges, then say what each counts."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from app.arabic.dashes import with_dashes
from app.arabic.figures.comparators import Comparators
from app.arabic.figures.counted import Counted
from app.arabic.figures.duals import DualReader
from app.arabic.figures.found import AGE, COUNT, DISTANCE, DUAL, DURATION, FRACTION, MONEY, PERCENT, Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.model import Figure
from app.arabic.figures.numerals import NumeralReader
from app.arabic.figures.parts import PartReader
from app.arabic.figures.people import PeopleReader
from app.arabic.figures.ranges import Ranges
from app.arabic.figures.tokens import NUMBER, WORD, Reader, bare, readings
from app.arabic.figures.traps import Traps
from app.arabic.offsets import fold_with_map

_STATUS_WINDOW = 12
_MOST_PERCENT_WORDS = 2
_LAST_UNIT = 10
_TEN = ("عشر", "عشره")
_FIRST = ("اول", "اولي")
_JOINING_DAYS = frozenset(("-", "و", "وال", "الي", "او", "حتي"))
_NUMBERS = frozenset(("digits", "number-words", "digits-and-scale"))
_CONTINUING = frozenset(("و", "-"))
_SHARING = frozenset(("الي", "او", "-"))


class Finder:
    """Finds the figures of one text."""

    def __init__(self, text: str, words: FigureWords, taken: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self._words = words
        self._reader = Reader(fold_with_map(with_dashes(text)))
        self._numerals = NumeralReader(self._reader, words)
        self._parts = PartReader(self._reader, words)
        self._duals = DualReader(self._reader, words)
        self._traps = Traps(self._reader, words)
        self._comparators = Comparators(self._reader, words)
        self._counted = Counted(self._reader, words)
        self._people = PeopleReader(self._reader, words)
        self._taken = sorted(taken)
        self._trapped = -1

    def figures(self) -> list[Figure]:
        """Return the figures in order."""
        found = Ranges(self._reader, self._words).joined(self._amounts())
        people: Found | None = None
        money: Found | None = None
        for one in found:
            self._describe(one, self._if_near(people, one))
            self._counted.inherit_currency(one, self._if_near(money, one))
            people = one if self._counted.is_people(one) else people
            money = one if one.kind == MONEY else money
        for one, following in pairwise(found):
            self._share_noun(one, following)
        return [self._figure(one) for one in found]

    def _if_near(self, earlier: Found | None, found: Found) -> Found | None:
        """Return an earlier figure if it stands in the same sentence."""
        return earlier if earlier is not None and self._reader.near(earlier.first, found.first) else None

    def _share_noun(self, one: Found, following: Found) -> None:
        """Let a bare number count what the next one counts when only إلى, أو or a hyphen parts them."""
        between = [token.text for token in self._reader.tokens[one.last : following.first]]
        bare = not one.noun and one.kind == COUNT and following.noun_at is not None
        if bare and len(between) == 1 and between[0] in _SHARING and following.kind not in (DUAL, PERCENT):
            one.noun, one.noun_at, one.unit = following.noun, following.noun_at, following.unit
            one.kind, one.group = following.kind, following.group

    def _amounts(self) -> list[Found]:
        """Return every amount that is no trap, in order; a tail of half is taken in."""
        found: list[Found] = []
        done = 0
        for index in self._starts():
            if index >= done and not self._is_taken(index):
                one, done = self._amount(index, found[-1] if found else None)
                if one is not None:
                    found.append(one)
        return found

    def _starts(self) -> list[int]:
        """Return the tokens at which an amount can start at all; most words are ruled out here."""
        may_start = self._words.may_start
        return [
            index
            for index, token in enumerate(self._reader.tokens)
            if token.kind == NUMBER or (token.kind == WORD and may_start[token.text])
        ]

    def _amount(self, index: int, previous: Found | None) -> tuple[Found | None, int]:
        """Return the amount at a token, None for nothing or a trap, and the token to go on from."""
        ordinal = self._ordinal(index)
        if ordinal is not None:
            return (ordinal if ordinal.kind == AGE else None), ordinal.last
        one = (
            self._one_percent(index)
            or self._parts.read(index)
            or self._number(index)
            or self._duals.read(index, previous)
            or self._one_and_a_half(index)
        )
        if one is None:
            return None, index + 1
        if self._repeats_dual(one, previous):
            return None, one.last
        if one.reason in _NUMBERS and self._is_trap(one):
            self._trapped = one.last
            return None, one.last
        if one.kind in (COUNT, DUAL):
            self._add_half(one)
        return one, one.last

    def _is_taken(self, index: int) -> bool:
        if not self._taken:
            return False
        token = self._reader.at(index)
        start, end = self._reader.folded.span(token.start, token.end)
        place = bisect_right(self._taken, (end - 1, len(self._text) + 1)) - 1
        if place < 0 or self._taken[place][1] <= start:
            return False
        return self._reader.word(index + 1) not in self._words.scales

    def _repeats_dual(self, found: Found, previous: Found | None) -> bool:
        """Tell whether اثنين only stresses the dual before it, an adjective between: مسؤولين محليين اثنين."""
        if found.value != 2 or found.digits or found.kind == DUAL:
            return False
        if previous is None or previous.kind != DUAL:
            return False
        between = self._reader.word(previous.last)
        return found.first == previous.last + 1 and between.endswith(("ان", "ين"))

    def _is_trap(self, found: Found) -> bool:
        return self._continues_trap(found) or self._begins_date(found) or self._traps.catches(found)

    def _begins_date(self, found: Found) -> bool:
        """Tell whether the day of a date follows: من 7-9 محرم, of which the finder of dates took the second."""
        following = found.last + 1
        joined = self._reader.at(found.last).text in _JOINING_DAYS
        return (
            found.digits
            and joined
            and self._reader.at(following).kind == NUMBER
            and self._is_taken(following)
        )

    def _continues_trap(self, found: Found) -> bool:
        """Tell whether و or a hyphen joins digits to a number that counts nothing: الدقيقتين 44 و48."""
        joined = found.first == self._trapped + 1 and self._reader.at(self._trapped).text in _CONTINUING
        return found.digits and joined and not self._words.knows_noun(self._reader.word(found.last))

    def _ordinal(self, index: int) -> Found | None:
        """Read a definite ordinal with what belongs to it: an age (في الخامسة والأربعين من عمره), else nothing."""
        word = self._reader.word(index)
        for length, definite in readings(word):
            value = self._words.ordinals.get(word[length:])
            if value is not None and (definite or self._is_teen(index, word[length:])):
                return self._whole_ordinal(index, value)
        return None

    def _is_teen(self, index: int, word: str) -> bool:
        """Tell ثالث عشر from أول عشرة."""
        return self._reader.word(index + 1) in _TEN and word not in _FIRST

    def _whole_ordinal(self, index: int, value: int) -> Found:
        last = index + 1
        following = self._reader.word(last)
        tens = self._words.numbers.get(following.removeprefix("وال"), 0) if following.startswith("وال") else 0
        if following in _TEN and bare(self._reader.word(index)) not in _FIRST:
            value, last = value + 10, last + 1
        elif tens >= 20:
            value, last = value + tens, last + 1
        token = self._reader.at(index)
        end = self._reader.at(last - 1).end
        found = Found(index, last, token.start, token.start, end, value, "ordinal")
        found.definite = True
        if self._tells_age(index, last, value):
            found.kind, found.reason = AGE, "age"
        return found

    def _tells_age(self, index: int, last: int, value: int) -> bool:
        """Tell في العشرين من عمره and يبلغ السابعة عشرة from places in a row."""
        before = self._reader.word(index - 1)
        if before == "في":
            return any(token.text in self._words.trap("age_after") for token in self._reader.after(last, 3))
        reached = before in self._words.trap("age_reached") and value > _LAST_UNIT
        return reached and not self._words.knows_noun(self._reader.word(last))

    def _number(self, index: int) -> Found | None:
        numeral = self._numerals.read(index)
        if numeral is None:
            return None
        reason = (
            "number-words" if not numeral.digits else ("digits-and-scale" if numeral.scale > 1 else "digits")
        )
        found = Found(
            numeral.first, numeral.last, numeral.lead, numeral.start, numeral.end, numeral.value, reason
        )
        found.definite, found.digits, found.scale = numeral.definite, numeral.digits, numeral.scale
        self._add_denominator(found)
        self._add_percent(found)
        return found

    def _add_denominator(self, found: Found) -> None:
        """Read ثلاثة أرباع as three quarters, of a pronoun or a million too."""
        token = self._reader.at(found.last)
        if token.kind != WORD or not isinstance(found.value, int) or not 2 < found.value < 10:
            return
        for pronoun in ("", "ها", "هم", "هن", "ه"):
            stem = token.text.removesuffix(pronoun) if pronoun else token.text
            stem = stem.removeprefix("ال")
            if stem in self._words.denominators:
                found.value = found.value / self._words.denominators[stem]
                found.end, found.last = token.end - len(pronoun), found.last + 1
                found.kind, found.reason = FRACTION, "fraction"
                self._parts.of_scale(found)
                return

    def _add_percent(self, found: Found) -> None:
        sign = self._reader.at(found.last)
        if sign.text == "%":
            found.end, found.last = sign.end, found.last + 1
        elif self._is_led_by_percent(found):
            found.lead = found.start = self._reader.at(found.first - 1).start
        else:
            count = self._percent_words(found.last)
            if not count:
                return
            found.end, found.last = self._reader.at(found.last + count - 1).end, found.last + count
        found.kind, found.reason = PERCENT, "percent"

    def _is_led_by_percent(self, found: Found) -> bool:
        """Tell %20, as it is often typed, from the sign of the number before."""
        sign = self._reader.at(found.first - 1)
        free = not self._reader.touching(found.first - 1)
        return found.digits and sign.text == "%" and self._reader.touching(found.first) and free

    def _percent_words(self, index: int) -> int:
        for count in range(_MOST_PERCENT_WORDS, 0, -1):
            following = tuple(token.text for token in self._reader.after(index, count))
            if len(following) == count and following in self._words.percent:
                return count
        return 0

    def _add_half(self, found: Found) -> None:
        """Take in a half or a quarter that follows with و, after the noun or at once: ثلاث سنوات ونصف."""
        unit = self._reader.word(found.last) in self._words.units
        index = found.last + 1 if unit and found.reason != "dual" else found.last
        word = self._reader.word(index)
        share = self._words.fractions.get(word[1:]) if word.startswith("و") else None
        if share is None or word[1:] in self._words.numbers or not self._reader.near(found.first, index):
            return
        if found.value is None or found.value >= 1000:
            return
        if unit and found.reason != "dual":
            token = self._reader.at(found.last)
            found.noun, found.noun_at = token.text, (token.start, token.end)
        found.value = found.value + share
        found.end, found.last = self._reader.at(index).end, index + 1

    def _one_percent(self, index: int) -> Found | None:
        """Read واحد في المئة: alone, one is not worth a figure."""
        word = self._reader.word(index)
        if self._words.numbers.get(word) != 1 or not self._percent_words(index + 1):
            return None
        token = self._reader.at(index)
        found = Found(index, index + 1, token.start, token.start, token.end, 1, "percent")
        self._add_percent(found)
        return found

    def _one_and_a_half(self, index: int) -> Found | None:
        """Read ساعة ونصف as one hour and a half."""
        word = self._reader.word(index)
        unit = self._words.units.get(word)
        if unit is None or unit.kind not in (DURATION, DISTANCE) or word[-1] == "ا":
            return None
        token = self._reader.at(index)
        found = Found(index, index + 1, token.start, token.start, token.end, 1, "one-and-a-half")
        self._add_half(found)
        if found.last == index + 1:
            return None
        found.noun, found.noun_at = token.text, (token.start, token.end)
        return found

    def _describe(self, found: Found, earlier: Found | None) -> None:
        if found.comparator == "=":
            found.comparator = self._comparators.of(found)
        self._counted.fill(found, earlier)
        for token in self._reader.before(found.first, _STATUS_WINDOW):
            status = self._words.status.get(token.text) or self._words.status.get(token.text[1:])
            if status:
                found.status = status
                return

    def _figure(self, found: Found) -> Figure:
        start, end = self._reader.original(found.start, found.end)
        noun_start, noun_end = self._reader.original(*found.noun_at) if found.noun_at else (None, None)
        low, high = found.bounds()
        people = self._people.of(found)
        return Figure(
            start=start,
            end=end,
            quote=self._text[start:end],
            value=found.value,
            low=low,
            high=high,
            comparator=found.comparator,
            counted=self._text[noun_start:noun_end] if noun_start is not None else "",
            counted_start=noun_start,
            counted_end=noun_end,
            counted_group=found.group,
            kind=found.kind,
            unit=found.unit,
            status=found.status,
            reason=found.reason,
            population=people.population,
            sex_age=people.sex_age,
            people_reason=people.reason,
        )
