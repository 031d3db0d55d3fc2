"""Claims on their way to a question: what a drag carries, and how a view takes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from ui import painting, scaling

MIME = "application/x-isnad-claims"

if TYPE_CHECKING:
    _Mixed = QAbstractItemView
else:
    _Mixed = object


def packed(claims: Sequence[str]) -> QMimeData:
    """Return what a drag of these claims carries."""
    made = QMimeData()
    made.setData(MIME, "\n".join(claims).encode())
    return made


def unpacked(data: QMimeData) -> list[str]:
    """Return the claims a drag carries; none of anything else."""
    return bytes(data.data(MIME).data()).decode().split() if data.hasFormat(MIME) else []


class TakesClaims(_Mixed):
    """Mixin of a view whose rows take claims: ``claims_dropped(claims, row)``. The row under the drag is framed."""

    claims_dropped = Signal(object, int)
    drag_row = -1
    takes = True

    def row_under(self, at: QPoint) -> int:
        """Return the row at a point of the viewport, -1 for none."""
        raise NotImplementedError

    def row_place(self, row: int) -> QRectF:
        """Return where a row lies in the viewport."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome claims."""
        if self.takes and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Frame the row that would take them."""
        self._aim(self.row_under(event.position().toPoint()))
        event.setAccepted(self.drag_row >= 0)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the frame away."""
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which claims came to which row."""
        row, claims = self.row_under(event.position().toPoint()), unpacked(event.mimeData())
        self._aim(-1)
        if row >= 0 and claims and self.takes:
            event.acceptProposedAction()
            self.claims_dropped.emit(claims, row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the view, then the frame of the row under the drag."""
        super().paintEvent(event)
        if self.drag_row >= 0:
            painter = QPainter(self.viewport())
            inset = scaling.px(1)
            place = self.row_place(self.drag_row).adjusted(inset, inset, -inset, -inset)
            painting.box(painter, place, painting.Box(border="focus", radius=2, line=2))

    def _aim(self, row: int) -> None:
        if row != self.drag_row:
            self.drag_row = row
            self.viewport().update()
