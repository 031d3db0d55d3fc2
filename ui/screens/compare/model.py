"""The matrix as Qt asks for it: a row for each question, a column for each account."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.comparing.arranging import Arranged
from app.comparing.matrix import Cell, Column, Matrix, Row
from ui import bidi, wording
from ui.screens.compare import words

FACE = Qt.ItemDataRole.UserRole + 40
ACCOUNT = Qt.ItemDataRole.UserRole + 41
QUESTION = Qt.ItemDataRole.UserRole + 42
PINNED = Qt.ItemDataRole.UserRole + 43  #: bool, of a question
Index = QModelIndex | QPersistentModelIndex


class Face(NamedTuple):
    """All that is seen of a cell: what is answered and by whom (of a silent one, the word for it), and its sign."""

    said: str
    by: str
    sign: str
    confirmed: bool


class Account(NamedTuple):
    """The head of an account: code, name and date ("" for what it has not), whether it is pinned and sorts the rows."""

    code: str
    name: str
    date: str
    pinned: bool = False
    sorts: bool = False

    def spoken(self) -> str:
        """Return what a screen reader says."""
        return " ".join(filter(None, (self.code, self.name, self.date)))


class MatrixModel(QAbstractTableModel):
    """Shows a ``Matrix`` as it is laid out: its rows and columns in the order asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None
        self.shown = Arranged((), ())
        self.sorted_by: str | None = None
        self._faces: dict[
            int, tuple[Cell, Face]
        ] = {}  # by the id of the cell, which is kept so that it stays its own
        self._heads: list[Account] = []

    def show_matrix(self, matrix: Matrix, shown: Arranged, sorted_by: str | None = None) -> None:
        """Show a matrix laid out; ``sorted_by`` is the key of the account its rows are in the order of, None for none.

        Where the same questions and accounts stand in the same places, only what is new in them is told.
        """
        self._faces.clear()
        self._heads.clear()
        if self._places(self.matrix, self.shown) == self._places(matrix, shown):
            before, self.matrix, self.shown = self.shown, matrix, shown
            self._tell(before)
            self._tell_heads(sorted_by)
            return
        self.beginResetModel()
        self.matrix, self.shown, self.sorted_by = matrix, shown, sorted_by
        self.endResetModel()

    def _places(self, matrix: Matrix | None, shown: Arranged) -> object:
        """Return what stands where."""
        if matrix is None:
            return None
        rows = [row.question.uid for row in shown.rows]
        return matrix.axis, matrix.columns, rows, shown.columns, shown.pinned_rows, shown.pinned_columns

    def _tell(self, before: Arranged) -> None:
        """Tell the views which rows say something else now."""
        last = self.columnCount() - 1
        for at, (old, new) in enumerate(zip(before.rows, self.shown.rows, strict=True)):
            if old is new:
                continue
            if old.cells != new.cells and last >= 0:
                self.dataChanged.emit(self.index(at, 0), self.index(at, last))
            if old.question != new.question:
                self.headerDataChanged.emit(Qt.Orientation.Vertical, at, at)

    def _tell_heads(self, sorted_by: str | None) -> None:
        if sorted_by != self.sorted_by:
            self.sorted_by = sorted_by
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, self.columnCount() - 1))

    def row(self, at: int) -> Row | None:
        """Return a row, None outside."""
        return self.shown.rows[at] if 0 <= at < len(self.shown.rows) else None

    def cell(self, index: Index) -> Cell | None:
        """Return a cell, None outside."""
        if not index.isValid():
            return None
        return self.shown.rows[index.row()].cells[self.shown.columns[index.column()]]

    def place(self, question: str, column: str) -> QModelIndex:
        """Return where a question and an account meet; an invalid index if they do not."""
        row = next((at for at, each in enumerate(self.shown.rows) if each.question.uid == question), -1)
        keys = [each.key for each in self._columns()]
        at = keys.index(column) if column in keys else -1
        return self.index(row, at) if row >= 0 and at >= 0 else QModelIndex()

    def column(self, at: int) -> Column | None:
        """Return an account, None outside."""
        shown = self._columns()
        return shown[at] if 0 <= at < len(shown) else None

    def _columns(self) -> list[Column]:
        return [self.matrix.columns[at] for at in self.shown.columns] if self.matrix is not None else []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self.shown.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many accounts there are."""
        return 0 if parent.isValid() else len(self.shown.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return words, the cell itself, or what a screen reader says."""
        cell = self.cell(index)
        if cell is None or self.matrix is None:
            return None
        if role == FACE:
            return self._face(cell)
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
        """Return account or question, whether it is pinned, or what a screen reader says."""
        if orientation == Qt.Orientation.Horizontal:
            head = self._head(section)
            if head is None or role == ACCOUNT:
                return head
            return head.spoken() if role == Qt.ItemDataRole.DisplayRole else None
        row = self.row(section)
        if row is not None:
            if role == QUESTION:
                return row
            if role == PINNED:
                return section < self.shown.pinned_rows
            text = wording.either(row.question.text_ar, row.question.text_en)
            return text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        return None

    def _face(self, cell: Cell) -> Face:
        """Return what is seen of a cell, put into words once."""
        known = self._faces.get(id(cell))
        if known is None:
            said = words.answers(cell.answers) if cell.answers else words.sign("silent")
            face = Face(said, words.speakers(cell.answers), cell.sign, cell.confirmed)
            known = self._faces[id(cell)] = cell, face
        return known[1]

    def _head(self, section: int) -> Account | None:
        """Return the head of an account, None outside; all are put into words at once."""
        if not self._heads and self.matrix is not None:
            self._heads = [
                Account(
                    *words.account(column, self.matrix.axis), pinned=at < self.shown.pinned_columns,
                    sorts=column.key == self.sorted_by,
                )
                for at, column in enumerate(self._columns())
            ]  # fmt: skip
        return self._heads[section] if 0 <= section < len(self._heads) else None

    def _spoken(self, index: Index, cell: Cell) -> str:
        """Say question, account, answer, relation, and whether a person confirmed it."""
        row, column = self.shown.rows[index.row()], self._columns()[index.column()]
        axis = self.matrix.axis if self.matrix is not None else "article"
        name = " ".join(filter(None, words.account(column, axis)[:2]))
        state = self.tr("confirmed") if cell.confirmed else self.tr("suggested")
        said = words.answers(cell.answers) or self.tr("silent")
        sign = "" if cell.sign in ("silent", "alone") else f"{words.sign(cell.sign)}, {state}"
        asked = wording.either(row.question.text_ar, row.question.text_en)
        return ", ".join(filter(None, (asked, name, said, sign)))
