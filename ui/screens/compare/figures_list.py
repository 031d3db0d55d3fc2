"""The questions of an event: each with its worst sign, its range, and how many claims answer it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.comparing.positions import Positions
from app.comparing.ranges import Ranges
from ui import bidi, fonts, icons, language, painting, scaling, theme, tokens, wording
from ui.screens.compare import figures_say as say
from ui.screens.compare import words
from ui.screens.compare.figures_lines import Index
from ui.widgets.base import Themed, Translated
from ui.widgets.list_row import paint_row_ground
from ui.widgets.text import Text

ROW = Qt.ItemDataRole.UserRole + 40
_EDGE, _HIGH, _ICON, _GAP = 14, 8, 14, 6


@dataclass(frozen=True, slots=True)
class _Row:
    """A question as it is listed; without ``uid`` a heading."""

    uid: str
    title: str
    said: str = ""
    sign: str = ""
    counted: str = ""


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
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)  # questions break anew
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
        return _row_of(self.list.currentItem()).uid

    def show_questions(self, numeric: Sequence[Ranges], others: Sequence[Positions]) -> None:
        """List other questions; the cursor stays at its question, or goes to the first."""
        uid, at = self.current(), max(0, self.list.currentRow())
        rows = [_numeric(each) for each in numeric]
        if others:
            rows += [_Row("", self.tr("Not numeric")), *map(self._other, others)]
        blocker = QSignalBlocker(self.list)
        while self.list.count() > len(rows):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(rows):
            self.list.addItem(QListWidgetItem())
        for line, row in enumerate(rows):
            _fill(self.list.item(line), row)
        place = next((line for line, each in enumerate(rows) if each.uid == uid and uid), None)
        if rows:
            self.list.setCurrentRow(place if place is not None else _near(rows, at))
        blocker.unblock()
        if self.current() != uid:
            self.opened.emit(self.current())

    def select(self, uid: str) -> bool:
        """Go to a question; return whether it is there."""
        for line in range(self.list.count()):
            if uid and _row_of(self.list.item(line)).uid == uid:
                self.list.setCurrentRow(line)
                return True
        return False

    def _other(self, found: Positions) -> _Row:
        title = wording.either(found.question.text_ar, found.question.text_en)
        taken = sum(stand.standing.position is not None for stand in found.stands)
        said = language.digits(self.tr("%n position(s)", "", taken))
        return _Row(
            found.question.uid, title, said, found.sign, wording.count("claims", found.independence.claims)
        )

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(self.current())


def _numeric(ranges: Ranges) -> _Row:
    title = wording.either(ranges.question.text_ar, ranges.question.text_en)
    counted = wording.count("claims", ranges.independence.claims)
    return _Row(ranges.question.uid, title, say.range_of(ranges), ranges.sign, counted)


def _near(rows: Sequence[_Row], at: int) -> int:
    """Return the question nearest to a line: never a heading."""
    lines = [line for line, row in enumerate(rows) if row.uid]
    return min(lines, key=lambda line: abs(line - at))


def _row_of(item: QListWidgetItem | None) -> _Row:
    found = item.data(ROW) if item is not None else None
    return found if isinstance(found, _Row) else _Row("", "")


def _fill(item: QListWidgetItem, row: _Row) -> None:
    item.setData(ROW, row)
    item.setText(row.title)
    item.setToolTip(row.title)
    enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    item.setFlags(enabled if row.uid else Qt.ItemFlag.NoItemFlags)
    spoken = ", ".join(filter(None, (row.title, row.said, words.sign(row.sign), row.counted)))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, bidi.strip_isolates(spoken))


class _QuestionDelegate(QStyledItemDelegate):
    """A question in up to two lines, below it its sign, its range, and how many claims answer."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the lines."""
        width, row = self._view.viewport().width(), index.data(ROW)
        if not isinstance(row, _Row) or not row.uid:
            return QSize(width, theme.height("table_header"))
        count = len(_broken(row.title, width - 2 * scaling.px(_EDGE)))
        high = fonts.line_height("body") * count + fonts.line_height("caption") + 2 * scaling.px(_HIGH)
        return QSize(width, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one question, or a heading."""
        row = index.data(ROW)
        if not isinstance(row, _Row):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        edge, pitch = scaling.px(_EDGE), fonts.line_height("body")
        area = QRectF(option.rect)
        if not row.uid:
            painting.fill(painter, area, "header")
            painting.text(painter, area.adjusted(edge, 0, -edge, 0), row.title, fonts.font("h3"), "ink2")
            painter.restore()
            return
        paint_row_ground(painter, option)
        area = area.adjusted(edge, scaling.px(_HIGH), -edge, -scaling.px(_HIGH))
        top = area.top()
        for text in _broken(row.title, area.width()):
            line = QRectF(area.left(), top, area.width(), pitch)
            painting.text(painter, line, bidi.isolated(text), fonts.font("body_medium"), "ink")
            top += pitch
        self._second(painter, QRectF(area.left(), top, area.width(), fonts.line_height("caption")), row)
        painter.restore()

    @staticmethod
    def _second(painter: QPainter, area: QRectF, found: _Row) -> None:
        row, small = painting.Row(area, painter.layoutDirection()), fonts.font("caption")
        drawn = words.RELATION.get(found.sign)
        if drawn is not None and found.sign != "silent":
            look = tokens.raw()["relations"][drawn]
            icons.paint(
                painter, row.take(scaling.px(_ICON), scaling.px(_GAP)), look["icon"], look["colour"], _ICON
            )
        width = painting.text_size(found.counted, small).width() + 1
        painting.text(painter, row.take_end(width, scaling.px(_GAP)), found.counted, small, "ink2")
        bold = fonts.font("caption")
        bold.setWeight(fonts.font("h3").weight())
        painting.text(painter, row.rest(), found.said, bold, "ink")


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
