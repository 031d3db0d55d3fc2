"""The lines of the ranges chart as a list: headings of groups and marks, which arrows walk through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.comparing.answers import Answer
from ui import bidi
from ui.screens.compare.figures_plot import Shape

LINE = Qt.ItemDataRole.UserRole + 40
_LANES = 5
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A heading (no shape), or a mark: who says it, what is said of it, and the figure in words beside the mark.

    ``sign`` is what the figure is to the others, a code of the matrix; ``origin`` a key that marks of one origin share.
    """

    key: str
    title: str
    remark: str = ""
    words: str = ""
    sign: str = ""
    confirmed: bool = False
    shape: Shape | None = None
    answer: Answer | None = None
    origin: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Bracket:
    """Lines of one origin, by their places in the list; ``lane`` keeps brackets that overlap apart, as far as there is room."""

    lines: tuple[int, ...]
    lane: int


class LineModel(QAbstractListModel):
    """Holds the lines; headings cannot be walked to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; those with the same keys are changed where they stand."""
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = tuple(lines)
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def line(self, at: int) -> Line | None:
        """Return a line, None outside."""
        return self.lines[at] if 0 <= at < len(self.lines) else None

    def place(self, key: str) -> QModelIndex:
        """Return where a line stands; an invalid index if it is gone."""
        at = next((at for at, line in enumerate(self.lines) if line.key == key), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def first_mark(self) -> QModelIndex:
        """Return the first line with a mark; an invalid index if there is none."""
        at = next((at for at, line in enumerate(self.lines) if line.shape is not None), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the cursor stop at marks only."""
        line = self.line(index.row())
        if line is None or line.shape is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the line, its words, or what a screen reader says."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words or line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (line.title, line.remark, line.words)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return bidi.strip_isolates(line.spoken or line.title)
        return None


def brackets(lines: Sequence[Line]) -> tuple[Bracket, ...]:
    """Return what ties lines of one origin together, the shortest in the innermost lane."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if line.origin:
            places.setdefault(line.origin, []).append(at)
    found = sorted(
        (tuple(each) for each in places.values() if len(each) > 1), key=lambda each: each[-1] - each[0]
    )
    ends: list[list[tuple[int, int]]] = []
    made = []
    for each in found:
        first, last = each[0], each[-1]
        lane = next(
            (at for at, taken in enumerate(ends) if all(last < low or first > high for low, high in taken)),
            len(ends),
        )
        if lane == len(ends):
            ends.append([])
        ends[lane].append((first, last))
        made.append(Bracket(each, min(lane, _LANES - 1)))
    return tuple(made)
