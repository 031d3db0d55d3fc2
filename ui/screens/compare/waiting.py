"""Beside the matrix: the event's claims that answer no question yet, to be dragged onto one or tied by a key."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.comparing import unanswered
from app.jobs import Job, Progress
from app.session import Session
from ui import scaling
from ui.screens.compare.counting import Counting
from ui.screens.compare.waiting_model import WaitingModel
from ui.screens.events.claim_rows import ClaimDelegate
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.elided import Elided
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import TextField
from ui.workspace import Workspace

_LEAST = 58
_PAUSE = 120  # ms of quiet before the claims are looked for
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ClaimsList(QListView):
    """``entered`` by Enter, ``opened`` by Ctrl+Enter or a double click. Several rows are chosen with Shift and Ctrl."""

    entered = Signal()
    opened = Signal()

    def __init__(self, model: WaitingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(ClaimDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tie with Enter, open with Ctrl+Enter."""
        if event.key() in _ENTER:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.opened if held else self.entered).emit()
            return
        super().keyPressEvent(event)


class WaitingClaims(Translated, QWidget):
    """``tie_asked(claims)`` for the current question, ``open_asked(claim)`` for Reading; ``counted(n)`` how many wait."""

    tie_asked = Signal(object)
    open_asked = Signal(str)
    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = workspace.session
        self._event: str | None = None
        self._reading = Counting(workspace)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self.model = WaitingModel(workspace.session, self)
        self.field = TextField(icon="search", clearable=True)
        self.list = ClaimsList(self.model)
        self._empty = EmptyState(icon="circle-check")
        self._empty.hide()
        self._to = Elided("caption", "ink2")
        self.tie = Button(icon="link", key="enter", small=True)
        self._lay_out()
        self.tie.setVisible(workspace.writable)
        self._soon.timeout.connect(self._read)
        self._reading.ready.connect(self._show)
        self.field.textChanged.connect(lambda _text: self._soon.start())
        self.field.returnPressed.connect(self.list.setFocus)
        self.list.entered.connect(self._ask_tie)
        self.list.opened.connect(self.open_current)
        self.list.selectionModel().selectionChanged.connect(lambda _now, _before: self._say_able())
        self.tie.clicked.connect(self._ask_tie)
        workspace.closing.connect(self.close_reading)
        self.retranslate()

    def _lay_out(self) -> None:
        edge = scaling.px(10)
        self.list.setMinimumHeight(scaling.px(_LEAST))
        foot = QHBoxLayout()
        foot.setContentsMargins(edge, scaling.px(6), edge, scaling.px(6))
        foot.setSpacing(scaling.px(8))
        foot.addWidget(self.tie)
        foot.addWidget(self._to, 1)
        head = QVBoxLayout()
        head.setContentsMargins(edge, 0, edge, scaling.px(8))
        head.addWidget(self.field)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(foot)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.model.reload_types()
        self.field.setPlaceholderText(self.tr("Filter the claims"))
        self.field.setAccessibleName(self.tr("Filter the claims"))
        self.list.setAccessibleName(self.tr("Claims that answer no question yet"))
        self.tie.setText(self.tr("Tie to"))
        self.list.viewport().update()
        self._say_empty()

    @property
    def busy(self) -> bool:
        """Whether claims are being looked for."""
        return self._reading.busy or self._soon.isActive()

    def refresh(self, event: str | None) -> None:
        """Look for the claims of an event anew; those shown stay until they are found."""
        self._event = event
        self._read()

    def show_question(self, words: str) -> None:
        """Say which question claims would be tied to."""
        self._to.set_text(words)
        self._say_able()

    def chosen(self) -> list[str]:
        """Return the claims selected."""
        return self.model.claims([index.row() for index in self.list.selectionModel().selectedIndexes()])

    def close_reading(self) -> None:
        """Show nothing any more: the project is about to be closed."""
        self._soon.stop()
        self.model.set_ids(array("q"))

    def _read(self) -> None:
        self._soon.stop()
        self._reading.start(_unanswered(self._session, self._event, self.field.text()))

    def _show(self, ids: array[int]) -> None:
        picked = self.list.selectionModel().selectedIndexes()
        at = min((index.row() for index in picked), default=self.list.currentIndex().row())
        if ids != self.model.ids:
            self.model.set_ids(ids)
            there = self.model.index(min(max(at, 0), len(ids) - 1), 0) if len(ids) else QModelIndex()
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(there, flag)
        else:
            self.model.refetch()
        self.list.setVisible(len(ids) > 0)
        self._empty.setVisible(len(ids) == 0)
        self._say_empty()
        self._say_able()
        if not self.field.text().strip():
            self.counted.emit(len(ids))

    def _say_empty(self) -> None:
        if self.field.text().strip():
            self._empty.set_texts(self.tr("No claim matches."))
        else:
            self._empty.set_texts(self.tr("Every claim answers a question."))

    def _say_able(self) -> None:
        self.tie.setEnabled(bool(self._to.text()) and self.list.selectionModel().hasSelection())

    def _ask_tie(self) -> None:
        if self.tie.isEnabled() and self.tie.isVisibleTo(self):
            self.tie_asked.emit(self.chosen())

    def open_current(self) -> None:
        """Ask for the current claim to be opened."""
        found = self.model.claims([self.list.currentIndex().row()])
        if found:
            self.open_asked.emit(found[0])


def _unanswered(session: Session, event: str | None, needle: str) -> Job[array[int]]:
    yield Progress(0, 0, "read")
    return unanswered.ids(session, event, needle)
