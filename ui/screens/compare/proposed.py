"""Questions nobody has asked yet, proposed from claims that count the same or speak of the same thing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from app.comparing import proposed_questions
from app.comparing.proposed_questions import ProposedQuestion
from app.jobs import Job, Progress
from app.session import Session
from app.suggesting import event_passages
from app.suggesting.event_passages import Aligned
from db.changes import Action
from db.records import Event
from ui import bidi, scaling, wording
from ui.attempt import attempt
from ui.screens.compare import words
from ui.screens.compare.counting import Counting
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_row import DETAIL, ICON, SECOND, TwoLineDelegate
from ui.widgets.text import Text
from ui.workspace import Workspace

_LEAST, _HEIGHT = 58, 56
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TEXTS = frozenset({"article", "word_entry"})
Index = QModelIndex | QPersistentModelIndex
Found = tuple[Aligned, list[ProposedQuestion]]


class ProposedModel(QAbstractListModel):
    """Gives each proposal in two lines: the question, then what the articles say to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.proposals: list[ProposedQuestion] = []

    def show_proposals(self, proposals: Sequence[ProposedQuestion]) -> None:
        """Show these in place of others."""
        self.beginResetModel()
        self.proposals = list(proposals)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.proposals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what the delegate paints and what a screen reader says."""
        proposal = self.proposals[index.row()]
        asked = wording.either(proposal.text_ar, proposal.text_en)
        told = _told(proposal)
        count = wording.count("articles", proposal.articles)
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: asked,
            SECOND: told,
            DETAIL: count,
            ICON: "hash" if proposal.kind == "quantity" else "circle-question-mark",
            Qt.ItemDataRole.ToolTipRole: f"{asked}\n{told}",
            Qt.ItemDataRole.AccessibleTextRole: bidi.strip_isolates(f"{asked}, {count}, {told}"),
        }
        return said.get(role)


class ProposedList(QListView):
    """``accepted`` by Enter or a double click, ``dismissed`` by Delete."""

    accepted = Signal()
    dismissed = Signal()

    def __init__(self, model: ProposedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(TwoLineDelegate(self, height=_HEIGHT))
        self.setUniformItemSizes(True)
        self.setMinimumHeight(scaling.px(_LEAST))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _index: self.accepted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept with Enter, dismiss with Delete."""
        if event.key() in _ENTER:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


class ProposedQuestions(Translated, QWidget):
    """``asked(question)`` after one is accepted, ``counted(n)`` how many are proposed."""

    asked = Signal(str)
    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._event: str | None = None
        self._known: Aligned | None = None
        self.reading = Counting(workspace)
        self.model = ProposedModel(self)
        self.list = ProposedList(self.model)
        self._reason = Text("", "caption", "ink2", wrap=True)
        self._empty = EmptyState(icon="circle-question-mark")
        self.accept = Button(icon="plus", key="enter", small=True)
        self.dismiss = Button(icon="x", key="delete", small=True)
        self._lay_out()
        self.reading.ready.connect(self._show)
        self.reading.slow.connect(self._say_slow)
        self.list.accepted.connect(self._accept)
        self.list.dismissed.connect(self._dismiss)
        self.accept.clicked.connect(self._accept)
        self.dismiss.clicked.connect(self._dismiss)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._say_reason())
        self.retranslate()

    def _lay_out(self) -> None:
        edge = scaling.px(10)
        foot = QHBoxLayout()
        foot.setContentsMargins(edge, scaling.px(6), edge, scaling.px(6))
        foot.setSpacing(scaling.px(8))
        foot.addWidget(self.accept)
        foot.addWidget(self.dismiss)
        foot.addStretch(1)
        why = QHBoxLayout()
        why.setContentsMargins(edge, scaling.px(6), edge, 0)
        why.addWidget(self._reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(why)
        column.addLayout(foot)
        self._empty.hide()
        for button in (self.accept, self.dismiss):
            button.setVisible(self._workspace.writable)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.list.setAccessibleName(self.tr("Proposed questions"))
        self.accept.setText(self.tr("Ask it"))
        self.dismiss.setText(self.tr("Dismiss"))
        self._empty.set_texts(
            self.tr("Nothing to propose"), self.tr("Claims that count the same are all asked for already.")
        )
        self._say_reason()

    def refresh(self, event: str | None, action: Action | None) -> None:
        """Look for questions anew, aside; passages laid side by side once are kept while texts and links stay."""
        if event != self._event or action is None or any(change.table in _TEXTS for change in action.changes):
            self._known = None
        self._event = event
        self.reading.start(_proposed(self._workspace.session, event, self._known))

    def current(self) -> ProposedQuestion | None:
        """Return the current proposal."""
        at = self.list.currentIndex().row()
        return self.model.proposals[at] if 0 <= at < len(self.model.proposals) else None

    def _show(self, found: Found) -> None:
        self._known, proposals = found
        at = max(0, self.list.currentIndex().row())
        self.model.show_proposals(proposals)
        there = bool(proposals)
        self.list.setCurrentIndex(self.model.index(min(at, len(proposals) - 1)) if there else QModelIndex())
        self.list.setVisible(there)
        self._empty.setVisible(not there)
        self.retranslate()
        self.counted.emit(len(proposals))

    def _say_slow(self) -> None:
        if not self.model.proposals:
            self._empty.set_texts(self.tr("Laying the articles side by side…"))
            self.list.hide()
            self._empty.show()

    def _say_reason(self) -> None:
        proposal = self.current()
        self._reason.setText(wording.reason(proposal.reason) if proposal is not None else "")
        self._reason.setVisible(proposal is not None)
        for button in (self.accept, self.dismiss):
            button.setEnabled(proposal is not None)

    def _accept(self) -> None:
        """Ask the question, with the claims that answer it."""
        proposal, session = self.current(), self._workspace.session
        if proposal is None or not self._workspace.writable:
            return
        made: list[str] = []

        def make() -> Action:
            action, uid = proposed_questions.accept(session, proposal)
            made.append(uid)
            return action

        if attempt(self._workspace, make):
            self.asked.emit(made[0])

    def _dismiss(self) -> None:
        """Keep the question from coming back to me."""
        proposal, session = self.current(), self._workspace.session
        if proposal is not None and self._workspace.writable:
            attempt(self._workspace, lambda: proposed_questions.dismiss(session, proposal))


def _told(proposal: ProposedQuestion) -> str:
    """Say what would answer: figures, else the first words."""
    figures = [words.figure(member.figure) for member in proposal.members if member.figure is not None]
    if figures:
        return " · ".join(dict.fromkeys(figures))
    return " · ".join(
        dict.fromkeys(" ".join(span.quote for span in each.telling.spans) for each in proposal.members)
    )


def _proposed(session: Session, event: str | None, known: Aligned | None) -> Job[Found]:
    """Look for questions about an event; about every event that is part of no other, if None."""
    if known is None or not event_passages.covers(session, known, event):
        known = yield from event_passages.aligned(session, event)
    roots = (row.uid for row in session.store.find(Event) if row.parent_event is None)
    found: dict[str, ProposedQuestion] = {}
    for uid in [event] if event is not None else roots:
        yield Progress(0, 0, "align")
        for each in proposed_questions.proposals(session, uid, known):
            claims = "|".join(sorted(member.telling.claim.uid for member in each.members))
            found.setdefault(f"{each.key}|{claims}", each)
    return known, list(found.values())
