"""Places in running text: known names with their clitics, names behind nouns such as بلدة, and what the text teaches.

A name that is also another word counts only where something beside it says that it is a place.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.arabic.offsets import Folded, fold_with_map
from app.arabic.place_guards import Hit, Surroundings
from app.arabic.place_words import AMBIGUOUS, COMMON, STRONG, WEAK, Name, PlaceWords
from app.arabic.tokens import Tokens, forms

KNOWN: Final = "known-place"
CUED: Final = "place-after-noun"
LEARNT: Final = "place-learnt-in-text"
LISTED: Final = "place-in-a-list"

_AND: Final = "و"
_ARTICLE: Final = "ال"
_SHORTEST_UNKNOWN: Final = 3
_SHORTEST_ATTACHED: Final = 6
_LEAST_CUES: Final = 2
_DOUBLE_LAM: Final = "لل"
_NO_NAME: Final = re.compile(r"و|[تي]\w{3}|لل|م\w+ه$|\w+يه$|\w+وا$")
"""Words without the article that go on with the sentence behind a noun: و, verbs, participles, adjectives."""
_STOPS: Final = frozenset(',.;:\n)"')
_TANWIN: Final = "\u064b"
"""On a noun or an adjective, never on a name: `نحو 40 سورياً`."""
_OPENING: Final = frozenset('"(')
_PRONOUNS: Final = ("ها", "هم", "هما")
_PROVINCE: Final = "province"
_MANY: Final = "ات"
_IN: Final = "في"
_TITLED: Final = frozenset({"named_district", "road", "airport", "camp"})
_PART_OF_NAME: Final = frozenset({"road", "mountain", "water", "island"})
_SURE: Final = frozenset({KNOWN, CUED})


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place in a text: code points; `name` is what it is called, without clitics.

    `kind`: country, place (a region or town of our lists), city, village, governorate, district, camp, crossing,
    airport, road, mountain, water, island, or learnt for a name that the team or the text itself has taught.
    """

    start: int
    end: int
    quote: str
    name: str
    kind: str
    reason: str


def find_places(text: str, words: PlaceWords) -> list[PlaceMention]:
    """Return the places of a text in order, none overlapping."""
    folded = fold_with_map(text)
    finder = _Finder(Tokens(folded.text), words)
    found = (_mention(folded, finder.tokens, hit) for hit in finder.hits())
    return [mention for mention in found if _TANWIN not in mention.quote]


def _mention(folded: Folded, tokens: Tokens, hit: Hit) -> PlaceMention:
    first = tokens[hit.first]
    start, end = folded.span(first.start + hit.clitics, tokens[hit.end - 1].end)
    quote = folded.original[start:end]
    shortened = hit.clitics and first.text[hit.clitics - 1 : hit.clitics + 1] == _DOUBLE_LAM
    written = _ARTICLE + quote[1:] if shortened else quote
    country = hit.entry is not None and hit.entry.kind == "country"
    return PlaceMention(
        start, end, quote, hit.entry.reported if country and hit.entry else written, hit.kind, hit.reason
    )


class _Finder(Surroundings):
    """Reads a text twice: first for the countries it speaks of and the names it teaches, then for all its places."""

    def __init__(self, tokens: Tokens, words: PlaceWords) -> None:
        super().__init__(tokens, words)
        self.focus: frozenset[str] = frozenset()
        self.learnt: frozenset[str] = frozenset()
        may_begin = words.may_begin
        self.candidates = [
            i for i, text in enumerate(tokens.texts) if may_begin[text] and self._begins_known(i)
        ]

    def hits(self) -> list[Hit]:
        """Return the places in order."""
        first = list(self._scan())
        self.focus = frozenset(
            code for hit in first if hit.entry and hit.reason in _SURE for code in hit.entry.countries
        )
        named = Counter(self.folded(hit) for hit in first if hit.reason == CUED)
        placed = self._placed(frozenset(named))
        self.learnt = frozenset(
            name for name, count in named.items() if self._is_learnt(name, count + (name in placed))
        )
        self._add_candidates(frozenset(name.split()[0] for name in self.learnt))
        return list(self._scan())

    def _begins_known(self, i: int) -> bool:
        """Tell whether a known name, a noun before names or the name of something else really stands at a token."""
        word = self.text(i)
        return (
            any(self._longest(i, clitics) for clitics in self.words.clitics[word])
            or any(form.word in self.words.cues for form in forms(word))
            or self._after_other_name(i) > i
        )

    def _add_candidates(self, learnt: frozenset[str]) -> None:
        """Look also where the first words of learnt names stand."""
        endings = tuple(word.removeprefix(_ARTICLE) for word in learnt)
        more = {
            i
            for i, text in enumerate(self.tokens.texts)
            if text.endswith(endings) and any(form.word in learnt for form in forms(text))
        }
        self.candidates = sorted(more.union(self.candidates))

    def _placed(self, names: frozenset[str]) -> frozenset[str]:
        """Return those of the names that stand somewhere behind a word that says where: `غرب بارا`."""
        return frozenset(
            text
            for i, text in enumerate(self.tokens.texts)
            if text in names and self.is_in(i - 1, "where", "loose")
        )

    def _is_learnt(self, name: str, count: int) -> bool:
        """Tell whether a name stands for a place from now on: a noun before it once, twice if it was not known.

        `count` is how often a noun or another word that says where stands before it.
        """
        first, *rest = name.split()
        for words, number in self.words.known.get(first, ()):
            if list(words) == rest:
                trust = self.words.names[number].trust
                adjective = first.endswith("ي") and not first.startswith(_ARTICLE)
                return trust == WEAK or (trust == AMBIGUOUS and not adjective)
        return count >= _LEAST_CUES

    def _scan(self) -> Iterator[Hit]:
        done, before = 0, None
        for i in self.candidates:
            if i < done:
                continue
            done = self._after_other_name(i)
            for hit in self._at(i, before) if done == i else ():
                yield hit
                before, done = hit, hit.end

    def _at(self, i: int, before: Hit | None) -> list[Hit]:
        """Return what begins at a token: one place, several behind a plural such as بلدات, or none."""
        if not self.text(i).isalpha():
            return []
        named = [] if self._begins_longer_name(i) else self._behind_noun(i)
        if named:
            return named
        hit = self._known_at(i, before) or self._learnt_at(i)
        return [hit] if hit and not self.belongs_elsewhere(hit) else []

    def _begins_longer_name(self, i: int) -> bool:
        """Tell whether a noun such as جنوب is itself the first word of a name: `جنوب السودان`."""
        names = (self._longest(i, clitics) for clitics in self.words.clitics[self.text(i)])
        return any(name and name[0] > i + 1 for name in names)

    # names behind nouns

    def _behind_noun(self, i: int) -> list[Hit]:
        cue = next(
            (self.words.cues[form.word] for form in forms(self.text(i)) if form.word in self.words.cues), None
        )
        if cue is None:
            return []
        code, kind = cue
        at = i + 1 if self.text(i + 1) not in _OPENING else i + 2
        loose = code == "loose" or (code == _PROVINCE and not self._says_where(i))
        hit = self._name_at(at, kind, loose=loose, titles=code in _TITLED)
        if hit is None or (loose and self.belongs_elsewhere(hit)):
            return []
        if code in _PART_OF_NAME and hit.kind != "country":
            hit = hit._replace(first=i, clitics=self._clitics_of_noun(i, code), kind=kind)
        return [hit, *self._more(hit, kind)] if self.is_in(i, "list_nouns") else [hit]

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
        known = self._longest(i, 0)
        if known:
            end, entry = known
            if entry.trust == COMMON and not self._is_common_name(i, entry, loose=loose):
                return None
            reason = KNOWN if loose and entry.trust == STRONG else CUED
            return Hit(i, end, 0, entry, entry.kind if loose or entry.kind == "country" else kind, reason)
        base = self.text(i + 1) in self.words.lists["military"] and self._can_be_name(i)
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
            return whole if titles and self.text(whole - 1).isalpha() else 0
        if word in self.words.lists["compound_heads"]:
            return i + 2 if self._can_be_name(i + 1) else 0
        return i + 1 if self._can_be_name(i) else 0

    def _can_be_name(self, i: int) -> bool:
        word = self.text(i)
        if not word.isalpha() or word.isascii() or len(word.removeprefix(_ARTICLE)) < _SHORTEST_UNKNOWN:
            return False
        if word in self.words.lists["not_names"] or any(form.word in self.words.cues for form in forms(word)):
            return False
        return word.startswith(_ARTICLE) or _NO_NAME.match(word) is None

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
        known = self._longest(i, 0) or (self._longest(i, 1) if joined else None)
        if known:
            clitics = 0 if self._longest(i, 0) else 1
            return Hit(i, known[0], clitics, known[1], kind or known[1].kind, CUED)
        bare = self.text(i)[1:]
        if not joined or not bare.isalpha() or self.is_in(i, "not_names") or bare in self.words.cues:
            return None
        if bare.endswith(_PRONOUNS):
            return None
        after = self.text(i + 1)
        named = bare.startswith(_ARTICLE) or after in _STOPS or after.startswith(_AND)
        return Hit(i, i + 1, 1, None, kind, CUED) if named else None

    # names alone

    def _known_at(self, i: int, before: Hit | None) -> Hit | None:
        counts = self.words.clitics[self.text(i)]
        joins = before is not None and before.end == i and self.text(i).startswith(_AND)
        for clitics in reversed(counts) if joins else counts:
            known = self._longest(i, clitics)
            if known and self._trusted(i, clitics, known[1], before):
                return Hit(i, known[0], clitics, known[1], known[1].kind, self._reason(known[1]))
        return None

    def _reason(self, entry: Name) -> str:
        return KNOWN if entry.trust == STRONG else LISTED

    def _trusted(self, i: int, clitics: int, entry: Name, before: Hit | None) -> bool:
        word = self.text(i)
        if (
            "ف" in word[:clitics]
            and not word.startswith(_ARTICLE, clitics)
            and len(word) < _SHORTEST_ATTACHED
        ):
            return False
        if entry.trust == STRONG:
            return True
        attached = word[:clitics].strip("وف")
        listed = before is not None and self._continues(i, before, entry)
        spoken_of = bool(entry.countries & self.focus)
        if entry.trust == WEAK and not word.startswith(_ARTICLE, clitics):
            full = not attached or _ARTICLE in word[:4] or len(word) > _SHORTEST_ATTACHED
            return full and (listed or spoken_of or (entry.large and self.is_in(i - 1, "where")))
        if entry.trust == COMMON or not spoken_of or self.text(i + 1).startswith(_ARTICLE):
            return False
        return (
            listed or self.is_in(i - 1, "where") or (attached == "ب" and word.startswith(_ARTICLE, clitics))
        )

    def _continues(self, i: int, before: Hit, entry: Name) -> bool:
        """Tell whether a name goes on a list: `حلب والباب`, `حلب، الباب`; both must lie in one country."""
        gap = i - before.end
        joined = (gap == 0 and self.text(i).startswith(_AND)) or (gap == 1 and self.text(before.end) == ",")
        return joined and (before.entry is None or bool(before.entry.countries & entry.countries))

    def _learnt_at(self, i: int) -> Hit | None:
        for form in forms(self.text(i)):
            two = f"{form.word} {self.text(i + 1)}"
            if two in self.learnt:
                return Hit(i, i + 2, form.clitics, None, "learnt", LEARNT)
            if form.word in self.learnt:
                return Hit(i, i + 1, form.clitics, None, "learnt", LEARNT)
        return None

    def _longest(self, i: int, clitics: int) -> tuple[int, Name] | None:
        """Return the longest known name at a token whose first letters are clitics, and the token after it."""
        word = self.text(i)
        bare = word[clitics:]
        if clitics and word[clitics - 1 : clitics + 1] == _DOUBLE_LAM:
            bare = _ARTICLE + word[clitics + 1 :]
        for rest, number in self.words.known.get(bare, ()):
            if self.follow(i, rest):
                return i + 1 + len(rest), self.words.names[number]
        return None

    # what a name of a place can be part of

    def _after_other_name(self, i: int) -> int:
        """Return the token after the name of an organisation that holds a place; the same token if there is none."""
        for form in forms(self.text(i)):
            for rest, _ in self.words.not_places.get(form.word, ()):
                if self.follow(i, rest):
                    return i + 1 + len(rest)
        return i
