"""The answers in words that a question can have: one to a row, and an empty row for another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.questions import Wording
from db.records import Position
from ui import scaling
from ui.widgets.base import Translated
from ui.widgets.buttons import IconButton
from ui.widgets.fields import TextField
from ui.widgets.layouts import row


@dataclass(frozen=True, slots=True)
class _Row:
    uid: str
    widget: QWidget
    arabic: TextField
    english: TextField
    remove: IconButton


class PositionsEdit(Translated, QWidget):
    """``grown`` when a row came or went. What was there is only let go by its button, not by clearing its words."""

    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaling.px(6))
        self._add()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        for each in self._rows:
            self._say(each)

    def show_positions(self, positions: Sequence[Position]) -> None:
        """Fill in the answers there are, before the empty row."""
        empty = self._rows.pop()
        for position in positions:
            made = self._add(position.uid)
            made.arabic.setText(position.label_ar)
            made.english.setText(position.label_en)
        self._rows.append(empty)
        self._column.addWidget(empty.widget)
        self._settle()

    def wordings(self) -> list[Wording]:
        """Return the answers as they are to be, in their order; rows never filled in are left out."""
        said = ((each.uid, each.arabic.text().strip(), each.english.text().strip()) for each in self._rows)
        return [wording for wording in said if any(wording)]

    def _add(self, uid: str = "") -> _Row:
        widget = QWidget()
        made = _Row(uid, widget, TextField(), TextField(), IconButton("x", ""))
        line = row(gap=8)
        line.addWidget(made.arabic, 1)
        line.addWidget(made.english, 1)
        line.addWidget(made.remove)
        widget.setLayout(line)
        widget.setFocusProxy(made.arabic)
        made.remove.clicked.connect(lambda: self._remove(made))
        for field in (made.arabic, made.english):
            field.textEdited.connect(lambda _text: self._keep_one_empty())
        self._rows.append(made)
        self._column.addWidget(widget)
        widget.show()
        self._say(made)
        self._settle()
        return made

    def _settle(self) -> None:
        """Let every row be removed but the empty one at the end, and Tab go through them from above."""
        for each in self._rows:
            each.remove.setEnabled(each is not self._rows[-1])
        chain = [part for each in self._rows for part in (each.arabic, each.english, each.remove)]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _say(self, each: _Row) -> None:
        for field, words in (
            (each.arabic, self.tr("The answer in Arabic")),
            (each.english, self.tr("The answer in English")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        each.remove.set_name(self.tr("Remove the answer"))

    def _keep_one_empty(self) -> None:
        last = self._rows[-1]
        if last.arabic.text().strip() or last.english.text().strip():
            self._add()
            self.grown.emit()

    def _remove(self, gone: _Row) -> None:
        at = self._rows.index(gone)
        self._rows.remove(gone)
        self._column.removeWidget(gone.widget)
        gone.widget.hide()
        gone.widget.deleteLater()
        self._rows[at].arabic.setFocus()
        self.grown.emit()
