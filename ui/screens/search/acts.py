"""What can be done with the places: opened, copied, saved as a search, labelled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app import saved_searches
from app.searching.copying import quoted
from ui import bidi, icons, key_caps, language
from ui.commands import BY_IDENT
from ui.dialogs.name import NameDialog
from ui.screens.claims.columns import Types
from ui.screens.screen import Screen
from ui.screens.search.chosen import Chosen
from ui.screens.search.clipboard import with_attribution
from ui.screens.search.labelling import PlaceLabeller
from ui.screens.search.model import KwicModel
from ui.screens.search.table import KwicTable
from ui.workspace import Message

_MOST_COPIED = 500
_COMMANDS = ("claim.open", "search.copy", "", "search.label", "", "search.all")


class PlaceActs(QObject):
    """Acts on the current place, the selected ones, or all that are shown."""

    def __init__(
        self, screen: Screen, chosen: Chosen, table: KwicTable, model: KwicModel, types: Types
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._workspace = screen.workspace
        self._commands = screen.commands
        self._chosen = chosen
        self._table = table
        self._model = model
        self._labeller = PlaceLabeller(screen.workspace, types, screen)

    def open(self) -> None:
        """Open the current place: in its article, at its claim or event."""
        place = self._table.current_place()
        if place is None:
            return
        table, uid = place.source.target
        go: dict[str, Callable[[], object]] = {
            "article": lambda: (
                self._workspace.go_to_place.emit(uid, place.start, place.end)
                if place.source.field == "text"
                else self._workspace.go_to_article.emit(uid)
            ),
            "claim": lambda: self._workspace.go_to_claim.emit(uid),
            "event": lambda: self._workspace.go_to_event.emit(uid),
        }
        go.get(table, lambda: self._commands.trigger("screen.parties"))()

    def copy(self) -> None:
        """Copy the sentences of the selected places with where they stand."""
        places = self._table.selected_places()
        found = quoted(self._workspace.session, places[:_MOST_COPIED])
        QGuiApplication.clipboard().setText(with_attribution(found))
        words = language.digits(self.tr("%n sentence(s) copied with attribution.", "", len(found)))
        rest = ""
        if len(places) > _MOST_COPIED:
            rest = language.digits(
                self.tr("Only the first %1 places were copied.").replace(
                    "%1", bidi.isolated(str(_MOST_COPIED))
                )
            )
        self._workspace.say(Message("ok", words, rest))

    def save(self) -> None:
        """Save the search under a name."""
        session, request = self._workspace.session, self._chosen.request
        if not self._workspace.writable or not request.query:
            return

        def make(name: str) -> bool:
            action, _ = saved_searches.save(session, name, request)
            return self._workspace.editor.do(action)

        dialog = NameDialog(
            self._screen.window(),
            self.tr("Save the search"),
            self.tr("Name"),
            self.tr("Save"),
            make,
            request.query,
        )
        dialog.exec()
        dialog.deleteLater()

    def label_all(self) -> None:
        """Label the places selected, or all that are shown when one or none is."""
        selected = self._table.selected_places()
        places = selected if len(selected) > 1 else self._model.all_places()
        if self._workspace.writable and places:
            self._labeller.ask(places)

    def label(self, code: str) -> None:
        """Label the places selected with a type."""
        self._labeller.label(self._table.selected_places(), code)

    def can_label(self) -> bool:
        """Tell whether the key of a type would label anything."""
        return self._workspace.writable and self._table.hasFocus() and self._table.has_selection()

    def menu(self) -> QMenu:
        """Return what can be done with the places selected."""
        menu = QMenu(self._screen)
        menu.aboutToHide.connect(menu.deleteLater)
        for ident in _COMMANDS:
            if not ident:
                menu.addSeparator()
                continue
            command = BY_IDENT[ident]
            item = menu.addAction(key_caps.menu_text(command.words, command.keys[0] if command.keys else ""))
            if command.icon:
                icons.bind(item, command.icon)
            item.setEnabled(self._commands.available(ident))
            item.triggered.connect(lambda _=False, ident=ident: self._commands.trigger(ident))
        return menu
