"""Aligned passages: what the articles of an event say of the same thing, word by word, to be tied to one question."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.edits import matches
from app.jobs import Job, Progress
from app.session import Session
from app.suggesting import event_passages, same_question
from app.suggesting.event_passages import Aligned, PairRow
from db.changes import Action
from ui import language, scaling
from ui.action_map import ActionMap
from ui.attempt import attempt
from ui.screens.compare.bar import CompareBar
from ui.screens.compare.counting import BeforeIt, Counting
from ui.screens.compare.passages_list import PairsList, PairsModel
from ui.screens.compare.passages_pair import PairOfPassages
from ui.screens.compare.tab import CompareTab
from ui.screens.screen import Hint
from ui.widgets.combo import Combo
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import TextField
from ui.widgets.layouts import Hairline
from ui.workspace import Workspace

_LIST = 372
_TEXTS = frozenset({"article", "word_entry"})
"""What may change what is found in the articles laid side by side."""
_STATES = frozenset(
    {"claim", "claim_event_link", "claim_position", "claim_span", "event", "outlet", "passage_dismissal"}
)
_WHICH = ("open", "tied", "copied", "all")
Looked = tuple[Aligned, list[PairRow]]


class PassagesTab(CompareTab):
    """Pairs at the reading start, the two passages beside them."""

    def __init__(self, workspace: Workspace, actions: ActionMap, bar: CompareBar) -> None:
        super().__init__(workspace, actions, bar)
        self.reading = Counting(workspace)
        self._known: Aligned | None = None
        self._event: str | None = None
        self._rows: list[PairRow] = []
        self.which = Combo()
        self.field = TextField(icon="search", clearable=True)
        self.model = PairsModel(self)
        self.list = PairsList(self.model)
        self.pair = PairOfPassages(writable=workspace.writable)
        self._empty = EmptyState(icon="diff", paper=True)
        self._lay_out()
        self._connect()
        self._bind()
        self.retranslate()

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(scaling.px(_LIST))
        lines = QVBoxLayout(side)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        head = QHBoxLayout()
        edge = scaling.px(10)
        head.setContentsMargins(edge, edge, edge, edge)
        head.setSpacing(scaling.px(8))
        head.addWidget(self.field, 1)
        head.addWidget(self.which)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lines.addLayout(head)
        lines.addWidget(self.list, 1)
        self._beside, self._nothing = QStackedWidget(), EmptyState(icon="list-filter")
        self._beside.addWidget(self.pair)
        self._beside.addWidget(self._nothing)
        parts = self._parts = QWidget()
        across = QHBoxLayout(parts)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(side)
        across.addWidget(Hairline(vertical=True))
        across.addWidget(self._beside, 1)
        self._pages, self._before = QStackedWidget(), BeforeIt("diff")
        for page in (self._before, parts, self._empty):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _connect(self) -> None:
        self.reading.ready.connect(self._show)
        self.reading.slow.connect(self._say_slow)
        self.which.activated.connect(lambda _at: self._filter())
        self.field.textChanged.connect(lambda _text: self._filter())
        self.field.returnPressed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show_pair())
        self.list.tied.connect(self._tie)
        self.list.dismissed.connect(self._dismiss)
        self.list.opened.connect(lambda: self._open(first=True))
        self.pair.tied.connect(self._tie)
        self.pair.dismissed.connect(self._dismiss)
        self.pair.opened.connect(lambda first: self._open(first=first))

    def _bind(self) -> None:
        def here() -> bool:
            return self._row() is not None

        self.commands.bind("compare.open", lambda: self._open(first=True), owner=self, enabled=here)
        self.commands.bind("find", self._find, owner=self)
        self.commands.bind_key("ctrl+shift+enter", lambda: self._open(first=False), owner=self, enabled=here)

    # -- what a tab does ---------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.list.setAccessibleName(self.tr("Pairs of passages"))
        self.field.setPlaceholderText(self.tr("Words, an outlet or a code"))
        self.field.setAccessibleName(self.tr("Filter the pairs"))
        chosen = str(self.which.currentData() or _WHICH[0])
        said = {
            "open": self.tr("Not tied yet"),
            "tied": self.tr("Tied"),
            "copied": self.tr("One text"),
            "all": self.tr("All pairs"),
        }
        self.which.clear()
        for code in _WHICH:
            self.which.addItem(said[code], code)
        self.which.setCurrentIndex(_WHICH.index(chosen))
        self.which.setAccessibleName(self.tr("Show"))
        self._nothing.set_texts(self.tr("No pair matches."))
        self._empty.set_texts(
            self.tr("No passages to lay side by side"),
            self.tr("At least two articles with claims on the event are needed."),
        )
        self._show_pair()

    def concerns(self, action: Action) -> bool:
        """Tell whether other passages are laid side by side now, or something else is known of them."""
        return any(change.table in _TEXTS | _STATES for change in action.changes)

    def refresh(self, action: Action | None) -> None:
        """Lay side by side anew, aside; where only claims or dismissals changed, look at them again."""
        session, event = self.workspace.session, self.bar.event_uid()
        again = action is not None and not any(change.table in _TEXTS for change in action.changes)
        known = self._known if again and event == self._event and not self.reading.busy else None
        self._event = event
        self.reading.start(_looked(session, event, known))

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        if self._row() is None:
            return []
        return [
            Hint("enter", self.tr("same question")),
            Hint("delete", self.tr("not the same thing")),
            Hint("ctrl+enter", self.tr("open in Reading")),
        ]

    def summary(self) -> str:
        """Return how many pairs are shown."""
        return language.digits(self.tr("%n pair(s)", "", self.model.rowCount()))

    def regions(self) -> list[QWidget]:
        """Return list and field."""
        page = self._pages.currentWidget()
        return [self.list, self.field, self.which] if page is self._parts else [self._before]

    # -- what was found ----------------------------------------------------------------------------------------------

    def _show(self, looked: Looked) -> None:
        self._known, self._rows = looked
        held = QApplication.focusWidget()
        mine = held is not None and self._pages.isAncestorOf(held)
        self._pages.setCurrentWidget(self._parts if self._rows else self._empty)
        self._filter()
        if mine and held is not None and not held.isVisible():
            self.regions()[0].setFocus()

    def _filter(self) -> None:
        """Show the pairs that are wanted; the current one stays, else the one in its place is current."""
        if self._known is None:
            return
        before, at = self._row(), self.list.currentIndex().row()
        shown = [row for row in self._rows if self._fits(row)]
        self.model.show_pairs(self._known, shown)
        same = (at for at, row in enumerate(shown) if before is not None and row.pair == before.pair)
        now = next(same, min(max(at, 0), len(shown) - 1))
        self.list.setCurrentIndex(self.model.index(now) if shown else QModelIndex())
        self._beside.setCurrentWidget(self.pair if shown else self._nothing)
        self._show_pair()

    def _fits(self, row: PairRow) -> bool:
        which = str(self.which.currentData())
        fitting = {"open": not row.question, "tied": bool(row.question), "copied": row.pair.copied}
        if not fitting.get(which, True):
            return False
        needle, known = self.field.text(), self._known
        if not needle.strip() or known is None:
            return True
        sides = [(known.articles[each.uid], known.quote(each)) for each in (row.pair.a, row.pair.b)]
        texts = [
            text
            for article, quote in sides
            for text in (article.code, article.outlet, article.outlet_en, quote)
        ]
        return matches(needle, texts)

    def _row(self) -> PairRow | None:
        return self.model.row(self.list.currentIndex().row())

    def _show_pair(self) -> None:
        row, known = self._row(), self._known
        if row is not None and known is not None:
            self.pair.show_pair(known, row)
        self.hints_changed.emit()

    def _say_slow(self) -> None:
        self._before.say(self.tr("Laying the articles side by side…"))

    # -- acts --------------------------------------------------------------------------------------------------------

    def _tie(self) -> None:
        """Tie both passages to one question."""
        row, known, session = self._row(), self._known, self.workspace.session
        if row is None or known is None or row.question or not self.workspace.writable:
            return
        event = self.bar.event_uid()
        attempt(self.workspace, lambda: event_passages.tie(session, known, row, event))

    def _dismiss(self) -> None:
        """Say for good that the passages speak of different things."""
        row, session = self._row(), self.workspace.session
        if row is not None and self.workspace.writable:
            attempt(self.workspace, lambda: same_question.dismiss(session, row.pair.a, row.pair.b))

    def _open(self, *, first: bool) -> None:
        row = self._row()
        if row is not None:
            passage = row.pair.a if first else row.pair.b
            self.workspace.go_to_place.emit(passage.uid, passage.start, passage.end)

    def _find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()


def _looked(session: Session, event: str | None, known: Aligned | None) -> Job[Looked]:
    if known is None or not event_passages.covers(session, known, event):
        known = yield from event_passages.aligned(session, event)
    yield Progress(0, 0, "align")
    return known, event_passages.rows(session, known)
