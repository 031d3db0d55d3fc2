"""The matrix as Qt asks for it: a row for each question, a column for each account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.comparing.matrix import Cell, Column, Matrix, Row
from ui import bidi, wording
from ui.screens.compare import words

CELL = Qt.ItemDataRole.UserRole + 40
ACCOUNT = Qt.ItemDataRole.UserRole + 41
QUESTION = Qt.ItemDataRole.UserRole + 42
Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """Holds a ``Matrix``, its rows filtered and in the order asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()
        self._rows: list[Row] = []
        self.matrix: Matrix | None = None

    def show_matrix(self, matrix: Matrix, rows: Sequence[Row]) -> None:
        """Show these rows of a matrix."""
        same = (
            self.matrix is not None and self.matrix.columns == matrix.columns and len(rows) == len(self._rows)
        )
        if same and [row.question.uid for row in rows] == [row.question.uid for row in self._rows]:
            before, self.matrix, self._rows = self._rows, matrix, list(rows)
            for at, (old, new) in enumerate(zip(before, self._rows, strict=True)):
                if old.cells != new.cells and new.cells:
                    self.dataChanged.emit(self.index(at, 0), self.index(at, len(new.cells) - 1))
                if old.question != new.question:
                    self.headerDataChanged.emit(Qt.Orientation.Vertical, at, at)
            return
        self.beginResetModel()
        self.matrix, self._columns, self._rows = matrix, matrix.columns, list(rows)
        self.endResetModel()

    def row(self, at: int) -> Row | None:
        """Return a row, None outside."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def cell(self, index: Index) -> Cell | None:
        """Return a cell, None outside."""
        if not index.isValid():
            return None
        return self._rows[index.row()].cells[index.column()]

    def place(self, question: str, column: str) -> QModelIndex:
        """Return where a question and an account meet; an invalid index if they do not."""
        row = next((at for at, each in enumerate(self._rows) if each.question.uid == question), -1)
        at = next((at for at, each in enumerate(self._columns) if each.key == column), -1)
        return self.index(row, at) if row >= 0 and at >= 0 else QModelIndex()

    def column(self, at: int) -> Column | None:
        """Return an account, None outside."""
        return self._columns[at] if 0 <= at < len(self._columns) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many accounts there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return words, the cell itself, or what a screen reader says."""
        cell = self.cell(index)
        if cell is None or self.matrix is None:
            return None
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (
                "\n".join((words.answers(cell.answers), words.speakers(cell.answers))) if cell.answers else ""
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return bidi.strip_isolates(self._spoken(index, cell))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return account or question."""
        if orientation == Qt.Orientation.Horizontal:
            column = self.column(section)
            if column is None or self.matrix is None:
                return None
            parts = words.account(column, self.matrix.axis)
            return parts if role == ACCOUNT else " ".join(filter(None, parts)) if role == 0 else None
        row = self.row(section)
        if row is None:
            return None
        if role == QUESTION:
            return row
        return wording.either(row.question.text_ar, row.question.text_en) if role == 0 else None

    def _spoken(self, index: Index, cell: Cell) -> str:
        """Say question, account, answer, relation, and whether a person confirmed it."""
        row, column = self._rows[index.row()], self._columns[index.column()]
        axis = self.matrix.axis if self.matrix is not None else "article"
        name = " ".join(filter(None, words.account(column, axis)[:2]))
        state = self.tr("confirmed") if cell.confirmed else self.tr("suggested")
        said = words.answers(cell.answers) or self.tr("silent")
        sign = "" if cell.sign in ("silent", "alone") else f"{words.sign(cell.sign)}, {state}"
        asked = wording.either(row.question.text_ar, row.question.text_en)
        return ", ".join(filter(None, (asked, name, said, sign)))
