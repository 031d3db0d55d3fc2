"""The words of the index: those within stretches of its sorted vocabulary, and those spelled nearly alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.searching.clitics import affixes
from app.searching.query import Range
from db.queries import search as index
from db.store import Store

_PAGE = 1000
_MOST_ALIKE = 60
_SHORTEST_ALIKE, _LONG = 4, 6


class IndexWords:
    """The vocabulary of one project, as ``query.plan`` asks for it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def between(self, ranges: Sequence[Range]) -> list[str]:
        """Return the words within any of ``ranges``, each once."""
        return index.words_between(self._store, ranges)

    def alike(self, word: str) -> list[str]:
        """Return the words that differ from ``word`` by a letter or two; see ``alike``."""
        return alike(word, self._every())

    def _every(self) -> Iterator[str]:
        """Yield all words, read a page at a time, so that whoever else wants the project waits a page at most."""
        last = ""
        while page := index.words_after(self._store, last, _PAGE):
            yield from page
            last = page[-1]


def alike(word: str, words: Iterable[str]) -> list[str]:
    """Return those of ``words``, at most 60, that differ from ``word`` by a letter (two from six letters on).

    The nearest come first. A proclitic before a word does not count. What has fewer than four letters is like nothing
    but itself.
    """
    allowed = 0 if len(word) < _SHORTEST_ALIKE else 1 if len(word) < _LONG else 2
    prefixes, letters = ("", *affixes().prefixes), set(word)
    found: list[tuple[int, str]] = []
    for term in words:
        if len(letters.difference(term)) > allowed:  # most words end here
            continue
        bare = (term[len(prefix) :] for prefix in prefixes if term.startswith(prefix))
        near = [each for each in bare if abs(len(each) - len(word)) <= allowed]
        distance = min((_distance(word, each, allowed) for each in near), default=allowed + 1)
        if distance <= allowed:
            found.append((distance, term))
    return [term for _, term in sorted(found)[:_MOST_ALIKE]]


def _distance(one: str, other: str, allowed: int) -> int:
    """Return how many letters to add, drop, change or swap make one word the other; ``allowed + 1`` when too many."""
    if one == other:
        return 0
    if len(set(one).symmetric_difference(other)) > 2 * allowed:
        return allowed + 1
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, facing in enumerate(other, start=1):
            least = min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != facing))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == facing:
                least = min(least, before[column - 2] + 1)
            line.append(least)
        if min(line) > allowed:
            return allowed + 1
        before, above = above, line
    return above[-1]
