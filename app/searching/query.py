"""What a person typed into the search field, folded, expanded to the forms that occur, and ready to run."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from app.arabic.affixes import Family, families, strip
from app.searching.clitics import affixes
from app.searching.folded import FoldedText
from app.searching.patterns import Pattern, pattern
from app.searching.spelling import EVERY_SPELLING, Spelling

Mode = Literal["words", "phrase", "near"]
Range = tuple[str, str]
"""The first and the last of a stretch of the sorted vocabulary, both included."""

_PART = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))')
_WORD = re.compile(r"[^\W_]+")
_MOST_PARTS = 24
_MOST_PHRASES = 600
_ARTICLE = "ال"
_SHORTEST_PREFIX = 2
_AFTER_ALL = "\U0010ffff"


class Vocabulary(Protocol):
    """The words of the index."""

    def between(self, ranges: Sequence[Range]) -> list[str]:
        """Return the words within any of ``ranges``."""

    def alike(self, word: str) -> list[str]:
        """Return the words that differ from ``word`` by a letter or two."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query, folded and as it was typed; a star follows an open one, a tilde one to be found alike."""

    text: str
    typed: str
    open_end: bool = False
    alike: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """One or more words in a row that an article must contain, or must not."""

    words: tuple[Word, ...]
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A query ready to run: the expression for the index, and a pattern over folded text for each wanted term.

    ``refused`` find what must not be there; the expression says so to the index. ``near``: the terms must stand close
    together.
    """

    expression: str
    patterns: tuple[Pattern, ...]
    refused: tuple[Pattern, ...] = ()
    near: bool = False


def parse(query: str, mode: Mode = "words") -> list[Term]:
    """Return the terms of ``query``. Whatever cannot be a word is passed over; nothing is an error.

    As a phrase, all words in a row that are not excluded are one term.
    """
    folded = FoldedText(query)
    terms = [term for part in _parts(folded) if (term := _term(folded, part)) is not None]
    wanted = [term for term in terms if not term.excluded]
    if mode != "phrase" or len(wanted) < 2:
        return terms
    phrase = tuple(word for term in wanted for word in term.words)[:_MOST_PARTS]
    return [Term(phrase), *(term for term in terms if term.excluded)]


def plan(
    query: str, vocabulary: Vocabulary, mode: Mode = "words", spelling: Spelling = EVERY_SPELLING
) -> Plan | None:
    """Return how to run ``query`` over an index with this vocabulary; None when nothing can match."""
    wanted: list[tuple[str, Pattern]] = []
    refused: list[tuple[str, Pattern]] = []
    for term in parse(query, mode):
        forms = _forms(term, vocabulary, spelling)
        if all(forms):
            found = _expression(term, forms), _pattern(term, forms, spelling)
            (refused if term.excluded else wanted).append(found)
        elif not term.excluded:
            return None
    if not wanted:
        return None
    negative = "".join(f" NOT ({part})" for part, _ in refused)
    expression = f"({' AND '.join(f'({part})' for part, _ in wanted)}){negative}"
    patterns, refusing = (tuple(pattern for _, pattern in terms) for terms in (wanted, refused))
    return Plan(expression, patterns, refusing, near=mode == "near" and len(patterns) > 1)


def words_of(folded: str) -> list[str]:
    """Return the words of a folded text as the index has them."""
    return _WORD.findall(folded)


def _parts(folded: FoldedText) -> list[re.Match[str]]:
    return list(itertools.islice(_PART.finditer(folded.text), _MOST_PARTS))


def _term(folded: FoldedText, part: re.Match[str]) -> Term | None:
    group = 2 if part[2] is not None else 3
    found = list(itertools.islice(_WORD.finditer(folded.text, *part.span(group)), _MOST_PARTS))
    if not found:
        return None
    ending = part[group].rstrip()[-1:]
    words = [Word(match[0], _typed(folded, match)) for match in found]
    last = words[-1]
    words[-1] = Word(last.text, last.typed, open_end=ending == "*", alike=ending == "~")
    return Term(tuple(words), excluded=bool(part[1]))


def _typed(folded: FoldedText, match: re.Match[str]) -> str:
    start, end = folded.span(*match.span())
    return folded.original[start:end]


def _forms(term: Term, vocabulary: Vocabulary, spelling: Spelling) -> list[list[str]]:
    """Return the written forms to look for, word by word; an empty list for a word that occurs nowhere.

    A word alone stands for all its forms. In a phrase only articles vary, and what the first word is prefixed with.
    """
    found = [_word_forms(at, term, vocabulary, spelling) for at in range(len(term.words))]
    if math.prod(map(len, found)) > _MOST_PHRASES and len(found) > 1:
        exact = [_present([word.text], vocabulary) for word in term.words[1:]]
        found[1:] = [
            forms if word.open_end else alone
            for word, forms, alone in zip(term.words[1:], found[1:], exact, strict=True)
        ]
        found[0] = found[0][:_MOST_PHRASES]
    return found


def _word_forms(at: int, term: Term, vocabulary: Vocabulary, spelling: Spelling) -> list[str]:
    word = term.words[at]
    if word.open_end:
        return _open_forms(word) if spelling.prefixes else [word.text]
    if word.alike:
        return vocabulary.alike(word.text)
    if not spelling.prefixes or not _is_arabic(word.text):
        return _present([word.text], vocabulary)
    if len(term.words) == 1:
        return _grown(families(word.text, affixes()), vocabulary)
    bare = strip(word.text, affixes())[0]
    before = ("", *affixes().prefixes) if at == 0 else ("", _ARTICLE)
    return _present([word.text, *(prefix + bare for prefix in before)], vocabulary)


def _open_forms(word: Word) -> list[str]:
    if len(word.text) < _SHORTEST_PREFIX or not _is_arabic(word.text):
        return [word.text]
    return [word.text, *(prefix + word.text for prefix in affixes().prefixes)]


def _present(words: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    return sorted(vocabulary.between([(word, word) for word in dict.fromkeys(words)]))


def _grown(kin: Sequence[Family], vocabulary: Vocabulary) -> list[str]:
    """Return the forms of families that occur: what begins like one of them is read, what ends otherwise left.

    To ask for hundreds of forms one by one would take several times as long. Of a very short stem too much begins
    alike; its forms are asked for.
    """
    short = [family for family in kin if len(family.base) < _SHORTEST_PREFIX]
    found = (
        set(_present([form for family in short for form in family.forms()], vocabulary)) if short else set()
    )
    endings: dict[str, frozenset[str]] = {}
    for family in kin:
        for start in (prefix + family.base for prefix in family.prefixes if family not in short):
            endings[start] = endings.get(start, frozenset()) | family.endings
    ranges = [(start, start + _AFTER_ALL if rest != {""} else start) for start, rest in endings.items()]
    for term in vocabulary.between(ranges):
        cuts = range(_SHORTEST_PREFIX, len(term) + 1)
        if any(term[cut:] in endings.get(term[:cut], ()) for cut in cuts):
            found.add(term)
    return sorted(found)


def _expression(term: Term, forms: list[list[str]]) -> str:
    star = " *" if term.words[-1].open_end else ""
    return " OR ".join(f'"{" ".join(row)}"{star}' for row in itertools.product(*forms))


def _pattern(term: Term, forms: list[list[str]], spelling: Spelling) -> Pattern:
    typed = tuple(
        "" if word.alike else f"{word.typed}*" if word.open_end else word.typed for word in term.words
    )
    checked = spelling if not spelling.lenient and not term.excluded else None
    return pattern(
        [(each, word.open_end) for word, each in zip(term.words, forms, strict=True)], checked, typed
    )


def _is_arabic(word: str) -> bool:
    return "\u0621" <= word[0] <= "\u064a"
