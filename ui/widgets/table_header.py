"""The headings of tables: words, and the order's chevron right behind those sorted by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import icons, painting, scaling, theme
from ui.fonts import font
from ui.widgets.base import Themed

_EDGE, _GAP, _CHEVRON = 8, 5, 14


class TableHeader(Themed, QHeaderView):
    """Horizontal headings that paint themselves, since no style puts the order's mark beside the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._hovered = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.viewport().setMouseTracking(True)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(theme.height("table_header"))
        super().restyle()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the heading under the mouse as one to click on."""
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Let go of the heading when the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """Paint ground, hairlines, words and the order's chevron."""
        if not rect.isValid():
            return
        painter.save()
        direction = self.layoutDirection()
        painter.setLayoutDirection(direction)
        painter.fillRect(rect, theme.colour("header"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
        area, edge = QRectF(rect), scaling.px(_EDGE)
        if self.visualIndex(logical) < self.count() - 1:
            painter.fillRect(painting.Row(area, direction).take_end(1), theme.colour("border"))
        row = painting.Row(area.adjusted(edge, 0, -edge, -1), direction)
        room = row.left - self._mark_room(logical)
        words = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        letters, ink = font("caption"), "ink" if self._hovered == logical else "ink2"
        letters.setWeight(letters.Weight.Medium)
        width = min(painting.text_size(words, letters).width() + 1, max(0.0, room))
        painting.text(painter, row.take(width, scaling.px(_GAP)), words, letters, ink)
        if self._mark_room(logical):
            self._paint_mark(painter, row.take(scaling.px(_CHEVRON)), ink)
        painter.restore()

    def _mark_room(self, logical: int) -> int:
        """Return the room of gap and chevron, 0 in a section that is not sorted by."""
        shown = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical
        return scaling.total(_GAP, _CHEVRON) if shown else 0

    def _paint_mark(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        down = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        icons.paint(painter, rect, "chevron-down" if down else "chevron-up", ink, _CHEVRON)

    def _hover(self, logical: int) -> None:
        if logical != self._hovered:
            self._hovered = logical
            self.viewport().update()
