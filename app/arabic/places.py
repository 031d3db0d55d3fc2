"""Places in running text: known names with their clitics, names behind nouns such as بلدة, and what the text teaches.

A name that is also another word counts only where something beside it says that it is a place.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.arabic.offsets import Folded, fold_with_map
from app.arabic.place_guards import Hit
from app.arabic.place_naming import CUED, KNOWN, Naming
from app.arabic.place_words import AMBIGUOUS, COMMON, STRONG, WEAK, Name, PlaceWords
from app.arabic.tokens import Tokens, forms

LEARNT: Final = "place-learnt-in-text"
LISTED: Final = "place-in-a-list"

_AND: Final = "و"
_ARTICLE: Final = "ال"
_SHORTEST_ATTACHED: Final = 6
_LEAST_CUES: Final = 2
_DOUBLE_LAM: Final = "لل"
_TANWIN: Final = "\u064b"
"""On a noun or an adjective, never on a name: `نحو 40 سورياً`."""
_BARE_NAME: Final = re.compile(r"(?!ال)\w{3,}(?<!ات)[^ي]$")
"""A word without the article that is no adjective and no plural by its ending."""
_OPENING: Final = frozenset('"(')
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


class _Finder(Naming):
    """Reads a text twice: first for the countries it speaks of and the names it teaches, then for all its places."""

    def __init__(self, tokens: Tokens, words: PlaceWords) -> None:
        super().__init__(tokens, words)
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
        weak = self._weakly_named()
        placed = self._placed(weak.union(named))
        self.learnt = weak.intersection(placed).union(
            name for name, count in named.items() if self._is_learnt(name, count + (name in placed))
        )
        self._add_candidates(frozenset(name.split()[0] for name in self.learnt))
        return list(self._scan())

    def _begins_known(self, i: int) -> bool:
        """Tell whether a known name, a noun before names or the name of something else really stands at a token."""
        word = self.text(i)
        return (
            any(self.longest(i, clitics) for clitics in self.words.clitics[word])
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

    def _weakly_named(self) -> frozenset[str]:
        """Return words behind nouns such as معسكر, which are names only if the text goes on to say where they lie."""
        return frozenset(
            self.text(i + 1)
            for i in self.candidates
            if self.is_in(i, "weak") and self.can_be_name(i + 1) and _BARE_NAME.match(self.text(i + 1))
        )

    def _placed(self, names: frozenset[str]) -> frozenset[str]:
        """Return those of the names that stand somewhere behind a word that says where: `غرب بارا`."""
        return frozenset(
            text
            for i, text in enumerate(self.tokens.texts)
            if text in names and self.is_in(i - 1 - (self.text(i - 1) in _OPENING), "where", "loose")
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
        named = [] if self.begins_longer_name(i) else self.behind_noun(i)
        if named:
            return named
        hit = self._known_at(i, before) or self._learnt_at(i)
        return [hit] if hit and not self.belongs_elsewhere(hit) else []

    # names alone

    def _known_at(self, i: int, before: Hit | None) -> Hit | None:
        counts = self.words.clitics[self.text(i)]
        joins = before is not None and before.end == i and self.text(i).startswith(_AND)
        for clitics in reversed(counts) if joins else counts:
            known = self.longest(i, clitics)
            if known and self._trusted(i, clitics, known, before):
                return Hit(i, known[0], clitics, known[1], known[1].kind, self._reason(known[1]))
        return None

    def _reason(self, entry: Name) -> str:
        return KNOWN if entry.trust == STRONG else LISTED

    def _trusted(self, i: int, clitics: int, known: tuple[int, Name], before: Hit | None) -> bool:
        (end, entry), word = known, self.text(i)
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
        if entry.needs_country:
            return listed or spoken_of
        if entry.trust == WEAK and not word.startswith(_ARTICLE, clitics):
            full = not attached or _ARTICLE in word[:4] or len(word) > _SHORTEST_ATTACHED
            return full and (listed or spoken_of or (entry.large and self.is_in(i - 1, "where")))
        if entry.trust == COMMON or not spoken_of or self._is_followed(end):
            return False
        return (
            listed or self.is_in(i - 1, "where") or (attached == "ب" and word.startswith(_ARTICLE, clitics))
        )

    def _is_followed(self, i: int) -> bool:
        """Tell whether a word with the article follows that is no weekday: `في مالي السبت`."""
        return self.text(i).startswith(_ARTICLE) and self.text(i) not in self.words.lists["weekdays"]

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

    # what a name of a place can be part of

    def _after_other_name(self, i: int) -> int:
        """Return the token after the name of an organisation that holds a place; the same token if there is none."""
        for form in forms(self.text(i)):
            for rest, _ in self.words.not_places.get(form.word, ()):
                if self.follow(i, rest):
                    return i + 1 + len(rest)
        return i
