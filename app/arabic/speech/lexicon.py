"""The word lists behind the finder of reported speech, folded and indexed once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from app.arabic.fold import fold
from app.arabic.remembered import Remembered
from app.arabic.speech.inflection import Form, forms
from app.arabic.speech.line import IMAM, IMAM_FOLDED
from app.arabic.speech.manners import MANNERS

Tables = Mapping[str, Mapping[str, Sequence[str]]]
"""Word lists by name (`reporting`, `speakers`, `speech`, `action_nouns`), each a table code → words."""

_ARTICLES: Final = ("وال", "بال", "كال", "فال", "ال", "لل")
_SHORTEST: Final = 2
OWNERS: Final = ("هما", "هم", "ها", "ه")
"""The possessives of the third person, folded."""
_SHORTEST_BROKEN: Final = 5
"""Letters of the shortest plural of people in اء: خبراء, not لواء."""
_CACHED: Final = 100_000
_PHRASES: Final = (
    "according_to", "according_to_alleged", "as_said", "impersonal", "stated_in", "saying_noun", "alleging_noun",
)  # fmt: skip


_NOUNS: Final = ("saying_noun", "alleging_noun")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a written verb: its manner (a code of `MANNERS`) and its form."""

    manner: str
    form: Form


@dataclass(frozen=True, slots=True)
class Phrase:
    """A fixed phrase of folded words; `glued` is the clitic that the next word must carry, often empty."""

    code: str
    words: tuple[str, ...]
    glued: str = ""


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Everything `find_reported_speech` knows of Arabic words; build it once with `from_tables`.

    `may_report` tells whether a folded word can be, or begin, a cue at all.
    """

    verbs: Mapping[str, tuple[Reading, ...]]
    phrases: Mapping[str, tuple[Phrase, ...]]
    nouns: Mapping[str, frozenset[str]]
    may_report: Remembered[bool] = field(init=False, repr=False, compare=False)
    _seconds: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _speaking: Remembered[bool] = field(init=False, repr=False, compare=False)
    _known: dict[tuple[str, str], bool] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "may_report", Remembered(self._may_report))
        object.__setattr__(self, "_speaking", Remembered(self._speaks))
        object.__setattr__(self, "_seconds", {first: _second(all_) for first, all_ in self.phrases.items()})

    @classmethod
    def from_tables(cls, tables: Tables) -> "SpeechWords":
        """Build from the tables `reporting`, `speakers`, `speech` and `action_nouns`; a missing one counts as empty."""
        reporting = tables.get("reporting", {})
        verbs: dict[str, list[Reading]] = {}
        for code in MANNERS:
            for entry in reporting.get(code, ()):
                for form in forms(entry):
                    verbs.setdefault(form.text, []).append(Reading(code, form))
        nouns: dict[str, frozenset[str]] = {}
        for name in ("speakers", "speech", "action_nouns"):
            nouns.update({code: _folded(words) for code, words in tables.get(name, {}).items()})
        if IMAM_FOLDED in nouns.get("person", ()):
            nouns["person"] |= {IMAM}
        return cls({form: tuple(found) for form, found in verbs.items()}, _phrases(reporting), nouns)

    def phrases_at(self, first: str, second: str) -> tuple[Phrase, ...]:
        """Return the phrases that may begin with two folded words, the longest first."""
        return self.phrases[first] if second.startswith(self._seconds.get(first, ())) else ()

    def has(self, code: str, word: str) -> bool:
        """Tell whether a folded word is in a list."""
        return word in self.nouns.get(code, frozenset())

    def names(self, code: str, word: str) -> bool:
        """Tell whether a folded noun is in a list, with or without article and clitics."""
        known = self._known.get((code, word))
        if known is None:
            found = self.nouns.get(code, frozenset())
            known = word in found or any(stem in found for stem in stems(word))
            if len(self._known) < _CACHED:
                self._known[code, word] = known
        return known

    def speaks(self, word: str) -> bool:
        """Tell whether a folded noun names a person, a body, a document, a plan or a state."""
        return self._speaking[word]

    def _speaks(self, word: str) -> bool:
        return any(self.names(code, word) for code in ("person", "body", "document", "plan", "state"))

    def owned_speaks(self, word: str) -> bool:
        """Tell whether a folded noun with a possessive names one who speaks: مصادرها, مراسله."""
        return any(word.endswith(owner) and self.speaks(word.removesuffix(owner)) for owner in OWNERS)

    def is_feminine(self, word: str) -> bool:
        """Tell whether the head of a name takes a feminine verb or participle."""
        forms = (word, *stems(word))
        if any(self.has("feminine", form) for form in forms):
            return True
        return word.endswith(("ه", "ات")) and "خليفه" not in forms

    def is_sound_plural(self, word: str) -> bool:
        """Tell a plural in ون or ين from a title that ends alike, الأمين."""
        stem = word.removesuffix("ون").removesuffix("ين")
        return stem != word and (self.names("person", stem) or not self.names("person", word))

    def is_plural(self, word: str) -> bool:
        """Tell whether the head of a name stands for several people."""
        dual = word.endswith("ا") and self.names("person", word[:-1])
        people = word.endswith("اء") and len(word.removeprefix("ال")) >= _SHORTEST_BROKEN
        sound = word.endswith("ان") or self.is_sound_plural(word)
        return sound or dual or people or self.names("plural", word)

    def _may_report(self, word: str) -> bool:
        phrase = word in self.phrases or (word[:1] in ("و", "ف") and word[1:] in self.phrases)
        return word[:1].isalnum() and (phrase or bool(self.readings(word)[0]))

    def readings(self, word: str) -> tuple[tuple[Reading, ...], bool]:
        """Return how a folded word reads as a verb of reporting, and whether و or ف stands before it."""
        direct = self.verbs.get(word)
        if direct is not None:
            return direct, False
        if len(word) > _SHORTEST and word[0] in "وف":
            return self.verbs.get(word[1:], ()), True
        return (), False


@lru_cache(maxsize=1 << 15)
def stems(word: str) -> tuple[str, ...]:
    """Return a folded word without its article, or without one clitic letter; nothing shorter than two letters."""
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST:
            return (word[len(article) :],)
    if len(word) > _SHORTEST + 1 and word[0] in "ولبف":
        return (word[1:],)
    return ()


def is_definite(word: str) -> bool:
    """Tell whether a folded word carries the article."""
    return word.startswith(_ARTICLES) and len(word) > len("ال") + 1


def _second(phrases: Iterable[Phrase]) -> tuple[str, ...]:
    """Return how the word after the first begins in any of some phrases: "" after one of a single word."""
    return tuple({phrase.words[1] if len(phrase.words) > 1 else "" for phrase in phrases})


def _with_owner(noun: str) -> Iterable[str]:
    """Give the forms of a noun of saying with a possessive, also after بـ: قوله, بتأكيدها."""
    stem = noun[:-1] + "ت" if noun.endswith("ه") else noun
    return (prefix + stem + owner for prefix in ("", "ب") for owner in OWNERS)


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


def _phrases(reporting: Mapping[str, Sequence[str]]) -> dict[str, tuple[Phrase, ...]]:
    """Index the fixed phrases by their first word, the longest first."""
    found: dict[str, list[Phrase]] = {}
    for code in _PHRASES:
        for entry in reporting.get(code, ()):
            parts = fold(entry).split()
            glued = parts.pop() if len(parts) > 1 and len(parts[-1]) == 1 else ""
            if parts:
                found.setdefault(parts[0], []).append(Phrase(code, tuple(parts), glued))
    for noun in (fold(entry) for code in _NOUNS for entry in reporting.get(code, ())):
        for owned in _with_owner(noun):
            found.setdefault(owned, []).append(Phrase("their_saying", (owned,)))
    return {
        first: tuple(sorted(phrases, key=lambda phrase: -len(phrase.words)))
        for first, phrases in found.items()
    }
