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
    rule = translate("LeadLine", "Rule: %1").replace("%1", wording.word("rule_used", figure.rule_used))
    graded = wording.word("grade", figure.grade, short=True) if figure.grade != "not_assessed" else ""
    return title, " · ".join(filter(None, (rule, graded)))


def spoken_numbers(figure: EventFigure | None) -> str:
    """Say lowest, best and highest."""
    if figure is None:
        return ""
    pairs = (
        (translate("LeadLine", "lowest %1"), figure.low),
        (translate("LeadLine", "best %1"), figure.best),
        (translate("LeadLine", "highest %1"), figure.high),
    )
    return ", ".join(_said(phrase, number) for phrase, number in pairs if number is not None)


def _said(phrase: str, number: Number) -> str:
    return phrase.replace("%1", bidi.isolated(wording.number(number)))


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
    ends = [plot.x(axis.at(number)) for number in (figure.low, figure.high) if number is not None]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if len(ends) > 1:
        bar = plot.span(ends[0], ends[-1], y, scaling.px(_BAR))
        painting.box(painter, bar, painting.Box("accentSoft", "accent", radius=0, line=1.5))
    elif ends:
        painter.fillRect(
            QRectF(ends[0] - scaling.px(2), y - scaling.px(_BAR) / 2, scaling.px(4), scaling.px(_BAR)),
            theme.colour("accent"),
        )
    if figure.best is not None:
        x, size = plot.x(axis.at(figure.best)), scaling.px(_BEST)
        painter.setPen(QPen(theme.colour("base"), scaling.px(1)))
        painter.setBrush(theme.colour("accent"))
        corners = ((0, -size), (size, 0), (0, size), (-size, 0))
        painter.drawPolygon(QPolygonF([QPointF(x + across, y + down) for across, down in corners]))
        ends = ends or [x]
    painter.restore()
    _paint_numbers(painter, plot, figure, y, ends)


def _paint_numbers(painter: QPainter, plot: Plot, figure: EventFigure, y: float, ends: list[float]) -> None:
    """Say the lowest before the bar, the highest beyond it, the best above it; without room, where there is some."""
    font, height = fonts.font("h3"), fonts.line_height("h3")
    gap, onward = scaling.px(_GAP), plot.onward
    first, last = ends[0], ends[-1]
    said = {
        "low": _said(translate("LeadLine", "lowest %1"), figure.low) if figure.low is not None else "",
        "high": _said(translate("LeadLine", "highest %1"), figure.high) if figure.high is not None else "",
        "best": _said(translate("LeadLine", "best %1"), figure.best) if figure.best is not None else "",
    }
    if figure.best is not None and figure.low is None and figure.high is None:
        said["low"], said["best"] = said["best"], ""
    for key, x, way in (("low", first, -onward), ("high", last, onward)):
        if said[key]:
            width = painting.text_size(said[key], font).width() + 2
            left = x + gap if way > 0 else x - gap - width
            place = QRectF(left, y - height / 2, width, height)
            painter.fillRect(place, theme.colour("base"))
            painting.text(painter, place, said[key], font, "ink")
    if said["best"] and figure.best is not None:
        _paint_best(painter, plot, said["best"], y, (first + last) / 2)


def _paint_best(painter: QPainter, plot: Plot, said: str, y: float, x: float) -> None:
    small, height = fonts.font("caption"), fonts.line_height("caption")
    width = painting.text_size(said, small).width() + 2
    left = min(max(x - width / 2, min(plot.low, plot.high)), max(plot.low, plot.high) - width)
    place = QRectF(left, y - scaling.px(_BAR) / 2 - height, width, height)
    painting.text(painter, place, said, small, "ink2")
