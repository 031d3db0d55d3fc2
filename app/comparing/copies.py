"""Copies: claims of different articles in nearly the same words, which go back to one text whoever is named."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from app.arabic.fold import fold
from app.arabic.likeness import light_stem, shingles
from app.arabic.words import words as words_of
from app.comparing.answers import Telling

_LEAST: Final = 6
"""Runs of three words in the shorter claim: of fewer, two tellings may hit on the same ones."""
_SHARE: Final = 0.7
_COMMON: Final = 40
"""A run that so many claims share is a formula."""


def copies(tellings: Iterable[Telling]) -> Iterator[tuple[str, str]]:
    """Yield pairs of claims (uids) of different articles that are one text; each claim with an earlier one.

    Numbers are left out: a copy with a slipped digit is a copy.
    """
    holding: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    known: dict[str, tuple[str, int]] = {}
    for telling in tellings:
        uid, article = telling.claim.uid, telling.article.uid
        if uid in known:
            continue
        runs = _runs(telling.quote)
        known[uid] = article, len(runs)
        if len(runs) < _LEAST:
            continue
        shared = Counter(other for run in runs if len(holding[run]) < _COMMON for other in holding[run])
        for other, count in shared.items():
            there, length = known[other]
            if there != article and count >= _SHARE * min(length, len(runs)):
                yield other, uid
        for run in runs:
            holding[run].append(uid)


@lru_cache(maxsize=16_384)
def _runs(quote: str) -> frozenset[tuple[str, ...]]:
    found = (fold(quote[start:end]) for start, end in words_of(quote))
    return shingles([light_stem(word) for word in found if not any(map(str.isdigit, word))])
