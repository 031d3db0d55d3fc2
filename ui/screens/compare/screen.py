"""The compare screen: rival accounts of one event in several views, each a tab in a file of its own."""

from __future__ import annotations

from functools import partial
from importlib import import_module

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.changes import Action
from ui.action_map import ActionMap
from ui.screens.compare.bar import CompareBar
from ui.screens.compare.tab import CompareTab
from ui.screens.screen import Hint, Screen
from ui.workspace import Workspace

TABS: dict[str, tuple[str, str]] = {
    "matrix": ("ui.screens.compare.matrix_tab", "MatrixTab"),
    "figures": ("ui.screens.compare.figures_tab", "FiguresTab"),
    "passages": ("ui.screens.compare.passages_tab", "PassagesTab"),
    "framing": ("ui.screens.compare.names_tab", "NamesTab"),
}
"""Code of each tab, with the module and class that make it when it is first shown."""
_EVENT, _TAB = "compare.event", "compare.tab"


class CompareScreen(Screen):
    """Shows one tab at a time; what changes meanwhile the others catch up with when they are shown."""

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        self._tabs: dict[str, CompareTab] = {}
        self._stale_tabs: set[str] = set()
        self.controls = self.bar = CompareBar(workspace.session, list(TABS))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.controls.changed.connect(self._choose_event)
        self.controls.tab_chosen.connect(self.show_tab)
        for code in TABS:
            actions.bind(f"compare.{code}", partial(self.go_to_tab, code), owner=self)
        recall = workspace.preferences.recall
        self.controls.choose(str(recall(_EVENT, "")))
        remembered = str(recall(_TAB, ""))
        self._show(remembered if remembered in TABS else next(iter(TABS)))

    # -- tabs --------------------------------------------------------------------------------------------------------

    def tab(self, code: str) -> CompareTab:
        """Return one of the tabs, building it if need be."""
        if code not in self._tabs:
            module, name = TABS[code]
            with self.commands.resting():
                made = getattr(import_module(module), name)(self.workspace, self.commands, self.controls)
                assert isinstance(made, CompareTab)  # noqa: S101  (the table above is ours)
                self._stack.addWidget(made)
                self.controls.hold(made.starts, made.ends)
            made.hints_changed.connect(partial(self._hints_changed, made))
            self._tabs[code] = made
            self._stale_tabs.add(code)
        return self._tabs[code]

    def current_tab(self) -> CompareTab:
        """Return the tab that is shown."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, CompareTab)  # noqa: S101  (nothing else is put there)
        return shown

    def show_tab(self, code: str) -> None:
        """Show a tab; it goes on with the question of the one before."""
        question = self.current_tab().question()
        self._show(code)
        self._catch_up()
        shown = self.current_tab()
        if question:
            shown.show_question(question)
        self.workspace.preferences.remember(_TAB, code)
        self.hints_changed.emit()

    def go_to_tab(self, code: str) -> None:
        """Show a tab and put the focus into it."""
        self.show_tab(code)
        regions = self.current_tab().regions()
        (regions[0] if regions else self.current_tab()).setFocus()

    def compare_event(self, uid: str) -> None:
        """Show the matrix of an event."""
        self.controls.refresh_events()
        self.controls.choose(uid)
        self.workspace.preferences.remember(_EVENT, self.controls.event_uid() or "")
        self._stale_tabs.update(self._tabs)
        self.go_to_tab(next(iter(TABS)))

    def _show(self, code: str) -> None:
        made = self.tab(code)
        self.controls.tabs.choose(code)
        self._stack.setCurrentWidget(made)
        self.controls.show_controls((made.starts, made.ends), made.squeeze)

    def _catch_up(self) -> None:
        """Refresh the tab that is shown, if something changed since it was shown last."""
        shown = self.controls.tabs.current()
        if shown in self._stale_tabs:
            self._stale_tabs.discard(shown)
            self.current_tab().refresh(None)

    def _hints_changed(self, tab: CompareTab) -> None:
        if tab is self._stack.currentWidget():
            self.hints_changed.emit()

    # -- what a screen does ------------------------------------------------------------------------------------------

    def concerns(self, action: Action) -> bool:
        """Tell whether any tab shows what changed."""
        return any(tab.concerns(action) for tab in self._tabs.values())

    def refresh(self, action: Action | None) -> None:
        """Refresh the tab that is shown; the others catch up later."""
        if action is None or any(change.table == "event" for change in action.changes):
            self.controls.refresh_events()
        shown = self.current_tab()
        for code, tab in self._tabs.items():
            if tab is not shown and (action is None or tab.concerns(action)):
                self._stale_tabs.add(code)
        if action is None:
            self._stale_tabs.discard(self.controls.tabs.current())
            shown.refresh(None)
        elif shown.concerns(action):
            shown.refresh(action)

    def hints(self) -> list[Hint]:
        """Return the keys that matter in the tab shown."""
        return self.current_tab().hints()

    def summary(self) -> str:
        """Return what the tab shown says of itself."""
        return self.current_tab().summary()

    def regions(self) -> list[QWidget]:
        """Return the regions of the tab shown."""
        return self.current_tab().regions()

    def _choose_event(self) -> None:
        self.workspace.preferences.remember(_EVENT, self.controls.event_uid() or "")
        self.refresh(None)
