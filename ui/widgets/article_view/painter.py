"""Paints a stretch of the article: backgrounds, underlines and caret, then the ink on top, then margin brackets.

All but the red boxes lies below the letters, so that no highlight touches their shape.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.widgets.article_view.margin import MarginPainter

if TYPE_CHECKING:
    from ui.widgets.article_view.claims import ClaimLayer, Underline
    from ui.widgets.article_view.document import Document
    from ui.widgets.article_view.find import SpanLayer
    from ui.widgets.article_view.frame import Frame
    from ui.widgets.article_view.highlight import BoxedMark, DottedMark, Highlight, Span
    from ui.widgets.article_view.look import Look
    from ui.widgets.article_view.marks import MarkLayer
    from ui.widgets.article_view.paragraph import Paragraph, Piece

_DASH = 4
_DOT = 2
_FRAME, _ROUND = 1.4, 3
_EDGE_GAP = 1


@dataclass(slots=True)
class Scene:
    """All a painter needs to know. `selection` is empty as (p, p); `caret` is None where none is shown."""

    document: "Document"
    claims: "ClaimLayer"
    marks: "MarkLayer[DottedMark]"
    boxes: "MarkLayer[BoxedMark]"
    found: "SpanLayer"
    frame: "Frame"
    look: "Look"
    selection: "Span" = (0, 0)
    band: "Span" = (0, 0)
    caret: int | None = None
    handles: bool = False


class _Place(NamedTuple):
    """A paragraph on the screen: its index, its top, and the lines to paint."""

    paragraph: int
    top: int
    lines: range


class ScenePainter:
    """Paints one scene at a scroll offset. Made anew for every paint event; `margin` keeps its tags between them."""

    def __init__(self, painter: QPainter, scene: Scene, margin: MarginPainter) -> None:
        self._painter = painter
        self._scene = scene
        self._margin = margin
        self._look = scene.look
        self._metrics = scene.frame.metrics
        self._ink = QColor(scene.look.ink)
        self._selection = QColor(scene.look.selection)
        self._thin = max(1, round(scene.look.lane_height * scene.look.scale))
        self._thick = max(1, round(scene.look.lane_height_current * scene.look.scale))

    def paint(self, area: QRect, scroll: int) -> None:
        """Paint what lies in `area` (viewport coordinates); every paragraph there is laid out already."""
        self._painter.fillRect(area, QColor(self._look.paper))
        document = self._scene.document
        index = document.index_at_y(area.top() + scroll - self._metrics.pitch)
        limit = area.bottom() + 1
        while index < len(document) and document.tops[index] - scroll < limit + self._metrics.pitch:
            self._paint_paragraph(index, document.tops[index] - scroll, area)
            index += 1

    def _paint_paragraph(self, index: int, top: int, area: QRect) -> None:
        paragraph = self._scene.document.paragraph(index)
        pitch = self._metrics.pitch
        first = max(0, (area.top() - top) // pitch - 1)
        last = min(paragraph.line_count, (area.bottom() - top) // pitch + 2)
        place = _Place(index, top, range(first, last))
        self._paint_backgrounds(paragraph, place)
        self._paint_boxes(place)
        self._paint_underlines(place)
        self._paint_marks(place)
        self._paint_handles(paragraph, place)
        self._paint_caret(paragraph, place)
        self._paint_text(paragraph, place, area)
        self._paint_hidden(paragraph, place)
        self._margin.paint(self._painter, self._scene, index, top, place.lines)

    def _box(self, piece: "Piece", top: int) -> QRect:
        """Return the background of a piece, on whole pixels."""
        left = round(self._scene.frame.left + piece.left)
        right = round(self._scene.frame.left + piece.left + piece.width)
        y = top + piece.line * self._metrics.pitch
        return QRect(
            left, y + self._metrics.top, max(2, right - left), self._metrics.bottom - self._metrics.top
        )

    def _paint_backgrounds(self, paragraph: "Paragraph", place: _Place) -> None:
        scene = self._scene
        self._paint_band(paragraph, place)
        if scene.claims.current is not None:
            for item in scene.claims.items(scene.claims.current):
                tint = QColor(scene.claims.highlight(item.uid).colour)
                tint.setAlphaF(self._look.tint_alpha)
                self._fill(paragraph, (item.start, item.end), place, tint)
            self._paint_asides(paragraph, place, scene.claims.highlight(scene.claims.current))
        for span, piece in scene.found.on(place.paragraph):
            if piece.line in place.lines:
                self._paint_hit(self._box(piece, place.top), current=span == scene.found.current)
        self._fill(paragraph, scene.selection, place, self._selection)

    def _paint_band(self, paragraph: "Paragraph", place: _Place) -> None:
        """Light up the lines of the passage that answers one in another pane, over the whole width."""
        start, end = max(self._scene.band[0], paragraph.start), min(self._scene.band[1], paragraph.end)
        if start >= end:
            return
        pitch = self._metrics.pitch
        first, last = paragraph.line_of(start), paragraph.line_of(end - 1)
        top, bottom = place.top + first * pitch, place.top + (last + 1) * pitch
        width, line = self._painter.device().width(), max(1, self._look.px(1))
        self._painter.fillRect(QRect(0, top, width, bottom - top), QColor(self._look.aligned))
        for edge in (top, bottom - line):
            self._painter.fillRect(QRect(0, edge, width, line), QColor(self._look.aligned_line))

    def _paint_asides(self, paragraph: "Paragraph", place: _Place, highlight: "Highlight") -> None:
        """Show speaker, cue and figures of the current claim: half its tint, and a thin dashed line at the foot."""
        tint = QColor(highlight.colour)
        tint.setAlphaF(self._look.tint_alpha / 2)
        line = self._look.px(1)
        for start, end in highlight.asides:
            self._fill(paragraph, (start, end), place, tint)
            for piece in paragraph.pieces(start, end):
                if piece.line in place.lines:
                    box = self._box(piece, place.top)
                    foot = QRect(box.left(), box.bottom() + 1 - 2 * line, box.width(), line)
                    self._paint_dashes(foot, self._look.px(_DASH), QColor(highlight.colour))

    def _fill(self, paragraph: "Paragraph", span: "Span", place: _Place, colour: QColor) -> None:
        start, end = max(span[0], paragraph.start), min(span[1], paragraph.end)
        if (
            start >= end
            or paragraph.line_of(end - 1) < place.lines.start
            or paragraph.line_of(start) >= place.lines.stop
        ):
            return
        start = max(start, paragraph.line_span(place.lines.start)[0])
        end = min(end, paragraph.line_span(place.lines.stop - 1)[1])
        for piece in paragraph.pieces(start, end):
            self._painter.fillRect(self._box(piece, place.top), colour)

    def _paint_hit(self, box: QRect, *, current: bool) -> None:
        self._painter.fillRect(box, QColor(self._look.found))
        if current:
            self._painter.setPen(QPen(QColor(self._look.found_line), 1))
            self._painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _paint_underlines(self, place: _Place) -> None:
        claims = self._scene.claims.on(place.paragraph)
        for line in place.lines:
            for underline in claims.lines.get(line, ()):
                if underline.item.uid != self._scene.claims.current:
                    self._paint_underline(underline, place.top, self._thin)
            for underline in claims.lines.get(line, ()):
                if underline.item.uid == self._scene.claims.current:
                    self._paint_underline(underline, place.top, self._thick)

    def _paint_underline(self, underline: "Underline", top: int, height: int) -> None:
        highlight = self._scene.claims.highlight(underline.item.uid)
        colour = QColor(self._look.disabled if highlight.unverified else highlight.colour)
        box = self._box(underline.piece, top)
        y = top + underline.piece.line * self._metrics.pitch + self._metrics.lane
        y += underline.lane * self._metrics.lane_pitch
        left, right = box.left() + _EDGE_GAP, box.right() + 1 - _EDGE_GAP
        if highlight.dashed or highlight.unverified:
            self._paint_dashes(QRect(left, y, right - left, height), self._look.px(_DASH), colour)
        else:
            self._painter.fillRect(QRect(left, y, max(1, right - left), height), colour)

    def _paint_dashes(self, box: QRect, length: int, colour: QColor) -> None:
        """Dashes start on a fixed raster, so that a partial repaint meets the old ones."""
        x = box.left() - box.left() % (2 * length)
        while x <= box.right():
            dash = QRect(x, box.top(), length, box.height()) & box
            if not dash.isEmpty():
                self._painter.fillRect(dash, colour)
            x += 2 * length

    def _paint_marks(self, place: _Place) -> None:
        dot = self._look.px(_DOT)
        for mark, piece in self._scene.marks.on(place.paragraph):
            if piece.line not in place.lines:
                continue
            box = self._box(piece, place.top)
            line = QRect(box.left(), box.bottom() + 1 - 2 * dot, box.width(), dot)
            if mark.ident == self._scene.marks.current:
                self._painter.fillRect(line, QColor(self._look.accent))
            elif mark.faint:
                self._paint_dots(line, QColor(self._look.ink2))
            else:
                self._paint_dashes(line, dot, QColor(self._look.ink2))

    def _paint_dots(self, box: QRect, colour: QColor) -> None:
        """Fine dots, far apart, on a fixed raster like the dashes."""
        side, step = self._look.px(1), self._look.px(4)
        for x in range(box.left() + -box.left() % step, box.right() + 2 - side, step):
            self._painter.fillRect(QRect(x, box.top() + side, side, side), colour)

    def _paint_boxes(self, place: _Place) -> None:
        """Frame figures that do not fit; the ground is tinted where a person has confirmed it."""
        line, radius = max(1, self._look.px(_FRAME)), self._look.px(_ROUND)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, piece in self._scene.boxes.on(place.paragraph):
            if piece.line not in place.lines:
                continue
            conflict = mark.tone == "conflict"
            frame = QColor(self._look.conflict if conflict else self._look.update)
            ground = QColor(self._look.conflict_soft if conflict else self._look.update_soft)
            self._painter.setPen(QPen(frame, line))
            self._painter.setBrush(ground if mark.filled else Qt.BrushStyle.NoBrush)
            inset = line / 2
            box = QRectF(self._box(piece, place.top)).adjusted(inset - line, inset, line - inset, -inset)
            self._painter.drawRoundedRect(box, radius, radius)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_text(self, paragraph: "Paragraph", place: _Place, area: QRect) -> None:
        """Paint the ink in one go: a selection in another ink would cut letters apart where it begins."""
        pitch = self._metrics.pitch
        clip = QRectF(area).adjusted(0, -pitch, 0, pitch)
        self._painter.setPen(self._ink)
        paragraph.draw(self._painter, QPointF(self._scene.frame.left, place.top), clip)

    def _paint_hidden(self, paragraph: "Paragraph", place: _Place) -> None:
        for position in paragraph.hidden:
            if paragraph.line_of(position) in place.lines:
                self._painter.setPen(QPen(QColor(self._look.danger), 1))
                for piece in paragraph.pieces(position, position + 1):
                    self._painter.drawRect(self._box(piece, place.top).adjusted(0, 2, -1, -1))

    def _paint_handles(self, paragraph: "Paragraph", place: _Place) -> None:
        """Mark both edges of every span of the current claim: there it can be dragged."""
        scene = self._scene
        if not scene.handles or scene.claims.current is None:
            return
        colour = QColor(scene.claims.highlight(scene.claims.current).colour)
        for item in scene.claims.items(scene.claims.current):
            for x, line in edges_of(paragraph, item.start, item.end):
                if line in place.lines:
                    self._paint_handle(
                        round(scene.frame.left + x), place.top + line * self._metrics.pitch, colour
                    )

    def _paint_handle(self, x: int, top: int, colour: QColor) -> None:
        width, knob = self._look.px(2), self._look.px(7)
        y = top + self._metrics.top
        self._painter.fillRect(
            QRect(x - width // 2, y, width, self._metrics.bottom - self._metrics.top), colour
        )
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(QColor(self._look.paper), 1))
        self._painter.setBrush(colour)
        self._painter.drawEllipse(QPointF(x - width // 2 + width / 2, y), knob / 2, knob / 2)
        self._painter.restore()

    def _paint_caret(self, paragraph: "Paragraph", place: _Place) -> None:
        caret = self._scene.caret
        if caret is None or not paragraph.start <= caret <= paragraph.end:
            return
        if self._scene.document.index_at(caret) != place.paragraph:
            return
        line = paragraph.line_of(caret)
        if line in place.lines:
            x = round(self._scene.frame.left + paragraph.x_of(caret))
            y = place.top + line * self._metrics.pitch + self._metrics.top
            width = self._look.px(2)
            height = self._metrics.bottom - self._metrics.top + width
            self._painter.fillRect(QRect(x - width // 2, y, width, height), QColor(self._look.accent))


def edges_of(paragraph: "Paragraph", start: int, end: int) -> list[tuple[float, int]]:
    """Return where the edges of a span lie in a paragraph: (x in the column, line), start first; [] if neither is in it.

    They are the outer corners of the first and the last piece in reading direction.
    """
    edges: list[tuple[float, int]] = []
    if paragraph.start <= start < paragraph.end:
        edges.append(_edge(paragraph, start, at_end=False))
    if paragraph.start < end <= paragraph.end:
        edges.append(_edge(paragraph, end - 1, at_end=True))
    return edges


def _edge(paragraph: "Paragraph", character: int, *, at_end: bool) -> tuple[float, int]:
    line = paragraph.line_of(character)
    pieces = paragraph.pieces(character, character + 1)
    if not pieces:
        return paragraph.x_of(character + at_end), line
    piece = pieces[0]
    inner = paragraph.x_of(character)
    starts_right = abs(inner - piece.left) > abs(inner - piece.left - piece.width)
    return (piece.left + piece.width if starts_right != at_end else piece.left), line
