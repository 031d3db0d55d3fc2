"""The grid of names: referents with their names beside, outlets above, in each cell how often and how large a share."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import bidi, fonts, icons, language, painting, scaling, theme, wording
from ui.screens.compare import words
from ui.screens.compare.hatch import hatch
from ui.screens.compare.headers import AccountHeader, paper_below
from ui.screens.compare.names_model import COUNT, NAME, Count, Name, NamesModel
from ui.screens.compare.pictures import Pictures
from ui.widgets.base import Themed
from ui.widgets.text import Text

_LEAST, _SIDE, _EDGE, _INDENT, _ICON = 132, 268, 10, 24, 16
_BAR, _NUMBER = 8, 30
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
Index = QModelIndex | QPersistentModelIndex


class NamesGrid(Themed, QTableView):
    """``entered`` by Enter or a double click: on to the places behind the cell."""

    entered = Signal()

    def __init__(self, model: NamesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = Pictures()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for policy in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            policy(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(AccountHeader(self._pictures, self))
        self.setVerticalHeader(NameHeader(self))
        self.setItemDelegate(CountDelegate(self))
        self.heading = Heading(self)
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        self.setModel(model)
        model.modelReset.connect(self._share_out)
        self.restyle()

    def restyle(self) -> None:
        """Take the sizes of the present scale, and draw everything anew: the look has changed."""
        self._pictures.clear()
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(theme.height("table_row"))
        rows.setDefaultSectionSize(theme.height("table_row"))
        super().restyle()
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the outlets the width there is."""
        super().resizeEvent(event)
        self._share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the places with Enter."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Lay the heading over the corner."""
        super().updateGeometries()
        if hasattr(self, "heading"):  # Qt asks for it while it is being built
            side, head = self.verticalHeader().geometry(), self.horizontalHeader().geometry()
            self.heading.setGeometry(side.left(), head.top(), side.width(), head.height())

    def _share_out(self) -> None:
        count = self.model().columnCount() if self.model() is not None else 0
        header = self.horizontalHeader()
        if count:
            header.setMinimumSectionSize(scaling.px(_LEAST))
            width = max(scaling.px(_LEAST), self.viewport().width() // count)
            for at in range(count):
                header.resizeSection(at, width)


class Heading(Text):
    """What the column of names is called, on the ground of the headings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "h3", parent=parent)
        edge = scaling.px(_EDGE)
        self.setContentsMargins(edge, 0, edge, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("header"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
        painter.end()
        super().paintEvent(event)


class CountDelegate(QStyledItemDelegate):
    """Paints a count behind a bar that is as long as its share; hatched where the outlet does not name the referent."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the least a cell needs."""
        return QSize(scaling.px(_LEAST), theme.height("table_row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        count = index.data(COUNT)
        if not isinstance(count, Count):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect = QRectF(option.rect)
        painter.fillRect(rect, theme.colour("alt" if count.heading else "base"))
        if count.silent:
            hatch(painter, rect)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("border"))
        painter.fillRect(painting.Row(rect, option.direction).take_end(1), theme.colour("border"))
        edge = scaling.px(_EDGE)
        row = painting.Row(rect.adjusted(edge, 0, -edge, -1), option.direction)
        if count.heading:
            _heading(painter, row, count)
        elif count.count:
            _bar(painter, row, count)
        if option.state.value & QStyle.StateFlag.State_Selected.value:
            look = painting.Box(border="accent", radius=0, line=2)
            painting.box(painter, rect.adjusted(0, 0, -1, -1), look)
        painter.restore()


def _heading(painter: QPainter, row: painting.Row, count: Count) -> None:
    if count.silent:
        icons.paint(painter, row.take(scaling.px(_ICON), scaling.px(6)), "circle-minus", "silent", _ICON)
        painting.text(painter, row.rest(), words.sign("silent"), fonts.font("caption"), "silent")
        return
    painting.text(painter, row.rest(), language.number(count.count), fonts.font("h3"), "ink")


def _bar(painter: QPainter, row: painting.Row, count: Count) -> None:
    number = row.take_end(scaling.px(_NUMBER), scaling.px(6))
    whole = row.rest()
    length = max(scaling.px(3), whole.width() * count.share)
    height = scaling.px(_BAR)
    bar = painting.Row(whole, painter.layoutDirection()).take(length)
    bar = QRectF(bar.left(), round(bar.center().y() - height / 2), bar.width(), height)
    painting.box(painter, bar, painting.Box("accentSoft", "accent", radius=2))
    painting.text(painter, number, language.number(count.count), fonts.font("body_medium"), "ink")


class NameHeader(Themed, QHeaderView):
    """Referents with their code, their names below them, each with how often all outlets use it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """Take the width of the present scale."""
        self.setFixedWidth(scaling.px(_SIDE))
        super().restyle()

    def sectionSizeFromContents(self, _logical: int) -> QSize:  # noqa: N802 - Qt's name
        """Return the width all names share."""
        return QSize(scaling.px(_SIDE), self.defaultSectionSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names, and paper below the last one."""
        super().paintEvent(event)
        paper_below(self)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """Paint one referent or name."""
        name = self.model().headerData(logical, Qt.Orientation.Vertical, NAME)
        if not rect.isValid() or not isinstance(name, Name):
            return
        painter.save()
        direction = self.layoutDirection()
        painter.setLayoutDirection(direction)
        painter.fillRect(rect, theme.colour("header" if name.variant is None else "panel"))
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.fillRect(painting.Row(QRectF(rect), direction).take_end(1), theme.colour("border"))
        edge = scaling.px(_EDGE)
        row = painting.Row(QRectF(rect).adjusted(edge, 0, -edge, 0), direction)
        small = fonts.font("caption")
        number = language.number(name.count)
        width = painting.text_size(number, small).width() + 1
        painting.text(painter, row.take_end(width, scaling.px(8)), number, small, "ink2")
        if name.variant is None:
            code = bidi.ltr(name.row.code)
            painting.text(
                painter, row.take(painting.text_size(code, small).width() + 1, 6), code, small, "ink2"
            )
            said = wording.either(name.row.referent.name_ar, name.row.referent.name_en)
            painting.text(painter, row.rest(), bidi.isolated(said), fonts.font("h3"), "ink")
        else:
            row.take(scaling.px(_INDENT - _EDGE))
            painting.text(
                painter, row.rest(), bidi.isolated(f"«{name.variant.text}»"), fonts.font("body"), "ink"
            )
        painter.restore()
