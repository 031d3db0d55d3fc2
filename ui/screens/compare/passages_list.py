"""Pairs of passages as rows: the two articles, what is known of the pair, and the words of the first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.suggesting.event_passages import Aligned, PairRow
from ui import bidi, language, wording
from ui.widgets.list_row import BADGE, DETAIL, SECOND, TwoLineDelegate
from ui.widgets.tags import BadgeLook

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_HEIGHT = 56
Index = QModelIndex | QPersistentModelIndex


class PairsModel(QAbstractListModel):
    """Holds pairs and the articles they stand in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pairs: list[PairRow] = []
        self._known: Aligned | None = None

    def show_pairs(self, known: Aligned, pairs: Sequence[PairRow]) -> None:
        """Show these pairs; where they are the same ones only what is new of them is told."""
        same = known is self._known and [row.pair for row in pairs] == [row.pair for row in self.pairs]
        if same:
            self.pairs = list(pairs)
            if self.pairs:
                self.dataChanged.emit(self.index(0), self.index(len(self.pairs) - 1))
            return
        self.beginResetModel()
        self._known, self.pairs = known, list(pairs)
        self.endResetModel()

    def row(self, at: int) -> PairRow | None:
        """Return a pair, None outside."""
        return self.pairs[at] if 0 <= at < len(self.pairs) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many pairs there are."""
        return 0 if parent.isValid() else len(self.pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what the delegate paints and what a screen reader says."""
        row, known = self.row(index.row()), self._known
        if row is None or known is None:
            return None
        return self._said(row, known).get(role)

    def _said(self, row: PairRow, known: Aligned) -> dict[int, object]:
        """Return what each role says of a pair."""
        one, other = known.articles[row.pair.a.uid], known.articles[row.pair.b.uid]
        names = [
            f"{bidi.ltr(each.code)} {wording.outlet(each) or each.headline or each.first_line}"
            for each in (one, other)
        ]
        title = " · ".join(names)
        words = " ".join(known.quote(row.pair.a).split())
        badge = self._badge(row)
        spoken = ", ".join(filter(None, (title, badge.text if badge else "", words)))
        return {
            Qt.ItemDataRole.DisplayRole: bidi.along(title, rtl=language.current.code == "ar"),
            SECOND: words,
            DETAIL: language.number(round(row.pair.score * 100)) + "%",
            BADGE: badge,
            Qt.ItemDataRole.ToolTipRole: title,
            Qt.ItemDataRole.AccessibleTextRole: bidi.strip_isolates(spoken),
        }

    def _badge(self, row: PairRow) -> BadgeLook | None:
        if row.question:
            return BadgeLook(self.tr("one question"), "ok", "check")
        if row.pair.copied:
            return BadgeLook(self.tr("one text"), "plain", "copy")
        return None


class PairsList(QListView):
    """``tied`` by Enter, ``opened`` by Ctrl+Enter or a double click, ``dismissed`` by Delete."""

    tied = Signal()
    opened = Signal()
    dismissed = Signal()

    def __init__(self, model: PairsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(TwoLineDelegate(self, height=_HEIGHT))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tie, open or dismiss by keys."""
        if event.key() in _ENTER:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.opened if held else self.tied).emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
