"""Directional isolates for display: numbers, codes and mixed text keep their order in either direction."""

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

LRM = "\u200e"
_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_OPENING = frozenset((_LRI, _RLI, _FSI))
_RTL = frozenset(("R", "AL"))
_STRONG = _RTL | {"L"}


def has_letters(text: str) -> bool:
    """Tell whether any character has a direction of its own."""
    return any(unicodedata.bidirectional(char) in _STRONG for char in text)


def has_rtl_letters(text: str) -> bool:
    """Tell whether any letter runs right to left."""
    return any(unicodedata.bidirectional(char) in _RTL for char in text)


def isolated(text: str) -> str:
    """Return text that neither disturbs its surroundings nor is disturbed; its first letter decides its direction.

    Without any letter (numbers, dates, identifiers) it runs left to right. For display only: never store it.
    """
    if not text:
        return text
    if _PDI in text and not has_letters(_outside(text)):
        # Unicode looks for the first letter outside of isolates only; here all words are inside of them.
        strong = next((found for char in text if (found := unicodedata.bidirectional(char)) in _STRONG), "L")
        return f"{_RLI if strong in _RTL else _LRI}{text}{_PDI}"
    return f"{_FSI if has_letters(text) else _LRI}{text}{_PDI}"


def settled(text: str) -> str:
    """Return isolated text whose direction no longer hangs on its letters: cut short it runs as the whole did."""
    if not text.startswith(_FSI):
        return text
    first = (found for char in _outside(text[1:]) if (found := unicodedata.bidirectional(char)) in _STRONG)
    return f"{_RLI if next(first, 'L') in _RTL else _LRI}{text[1:]}"


def _outside(text: str) -> str:
    """Return what of a text stands in no isolate."""
    depth, kept = 0, []
    for char in text:
        depth += char in _OPENING
        if not depth:
            kept.append(char)
        depth -= char == _PDI and depth > 0
    return "".join(kept)


def ltr(text: str) -> str:
    """Return text that runs left to right whatever is in it: paths, key combinations, formulas. For display only."""
    return f"{_LRI}{text}{_PDI}" if text else text


def along(text: str, *, rtl: bool) -> str:
    """Return text that runs as it is told, whatever its first letter: the cells of a sheet. For display only."""
    return f"{_RLI if rtl else _LRI}{text}{_PDI}" if text else text


def strip_isolates(text: str) -> str:
    """Return the text without isolate marks, for the clipboard and for comparison."""
    return text.translate(_ISOLATES)


class IsolateDelegate(QStyledItemDelegate):
    """Item delegate that isolates each cell's text, so that '-3.5' or 'C++' keep their order in an Arabic table."""

    def initStyleOption(
        self, option: "QStyleOptionViewItem", index: "QModelIndex | QPersistentModelIndex"
    ) -> None:
        """Fill the option as usual, with the text isolated."""
        super().initStyleOption(option, index)
        option.text = isolated(option.text)
