"""The claims screen: every claim of the project in one table, filtered, sorted and edited, however many there are."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import claim_list, claims, labelling
from app.claim_list import ClaimRow, Facets
from db.changes import Action
from db.records import Label
from ui import language
from ui.action_map import ActionMap
from ui.attempt import attempt
from ui.dialogs.edit_many import EditMany, Subjects
from ui.models.window_model import WindowModel
from ui.screens.claims import columns, effects, menus
from ui.screens.claims.bar import ClaimsBar
from ui.screens.claims.chosen import Chosen
from ui.screens.claims.clipboard import with_attribution
from ui.screens.claims.columns import Types
from ui.screens.claims.context import ContextStrip
from ui.screens.claims.panel import FilterPanel
from ui.screens.claims.reader import Reader, View
from ui.screens.claims.table import ClaimsTable
from ui.screens.screen import Hint, Screen
from ui.widgets.base import Translated
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import Hairline
from ui.workspace import Message, Workspace

_AT_HAND = 2_000  # rows read at once; more are read, changed or copied aside


class ClaimsScreen(Translated, Screen):
    """Lists the claims. ``show_only`` narrows it down from elsewhere, ``show_claim`` goes to one."""

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        session = workspace.session
        self._types = Types(session)
        self.chosen = Chosen(self._types, self)
        self.reader = Reader(workspace)
        self.model: WindowModel[ClaimRow] = WindowModel(
            columns.make(self._types),
            partial(claim_list.page, session),
            self,
            free=lambda: not self.reader.busy,
        )
        self.table = ClaimsTable(self.model, workspace.preferences)
        self.panel = FilterPanel(workspace, self.chosen, self._types)
        self.claims_bar = ClaimsBar(self.chosen)
        self.bar = self.claims_bar
        self.strip = ContextStrip(session, self._types)
        self._empty, self._no_match = EmptyState(paper=True), EmptyState(icon="list-filter", paper=True)
        self._start = self._empty.add_action("", icon="book-open", key="alt+1")
        self._lift = self._no_match.add_action("", icon="x")
        self._total = 0
        self._target = ""
        self._said = ""
        self._lay_out()
        self._connect()
        self._bind()
        self.retranslate()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in (self.table, self._empty, self._no_match):
            self._pages.addWidget(page)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(Hairline())
        column.addWidget(self.strip)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.panel)
        line.addWidget(Hairline(vertical=True))
        line.addWidget(right, 1)

    def _connect(self) -> None:
        self.reader.ids_read.connect(self._show_ids)
        self.reader.facets_read.connect(self._show_facets)
        self.reader.idled.connect(self._catch_up)
        self.chosen.changed.connect(self._read)
        self.table.sort_asked.connect(lambda _code, _descending: self._read())
        self.table.opened.connect(self.open)
        self.table.picked.connect(self._picked)
        self.table.menu_asked.connect(self._offer)
        self.table.heading_menu_asked.connect(self._offer_column)
        self.strip.open_asked.connect(self.open)
        self.claims_bar.choose_columns_of(self.table, self.model.columns)
        self.claims_bar.export_asked.connect(self._export)
        self._start.clicked.connect(lambda: self.commands.trigger("screen.reading"))
        self._lift.clicked.connect(self.claims_bar.clear)
        language.current.changed.connect(self.retranslate)

    def _bind(self) -> None:
        some = self._some
        for ident, act in (
            ("claim.open", self.open),
            ("claim.copy", self.copy),
            ("claim.first_field", self.edit),
            ("claim.event", partial(self.edit, "event")),
            ("claim.question", partial(self.edit, "question")),
            ("claim.submit", partial(self.set_stage, "submitted")),
            ("claim.repeat", self.repeat_first),
            ("claim.remove", self.remove),
        ):
            self.commands.bind(ident, act, owner=self, enabled=some)
        self.commands.bind("claim.all", self.table.selectAll, owner=self)
        self.commands.bind("claim.filter_column", self._offer_current_column, owner=self)
        self.commands.bind("find", self._find, owner=self)

    # -- what a screen does ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.table.setAccessibleName(self.tr("Claims"))
        self._empty.set_texts(
            self.tr("No claims yet."), self.tr("Open an article and start with its first figure.")
        )
        self._start.setText(self.tr("Open the reading desk"))
        self._no_match.set_texts(self.tr("No claim matches the filters."))
        self._lift.setText(self.tr("Clear filters"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.model.columns) - 1)
        self.table.viewport().update()
        self.panel.retranslate()
        self.claims_bar.retranslate()
        self.strip.retranslate()
        self.hints_changed.emit()

    def concerns(self, action: Action) -> bool:
        """Tell whether the table shows anything of what changed."""
        return effects.concerns(action)

    def refresh(self, action: Action | None) -> None:
        """Read again what changed: some rows, the counts, or everything."""
        if action is None or effects.sweeping(action):
            self._types.reload()
            self._read()
            return
        if Label in action.kinds:
            self._types.reload()
            self.panel.reload()
        uids = effects.touched(action)
        if uids is None:
            self.model.refetch()
        else:
            self.model.touch(uids)
        if effects.reorders(action, self.view()):
            self._read()
        elif effects.recounts(action):
            self.reader.read(self.view(), ids=False)
        self._picked()

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        return [
            Hint("enter", self.tr("open in Reading")),
            Hint("f2", self.tr("edit")),
            Hint("ctrl+c", self.tr("copy with attribution")),
            Hint("alt+down", self.tr("filter by column")),
        ]

    def command_words(self, ident: str) -> str:
        """Say how many claims it would be done to, and that the first of them is the one repeated."""
        chosen = self.table.selected_count()
        if ident == "claim.remove" and chosen > 1:
            return language.digits(self.tr("Remove %n claim(s)", "", chosen))
        if ident == "claim.repeat":
            return QCoreApplication.translate("EditMany", "Chain, date and place of the first")
        return ""

    def summary(self) -> str:
        """Return how many claims are selected, or shown."""
        chosen = self.table.selected_count()
        if chosen > 1:
            return language.digits(self.tr("%n claim(s) selected", "", chosen))
        return language.digits(self.tr("%n claim(s) shown", "", len(self.model.ids)))

    def regions(self) -> list[QWidget]:
        """Return table, bar and filters: the table first, since it is what one works in."""
        return [self.table, self.strip, self.panel, self.claims_bar]

    def view(self) -> View:
        """Return which claims are wanted, in which order."""
        order, descending = self.table.sort_order()
        return View(self.chosen.filter, order, descending)

    def show_claim(self, uid: str) -> None:
        """Go to a claim, as soon as the rows are there; filters that hide it are lifted."""
        self._target = uid
        self._aim()

    def show_only(self, kind: str, value: str, name: Callable[[], str] | None = None) -> None:
        """Show the claims of one value of a part of the filter, such as the claims of one claimant."""
        self.claims_bar.clear()
        self.chosen.only(kind, value, name)

    # -- reading -----------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self.reader.read(self.view())

    def _show_ids(self, ids: array[int]) -> None:
        self.table.show_ids(ids)
        self._show_page()
        self._aim()

    def _show_facets(self, facets: Facets) -> None:
        self._total = facets.total
        self.panel.show_facets(facets)
        self._show_page()

    def _show_page(self) -> None:
        shown = len(self.model.ids)
        page: QWidget = self.table
        if not shown:
            page = self._no_match if self.chosen.any else self._empty
        self._pages.setCurrentWidget(page)
        self.strip.setVisible(bool(shown))
        self.claims_bar.show_counts(shown, max(self._total, shown))
        self._say_summary()

    def _say_summary(self) -> None:
        """Have the status bar say anew what it says, if that changed: it is built anew each time."""
        if self.summary() != self._said:
            self._said = self.summary()
            self.hints_changed.emit()

    def _catch_up(self) -> None:
        self.model.catch_up()
        self._picked()
        self._aim()

    def _picked(self) -> None:
        if not self.reader.busy:
            self.strip.show_row(self.table.current_row())
        self._say_summary()

    def _aim(self) -> None:
        """Go to the claim somebody asked for."""
        if not self._target or self.reader.busy:
            return
        found = claim_list.rows_of(self.workspace.session, [self._target])
        if not found or self.table.go_to(found[0].id):
            self._target = ""
        elif self.chosen.any:
            self.claims_bar.clear()

    # -- doing -------------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Open the article of the current claim at the claim."""
        current = self.table.current_row()
        if current is not None:
            self.workspace.go_to_claim.emit(current.uid)

    def copy(self) -> None:
        """Copy the selected claims with who said them where."""
        ids = self.table.selected_ids()
        session = self.workspace.session
        if len(ids) <= _AT_HAND:
            self._copied(claim_list.page(session, ids))
        else:
            self.reader.run(lambda: claim_list.page(session, ids), self._copied)

    def edit(self, field: str = "claim_type") -> None:
        """Ask for a change of the selected claims, and make it as one step."""
        ids = self.table.selected_ids()
        rows = claim_list.page(self.workspace.session, ids if len(ids) <= _AT_HAND else ids[:1])
        dialog = EditMany(self.window(), self.workspace.session, Subjects(len(ids), rows), field)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self._change(lambda uids: dialog.make(self.workspace.session, uids), ids)

    def set_stage(self, code: str) -> None:
        """Put the selected claims at a stage."""
        session = self.workspace.session
        self._change(lambda uids: claims.edit(session, uids, status=code), self.table.selected_ids())

    def repeat_first(self) -> None:
        """Give the selected claims chain, date and place of the first of them."""
        session, ids = self.workspace.session, self.table.selected_ids()
        if len(ids) > 1:
            self._change(lambda uids: labelling.repeat_previous(session, uids[1:], uids[0]), ids)

    def remove(self) -> None:
        """Remove the selected claims."""
        session = self.workspace.session
        ids = self.table.selected_ids()
        words = self.tr("%n claim(s) removed. Ctrl+Z takes it back.", "", len(ids))
        self._change(lambda uids: labelling.remove(session, uids), ids, words)

    def _some(self) -> bool:
        return self.table.selectionModel().hasSelection()

    def _copied(self, rows: Sequence[ClaimRow]) -> None:
        QGuiApplication.clipboard().setText(with_attribution(rows))
        text = self.tr("%n claim(s) copied with attribution.", "", len(rows))
        self.workspace.say(Message("ok", language.digits(text)))

    def _change(
        self,
        make: Callable[[Sequence[str]], Action],
        ids: array[int],
        words: str = "",
    ) -> None:
        """Perform what ``make`` returns for these claims; many of them aside, so that the window stays awake."""
        session, count = self.workspace.session, len(ids)
        words = words or self.tr("%n claim(s) changed. Ctrl+Z takes it back.", "", count)
        if count <= _AT_HAND:
            if attempt(self.workspace, lambda: make(claim_list.uids(session, ids))) and count > 1:
                self._say_done(words)
            return

        def work() -> Action:
            action = make(claim_list.uids(session, ids))
            session.perform(action)
            return action

        def done(action: Action) -> None:
            self.workspace.editor.record(action)
            self._say_done(words)

        self.reader.run(work, done)

    def _say_done(self, words: str) -> None:
        self.workspace.say(Message("ok", language.digits(words)))

    def _export(self) -> None:
        session, ids = self.workspace.session, self.model.ids
        if len(ids) <= _AT_HAND:
            self.workspace.export_asked.emit(claim_list.uids(session, ids))
        else:
            self.reader.run(lambda: claim_list.uids(session, ids), self.workspace.export_asked.emit)

    # -- menus and focus ---------------------------------------------------------------------------------------------

    def _find(self) -> None:
        self.claims_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.claims_bar.search.selectAll()

    def _offer(self, at: QPoint) -> None:
        if self._some():
            self.row_menu().popup(at)

    def row_menu(self) -> menus.RowMenu:
        """Return the menu for the claims selected."""
        return menus.RowMenu(
            self,
            self.commands,
            menus.Doing(self.set_stage, self.edit, self.command_words),
            writable=self.workspace.writable,
        )

    def _offer_current_column(self) -> None:
        code = self.table.current_column()
        self._offer_column(code, self.table.heading_point(code))

    def _offer_column(self, code: str, at: QPoint) -> None:
        self.column_menu(code).popup(at)

    def column_menu(self, code: str) -> menus.ColumnMenu:
        """Return the menu of a column."""
        row = self.table.current_row()
        value = menus.value_of(self.workspace.session, self._types, row, code) if row else None
        menu = menus.ColumnMenu(self, self.model.columns[self.model.column_of(code)], value)
        menu.ascending.triggered.connect(lambda: self.table.sort_by(code, descending=False))
        menu.descending.triggered.connect(lambda: self.table.sort_by(code, descending=True))
        menu.hide_column.triggered.connect(lambda: self.table.show_column(code, shown=False))
        kind = menus.kind_of(code)
        if menu.only is not None and value is not None:
            menu.only.triggered.connect(lambda: self.chosen.only(value.kind, value.value, value.words))
        if kind is not None and menu.filter is not None and menu.lift is not None:
            menu.filter.triggered.connect(lambda: self.panel.focus_kind(kind))
            menu.lift.triggered.connect(lambda: self.chosen.lift(kind))
        return menu
