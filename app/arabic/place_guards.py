"""What a name of a place can be part of: a paper, a club, a person, a prayer, an adjective."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from app.arabic.place_words import STRONG, Name, PlaceWords
from app.arabic.tokens import Tokens, forms

_ARTICLE: Final = "ال"
_NO_NOUNS: Final = frozenset(
    ("الي", "الا", "التي", "الذي", "الذين", "الان", "اليوم", "اللتين", "اللذين", "الف")
)
"""Words, folded, that only begin like one with the article."""
_AND: Final = "و"
_NISBA, _ACCUSATIVE = "يا", "ا"
_NOT_ACCUSATIVE: Final = ("ها", "ما", "نا", "وا")
_COUNTING: Final = re.compile(r"\d{1,3}$|(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$", re.ASCII)
"""A number whose noun stands in the accusative: ثلاثون بريطانيا."""
_QUOTES: Final = frozenset("\"'()")
_FAMILY: Final = frozenset({"بن", "ابن", "ال", "بنت"})
_FEMININE: Final = "ه"
_IN, _IN_CLITIC = "في", "ب"
_TALK: Final = 25
"""Tokens on each side of a name in which sport is spoken of."""
_LEAST_OF_SPORT: Final = 2
_MAGHRIB, _ISHA, _DIAMETER, _HALF = "المغرب", "العشاء", "قطر", "نصف"


def _has_article(word: str) -> bool:
    """Tell a noun with the article, clitics aside (للمرأة, بالعاصمة), from small words such as إلى."""
    return any(form.word.startswith(_ARTICLE) and form.word not in _NO_NOUNS for form in forms(word))


class Hit(NamedTuple):
    """A name found at tokens [first, end); `clitics` letters before it belong to other words."""

    first: int
    end: int
    clitics: int
    entry: Name | None
    kind: str
    reason: str


class Surroundings:
    """The tokens of a text, and what stands around a name in it."""

    def __init__(self, tokens: Tokens, words: PlaceWords) -> None:
        self.tokens = tokens
        self.words = words
        self._texts, self._count = tokens.texts, len(tokens)

    def text(self, i: int) -> str:
        """Return the folded text of a token; a line end beyond both ends."""
        return self._texts[i] if 0 <= i < self._count else "\n"

    def follow(self, i: int, words: Sequence[str]) -> bool:
        """Tell whether the tokens after `i` are these words."""
        if not words:
            return True
        return words[0] == self.text(i + 1) and all(
            word == self.text(i + n) for n, word in enumerate(words, 1)
        )

    def is_in(self, i: int, *lists: str) -> bool:
        """Tell whether a token is in one of the lists, clitics aside."""
        return any(form.word in self.words.lists[code] for form in forms(self.text(i)) for code in lists)

    def folded(self, hit: Hit) -> str:
        """Return the words of a name, as they stand in the folded text."""
        return " ".join(self.tokens.texts[hit.first : hit.end])

    def belongs_elsewhere(self, hit: Hit) -> bool:
        """Tell whether a name stands for a paper, a club, a person, a prayer or a measure."""
        if hit.clitics == 0 and self.is_in(hit.first - 1, "outlet_heads", "team_heads"):
            return True
        family = self.text(hit.first - 1) in _FAMILY
        doubtful = hit.entry is None or not (hit.entry.trust == STRONG or hit.entry.needs_country)
        if hit.clitics == 0 and (family or (doubtful and self.is_in(hit.first - 1, "person_heads"))):
            return True
        if doubtful and self._agrees(hit):
            return True
        if self.is_in(hit.end, "team_tails") or self._is_adjective(hit) or self._is_club(hit):
            return True
        return self._is_outlet(hit) or self._is_prayer_or_measure(hit)

    def _is_adjective(self, hit: Hit) -> bool:
        """Tell whether a name is an adjective of the noun before it: `المرأة السعودية`, `مصدرا سوريا`."""
        before = self.text(hit.first - 1)
        if hit.clitics:
            return False
        if self.folded(hit) in self.words.lists["adjectives"]:
            return _has_article(before)
        like_adjective = hit.kind == "country" and self.folded(hit).endswith(_NISBA)
        return like_adjective and (
            self._is_indefinite_accusative(before) or _COUNTING.match(before) is not None
        )

    def _is_indefinite_accusative(self, word: str) -> bool:
        if not word.endswith(_ACCUSATIVE) or word.endswith(_NOT_ACCUSATIVE) or word.startswith(_ARTICLE):
            return False
        return word not in self.words.known and word not in self.words.lists["not_accusative"]

    def _agrees(self, hit: Hit) -> bool:
        """Tell whether a doubtful name with the article is an adjective: `الغازات المسيلة`, not `العاصمة المسيلة`."""
        before = self.text(hit.first - 1)
        both = not hit.clitics and _has_article(before) and self.text(hit.first).startswith(_ARTICLE)
        return both and not any(form.word in self.words.cues for form in forms(before))

    def _is_club(self, hit: Hit) -> bool:
        """Tell a club by the adjective of its country, which is masculine, and by the talk of sport around a city."""
        name, following, nations = self.folded(hit), self.text(hit.end), self.words.lists["nationalities"]
        clubs = self.words.lists["club_cities"]
        if (hit.kind == "country" and name not in clubs) or self._is_inside(hit):
            return False
        if self.is_in(hit.first - 1, "loose") or following.removesuffix(_FEMININE) in nations - {following}:
            return False
        if following in nations and not name.startswith(_ARTICLE):
            return True
        if name not in clubs:
            return False
        first, sports = max(hit.first - _TALK, 0), self.words.lists["sports"]
        return sum(word in sports for word in self.tokens.texts[first : hit.end + _TALK]) >= _LEAST_OF_SPORT

    def _is_inside(self, hit: Hit) -> bool:
        """Tell `في فالنسيا` and `ببرشلونة`, which nobody says of a club."""
        attached = self.text(hit.first)[: hit.clitics]
        return _IN_CLITIC in attached or self.text(hit.first - 1) == _IN

    def _is_outlet(self, hit: Hit) -> bool:
        name = self.folded(hit)
        quoted = self.text(hit.first - 1) in _QUOTES and self.text(hit.end) in _QUOTES
        touching = quoted and self.tokens[hit.first - 1].end == self.tokens[hit.first].start
        return touching and name in self.words.lists["outlet_names"]

    def _is_prayer_or_measure(self, hit: Hit) -> bool:
        name = self.folded(hit)
        if name == _MAGHRIB:
            return self.is_in(hit.first - 1, "prayer") or self.text(hit.end) == _AND + _ISHA
        if name[-3:] == _DIAMETER:
            return self.text(hit.end).isdecimal() or self.text(hit.first - 1) == _HALF
        return False
