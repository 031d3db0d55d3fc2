"""Words chosen: how often each outlet calls a referent by which of its names, and where in the texts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app import articles, referents
from app.arabic.affixes import Affixes, expand
from app.arabic.fold import fold
from app.articles import ArticleRow
from app.comparing.matrix import Column
from app.jobs import Job, Progress
from app.referents import ReferentRow
from app.searching.clitics import affixes
from app.searching.folded import FoldedText
from app.searching.places import around
from app.session import Session
from db.queries import comparing as queries
from db.records import ReferentVariant

_WORD: Final = re.compile(r"[^\W_]+")
_NOT_OF_NAMES: Final = frozenset({"ي", "ني", "و", "وا", "ت", "يه"})
"""Endings of verbs, and the ending that makes another word of a noun: good for searching, too many for counting."""
_QUOTES: Final = " \"'"
_CLOSING: Final = {"»": "«", "”": "“"}
_PLURALS: Final = ("ون", "ين")
_SHORTEST_PLURAL: Final = 5
_BEFORE_CONSTRUCT: Final = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where a name stands: ``text[start:end] == quote`` in the article, in code points, at whole words."""

    article: str
    start: int
    end: int
    quote: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class NameCount:
    """How often one outlet uses one name, and where."""

    variant: ReferentVariant
    occurrences: tuple[Occurrence, ...]

    @property
    def count(self) -> int:
        """How often it stands in the outlet's articles."""
        return len(self.occurrences)


@dataclass(frozen=True, slots=True)
class Framing:
    """Referents against outlets. ``counts[referent][outlet]`` has the names used, the most frequent first; none: silent.

    Outlets are the matrix's columns (an article stands for its outlet; key "" for articles without one).
    """

    referents: tuple[ReferentRow, ...]
    outlets: tuple[Column, ...]
    articles: Mapping[str, ArticleRow]
    counts: Mapping[str, Mapping[str, tuple[NameCount, ...]]]


def framing(session: Session, event: str | None = None) -> Job[Framing]:
    """Count the names of the referents of an event in the articles that speak of it (all, if None): a job."""
    with session.store.turn:
        named = tuple(referents.rows(session, event))
        events = None if event is None else queries.with_parts(session.store, event)
        rows = articles.rows_of(session, queries.articles_of(session.store, events))
    ordered = sorted(rows.values(), key=lambda row: row.number)
    names = _Names(named)
    found: dict[tuple[str, str], dict[str, list[Occurrence]]] = defaultdict(lambda: defaultdict(list))
    for number, row in enumerate(ordered):
        yield Progress(number, len(ordered), "framing")
        for variant, occurrence in names.find(row.uid, articles.text(session, row.uid)):
            found[variant.referent, row.outlet_uid or ""][variant.uid].append(occurrence)
    outlets = {row.outlet_uid or "": row for row in reversed(ordered)}
    columns = tuple(Column(key, row) for key, row in reversed(outlets.items()))
    counts = {
        row.referent.uid: {
            column.key: _counted(row, found[row.referent.uid, column.key]) for column in columns
        }
        for row in named
    }
    return Framing(named, columns, rows, counts)


def _counted(row: ReferentRow, found: Mapping[str, Sequence[Occurrence]]) -> tuple[NameCount, ...]:
    counts = [NameCount(each, tuple(found[each.uid])) for each in row.variants if each.uid in found]
    return tuple(sorted(counts, key=lambda each: -each.count))


@dataclass(frozen=True, slots=True)
class _Name:
    """A variant as it is looked for: its words folded, and the forms of each of them."""

    variant: ReferentVariant
    words: tuple[str, ...]
    forms: tuple[frozenset[str], ...]

    def closeness(self, words: Sequence[str]) -> tuple[int, int]:
        """Return what makes one of several names that fit the better one: exact words, then letters in common."""
        exact = sum(mine == theirs for mine, theirs in zip(self.words, words, strict=True))
        return exact, sum(_common(mine, theirs) for mine, theirs in zip(self.words, words, strict=True))


class _Names:
    """All names looked for, by the forms of their first words."""

    def __init__(self, rows: Sequence[ReferentRow]) -> None:
        self._by_first: dict[str, list[_Name]] = defaultdict(list)
        known = _of_names(affixes())
        for variant in (variant for row in rows for variant in row.variants):
            words = tuple(_WORD.findall(fold(variant.text)))
            name = _Name(variant, words, tuple(_forms(word, known) for word in words))
            for form in name.forms[0] if words else ():
                self._by_first[form].append(name)

    def find(self, article: str, text: str) -> list[tuple[ReferentVariant, Occurrence]]:
        """Return the places of all names in a text, in order; of names of one referent the longest counts."""
        folded = FoldedText(text)
        tokens = list(_WORD.finditer(folded.text))
        words = [token[0] for token in tokens]
        free: dict[str, int] = defaultdict(int)
        found = []
        for at, word in enumerate(words):
            for name in self._best(words, at, self._by_first.get(word, ())):
                last = at + len(name.words) - 1
                if free[name.variant.referent] > at or not _in_a_row(folded.text, tokens[at : last + 1]):
                    continue
                free[name.variant.referent] = last + 1
                start, end = _closed(text, *folded.span(tokens[at].start(), tokens[last].end()))
                place = Occurrence(article, start, end, text[start:end], *around(text, start, end))
                found.append((name.variant, place))
        return found

    def _best(self, words: Sequence[str], at: int, names: Sequence[_Name]) -> list[_Name]:
        """Return the names that stand here, the longest first, of equally long ones the closest."""
        fitting = []
        for name in names:
            here = words[at : at + len(name.words)]
            if len(here) == len(name.words) and all(map(_is_form, name.forms, here)):
                fitting.append((len(here), *name.closeness(here), name))
        fitting.sort(key=lambda each: each[:3], reverse=True)
        return [name for *_, name in fitting]


def _is_form(forms: frozenset[str], word: str) -> bool:
    return word in forms


def _in_a_row(folded: str, tokens: Sequence[re.Match[str]]) -> bool:
    """Tell whether only spaces, and quotation marks beside them, part the words of a name."""
    gaps = (folded[one.end() : other.start()] for one, other in pairwise(tokens))
    return all(any(map(str.isspace, gap)) and not gap.strip(_QUOTES).strip() for gap in gaps)


def _closed(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the quotation mark that closes one inside the place."""
    closing = _CLOSING.get(text[end : end + 1])
    opened = closing is not None and closing in text[start:end]
    return start, end + int(opened)


def _of_names(known: Affixes) -> Affixes:
    return Affixes(known.prefixes, tuple(each for each in known.suffixes if each not in _NOT_OF_NAMES))


def _forms(word: str, known: Affixes) -> frozenset[str]:
    """Return the forms of one word of a name; a plural also loses its nun before what it belongs to."""
    forms = set(expand(word, known))
    if word.endswith(_PLURALS) and len(word) >= _SHORTEST_PLURAL:
        bare = word.removeprefix("ال")[:-2]
        forms |= {before + bare + ending for before in _BEFORE_CONSTRUCT for ending in ("و", "ي")}
    return frozenset(forms)


def _common(one: str, other: str) -> int:
    """Return how many letters of two words agree from their ends or their beginnings, the article aside."""
    mine, theirs = one.removeprefix("ال"), other.removeprefix("و").removeprefix("ال")
    count = 0
    for mine_letter, their_letter in zip(mine, theirs, strict=False):
        if mine_letter != their_letter:
            break
        count += 1
    return count
