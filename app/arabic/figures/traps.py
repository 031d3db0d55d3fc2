"""Numbers that are no figures, all checks together."""

from app.arabic.figures.dated import DateTraps
from app.arabic.figures.found import Found
from app.arabic.figures.glued import GlueTraps
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.ranked import RankTraps
from app.arabic.figures.tokens import Reader


class Traps:
    """Tells figures from other numbers in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._checks = tuple(make(reader, words).catches for make in (GlueTraps, DateTraps, RankTraps))

    def catches(self, found: Found) -> bool:
        """Tell whether a number counts nothing."""
        return any(check(found) for check in self._checks)
