"""Real days side by side, with their weekdays: a click takes a day, Shift and another click a stretch of days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import bidi, fonts, language, painting, scaling, theme
from ui.widgets.base import Themed, Translated

_CELL, _HEIGHT, _LEAST = 62, 44, 3
_WEEK = timedelta(7)
_MARGIN = timedelta(800)


class DayStrip(Themed, Translated, QWidget):
    """Shows as many days as fit. ``picked(first, last)`` when the reader takes days, ``moved`` when others are shown.

    Arrows move along the days, Shift+arrow extends what is taken, Space or Enter takes the day, Page keys go by weeks.
    """

    picked = Signal(date, date)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = date(2000, 1, 1)
        self._cursor = self._first
        self._taken: tuple[date, date] | None = None
        self._anchor: date | None = None
        self._writable = True
        self._cell = scaling.px(_CELL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "on")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Name the strip by the day at the cursor."""
        super().retranslate()
        self._measure()
        said = f"{language.weekday_name(self._cursor)} {language.day(self._cursor)}"
        self.setAccessibleName(self.tr("Days: %1").replace("%1", said))
        self.update()

    def restyle(self) -> None:
        """Measure the names of the weekdays anew."""
        self._measure()
        super().restyle()

    def _measure(self) -> None:
        """Make the days wide enough for the longest weekday."""
        week = (language.weekday_name(self._first + timedelta(at)) for at in range(7))
        widest = max(painting.text_size(name, fonts.font("caption")).width() for name in week)
        self._cell = max(scaling.px(_CELL), round(widest) + scaling.px(10))

    def set_writable(self, *, writable: bool) -> None:
        """Let days be taken or only read."""
        self._writable = writable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if writable else Qt.FocusPolicy.NoFocus)
        self.update()

    def show_days(self, taken: tuple[date, date] | None, around: date, *, fresh: bool) -> None:
        """Mark the days taken; ``fresh`` brings them, or ``around``, into view whatever was shown."""
        self._taken = taken
        start = taken[0] if taken else around
        in_view = self._first <= start < self._first + timedelta(self.count())
        if fresh or (taken and not in_view):
            self._cursor = start
            self._go(start - timedelta(self.count() // 3))
        self.retranslate()

    def count(self) -> int:
        """Return how many days are shown."""
        return max(_LEAST, self.width() // self._cell)

    def shown(self) -> tuple[date, date]:
        """Return the first and the last day shown."""
        return self._first, self._first + timedelta(self.count() - 1)

    def turn(self, weeks: int) -> None:
        """Show the days some weeks later."""
        self._go(self._first + weeks * _WEEK)

    def rect_of(self, day: date) -> QRectF:
        """Return where a day is painted; an empty rectangle if it is not shown."""
        return next((rect for each, rect in self._cells() if each == day), QRectF())

    def sizeHint(self) -> QSize:
        """Return room for a week."""
        return QSize(scaling.px(7 * _CELL), scaling.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few days."""
        return QSize(scaling.px(_LEAST * _CELL), scaling.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that other days are shown."""
        super().resizeEvent(event)
        if self._taken and not self.shown()[0] <= self._taken[0] <= self.shown()[1]:
            self._go(self._taken[0] - timedelta(self.count() // 3))
        self.moved.emit()

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the days from the reading start."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        frame = QRectF(self.rect())
        painting.box(painter, frame, painting.Box("base" if self._writable else "panel", radius=4))
        for day, rect in self._cells():
            self._paint_day(painter, day, rect)
        painter.setPen(QPen(theme.colour("border"), 1))
        for _, rect in self._cells()[1:]:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = rect.right() if rtl else rect.left()
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painting.box(painter, frame, painting.Box(None, "border", radius=4))

    def _paint_day(self, painter: QPainter, day: date, rect: QRectF) -> None:
        taken = self._taken is not None and self._taken[0] <= day <= self._taken[1]
        if taken:
            painter.fillRect(rect, theme.colour("accentSoft"))
            line = scaling.px(3)
            painter.fillRect(
                QRectF(rect.left(), rect.bottom() - line, rect.width(), line), theme.colour("accent")
            )
        if self.hasFocus() and day == self._cursor:
            inner = rect.adjusted(3, 3, -3, -3)
            painting.box(painter, inner, painting.Box(None, "focus", radius=3, line=1))
        half = rect.height() / 2
        middle = Qt.AlignmentFlag.AlignHCenter
        number = language.digits(str(day.day))
        if day.day == 1:
            number = f"{number} {language.month_name(day.month)}"
        upper = QRectF(rect.left() + 2, rect.top() + 2, rect.width() - 4, half)
        lower = QRectF(rect.left() + 2, rect.center().y() - 2, rect.width() - 4, half)
        upper_font = fonts.font("h3" if taken else "caption" if day.day == 1 else "body")
        painting.text(painter, upper, bidi.isolated(number), upper_font, "ink", align=middle)
        ink = "ink" if taken else "ink2"
        painting.text(painter, lower, language.weekday_name(day), fonts.font("caption"), ink, align=middle)

    def _cells(self) -> list[tuple[date, QRectF]]:
        row = painting.Row(self.rect(), self.layoutDirection())
        width = self.width() / self.count()
        return [(self._first + timedelta(at), row.take(width)) for at in range(self.count())]

    # -- taking days -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to take days; Shift goes on from those taken."""
        day = self._day_at(event.position())
        if day is None or not self._writable:
            return
        held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._anchor = self._taken[0] if held and self._taken else day
        self._cursor = day
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the days from where the button went down to here."""
        day, anchor = self._day_at(event.position()), self._anchor
        self._anchor = None
        if day is not None and anchor is not None:
            self._take(anchor, day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the days and take them."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = {Qt.Key.Key_Left: 1 if rtl else -1, Qt.Key.Key_Right: -1 if rtl else 1}.get(
            Qt.Key(event.key())
        )
        weeks = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._writable:
            self._take(self._cursor, self._cursor)
        elif weeks is not None:
            self._move_cursor(weeks * _WEEK)
        elif step is not None:
            extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._writable
            anchor = self._other_end() if extends else None
            self._move_cursor(timedelta(step))
            if anchor is not None:
                self._take(anchor, self._cursor)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say the whole date of the day under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(QPointF(event.pos()))
            said = f"{language.weekday_name(day)} {language.day(day)}" if day else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def _other_end(self) -> date:
        """Return the end of the stretch taken that the cursor does not stand at."""
        if self._taken is None or self._cursor not in self._taken:
            return self._cursor
        return self._taken[1] if self._cursor == self._taken[0] else self._taken[0]

    def _take(self, one: date, other: date) -> None:
        self._cursor = other
        first, last = min(one, other), max(one, other)
        if self._taken != (first, last):
            self.picked.emit(first, last)

    def _move_cursor(self, by: timedelta) -> None:
        self._cursor += by
        first, last = self.shown()
        if not first <= self._cursor <= last:
            self._go(self._first + by)
        self.retranslate()

    def _go(self, first: date) -> None:
        lowest, highest = date.min + _MARGIN, date.max - _MARGIN
        self._first = min(max(first, lowest), highest)
        self._cursor = min(max(self._cursor, lowest), highest)
        self.update()
        self.moved.emit()

    def _day_at(self, place: QPointF) -> date | None:
        return next((day for day, rect in self._cells() if rect.contains(place)), None)
