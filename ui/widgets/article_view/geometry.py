"""Places of code points on the laid-out text and back; x from the viewport's left, y from the text's top, in px."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from ui.widgets.article_view.document import Document
    from ui.widgets.article_view.frame import Frame
    from ui.widgets.article_view.highlight import Span


class Geometry:
    """Answers where things are, laying out the paragraphs it is asked about."""

    def __init__(self, document: "Document", frame: "Frame") -> None:
        self.document = document
        self.frame = frame

    def stretches(self) -> tuple[list[int], list[int]]:
        """Return the starts and ends of the paragraphs."""
        return self.document.starts, self.document.ends

    def index_at(self, position: int) -> int:
        """Return the index of the paragraph of a position."""
        return self.document.index_at(position)

    def line_top(self, position: int) -> int:
        """Return the top of the line on which a position stands."""
        index = self.document.index_at(position)
        line = self.document.paragraph(index).line_of(position)
        return self.document.tops[index] + line * self.frame.metrics.pitch

    def caret_rect(self, position: int) -> QRectF:
        """Return the caret's rectangle at a position."""
        index = self.document.index_at(position)
        x = self.frame.left + self.document.paragraph(index).x_of(position)
        metrics = self.frame.metrics
        return QRectF(x - 1, self.line_top(position) + metrics.top, 2, metrics.bottom - metrics.top)

    def _line_at(self, y: float) -> tuple[int, int]:
        index = self.document.index_at_y(y)
        paragraph = self.document.paragraph(index)
        line = int((y - self.document.tops[index]) // self.frame.metrics.pitch)
        return index, min(max(0, line), paragraph.line_count - 1)

    def position_at(self, point: "QPointF") -> int:
        """Return the caret position nearest to a point."""
        if point.y() >= self.document.height:
            return len(self.document.text)
        index, line = self._line_at(point.y())
        return self.document.paragraph(index).stop_at(line, point.x() - self.frame.left)

    def character_at(self, point: "QPointF") -> int | None:
        """Return the character under a point, or None beside the text."""
        if not 0 <= point.y() < self.document.height:
            return None
        index, line = self._line_at(point.y())
        return self.document.paragraph(index).character_at(line, point.x() - self.frame.left)

    def line_edges(self, position: int) -> "Span":
        """Return the first and the last caret position of the line on which a position stands."""
        paragraph = self.document.paragraph(self.document.index_at(position))
        line = paragraph.line_of(position)
        start, end = paragraph.line_span(line)
        return start, end if line + 1 == paragraph.line_count else max(start, end - 1)

    def step(self, position: int, goal: float | None, down: int) -> tuple[int, float]:
        """Return the position `down` px lower, at least one line, and the x aimed at (`goal`, or the caret's own)."""
        if goal is None:
            goal = self.caret_rect(position).center().x()
        index = self.document.index_at(position)
        paragraph = self.document.paragraph(index)
        line = paragraph.line_of(position)
        for _ in range(max(1, abs(down) // self.frame.metrics.pitch)):
            line += 1 if down > 0 else -1
            if line >= paragraph.line_count or line < 0:
                beyond = index + (1 if down > 0 else -1)
                if not 0 <= beyond < len(self.document):
                    return (len(self.document.text) if down > 0 else 0), goal
                index, paragraph = beyond, self.document.paragraph(beyond)
                line = 0 if down > 0 else paragraph.line_count - 1
        return paragraph.stop_at(line, goal - self.frame.left), goal

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles of a span, in the order of lines."""
        metrics = self.frame.metrics
        found: list[QRectF] = []
        for index in self.document.indexes_of(start, end):
            top = self.document.tops[index]
            for piece in self.document.paragraph(index).pieces(start, end):
                y = top + piece.line * metrics.pitch + metrics.top
                found.append(
                    QRectF(self.frame.left + piece.left, y, piece.width, metrics.bottom - metrics.top)
                )
        return found

    def reading_position(self, y: float) -> float:
        """Return the code point at a height, with the way down its line as the fraction toward the next line."""
        index, line = self._line_at(y)
        start, end = self.document.paragraph(index).line_span(line)
        top = self.document.tops[index] + line * self.frame.metrics.pitch
        way = min(max(0.0, (y - top) / self.frame.metrics.pitch), 1.0)
        return start + way * (end - start)

    def reading_y(self, position: float) -> float:
        """Return the height of a reading position: the inverse of `reading_position`."""
        index = self.document.index_at(int(position))
        paragraph = self.document.paragraph(index)
        start, end = paragraph.line_span(paragraph.line_of(int(position)))
        way = (position - start) / (end - start) if end > start else 0.0
        return self.line_top(int(position)) + min(way, 1.0) * self.frame.metrics.pitch
