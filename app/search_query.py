"""What a person typed into the search field: words, "phrases", -exclusions and prefixes*, folded and expanded."""

from __future__ import annotations

import itertools
import math
import re
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from app.arabic.affixes import Affixes, expand, strip
from app.arabic.fold import fold

KnownTerms = Callable[[Iterable[str]], list[str]]

_PART = re.compile(r'(-?)"([^"]*)"?|(-?)([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_GAP = r"[\W_]+"
_WORD_END = r"(?![^\W_])"
_REST = r"[^\W_]*"
_MOST_PARTS = 24
_MOST_PHRASES = 600
_ARTICLE = "ال"
_SHORTEST_PREFIX = 2


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word of a query; ``open_end`` when a star follows it."""

    text: str
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """One or more words in a row that an article must contain, or must not."""

    words: tuple[Word, ...]
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """Finds a term in folded text, word borders and adjacency included.

    Plain searches for the forms of the first word, then an expression for what must follow: several times faster
    than one expression for everything.
    """

    heads: tuple[str, ...]
    tail: re.Pattern[str]

    def find(self, folded: str) -> list[tuple[int, int]]:
        """Return the places in order; none of them overlap in their beginning."""
        places: dict[int, int] = {}
        for head in self.heads:
            at = folded.find(head)
            while at >= 0:
                follows = self.tail.match(folded, at + len(head))
                if follows and not (at and folded[at - 1].isalnum()):
                    places[at] = max(follows.end(), places.get(at, 0))
                at = folded.find(head, at + 1)
        return sorted(places.items())


@dataclass(frozen=True, slots=True)
class Plan:
    """A query ready to run: the expression for the index, and a pattern over folded text for each wanted term."""

    expression: str
    patterns: tuple[Pattern, ...]


def parse(query: str) -> list[Term]:
    """Return the terms of ``query``. Whatever cannot be a word is passed over; nothing is an error."""
    terms: list[Term] = []
    for minus, phrase, minus_word, word in itertools.islice(_PART.findall(fold(query)), _MOST_PARTS):
        body = phrase or word
        found = _WORD.findall(body)[:_MOST_PARTS]
        if not found:
            continue
        words = [Word(text) for text in found]
        words[-1] = Word(found[-1], open_end=body.rstrip().endswith("*"))
        terms.append(Term(tuple(words), excluded=bool(minus or minus_word)))
    return terms


def plan(query: str, known_terms: KnownTerms) -> Plan | None:
    """Return how to run ``query`` over an index whose words ``known_terms`` filters; None when nothing can match."""
    wanted: list[str] = []
    refused: list[str] = []
    patterns: list[Pattern] = []
    for term in parse(query):
        forms = _forms(term, known_terms)
        if not all(forms):
            if term.excluded:
                continue
            return None
        expression = _expression(term, forms)
        (refused if term.excluded else wanted).append(expression)
        if not term.excluded:
            patterns.append(_pattern(term, forms))
    if not wanted:
        return None
    negative = "".join(f" NOT ({part})" for part in refused)
    return Plan(f"({' AND '.join(f'({part})' for part in wanted)}){negative}", tuple(patterns))


def _forms(term: Term, known_terms: KnownTerms) -> list[list[str]]:
    """Return the written forms to look for, word by word; an empty list for a word that occurs nowhere.

    A word alone stands for all its forms. In a phrase only articles vary, and what the first word is prefixed with.
    """
    forms = [
        _open_forms(word) if word.open_end else _closed_forms(at, term) for at, word in enumerate(term.words)
    ]
    if math.prod(map(len, forms)) > _MOST_PHRASES and len(forms) > 1:
        forms[1:] = [[word.text] for word in term.words[1:]]
    return [
        each if word.open_end else known_terms(each) for word, each in zip(term.words, forms, strict=True)
    ]


def _open_forms(word: Word) -> list[str]:
    if len(word.text) < _SHORTEST_PREFIX or not _is_arabic(word.text):
        return [word.text]
    return [word.text, *(prefix + word.text for prefix in affixes().prefixes)]


def _closed_forms(at: int, term: Term) -> list[str]:
    typed = term.words[at].text
    if len(term.words) == 1:
        return expand(typed, affixes())
    if not _is_arabic(typed):
        return [typed]
    bare = strip(typed, affixes())[0]
    before = ("", *affixes().prefixes) if at == 0 else ("", _ARTICLE)
    return list(dict.fromkeys([typed, *(prefix + bare for prefix in before)]))


def _expression(term: Term, forms: list[list[str]]) -> str:
    star = " *" if term.words[-1].open_end else ""
    return " OR ".join(f'"{" ".join(row)}"{star}' for row in itertools.product(*forms))


def _pattern(term: Term, forms: list[list[str]]) -> Pattern:
    ends = [_REST if word.open_end else "" for word in term.words]
    tail = ends[0]
    for each, end in zip(forms[1:], ends[1:], strict=True):
        either = "|".join(re.escape(form) for form in sorted(each, key=len, reverse=True))
        tail += f"{_GAP}(?:{either}){end}"
    return Pattern(tuple(forms[0]), re.compile(tail + _WORD_END))


def _is_arabic(word: str) -> bool:
    return "\u0621" <= word[0] <= "\u064a"


@cache
def affixes() -> Affixes:
    """Return the shipped clitics, from ``resources/arabic/affixes.toml``."""
    found = tomllib.loads(files("resources").joinpath("arabic/affixes.toml").read_text(encoding="utf-8"))
    return Affixes(tuple(found["prefixes"]), tuple(found["suffixes"]))
