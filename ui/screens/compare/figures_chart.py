"""The ranges chart: every figure that answers a question as a mark on one axis, walked through by arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.comparing.axis import Axis
from ui import painting, scaling, theme
from ui.screens.compare import figures_paint as paint
from ui.screens.compare.figures_lines import LINE, Bracket, Index, Line, LineModel, brackets
from ui.screens.compare.figures_plot import EDGE, Plot
from ui.widgets.base import Themed

_LOW = 420  # px at 100 %: below this height lines move closer together


class RangesChart(Themed, QListView):
    """Lines under an axis that stays in sight. ``opened`` with the answer of the current mark by a double click.

    Arrows walk from mark to mark: up and down, and to either side along the reading direction.
    """

    opened = Signal(object)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineModel(self)
        self.axis: Axis | None = None
        self.brackets: tuple[Bracket, ...] = ()
        self.one_origin = ""
        self._reads_on = True
        self._head = _Head(self)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _index: self._open())
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.moved.emit())
        self.restyle()

    def restyle(self) -> None:
        """Take the sizes of the present scale."""
        head = scaling.px(paint.AXIS)
        self.setViewportMargins(0, head, 0, 0)
        super().restyle()
        self._place_head()
        self.scheduleDelayedItemsLayout()

    def show_lines(self, lines: Sequence[Line], axis: Axis) -> None:
        """Show lines on an axis; the current mark stays if it is still there, else the first is taken."""
        now = self.current_line()
        self.axis = axis
        self.brackets = brackets(lines)
        self.lines.show_lines(lines)
        place = self.lines.place(now.key) if now is not None else QModelIndex()
        self.setCurrentIndex(place if place.isValid() else self.lines.first_mark())
        self._place_head()
        self.viewport().update()
        self._head.update()

    def set_number_axis(self, *, reads_on: bool) -> None:
        """Let numbers grow in the reading direction of the interface, or from left to right whatever that is."""
        self._reads_on = reads_on
        self.viewport().update()
        self._head.update()

    def current_line(self) -> Line | None:
        """Return the current mark."""
        return self.lines.line(self.currentIndex().row())

    def plot(self, area: QRectF) -> Plot:
        """Return where names, axis and brackets stand within an area."""
        rtl = self._reads_on and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Plot.within(area, self.layoutDirection(), rtl_axis=rtl, gutter=paint.gutter(self.brackets))

    def line_height(self, line: Line | None) -> int:
        """Return how high a line is, in px."""
        if line is not None and line.shape is None:
            return scaling.px(paint.HEADING)
        return scaling.px(paint.LOW_ROW if self.height() < scaling.px(_LOW) else paint.ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from mark to mark; left is onwards where one reads from the right."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        turned = {
            Qt.Key.Key_Left: Qt.Key.Key_Down if rtl else Qt.Key.Key_Up,
            Qt.Key.Key_Right: Qt.Key.Key_Up if rtl else Qt.Key.Key_Down,
        }.get(Qt.Key(event.key()))
        if turned is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event = QKeyEvent(event.type(), turned, event.modifiers())
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grid over the whole height, then the lines, then what ties them together."""
        viewport = self.viewport()
        painter = QPainter(viewport)
        painter.setLayoutDirection(self.layoutDirection())
        area = QRectF(viewport.rect())
        painter.fillRect(area, theme.colour("base"))
        if self.axis is None:
            return
        plot = self.plot(area)
        paint.paint_grid(painter, plot, self.axis, area.top(), area.bottom())
        painter.end()
        super().paintEvent(event)
        if self.brackets:
            painter = QPainter(viewport)
            painter.setLayoutDirection(self.layoutDirection())
            rows = [self.visualRect(self.lines.index(at)) for at in range(self.lines.rowCount())]
            middles = [float(rect.center().y()) for rect in rows]
            paint.paint_brackets(painter, plot, middles, self.brackets, self.one_origin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._place_head()
        self.scheduleDelayedItemsLayout()

    def _place_head(self) -> None:
        inner = self.viewport().geometry()
        self._head.setGeometry(QRect(inner.left(), 0, inner.width(), scaling.px(paint.AXIS)))

    def _open(self) -> None:
        line = self.current_line()
        if line is not None and line.answer is not None:
            self.opened.emit(line.answer)


class _Head(QWidget):
    """The numbers of the axis; they stay while the lines scroll."""

    def __init__(self, chart: RangesChart) -> None:
        super().__init__(chart)
        self._chart = chart

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the numbers."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        area = QRectF(self.rect())
        painter.fillRect(area, theme.colour("base"))
        if self._chart.axis is not None:
            paint.paint_axis(painter, self._chart.plot(area), self._chart.axis, area)


class _LineDelegate(QStyledItemDelegate):
    """Paints a line; the current one has a bar at the reading start and a ground behind its names."""

    def __init__(self, chart: RangesChart) -> None:
        super().__init__(chart)
        self._chart = chart

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line."""
        return QSize(option.rect.width(), self._chart.line_height(index.data(LINE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        area = QRectF(option.rect)
        plot = self._chart.plot(QRectF(self._chart.viewport().rect()))
        if option.state & QStyle.StateFlag.State_Selected:
            self._mark(painter, area, plot)
        paint.paint_line(painter, area, plot, line)
        painter.restore()

    def _mark(self, painter: QPainter, area: QRectF, plot: Plot) -> None:
        """Paint the ground behind the names of the current line; the axis keeps its paper."""
        inner = QRectF(plot.names.left(), area.top(), plot.names.width(), area.height() - 1)
        edge = scaling.px(EDGE)
        ground = inner.adjusted(-edge, 0, scaling.px(4), 0)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ground = inner.adjusted(-scaling.px(4), 0, edge, 0)
        painting.fill(painter, ground, "accentSoft")
        painting.fill(painter, painting.Row(area, painter.layoutDirection()).take(scaling.px(3)), "accent")
        if self._chart.hasFocus():
            painting.box(painter, area.adjusted(0, 0, 0, -1), painting.Box(border="accent", radius=0, line=1))
