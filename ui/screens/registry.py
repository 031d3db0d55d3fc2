"""Which screens there are, in the order of the navigation. They are imported when first shown, to start quickly."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from ui.action_map import ActionMap
from ui.commands import BY_IDENT
from ui.screens.screen import Screen
from ui.workspace import Workspace


class Entry(NamedTuple):
    """A screen: its code (the command is ``screen.CODE``), icon, and where its class is."""

    code: str
    icon: str
    module: str
    name: str
    in_nav: bool = True

    def words(self) -> str:
        """Return its name in the language of the interface."""
        return BY_IDENT[f"screen.{self.code}"].words

    @property
    def key(self) -> str:
        """The key that opens it."""
        keys = BY_IDENT[f"screen.{self.code}"].keys
        return keys[0] if keys else ""

    def make(self, workspace: Workspace, actions: ActionMap) -> Screen:
        """Build the screen."""
        made = getattr(import_module(self.module), self.name)(workspace, actions)
        assert isinstance(made, Screen)  # noqa: S101  (the table below is ours)
        return made


SCREENS: tuple[Entry, ...] = (
    Entry("reading", "book-open", "ui.screens.reading.desk", "ReadingDesk"),
    Entry("claims", "highlighter", "ui.screens.claims.screen", "ClaimsScreen"),
    Entry("events", "calendar-range", "ui.screens.events.screen", "EventsScreen"),
    Entry("compare", "columns-3", "ui.screens.compare.screen", "CompareScreen"),
    Entry("search", "text-search", "ui.screens.search.screen", "SearchScreen"),
    Entry("articles", "files", "ui.screens.articles.screen", "ArticlesScreen"),
    Entry("parties", "users", "ui.screens.parties.screen", "PartiesScreen"),
    Entry("history", "history", "ui.screens.history.screen", "HistoryScreen"),
    Entry("labels", "tags", "ui.screens.labels.screen", "LabelsScreen", in_nav=False),
)
