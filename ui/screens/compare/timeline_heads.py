"""The headings of the timeline: days above, sides beside; both stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import bidi, fonts, language, painting, scaling, theme, wording
from ui.screens.compare.timeline_axis import Column
from ui.screens.compare.timeline_model import BAND, COLUMN, Band, row_name
from ui.widgets.base import Themed

_DAYS, _SIDES, _EDGE = 30, 128, 10


class DayHeader(Themed, QHeaderView):
    """The number of the day and its weekday; weeks, months and years by their names; how many days are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(scaling.px(_DAYS))
        super().restyle()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """Paint one column."""
        column = self.model().headerData(logical, Qt.Orientation.Horizontal, COLUMN)
        if not rect.isValid() or not isinstance(column, Column):
            return
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        _ground(painter, rect, "header")
        painter.fillRect(
            painting.Row(QRectF(rect), self.layoutDirection()).take_end(1), theme.colour("border")
        )
        edge = scaling.px(_EDGE)
        row = painting.Row(QRectF(rect).adjusted(edge, 0, -edge, 0), self.layoutDirection())
        strong, weak = self._label(column, first=logical == 0)
        bold = fonts.font("h3")
        if strong:
            width = min(painting.text_size(strong, bold).width() + 1, row.left)
            painting.text(painter, row.take(width, scaling.px(6)), strong, bold, "ink")
        painting.text(painter, row.rest(), weak, fonts.font("caption"), "ink2")
        painter.restore()

    def _label(self, column: Column, *, first: bool) -> tuple[str, str]:
        """Return the strong and the weak word: the day and its weekday; for a gap how long it is."""
        if column.gap:
            return "", language.digits(self.tr("%n day(s)", "", column.days))
        if column.unit == "day":
            day = language.number(column.start.day)
            if first or column.start.day == 1:
                day = language.day(column.start, year=False)
            return bidi.isolated(day), language.weekday_name(column.start)
        if column.unit == "year":
            return bidi.isolated(language.digits(str(column.start.year))), ""
        if column.unit == "month":
            return wording.date(f"{column.start.year:04}-{column.start.month:02}"), ""
        return "", wording.date(f"{column.start.isoformat()}/{column.end.isoformat()}")


class SideHeader(Themed, QHeaderView):
    """Who speaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """Take the width of the present scale."""
        self.setFixedWidth(scaling.px(_SIDES))
        super().restyle()

    def sectionSizeFromContents(self, _logical: int) -> QSize:  # noqa: N802 - Qt's name
        """Return the width all sides share."""
        return QSize(scaling.px(_SIDES), self.defaultSectionSize())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each band in one piece; its name stays in sight while the band scrolls."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        area, line = self.viewport().rect(), theme.colour("border")
        painter.fillRect(area, theme.colour("panel"))
        painter.fillRect(painting.Row(QRectF(area), self.layoutDirection()).take_end(1), line)
        at = 0
        while at < self.count():
            band = self.model().headerData(at, Qt.Orientation.Vertical, BAND)
            if not isinstance(band, Band):
                return
            top = self.sectionViewportPosition(band.first)
            high = sum(self.sectionSize(band.first + each) for each in range(band.count))
            self._paint_band(painter, QRect(area.left(), top, area.width(), high), band)
            at = band.first + band.count

    def _paint_band(self, painter: QPainter, whole: QRect, band: Band) -> None:
        area = whole.intersected(self.viewport().rect())
        if area.isEmpty():
            return
        painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), theme.colour("border"))
        edge = scaling.px(_EDGE)
        top = min(area.top(), whole.bottom() - self.defaultSectionSize())
        place = QRectF(area.left() + edge, top, area.width() - 2 * edge, self.defaultSectionSize())
        painting.text(painter, place, bidi.isolated(row_name(band.row)), fonts.font("h3"), "ink")


def _ground(painter: QPainter, rect: QRect, tone: str) -> None:
    painter.fillRect(rect, theme.colour(tone))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
