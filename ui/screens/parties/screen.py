"""The screen of people and outlets: who speaks, relays and takes part, and who publishes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.changes import Action
from db.records import Actor, Article, Attribution, EventActor, Outlet
from ui import scaling, wording
from ui.action_map import ActionMap
from ui.screens.claims.screen import ClaimsScreen
from ui.screens.parties.panel import PartiesPanel
from ui.screens.screen import Hint, Screen
from ui.widgets.bars import ScreenBar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.segmented import Segment, Segmented
from ui.workspace import Workspace

_SHOWN = frozenset({Actor, Outlet, Article, Attribution, EventActor})


class PartiesScreen(Translated, Screen):
    """Two lists behind one bar: people and bodies, outlets."""

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        self.panels = {kind: PartiesPanel(workspace, kind) for kind in ("actor", "outlet")}
        self.tabs = Segmented("")
        self.filter = TextField(icon="search", clearable=True)
        self._merge = Button("", kind="ghost", icon="merge", small=True)
        self._add = Button("", icon="plus", key="ctrl+n", small=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._bind()
        self.retranslate()

    def _lay_out(self) -> None:
        bar = ScreenBar()
        self.bar = bar
        bar.add(self.tabs)
        bar.add(self.filter, 4)
        self.filter.setMinimumWidth(scaling.px(110))
        self.filter.setMaximumWidth(scaling.px(280))
        bar.add_end(self._merge)
        bar.add_end(self._add)
        for panel in self.panels.values():
            self._stack.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        for button in (self._merge, self._add):
            button.setVisible(self.workspace.writable)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_kind)
        self.filter.textChanged.connect(self._filtered)
        self.filter.returnPressed.connect(self._to_table)
        self._add.clicked.connect(lambda: self.panel().add())
        self._merge.clicked.connect(lambda: self.panel().merge())
        for panel in self.panels.values():
            panel.changed.connect(self._say_state)
            panel.uses_asked.connect(self._show_claims)

    def _bind(self) -> None:
        writable = self.workspace.writable
        self.commands.bind("find", self._find, owner=self)
        self.commands.bind("claim.first_field", self._edit, owner=self)
        self.commands.bind_key("ctrl+n", lambda: self.panel().add(), owner=self, enabled=lambda: writable)

    def panel(self) -> PartiesPanel:
        """Return the list that is shown."""
        return self.panels[self.tabs.current()]

    def show_kind(self, kind: str) -> None:
        """Show the people and bodies (actor) or the outlets (outlet)."""
        self.panel().flush()
        self.tabs.choose(kind)
        self._stack.setCurrentWidget(self.panels[kind])
        self.panels[kind].filter(self.filter.text())
        self.retranslate()

    # -- what a screen does ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        segments = [
            Segment("actor", self.tr("People and bodies"), "users"),
            Segment("outlet", self.tr("Outlets"), "newspaper"),
        ]
        self.tabs.set_name(self.tr("Which list"))
        self.tabs.set_segments(segments)
        actors = self.tabs.current() == "actor"
        self.filter.setPlaceholderText(
            self.tr("Filter people and bodies") if actors else self.tr("Filter the outlets")
        )
        self.filter.setAccessibleName(self.filter.placeholderText())
        self._merge.setText(self.tr("Merge spellings…"))
        self._add.setText(self.tr("Add"))
        self._say_state()

    def concerns(self, action: Action) -> bool:
        """Tell whether names or counts may have changed."""
        return bool(action.kinds & _SHOWN)

    def refresh(self, action: Action | None) -> None:
        """Read both lists again."""
        del action
        for panel in self.panels.values():
            panel.refresh()

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        found = [Hint("ctrl+f", self.tr("filter"))]
        if self.workspace.writable:
            found += [
                Hint("f2", self.tr("edit")),
                Hint("ctrl+n", self.tr("add")),
                Hint("delete", self.tr("remove")),
            ]
        return found

    def summary(self) -> str:
        """Return how many there are."""
        panel = self.panel()
        return wording.count("actors" if panel.kind == "actor" else "outlets", panel.total)

    def regions(self) -> list[QWidget]:
        """Return the lists to choose from, the table and the form."""
        panel = self.panel()
        if not panel.total:
            return [self.tabs]
        return [panel.table, panel.form.fields.field("name_ar"), self.tabs]

    def hideEvent(self, event: QHideEvent) -> None:
        """Commit what is being typed before something else is shown."""
        self.panel().flush()
        super().hideEvent(event)

    def _filtered(self, text: str) -> None:
        self.panel().filter(text)

    def _to_table(self) -> None:
        self.panel().table.setFocus()

    def _edit(self) -> None:
        self.panel().form.focus_name()

    def _find(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _say_state(self) -> None:
        self._merge.setEnabled(self.panel().total > 1)
        self.hints_changed.emit()

    def _show_claims(self, uid: str) -> None:
        """Go to the claims of an actor, or of an outlet's articles."""
        panel = self.panel()
        row = next((each for each in panel.model.rows if each.uid == uid), None)
        if row is None or not self.commands.trigger("screen.claims"):
            return
        claims = self.window().findChild(ClaimsScreen)
        if claims is not None:
            kind = "claimants" if panel.kind == "actor" else "outlets"
            claims.show_only(kind, uid, lambda: wording.party(row.party))
