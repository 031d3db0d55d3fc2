"""Figures in Arabic news: numbers, duals, vague amounts, fractions and zeros, with their bounds and what they count.

Numbers that are part of a date, a clock time, a rank, a name or a list are no figures. Nothing is read from files: the
words come in as `FigureWords`. The time needed grows in step with the length of the text.
"""

from collections.abc import Sequence

from app.arabic.figures.finder import Finder
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.model import Figure, Number

Span = tuple[int, int]

__all__ = ["Figure", "FigureWords", "Number", "find_figures"]


def find_figures(text: str, words: FigureWords, taken: Sequence[Span] = ()) -> list[Figure]:
    """Return the figures of a text in order, none overlapping; `taken` are spans of dates, in which none is sought."""
    return Finder(text, words, taken).figures()
