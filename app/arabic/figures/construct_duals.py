"""Duals that have lost their nun before a genitive: طرفا النزاع, شاهدي عيان, تفجيري القديح والعنود."""

from typing import Final

from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import WORD, Reader

_NOMINATIVE: Final = "ا"
_ALWAYS: Final = ("شاهد", "طرف")
_JOINED: Final = "و"
_OWN_CLITICS: Final = ("و", "لل", "بال", "فال", "كال")
_VERB_LETTERS: Final = "يتسن"
_SHORTEST_NOUN: Final = 3


class ConstructDuals:
    """Tells them from adjectives in ي, from "my", and from the accusative, in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words
        self._masculine = words.duals.get("construct", frozenset())
        self._feminine = words.duals.get("feminine", frozenset())
        self._places = words.duals.get("named_places", frozenset())
        self._kin = words.duals.get("kin", frozenset())

    def accepts(self, index: int, word: str) -> bool:
        """Tell whether the word at a token, its clitics taken off, is a dual before its genitive."""
        if not self._has_genitive(index):
            return False
        stem = word[:-1]
        feminine = stem[:-1] + "ه" if stem.endswith("ت") else ""
        if (feminine or stem) in self._places and self._names_two(index + 1):
            return False
        if stem in self._masculine:
            return self._is_masculine(index, stem, nominative=word.endswith(_NOMINATIVE))
        return feminine in self._feminine and (
            word.endswith(_NOMINATIVE)
            or self._counts_people_or_two(index + 1)
            or (feminine not in self._kin and self._is_indefinite_noun(index + 1))
        )

    def _has_genitive(self, index: int) -> bool:
        following = self._reader.word(index + 1)
        if (
            not following
            or not self._reader.near(index, index + 1)
            or following in self._words.trap("particles")
        ):
            return False
        ordinal = following.removeprefix("ال") in self._words.ordinals
        joined = following.startswith(_OWN_CLITICS) and not self._words.knows_noun(following)
        return not (ordinal or joined or self._reader.has_tanwin(index))

    def _is_masculine(self, index: int, stem: str, *, nominative: bool) -> bool:
        following = self._reader.word(index + 1)
        if nominative:
            return self._reader.has_article(index + 1) and following not in self._words.trap("weekdays")
        return self._names_two(index + 1) or stem in _ALWAYS or self._is_of_people(index + 1)

    def _counts_people_or_two(self, index: int) -> bool:
        """جثتي رجل, حالتي وفاة, منطقتي مكة والمدينة."""
        return self._is_of_people(index) or self._names_two(index)

    def _is_of_people(self, index: int) -> bool:
        """Tell people or a noun that completes another: جثتي رجل, قطاري ركاب."""
        following = self._reader.word(index)
        people = following in self._words.groups or following in self._words.persons
        return people or following in self._words.trap("complements")

    def _is_indefinite_noun(self, index: int) -> bool:
        """Tell قاعتي اجتماع from "my hall" with a verb, an adjective or a definite word after it."""
        following = self._reader.word(index)
        verb = following.startswith(tuple(_VERB_LETTERS)) or following.endswith(("ت", "ه"))
        return len(following) >= _SHORTEST_NOUN and not verb and not self._reader.has_article(index)

    def _names_two(self, index: int) -> bool:
        """Tell whether X وY follow, X perhaps with its adjective."""
        for place in (index + 1, index + 2):
            token = self._reader.at(place)
            if token.kind != WORD or not self._reader.near(index, place):
                return False
            if token.text.startswith(_JOINED) and len(token.text) > 2:
                return True
            if not self._reader.has_article(place):
                return False
        return False
