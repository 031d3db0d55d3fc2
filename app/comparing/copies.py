"""Copies: claims of different articles in nearly the same words, which go back to one text whoever is named."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from app.arabic.fold import fold
from app.arabic.likeness import light_stem, shingles
from app.comparing.answers import Telling

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LEAST: Final = 6
"""Runs of three words in the shorter claim: of fewer, two tellings may hit on the same ones."""
_SHARE: Final = 0.7

Told = tuple[str, str, str]
"""A claim and its article (uids), and the words of the claim."""


def copies(tellings: Iterable[Telling]) -> tuple[tuple[str, str], ...]:
    """Return pairs of claims (uids) of different articles that are one text; each claim with an earlier one.

    Numbers are left out: a copy with a slipped digit is a copy. What was compared lately is remembered.
    """
    told = {each.claim.uid: (each.claim.uid, each.article.uid, each.quote) for each in tellings}
    return _copies(tuple(told.values())) if len(told) > 1 else ()


@lru_cache(maxsize=2_048)
def _copies(told: tuple[Told, ...]) -> tuple[tuple[str, str], ...]:
    holding: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    lengths: list[int] = []
    found = []
    for number, (uid, article, quote) in enumerate(told):
        runs = _runs(quote)
        lengths.append(len(runs))
        if len(runs) < _LEAST:
            continue
        shared = Counter(other for run in runs for other in holding[run])
        for other, count in shared.items():
            if told[other][1] != article and count >= _SHARE * min(lengths[other], len(runs)):
                found.append((told[other][0], uid))
        for run in runs:
            holding[run].append(number)
    return tuple(found)


@lru_cache(maxsize=16_384)
def _runs(quote: str) -> frozenset[tuple[str, ...]]:
    return shingles([light_stem(word) for word in _LETTERS.findall(fold(quote))])
