"""What the forms of one Arabic word share: the consonants of a noun, and a guess at the root of any word.

Both take light stems (see `likeness.light_stem`) and are for matching only: forms of different words may meet.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_WEAK: Final = str.maketrans("", "", "اوي")
_BROKEN: Final = 2
_LONGEST_HOLLOW: Final = 5
"""Letters of a stem that may keep two consonants only: any longer one would meet too many others."""
_ROOT: Final = 3
_PROCLITICS: Final = "بلك"
_SHORTEST_WITH_PROCLITIC: Final = 4
_TENTH: Final = "ست"
_AUGMENTS: Final = "متينا"


@lru_cache(maxsize=50_000)
def skeleton(stem: str) -> str:
    """Return the consonants of a noun, in which it meets its broken plurals: قارب and قوارب, خيمة and خيام, سد and سدود.

    A stem that has fewer than two of them, or only two of many letters, is returned as it is.
    """
    return _undoubled(_consonants(stem))


@lru_cache(maxsize=50_000)
def root(stem: str) -> str:
    """Return what is left of the consonants of a stem without the letters that forms of verbs put before the root.

    انهار, انهيار and منهارة meet in one, so do دمر, تدمير and مدمرة.
    """
    bare = _consonants(_without_proclitic(stem))
    if len(bare) > _ROOT + 1:
        for lead in (_TENTH, "م" + _TENTH):
            if bare.startswith(lead) and len(bare) - len(lead) >= _ROOT:
                return _undoubled(bare[len(lead) :])
    while len(bare) > _ROOT and bare[0] in _AUGMENTS:
        bare = bare[1:]
    return _undoubled(bare)


def _consonants(stem: str) -> str:
    bare = stem.translate(_WEAK)
    enough = len(bare) > _BROKEN or (len(bare) == _BROKEN and len(stem) <= _LONGEST_HOLLOW)
    return bare if enough else stem


def _undoubled(bare: str) -> str:
    return bare[:-1] if len(bare) > _BROKEN and bare[-1] == bare[-2] else bare


def _without_proclitic(stem: str) -> str:
    """Drop what may be a preposition: a light stem has lost it, unless an article stood before the word."""
    return stem[1:] if len(stem) >= _SHORTEST_WITH_PROCLITIC and stem[0] in _PROCLITICS else stem
