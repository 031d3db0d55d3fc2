"""The list of sheets: ticked or not, what each holds, how many rows; the marked one is previewed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.exporting import SHEETS
from ui import bidi, fonts, painting, scaling
from ui.widgets.base import Translated
from ui.widgets.checks import paint_check
from ui.widgets.list_row import DETAIL, SECOND, paint_row_ground

_CODE = Qt.ItemDataRole.UserRole
_BOX, _EDGE, _ROW, _LOW_ROW = 34, 12, 46, 30
Index = QModelIndex | QPersistentModelIndex


class SheetList(Translated, QListWidget):
    """``chosen_changed`` when a tick changes, ``shown(code)`` when another sheet is marked. Space ticks."""

    chosen_changed = Signal()
    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._only: str = ""
        self._delegate = _SheetDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for code in SHEETS:
            item = QListWidgetItem()
            item.setData(_CODE, code)
            item.setData(Qt.ItemDataRole.CheckStateRole, Qt.CheckState.Checked)
            self.addItem(item)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(lambda _row: self.shown.emit(self.current()))
        self.retranslate()

    def current(self) -> str:
        """Return the code of the sheet that is marked."""
        item = self.currentItem()
        return str(item.data(_CODE)) if item is not None else SHEETS[0]

    def mark(self, code: str) -> None:
        """Mark a sheet."""
        self.setCurrentRow(SHEETS.index(code))

    def chosen(self) -> tuple[str, ...]:
        """Return the codes of the sheets that are ticked, in their order."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(str(item.data(_CODE)) for item in items if _is_ticked(item) and not item.isHidden())

    def choose(self, codes: Sequence[str]) -> None:
        """Tick these sheets only."""
        for row, code in enumerate(SHEETS):
            state = Qt.CheckState.Checked if code in codes else Qt.CheckState.Unchecked
            self.item(row).setData(Qt.ItemDataRole.CheckStateRole, state)
        self.chosen_changed.emit()

    def show_only(self, code: str) -> None:
        """Offer one sheet, or all of them ("")."""
        self._only = code
        for row, each in enumerate(SHEETS):
            self.item(row).setHidden(bool(code) and each != code)
        if code:
            self.mark(code)

    def set_low(self, *, low: bool) -> None:
        """Leave the descriptions out where there is little height."""
        self._delegate.low = low
        self.scheduleDelayedItemsLayout()

    def full_height(self) -> int:
        """Return how high the list is with all descriptions."""
        rows = sum(not self.isRowHidden(row) for row in range(self.count()))
        return rows * scaling.px(_ROW)

    def set_counts(self, counts: Mapping[str, str]) -> None:
        """Show how many rows each sheet will have."""
        for row, code in enumerate(SHEETS):
            self.item(row).setData(DETAIL, counts.get(code, ""))

    def retranslate(self) -> None:
        """Say every sheet."""
        super().retranslate()
        words = {
            "claims": (
                self.tr("Claims"),
                self.tr("A row for each: quote, claimant, relay, publisher, place"),
            ),
            "matrix": (
                self.tr("Matrix"),
                self.tr("Questions against articles, in colour, quotes as comments"),
            ),
            "ranges": (
                self.tr("Ranges of figures"),
                self.tr("What is compared, what is not and why, the estimate"),
            ),
            "charts": (self.tr("Charts of ranges"), self.tr("The figures of each question as a picture")),
            "relations": (self.tr("Relations of claims"), self.tr("Every pair with its reason")),
            "timeline": (self.tr("Timeline"), self.tr("Who said what of which day")),
            "framing": (self.tr("Names used"), self.tr("What each outlet calls whom, how often, where")),
            "events": (self.tr("Events"), self.tr("Date and place, with their precision")),
            "links": (self.tr("Claims and events"), self.tr("Which claim reports which event, and how")),
            "articles": (self.tr("Articles"), self.tr("Outlet, date, file and its fingerprint")),
            "figures": (self.tr("Figures"), self.tr("Value, bounds, unit and date, in cells of numbers")),
            "legend": (
                self.tr("Legend"),
                self.tr("What codes and colours mean; the coding scheme"),
            ),
            "summary": (self.tr("Summary"), self.tr("Counts, project, program, what was left out")),
        }
        for row, code in enumerate(SHEETS):
            self.item(row).setText(words[code][0])
            self.item(row).setData(SECOND, words[code][1])
            self.item(row).setToolTip(words[code][1])
        self.setAccessibleName(self.tr("Sheets"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space."""
        if event.key() == Qt.Key.Key_Space and self.currentItem() is not None:
            self._toggle(self.currentItem())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick with a click on the box, mark with a click elsewhere."""
        item = self.itemAt(event.position().toPoint())
        if item is not None and self._box_of(item).contains(event.position()):
            self._toggle(item)
            return
        super().mousePressEvent(event)

    def _box_of(self, item: QListWidgetItem) -> QRectF:
        return painting.Row(self.visualItemRect(item), self.layoutDirection()).take(scaling.px(_BOX))

    def _toggle(self, item: QListWidgetItem) -> None:
        state = Qt.CheckState.Unchecked if _is_ticked(item) else Qt.CheckState.Checked
        item.setData(Qt.ItemDataRole.CheckStateRole, state)
        self.chosen_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out again at another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()


class _SheetDelegate(QStyledItemDelegate):
    low = False

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), scaling.px(_LOW_ROW if self.low else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        paint_row_ground(painter, option)
        row = painting.Row(QRectF(option.rect), option.direction)
        paint_check(
            painter, row.take(scaling.px(_BOX)), Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        )
        row.take_end(scaling.px(_EDGE))
        lines = row.rest()
        half = lines.height() if self.low else lines.height() / 2
        first = painting.Row(QRectF(lines.left(), lines.top(), lines.width(), half), option.direction)
        small, count = fonts.font("caption"), bidi.isolated(str(index.data(DETAIL) or ""))
        painting.text(
            painter, first.take_end(painting.text_size(count, small).width() + 1), count, small, "ink2"
        )
        painting.text(painter, first.rest(), str(index.data() or ""), fonts.font("h3"), "ink")
        if not self.low:
            second = QRectF(lines.left(), lines.top() + half - scaling.px(3), lines.width(), half)
            painting.text(painter, second, str(index.data(SECOND) or ""), small, "ink2")
        painter.restore()


def _is_ticked(item: QListWidgetItem) -> bool:
    return Qt.CheckState(item.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
