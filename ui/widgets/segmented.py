"""A segmented control: a few alternatives side by side, one of them chosen."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts, icons, painting, scaling, theme
from ui.widgets.base import Themed

_PADDING, _ICON, _GAP = 12, 16, 6


class Segment(NamedTuple):
    """One alternative: its code, its word, and an optional icon."""

    code: str
    text: str
    icon: str | None = None


class Segmented(Themed, QWidget):
    """Alternatives in one frame; `chosen(code)` when the reader chooses another. Arrow keys move, digits do not act.

    Where there is little room (`set_compact`) alternatives with an icon say their word only while they are chosen.
    """

    chosen = Signal(str)

    def __init__(self, name: str, segments: Sequence[Segment] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[Segment] = []
        self._current = ""
        self._compact = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "on")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name = name
        self.set_segments(segments)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show other words or alternatives; the chosen code stays if it is still there, else the first is taken."""
        self._segments = list(segments)
        codes = [segment.code for segment in segments]
        if self._current not in codes:
            self._current = codes[0] if codes else ""
        self._announce()
        self.restyle()

    def set_name(self, name: str) -> None:
        """Change what the alternatives are about, for screen readers."""
        self._name = name
        self._announce()

    def current(self) -> str:
        """Return the chosen code."""
        return self._current

    def choose(self, code: str) -> None:
        """Choose without emitting; `ValueError` if there is no such alternative."""
        if code not in [segment.code for segment in self._segments]:
            raise ValueError(code)
        self._current = code
        self._announce()
        self.updateGeometry()  # without words the chosen one is the widest
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Let the alternatives that are not chosen show their icon only, or say all words again."""
        if compact != self._compact:
            self._compact = compact
            self.setMouseTracking(compact)
            self.restyle()

    def sizeHint(self) -> QSize:
        """Return the width of all alternatives."""
        return QSize(round(sum(map(self._width, self._segments))), theme.height("button"))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is clicked."""
        for segment, rect in self._rects():
            if rect.contains(event.position()):
                self._pick(segment.code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, in the direction they point."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key())
        )
        if step is None or not self._segments:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        codes = [segment.code for segment in self._segments]
        at = codes.index(self._current) + step
        self._pick(codes[min(max(at, 0), len(codes) - 1)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say in the tooltip what the icon under the mouse stands for."""
        under = [each.text for each, rect in self._rects() if rect.contains(event.position())]
        self.setToolTip(under[0] if self._compact and under else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, alternatives and the lines between them."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        frame = QRectF(self.rect())
        painting.box(painter, frame, painting.Box("base"))
        rects = self._rects()
        outline = QPainterPath()
        outline.addRoundedRect(frame, theme.radius("control"), theme.radius("control"))
        painter.setClipPath(outline)
        for segment, rect in rects:
            if segment.code == self._current:
                painting.fill(painter, rect, "accentSoft")
            self._paint_segment(painter, segment, rect)
        painter.setPen(QPen(theme.colour("border"), scaling.px(1)))
        for _, rect in rects[1:]:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = round(rect.right() if rtl else rect.left())
            painter.drawLine(x, scaling.px(1), x, self.height() - scaling.px(1))
        painter.setClipping(False)
        painting.box(painter, frame, painting.Box(border="borderStrong" if self.isEnabled() else "border"))

    def _paint_segment(self, painter: QPainter, segment: Segment, rect: QRectF) -> None:
        on = segment.code == self._current
        ink = "accent" if on else "ink"
        if not self.isEnabled():
            ink = "disabled"
        row = painting.Row(
            rect.adjusted(scaling.px(_PADDING), 0, -scaling.px(_PADDING), 0), self.layoutDirection()
        )
        if segment.icon:
            icons.paint(painter, row.take(scaling.px(_ICON), scaling.px(_GAP)), segment.icon, ink, _ICON)
        if not self._is_bare(segment):
            painting.text(painter, row.rest(), segment.text, fonts.font("h3" if on else "body"), ink)

    def _rects(self) -> list[tuple[Segment, QRectF]]:
        row = painting.Row(self.rect(), self.layoutDirection())
        return [(segment, row.take(self._width(segment))) for segment in self._segments]

    def _is_bare(self, segment: Segment) -> bool:
        return self._compact and segment.icon is not None and segment.code != self._current

    def _width(self, segment: Segment) -> float:
        if self._is_bare(segment):
            return scaling.total(_PADDING, _ICON, _PADDING)
        width = painting.text_size(segment.text, fonts.font("h3")).width() + 2 * scaling.px(_PADDING) + 1
        return round(width + (scaling.total(_ICON, _GAP) if segment.icon else 0))

    def _pick(self, code: str) -> None:
        if code != self._current:
            self.choose(code)
            self.chosen.emit(code)

    def _announce(self) -> None:
        words = [segment.text for segment in self._segments if segment.code == self._current]
        self.setAccessibleName(": ".join([self._name, *words]))
