"""A folded text with the way back to the original, worked out only where something was found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from app.arabic.fold import drops, fold, fold_simply
from app.arabic.letters import is_trailing_mark
from app.arabic.offsets import fold_with_map

Span = tuple[int, int]
"""A half-open slice [start, end) in code points of the stored text."""

_PIECE = 96


class FoldedText:
    """``text`` is ``fold(original)``; ``original`` spans come from ``span``.

    In nearly all articles folding changes characters one by one or drops them, so that the way back is a count of what
    was dropped before. A text with anything rarer in it is mapped in full, but only the pieces that are asked for.
    """

    def __init__(self, original: str) -> None:
        self.original = original
        simple = fold_simply(original)
        self.text = fold(original) if simple is None else simple
        self._simple = simple is not None
        self._dropped: list[int] | None = [] if self._simple and len(self.text) == len(original) else None
        self._pieces: list[tuple[int, int, str]] = []

    def span(self, start: int, end: int) -> Span:
        """Return the code points of the original that a folded slice (not empty) came from, trailing marks included."""
        if not self._simple:
            return self._mapped(start, end)
        if self._dropped is None:
            self._dropped = [place - before for before, place in enumerate(drops(self.original))]
        first = start + bisect_right(self._dropped, start)
        last = end + bisect_right(self._dropped, end - 1)
        while last < len(self.original) and is_trailing_mark(self.original[last]):
            last += 1
        return first, last

    def _mapped(self, start: int, end: int) -> Span:
        """Map the pieces in which the slice begins and ends."""
        if not self._pieces:
            self._pieces = list(_pieces(self.original))
        first, last = self._piece(start), self._piece(end - 1)
        folded_before, before, piece = self._pieces[last]
        mapped = fold_with_map(piece)
        stop = before + mapped.span(end - 1 - folded_before, end - folded_before)[1]
        if first != last:
            folded_before, before, piece = self._pieces[first]
            mapped = fold_with_map(piece)
        return before + mapped.source[start - folded_before], stop

    def _piece(self, position: int) -> int:
        return bisect_right(self._pieces, position, key=lambda piece: piece[0]) - 1


def _pieces(original: str) -> Iterator[tuple[int, int, str]]:
    """Yield (folded characters before, characters before, piece).

    It is cut before spaces and line ends, where no mark can belong to the letter before the cut.
    """
    start = folded = 0
    while start < len(original):
        space, line = original.find(" ", start + _PIECE), original.find("\n", start + _PIECE)
        cuts = [cut for cut in (space, line) if cut > 0]
        end = min(cuts, default=len(original))
        piece = original[start:end]
        length = len(fold(piece))
        if length:
            yield folded, start, piece
        folded, start = folded + length, end
