"""Figures and timeline: the numeric questions of an event, each on one axis, and how the account changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app import event_figures
from app.comparing import relations
from app.comparing.answers import Answer
from app.comparing.chains import OriginNode, origin_tree
from app.comparing.independence import Origins
from app.comparing.kept import Kept
from app.comparing.positions import Positions
from app.comparing.ranges import GROUPINGS, Grouping, Ranges, regrouped
from app.comparing.reconciling import rests
from db.changes import Action
from db.records import Question
from ui import language, scaling, theme
from ui.action_map import ActionMap
from ui.attempt import attempt
from ui.screens.compare import words
from ui.screens.compare.acts import CompareActs
from ui.screens.compare.bar import BARE, CompareBar, together
from ui.screens.compare.figures_editor import LeadDialog
from ui.screens.compare.figures_list import QuestionList
from ui.screens.compare.figures_pane import FiguresPane
from ui.screens.compare.figures_picture import copied
from ui.screens.compare.figures_positions import PositionsPane
from ui.screens.compare.figures_side import FiguresSide
from ui.screens.compare.tab import CompareTab
from ui.screens.compare.timeline_panel import TimelinePanel
from ui.screens.screen import Hint
from ui.widgets.buttons import Button
from ui.widgets.combo import Combo
from ui.widgets.empty_state import EmptyState
from ui.widgets.kept_splitter import KeptSplitter
from ui.workspace import Message, Workspace

_GROUPING = "compare.figures.group"
_KINDS = frozenset(
    {
        "question", "position", "claim_position", "claim_relation", "claim", "claim_span", "quantity", "attribution",
        "actor", "outlet", "article", "event", "claim_event_link", "event_figure", "adjudication",
    }
)  # fmt: skip


class FiguresTab(CompareTab):
    """Questions at the reading start, the chart of one beside them, below it the timeline."""

    def __init__(self, workspace: Workspace, actions: ActionMap, bar: CompareBar) -> None:
        super().__init__(workspace, actions, bar)
        self._kept = Kept()
        self._found: list[Ranges] = []
        self._others: list[Positions] = []
        self._level = 0
        self.acts = CompareActs(workspace, self)
        self.group, self.copy = Combo(), Button(icon="copy")
        self.group.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.starts, self.ends = together(self.group), together(self.copy)
        self.questions = QuestionList()
        self.pane = FiguresPane(writable=workspace.writable)
        self.side = FiguresSide()
        self.positions = PositionsPane()
        self.timeline = TimelinePanel(workspace)
        self._empty = EmptyState(icon="hash", paper=True)
        self._new = self._empty.add_action("", icon="plus")
        self._lay_out()
        self._connect()
        self._bind()
        self.retranslate()
        self._follow_preferences()

    def _lay_out(self) -> None:
        preferences = self.workspace.preferences
        self._upper = KeptSplitter(preferences, "compare.figures.upper", _upper_widths)
        self._upper.addWidget(self.pane)
        self._upper.addWidget(self.side)
        self._lower = KeptSplitter(preferences, "compare.figures.lower", _heights, Qt.Orientation.Vertical)
        self._asked = QStackedWidget()
        self._asked.addWidget(self._upper)
        self._asked.addWidget(self.positions)
        self._lower.addWidget(self._asked)
        self._lower.addWidget(self.timeline)
        self._parts = KeptSplitter(preferences, "compare.figures.list", _list_widths)
        self._parts.addWidget(self.questions)
        self._parts.addWidget(self._lower)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts)
        column.addWidget(self._empty)
        self._new.setVisible(self.workspace.writable)

    def _connect(self) -> None:
        self.group.activated.connect(lambda _at: self._regroup())
        self.copy.clicked.connect(self._copy)
        self._new.clicked.connect(self._ask)
        self.questions.opened.connect(self._show_question)
        self.questions.done.connect(self.pane.chart.setFocus)
        self.pane.judge_asked.connect(self._judge)
        self.pane.opened.connect(self._open)
        self.pane.chart.moved.connect(self.hints_changed)
        self.side.opened.connect(self._open)
        self.positions.opened.connect(self._open)
        self.timeline.opened.connect(self.workspace.go_to_claim)
        self.workspace.preferences.changed.connect(self._preferences_changed)

    def _bind(self) -> None:
        bind = self.commands.bind

        def some() -> bool:
            return self._question() is not None

        def numeric() -> bool:
            return self.shown() is not None

        bind("question.new", self._ask, owner=self)
        for ident, act in (
            ("question.edit", self.acts.edit_question),
            ("question.remove", self.acts.remove_question),
            ("question.answers", self.acts.add_answers),
        ):
            bind(ident, partial(self._with_question, act), owner=self, enabled=some)
        bind("compare.open", self._open_current, owner=self, enabled=some)
        bind("figures.judge", self._judge, owner=self, enabled=numeric)
        bind("figures.copy", self._copy, owner=self, enabled=numeric)
        bind("timeline.turn", self.timeline.turn, owner=self)
        self.commands.bind_key("enter", self._open_current, owner=self, enabled=self.pane.chart.hasFocus)

    # -- what a tab does ---------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        names: dict[Grouping, str] = {
            "origin": self.tr("Origins"),
            "side": self.tr("Sides"),
            "article": self.tr("Articles"),
            "claimant": self.tr("Claimants"),
        }
        chosen = (
            self.grouping() if self.group.count() else str(self.workspace.preferences.recall(_GROUPING, ""))
        )
        blocker = QSignalBlocker(self.group)
        self.group.clear()
        for code in GROUPINGS:
            self.group.addItem(names[code], code)
        self.group.setCurrentIndex(max(0, self.group.findData(chosen)))
        blocker.unblock()
        self.squeeze(self._level)
        self._empty.set_texts(
            self.tr("No numeric question yet"),
            self.tr(
                "Ask for a number, tie claims that give one to the question, and they stand here on one axis."
            ),
        )
        self._new.setText(self.tr("New question"))
        self._show()

    def squeeze(self, level: int) -> None:
        """Say less in the bar."""
        self._level = level
        icons_only = level >= BARE
        self.group.set_caption("" if icons_only else self.tr("Group by"))
        self.group.setAccessibleName(self.tr("Group by"))
        self.copy.setText("" if icons_only else self.tr("Copy picture"))
        self.copy.setAccessibleName(self.tr("Copy picture"))
        self.copy.setToolTip(self.tr("Copy picture") if icons_only else "")

    def concerns(self, action: Action) -> bool:
        """Tell whether anything the charts show changed."""
        return any(change.table in _KINDS for change in action.changes)

    def refresh(self, action: Action | None) -> None:
        """Read the questions again; the current one, its mark and its claim on the timeline stay."""
        del action
        session, event = self.workspace.session, self.bar.event_uid()
        self._found, self._others = self._kept.of_event(session, event)
        blocker = QSignalBlocker(self.questions)
        self.questions.show_questions(self._found, self._others)
        blocker.unblock()
        there = bool(self._found or self._others)
        self._parts.setVisible(there)
        self._empty.setVisible(not there)
        self._show()

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        if not (self._found or self._others):
            return []
        made = [Hint("enter", self.tr("open the passage")), Hint("t", self.tr("timeline by the other date"))]
        if self.shown() is None:
            return made
        return [
            *made,
            Hint("j", self.tr("the lead's figure")),
            Hint("ctrl+shift+c", self.tr("copy the picture")),
        ]

    def summary(self) -> str:
        """Return how many questions there are, and what stands behind the current one."""
        counted = language.digits(self.tr("%n numeric question(s)", "", len(self._found)))
        shown = self.shown() or self._other()
        if shown is None or not shown.independence.claims:
            return counted
        return f"{counted} · {words.independence(shown.independence)}"

    def regions(self) -> list[QWidget]:
        """Return questions, chart, the lead's line, what stands beside, and timeline."""
        if self._parts.isHidden():
            return [self._empty]
        middle: list[QWidget] = [self.pane.chart, self.pane.lead, *self.side.regions()[:1]]
        if self.shown() is None:
            middle = list(self.positions.diagrams[:1])
        return [self.questions.list, *middle, self.timeline.grid]

    def question(self) -> str:
        """Return the question shown."""
        return self.questions.current()

    def show_question(self, uid: str) -> None:
        """Go to a question, if it is listed."""
        self.questions.select(uid)

    # -- showing -----------------------------------------------------------------------------------------------------

    def shown(self) -> Ranges | None:
        """Return the numeric question shown, None when there is none or it asks for no number."""
        uid = self.questions.current()
        return next((each for each in self._found if each.question.uid == uid), None)

    def _other(self) -> Positions | None:
        uid = self.questions.current()
        return next((each for each in self._others if each.question.uid == uid), None)

    def _question(self) -> Question | None:
        shown = self.shown() or self._other()
        return shown.question if shown is not None else None

    def grouping(self) -> Grouping:
        """Return what marks are grouped by."""
        found = self.group.currentData()
        return found if found in GROUPINGS else GROUPINGS[0]

    def _regroup(self) -> None:
        self.workspace.preferences.remember(_GROUPING, self.grouping())
        self._show()

    def _show_question(self, _uid: str) -> None:
        self._show()

    def _show(self) -> None:
        shown = self.shown()
        grouping = self.grouping()
        self.pane.show_ranges(regrouped(shown, grouping) if shown is not None else None, grouping)
        if shown is None:
            self.side.show_ranges(None, ())
        else:
            self.side.show_ranges(shown, self._origins(shown), rests(shown, self._found))
        self.positions.show_positions(self._other())
        self._asked.setCurrentWidget(self._upper if self._other() is None else self.positions)
        self.timeline.show_of(self.bar.event_uid(), self.questions.current() or None)
        self.hints_changed.emit()

    def _origins(self, shown: Ranges) -> tuple[OriginNode, ...]:
        """Return the chains of everything on the axis and beside it, traced to whoever spoke first."""
        answers = [mark.answer for mark in shown.marks] + [each.answer for each in shown.outside]
        given = relations.of_claims(self.workspace.session, [answer.claim.uid for answer in answers])
        ordered = sorted(answers, key=lambda each: (each.article.number, each.claim.number))
        return origin_tree(ordered, Origins(answers, given))

    def _preferences_changed(self, names: frozenset[str]) -> None:
        if "number_axis" in names:
            self._follow_preferences()

    def _follow_preferences(self) -> None:
        reads_on = self.workspace.preferences.values.number_axis != "ltr"
        self.pane.chart.set_number_axis(reads_on=reads_on)
        self.pane.lead.update()

    # -- acts --------------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self.acts.new_question(self.bar.event_uid())

    def _with_question(self, act: Callable[[Question], object]) -> None:
        asked = self._question()
        if asked is not None:
            act(asked)

    def _open(self, answer: Answer | None) -> None:
        if answer is not None:
            self.workspace.go_to_claim.emit(answer.claim.uid)

    def _open_current(self) -> None:
        """Open what the focus is at: an entry of the timeline, else the mark of the chart."""
        if self.timeline.grid.hasFocus():
            self.timeline.grid.open_current()
            return
        line = self.pane.chart.current_line()
        self._open(line.answer if line is not None else None)

    def _judge(self) -> None:
        """Set or change the lead's figure; nothing is kept without rule and rationale."""
        shown = self.shown()
        if shown is None or not self.workspace.writable:
            return
        session, editor, question = self.workspace.session, self.workspace.editor, shown.question.uid

        def keep(fields: Mapping[str, Any]) -> bool:
            return editor.do(event_figures.set_figure(session, question, **fields))

        def remove() -> bool:
            return attempt(self.workspace, lambda: event_figures.remove(session, question))

        dialog = LeadDialog(self.window(), shown, keep, remove)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _copy(self) -> None:
        shown = self.shown()
        if shown is None:
            return
        QGuiApplication.clipboard().setMimeData(copied(shown, self.pane.chart))
        self.workspace.say(
            Message("ok", self.tr("The chart is on the clipboard, as a picture and in words."))
        )


def _upper_widths(room: int) -> tuple[int, int]:
    side = min(scaling.px(270), room * 30 // 100)
    return room - side, side


def _heights(room: int) -> tuple[int, int]:
    above = room * 60 // 100
    return above, room - above


def _list_widths(room: int) -> tuple[int, int]:
    first = min(theme.width("list_panel"), room * 22 // 100)
    return first, room - first
