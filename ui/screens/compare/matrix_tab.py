"""The matrix: rival accounts of one event, question by question, every cell beside the words it rests on."""

from __future__ import annotations

from functools import partial
from itertools import combinations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.comparing.answers import Answer
from app.comparing.matrix import SIGNS, Matrix, Row, matrix, related, sign_of
from app.comparing.relations import DIRECTED, Link
from db.changes import Action
from ui import scaling, wording
from ui.action_map import ActionMap
from ui.screens.compare import words
from ui.screens.compare.acts import CompareActs
from ui.screens.compare.bar import CompareBar, together
from ui.screens.compare.grid import MatrixGrid
from ui.screens.compare.matrix_bar import MatrixControls
from ui.screens.compare.model import MatrixModel
from ui.screens.compare.strip import RELATIONS, PairStrip
from ui.screens.compare.tab import CompareTab
from ui.screens.screen import Hint
from ui.widgets.empty_state import EmptyState
from ui.workspace import Workspace

Pair = tuple[Answer, Answer, Link | None]
_STRIP = 264
_AXIS = "compare.axis"
_KINDS = frozenset(
    {
        "question", "position", "claim_position", "claim_relation", "claim", "claim_span", "quantity", "attribution",
        "actor", "outlet", "article", "event", "claim_event_link", "reviewer",
    }
)  # fmt: skip


class MatrixTab(CompareTab):
    """Matrix above, the chosen pair below."""

    def __init__(self, workspace: Workspace, actions: ActionMap, bar: CompareBar) -> None:
        super().__init__(workspace, actions, bar)
        self._matrix: Matrix | None = None
        self._pairs: list[Pair] = []
        self._at = 0
        self.acts = CompareActs(workspace, self)
        self.controls = self.starts = MatrixControls()
        self.ends = together(self.controls.new)
        self.model = MatrixModel(self)
        self.grid = MatrixGrid(self.model)
        self.strip = PairStrip()
        self._empty = EmptyState(icon="columns-3")
        self._empty_action = self._empty.add_action("", icon="plus", key="ctrl+n")
        self._lay_out()
        self._connect()
        self._bind()
        self.controls.choose_axis(str(workspace.preferences.recall(_AXIS, "")))
        self.retranslate()

    def _lay_out(self) -> None:
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.grid)
        self._parts.addWidget(self.strip)
        self._parts.setStretchFactor(0, 1)
        self.strip.setMinimumHeight(scaling.px(_STRIP))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts)
        column.addWidget(self._empty)
        self._empty_action.setVisible(self.workspace.writable)
        self.controls.new.setVisible(self.workspace.writable)
        self.strip.set_writable(writable=self.workspace.writable)

    def _connect(self) -> None:
        self.controls.changed.connect(self._choose)
        self.controls.filtered.connect(self._filter)
        self.controls.new.clicked.connect(self._new)
        self._empty_action.clicked.connect(self._new)
        self.grid.selectionModel().currentChanged.connect(lambda _now, _before: self._show_cell())
        self.grid.pin_asked.connect(self._pin)
        self.grid.opened.connect(lambda _index: self._open())
        self.grid.verticalHeader().sectionDoubleClicked.connect(lambda _row: self._edit())
        self.strip.said.connect(self.acts.relate)
        self.strip.taken_back.connect(self.acts.take_back)
        self.strip.turned.connect(self._turn)

    def _bind(self) -> None:
        bind = self.commands.bind
        for ident, act in (
            ("question.edit", self._edit),
            ("question.remove", self._remove),
            ("question.answers", self._answers),
        ):
            bind(ident, act, owner=self, enabled=lambda: self._row() is not None)
        bind("question.new", self._new, owner=self)
        bind("compare.open", self._open, owner=self, enabled=lambda: bool(self._answers_here()))
        bind("compare.pin", lambda: self._pin(self.grid.currentIndex()), owner=self)
        key = self.commands.bind_key
        key("ctrl+n", self._new, owner=self, enabled=lambda: self.workspace.writable)
        key("enter", self.strip.accept, owner=self, enabled=self.grid.hasFocus)
        for at in range(len(RELATIONS)):
            key(str(at + 1), partial(self.strip.choose, at), owner=self, enabled=self.grid.hasFocus)

    # -- what a screen does ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.grid.setAccessibleName(self.tr("Questions and accounts"))
        self._empty.set_texts(
            self.tr("No question yet"),
            self.tr("Ask what the accounts answer differently: how many, when, who. Then tie claims to it."),
        )
        self._empty_action.setText(self.tr("New question"))
        self._filter()

    def concerns(self, action: Action) -> bool:
        """Tell whether anything the matrix shows changed."""
        return any(change.table in _KINDS for change in action.changes)

    def refresh(self, action: Action | None) -> None:
        """Compare anew; the cell and the pair stay."""
        self._matrix = self._compared(action)
        self.controls.set_rows(self._matrix.rows)
        self.bar.fit()
        self._filter()

    def _compared(self, action: Action | None) -> Matrix:
        """Compare anew; where only relations changed, the answers that are there."""
        session = self.workspace.session
        tables = {change.table for change in action.changes} if action is not None else set()
        if self._matrix is not None and tables == {"claim_relation"}:
            return related(session, self._matrix)
        return matrix(session, self.bar.event_uid(), self.controls.chosen_axis())

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        if not self.model.rowCount():
            return []
        return [
            Hint("shift+space", self.tr("keep as first passage")),
            Hint("1", self.tr("to 7: relation")),
            Hint("enter", self.tr("confirm it")),
            Hint("ctrl+enter", self.tr("open in Reading")),
        ]

    def summary(self) -> str:
        """Return how many questions there are, and what stands behind the current one."""
        counted = wording.count("questions", self.model.rowCount())
        row = self._row()
        if row is None or not any(cell.answers for cell in row.cells):
            return counted
        return f"{counted} · {words.independence(row.independence)}"

    def regions(self) -> list[QWidget]:
        """Return matrix and relation."""
        return [self._empty] if self._parts.isHidden() else [self.grid, self.strip.relation]

    def squeeze(self, level: int) -> None:
        """Say less in the bar."""
        self.controls.squeeze(level)

    def question(self) -> str:
        """Return the question of the current row."""
        row = self._row()
        return row.question.uid if row is not None else ""

    def show_question(self, uid: str) -> None:
        """Go to the row of a question; the column stays."""
        now, column = self.grid.currentIndex(), self.model.column(max(0, self.grid.currentIndex().column()))
        at = self.model.place(uid, column.key) if column is not None else QModelIndex()
        if at.isValid() and at.row() != now.row():
            self.grid.setCurrentIndex(at)

    # -- rows --------------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        self.workspace.preferences.remember(_AXIS, self.controls.chosen_axis())
        self.refresh(None)

    def _filter(self) -> None:
        """Show the questions of the signs chosen; the current cell stays if it is still there."""
        if self._matrix is None:
            return
        kept = self._kept()
        signs = self.controls.chosen_signs()
        rows = [row for row in self._matrix.rows if not signs or row.sign in signs]
        self.model.show_matrix(self._matrix, rows)
        self.grid.pin(self._place(kept[1]))
        there = bool(self._matrix.rows)
        self._parts.setVisible(there)
        self._empty.setVisible(not there)
        now = self._place(kept[0])
        if not now.isValid() and self.model.rowCount() and self.model.columnCount():
            now = self._first_answer()
        self.grid.setCurrentIndex(now)
        self._show_cell()
        self.hints_changed.emit()

    def _kept(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Return what names the current cell and the pinned one, whatever rows are shown."""
        return self._name(self.grid.currentIndex()), self._name(self.grid.pinned)

    def _name(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        row = self.model.row(index.row()) if index.isValid() else None
        column = self.model.column(index.column()) if index.isValid() else None
        return (row.question.uid, column.key) if row is not None and column is not None else ("", "")

    def _place(self, name: tuple[str, str]) -> QModelIndex:
        return self.model.place(*name) if name[0] else QModelIndex()

    def _first_answer(self) -> QModelIndex:
        row = self.model.row(0)
        cells = row.cells if row is not None else ()
        return self.model.index(0, next((at for at, cell in enumerate(cells) if cell.answers), 0))

    # -- the pair ----------------------------------------------------------------------------------------------------

    def _row(self) -> Row | None:
        return self.model.row(self.grid.currentIndex().row())

    def _answers_here(self) -> tuple[Answer, ...]:
        cell = self.model.cell(self.grid.currentIndex())
        return cell.answers if cell is not None else ()

    def _show_cell(self) -> None:
        """Show the pairs of the current cell, the worst first; with a pinned cell only those with it."""
        before = self._pairs[self._at] if self._at < len(self._pairs) else None
        self._pairs = self._pairs_here()
        self._at = next((at for at, pair in enumerate(self._pairs) if before and _same(pair, before)), 0)
        self._show_pair()
        self.hints_changed.emit()

    def _pairs_here(self) -> list[Pair]:
        row, here = self._row(), self._answers_here()
        if row is None:
            return []
        links = {frozenset((each.one.uid, each.other.uid)): each for each in row.links}
        mine = {answer.uid for answer in here}
        pinned = self.grid.pinned
        if (
            pinned.isValid()
            and pinned.row() == self.grid.currentIndex().row()
            and pinned != self.grid.currentIndex()
        ):
            cell = self.model.cell(pinned)
            found = [(one, other) for one in (cell.answers if cell is not None else ()) for other in here]
        else:
            others = [answer for cell in row.cells for answer in cell.answers if answer.uid not in mine]
            found = [(one, other) for one in here for other in others] + list(combinations(here, 2))
        pairs = [(one, other, links.get(frozenset((one.uid, other.uid)))) for one, other in found]
        return [_as_said(pair) for pair in sorted(pairs, key=_rank)]

    def _show_pair(self) -> None:
        if not self._pairs:
            here = self._answers_here()
            self.strip.show_pair(here[0] if here else None, None, None)
            return
        one, other, link = self._pairs[self._at]
        count = len(self._pairs)
        place = self.tr("%1 of %2").replace("%1", wording.number(self._at + 1)) if count > 1 else ""
        self.strip.show_pair(one, other, link, place.replace("%2", wording.number(count)))

    def _turn(self, step: int) -> None:
        if self._pairs:
            self._at = (self._at + step) % len(self._pairs)
            self._show_pair()

    def _pin(self, index: QModelIndex) -> None:
        """Keep a cell as the first passage; the same again lets go of it."""
        cell = self.model.cell(index)
        again = QPersistentModelIndex(index) == self.grid.pinned
        self.grid.pin(QModelIndex() if again or cell is None or not cell.answers else index)
        self._show_cell()

    # -- acts --------------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        """Open the desk at the first answer of the cell."""
        here = self._answers_here()
        if here:
            self.workspace.go_to_claim.emit(here[0].claim.uid)

    def _new(self) -> None:
        self.acts.new_question(self.bar.event_uid())

    def _edit(self) -> None:
        row = self._row()
        if row is not None and self.workspace.writable:
            self.acts.edit_question(row.question)

    def _remove(self) -> None:
        row = self._row()
        if row is not None:
            self.acts.remove_question(row.question)

    def _answers(self) -> None:
        row = self._row()
        if row is not None:
            self.acts.add_answers(row.question)


def _rank(pair: Pair) -> int:
    """Order pairs by their sign, the worst first; those of which nothing can be said last."""
    return SIGNS.index(sign_of(pair[2].relation)) if pair[2] is not None else len(SIGNS)


def _as_said(pair: Pair) -> Pair:
    """Put the answer first of which the relation is said."""
    _one, _other, link = pair
    return (link.one, link.other, link) if link is not None and link.relation in DIRECTED else pair


def _same(one: Pair, other: Pair) -> bool:
    return {one[0].uid, one[1].uid} == {other[0].uid, other[1].uid}
