"""Folded text with the way back to the original: for showing exactly what a search or a rule found."""

from array import array
from dataclasses import dataclass

from app.arabic.letters import DETACHED_HAMZA, folded_character, is_trailing_mark


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
    hamzas = {match.start() for match in DETACHED_HAMZA.finditer(text)}
    cache: dict[str, str] = {}
    pieces: list[str] = []
    source = array("Q")
    for position, character in enumerate(text):
        folded = cache.get(character)
        if folded is None:
            folded = cache[character] = folded_character(character)
        if position in hamzas:
            folded = "ء"
        if folded:
            pieces.append(folded)
            source.extend([position] * len(folded)) if len(folded) > 1 else source.append(position)
    return Folded("".join(pieces), text, source)
