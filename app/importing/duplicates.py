"""Articles that are nearly the same: how many runs of four folded words two texts share, estimated from a sketch."""

from __future__ import annotations

from collections import Counter
from heapq import nsmallest
from zlib import crc32

from app.arabic.fold import fold

_RUN = 4
_SKETCH = 32
_FEWEST_RUNS = 24
_ALIKE = 0.5

Sketch = tuple[int, ...]
"""The smallest checksums of the runs of words, sorted: texts that share many runs share many of these."""


def sketch(text: str) -> Sketch:
    """Return the sketch of a text; empty for one too short to judge."""
    words = fold(text).encode().split()
    if len(words) < _FEWEST_RUNS + _RUN:
        return ()
    runs = {crc32(b" ".join(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1)}
    return tuple(nsmallest(_SKETCH, runs))


def likeness(one: Sketch, other: Sketch) -> float:
    """Return the estimated share of runs that two texts have in common, 0 to 1."""
    if not one or not other:
        return 0.0
    both = nsmallest(_SKETCH, {*one, *other})
    return len(set(one) & set(other) & set(both)) / len(both)


class Alike:
    """Texts by number, to find those that one more text is nearly the same as."""

    def __init__(self) -> None:
        self._sketches: dict[int, Sketch] = {}
        self._holders: dict[int, tuple[int, ...]] = {}

    def add(self, number: int, found: Sketch) -> None:
        """Remember a text."""
        self._sketches[number] = found
        for checksum in found:
            self._holders[checksum] = (*self._holders.get(checksum, ()), number)

    def like(self, wanted: Sketch) -> list[tuple[int, float]]:
        """Return the texts nearly the same as one with the sketch ``wanted``, with their likeness, best first."""
        shared = Counter(number for checksum in wanted for number in self._holders.get(checksum, ()))
        likely = [number for number, count in shared.items() if count * 3 >= len(wanted)]
        found = [(number, likeness(wanted, self._sketches[number])) for number in likely]
        return sorted((pair for pair in found if pair[1] >= _ALIKE), key=lambda pair: (-pair[1], pair[0]))
