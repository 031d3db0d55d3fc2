"""The scroll bar of an article: a handle over ticks that show where claims and search hits stand in the whole text."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QScrollBar, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from ui.widgets.article_view.look import Look
    from ui.widgets.article_view.ticks import Tick

_WIDTH: Final = 12
_DELAY_MS: Final = 30
_THICKNESS: Final = 2
_SHORTEST_HANDLE: Final = 28


class MarksBar(QScrollBar):
    """A vertical scroll bar that paints itself, the same in every style: no buttons; a click goes to that place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.ticks: Callable[[], Iterable[Tick]] = tuple
        """Return (fraction of the text's height, colour) of every tick; a later one covers an earlier one."""
        self._look: Look | None = None
        self._picture: QPixmap | None = None
        self._rows: dict[int, list[str]] = {}
        self._grip: float | None = None
        self._band: tuple[int, int] | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._renew)
        self.setMouseTracking(True)

    def set_look(self, look: "Look") -> None:
        """Take over colours and scale."""
        self._look = look
        self.updateGeometry()
        self._renew()

    def set_band(self, edges: "tuple[int, int] | None") -> None:
        """Carry the passage that is lit up on over the bar, between these heights; None for none."""
        self._band = edges
        self.update()

    def renew_soon(self) -> None:
        """Fetch the ticks again shortly, once for many calls."""
        if not self._wait.isActive():
            self._wait.start(_DELAY_MS)

    def _renew(self) -> None:
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the bar."""
        width = self._look.px(_WIDTH) if self._look else _WIDTH
        return QSize(width, 3 * width)

    def handle_rect(self) -> QRectF:
        """Return where the handle is; empty when everything is in view."""
        if self.maximum() <= self.minimum():
            return QRectF()
        height = self.height()
        whole = self.maximum() - self.minimum() + self.pageStep()
        length = max(float(_SHORTEST_HANDLE), height * self.pageStep() / whole)
        top = (height - length) * (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        return QRectF(0, top, self.width(), length)

    def paintEvent(self, _event: "QPaintEvent") -> None:
        """Paint trough, ticks and handle."""
        if self._look is None:
            return
        if self._picture is None:
            self._picture = self._draw_ticks(self._look)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        self._paint_band(painter, self._look)
        handle = self.handle_rect()
        if not handle.isEmpty():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = QColor(self._look.handle)
            colour.setAlphaF(0.85 if self._grip is not None or self.underMouse() else 0.6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            inset = self.width() * 0.2
            body = handle.adjusted(inset, 1, -inset, -1)
            painter.drawRoundedRect(body, body.width() / 2, body.width() / 2)

    def _paint_band(self, painter: QPainter, look: "Look") -> None:
        """Tint the trough and leave the ticks as they are: they are darker than the band on paper, lighter at night."""
        if self._band is None:
            return
        top, bottom = self._band
        light = QColor(look.paper).lightness() > QColor(look.ink).lightness()
        modes = QPainter.CompositionMode
        painter.setCompositionMode(modes.CompositionMode_Darken if light else modes.CompositionMode_Lighten)
        painter.fillRect(0, top, self.width(), bottom - top, QColor(look.aligned))
        painter.setCompositionMode(modes.CompositionMode_SourceOver)
        line = max(1, look.px(1))
        for edge in (top, bottom - line):
            painter.fillRect(0, edge, self.width(), line, QColor(look.aligned_line))

    def _draw_ticks(self, look: "Look") -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(look.trough))
        self._rows = {}
        for fraction, colour in self.ticks():
            self._rows.setdefault(self._row(look, fraction), []).append(colour)
        painter = QPainter(picture)
        for row in self._rows:
            self._draw_row(painter, look, row)
        painter.end()
        return picture

    def _row(self, look: "Look", fraction: float) -> int:
        return round(fraction * max(1, self.height() - look.px(_THICKNESS)))

    def _draw_row(self, painter: QPainter, look: "Look", row: int) -> None:
        colours = self._rows.get(row)
        if colours:
            painter.fillRect(1, row, self.width() - 2, look.px(_THICKNESS), QColor(colours[-1]))

    def exchange(self, gone: "Iterable[Tick]", new: "Iterable[Tick]") -> None:
        """Take some ticks away and add others without fetching all; both placed by the present heights."""
        if self._picture is None or self._look is None or self._wait.isActive():
            self.update()  # all of them are fetched before the next paint, or shortly
            return
        changed: set[int] = set()
        for fraction, colour in gone:
            row = self._row(self._look, fraction)
            if colour not in self._rows.get(row, ()):
                self.renew_soon()
                return
            self._rows[row].remove(colour)
            changed.add(row)
        for fraction, colour in new:
            row = self._row(self._look, fraction)
            self._rows.setdefault(row, []).append(colour)
            changed.add(row)
        self._redraw_rows(self._look, changed)

    def _redraw_rows(self, look: "Look", rows: set[int]) -> None:
        """Paint some rows anew, and those they share pixels with."""
        if self._picture is None:
            return
        painter = QPainter(self._picture)
        thickness = look.px(_THICKNESS)
        for row in rows:
            painter.fillRect(0, row, self.width(), thickness, QColor(look.trough))
        for near in sorted({row + step for row in rows for step in range(1 - thickness, thickness)}):
            self._draw_row(painter, look, near)
        painter.end()
        self.update()

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Place the ticks anew."""
        super().resizeEvent(event)
        self._renew()

    def _go(self, top: float) -> None:
        room = self.height() - self.handle_rect().height()
        share = min(max(0.0, top / room), 1.0) if room > 0 else 0.0
        self.setValue(self.minimum() + round(share * (self.maximum() - self.minimum())))

    def mousePressEvent(self, event: "QMouseEvent") -> None:
        """Take the handle; beside it, bring it to the pointer first."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        handle, y = self.handle_rect(), event.position().y()
        held = handle.contains(QPointF(handle.center().x(), y))
        self._grip = y - handle.top() if held else handle.height() / 2
        self.setSliderDown(True)
        if not held:
            self._go(y - self._grip)
        self.update()

    def mouseMoveEvent(self, event: "QMouseEvent") -> None:
        """Drag the handle."""
        if self._grip is not None:
            self._go(event.position().y() - self._grip)

    def mouseReleaseEvent(self, _event: "QMouseEvent") -> None:
        """Let the handle go."""
        self._grip = None
        self.setSliderDown(False)
        self.update()
