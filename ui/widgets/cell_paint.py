"""What table cells are painted with: letters, inks, measured words and small pictures, kept while the look lasts.

A page of a table has hundreds of cells. Shaping Arabic, making fonts and drawing badges anew for each of them takes
several times as long as putting the words on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from ui import bidi, fonts, scaling, theme, tokens
from ui.widgets.tags import TAG, BadgeLook, paint_type_tag, type_colour

Letters = Literal["body", "strong", "quote", "small"]
_KEPT_WORDS, _KEPT_PICTURES = 8_192, 256


class Face:
    """A font with its metrics; ``rise`` is how far the baseline lies below the middle of a line."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.rise = self.metrics.ascent() - self.metrics.height() / 2


class Kit:
    """The means of one appearance at one scale; ``kit`` returns the one in force."""

    def __init__(self) -> None:
        self._faces: dict[Letters, Face] = {
            "body": Face(fonts.font("body")),
            "strong": Face(fonts.font("h3")),
            "quote": Face(fonts.quote_font()),
            "small": Face(fonts.font("caption")),
        }
        self._inks: dict[str, QColor] = {}
        self._fitted: dict[tuple[str, Letters, int], tuple[str, float]] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self.edge, self.gap, self.space, self.bar = (scaling.px(each) for each in (8, 8, 5, 3))
        self.tag = scaling.px(TAG)
        self.row = theme.height("table_row")

    def ink(self, name: str) -> QColor:
        """Return a token colour."""
        found = self._inks.get(name)
        if found is None:
            found = self._inks[name] = theme.colour(name)
        return found

    def width(self, words: str, letters: Letters) -> float:
        """Return the room that words need."""
        return self._faces[letters].metrics.horizontalAdvance(bidi.isolated(words))

    def fitted(self, words: str, letters: Letters, room: int) -> tuple[str, float]:
        """Return words as they are written, isolated and cut to ``room`` px, and how wide they are."""
        key = (words, letters, room)
        found = self._fitted.get(key)
        if found is None:
            if len(self._fitted) >= _KEPT_WORDS:
                self._fitted.clear()
            found = self._fitted[key] = self._cut(words, letters, room)
        return found

    def write(self, painter: QPainter, at: QPointF, words: str, letters: Letters, ink: str) -> None:
        """Write words from ``fitted``; ``at`` is the left end of the middle of their line."""
        face = self._faces[letters]
        painter.setFont(face.font)
        painter.setPen(self.ink(ink))
        painter.drawText(QPointF(at.x(), at.y() + face.rise), words)

    def draw_tag(self, painter: QPainter, rect: QRectF, tag: tuple[str, str]) -> None:
        """Draw the key of a claim type in its colour."""
        key, colour = tag
        self._stamp(
            painter, rect, ("tag", *tag), lambda on, area: paint_type_tag(on, area, key, type_colour(colour))
        )

    def draw_badge(self, painter: QPainter, rect: QRectF, badge: BadgeLook) -> None:
        """Draw a badge at the width of ``rect``."""
        self._stamp(painter, rect, ("badge", badge), badge.paint)

    def _cut(self, words: str, letters: Letters, room: int) -> tuple[str, float]:
        metrics = self._faces[letters].metrics
        whole = bidi.isolated(words)
        width = metrics.horizontalAdvance(whole)
        if width <= room + 0.5:
            return whole, width
        cut = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room)
        return cut, min(metrics.horizontalAdvance(cut), room)

    def _stamp(
        self,
        painter: QPainter,
        rect: QRectF,
        what: tuple[object, ...],
        draw: Callable[[QPainter, QRectF], None],
    ) -> None:
        """Draw a picture of this size, made on its first use."""
        width, height = round(rect.width()), round(rect.height())
        ratio, direction = painter.device().devicePixelRatioF(), painter.layoutDirection()
        key = (*what, width, height, ratio, direction)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _KEPT_PICTURES:
                self._pictures.clear()
            picture = self._pictures[key] = QPixmap(round(width * ratio), round(height * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            on = QPainter(picture)
            on.setLayoutDirection(direction)
            draw(on, QRectF(0, 0, width, height))
            on.end()
        painter.drawPixmap(round(rect.left()), round(rect.top()), picture)


def kit() -> Kit:
    """Return what to paint with in the present appearance, at the present scale."""
    return _made(theme.current.appearance, scaling.factor())


@lru_cache(maxsize=1)
def _made(_appearance: tokens.Appearance, _scale: float) -> Kit:
    return Kit()


@lru_cache(maxsize=512)
def badge_width(badge: BadgeLook, _scale: float) -> int:
    """Return the width of a badge at a scale, which is the one in force."""
    return badge.size().width()
