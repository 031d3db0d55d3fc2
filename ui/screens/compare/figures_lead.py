"""The lead's line under the chart: what the question is held to amount to, by which rule; a click or Enter changes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.comparing.axis import Axis
from db.records import EventFigure, Number
from ui import bidi, fonts, painting, scaling, theme, wording
from ui.screens.compare import figures_paint as paint
from ui.screens.compare.figures_chart import RangesChart
from ui.screens.compare.figures_plot import Plot
from ui.widgets.base import Themed, Translated

translate = QCoreApplication.translate

HEIGHT = 58
_BAR, _BEST, _GAP = 18, 6, 10


class LeadLine(Translated, Themed, QAbstractButton):
    """Drawn on the axis of the chart above it; ``clicked`` when the reader wants to set or change it."""

    def __init__(self, chart: RangesChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self.figure: EventFigure | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.show_figure(self.figure)

    def show_figure(self, figure: EventFigure | None) -> None:
        """Show another judgement, or that there is none."""
        self.figure = figure
        title, remark = names(figure)
        spoken = ", ".join(filter(None, (title, spoken_numbers(figure), remark)))
        self.setAccessibleName(bidi.strip_isolates(spoken))
        self.setAccessibleDescription(figure.rationale if figure is not None else "")
        self.setToolTip(figure.rationale if figure is not None else "")
        self.update()

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(scaling.px(HEIGHT))
        super().restyle()

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(scaling.px(400), scaling.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names and bar on the axis of the chart."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        inner = self._chart.viewport().geometry()
        area = QRectF(inner.left(), 0, inner.width(), self.height())
        painting.fill(painter, self.rect(), "alt" if self.underMouse() and self.isEnabled() else "base")
        paint_lead(painter, area, self._chart.plot(area), self._chart.axis, self.figure)


def names(figure: EventFigure | None) -> tuple[str, str]:
    """Return title and remark of the line: the rule, then the grade."""
    title = translate("LeadLine", "The lead's figure")
    if figure is None:
        return title, translate("LeadLine", "none yet")
    rule = translate("LeadLine", "Rule: %1").replace(
        "%1", wording.word("rule_used", figure.rule_used, short=True)
    )
    graded = wording.word("grade", figure.grade, short=True) if figure.grade != "not_assessed" else ""
    return title, " · ".join(filter(None, (rule, graded)))


def spoken_numbers(figure: EventFigure | None) -> str:
    """Say lowest, best and highest."""
    if figure is None:
        return ""
    low, high, best = (_number(phrase, number) for phrase, number in _named(figure))
    return ", ".join(filter(None, (low, best, high)))


def _named(figure: EventFigure) -> tuple[tuple[str, Number | None], ...]:
    return (
        (translate("LeadLine", "lowest %1"), figure.low),
        (translate("LeadLine", "highest %1"), figure.high),
        (translate("LeadLine", "best %1"), figure.best),
    )


def _number(phrase: str, number: Number | None) -> str:
    return phrase.replace("%1", bidi.isolated(wording.number(number))) if number is not None else ""


def paint_lead(
    painter: QPainter, area: QRectF, plot: Plot, axis: Axis | None, figure: EventFigure | None
) -> None:
    """Paint the line; a stronger rule parts it from the claims."""
    painter.setPen(QPen(theme.colour("borderStrong"), scaling.px(1)))
    painter.drawLine(QLineF(area.left(), 0.5 + area.top(), area.right(), 0.5 + area.top()))
    if axis is not None:
        paint.paint_grid(painter, plot, axis, area.top() + 1, area.bottom())
    strip = QRectF(plot.names.left(), area.top(), plot.names.width(), area.height())
    paint.paint_names(painter, strip, *names(figure))
    if figure is None:
        left, right = sorted((plot.low, plot.high))
        hint = QRectF(left, area.top(), right - left, area.height())
        painting.text(
            painter,
            hint,
            translate("LeadLine", "A rule and a rationale make it a figure of the team."),
            fonts.font("caption"),
            "ink2",
        )
    elif axis is not None:
        _paint_bar(painter, plot, axis, figure, area.center().y())


def _paint_bar(painter: QPainter, plot: Plot, axis: Axis, figure: EventFigure, y: float) -> None:
    """Paint from the lowest to the highest, and the best as a diamond; then say them."""
    low, high, best = (
        plot.x(axis.at(number)) if number is not None else None
        for number in (figure.low, figure.high, figure.best)
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if low is not None and high is not None:
        bar = plot.span(low, high, y, scaling.px(_BAR))
        painting.box(painter, bar, painting.Box("accentSoft", "accent", radius=0, line=1.5))
    else:
        for end in (low, high):
            if end is not None:
                painter.fillRect(plot.span(end - 2, end + 2, y, scaling.px(_BAR)), theme.colour("accent"))
    if best is not None:
        size = scaling.px(_BEST)
        painter.setPen(QPen(theme.colour("base"), scaling.px(1)))
        painter.setBrush(theme.colour("accent"))
        corners = ((0, -size), (size, 0), (0, size), (-size, 0))
        painter.drawPolygon(QPolygonF([QPointF(best + across, y + down) for across, down in corners]))
    painter.restore()
    _paint_numbers(painter, plot, figure, y, (low, high, best))


def _paint_numbers(
    painter: QPainter, plot: Plot, figure: EventFigure, y: float, at: tuple[float | None, ...]
) -> None:
    """Say the lowest before the bar, the highest beyond it, the best above it; without room for it, below the bar."""
    for (phrase, number), x, way in zip(_named(figure), at, (-plot.onward, plot.onward, 0), strict=True):
        if x is None:
            continue
        said = _number(phrase, number)
        role: fonts.Role = "h3" if way else "caption"
        place = _place(plot, said, x, way, y) if way else _above(plot, said, x, y)
        painter.fillRect(place, theme.colour("base"))
        painting.text(painter, place, said, fonts.font(role), "ink" if way else "ink2")


def _place(plot: Plot, said: str, x: float, way: int, y: float) -> QRectF:
    """Return where an end of the bar is said: beside it, or below it where a rim is near."""
    gap, height = scaling.px(_GAP), fonts.line_height("h3")
    width = painting.text_size(said, fonts.font("h3")).width() + 2
    left = x + gap if way > 0 else x - gap - width
    first, last = plot.bounds
    if first <= left and left + width <= last:
        return QRectF(left, y - height / 2, width, height)
    inside = min(max(x - width / 2, first), last - width)
    return QRectF(inside, y + scaling.px(_BAR) / 2, width, height)


def _above(plot: Plot, said: str, x: float, y: float) -> QRectF:
    """Return where the best is said: above its diamond."""
    height = fonts.line_height("caption")
    width = painting.text_size(said, fonts.font("caption")).width() + 2
    first, last = plot.bounds
    left = min(max(x - width / 2, first), last - width)
    return QRectF(left, y - scaling.px(_BAR) / 2 - height, width, height)
