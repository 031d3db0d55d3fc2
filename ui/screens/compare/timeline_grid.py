"""The timeline as a grid: a band for each side, a column for each day, arrows from entry to entry."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.comparing.timeline import Entry, Timeline
from ui import bidi, fonts, icons, painting, scaling, theme, tokens
from ui.screens.compare import words
from ui.screens.compare.timeline_axis import Place
from ui.screens.compare.timeline_heads import DayHeader, SideHeader
from ui.screens.compare.timeline_model import ENTRY, TimelineModel, nearest
from ui.widgets.base import Themed
from ui.widgets.tags import type_colour
from ui.widgets.text import Text

LINE, LEAST, GAP = 46, 124, 72
_INSET, _BAR, _SIGN, _SPACE = 3, 4, 13, 5
_BESIDE = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_ABOVE = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
Index = QModelIndex | QPersistentModelIndex


class TimelineGrid(Themed, QTableView):
    """``opened`` with the entry and its place on the screen by Enter or a double click."""

    opened = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = TimelineModel(self)
        self._corner = Text("", "caption", "ink2", parent=self)
        self.setModel(self.entries)
        self.setItemDelegate(_EntryDelegate(self))
        self.setHorizontalHeader(DayHeader(self))
        self.setVerticalHeader(SideHeader(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for policy in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            policy(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _index: self.open_current())
        self.restyle()

    def restyle(self) -> None:
        """Take the sizes of the present scale."""
        lines = self.verticalHeader()
        lines.setMinimumSectionSize(scaling.px(LINE))
        lines.setDefaultSectionSize(scaling.px(LINE))
        super().restyle()
        self._share_out()

    def set_corner(self, text: str) -> None:
        """Say above the sides what they are."""
        self._corner.setText(text)

    def show_timeline(self, timeline: Timeline | None, *, of_event: bool = False) -> None:
        """Show another timeline; the cursor stays at its claim, else goes to the first entry."""
        now = self.current_place()
        claims = {each.claim.uid for each in now.entry.tellings} if now is not None else set()
        self.clearSpans()
        self.entries.show_timeline(timeline, of_event=of_event)
        for place in self.entries.places:
            if place.width > 1:
                self.setSpan(place.line, place.column, 1, place.width)
        self._share_out()
        kept = next(
            (
                each
                for each in self.entries.places
                if claims & {told.claim.uid for told in each.entry.tellings}
            ),
            None,
        )
        first = kept or next(iter(self.entries.places), None)
        if first is not None:
            self.setCurrentIndex(self.entries.index_of(first))

    def current_place(self) -> Place | None:
        """Return the entry at the cursor."""
        return self.entries.place(self.currentIndex())

    def open_current(self) -> None:
        """Open what is at the cursor."""
        place = self.current_place()
        if place is not None:
            rect = self.visualRect(self.currentIndex())
            self.opened.emit(place.entry, self.viewport().mapToGlobal(rect.bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from entry to entry, open one with Enter."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.open_current()
            return
        if key in _BESIDE | _ABOVE and not held:
            target = self._next(key)
            if target is not None:
                index = self.entries.index_of(target)
                self.setCurrentIndex(index)
                self.scrollTo(index)
            return
        super().keyPressEvent(event)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Keep the corner over its place."""
        super().updateGeometries()
        side, day = self.verticalHeader(), self.horizontalHeader()
        edge = scaling.px(10)
        self._corner.setGeometry(
            QRect(side.x() + edge, day.y(), max(0, side.width() - 2 * edge), day.height())
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the days the width there is."""
        super().resizeEvent(event)
        self._share_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bands and days over the whole ground, then the entries."""
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(area, theme.colour("base"))
        line = theme.colour("border")
        for band in self.entries.bands:
            bottom = self.rowViewportPosition(band.first + band.count - 1) + self.rowHeight(
                band.first + band.count - 1
            )
            painter.fillRect(area.left(), bottom - 1, area.width(), 1, line)
        for at, column in enumerate(self.entries.columns):
            left, width = self.columnViewportPosition(at), self.columnWidth(at)
            end = left if self.isRightToLeft() else left + width - 1
            painter.fillRect(end, area.top(), 1, area.height(), line)
            if column.gap:
                painter.fillRect(left, area.top(), width, area.height(), theme.colour("alt"))
        painter.end()
        super().paintEvent(event)

    def _next(self, key: Qt.Key) -> Place | None:
        """Return the entry to walk to: sideways the next in the order of days, up and down the nearest in another line."""
        now, there = self.current_place(), self.entries.places
        if now is None or not there:
            return next(iter(there), None)
        if key in _BESIDE:
            onward = (key == Qt.Key.Key_Right) != self.isRightToLeft()
            ordered = sorted(there, key=lambda each: (each.column, each.line))
            at = ordered.index(now) + (1 if onward else -1)
            return ordered[min(max(at, 0), len(ordered) - 1)]
        step = 1 if key == Qt.Key.Key_Down else -1
        line = now.line + step
        while 0 <= line < self.entries.rowCount():
            found = nearest([each for each in there if each.line == line], now.column)
            if found is not None:
                return found
            line += step
        return now

    def _share_out(self) -> None:
        """Share the width among the days; where there are many each keeps enough and the grid scrolls."""
        found = self.entries.columns
        header = self.horizontalHeader()
        gaps = sum(column.gap for column in found)
        told = len(found) - gaps
        if not told:
            return
        room = self.viewport().width() - gaps * scaling.px(GAP)
        width = max(scaling.px(LEAST), room // told)
        header.setMinimumSectionSize(scaling.px(GAP))
        for at, column in enumerate(found):
            header.resizeSection(at, scaling.px(GAP) if column.gap else width)


class _EntryDelegate(QStyledItemDelegate):
    """Paints an entry: its type as a bar at the reading start, its words, its sign, and where it is told."""

    def __init__(self, grid: TimelineGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the least an entry needs."""
        return QSize(scaling.px(LEAST), scaling.px(LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry; its words stay in sight while the days scroll."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        inset = scaling.px(_INSET)
        area = QRectF(option.rect).adjusted(inset + 1, inset, -inset - 1, -inset - 1)
        self._ground(painter, area, entry)
        row = painting.Row(area, option.direction)
        bar = row.take(scaling.px(_BAR))
        painter.fillRect(bar, type_colour(entry.tellings[0].claim.claim_type))
        seen = QRectF(self._grid.viewport().rect())
        left, right = max(area.left(), seen.left()), min(area.right(), seen.right())
        inner = QRectF(left, area.top(), right - left, area.height())
        edge = scaling.px(8)
        said = str(index.data())
        self._words(painter, inner.adjusted(edge, scaling.px(2), -edge, -scaling.px(2)), entry, said)
        if option.state & QStyle.StateFlag.State_Selected:
            painting.box(
                painter, area.adjusted(-1, -1, 1, 1), painting.Box(border="accent", radius=3, line=2)
            )
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, area: QRectF, entry: Entry) -> None:
        drawn = words.RELATION.get(entry.sign)
        if drawn is None or drawn == "silent":
            painting.box(painter, area, painting.Box("base", "border", radius=2))
            return
        colour = tokens.raw()["relations"][drawn]["colour"]
        fill = f"{colour}Soft" if entry.confirmed else "base"
        painting.box(painter, area, painting.Box(fill, colour, radius=2, dashed=not entry.confirmed))

    @staticmethod
    def _words(painter: QPainter, area: QRectF, entry: Entry, said: str) -> None:
        half = area.height() / 2
        upper = QRectF(area.left(), area.top(), area.width(), half)
        painting.text(painter, upper, said, fonts.font("body_medium"), "ink")
        row = painting.Row(
            QRectF(area.left(), area.top() + half, area.width(), half), painter.layoutDirection()
        )
        drawn = words.RELATION.get(entry.sign)
        if drawn is not None and drawn != "silent":
            look = tokens.raw()["relations"][drawn]
            icons.paint(
                painter, row.take(scaling.px(_SIGN), scaling.px(_SPACE)), look["icon"], look["colour"], _SIGN
            )
        told = " · ".join(bidi.ltr(code) for code in entry.sources)
        painting.text(painter, row.rest(), told, fonts.font("kbd"), "ink2")
