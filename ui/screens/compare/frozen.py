"""A pinned part of the matrix: its first rows, its first columns, or where both meet, laid over the grid."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView

from ui import painting, scaling, theme
from ui.screens.compare.cells_view import CellsView
from ui.screens.compare.model import MatrixModel
from ui.screens.compare.pictures import Pictures

_LINE = 2


class FrozenPart(CellsView):
    """Shows the same cells as the grid below it and the same current cell, but does not scroll along ``rows`` or ``columns``.

    The keyboard stays with the grid, which screen readers read as well.
    """

    def __init__(self, grid: QTableView, pictures: Pictures, *, rows: bool, columns: bool) -> None:
        model = grid.model()
        assert isinstance(model, MatrixModel)  # noqa: S101  (the grid's only kind)
        super().__init__(model, pictures, grid)
        self._grid = grid
        self._rows, self._columns = rows, columns
        self.setSelectionModel(grid.selectionModel())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoScroll(False)
        for bars_off in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars_off(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.accounts.setVisible(columns and not rows)
        self.questions.setVisible(rows and not columns)
        if not rows:
            grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        if not columns:
            grid.horizontalScrollBar().valueChanged.connect(self.horizontalScrollBar().setValue)
        self.hide()
        self.restyle()

    def lay(self, place: QRect, *, there: bool) -> None:
        """Take a place over the grid, or go."""
        self.setVisible(there)
        if there:
            self.setGeometry(place)
            self.horizontalScrollBar().setValue(
                0 if self._columns else self._grid.horizontalScrollBar().value()
            )
            self.verticalScrollBar().setValue(0 if self._rows else self._grid.verticalScrollBar().value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a cell, and go on in the grid."""
        super().mousePressEvent(event)
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells and the line along which they are pinned."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        area, line = QRectF(self.viewport().rect()), scaling.px(_LINE)
        ink = theme.colour("borderStrong")
        if self._rows:
            painter.fillRect(QRectF(area.left(), area.bottom() - line, area.width(), line), ink)
        if self._columns:
            painter.fillRect(painting.Row(area, self.layoutDirection()).take_end(line), ink)
