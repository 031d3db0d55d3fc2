"""What a figure counts: the noun as written, its unit, its group from the noun or from what befell the people."""

from itertools import pairwise
from typing import Final

from app.arabic.figures.found import (
    AGE,
    COUNT,
    DUAL,
    DURATION,
    FRACTION,
    MEASURE,
    MONEY,
    PERCENT,
    ZERO,
    Found,
)
from app.arabic.figures.groups import Groups
from app.arabic.figures.lexicon import FigureWords, Unit
from app.arabic.figures.tokens import LATIN, NUMBER, WORD, Reader, bare, is_definite

_MOST_PLURAL: Final = 10
_TOTAL_WINDOW: Final = 9
_AGE_WINDOW: Final = 4
_VERB_ENDINGS: Final = ("وا", "وها", "وهم")
_LONGEST_NOUN_IN_T: Final = 4
_PLURAL_VERB: Final = "ون"
_RELATIONS: Final = ("ي", "يه", "يا", "يين", "يون", "يات", "يان")
_CLITICS: Final = "وفبل"
_CURRENCY_SIGNS: Final = ("$", "€", "£")
_AREAS: Final = ("مربع", "مكعب")


class Counted:
    """Finds nouns, units, groups and ages of the figures of one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words
        self._groups = Groups(reader, words)

    def fill(self, found: Found, earlier: Found | None) -> None:
        """Set noun, unit, kind and group; `earlier` is the figure before it in the sentence."""
        if not found.noun:
            self._set_noun(found, earlier)
        self._set_unit(found)
        if found.kind == AGE or self._is_age(found):
            found.kind, found.unit = AGE, "year"
            if found.noun in self._words.trap("age_after"):
                found.noun, found.noun_at = "", None
        found.group = self._groups.of(found, earlier)

    def inherit_currency(self, found: Found, money: Found | None) -> None:
        """Let a bare number of millions be money when the sentence has spoken of money: منها 340 مليونا."""
        bare_scale = found.kind == COUNT and found.scale > 1 and not found.noun and not found.group
        if money is not None and bare_scale:
            found.kind, found.unit = MONEY, money.unit
            found.noun, found.noun_at = money.noun, money.noun_at

    def is_people(self, found: Found) -> bool:
        """Tell whether a figure counts people, so that a later منهم may mean them."""
        return self._groups.is_people(found)

    def _set_noun(self, found: Found, earlier: Found | None) -> None:
        index = found.last
        while self._reader.at(index).text in (")", "]", '"', "/") and index < found.last + 2:
            index += 1
        word = self._reader.word(index)
        if word in self._words.trap("of_them"):
            self._take_from(found, earlier)
            return
        partitive = word == "من"
        if partitive:
            index, word = index + 1, self._reader.word(index + 1)
        if (partitive or found.kind != PERCENT) and self._is_noun(index, word, found, partitive=partitive):
            few = found.value is None or found.value <= _MOST_PLURAL
            self._take(found, index, self._phrase_end(index, plural=partitive or few))
        elif self._reader.word(found.first - 1).removeprefix("و") in self._words.trap("of_them"):
            self._take_from(found, earlier)
        elif found.kind != PERCENT:
            self._noun_before(found)

    def _take_from(self, found: Found, earlier: Found | None) -> None:
        if earlier is not None:
            found.noun, found.noun_at = earlier.noun, earlier.noun_at

    def _is_noun(self, index: int, word: str, found: Found, *, partitive: bool) -> bool:
        if self._reader.at(index).kind == LATIN:
            return self._reader.at(index).text in self._words.units
        if not word or not self._reader.near(found.first, index):
            return False
        if found.definite and is_definite(word) and not partitive:
            return False
        if bare(word) in self._words.units or (self._words.knows_noun(word) and not is_definite(word)):
            return True
        return len(word) > 1 and not (self._is_particle(word) or self._is_verb(word))

    def _is_verb(self, word: str) -> bool:
        """Tell a verb by its ending, or by what it makes befall people; nouns in ت have few letters."""
        feminine = word.endswith("ت") and not word.endswith("ات") and len(word) > _LONGEST_NOUN_IN_T
        plural = word.endswith(_VERB_ENDINGS) or (word[0] in "يت" and word.endswith(_PLURAL_VERB))
        return feminine or plural or word in self._words.cues

    def _is_particle(self, word: str) -> bool:
        return word in self._words.trap("particles") or self._carries_clitic(word)

    def _carries_clitic(self, word: str) -> bool:
        """Tell وإصابة and للأسهم from وحدة and لاعبين: nothing that is counted carries و or لل."""
        if word in self._words.groups or word in self._words.persons:
            return False
        return (word[0] == "و" and word not in self._words.trap("waw_lam_nouns")) or (
            word.startswith(("لل", "بال", "لا", "لت", "لم")) and word not in self._words.trap("waw_lam_nouns")
        )

    def _phrase_end(self, index: int, *, plural: bool) -> int:
        """Return the token after the noun and what belongs to it: رجال الأمن، سيارة إسعاف، مواطنا سعوديا."""
        word, following = self._reader.word(index), self._reader.word(index + 1)
        if (
            not following
            or not self._reader.near(index, index + 1)
            or following in self._words.trap("particles")
        ):
            return index + 1
        if f"{word} {following}" in self._words.units:
            return index + 2
        construct = not is_definite(word) and is_definite(following)
        relation = following.endswith(_RELATIONS) and len(following) > 4 and following[0] not in "وت"
        belongs = following in self._words.trap("complements") or (relation and not is_definite(word))
        if belongs or (plural and construct and self._heads_construct(word)):
            return index + 2
        return index + 1

    def _heads_construct(self, word: str) -> bool:
        """Tell whether a plural may head a construct: not a singular in the accusative, not a noun in ين or ون."""
        return not word.endswith(("ا", "ين", "ون")) and word not in self._words.units

    def _take(self, found: Found, first: int, last: int) -> None:
        start, end = self._reader.at(first).start, self._reader.at(last - 1).end
        found.noun, found.noun_at = self._reader.folded.text[start:end], (start, end)

    def _noun_before(self, found: Found) -> None:
        """المناطق الأربع, والمصابين 101, and عدد القتلى … إلى 20."""
        index = found.first - 1
        if self._reader.at(index).start == found.lead and found.lead != found.start:
            index -= 1
        while self._reader.at(index).text in ("(", '"', ":"):
            index -= 1
        word = self._reader.word(index)
        near = self._reader.near(index, found.first)
        if near and is_definite(word) and (found.definite or bare(word) in self._words.groups):
            self._take_without_clitics(found, index)
            return
        self._noun_of_total(found)

    def _take_without_clitics(self, found: Found, index: int) -> None:
        token = self._reader.at(index)
        start = token.start + (1 if token.text[0] in _CLITICS and token.text[1:3] == "ال" else 0)
        found.noun, found.noun_at = self._reader.folded.text[start : token.end], (start, token.end)

    def _noun_of_total(self, found: Found) -> None:
        window = list(self._reader.before(found.first, _TOTAL_WINDOW))
        totals = self._words.trap("totals")
        for later, token in pairwise(window):
            total = token.text.lstrip(_CLITICS) if len(token.text) > 4 else token.text
            named = later.kind == WORD and later.text not in totals and not self._is_particle(later.text)
            if total in totals and named and (is_definite(later.text) or self._words.knows_noun(later.text)):
                found.noun, found.noun_at = later.text, (later.start, later.end)
                return
        for token in window:
            if token.kind == NUMBER:
                return
            if bare(token.text) in self._words.groups and is_definite(token.text):
                found.noun, found.noun_at = token.text, (token.start, token.end)
                return

    def _set_unit(self, found: Found) -> None:
        unit = self._unit_after(found) or self._dual_unit(found)
        if unit is None or found.kind in (PERCENT, ZERO):
            return
        if found.kind in (COUNT, DUAL) or (found.kind == FRACTION and unit.kind != MONEY):
            found.kind = MEASURE if self._is_area(found) else unit.kind
        found.unit = unit.code

    def _unit_after(self, found: Found) -> Unit | None:
        if found.reason == "dual":
            return None
        if found.noun_at is None:
            signs = (self._reader.at(found.last).text, self._reader.at(found.first - 1).text)
            return next((self._words.units[sign] for sign in signs if sign in _CURRENCY_SIGNS), None)
        first = bare(found.noun.split(" ")[0])
        return self._words.units.get(found.noun) or self._words.units.get(first)

    def _is_area(self, found: Found) -> bool:
        """Tell square and cubic units from lengths."""
        following = self._reader.at(found.last + 1).text
        return any(area in found.noun or following.startswith(area) for area in _AREAS)

    def _dual_unit(self, found: Found) -> Unit | None:
        """Read ساعتين as two hours."""
        if found.reason != "dual":
            return None
        word = bare(self._reader.folded.text[found.start : found.end].split(" ")[0])
        stem = word[:-2] if word.endswith(("ان", "ين")) else word[:-1]
        forms = (stem[:-1] + "ه", stem) if stem.endswith("ت") else (stem,)
        return next((self._words.units[form] for form in forms if form in self._words.units), None)

    def _is_age(self, found: Found) -> bool:
        """Tell whether a number of years, or a number alone, is somebody's age."""
        years = found.unit == "year" and found.kind == DURATION
        if found.noun_at is not None and found.noun_at[0] < found.start:
            return False
        if found.noun in self._words.trap("age_after"):
            return True
        if not years:
            bare_number = found.kind == COUNT and found.scale == 1 and not found.noun
            return bare_number and self._age_words_before(found, years=False)
        at_age = found.comparator == "=" and self._reader.word(found.first - 1) == "عن"
        led = at_age or self._age_words_before(found, years=True)
        return led or self._age_words_after(found) or self._stands_in_brackets(found)

    def _age_words_after(self, found: Found) -> bool:
        return any(token.text in self._words.trap("age_after") for token in self._reader.after(found.last, 3))

    def _age_words_before(self, found: Found, *, years: bool) -> bool:
        ages, verbs = self._words.trap("age_before"), self._words.trap("age_verbs")
        for distance, token in enumerate(self._reader.before(found.first, _AGE_WINDOW if years else 1)):
            word = token.text
            plain = word[1:] if len(word) > 3 and word[0] in _CLITICS else word
            if (
                word in ages
                or plain in ages
                or (years and distance == 0 and (word in verbs or plain in verbs))
            ):
                return True
        return False

    def _stands_in_brackets(self, found: Found) -> bool:
        opened = self._reader.at(found.first - 1).text in ("(", '"', "-")
        after = [token.text for token in self._reader.after(found.last, 2)]
        return opened and any(sign in (")", '"', "-") for sign in after)
