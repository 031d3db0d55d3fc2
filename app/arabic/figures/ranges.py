"""Two numbers that are one range (بين 8 و10 آلاف), and changes that are not (ارتفع من 16 إلى 33)."""

from typing import Final

from app.arabic.figures.found import DUAL, PERCENT, Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import Reader

_TO: Final = frozenset(("الي", "حتي"))
_OR: Final = frozenset(("او",))
_BETWEEN: Final = frozenset(("بين", "مابين"))
_FROM: Final = "من"
_HYPHEN: Final = "-"
_MOST_BETWEEN: Final = 3
_CHANGE_WINDOW: Final = 16
_SCORE_WINDOW: Final = 12
_BOUND_WINDOW: Final = 40
"""Code points before a number in which a word that bounds it may stand."""
_ABOUT: Final = "~"
_HIGHEST_SCORE: Final = 20


class Ranges:
    """Joins the figures of one text into ranges, and drops the scores of matches."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def joined(self, figures: list[Found]) -> list[Found]:
        """Return the figures in order, ranges as one figure each."""
        done: list[Found] = []
        for found in figures:
            previous = done[-1] if done else None
            if previous is not None and self._is_score(previous, found):
                done.pop()
                continue
            if previous is not None and self._is_range(previous, found):
                self._join(previous, found)
                continue
            done.append(found)
        return done

    def _is_range(self, low: Found, high: Found) -> bool:
        if low.value is None or high.value is None or low.comparator == "range":
            return False
        if high.first - low.last > _MOST_BETWEEN:
            return False
        between = [token.text for token in self._reader.tokens[low.last : high.first]]
        if not self._reader.near(low.first, high.first):
            return False
        if self._shared(low, high) == high.value or (low.kind == PERCENT != high.kind):
            return False
        if self._shared(low, high) > high.value:
            return low.kind == high.kind and self._is_ranging(low, high, between)
        return (
            self._is_hyphened(low, high, between)
            or self._is_between(low, high)
            or self._is_from_to(low, between)
            or self._is_either(low, high, between)
        )

    def _is_ranging(self, low: Found, high: Found, between: list[str]) -> bool:
        """Tell whether the words ask for a range even where the higher number comes first."""
        if self._is_between(low, high):
            return True
        window = self._reader.before(low.first, _CHANGE_WINDOW)
        return (
            between[-1:] != []
            and between[-1] in _TO
            and any(token.text in self._words.trap("ranging") for token in window)
        )

    def _shared(self, low: Found, high: Found) -> float:
        """Return the lower number with the scale that only the higher one carries."""
        value, said = float(low.value or 0), float(high.value or 0) / high.scale
        if low.scale == 1 and high.scale > 1 and said >= 2 and value < 2 * said:
            return value * high.scale
        return value

    def _is_hyphened(self, low: Found, high: Found, between: list[str]) -> bool:
        return between == [_HYPHEN] and low.digits and high.digits

    def _is_between(self, low: Found, high: Found) -> bool:
        """بين X وY, with up to two words after X."""
        led = self._reader.word(low.first - 1)
        glued = self._reader.word(low.first - 2) if low.lead == self._reader.at(low.first - 1).start else led
        if led not in _BETWEEN and glued not in _BETWEEN and not led.endswith("بين"):
            return False
        waw = self._reader.folded.text[high.lead : high.start]
        return waw.startswith("و") or self._reader.word(high.first - 1) == "و"

    def _is_from_to(self, low: Found, between: list[str]) -> bool:
        """(من) X إلى Y, unless something rises or falls from X to Y."""
        if not between or between[-1] not in _TO:
            return False
        if self._is_bounded(low):
            return False
        led = self._reader.word(low.first - 1)
        window = [token.text for token in self._reader.before(low.first, _CHANGE_WINDOW)]
        if any(word in self._words.trap("ranging") for word in window):
            return True
        if self._changes(window):
            return False
        return led == _FROM or len(between) == 1

    def _changes(self, window: list[str]) -> bool:
        """Tell whether words, nearest first, say that something rises or falls; ارتفاع الموج is a height."""
        change, heights = self._words.trap("change"), self._words.trap("heights")
        return any(
            (word in change or _plain(word) in change) and later not in heights
            for later, word in zip(["", *window], window, strict=False)
        )

    def _is_bounded(self, low: Found) -> bool:
        """Tell أكثر من 11 إلى 162, a change, from نحو 11 إلى 12."""
        text = self._reader.folded.text
        match = self._words.before.search(text[max(0, low.lead - _BOUND_WINDOW) : low.lead])
        if match is None or "\n" in match[0]:
            return False
        return self._words.comparator_codes[int(str(match.lastgroup).removeprefix("c"))] != _ABOUT

    def _is_either(self, low: Found, high: Found, between: list[str]) -> bool:
        """ثلاثة أو أربعة: two neighbours."""
        near = float(high.value or 0) <= 2 * self._shared(low, high) + 1
        return len(between) == 1 and between[0] in _OR and near

    def _join(self, low: Found, high: Found) -> None:
        shared = self._shared(low, high)
        bounds = sorted((int(shared) if shared == int(shared) else shared, high.value or 0))
        low.low, low.high = bounds
        low.value = None
        low.last, low.end = high.last, high.end
        low.comparator = "range"
        low.reason = "range"
        low.scale = high.scale
        low.digits = high.digits
        if low.kind == DUAL:
            low.noun, low.noun_at = "", None
        if low.kind == DUAL or high.kind == PERCENT:
            low.kind = high.kind

    def _is_score(self, one: Found, other: Found) -> bool:
        """Tell whether two digits joined by a hyphen are the score of a match: falling, or small and counting nothing."""
        hyphened = other.first == one.last + 1 and self._reader.at(one.last).text == _HYPHEN
        if not hyphened or not (one.digits and other.digits) or one.value is None or other.value is None:
            return False
        if other.scale > 1 or other.kind == PERCENT:
            return False
        if one.value >= other.value:
            return True
        if other.value > _HIGHEST_SCORE:
            return False
        following = self._reader.word(other.last)
        if not following or following in self._words.trap("particles"):
            return True
        window = list(self._reader.before(one.first, _SCORE_WINDOW)) + list(self._reader.after(other.last, 3))
        return any(token.text in self._words.trap("score") for token in window)


def _plain(word: str) -> str:
    """Return a word without a leading و, ف or ل."""
    return word[1:] if len(word) > 3 and word[0] in "وفلب" else word
