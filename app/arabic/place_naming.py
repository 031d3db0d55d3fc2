"""Names behind the nouns that announce them: بلدة X, بلدات X وY, the following towns: X, Y and Z."""

import re
from collections.abc import Iterator
from typing import Final

from app.arabic.place_guards import Hit, Surroundings
from app.arabic.place_words import COMMON, STRONG, WEAK, Name, PlaceWords
from app.arabic.tokens import Tokens, forms

KNOWN: Final = "known-place"
CUED: Final = "place-after-noun"

_AND: Final = "و"
_ARTICLE: Final = "ال"
_SHORTEST_UNKNOWN: Final = 3
_DOUBLE_LAM: Final = "لل"
_NO_NAME: Final = re.compile(r"و|كال|[تي]\w{3}|لل|م\w+ه$|\w+يه$|\w+وا$")
"""Words without the article that go on with the sentence behind a noun: و, verbs, participles, adjectives."""
_STOPS: Final = frozenset(',.;:\n)"')
_BRACKETS: Final = frozenset('"()')
_PRONOUNS: Final = ("ها", "هم", "هما")
_PROVINCE: Final = "province"
_MANY: Final = "ات"
_IN: Final = "في"
_SON: Final = "بن"
_SOMETIMES: Final = frozenset({"announcing", "weak"})
"""Lists of words behind which a name stands only sometimes."""
_TITLED: Final = frozenset({"named_district", "road", "airport", "camp"})
_PART_OF_NAME: Final = frozenset({"road", "mountain", "water", "island"})
_LIST_WINDOW: Final = 4
"""Tokens between the plural of a list and the word that announces its names."""
_ELATIVE: Final = re.compile(r"الا\w{3}$")
"""الأكبر, الأهم, الأولى: no name, where a list could begin."""


class Naming(Surroundings):
    """Reads the names behind nouns in one text; `focus` are the countries it speaks of."""

    def __init__(self, tokens: Tokens, words: PlaceWords) -> None:
        super().__init__(tokens, words)
        self.focus: frozenset[str] = frozenset()

    def behind_noun(self, i: int) -> list[Hit]:
        """Return the name behind a noun at a token, several behind a plural; none if there is no such noun or name."""
        cue = next(
            (self.words.cues[form.word] for form in forms(self.text(i)) if form.word in self.words.cues), None
        )
        if cue is None:
            return []
        code, kind = cue
        if code in _SOMETIMES:
            return self._announced(i) if code == "announcing" else []
        at = i + 1 if self.text(i + 1) not in _BRACKETS else i + 2
        loose = code == "loose" or (code == _PROVINCE and not self._says_where(i))
        hit = self._name_at(at, kind, loose=loose, titles=code in _TITLED)
        if hit is None and loose and self.is_in(i, "list_nouns"):
            return self._located(at, kind)
        if hit is None or (loose and self.belongs_elsewhere(hit)):
            return []
        if code in _PART_OF_NAME and hit.kind != "country":
            hit = hit._replace(first=i, clitics=self._clitics_of_noun(i, code), kind=kind)
        return [hit, *self._more(hit, kind)] if self.is_in(i, "list_nouns") else [hit]

    def _located(self, i: int, kind: str) -> list[Hit]:
        """Return the unknown names behind a loose plural when a direction and a place follow: مناطق X وY شرقي حلب."""
        if not self.text(i).startswith(_ARTICLE) or not self.can_be_name(i):
            return []
        first = Hit(i, i + 1, 0, None, kind, CUED)
        found = [first, *self._more(first, kind)]
        end = found[-1].end
        known = self.longest(end + 1, 0) if self.is_in(end, "loose") else None
        return found if known and known[1].trust in (STRONG, WEAK) else []

    def _says_where(self, i: int) -> bool:
        """Tell `في مقاطعة` and `شرق مقاطعة هونان`, a province, from `دعا إلى مقاطعة`, a boycott."""
        if self.text(i - 1) == _IN:
            return True
        following = self.text(i + 1)
        named = not following.startswith(_ARTICLE) and not following.endswith(_MANY)
        return named and (self.text(i).startswith("ب") or self.is_in(i - 1, "loose"))

    def _clitics_of_noun(self, i: int, code: str) -> int:
        form = next(form for form in forms(self.text(i)) if form.word in self.words.cues)
        return form.clitics + (form.word not in self.words.lists[code])

    def _name_at(self, i: int, kind: str, *, loose: bool, titles: bool) -> Hit | None:
        """Return the name that stands behind a noun; loose nouns are trusted only before names that are known."""
        known = self.longest(i, 0)
        if known:
            end, entry = known
            if entry.trust == COMMON and not self._is_common_name(i, entry, loose=loose):
                return None
            reason = KNOWN if loose and entry.trust == STRONG else CUED
            return Hit(i, end, 0, entry, entry.kind if loose or entry.kind == "country" else kind, reason)
        base = self.text(i + 1) in self.words.lists["military"] and self.can_be_name(i)
        end = 0 if loose and not base else self._unknown_end(i, titles=titles)
        return Hit(i, end, 0, None, kind, CUED) if end else None

    def _is_common_name(self, i: int, entry: Name, *, loose: bool) -> bool:
        """Tell whether a word of every day is a name here: behind a noun, a loose one only for a district at issue."""
        if self.text(i) in self.words.lists["not_names"]:
            return False
        return not loose or (self.is_in(i - 1, "common_allowed") and bool(entry.countries & self.focus))

    def _unknown_end(self, i: int, *, titles: bool) -> int:
        """Return the end of a name that is not known, 0 if the words here cannot be one."""
        word = self.text(i)
        if word in self.words.lists["titles"]:
            whole = i + 3 if self.text(i + 1) in self.words.lists["compound_heads"] else i + 2
            while self.text(whole) == _SON and self.text(whole + 1).isalpha():
                whole += 3 if self.text(whole + 1) in self.words.lists["compound_heads"] else 2
            return whole if titles and self.text(whole - 1).isalpha() else 0
        if word in self.words.lists["compound_heads"]:
            return i + 2 if self.can_be_name(i + 1) else 0
        return i + 1 if self.can_be_name(i) else 0

    def can_be_name(self, i: int) -> bool:
        """Tell whether a word that nobody knows can be a name behind a noun."""
        word = self.text(i)
        if not word.isalpha() or word.isascii() or len(word.removeprefix(_ARTICLE)) < _SHORTEST_UNKNOWN:
            return False
        if word in self.words.lists["not_names"] or word in self.words.lists["list_heads"]:
            return False
        if any(form.word in self.words.cues for form in forms(word)) or self._is_noun_of_places(word):
            return False
        return word.startswith(_ARTICLE) or _NO_NAME.match(word) is None

    def _is_noun_of_places(self, word: str) -> bool:
        """Tell المنطقة and المحافظة, which say where without naming it."""
        code, _ = self.words.cues.get(word.removeprefix(_ARTICLE), ("loose", ""))
        return code != "loose"

    def _more(self, hit: Hit, kind: str) -> Iterator[Hit]:
        """Yield the names that follow one behind a plural: `بلدات X، Y وZ`."""
        while True:
            comma = self.text(hit.end) == ","
            at = hit.end + 1 if comma else hit.end
            joined = self.text(at).startswith(_AND) and len(self.text(at)) > _SHORTEST_UNKNOWN
            following = self._joined_name(at, kind, joined=joined) if comma or joined else None
            if following is None:
                return
            yield following
            hit = following

    def _joined_name(self, i: int, kind: str, *, joined: bool) -> Hit | None:
        known = self.longest(i, 0) or (self.longest(i, 1) if joined else None)
        if known:
            clitics = 0 if self.longest(i, 0) else 1
            return Hit(i, known[0], clitics, known[1], kind or known[1].kind, CUED)
        bare = self.text(i)[joined:]
        if not bare.isalpha() or bare in self.words.lists["not_names"] or bare in self.words.cues:
            return None
        if bare.endswith(_PRONOUNS) or not (joined or self.can_be_name(i)):
            return None
        article, after = bare.startswith(_ARTICLE), self.text(i + 1)
        ends = after in _STOPS or ((joined or article) and after.startswith(_AND))
        return Hit(i, i + 1, int(joined), None, kind, CUED) if ends or (joined and article) else None

    def begins_longer_name(self, i: int) -> bool:
        """Tell whether a noun such as جنوب is itself the first word of a name: `جنوب السودان`."""
        names = (self.longest(i, clitics) for clitics in self.words.clitics[self.text(i)])
        return any(name and name[0] > i + 1 for name in names)

    def longest(self, i: int, clitics: int) -> tuple[int, Name] | None:
        """Return the longest known name at a token whose first letters are clitics, and the token after it."""
        word = self.text(i)
        bare = word[clitics:]
        if clitics and word[clitics - 1 : clitics + 1] == _DOUBLE_LAM:
            bare = _ARTICLE + word[clitics + 1 :]
        for rest, number in self.words.known.get(bare, ()):
            if self.follow(i, rest):
                return i + 1 + len(rest), self.words.names[number]
        return None

    def _announced(self, i: int) -> list[Hit]:
        """Return the names of a list: `في ثلاث مدن هي X وY`, `المحافظات التالية: X وY`; a single one must be known."""
        if not self._follows_plural(i):
            return []
        at = i + 2 if self.text(i + 1) == ":" else i + 1
        first = None if _ELATIVE.match(self.text(at)) else self._name_at(at, "", loose=False, titles=False)
        if first is None:
            return []
        found = [first, *self._more(first, "")]
        return found if len(found) > 1 or first.entry else []

    def _follows_plural(self, i: int) -> bool:
        """Tell whether the plural of a noun for places stands shortly before."""
        for place in range(i - 1, i - 1 - _LIST_WINDOW, -1):
            if self.text(place) in _STOPS:
                return False
            if self.is_in(place, "list_heads"):
                return True
        return False
