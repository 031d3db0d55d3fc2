"""Pictures of what a grid shows, kept while it looks so: shaping the words of a whole page takes several frames."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

_MOST_BYTES = 48_000_000
_PIXEL = 4

Draw = Callable[[QPainter, QRectF], None]
"""Paints a rectangle that begins at 0, 0; the painter has the direction of the view."""


class Pictures:
    """The views of one grid share one: cells, and the heads of questions and accounts."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self._bytes = 0

    def clear(self) -> None:
        """Draw everything anew: the look has changed."""
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
            self.clear()
            self._bytes = made.width() * made.height() * _PIXEL
        made.setDevicePixelRatio(ratio)
        on = QPainter(made)
        on.setLayoutDirection(direction)
        draw(on, QRectF(0, 0, width, height))
        on.end()
        return made
