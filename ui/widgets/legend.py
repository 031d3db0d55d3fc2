"""What the marks under words mean when two passages are compared."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts, painting, scaling, theme
from ui.widgets.base import Themed, Translated

_SWATCH, _GAP, _APART = 26, 6, 18


class Legend(Translated, Themed, QWidget):
    """Three marks with their words: changed, only here, spelled otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[str, str, str, float, Qt.PenStyle]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Say the words."""
        super().retranslate()
        self._entries = [
            (self.tr("other words"), "conflictSoft", "conflict", 2, Qt.PenStyle.SolidLine),
            (self.tr("only here"), "agreeSoft", "agree", 2, Qt.PenStyle.DashLine),
            (self.tr("spelled or inflected otherwise"), "", "ink2", 1, Qt.PenStyle.DotLine),
        ]
        self.setAccessibleName(", ".join(entry[0] for entry in self._entries))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of all of them."""
        width = sum(self._width(entry[0]) for entry in self._entries)
        return QSize(round(width), fonts.line_height("caption") + scaling.px(4))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the first; the others are cut where there is none."""
        return QSize(round(self._width(self._entries[0][0])), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint swatches and words."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        row = painting.Row(self.rect(), self.layoutDirection())
        for words, fill, ink, line, style in self._entries:
            box = row.take(scaling.px(_SWATCH), scaling.px(_GAP)).adjusted(
                0, scaling.px(3), 0, -scaling.px(3)
            )
            if fill:
                painter.fillRect(box, theme.colour(fill))
            painter.setPen(QPen(theme.colour(ink), scaling.px(line), style))
            painter.drawLine(QRectF(box).bottomLeft(), QRectF(box).bottomRight())
            width = painting.text_size(words, fonts.font("caption")).width() + 1
            painting.text(painter, row.take(width, scaling.px(_APART)), words, fonts.font("caption"), "ink2")

    def _width(self, words: str) -> float:
        return scaling.total(_SWATCH, _GAP, _APART) + painting.text_size(words, fonts.font("caption")).width()
