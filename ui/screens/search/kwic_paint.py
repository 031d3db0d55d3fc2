"""One line of the concordance: the word found at the axis, what is before and after it trimmed at whole words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.searching.places import one_line
from ui import bidi, fonts, scaling, theme

_AXIS = 0.4
"""How far from the line's beginning the word found begins, as a share of the width."""
_EDGE, _GAP, _PAD = 10, 5, 3
_RTL, _LTR, _END = "\u2067", "\u2066", "\u2069"
_SPACE = re.compile(r"\s+")


class Context(Protocol):
    """What is painted of a place: its words, and the text before and after them."""

    @property
    def before(self) -> str:
        """The text before."""

    @property
    def quote(self) -> str:
        """The words found."""

    @property
    def after(self) -> str:
        """The text after."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """What is written of a line, and how wide each part is."""

    before: str
    quote: str
    after: str
    quote_width: float
    gap_before: float
    gap_after: float


def is_rtl(place: Context) -> bool:
    """Tell whether a line runs right to left: it does when there is any Arabic letter in it."""
    return bidi.has_rtl_letters(f"{place.before}{place.quote}{place.after}")


def axis(rect: QRectF, *, rtl: bool) -> float:
    """Return where the words found begin: their right edge in lines that run right to left."""
    offset = round(rect.width() * _AXIS)
    return rect.right() - offset if rtl else rect.left() + offset


def paint_line(painter: QPainter, rect: QRectF, place: Context) -> None:
    """Paint the line of a place into its cell."""
    rtl = is_rtl(place)
    at = axis(rect, rtl=rtl)
    edge = scaling.px(_EDGE)
    room_before = int((rect.right() - at if rtl else at - rect.left()) - edge)
    room_after = int((at - rect.left() if rtl else rect.right() - at) - edge)
    pieces = _pieces(place.before, place.quote, place.after, (room_before, room_after), rtl, scaling.factor())
    way = -1 if rtl else 1
    _ground(painter, rect, at, pieces.quote_width, rtl=rtl)
    plain, bold = _faces(scaling.factor())
    middle = rect.center().y()
    before_at = at - way * pieces.gap_before
    _write(painter, before_at, middle, pieces.before, plain, leftwards=not rtl, ink="ink2")
    _write(painter, at, middle, pieces.quote, bold, leftwards=rtl, ink="ink")
    after_at = at + way * (pieces.quote_width + pieces.gap_after)
    _write(painter, after_at, middle, pieces.after, plain, leftwards=rtl, ink="ink")


@lru_cache(maxsize=4)
def _faces(_scale: float) -> tuple[QFont, QFont]:
    return fonts.quote_font(16), fonts.quote_font(16, bold=True)


def _ground(painter: QPainter, rect: QRectF, at: float, width: float, *, rtl: bool) -> None:
    """Paint the field behind the word found."""
    pad, inset = scaling.px(_PAD), scaling.px(4)
    left = at - width - pad if rtl else at - pad
    box = QRectF(left, rect.top() + inset, width + 2 * pad, rect.height() - 2 * inset - 1)
    painter.fillRect(box, theme.colour("selection"))


def _write(  # noqa: PLR0913  (where, what, how)
    painter: QPainter, x: float, middle: float, text: str, font: QFont, *, leftwards: bool, ink: str
) -> None:
    """Write text that ends at ``x`` on its right side, or begins there on its left."""
    if not text:
        return
    metrics = QFontMetricsF(font)
    left = x - metrics.horizontalAdvance(text) if leftwards else x
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    painter.drawText(QPointF(left, middle + metrics.ascent() - metrics.height() / 2), text)


@lru_cache(maxsize=2048)
def _pieces(
    before: str,
    quote: str,
    after: str,
    room: tuple[int, int],
    rtl: bool,  # noqa: FBT001  (part of the key the pieces are kept under)
    scale: float,
) -> Pieces:
    plain, bold = (QFontMetricsF(font) for font in _faces(scale))
    space = scaling.px(_GAP)
    gap_before = space if before[-1:].isspace() else 0
    gap_after = space if after[:1].isspace() else 0
    found = _directed(_fitted(one_line(quote), bold, room[1], from_end=False), rtl=rtl)
    width = bold.horizontalAdvance(found)
    rest = room[1] - width - gap_after
    kept_before = _directed(_fitted(before.strip(), plain, room[0] - gap_before, from_end=True), rtl=rtl)
    kept_after = _directed(_fitted(after.strip(), plain, rest, from_end=False), rtl=rtl)
    return Pieces(kept_before, found, kept_after, width, gap_before, gap_after)


def _directed(text: str, *, rtl: bool) -> str:
    return f"{_RTL if rtl else _LTR}{text}{_END}" if text else ""


def _fitted(text: str, metrics: QFontMetricsF, room: float, *, from_end: bool) -> str:
    """Return as many whole words as fit, from the beginning of the text or from its end."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    breaks = [match.span() for match in _SPACE.finditer(text)]
    low, high = 0, len(breaks)  # how many words are kept
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(_words(text, breaks, middle, from_end=from_end)) <= room:
            low = middle
        else:
            high = middle - 1
    return _words(text, breaks, low, from_end=from_end)


def _words(text: str, breaks: list[tuple[int, int]], count: int, *, from_end: bool) -> str:
    if not count:
        return ""
    return text[breaks[-count][1] :] if from_end else text[: breaks[count - 1][0]]
