"""The chart as a picture for the clipboard: all its lines, whatever is scrolled out of sight, at twice the size."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app.comparing.ranges import Ranges
from ui import bidi, fonts, painting, scaling, theme, wording
from ui.screens.compare import figures_paint as paint
from ui.screens.compare import figures_say as say
from ui.screens.compare.figures_chart import RangesChart
from ui.screens.compare.figures_lead import HEIGHT, names, paint_lead, spoken_numbers
from ui.screens.compare.figures_plot import EDGE

_WIDTH, _DENSITY, _TITLE = 900, 2, 64


def copied(ranges: Ranges, chart: RangesChart) -> QMimeData:
    """Return picture and words of a chart for the clipboard."""
    made = QMimeData()
    made.setImageData(picture(ranges, chart))
    made.setText(bidi.strip_isolates("\n".join(_words(ranges, chart))))
    return made


def picture(ranges: Ranges, chart: RangesChart) -> QImage:
    """Draw the whole chart in the colours of the present theme."""
    lines = chart.lines.lines
    heights = [chart.line_height(line) for line in lines]
    title, head = scaling.px(_TITLE), scaling.px(paint.AXIS)
    lead = scaling.px(HEIGHT) if ranges.figure is not None else 0
    width = scaling.px(_WIDTH)
    height = title + head + sum(heights) + lead + scaling.px(EDGE)
    image = QImage(width * _DENSITY, height * _DENSITY, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DENSITY)
    image.fill(theme.colour("base"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setLayoutDirection(chart.layoutDirection())
    _paint_title(painter, QRectF(0, 0, width, title), ranges)
    area = QRectF(0, title, width, head)
    plot = chart.plot(area)
    paint.paint_axis(painter, plot, ranges.axis, area)
    top = title + head
    paint.paint_grid(painter, plot, ranges.axis, top, top + sum(heights))
    middles = []
    for line, high in zip(lines, heights, strict=True):
        paint.paint_line(painter, QRectF(0, top, width, high), plot, line)
        middles.append(top + high / 2)
        top += high
    paint.paint_brackets(painter, plot, middles, chart.brackets, chart.one_origin)
    if lead:
        paint_lead(painter, QRectF(0, top, width, lead), plot, ranges.axis, ranges.figure)
    painter.end()
    return image


def _paint_title(painter: QPainter, area: QRectF, ranges: Ranges) -> None:
    edge, pitch = scaling.px(EDGE), fonts.line_height("h2")
    inner = area.adjusted(edge, scaling.px(8), -edge, 0)
    question = wording.either(ranges.question.text_ar, ranges.question.text_en)
    first = QRectF(inner.left(), inner.top(), inner.width(), pitch)
    painting.text(painter, first, bidi.isolated(question), fonts.font("h2"), "ink")
    second = QRectF(inner.left(), first.bottom(), inner.width(), fonts.line_height("caption"))
    painting.text(
        painter, second, say.terms(ranges), fonts.font("caption"), "ink2", align=Qt.AlignmentFlag.AlignLeading
    )


def _words(ranges: Ranges, chart: RangesChart) -> list[str]:
    """Return the chart in lines of text, for whoever pastes into a letter."""
    question = wording.either(ranges.question.text_ar, ranges.question.text_en)
    said = [question, *(line.spoken for line in chart.lines.lines)]
    if ranges.figure is not None:
        said.append(
            ", ".join(
                filter(
                    None, (names(ranges.figure)[0], spoken_numbers(ranges.figure), names(ranges.figure)[1])
                )
            )
        )
    return said
