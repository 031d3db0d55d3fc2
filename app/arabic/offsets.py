"""Folded text with the way back to the original: for showing exactly what a search or a rule found."""

from array import array
from dataclasses import dataclass

from app.arabic.fold import drops, fold, rare_runs, with_single_hamzas
from app.arabic.letters import folded_character, is_trailing_mark


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `source[i]` is the code point of `original` that produced `text[i]`."""

    text: str
    original: str
    source: "array[int]"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Map the folded slice [start, end) to original code points, with the marks and tatweels of its last letter.

        An empty slice gives an empty span. Raises IndexError outside the folded text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise IndexError(f"slice [{start}, {end}) of {len(self.text)} folded characters")
        if start == end:
            position = self.source[start] if start < len(self.text) else len(self.original)
            return position, position
        stop = self.source[end - 1] + 1
        while stop < len(self.original) and is_trailing_mark(self.original[stop]):
            stop += 1
        return self.source[start], stop


def fold_with_map(text: str) -> Folded:
    """Fold `text` and keep, for every folded character, the code point it came from."""
    plain = with_single_hamzas(text)
    pieces: list[str] = []
    source = array("Q")
    done = 0
    for start, end in rare_runs(plain):
        _add_common(plain, done, start, pieces, source)
        _add_rare(plain, start, end, pieces, source)
        done = end
    _add_common(plain, done, len(plain), pieces, source)
    return Folded("".join(pieces), text, source)


def _add_common(text: str, start: int, end: int, pieces: list[str], source: "array[int]") -> None:
    """Add a stretch without rare characters: each of them becomes one or is dropped."""
    piece = text[start:end]
    pieces.append(fold(piece))
    kept = 0
    for dropped in drops(piece):
        source.extend(range(start + kept, start + dropped))
        kept = dropped + 1
    source.extend(range(start + kept, end))


def _add_rare(text: str, start: int, end: int, pieces: list[str], source: "array[int]") -> None:
    for position in range(start, end):
        folded = folded_character(text[position])
        pieces.append(folded)
        source.extend([position] * len(folded))
