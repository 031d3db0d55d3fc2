"""The events screen: what the accounts speak of, a form for one of them, and the claims that speak of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import events
from app.events import EventDetail
from db.changes import Action
from ui import wording
from ui.action_map import ActionMap
from ui.screens.events import linked_panel, list_panel
from ui.screens.events.acts import EventActs
from ui.screens.events.form import EventForm
from ui.screens.events.linked_panel import LinkedPanel
from ui.screens.events.list_panel import EventListPanel
from ui.screens.screen import Hint, Screen
from ui.widgets.base import Translated
from ui.widgets.empty_state import EmptyState
from ui.widgets.kept_splitter import KeptSplitter
from ui.workspace import Workspace

_LIST_SHARE, _LINKED_SHARE = 0.21, 0.27


class EventsScreen(Translated, Screen):
    """List, form, linked claims."""

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        self._uid = ""
        self._detail: EventDetail | None = None
        self.acts = EventActs(workspace, self)
        self.panel = EventListPanel(workspace)
        self.form = EventForm(workspace)
        self.linked = LinkedPanel(workspace)
        self._splitter = KeptSplitter(workspace.preferences, "events.splitter", _widths)
        self._empty = EmptyState()
        self._empty_action = self._empty.add_action("", icon="plus", key="ctrl+n")
        self._lay_out()
        self._connect()
        self._bind()
        self.retranslate()

    def _lay_out(self) -> None:
        for part in (self.panel, self.form, self.linked):
            self._splitter.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        column.addWidget(self._empty)
        self._empty_action.setVisible(self.workspace.writable)

    def _connect(self) -> None:
        self.panel.opened.connect(self._open)
        self.panel.new_asked.connect(self._new)
        self.panel.done.connect(self.form.focus_title)
        self._empty_action.clicked.connect(self._new)
        self.linked.link_asked.connect(self._link)
        self.form.compare_asked.connect(self._compare)
        self.form.merge_asked.connect(self._merge)
        self.form.split_asked.connect(self._split)
        self.form.remove_asked.connect(self._remove)
        self.acts.made.connect(self._made)

    def _bind(self) -> None:
        bind = self.commands.bind
        bind("find", self._find, owner=self)
        bind("event.new", self._new, owner=self)
        for ident, act in (
            ("event.compare", self._compare),
            ("event.merge", self._merge),
            ("event.split", self._split),
            ("event.remove", self._remove),
            ("claim.event", self._link),
            ("claim.first_field", self.form.focus_title),
        ):
            bind(ident, act, owner=self, enabled=lambda: self._detail is not None)
        self.commands.bind_key("ctrl+n", self._new, owner=self, enabled=lambda: self.workspace.writable)

    # -- what a screen does ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        title = self.tr("No events yet")
        sentence = self.tr(
            "An event is what the accounts speak of: said, planned or agreed. Add the first one, then link claims to it."
        )
        self._empty.set_texts(title, sentence)
        self._empty_action.setText(self.tr("New event"))

    def refresh(self, action: Action | None) -> None:
        """Show the events as they are now; what is being typed stays."""
        del action
        self.panel.refresh()
        if not self._uid or self._event(self._uid) is None:
            self._uid = self.panel.current()
        self._show()

    def _event(self, uid: str) -> EventDetail | None:
        """Return everything about an event, None when it is not there."""
        return events.detail(self.workspace.session, uid)

    def show_event(self, uid: str) -> None:
        """Go to an event."""
        if self._stale:
            self._stale = False
            self.refresh(None)
        if self.panel.select(uid):
            self._open(uid)
            self.panel.list.setFocus()

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        if self._detail is None or not self.workspace.writable:
            return [Hint("ctrl+f", self.tr("filter"))]
        return [
            Hint("f2", self.tr("edit the title")),
            Hint("ctrl+n", self.tr("new event")),
            Hint("e", self.tr("link claims")),
        ]

    def summary(self) -> str:
        """Return how many events there are."""
        return wording.count("events", self.panel.total)

    def regions(self) -> list[QWidget]:
        """Return list, form and linked claims."""
        if self._detail is None:
            return [self._empty]
        title = self.form.fields.field("title_ar")
        return [self.panel.list, title, self.linked.list if self._detail.linked else self.linked]

    def hideEvent(self, event: QHideEvent) -> None:
        """Commit what is being typed before something else is shown."""
        self.form.flush()
        super().hideEvent(event)

    # -- one event ---------------------------------------------------------------------------------------------------

    def _open(self, uid: str) -> None:
        if uid != self._uid:
            self.form.flush()
            self._uid = uid
            self._show()

    def _show(self) -> None:
        self._detail = self._event(self._uid) if self._uid else None
        there = self._detail is not None
        if self._detail is not None:
            self.form.show_event(self._detail)
            self.linked.show_event(self._detail)
        self._splitter.setVisible(there)
        self._empty.setVisible(not there)
        self.hints_changed.emit()

    def _made(self, uid: str) -> None:
        self.panel.select(uid)
        self._open(uid)
        self.form.focus_title()

    def _find(self) -> None:
        self.panel.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.filter.selectAll()

    def _new(self) -> None:
        self.form.flush()
        typed = self.panel.filter.text().strip()
        self.acts.new(typed if not self.panel.list.count() else "")

    def _link(self) -> None:
        self._act(self.acts.link)

    def _compare(self) -> None:
        self.form.flush()
        self.workspace.go_to_comparison.emit(self._uid)

    def _merge(self) -> None:
        self._act(self.acts.merge)

    def _split(self) -> None:
        self._act(self.acts.split)

    def _remove(self) -> None:
        self._act(self.acts.remove)

    def _act(self, act: Callable[[EventDetail], None]) -> None:
        self.form.flush()
        if self._detail is not None and self.workspace.writable:
            act(self._detail)


def _widths(room: int) -> tuple[int, int, int]:
    """Return the widths of list, form and claims: the list and the claims take less in a narrow window."""
    at_start = min(list_panel.width(), round(room * _LIST_SHARE))
    at_end = min(linked_panel.width(), round(room * _LINKED_SHARE))
    return at_start, max(1, room - at_start - at_end), at_end
