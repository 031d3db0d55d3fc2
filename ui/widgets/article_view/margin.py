"""Paints the margin: brackets with the key tags of their claims, and the "+n" where no more fit."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from ui.widgets.tags import tag_sign

if TYPE_CHECKING:
    from ui.widgets.article_view.brackets import Bracket
    from ui.widgets.article_view.claims import ClaimLayer
    from ui.widgets.article_view.document import Document
    from ui.widgets.article_view.frame import Frame
    from ui.widgets.article_view.look import Look
    from ui.widgets.article_view.painter import Scene

_HOOK = 5
_MOST_TAGS = 512


class _Tag(NamedTuple):
    """How a key tag looks."""

    key: str
    colour: str
    current: bool
    dashed: bool
    ratio: float


class MarginBox(NamedTuple):
    """A clickable place of the margin, px from the paragraph's top, and the claims behind it."""

    box: QRect
    uids: tuple[str, ...]


class MarginPainter:
    """Paints brackets and tags in one look; tags are kept as pictures."""

    def __init__(self, look: "Look") -> None:
        self._look = look
        self._tags: dict[_Tag, QPixmap] = {}

    def paint(self, painter: QPainter, scene: "Scene", index: int, top: int, lines: range) -> None:
        """Paint the margin of a paragraph whose top lies at `top`, beside some of its lines."""
        brackets = scene.claims.on(index).brackets
        drawn = [b for b in brackets.drawn if b.span.last >= lines.start and b.span.first < lines.stop]
        rtl = scene.document.rtl[index]
        current = scene.claims.current
        for bracket in sorted(drawn, key=lambda b: (b.span.item.uid == current, -b.column)):
            self._paint_line(painter, scene, index, top, bracket)
        for bracket in drawn:
            if bracket.span.opens:
                box = tag_box(scene.frame, bracket, rtl=rtl).translated(0, top)
                self._paint_tag(painter, scene, bracket, box)
        for line, items in brackets.overflow.items():
            if line in lines:
                box = overflow_box(scene.frame, scene.claims.columns, line, rtl=rtl).translated(0, top)
                self._paint_count(painter, box, len(items))

    def _paint_line(
        self, painter: QPainter, scene: "Scene", index: int, top: int, bracket: "Bracket"
    ) -> None:
        """Paint the upright line, with a hook toward the text where the span ends."""
        highlight = scene.claims.highlight(bracket.span.item.uid)
        current = bracket.span.item.uid == scene.claims.current
        width = self._look.px(self._look.bracket_width_current if current else self._look.bracket_width)
        x, y0, y1 = bracket_line(scene.document, scene.frame, index, bracket)
        if y1 <= y0:
            return
        colour = QColor(self._look.disabled if highlight.unverified else highlight.colour)
        line = QRect(x - width // 2, top + y0, width, y1 - y0)
        if highlight.dashed or highlight.unverified:
            step = self._look.px(4)
            for y in range(line.top(), line.bottom() + 1, 2 * step):
                painter.fillRect(QRect(line.left(), y, width, min(step, line.bottom() + 1 - y)), colour)
        else:
            painter.fillRect(line, colour)
        if bracket.span.closes:
            hook = self._look.px(_HOOK)
            left = (
                line.left() - hook
                if scene.frame.toward_text(rtl=scene.document.rtl[index]) < 0
                else line.right() + 1
            )
            painter.fillRect(QRect(left, line.bottom() + 1 - width, hook, width), colour)
            painter.fillRect(QRect(line.left(), line.bottom() + 1 - width, width, width), colour)

    def _paint_tag(self, painter: QPainter, scene: "Scene", bracket: "Bracket", box: QRect) -> None:
        highlight = scene.claims.highlight(bracket.span.item.uid)
        current = highlight.uid == scene.claims.current
        colour = self._look.disabled if highlight.unverified else highlight.colour
        dashed = highlight.dashed or highlight.unverified
        tag = _Tag(highlight.key, colour, current, dashed, painter.device().devicePixelRatioF())
        picture = self._tags.get(tag)
        if picture is None:
            if len(self._tags) >= _MOST_TAGS:
                self._tags.clear()
            picture = self._tags[tag] = self._draw_tag(tag, box.width())
        painter.drawPixmap(box.topLeft(), picture)

    def _draw_tag(self, tag: _Tag, side: int) -> QPixmap:
        picture = QPixmap((QSizeF(side, side) * tag.ratio).toSize())
        picture.setDevicePixelRatio(tag.ratio)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = self._look.px(2)
        pen = QPen(QColor(tag.colour), border)
        if tag.dashed:
            pen.setDashPattern([2, 1.2])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        radius = self._look.px(3)
        body = QRectF(border / 2, border / 2, side - border, side - border)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.paper))
        painter.drawRoundedRect(body, radius, radius)
        if tag.current:
            tint = QColor(tag.colour)
            tint.setAlphaF(self._look.tint_alpha)
            painter.setBrush(tint)
        painter.setPen(pen)
        painter.drawRoundedRect(body, radius, radius)
        self._draw_key(painter, QRectF(0, 0, side, side), tag_sign(tag.key))
        painter.end()
        return picture

    def _draw_key(self, painter: QPainter, box: QRectF, text: str) -> None:
        """Set the text in the middle by its own ink: digits stand higher than the line's middle."""
        font = self._look.tag_font()
        painter.setFont(font)
        painter.setPen(QColor(self._look.ink))
        metrics = painter.fontMetrics()
        ink = metrics.tightBoundingRect(text)
        digit = metrics.tightBoundingRect("0")
        x = box.center().x() - ink.width() / 2 - ink.left()
        reference = digit if text.isdigit() else ink
        y = box.center().y() - reference.height() / 2 - reference.top()
        painter.drawText(QPointF(x, round(y)), text)

    def _paint_count(self, painter: QPainter, box: QRect, count: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.ink2))
        painter.drawRoundedRect(QRectF(box), self._look.px(3), self._look.px(3))
        painter.setFont(self._look.tag_font())
        painter.setPen(QColor(self._look.paper))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{count}" if count < 10 else "9+")
        painter.restore()


def tag_box(frame: "Frame", bracket: "Bracket", *, rtl: bool) -> QRect:
    """Return the square of a bracket's tag, px from the paragraph's top."""
    metrics = frame.metrics
    x = frame.bracket_x(bracket.column, rtl=rtl)
    y = bracket.span.first * metrics.pitch + metrics.tag_middle - metrics.tag // 2
    return QRect(
        x - metrics.tag // 2, y + (metrics.tag + 1 if bracket.lowered else 0), metrics.tag, metrics.tag
    )


def overflow_box(frame: "Frame", columns: int, line: int, *, rtl: bool) -> QRect:
    """Return the box of the "+n" of a line: beyond the last column, px from the paragraph's top."""
    metrics = frame.metrics
    x = frame.bracket_x(columns, rtl=rtl)
    y = line * metrics.pitch + metrics.tag_middle - metrics.tag // 2
    return QRect(x - metrics.tag // 2, y, metrics.tag, metrics.tag)


def bracket_line(
    document: "Document", frame: "Frame", index: int, bracket: "Bracket"
) -> tuple[int, int, int]:
    """Return x, top and bottom of a bracket's line, px from the paragraph's top; top ≥ bottom if there is none."""
    metrics = frame.metrics
    rtl = document.rtl[index]
    top = tag_box(frame, bracket, rtl=rtl).bottom() + 1 if bracket.span.opens else 0
    if bracket.span.closes:
        bottom = bracket.span.last * metrics.pitch + metrics.lane + metrics.lane_pitch
    else:
        bottom = document.tops[index + 1] - document.tops[index]
    return frame.bracket_x(bracket.column, rtl=rtl), top, bottom


def margin_boxes(claims: "ClaimLayer", document: "Document", frame: "Frame", index: int) -> list[MarginBox]:
    """Return what can be clicked in the margin of a paragraph: tags first, then lines."""
    rtl = document.rtl[index]
    brackets = claims.on(index).brackets
    tags: list[MarginBox] = []
    lines: list[MarginBox] = []
    for bracket in brackets.drawn:
        uid = bracket.span.item.uid
        if bracket.span.opens:
            tags.append(MarginBox(tag_box(frame, bracket, rtl=rtl), (uid,)))
        x, y0, y1 = bracket_line(document, frame, index, bracket)
        reach = frame.metrics.column_pitch // 2
        lines.append(MarginBox(QRect(x - reach, y0, 2 * reach, max(0, y1 - y0)), (uid,)))
    for line, items in brackets.overflow.items():
        box = overflow_box(frame, claims.columns, line, rtl=rtl)
        tags.append(MarginBox(box, tuple(dict.fromkeys(item.uid for item in items))))
    return tags + lines
