"""The matrix: rival accounts of one event, question by question, every cell beside the words it rests on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.comparing.answers import Answer
from app.comparing.arranging import Arrangement, arranged
from app.comparing.matrix import Matrix, Row, related, reread
from app.comparing.touched import claims_of, questions_of
from db.changes import Action
from db.records import ClaimRelation
from ui import scaling, wording
from ui.action_map import ActionMap
from ui.screens.compare import memory, words
from ui.screens.compare.acts import CompareActs
from ui.screens.compare.arrange_menu import ArrangeMenu
from ui.screens.compare.bar import CompareBar, together
from ui.screens.compare.beside import Beside
from ui.screens.compare.corner import MatrixCorner
from ui.screens.compare.grid import MatrixGrid
from ui.screens.compare.matrix_bar import MatrixControls
from ui.screens.compare.matrix_reading import MatrixReading
from ui.screens.compare.model import MatrixModel
from ui.screens.compare.pairs import CellPairs
from ui.screens.compare.strip import RELATIONS, PairStrip
from ui.screens.compare.tab import CompareTab
from ui.screens.screen import Hint
from ui.widgets.empty_state import EmptyState
from ui.workspace import Workspace

_STRIP = 264
_AXIS, _LAYOUT, _PANEL = "compare.axis", "compare.layout", "compare.waiting"
_KINDS = frozenset(
    {
        "question", "position", "claim_position", "claim_relation", "claim", "claim_span", "quantity", "attribution",
        "actor", "outlet", "article", "event", "claim_event_link", "reviewer", "question_dismissal", "passage_dismissal",
    }
)  # fmt: skip


class MatrixTab(CompareTab):
    """Matrix above, beside it the claims that answer nothing yet, the chosen pair below."""

    def __init__(self, workspace: Workspace, actions: ActionMap, bar: CompareBar) -> None:
        super().__init__(workspace, actions, bar)
        self._matrix: Matrix | None = None
        self._wanted = ""
        self.reading = MatrixReading(workspace)
        self.wanted = Arrangement()
        self.acts = CompareActs(workspace, self)
        self.controls = self.starts = MatrixControls()
        self.ends = together(self.controls.waiting, self.controls.new)
        self.model = MatrixModel(self)
        self.grid = MatrixGrid(self.model)
        self.corner = MatrixCorner()
        self.beside = Beside(workspace)
        self.waiting = self.beside.claims
        self.strip = PairStrip()
        self._pairs = CellPairs(self.strip, self._said_place)
        self._empty = EmptyState(icon="columns-3", paper=True)
        self._empty_action = self._empty.add_action("", icon="plus", key="ctrl+n")
        self._lay_out()
        self._recall()
        self._connect()
        self._bind()
        self.retranslate()

    def _lay_out(self) -> None:
        upper = QWidget()
        line = QHBoxLayout(upper)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.beside)
        line.addWidget(self.grid, 1)
        self.grid.set_corner(self.corner)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(upper)
        self._parts.addWidget(self.strip)
        self._parts.setStretchFactor(0, 1)
        self.strip.setMinimumHeight(scaling.px(_STRIP))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for page in (self.reading.page, self._parts, self._empty):
            column.addWidget(page)
        writable = self.workspace.writable
        self._empty_action.setVisible(writable)
        self.controls.new.setVisible(writable)
        self.grid.set_takes(takes=writable)
        self.strip.set_writable(writable=writable)

    def _connect(self) -> None:
        self.reading.made.connect(self._show)
        self.reading.slow.connect(self._say_slow)
        self.reading.refused.connect(self.workspace.editor.refused)
        self.controls.changed.connect(self._choose)
        self.controls.filtered.connect(lambda: self.arrange(signs=self.controls.chosen_signs()))
        self.controls.new.clicked.connect(self._new)
        self.controls.waiting.toggled.connect(self._show_waiting)
        self._empty_action.clicked.connect(self._new)
        self.corner.typed.connect(lambda words: self.arrange(needle=words))
        self.corner.left.connect(self.grid.setFocus)
        self.corner.menu_asked.connect(lambda at: self.arrange_menu().popup(at))
        self.grid.selectionModel().currentChanged.connect(lambda _now, _before: self._show_cell())
        self.grid.pin_asked.connect(self._pin)
        self.grid.opened.connect(lambda _index: self._open())
        self.grid.account_asked.connect(self._sort_by)
        self.grid.menu_asked.connect(lambda _index, at: self.arrange_menu().popup(at))
        self.grid.claims_dropped.connect(self._dropped)
        self.grid.question_opened.connect(self._edit)
        self.waiting.tie_asked.connect(self._tie)
        self.waiting.open_asked.connect(self.workspace.go_to_claim)
        self.beside.counted.connect(self.controls.set_waiting)
        self.beside.questions.asked.connect(self.show_question)
        self.strip.said.connect(self.acts.relate)
        self.strip.taken_back.connect(self.acts.take_back)
        self.strip.turned.connect(self._pairs.turn)

    def _bind(self) -> None:
        bind, here = self.commands.bind, lambda: self._row() is not None
        for ident, act in (
            ("question.edit", self._edit),
            ("question.remove", self._remove),
            ("question.answers", self._answers),
            ("compare.pin_question", self._pin_question),
            ("compare.pin_account", self._pin_account),
            ("compare.sort_account", lambda: self._sort_by(self.grid.currentIndex().column())),
        ):
            bind(ident, act, owner=self, enabled=here)
        bind("question.new", self._new, owner=self)
        bind("compare.open", self._open, owner=self, enabled=self._may_open)
        bind("compare.pin", lambda: self._pin(self.grid.currentIndex()), owner=self, enabled=here)
        bind("compare.arrange", self.corner.ask, owner=self)
        bind("compare.waiting", self.controls.waiting.toggle, owner=self)
        bind("find", self._find, owner=self)
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
        self._lay_rows()

    def concerns(self, action: Action) -> bool:
        """Tell whether anything the matrix shows changed."""
        return any(change.table in _KINDS for change in action.changes)

    def refresh(self, action: Action | None) -> None:
        """Compare anew; the cell and the pair stay."""
        event, axis = self.bar.event_uid(), self.controls.chosen_axis()
        if self._matrix is not None and (self._matrix.event, self._matrix.axis) != (event, axis):
            self._matrix = None
        known = self._touched(action)
        if known is not None:
            self._show(known)
        if (known is None or self.reading.busy) and not self.reading.at_once(event, axis):
            self._await()
        self.beside.refresh(event, action)

    def _touched(self, action: Action | None) -> Matrix | None:
        """Compare anew what an Action touched; None where that may be anything."""
        session, before = self.workspace.session, self._matrix
        if before is None or action is None:
            return None
        if action.kinds == {ClaimRelation}:
            return related(session, before, claims_of(action))
        touched = questions_of(before, action)
        return reread(session, before, touched) if touched is not None else None

    def _await(self) -> None:
        """Until another matrix is there show none; the same one stays in sight while it is read again."""
        if self._matrix is not None or not self.reading.page.isHidden():
            return
        held = QApplication.focusWidget()
        mine = held is not None and self._parts.isAncestorOf(held)
        self.reading.page.show()
        if mine:
            self.reading.page.setFocus()
        self._parts.hide()
        self._empty.hide()

    def _say_slow(self) -> None:
        self.reading.page.say(self.tr("Comparing the accounts…"))

    def _show(self, found: Matrix) -> None:
        """Show what was compared."""
        self._matrix = found
        if self.controls.set_rows(found.rows):
            self.bar.fit()
        self._lay_rows()
        self.show_question(self._wanted)
        self._wanted = ""
        if not self.reading.page.isHidden():
            self.reading.give_way(self.grid if found.rows else self._empty)

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
        if not self.reading.page.isHidden():
            return [self.reading.page]
        if self._parts.isHidden():
            return [self._empty]
        beside = [] if self.beside.isHidden() else [self.beside.list()]
        return [self.grid, *beside, self.strip.relation, self.corner.field]

    def squeeze(self, level: int) -> None:
        """Say less in the bar."""
        self.controls.squeeze(level)

    def question(self) -> str:
        """Return the question of the current row."""
        if self._matrix is None:
            return self._wanted
        row = self._row()
        return row.question.uid if row is not None else ""

    def show_question(self, uid: str) -> None:
        """Go to the row of a question, once it is there; the column stays."""
        if self._matrix is None:
            self._wanted = uid
            return
        now, column = self.grid.currentIndex(), self.model.column(max(0, self.grid.currentIndex().column()))
        at = self.model.place(uid, column.key) if column is not None else QModelIndex()
        if at.isValid() and at.row() != now.row():
            self.grid.setCurrentIndex(at)

    # -- rows --------------------------------------------------------------------------------------------------------

    def arrange(self, **fields: Any) -> None:  # noqa: ANN401  (fields of an Arrangement)
        """Lay the matrix out anew, and remember how."""
        self.take(replace(self.wanted, **fields))

    def take(self, wanted: Arrangement) -> None:
        """Lay the matrix out as wanted, and remember how."""
        self.wanted = wanted
        if self.corner.field.text() != wanted.needle:
            self.corner.field.setText(wanted.needle)
        self.controls.choose_signs(wanted.signs)
        self.workspace.preferences.remember(_LAYOUT, memory.kept(wanted))
        self._lay_rows()

    def arrange_menu(self) -> ArrangeMenu:
        """Return the menu of the layout."""
        return ArrangeMenu(self, self.wanted, self.controls.chosen_axis(), self.take, self.commands)

    def _recall(self) -> None:
        recall = self.workspace.preferences.recall
        self.controls.choose_axis(str(recall(_AXIS, "")))
        self.wanted = memory.recalled(recall(_LAYOUT))
        self.controls.waiting.setChecked(recall(_PANEL) is True)
        self.beside.setVisible(self.controls.waiting.isChecked())

    def _choose(self) -> None:
        self.workspace.preferences.remember(_AXIS, self.controls.chosen_axis())
        self.refresh(None)

    def _lay_rows(self) -> None:
        """Show what is wanted of the matrix; the current cell stays if it is still there."""
        if self._matrix is None:
            return
        kept = self._name(self.grid.currentIndex()), self._name(self.grid.pinned)
        by = self.wanted.account if self.wanted.rows_by == "account" else None
        self.model.show_matrix(self._matrix, arranged(self._matrix, self.wanted), by)
        self.corner.set_filtered(
            filtered=bool(self.wanted.kind or self.wanted.shared or not self.wanted.silent)
        )
        self.grid.pin(self._place(kept[1]))
        there = bool(self._matrix.rows)
        self._parts.setVisible(there)
        self._empty.setVisible(not there)
        now = self._place(kept[0])
        if not now.isValid() and self.model.rowCount() and self.model.columnCount():
            now = self._first_answer()
        self.grid.setCurrentIndex(now)
        self._show_cell()

    def _name(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        """Return what names a cell, whatever rows are shown."""
        row = self.model.row(index.row()) if index.isValid() else None
        column = self.model.column(index.column()) if index.isValid() else None
        return (row.question.uid, column.key) if row is not None and column is not None else ("", "")

    def _place(self, name: tuple[str, str]) -> QModelIndex:
        return self.model.place(*name) if name[0] else QModelIndex()

    def _first_answer(self) -> QModelIndex:
        cells = (self.model.cell(self.model.index(0, at)) for at in range(self.model.columnCount()))
        return self.model.index(0, next((at for at, cell in enumerate(cells) if cell and cell.answers), 0))

    def _row(self) -> Row | None:
        return None if self._matrix is None else self.model.row(self.grid.currentIndex().row())

    def _answers_here(self) -> tuple[Answer, ...]:
        cell = self.model.cell(self.grid.currentIndex())
        return cell.answers if cell is not None else ()

    def _show_cell(self) -> None:
        """Show the pairs of the current cell, the worst first; with a pinned cell only those with it."""
        row, now, pinned = self._row(), self.grid.currentIndex(), self.grid.pinned
        first: tuple[Answer, ...] = ()
        if pinned.isValid() and pinned.row() == now.row() and pinned != now:
            cell = self.model.cell(pinned)
            first = cell.answers if cell is not None else ()
        self._pairs.show(row, self._answers_here(), first)
        question = row.question if row is not None else None
        self.waiting.show_question(wording.either(question.text_ar, question.text_en) if question else "")
        self.hints_changed.emit()

    def _said_place(self, at: int, count: int) -> str:
        place = self.tr("%1 of %2").replace("%1", wording.number(at))
        return place.replace("%2", wording.number(count))

    def _pin(self, index: QModelIndex) -> None:
        """Keep a cell as the first passage; the same again lets go of it."""
        cell = self.model.cell(index)
        again = QPersistentModelIndex(index) == self.grid.pinned
        self.grid.pin(QModelIndex() if again or cell is None or not cell.answers else index)
        self._show_cell()

    def _pin_question(self) -> None:
        row = self._row()
        if row is not None:
            self.take(self.wanted.turned_row(row.question.uid))

    def _pin_account(self) -> None:
        column = self.model.column(self.grid.currentIndex().column())
        if column is not None:
            self.take(self.wanted.turned_column(column.key))

    def _sort_by(self, at: int) -> None:
        column = self.model.column(at)
        if column is not None:
            self.take(self.wanted.sorted_by(column.key))

    # -- acts --------------------------------------------------------------------------------------------------------

    def _may_open(self) -> bool:
        return self.waiting.list.hasFocus() or (self._row() is not None and bool(self._answers_here()))

    def _open(self) -> None:
        """Open the desk at the first answer of the cell, or at the claim that waits."""
        if self.waiting.list.hasFocus():
            self.waiting.open_current()
            return
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

    def _show_waiting(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.workspace.preferences.remember(_PANEL, shown)
        self.beside.setVisible(shown)
        self.beside.catch_up()
        (self.beside.list() if shown else self.grid).setFocus()

    def _dropped(self, claims: list[str], row: int) -> None:
        """Let claims answer the question they were laid on."""
        found = self.model.row(row)
        if found is not None and self.workspace.writable:
            self.acts.tie(claims, found.question, QCursor.pos())

    def _tie(self, claims: list[str]) -> None:
        row = self._row()
        if row is not None:
            self.acts.tie(
                claims, row.question, self.waiting.tie.mapToGlobal(self.waiting.tie.rect().topLeft())
            )

    def _find(self) -> None:
        self.corner.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.corner.field.selectAll()
