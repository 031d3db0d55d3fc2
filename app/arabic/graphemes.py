"""Steps of the caret: a letter with its marks, a flag or a joined emoji is one stop."""

import unicodedata
from typing import Final

_ZWNJ: Final = "\u200c"
_ZWJ: Final = "\u200d"
_CONTROLS: Final = frozenset({"Cc", "Cf", "Zl", "Zp"})
_COMBINING: Final = frozenset({"Mn", "Me", "Mc"})
_PREPENDED: Final = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")


def next_grapheme(text: str, position: int) -> int:
    """Return the stop after `position` (code points); the end of the text stays where it is."""
    stop = position + 1
    while stop < len(text) and _joined(text, stop):
        stop += 1
    return min(stop, len(text))


def previous_grapheme(text: str, position: int) -> int:
    """Return the stop before `position` (code points); 0 stays where it is."""
    stop = position - 1
    while stop > 0 and _joined(text, stop):
        stop -= 1
    return max(stop, 0)


def _joined(text: str, position: int) -> bool:
    """Tell whether no stop may fall between the characters around `position`, after Unicode's UAX #29."""
    before, after = text[position - 1], text[position]
    if before == "\r" and after == "\n":
        return True
    if _is_control(before) or _is_control(after):
        return False
    if _extends(after) or before in _PREPENDED:
        return True
    if before == _ZWJ:
        return _is_pictograph(after) and _pictograph_before(text, position - 1)
    return _is_flag_half(before) and _is_flag_half(after) and _flag_halves_before(text, position) % 2 == 1


def _is_control(character: str) -> bool:
    if character in (_ZWNJ, _ZWJ) or character in _PREPENDED or _is_tag(character):
        return False
    return unicodedata.category(character) in _CONTROLS


def _extends(character: str) -> bool:
    return (
        character in (_ZWNJ, _ZWJ)
        or unicodedata.category(character) in _COMBINING
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or _is_tag(character)
    )


def _is_tag(character: str) -> bool:
    return "\U000e0020" <= character <= "\U000e007f"


def _is_pictograph(character: str) -> bool:
    return unicodedata.category(character) == "So" or "\U0001f300" <= character <= "\U0001faff"


def _pictograph_before(text: str, position: int) -> bool:
    position -= 1
    while position >= 0 and _extends(text[position]):
        position -= 1
    return position >= 0 and _is_pictograph(text[position])


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flag_halves_before(text: str, position: int) -> int:
    count = 0
    while count < position and _is_flag_half(text[position - 1 - count]):
        count += 1
    return count
