"""The handle between two panes: where a passage is lit up on both sides, it joins the bands across the gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSplitterHandle

if TYPE_CHECKING:
    from ui.screens.reading.pane import Pane
    from ui.screens.reading.panes import Panes

_GAP = 1  # px: from right to left Qt leaves a column between handle and pane


class Joint(QSplitterHandle):
    """Paints the trapezium between the bands of its neighbours."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(Qt.Orientation.Horizontal, panes)
        self._panes = panes

    def neighbours(self) -> tuple[Pane, Pane] | None:
        """Return the panes shown to the left and to the right, whichever way the interface reads; None at an edge."""
        at, every = self._panes.indexOf(self), self._panes.all()
        before = next((pane for pane in reversed(every[:at]) if not pane.isHidden()), None)
        after = next((pane for pane in every[at:] if not pane.isHidden()), None)
        if before is None or after is None:
            return None
        return (before, after) if before.x() < after.x() else (after, before)

    def trapezium(self) -> list[QPointF]:
        """Return the corners of the joint in the handle's own coordinates, clockwise; none unless both sides have a band."""
        beside = self.neighbours()
        edges = [(pane, pane.view.band_edges) for pane in beside] if beside is not None else []
        corners: list[QPointF] = []
        for (pane, band), x in zip(edges, (0, self.width() + self._gap()), strict=False):
            if band is None:
                return []
            top = pane.view.viewport().mapTo(self._panes, QPoint(0, 0)).y() - self.y()
            corners += [QPointF(x, top + band[0]), QPointF(x, top + band[1])]
        return [corners[n] for n in (0, 2, 3, 1)] if corners else []

    def _gap(self) -> int:
        return _GAP if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the handle and what lies of the joint in it."""
        super().paintEvent(event)
        painter = QPainter(self)
        self.paint_joint(painter)
        painter.end()

    def paint_joint(self, painter: QPainter) -> None:
        """Paint the joint in the handle's coordinates, beside the texts: not beside the heads of the panes."""
        shape, beside = self.trapezium(), self.neighbours()
        if not shape or beside is None:
            return
        view = beside[0].view
        top = view.viewport().mapTo(self._panes, QPoint(0, 0)).y() - self.y()
        painter.setClipRect(0, top, self.width() + self._gap(), view.viewport().height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(view.look.aligned))
        painter.drawPolygon(QPolygonF(shape))
        width = max(1, view.look.px(1))
        painter.setPen(QPen(QColor(view.look.aligned_line), width))
        half = QPointF(0, width / 2)
        painter.drawLine(shape[0] + half, shape[1] + half)
        painter.drawLine(shape[3] - half, shape[2] - half)
