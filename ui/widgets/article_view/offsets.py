"""Code points outside, UTF-16 units inside Qt: the one place where they are converted."""

import re
from bisect import bisect_left, bisect_right
from typing import Final

_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")
_HIDDEN: Final = re.compile(
    "[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufdd0\ufdd1\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_SIGN: Final = "\u25ca"


class Utf16Map:
    """Converts positions in one text between code points and UTF-16 units; empty and free for texts without astral characters."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = [match.start() for match in _ASTRAL.finditer(text)] if not text.isascii() else []
        self._units = [point + i for i, point in enumerate(self._points)]

    def to16(self, point: int) -> int:
        """Return the UTF-16 offset of a code-point offset."""
        return point + bisect_left(self._points, point) if self._points else point

    def from16(self, unit: int) -> int:
        """Return the code-point offset of a UTF-16 offset; inside a surrogate pair, that of the character's start."""
        return unit - bisect_left(self._units, unit) if self._units else unit


def hidden_positions(text: str) -> list[int]:
    """Return where characters stand that would be invisible or reorder their surroundings (code points)."""
    return [match.start() for match in _HIDDEN.finditer(text)]


def display_text(text: str) -> str:
    """Return a text with as many UTF-16 units in which every hidden character is a visible neutral sign."""
    return _HIDDEN.sub(lambda match: _SIGN if match.group() < "\U00010000" else _SIGN * 2, text)


def index_of_last_at_or_before(starts: list[int], position: int) -> int:
    """Return the index of the last start that is not after `position`, 0 if there is none."""
    return max(0, bisect_right(starts, position) - 1)
