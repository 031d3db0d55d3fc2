"""Words chosen: how often each outlet calls a referent by which name, every count beside the places it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app import referents
from app.comparing.framing import Framing, Occurrence, framing
from app.referents import ReferentRow
from db.changes import Action
from ui import bidi, language, scaling, wording
from ui.action_map import ActionMap
from ui.attempt import attempt
from ui.dialogs.confirm import ConfirmDialog
from ui.screens.compare.bar import BARE, CompareBar, together
from ui.screens.compare.counting import BeforeIt, Counting
from ui.screens.compare.names_grid import NamesGrid
from ui.screens.compare.names_model import Name, NamesModel
from ui.screens.compare.occurrences import Occurrences
from ui.screens.compare.referent_dialog import ReferentDialog
from ui.screens.compare.tab import CompareTab
from ui.screens.screen import Hint
from ui.widgets.buttons import Button
from ui.widgets.elided import Elided
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import row
from ui.widgets.text import Text
from ui.workspace import Workspace

_PLACES = 220
_NOTHING = ("", "", "")
_KINDS = frozenset(
    {"referent", "referent_variant", "article", "outlet", "claim_event_link", "claim", "event"}
)


class NamesTab(CompareTab):
    """Counts above, the places behind the current one below."""

    def __init__(self, workspace: Workspace, actions: ActionMap, bar: CompareBar) -> None:
        super().__init__(workspace, actions, bar)
        self.counting = Counting(workspace)
        self._wanted = _NOTHING
        self._made = _NOTHING  # a new referent, gone to once its names are counted
        self.new = Button(icon="plus", key="ctrl+n")
        self.ends = together(self.new)
        self.model = NamesModel(self)
        self.grid = NamesGrid(self.model)
        self.places = Occurrences()
        self._what, self._count = Elided("h3"), Text("", "caption", "ink2")
        self._empty = EmptyState(icon="tags", paper=True)
        self._empty_action = self._empty.add_action("", icon="plus", key="ctrl+n")
        self._lay_out()
        self._connect()
        self._bind()
        self.retranslate()

    def _lay_out(self) -> None:
        head = row(gap=10, margins=(14, 8, 14, 6))
        head.addWidget(self._what, 1)
        head.addWidget(self._count)
        below = QWidget()
        lines = QVBoxLayout(below)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self.places, 1)
        below.setMinimumHeight(scaling.px(_PLACES))
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.grid)
        self._parts.addWidget(below)
        self._parts.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._pages, self._before = QStackedWidget(), BeforeIt("tags")
        for page in (self._before, self._parts, self._empty):
            self._pages.addWidget(page)
        column.addWidget(self._pages)
        for button in (self.new, self._empty_action):
            button.setVisible(self.workspace.writable)

    def _connect(self) -> None:
        self.counting.ready.connect(self._show)
        self.counting.slow.connect(self._say_slow)
        self.new.clicked.connect(self._new)
        self._empty_action.clicked.connect(self._new)
        self.grid.selectionModel().currentChanged.connect(lambda _now, _before: self._show_places())
        self.grid.entered.connect(self.places.setFocus)
        self.grid.verticalHeader().sectionDoubleClicked.connect(lambda _at: self._edit())
        self.places.left.connect(self.grid.setFocus)
        self.places.opened.connect(self._open)

    def _bind(self) -> None:
        bind = self.commands.bind
        bind("referent.new", self._new, owner=self)
        bind("referent.edit", self._edit, owner=self, enabled=lambda: self._name() is not None)
        bind("referent.remove", self._remove, owner=self, enabled=self._may_remove)
        bind("compare.open", self._open_first, owner=self, enabled=lambda: self.places.place() is not None)
        self.commands.bind_key("ctrl+n", self._new, owner=self, enabled=lambda: self.workspace.writable)

    # -- what a tab does ---------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.grid.setAccessibleName(self.tr("Names and outlets"))
        self.grid.heading.setText(self.tr("What is named"))
        self.places.setAccessibleName(self.tr("Places"))
        self.new.setAccessibleName(self.tr("New referent"))
        self._empty_action.setText(self.tr("New referent"))
        self.squeeze(0)
        self._say_empty()
        self._show_places()

    def concerns(self, action: Action) -> bool:
        """Tell whether any count may be another."""
        return any(change.table in _KINDS for change in action.changes)

    def refresh(self, _action: Action | None) -> None:
        """Count anew, aside; what is shown stays until it is counted."""
        self.counting.start(framing(self.workspace.session, self.bar.event_uid()))

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        if not self.model.rowCount():
            return []
        return [
            Hint("enter", self.tr("places, then the text")),
            Hint("f2", self.tr("edit the names")),
            Hint("delete", self.tr("remove the name")),
        ]

    def summary(self) -> str:
        """Return how many names are counted, and how often they stand."""
        names, places = self.model.totals()
        said = language.digits(self.tr("%n name(s)", "", names))
        return f"{said} · {wording.count('hits', places)}"

    def regions(self) -> list[QWidget]:
        """Return counts and places."""
        page = self._pages.currentWidget()
        if page is self._parts:
            return [self.grid, self.places]
        return [self._empty_action] if page is self._empty else [self._before]

    def squeeze(self, level: int) -> None:
        """Say less in the bar."""
        bare = level >= BARE
        self.new.setText("" if bare else self.tr("New referent"))
        self.new.set_key(None if bare else "ctrl+n")
        self.new.setToolTip(self.tr("New referent") if bare else "")

    # -- what was counted --------------------------------------------------------------------------------------------

    def _show(self, found: Framing) -> None:
        if self.model.rowCount():
            self._wanted = self.model.key(self.grid.currentIndex())
        self.model.show_framing(found)
        there = bool(found.referents) and bool(found.outlets)
        held = QApplication.focusWidget()
        mine = held is not None and self._pages.isAncestorOf(held)
        self._pages.setCurrentWidget(self._parts if there else self._empty)
        if mine and held is not None and not held.isVisible():
            self.regions()[0].setFocus()
        self._say_empty()
        now = self.model.place(self._made)
        if now.isValid():
            self._made = _NOTHING
        else:
            now = self.model.place(self._wanted)
        if not now.isValid() and there:
            now = self._first()
        self.grid.setCurrentIndex(now)
        self._show_places()

    def _first(self) -> QModelIndex:
        """Return the first count that is not none."""
        columns = range(self.model.columnCount())
        cells = (self.model.index(0, at) for at in columns)
        return next((cell for cell in cells if self.model.occurrences(cell)), self.model.index(0, 0))

    def _show_places(self) -> None:
        index = self.grid.currentIndex()
        name, shown = self._name(), self.model.framing
        if name is None or shown is None:
            self.places.show_places((), {})
            return
        found = self.model.occurrences(index)
        self.places.show_places(found, shown.articles)
        said = name.variant.text if name.variant is not None else _called(name.row)
        outlet = str(self.model.headerData(index.column(), Qt.Orientation.Horizontal) or "")
        self._what.set_text(" · ".join(map(bidi.isolated, (f"«{said}»" if name.variant else said, outlet))))
        self._count.setText(wording.count("hits", len(found)))
        self.hints_changed.emit()

    def _say_slow(self) -> None:
        self._before.say(self.tr("Counting the names…"))

    def _say_empty(self) -> None:
        self._empty_action.setVisible(self.workspace.writable)
        if self.model.framing is not None and self.model.framing.referents:
            self._empty.set_texts(
                self.tr("No article speaks of this event yet"),
                self.tr(
                    "Link claims of its articles to the event; then the names they use are counted here."
                ),
            )
            return
        self._empty.set_texts(
            self.tr("No referent yet"),
            self.tr("Name a place, a group or an event, and the names the articles give it."),
        )

    # -- acts --------------------------------------------------------------------------------------------------------

    def _name(self) -> Name | None:
        return self.model.name(self.grid.currentIndex().row())

    def _may_remove(self) -> bool:
        """Tell whether there is a name, and no place of it has the keyboard: a place cannot be removed."""
        return self._name() is not None and not self.places.hasFocus()

    def _open(self, place: Occurrence) -> None:
        self.workspace.go_to_place.emit(place.article, place.start, place.end)

    def _open_first(self) -> None:
        self.places.open_current()

    def _new(self) -> None:
        def make(fields: Mapping[str, object], names: Sequence[str]) -> bool:
            given: dict[str, Any] = {**fields, "event": self.bar.event_uid()}
            action, uid = referents.new(self.workspace.session, str(given.pop("name_ar")), names, **given)
            self._made = (uid, "", "")
            return self.workspace.editor.do(action)

        self._open_dialog(ReferentDialog(self.window(), make))

    def _edit(self) -> None:
        name = self._name()
        if name is None or not self.workspace.writable:
            return
        uid = name.row.referent.uid

        def make(fields: Mapping[str, object], names: Sequence[str]) -> bool:
            action = referents.rewrite(self.workspace.session, uid, names, **fields)
            return self.workspace.editor.do(action)

        self._open_dialog(ReferentDialog(self.window(), make, name.row))

    def _remove(self) -> None:
        """Remove the current name; a referent with all its names only after asking."""
        name, session = self._name(), self.workspace.session
        if name is None:
            return
        if name.variant is not None:
            uid = name.variant.uid
            attempt(self.workspace, lambda: referents.remove_variant(session, uid))
            return
        sentence = self.tr(
            "The referent “%1” goes, with the names it is looked for by. The texts stay as they are."
        )
        dialog = ConfirmDialog(
            self.window(),
            self.tr("Remove the referent"),
            [sentence.replace("%1", bidi.isolated(_called(name.row)))],
            self.tr("Remove the referent"),
        )
        uid = name.row.referent.uid
        dialog.accepted.connect(lambda: attempt(self.workspace, lambda: referents.remove(session, [uid])))
        self._open_dialog(dialog)

    def _open_dialog(self, dialog: ReferentDialog | ConfirmDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _called(row_of: ReferentRow) -> str:
    return wording.either(row_of.referent.name_ar, row_of.referent.name_en)
