"""Pictures of what a grid shows, kept while it looks so: shaping the words of a whole page takes several frames."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap, QStaticText, QTransform

from ui import bidi, fonts, theme

_MOST_BYTES, _MOST_LINES = 24_000_000, 8_192
_PIXEL = 4

Draw = Callable[[QPainter, QRectF], None]
"""Paints a rectangle that begins at 0, 0; the painter has the direction of the view."""


class Lines:
    """Lines of text, each shaped once for its room: many cells say the same, and all of them again when scrolled."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, fonts.Role, int], tuple[QStaticText, float]] = {}
        self._fonts: dict[fonts.Role, tuple[QFont, float]] = {}

    def clear(self) -> None:
        """Shape everything anew: the look has changed."""
        self._kept.clear()
        self._fonts.clear()

    def write(
        self, painter: QPainter, area: QRectF, text: str, role: fonts.Role, ink: str, *, rtl: bool
    ) -> None:
        """Write one line from the reading start, in the middle of the area; cut where there is no room."""
        if role not in self._fonts:
            font = fonts.font(role)
            self._fonts[role] = font, QFontMetricsF(font).height()
        font, height = self._fonts[role]
        key = (text, role, int(area.width()))
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST_LINES:
                self._kept.clear()
            found = self._kept[key] = _shaped(text, font, key[2])
        line, width = found
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        left = area.right() - width if rtl else area.left()
        painter.drawStaticText(QPointF(left, area.center().y() - height / 2), line)


def _shaped(text: str, font: QFont, room: int) -> tuple[QStaticText, float]:
    """Return a line as it fits, and how wide it is."""
    metrics, shown = QFontMetricsF(font), bidi.isolated(text)
    width = metrics.horizontalAdvance(shown)
    if width > room + 0.5:
        shown = metrics.elidedText(bidi.settled(shown), Qt.TextElideMode.ElideRight, room)
        width = min(metrics.horizontalAdvance(shown), room)
    line = QStaticText(shown)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.prepare(QTransform(), font)
    return line, width


class Pictures:
    """The views of one grid share one: the grounds of cells, the heads of questions and accounts, and ``lines``."""

    def __init__(self) -> None:
        self.lines = Lines()
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self._bytes = 0

    def clear(self) -> None:
        """Draw everything anew: the look has changed."""
        self.lines.clear()
        self._forget()

    def _forget(self) -> None:
        self._kept.clear()
        self._bytes = 0

    def put(
        self, painter: QPainter, place: QRect, direction: Qt.LayoutDirection, what: Hashable, draw: Draw
    ) -> None:
        """Put the picture of ``what`` in its place; ``draw`` makes it when it is not there in this size."""
        width, height = place.width(), place.height()
        ratio = painter.device().devicePixelRatioF()
        key = (what, width, height, ratio, direction)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._drawn(width, height, ratio, direction, draw)
        painter.drawPixmap(place.topLeft(), found)

    def _drawn(
        self, width: int, height: int, ratio: float, direction: Qt.LayoutDirection, draw: Draw
    ) -> QPixmap:
        made = QPixmap(round(width * ratio), round(height * ratio))
        self._bytes += made.width() * made.height() * _PIXEL
        if self._bytes > _MOST_BYTES:
            self._forget()
            self._bytes = made.width() * made.height() * _PIXEL
        made.setDevicePixelRatio(ratio)
        on = QPainter(made)
        on.setLayoutDirection(direction)
        draw(on, QRectF(0, 0, width, height))
        on.end()
        return made
