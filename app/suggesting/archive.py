"""One passage against the whole project: candidates by its rarest words through the index, re-scored by likeness.

`counterparts` is a job for the worker. What it costs hangs on the passage and on how many candidates are read, not on
the size of the project.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Final

from app import articles
from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.codes import article_code
from app.jobs import Job, Progress
from app.searching.query import words_of
from app.session import Session
from app.suggesting.meanings import meaning_of
from app.suggesting.passages import Counterpart, Reading, align
from db.queries import alike
from db.queries import search as index

_PREFIXES: Final = ("", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "ك", "وب", "ول")
_ENDINGS: Final = ("", "ه", "ا", "ي", "ات", "ان", "ين", "ون", "ها", "هم", "يه", "ت", "ته", "تها", "نا")
_STEMS: Final = 12
_COMMON_SHARE: Final = 0.03
_ALWAYS_RARE: Final = 200
_READ: Final = 40
_PAGE: Final = 8
_LONGEST_WORD: Final = 40


@dataclass(frozen=True, slots=True)
class ArchiveHit:
    """A passage of another article of the project that speaks of the same thing.

    `text[start:end] == quote`, in code points; `counterpart` says how alike the passages are, and why.
    """

    article_uid: str
    code: str
    file: str
    headline: str
    outlet: str
    published: str
    start: int
    end: int
    quote: str
    counterpart: Counterpart


def counterparts(session: Session, article_uid: str, position: int, limit: int = 10) -> Job[list[ArchiveHit]]:
    """Find the passages of all other articles most like the one at `position`, best first: a job.

    ``Rejected("gone")`` when there is no such article.
    """
    text = articles.text(session, article_uid)
    own = yield from align([Reading(article_uid, text)])
    passage = own.passage_at(article_uid, position)
    if passage is None:
        return []
    ids = yield from _candidates(session, article_uid, fold(text[passage.start : passage.end]))
    found = yield from _read(session, ids)
    readings = [Reading(article_uid, text), *(Reading(match.uid, match.text) for match in found)]
    alignment = yield from align(readings, meaning_of.of(session))
    known = {match.uid: match for match in found}
    best = alignment.counterparts(article_uid, position, limit)
    return [_hit(known[one.passage.uid], one) for one in best]


def _candidates(session: Session, article_uid: str, folded: str) -> Generator[Progress, None, list[int]]:
    """Return the local ids of the articles that share the most of the passage's rare words, best first."""
    store = session.store
    own, total = alike.local_id(store, article_uid), alike.article_count(store)
    scores: defaultdict[int, float] = defaultdict(float)
    rare = _rare_forms(session, folded, total)
    for number, (count, forms) in enumerate(rare):
        yield Progress(number, len(rare), "search")
        for each in alike.holding(store, forms, _most(total)):
            scores[each] += math.log((total + 1) / count)
    scores.pop(own or 0, None)
    return sorted(scores, key=lambda each: (-scores[each], -each))[:_READ]


def _rare_forms(session: Session, folded: str, total: int) -> list[tuple[int, list[str]]]:
    """Return, for the rarest stems, in how many articles they stand and the forms in which they do."""
    forms = {stem: _forms(stem) for stem in dict.fromkeys(map(light_stem, _index_words(folded)))}
    counts = alike.document_counts(session.store, {form for listed in forms.values() for form in listed})
    standing = []
    for listed in forms.values():
        present = [form for form in listed if form in counts]
        count = sum(counts[form] for form in present)
        if 1 < count <= _most(total):
            standing.append((count, present))
    return sorted(standing)[:_STEMS]


def _index_words(folded: str) -> list[str]:
    """Return the words of a folded text as the index has them; endless ones are left out."""
    return [word for word in words_of(folded) if len(word) <= _LONGEST_WORD]


def _forms(stem: str) -> list[str]:
    if not any("\u0621" <= letter <= "\u064a" for letter in stem):
        return [stem]
    return [prefix + stem + ending for prefix in _PREFIXES for ending in _ENDINGS]


def _most(total: int) -> int:
    return max(_ALWAYS_RARE, int(_COMMON_SHARE * total))


def _read(session: Session, ids: Sequence[int]) -> Generator[Progress, None, list[index.Match]]:
    found: list[index.Match] = []
    for start in range(0, len(ids), _PAGE):
        yield Progress(start, len(ids), "read")
        found += index.matches(session.store, ids[start : start + _PAGE])
    return found


def _hit(match: index.Match, counterpart: Counterpart) -> ArchiveHit:
    passage = counterpart.passage
    return ArchiveHit(
        match.uid, article_code(match.number), match.file, match.headline, match.outlet, match.published,
        passage.start, passage.end, match.text[passage.start : passage.end], counterpart,
    )  # fmt: skip
