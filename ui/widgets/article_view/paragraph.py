"""One laid-out paragraph: lines on the baseline grid, hit-testing, and rectangles of spans that are right in mixed text."""

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from ui.widgets.article_view.offsets import (
    Utf16Map,
    display_text,
    hidden_positions,
    index_of_last_at_or_before,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from ui.widgets.article_view.look import Metrics

_JOIN = 1.5
_SMALLEST = 2.0
_KEPT = 256  # spans whose rectangles are remembered: claims stay where they are while a selection wanders


class Piece(NamedTuple):
    """A rectangle of a span on one line; `left` and `width` in px from the text column's left edge."""

    line: int
    left: float
    width: float


class Style(NamedTuple):
    """What a layout depends on besides the text. `width` is the text column's, in px."""

    font: "QFont"
    metrics: "Metrics"
    width: int


class Paragraph:
    """A paragraph (or a stretch of a very long one) laid out once. Positions are code points of the whole text."""

    __slots__ = ("_layout", "_line_starts", "_map", "_metrics", "_pieces", "end", "hidden", "rtl", "start")

    def __init__(self, text: str, start: int, *, rtl: bool, style: Style) -> None:
        """Break a paragraph into lines; `text` is this paragraph's, `start` its place in the article."""
        self.start = start
        self.end = start + len(text)
        self.rtl = rtl
        self.hidden = [start + place for place in hidden_positions(text)]
        self._metrics = style.metrics
        self._map = Utf16Map(text)
        self._layout = QTextLayout(display_text(text), style.font)
        self._layout.setTextOption(_OPTIONS[rtl])
        self._layout.setCacheEnabled(True)
        self._line_starts = [start + self._map.from16(unit) for unit in self._break_lines(style.width)]
        self._pieces: dict[tuple[int, int], tuple[Piece, ...]] = {}

    def _break_lines(self, width: int) -> list[int]:
        """Lay the lines on the grid, whatever fonts they mix; return where each starts, in UTF-16 units."""
        starts: list[int] = []
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            top = len(starts) * self._metrics.pitch + self._metrics.baseline
            line.setPosition(QPointF(0, top - line.ascent()))
            starts.append(line.textStart())
            line = self._layout.createLine()
        self._layout.endLayout()
        return starts

    @property
    def line_count(self) -> int:
        """Number of lines, at least one."""
        return len(self._line_starts)

    def line_of(self, position: int) -> int:
        """Return the index of the line on which a position stands; at a break, the later one."""
        return index_of_last_at_or_before(self._line_starts, position)

    def line_span(self, line: int) -> tuple[int, int]:
        """Return where a line starts and ends."""
        last = line + 1 >= len(self._line_starts)
        return self._line_starts[line], self.end if last else self._line_starts[line + 1]

    def x_of(self, position: int) -> float:
        """Return where the caret stands at a position."""
        unit = self._map.to16(position - self.start)
        return _caret_x(self._layout.lineAt(self.line_of(position)), unit)

    def stop_at(self, line: int, x: float) -> int:
        """Return the caret position nearest to a point of a line; it never leaves the line."""
        text_line = self._layout.lineAt(line)
        found = self.start + self._map.from16(text_line.xToCursor(x + self._hanging(text_line)))
        first, end = self.line_span(line)
        if found >= end and line + 1 < self.line_count:
            return max(first, end - 1)
        return max(first, found)

    def character_at(self, line: int, x: float) -> int | None:
        """Return the character drawn at a point of a line, or None beside the text."""
        text_line = self._layout.lineAt(line)
        left, right = _extent(text_line)
        if not left <= x < right:
            return None
        unit = text_line.xToCursor(x + self._hanging(text_line), QTextLine.CursorPosition.CursorOnCharacter)
        first, end = self.line_span(line)
        guess = min(max(first, self.start + self._map.from16(unit)), end - 1)
        if self._covers(guess, x):
            return guess
        # Where directions meet Qt names a neighbour: ask for the character whose own rectangle is there.
        return next((place for place in range(first, end) if self._covers(place, x)), guess)

    def _covers(self, character: int, x: float) -> bool:
        return any(left <= x < left + width for _, left, width in self.pieces(character, character + 1))

    def _hanging(self, line: QTextLine) -> float:
        """Return the width of white space that hangs over a right-to-left line's left end.

        QTextLine.xToCursor takes such a line for moved by it, cursorToX does not.
        """
        if not self.rtl:
            return 0.0
        return max(0.0, line.naturalTextRect().left() - _caret_x(line, line.textStart() + line.textLength()))

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        """Return the rectangles of a span, several on a line where directions mix; the part outside is left out."""
        span = max(start, self.start), min(end, self.end)
        if span[0] >= span[1]:
            return ()
        known = self._pieces.get(span)
        if known is None:
            if len(self._pieces) >= _KEPT:
                self._pieces.clear()
            known = self._pieces[span] = tuple(self._measured(*span))
        return known

    def _measured(self, start: int, end: int) -> list[Piece]:
        first, last = self._map.to16(start - self.start), self._map.to16(end - self.start)
        found: list[Piece] = []
        for number in range(self.line_of(start), self.line_of(end - 1) + 1):
            line = self._layout.lineAt(number)
            begin = line.textStart()
            until = begin + line.textLength()
            left, right = _extent(line)
            if first <= begin and last >= until:
                found.append(Piece(number, left, max(right - left, _SMALLEST)))
            else:
                low, high = max(first, begin), min(last, until)
                found += [Piece(number, *edges) for edges in _edges(line, low, high)]
        return found

    def draw(self, painter: "QPainter", at: QPointF, clip: QRectF) -> None:
        """Paint the text in the painter's pen; lines outside `clip` (the painter's coordinates) are skipped."""
        self._layout.draw(painter, at, [], clip)


def _caret_x(line: QTextLine, unit: int) -> float:
    """Return where the caret stands; PySide answers with the pair (x, position)."""
    x, _ = cast("tuple[float, int]", line.cursorToX(unit))
    return x


def _extent(line: QTextLine) -> tuple[float, float]:
    """Return left and right of a line's text; the natural rectangle alone is a little too wide."""
    left = line.naturalTextRect().left()
    return left, min(left + line.horizontalAdvance(), line.x() + line.width())


def _edges(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Return (left, width) of the runs of a stretch of one line (UTF-16 units), touching ones joined."""
    runs = sorted(
        (box.left(), box.right())
        for box in (run.boundingRect() for run in line.glyphRuns(first, last - first))
    )
    least, most = _extent(line)
    joined: list[list[float]] = []
    for run_left, run_right in runs:
        left, right = max(run_left, least), min(run_right, most)
        if right < left:
            continue
        if joined and left <= joined[-1][1] + _JOIN:
            joined[-1][1] = max(joined[-1][1], right)
        else:
            joined.append([left, right])
    return [(left, max(right - left, _SMALLEST)) for left, right in joined]


def _option(direction: Qt.LayoutDirection, side: Qt.AlignmentFlag) -> QTextOption:
    """Alignment is absolute in QTextLayout: an Arabic paragraph has to be told to stand right."""
    option = QTextOption()
    option.setTextDirection(direction)
    option.setAlignment(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


_OPTIONS = {
    True: _option(Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight),
    False: _option(Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft),
}
