"""Headlines that name a speaker before a colon: "وزير الصحة: لا إصابات جديدة"."""

from typing import Final

from app.arabic.speech.cue import NAMED, Cue
from app.arabic.speech.lexicon import SpeechWords, is_definite
from app.arabic.speech.line import CLOSE, OPEN, Line

_LONGEST_NAME: Final = 6
_SHORTEST_CONTENT: Final = 3
_LONGEST: Final = 30
_FULL_STOPS: Final = frozenset(".!؟?…")


def headline_cue(line: Line, words: SpeechWords, *, alone: bool) -> Cue | None:
    """Return the cue of a line without a full stop that begins with a name and a colon.

    `alone` tells that the sentence is a paragraph by itself. A name that is no known kind of speaker counts only in a
    short line that stands alone.
    """
    colon = next((place for place in range(min(len(line), _LONGEST_NAME + 2)) if line.at(place) == ":"), 0)
    if not colon or len(line) - colon - 1 < _SHORTEST_CONTENT:
        return None
    if not _is_name(line, colon, words) or not (alone and _is_headline(line)):
        return None
    return Cue(
        colon, colon + 1, "say", "headline", colon + 1, claimant=(0, colon), voice=NAMED, clause_start=0, coordinate=True
    )  # fmt: skip


def _is_headline(line: Line) -> bool:
    return len(line) <= _LONGEST and line.at(len(line) - 1) not in _FULL_STOPS


def _is_name(line: Line, colon: int, words: SpeechWords) -> bool:
    inside = [line.at(place) for place in range(colon) if line.at(place) not in (OPEN, CLOSE)]
    if not inside or inside[0].startswith("لل") or any(not word[0].isalpha() for word in inside):
        return False
    if any(words.has(code, word) for code in ("label", "opener", "adjunct", "negation") for word in inside):
        return False
    if any(words.readings(word)[0] and not words.speaks(word) for word in inside):
        return False
    return len(inside) <= _LONGEST_NAME and (
        words.speaks(inside[0]) or line.at(0) == OPEN or len(inside) <= 2 or is_definite(inside[0])
    )
