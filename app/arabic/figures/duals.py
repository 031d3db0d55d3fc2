"""Duals that count: طفلان, قريتين, شاهدي عيان; not plurals in ين, adjectives, names or pairs such as eyes."""

from typing import Final

from app.arabic.figures.construct_duals import ConstructDuals
from app.arabic.figures.found import DUAL, Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import WORD, Reader, is_definite, readings

_FREE: Final = ("ان", "ين")
_FEMININE: Final = ("تان", "تين")
_CONSTRUCT: Final = ("ا", "ي")
_OPEN_STEMS: Final = range(4, 8)
"""Letters of a stem that no list knows; longer ones are foreign names."""
_SHORTEST_STEM: Final = 2
_BOTH_DID: Final = "ا"
_SIGN_WINDOW: Final = 7
_THIRD_PERSON: Final = ("ي", "ت")
_LONG_NOUN: Final = 5
"""Letters of a word such as يونان; a longer one with that ending is what two do: مسلحين يستقلان."""
_ARTICLE: Final = "ال"
_OTHERS: Final = ("اخران", "اخرين", "اخريان", "اخريين")
"""May stand between a dual and its adjective: سائقان آخران لبنانيان."""
_PREFIXED: Final = ("و", "ل", "ب", "ف")
_CLITIC_LOOKING: Final = ("و", "ال", "لل")


class DualReader:
    """Finds duals in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words
        lists = words.duals
        self._certain = lists.get("dual_only", frozenset())
        self._human = lists.get("dual_or_plural", frozenset())
        self._feminine = lists.get("feminine", frozenset())
        self._construct = lists.get("construct", frozenset())
        self._parties = lists.get("parties", frozenset())
        self._constructs = ConstructDuals(reader, words)

    def read(self, index: int, previous: Found | None) -> Found | None:
        """Return the dual at a token; `previous` is the figure before it: after a dual comes its adjective."""
        token = self._reader.at(index)
        if token.kind != WORD or not self._words.may_be_dual[token.text]:
            return None
        if self._is_counted(index, previous) or self._reader.word(index - 1) in self._words.trap(
            "before_name"
        ):
            return None
        for length, definite in readings(token.text):
            word = token.text[length:]
            if self._names_place(index) or (definite and self._names_parties(word)):
                return None
            if word.startswith(_CLITIC_LOOKING) and not self._is_listed(word):
                continue
            attached = token.text[:length].removesuffix(_ARTICLE)
            describes = not attached and self._is_adjective(index, word)
            if self._is_dual(index, word, definite=definite) and not describes:
                return self._with_two(self._found(index, length, word, definite=definite))
            if self._is_listed(word):
                return None
        return None

    def _found(self, index: int, length: int, word: str, *, definite: bool) -> Found:
        """Return the dual with its article, without its other clitics."""
        token = self._reader.at(index)
        article = len(_ARTICLE) if definite and token.text[length - len(_ARTICLE) : length] == _ARTICLE else 0
        start = token.start + length - article
        found = Found(index, index + 1, token.start, start, token.end, 2, "dual", DUAL)
        found.definite = definite
        found.noun, found.noun_at = word, (start, token.end)
        return found

    def _is_counted(self, index: int, previous: Found | None) -> bool:
        """Tell whether a number counts this word, perhaps with من between: ثلاثة من العاملين."""
        if previous is None or previous.kind == DUAL:
            return False
        return previous.last == index or (previous.last == index - 1 and self._reader.word(index - 1) == "من")

    def _names_place(self, index: int) -> bool:
        before, listed = self._reader.word(index - 1), self._words.trap("before_place")
        return before in listed or (before[:1] in _PREFIXED and before[1:] in listed)

    def _names_parties(self, word: str) -> bool:
        """Tell الطرفين after a preposition from الطرفان, who do something."""
        stem = word.removesuffix("ين")
        return stem != word and (
            stem in self._parties or (stem[-1:] == "ت" and stem[:-1] + "ه" in self._parties)
        )

    def _is_listed(self, word: str) -> bool:
        """Tell whether the singular is on a list: what begins with و there is no clitic."""
        stem = word[:-2] if word.endswith(_FREE) else word[:-1]
        listed = (self._certain, self._human, self._construct)
        return any(stem in words for words in listed) or (stem[:-1] + "ه") in self._feminine

    def _is_dual(self, index: int, word: str, *, definite: bool) -> bool:
        if word.endswith(_FREE):
            return self._is_free(index, word)
        return not definite and self._constructs.accepts(index, word)

    def _is_free(self, index: int, word: str) -> bool:
        stem = word[:-2]
        if len(stem) < _SHORTEST_STEM:
            return False
        if stem in self._certain:
            return True
        if stem in self._human:
            return word.endswith("ان") or self._shows_two(index)
        return stem.endswith("ت") and self._is_feminine(stem)

    def _is_feminine(self, stem: str) -> bool:
        """Accept a dual in تان or تين by its singular in ة, or when nothing else looks like it."""
        if stem[:-1] + "ه" in self._feminine or stem in self._feminine or stem[:-1] in self._feminine:
            return True
        foreign = stem.endswith("ست")
        relational = stem.endswith("يت")
        participle_or_verb = stem.startswith(("م", "ي"))
        return len(stem) in _OPEN_STEMS and not (foreign or relational or participle_or_verb)

    def _shows_two(self, index: int) -> bool:
        """Look near a word in ين for a sign that two are meant: اثنين, أحدهما, كانا, أن مسافرين أصيبا."""
        signs = self._words.trap("two_of_them")
        if any(token.text in signs for token in self._reader.after(index + 1, _SIGN_WINDOW)):
            return True
        if self._is_two(index + 1) or (
            self._reader.word(index + 1).endswith(_FREE) and self._is_two(index + 2)
        ):
            return True
        following = self._reader.word(index + 1)
        if following.startswith(_THIRD_PERSON) and following.endswith("ان") and len(following) > _LONG_NOUN:
            return True
        both = following.endswith(_BOTH_DID) and following[:-1] in self._words.cues
        return both or self._reader.word(index - 1) in ("كلا", "كلي", "كلتا", "كلتي")

    def _is_two(self, index: int) -> bool:
        return self._words.numbers.get(self._reader.word(index)) == 2

    def _is_adjective(self, index: int, word: str) -> bool:
        """Tell whether the word describes the dual just before it: مبنيين متجاورين, البلدين الشقيقين."""
        before = self._reader.word(index - 1)
        if before in _OTHERS:
            before = self._reader.word(index - 2)
        if word.endswith(_CONSTRUCT) or not before.endswith(_FREE) or not self._reader.near(index - 1, index):
            return False
        agrees = before[-2:] == word[-2:] and before.endswith(_FEMININE) == word.endswith(_FEMININE)
        alike = is_definite(before) == is_definite(self._reader.word(index))
        return agrees and alike and self._words.may_be_dual[before]

    def _with_two(self, found: Found) -> Found:
        """Take a following اثنين into the figure: طفلان اثنان."""
        following = self._reader.word(found.last)
        if self._words.numbers.get(following) == 2 and self._reader.near(found.first, found.last):
            found.end, found.last = self._reader.at(found.last).end, found.last + 1
        return found
