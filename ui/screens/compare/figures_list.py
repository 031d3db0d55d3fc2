"""The numeric questions of an event: each with its worst sign, its range, and how many claims answer it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.comparing.ranges import Ranges
from ui import bidi, fonts, icons, painting, scaling, theme, tokens, wording
from ui.screens.compare import figures_say as say
from ui.screens.compare import words
from ui.screens.compare.figures_lines import Index
from ui.widgets.base import Themed, Translated
from ui.widgets.list_row import paint_row_ground
from ui.widgets.text import Text

RANGES = Qt.ItemDataRole.UserRole + 40
_EDGE, _HIGH, _ICON, _GAP = 14, 8, 14, 6


class QuestionList(Translated, Themed, QWidget):
    """``opened`` with the uid when the reader goes to another question, ``done`` on Enter."""

    opened = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", "h3")
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(_QuestionDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addWidget(self.list)
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemActivated.connect(lambda _item: self.done.emit())
        self.setMinimumWidth(scaling.px(180))
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._title.setText(self.tr("Numeric questions"))
        self.list.setAccessibleName(self.tr("Numeric questions"))

    def restyle(self) -> None:
        """Take the sizes of the present scale."""
        edge = scaling.px(_EDGE)
        self._title.setContentsMargins(edge, 0, edge, 0)
        self._title.setFixedHeight(theme.height("table_header") + scaling.px(8))
        super().restyle()

    def current(self) -> str:
        """Return the uid of the question at the cursor; "" for none."""
        found = self._ranges(self.list.currentItem())
        return found.question.uid if found is not None else ""

    def show_questions(self, found: Sequence[Ranges]) -> None:
        """List other questions; the cursor stays at its question, or goes to the first."""
        uid, at = self.current(), max(0, self.list.currentRow())
        blocker = QSignalBlocker(self.list)
        while self.list.count() > len(found):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(found):
            self.list.addItem(QListWidgetItem())
        for line, ranges in enumerate(found):
            _fill(self.list.item(line), ranges)
        place = next((line for line, each in enumerate(found) if each.question.uid == uid), None)
        if found:
            self.list.setCurrentRow(place if place is not None else min(at, len(found) - 1))
        blocker.unblock()
        if self.current() != uid:
            self.opened.emit(self.current())

    def select(self, uid: str) -> bool:
        """Go to a question; return whether it is there."""
        for line in range(self.list.count()):
            found = self._ranges(self.list.item(line))
            if found is not None and found.question.uid == uid:
                self.list.setCurrentRow(line)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the questions anew."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(self.current())

    @staticmethod
    def _ranges(item: QListWidgetItem | None) -> Ranges | None:
        found = item.data(RANGES) if item is not None else None
        return found if isinstance(found, Ranges) else None


def _fill(item: QListWidgetItem, ranges: Ranges) -> None:
    title = wording.either(ranges.question.text_ar, ranges.question.text_en)
    said, counted = say.range_of(ranges), wording.count("claims", ranges.independence.claims)
    item.setData(RANGES, ranges)
    item.setText(title)
    item.setToolTip(title)
    spoken = ", ".join(filter(None, (title, said, words.sign(ranges.sign), counted)))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, bidi.strip_isolates(spoken))


class _QuestionDelegate(QStyledItemDelegate):
    """A question in up to two lines, below it its sign, its range, and how many claims answer."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the lines."""
        width = self._view.viewport().width()
        count = len(_broken(str(index.data()), width - 2 * scaling.px(_EDGE)))
        high = fonts.line_height("body") * count + fonts.line_height("caption") + 2 * scaling.px(_HIGH)
        return QSize(width, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one question."""
        ranges = index.data(RANGES)
        if not isinstance(ranges, Ranges):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        paint_row_ground(painter, option)
        edge, pitch = scaling.px(_EDGE), fonts.line_height("body")
        area = QRectF(option.rect).adjusted(edge, scaling.px(_HIGH), -edge, -scaling.px(_HIGH))
        top = area.top()
        for text in _broken(str(index.data()), area.width()):
            painting.text(
                painter,
                QRectF(area.left(), top, area.width(), pitch),
                bidi.isolated(text),
                fonts.font("body_medium"),
                "ink",
            )
            top += pitch
        self._second(painter, QRectF(area.left(), top, area.width(), fonts.line_height("caption")), ranges)
        painter.restore()

    @staticmethod
    def _second(painter: QPainter, area: QRectF, ranges: Ranges) -> None:
        row, small = painting.Row(area, painter.layoutDirection()), fonts.font("caption")
        drawn = words.RELATION.get(ranges.sign)
        if drawn is not None and ranges.sign != "silent":
            look = tokens.raw()["relations"][drawn]
            icons.paint(
                painter, row.take(scaling.px(_ICON), scaling.px(_GAP)), look["icon"], look["colour"], _ICON
            )
        counted = wording.count("claims", ranges.independence.claims)
        width = painting.text_size(counted, small).width() + 1
        painting.text(painter, row.take_end(width, scaling.px(_GAP)), counted, small, "ink2")
        bold = fonts.font("caption")
        bold.setWeight(fonts.font("h3").weight())
        painting.text(painter, row.rest(), say.range_of(ranges), bold, "ink")


def _broken(text: str, width: float) -> list[str]:
    """Break words into two lines at most; what is longer is elided in the second."""
    layout = QTextLayout(text, fonts.font("body_medium"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(width, 1.0))
    first.setPosition(QPointF(0, 0))
    layout.endLayout()
    cut = first.textLength()
    return [part for part in (text[:cut].strip(), text[cut:].strip()) if part] or [""]
