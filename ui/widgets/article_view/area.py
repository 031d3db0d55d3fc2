"""The scrolling side of the article view: layout on demand, an anchor that keeps the reader's place, blitted scrolling."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.widgets.article_view.document import Document
from ui.widgets.article_view.frame import Frame
from ui.widgets.article_view.geometry import Geometry
from ui.widgets.article_view.look import Look, Metrics
from ui.widgets.article_view.marks_bar import MarksBar

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent, QWheelEvent

_SLICE_SECONDS: Final = 0.008
_READING_LINE: Final = 0.3
_TRIES: Final = 12


class ReadingArea(QAbstractScrollArea):
    """Shows a document at a scroll offset. Heights may become exact at any time; what is on the screen stays put."""

    scrolled = Signal()
    """The text was scrolled by anyone; not when layout moved under an unchanged view."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.document = Document("")
        self.column = Frame.of(self.viewport().width(), Metrics.of(look), sides=(False, True))
        self.places = Geometry(self.document, self.column)
        self._line_width: int | None = None
        self._placing = False
        self._held = (0, 0)
        self._held_tops: list[int] = []
        self._anchor: tuple[int, int] | None = None
        self.bar = MarksBar(self)
        self.setVerticalScrollBar(self.bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._measure_slice)

    # What a subclass fills in.

    def geometry_changed(self) -> None:
        """Lines have moved: forget rectangles worked out before."""

    def heights_changed(self) -> None:
        """Paragraph heights became exact: what shows the whole text follows."""

    # Layout.

    def show_document(self, document: Document) -> None:
        """Show a document from its top."""
        self.document = document
        self._anchor = None
        self._held = (0, self.padding)
        self._lay_out()
        self._place(0, self.padding)

    def set_look(self, look: Look) -> None:
        """Paint in other colours, fonts or sizes; the text in view stays."""
        anchor = self._reading_anchor()
        self.look = look
        self.bar.set_look(look)
        self._lay_out()
        self._return_to(anchor)

    def set_size(self, size: float) -> None:
        """Set the text size, in px at 100 %."""
        self.set_look(self.look.sized(size))

    def set_line_width(self, limit: int | None) -> None:
        """Set the widest line in px; None uses the whole width."""
        anchor = self._reading_anchor()
        self._line_width = limit
        self._lay_out()
        self._return_to(anchor)

    @property
    def padding(self) -> int:
        """Space above and below the text, in px."""
        return self.column.metrics.gap

    def _lay_out(self) -> None:
        document = self.document
        sides = (document.has_direction(rtl=False), document.has_direction(rtl=True))
        metrics = Metrics.of(self.look)
        self.column = Frame.of(self.viewport().width(), metrics, sides=sides, limit=self._line_width)
        document.lay_out(self.look, self.column.width)
        self.places = Geometry(document, self.column)
        self.geometry_changed()
        self.viewport().update()
        if self.isVisible():
            self._idle.start(0)

    def _measure_slice(self) -> None:
        if self.document.measure_some(_SLICE_SECONDS):
            self._place(*self._held)
        if self.document.is_measured:
            self._idle.stop()
            self.heights_changed()

    # Scroll position.

    def origin(self) -> int:
        """Return the y of the text at the viewport's top edge (negative inside the padding)."""
        if self.document.tops is not self._held_tops:
            self._place(*self._held)
        return self.bar.value() - self.padding

    def _place(self, index: int, screen_y: int) -> None:
        """Scroll so that a paragraph's top stands at a height of the viewport, with everything in view laid out."""
        self._placing = True
        bar, height = self.bar, self.viewport().height()
        for _ in range(_TRIES):
            tops = self.document.tops
            bar.setPageStep(height)
            bar.setSingleStep(self.column.metrics.pitch)
            bar.setRange(0, max(0, tops[-1] + 2 * self.padding - height))
            bar.setValue(tops[index] - screen_y + self.padding)
            first = self.document.index_at_y(bar.value() - self.padding)
            last = self.document.index_at_y(bar.value() - self.padding + height)
            if not self.document.measure(range(first, last + 1)):
                break
        self._placing = False
        self._hold()

    def _hold(self) -> None:
        tops = self._held_tops = self.document.tops
        top = self.bar.value() - self.padding
        index = self.document.index_at_y(top)
        self._held = (index, tops[index] - top)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Move what is painted already and paint only the strip that comes into view."""
        if self._placing:
            return
        self._anchor = None
        top, height = self.bar.value() - self.padding, self.viewport().height()
        near = abs(dy) < height
        index = self.document.index_at_y(max(top, top + dy) if near else top)
        screen_y = self.document.tops[index] - top
        self._place(index, screen_y)
        if near and self.document.tops[index] - (self.bar.value() - self.padding) == screen_y:
            self.viewport().scroll(0, dy)
        else:
            self.viewport().update()
        self.scrolled.emit()

    def _reading_anchor(self) -> tuple[int, int] | None:
        """Return the first position in view and its height; the same one until the reader scrolls, so that it never drifts."""
        if self._anchor is None and self.bar.value() > 0 and self.document.text:
            origin = self.origin()
            position = int(self.places.reading_position(origin))
            self._anchor = (position, self.places.line_top(position) - origin)
        return self._anchor

    def _return_to(self, anchor: tuple[int, int] | None) -> None:
        if anchor is None:
            self._place(0, self.padding)
        else:
            self._place_line(*anchor)
            self._anchor = anchor

    def _place_line(self, position: int, screen_y: int) -> None:
        index = self.document.index_at(position)
        within = self.places.line_top(position) - self.document.tops[index]
        self._place(index, screen_y - within)

    def scroll_line_to(self, position: int, screen_y: int) -> None:
        """Scroll so that the line of a code point stands at a height of the viewport (px)."""
        before = self.bar.value()
        self._place_line(position, screen_y)
        self._anchor = (position, screen_y)
        if self.bar.value() != before:
            self.viewport().update()
            self.scrolled.emit()

    def reveal(self, start: int, end: int) -> None:
        """Scroll a span into view, if it is not, to where readers look: 30 % down."""
        top = self.places.line_top(start)
        bottom = self.places.line_top(max(start, end - 1)) + self.column.metrics.pitch
        origin, height = self.origin(), self.viewport().height()
        if top < origin or min(bottom, top + height) > origin + height:
            self.scroll_line_to(start, round(height * _READING_LINE))

    def follow(self, position: int) -> None:
        """Scroll just enough to show the line of a position."""
        top, pitch = self.places.line_top(position), self.column.metrics.pitch
        origin, height = self.origin(), self.viewport().height()
        if top < origin:
            self.scroll_line_to(position, 0)
        elif top + pitch > origin + height:
            self.scroll_line_to(position, max(0, height - pitch))

    def fraction(self) -> float:
        """Return how far the text is scrolled, from 0 to 1."""
        return self.bar.value() / self.bar.maximum() if self.bar.maximum() else 0.0

    def scroll_to_fraction(self, fraction: float) -> None:
        """Scroll to a fraction of the way."""
        self.bar.setValue(round(min(max(0.0, fraction), 1.0) * self.bar.maximum()))

    def top_position(self) -> float:
        """Return the code point 30 % down the view, with the way down its line as the fraction."""
        return self.places.reading_position(self.origin() + self.viewport().height() * _READING_LINE)

    def scroll_to_position(self, position: float) -> None:
        """Scroll so that a reading position stands 30 % down the view: the inverse of `top_position`."""
        y = self.places.reading_y(position)
        self.origin()
        self.bar.setValue(round(y + self.padding - self.viewport().height() * _READING_LINE))

    def update_lines(self, top: int, bottom: int) -> None:
        """Paint again what lies between two heights of the text, if it is in view."""
        origin, pitch = self.origin(), self.column.metrics.pitch
        strip = QRect(0, top - origin - pitch, self.viewport().width(), bottom - top + 2 * pitch)
        self.viewport().update(strip & self.viewport().rect())

    # Events.

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Break the lines anew, the first line in view staying where it is."""
        if event.size().width() == event.oldSize().width() and self._held_tops:
            self._place(*self._held)
            return
        anchor = self._reading_anchor()
        self._lay_out()
        self._return_to(anchor)

    def showEvent(self, event: "QShowEvent") -> None:
        """Go on measuring."""
        super().showEvent(event)
        if not self.document.is_measured:
            self._idle.start(0)

    def hideEvent(self, event: "QHideEvent") -> None:
        """Measure only what can be seen."""
        super().hideEvent(event)
        self._idle.stop()

    def wheelEvent(self, event: "QWheelEvent") -> None:
        """Scroll; with Ctrl leave it to the screen, which changes the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew when the window becomes active or the direction changes."""
        super().changeEvent(event)
        self.viewport().update()
