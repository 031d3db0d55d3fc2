"""Passages of other articles that speak of the same thing as the one at the caret, each beside it, word by word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app import articles
from app.jobs import Job
from app.problems import Rejected
from app.session import Session
from app.suggesting import analysis, same_question
from app.suggesting.analysis import Findings
from app.suggesting.archive import ArchiveHit
from app.suggesting.lexicon import Lexicon
from app.suggesting.misfits import Misfit, misfits
from app.suggesting.passages import Passage
from app.suggesting.word_diff import Side, word_diff
from db.errors import StorageProblem
from ui import bidi, scaling, wording
from ui.attempt import attempt
from ui.dialogs.dialog import Dialog
from ui.dialogs.latest import Latest
from ui.screens.compare.passage import Words
from ui.screens.reading.differing import said
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import Hairline, row
from ui.widgets.list_row import SECOND, TwoLineDelegate
from ui.widgets.text import Text
from ui.workspace import Workspace

Found = tuple[str, Passage | None, list[ArchiveHit]]
_WIDTH, _LIST, _PASSAGES = 980, 300, 300


class CounterpartsDialog(Dialog):
    """Enter ties both passages to one question, Ctrl+Enter opens the counterpart, Delete dismisses it for good."""

    def __init__(
        self, parent: QWidget | None, workspace: Workspace, article: str, position: int, claim: str
    ) -> None:
        super().__init__(parent, width=_WIDTH)
        self._workspace = workspace
        self._claim = claim
        self._mine: Passage | None = None
        self._text = ""
        self._hits: list[ArchiveHit] = []
        self._search, self._reading = Latest(workspace.jobs, self), Latest(workspace.jobs, self)
        self._comparing = Latest(workspace.jobs, self)
        self._misfits: list[Misfit] = []
        self._title = Text("", "h2")
        self._own, self._other = Words(), Words()
        self._own_heading, self._other_heading = Text("", "h3"), Text("", "h3", wrap=True)
        self._reason = Text("", "caption", "ink2", wrap=True)
        self._differs = Text("", "caption", "conflict", wrap=True)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setFixedWidth(scaling.px(_LIST))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState(icon="search")
        self._lay_out()
        self._same = self.add_button(Button(kind="primary", icon="check", key="enter"))
        self._open = self.add_button(Button(icon="book-open", key="ctrl+enter"))
        self._away = self.add_button(Button(key="delete"))
        self._close = self.add_button(Button(key="escape"))
        self._connect()
        self.retranslate()
        self._ask(article, position)

    def _lay_out(self) -> None:
        self.body.addWidget(self._title)
        passages = QWidget()
        column = QVBoxLayout(passages)
        column.setContentsMargins(scaling.px(14), 0, scaling.px(14), 0)
        column.setSpacing(scaling.px(6))
        for widget in (
            self._own_heading, self._own, Hairline(), self._other_heading, self._reason, self._differs, self._other
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        passages.setMinimumHeight(scaling.px(_PASSAGES))
        both = row(gap=0)
        both.addWidget(self.list)
        both.addWidget(passages, 1)
        self._both = QWidget()
        self._both.setLayout(both)
        self.body.addWidget(self._both, 1)
        self.body.addWidget(self._empty, 1)
        self._both.hide()

    def _connect(self) -> None:
        self._search.ready.connect(self._show)
        self._search.refused.connect(self._refused)
        self._reading.ready.connect(self._tie)
        self._comparing.ready.connect(self._compare)
        self._reading.refused.connect(self._refused)
        self.list.currentRowChanged.connect(self._show_pair)
        self._same.clicked.connect(self.same)
        self._open.clicked.connect(self.open_there)
        self._away.clicked.connect(self.dismiss)
        self._close.clicked.connect(self.reject)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Passages that speak of the same thing"))
        self._title.setText(self.windowTitle())
        self.list.setAccessibleName(self.tr("Counterparts"))
        self._own_heading.setText(self.tr("Here"))
        self._same.setText(self.tr("Same question"))
        self._open.setText(self.tr("Open"))
        self._away.setText(self.tr("Not the same thing"))
        self._close.setText(self.tr("Close"))
        self._say_empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Ctrl+Enter, dismiss with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers():
            self.open_there()
        else:
            super().keyPressEvent(event)

    @property
    def busy(self) -> bool:
        """Whether something is still looked for."""
        return self._search.busy or self._reading.busy or self._comparing.busy

    def hits(self) -> Sequence[ArchiveHit]:
        """Return the counterparts shown, best first."""
        return tuple(self._hits)

    def same(self) -> None:
        """Tie my claim and the counterpart to one question."""
        hit = self._current()
        if hit is not None and self._same.isEnabled():
            session = self._workspace.session
            self._reading.start(_findings(session, hit), self.tr("Reading the article"))

    def open_there(self) -> None:
        """Go to the counterpart on the desk."""
        hit = self._current()
        if hit is not None:
            self.accept()
            self._workspace.go_to_place.emit(hit.article_uid, hit.start, hit.end)

    def dismiss(self) -> None:
        """Say for good that it is something else."""
        hit, mine, session = self._current(), self._mine, self._workspace.session
        if hit is None or mine is None or not self._workspace.writable:
            return
        other = Passage(hit.article_uid, hit.start, hit.end)
        if attempt(self._workspace, lambda: same_question.dismiss(session, mine, other)):
            at = self.list.currentRow()
            del self._hits[at]
            self._fill(at)

    def done(self, result: int) -> None:
        """Stop looking."""
        for looking in (self._search, self._reading, self._comparing):
            looking.drop()
        super().done(result)

    # -- what was found ----------------------------------------------------------------------------------------------

    def _ask(self, article: str, position: int) -> None:
        session = self._workspace.session
        self._search.start(_looked_for(session, article, position), self.windowTitle())
        self._say_empty()
        self._set_able(able=False)

    def _show(self, found: Found) -> None:
        self._text, self._mine, hits = found
        self._hits, self._misfits = list(hits), []
        self._fill(0)
        if self._mine is not None and hits:
            there = dict.fromkeys((self._mine.uid, *(hit.article_uid for hit in hits)))
            self._comparing.start(misfits(self._workspace.session, list(there)), self.windowTitle())

    def _compare(self, found: list[Misfit]) -> None:
        """Say of every counterpart which of its figures do not fit."""
        self._misfits = found
        for at, hit in enumerate(self._hits):
            self.list.item(at).setData(SECOND, self._second(hit))
        self._show_pair(self.list.currentRow())

    def _differing(self, hit: ArchiveHit) -> list[Misfit]:
        """Return what does not fit between the passage here and a counterpart."""
        mine = self._mine
        seen = (each.seen_from(mine.uid) for each in self._misfits) if mine is not None else ()
        return [
            each
            for each in seen
            if mine is not None
            and each.one.lies_in(mine.uid, mine.start, mine.end)
            and each.other.lies_in(hit.article_uid, hit.start, hit.end)
        ]

    def _second(self, hit: ArchiveHit) -> str:
        """Return where a counterpart stands, and what its figures are to those here where they do not fit."""
        where = (bidi.ltr(hit.code), bidi.isolated(hit.outlet), bidi.isolated(wording.date(hit.published)))
        kinds = dict.fromkeys(wording.word("claim_claim", each.relation) for each in self._differing(hit))
        return " · ".join(part for part in (*kinds, *where) if bidi.strip_isolates(part))

    def _fill(self, at: int) -> None:
        self.list.clear()
        for hit in self._hits:
            item = QListWidgetItem(bidi.isolated(" ".join(hit.quote.split())))
            item.setData(SECOND, self._second(hit))
            self.list.addItem(item)
        there = bool(self._hits)
        self._both.setVisible(there)
        self._empty.setVisible(not there)
        self._set_able(able=there)
        self._say_empty()
        if there:
            self.list.setCurrentRow(min(at, len(self._hits) - 1))
            self.list.setFocus()
        self.fit()

    def _show_pair(self, at: int) -> None:
        if not 0 <= at < len(self._hits) or self._mine is None:
            return
        hit = self._hits[at]
        quote = self._text[self._mine.start : self._mine.end]
        diff = word_diff(Side(quote, 0, len(quote)), Side(hit.quote, 0, len(hit.quote)))
        self._own.show_words(quote, diff.mine)
        self._other.show_words(hit.quote, diff.theirs)
        self._other_heading.setText(" · ".join(part for part in (bidi.ltr(hit.code), hit.outlet) if part))
        self._reason.setText(wording.reason(hit.counterpart.reason))
        self._differs.setText("\n".join(map(said, self._differing(hit))))
        self._differs.setVisible(bool(self._differs.text()))

    def _tie(self, read: tuple[ArchiveHit, Findings]) -> None:
        hit, findings = read
        session, start, end = self._workspace.session, *hit.counterpart.focus
        other = Passage(hit.article_uid, start, end)
        if attempt(self._workspace, lambda: same_question.tie(session, self._claim, other, findings)):
            self.accept()

    def _refused(self, problem: Rejected | StorageProblem) -> None:
        self._empty.set_texts(wording.problem(problem))

    def _set_able(self, *, able: bool) -> None:
        writable = self._workspace.writable
        self._same.setEnabled(able and writable and bool(self._claim))
        self._away.setEnabled(able and writable)
        self._open.setEnabled(able)

    def _say_empty(self) -> None:
        if self._search.busy:
            self._empty.set_texts(self.tr("Looking through the other articles…"))
        else:
            self._empty.set_texts(self.tr("No other article speaks of this."))

    def _current(self) -> ArchiveHit | None:
        at = self.list.currentRow()
        return self._hits[at] if 0 <= at < len(self._hits) else None


def _looked_for(session: Session, article: str, position: int) -> Job[Found]:
    mine = yield from same_question.passage_at(session, article, position)
    if mine is None:
        return "", None, []
    hits = yield from same_question.counterparts(session, mine)
    return articles.text(session, article), mine, hits


def _findings(session: Session, hit: ArchiveHit) -> Job[tuple[ArchiveHit, Findings]]:
    words = yield from Lexicon.making(session)
    found = yield from analysis.cache.finding(session, hit.article_uid, words)
    return hit, found
