"""The beginning of a sheet as a spreadsheet program shows it: letters, row numbers, the heading row, real alignment."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.exporting import SheetPreview
from ui import bidi, fonts, painting, scaling, theme
from ui.widgets.base import Themed

_EDGE, _ROW, _LETTERS, _NUMBERS = 7, 26, 26, 34
_CHARACTER, _NARROWEST, _WIDEST = 7.2, 70, 340
_LONGEST = 300
_GROUNDS = {
    "agrees": "agreeSoft", "contradicts": "conflictSoft", "relay_variant": "updateSoft", "updates": "updateSoft",
    "not_comparable": "updateSoft", "silent": "silentSoft",
}  # fmt: skip
Index = QModelIndex | QPersistentModelIndex


class SheetModel(QAbstractTableModel):
    """Row 0 is the heading row of the sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: SheetPreview | None = None

    def show_sheet(self, sheet: SheetPreview | None) -> None:
        """Show another sheet, or none."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return the heading and the first rows."""
        return 0 if parent.isValid() or self.sheet is None else 1 + len(self.sheet.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns the sheet has."""
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what the cell shows."""
        if self.sheet is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row, column = index.row(), index.column()
        return self.sheet.headings[column] if row == 0 else self.sheet.rows[row - 1][column]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the letter of a column or the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return _letter(section) if orientation == Qt.Orientation.Horizontal else str(section + 1)


class SheetView(Themed, QTableView):
    """Shows a ``SheetModel`` from right to left or from left to right, as the sheet will open."""

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_SheetDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Letters(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Letters(Qt.Orientation.Vertical, self))
        model.modelReset.connect(self._set_widths)
        self.restyle()

    def set_right_to_left(self, *, rtl: bool) -> None:
        """Start on the right or on the left."""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def restyle(self) -> None:
        """Take the sizes of the present scale."""
        self.verticalHeader().setDefaultSectionSize(scaling.px(_ROW))
        self.verticalHeader().setMinimumSectionSize(scaling.px(_ROW))
        self.verticalHeader().setFixedWidth(scaling.px(_NUMBERS))
        self.horizontalHeader().setFixedHeight(scaling.px(_LETTERS))
        self._set_widths()
        super().restyle()

    def _set_widths(self) -> None:
        sheet = self._model.sheet
        if sheet is None:
            return
        for column, characters in enumerate(sheet.widths):
            width = scaling.px(min(max(round(characters * _CHARACTER), _NARROWEST), _WIDEST))
            heading = painting.text_size(sheet.headings[column], fonts.font("h3")).width()
            self.setColumnWidth(column, max(width, round(heading) + scaling.px(2 * _EDGE + 2)))


class _Letters(QHeaderView):
    """The grey cells around the sheet."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(scaling.px(24))

    def paintSection(self, painter: QPainter, rect: Any, logical: int) -> None:  # noqa: ANN401, N802  (Qt's)
        painter.save()
        painter.fillRect(rect, theme.colour("header"))
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        words = str(self.model().headerData(logical, self.orientation(), Qt.ItemDataRole.DisplayRole))
        painting.text(
            painter, QRectF(rect), words, fonts.font("caption"), "ink2", align=Qt.AlignmentFlag.AlignHCenter
        )
        painter.restore()


class _SheetDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        sheet = model.sheet if isinstance(model, SheetModel) else None
        if sheet is None:
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect = QRectF(option.rect)
        kind, heading = sheet.kinds[index.column()], index.row() == 0
        text = str(index.data() or "")[:_LONGEST].replace("\n", " ")
        painter.fillRect(rect, theme.colour("accent" if heading else "base"))
        if kind == "label" and not heading and text in sheet.colours:
            painter.fillRect(rect, _tint(sheet.colours[text]))
        sign = sheet.signs.get((index.row() - 1, index.column()), "") if kind == "sign" else ""
        if sign in _GROUNDS and not heading:
            painter.fillRect(rect, theme.colour(_GROUNDS[sign]))
        if option.state & QStyle.StateFlag.State_Selected and not heading:
            painter.fillRect(rect, theme.colour("accentSoft"))
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft())
        edge = scaling.px(_EDGE)
        font = fonts.font("h3") if heading else fonts.quote_font(14) if kind == "text" else fonts.font("body")
        ink = "onAccent" if heading else "accent" if kind == "link" else "ink"
        align = (
            Qt.AlignmentFlag.AlignTrailing
            if kind == "number" and not heading
            else Qt.AlignmentFlag.AlignLeading
        )
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        coded = kind in ("number", "code", "date", "link") and not heading
        shown = bidi.ltr(text) if coded else bidi.along(text, rtl=rtl) if rtl else bidi.isolated(text)
        painting.text(painter, rect.adjusted(edge, 0, -edge, 0), shown, font, ink, align=align)
        painter.restore()


def _tint(colour: str) -> QColor:
    tint = QColor(colour)
    tint.setAlphaF(0.22)
    return tint


def _letter(at: int) -> str:
    name, number = "", at + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name
