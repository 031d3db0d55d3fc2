"""The search screen: every place of a word in its context, opened, copied and labelled from there."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.saved_searches import SavedRow
from app.searching.places import Place
from app.searching.request import KINDS
from app.searching.run import MOST, recovered
from db.changes import Action
from db.records import Actor, Article, Claim, ClaimSpan, Event, Label, Outlet, Reviewer, SavedSearch
from ui import bidi, language
from ui.action_map import ActionMap
from ui.screens.claims.columns import Types
from ui.screens.reading.label_keys import LabelKeys
from ui.screens.screen import Hint, Screen
from ui.screens.search.acts import PlaceActs
from ui.screens.search.bar import KindBar, SearchBar, in_articles, said_count
from ui.screens.search.chosen import Chosen
from ui.screens.search.effects import articles_of
from ui.screens.search.model import KwicModel
from ui.screens.search.pages import Pages
from ui.screens.search.panel import SearchPanel
from ui.screens.search.runner import SearchRunner
from ui.screens.search.table import KwicHeading, KwicTable
from ui.widgets.base import Translated
from ui.widgets.layouts import Hairline
from ui.workspace import Message, Workspace

_PAUSE = 1_500  # ms without a change before everything is searched again
_SHOWN = frozenset({Article, Claim, ClaimSpan, Event, Outlet, Actor})


class SearchScreen(Translated, Screen):
    """Finds places. ``search_for(words)`` asks from elsewhere."""

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        self._types = Types(workspace.session)
        self.chosen = Chosen(self)
        self.runner = SearchRunner(workspace)
        self.model = KwicModel(self._types, self)
        self.table = KwicTable(self.model)
        self.panel = SearchPanel(workspace, self.chosen, self._types)
        self.search_bar = SearchBar(self.chosen, writable=workspace.writable)
        self.bar = self.search_bar
        self.kinds = KindBar(self.chosen)
        self.heading = KwicHeading(self.table)
        self.pages = Pages(self.table)
        self.acts = PlaceActs(self, self.chosen, self.table, self.model, self._types)
        self._label_keys = LabelKeys(actions, self, self.acts.label, lambda _code: None, self.acts.can_label)
        self._taken = 0  # places of the present kind that the table has taken over
        self._quiet = False  # whether the places on the screen stay until all of the new ones are there
        self._left_out: frozenset[str] = frozenset()  # the forms that the last search was asked to leave out
        self._said = ""
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(lambda: self._search(quiet=True))
        workspace.closing.connect(self._later.stop)
        self._lay_out()
        self._connect()
        self._bind()
        self.retranslate()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.kinds, self.heading):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.panel)
        line.addWidget(Hairline(vertical=True))
        line.addWidget(right, 1)

    def _connect(self) -> None:
        self.chosen.changed.connect(self.search)
        self.chosen.shown_changed.connect(self._show_again)
        self.runner.grown.connect(self._take_more)
        self.runner.ended.connect(self._ended)
        self.panel.forms_changed.connect(self._refuse)
        self.panel.saved.chosen.connect(self._run_saved)
        self.search_bar.entered.connect(self._enter)
        self.search_bar.save_asked.connect(self.acts.save)
        self.search_bar.label_asked.connect(self.acts.label_all)
        self.search_bar.stop_asked.connect(self._stop)
        self.table.opened.connect(self.acts.open)
        self.table.picked.connect(self._say_summary)
        self.table.menu_asked.connect(lambda at: self.acts.menu().popup(at))
        self.pages.type_asked.connect(self._find)
        self.pages.widen_asked.connect(self.chosen.widen)
        self.pages.fold_asked.connect(self.chosen.fold_all)
        self.pages.alike_asked.connect(self._search_alike)
        language.current.changed.connect(self.retranslate)

    def _bind(self) -> None:
        bind = self.commands.bind
        for ident, act in (("claim.open", self.acts.open), ("search.copy", self.acts.copy)):
            bind(ident, act, owner=self, enabled=self.table.has_selection)
        bind("search.next", partial(self.step, 1), owner=self, enabled=self._any)
        bind("search.previous", partial(self.step, -1), owner=self, enabled=self._any)
        bind("search.all", self.table.select_all, owner=self, enabled=self._any)
        bind("search.label", self.acts.label_all, owner=self, enabled=self._any)
        bind("search.save", self.acts.save, owner=self, enabled=lambda: bool(self.chosen.request.query))
        bind("find", self._find, owner=self)

    # -- what a screen does ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setAccessibleName(self.tr("Search"))
        self.table.setAccessibleName(self.tr("Places found"))
        for part in (self.panel, self.kinds, self.search_bar, self.heading, self.pages):
            part.retranslate()
        self.table.viewport().update()
        self._say_found()
        self.hints_changed.emit()

    def concerns(self, action: Action) -> bool:
        """Tell whether anything shown may read otherwise now."""
        return bool(action.kinds & (_SHOWN | {Label, Reviewer, SavedSearch}))

    def refresh(self, action: Action | None) -> None:
        """Search again where places or claims changed; the places on the screen stay until it is done."""
        kinds = action.kinds if action is not None else frozenset()
        if action is None or kinds & {Label, Reviewer, SavedSearch, Outlet, Event}:
            self._types.reload()
            self.panel.reload()
            self._label_keys.bind(
                [each for each in self._types.labels if each.active and each.parent is None]
            )
        if not self.chosen.request.query or (action is not None and not kinds & _SHOWN):
            return
        articles = articles_of(self.workspace.session, action) if action is not None else None
        if articles is None or self.runner.busy or self.chosen.narrowed:
            self._search(quiet=True)
            return
        found = self.runner.found
        found.places["articles"] = recovered(self.workspace.session, found.places["articles"], articles)
        self._show_again()
        self._later.start()  # what else may have come or gone, after a pause

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        return [
            Hint("f3", self.tr("next place")),
            Hint("enter", self.tr("open in Reading")),
            Hint("ctrl+c", self.tr("copy with attribution")),
            Hint("1", self.tr("claim of this type")),
        ]

    def summary(self) -> str:
        """Return how many places are selected, or shown."""
        selected = len(self.table.selectionModel().selectedRows())
        if selected > 1:
            return language.digits(self.tr("%n place(s) selected", "", selected))
        return ""

    def regions(self) -> list[QWidget]:
        """Return field, places, kinds and filters."""
        return [self.search_bar.field, self.table, self.kinds.kinds, self.panel]

    def search_for(self, words: str) -> None:
        """Search for words given elsewhere."""
        self.search_bar.show_query(words)
        self.chosen.type(words)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- searching ---------------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Ask for what is chosen, from the beginning."""
        self.search_bar.show_query(self.chosen.request.query)
        self._search(quiet=False)

    def _search(self, *, quiet: bool) -> None:
        self._later.stop()
        self._quiet = quiet
        self._taken = 0
        self._left_out = self.chosen.request.refused_forms
        if not quiet:
            self.model.show_places([], grouped=False)
        if self.chosen.request.query:
            self.runner.start(self.chosen.request, self.chosen.kind)
        else:
            self.runner.stop()
            self.runner.found.places = {kind: [] for kind in KINDS}
        self._say_found()

    def _take_more(self) -> None:
        """Show what has come in; in orders by words, and when nothing is to move meanwhile, only at the end."""
        if self._quiet or self.chosen.request.order in ("before", "after"):
            self._say_found()
            return
        fresh = self.runner.found.places[self.chosen.kind][self._taken :]
        self._taken += len(fresh)
        first = not self.model.places
        self.model.append(self._wanted(fresh))
        if first and self.model.places:
            self.table.pick(self.model.next_place(-1, 1))
        if fresh:
            self._say_found()

    def _ended(self) -> None:
        if self._quiet or self.chosen.request.order in ("before", "after"):
            self._show_again()
        else:
            self._take_more()
        self._quiet = False
        self._say_found()

    def _show_again(self) -> None:
        """Show the places found of the kind chosen, without the forms left out, the current one where it was."""
        if self.runner.found.more and self.chosen.request.refused_forms != self._left_out:
            self._search(quiet=True)  # places beyond the first ten thousand come in for those left out
            return
        current = self.table.current_place()
        found = self.runner.found.places[self.chosen.kind]
        self._taken = len(found)
        places = self._wanted(found[: self._taken])
        order = self.chosen.request.order
        if order in ("before", "after"):
            places.sort(key=Place.key_before if order == "before" else Place.key_after)
        at = self.table.verticalScrollBar().value()
        self.model.show_places(places, grouped=order not in ("before", "after"))
        row = self.model.find(current) if current is not None else -1
        if row < 0:
            row = self.model.next_place(-1, 1)
        if row >= 0:
            self.table.pick(row)
        if current is not None:
            self.table.verticalScrollBar().setValue(at)
        self._say_found()

    def _wanted(self, places: list[Place]) -> list[Place]:
        refused = self.chosen.request.refused_forms
        return [place for place in places if place.form not in refused] if refused else places

    def _refuse(self, forms: frozenset[str]) -> None:
        self.chosen.put(replace(self.chosen.request, refused_forms=forms))

    def _stop(self) -> None:
        self.runner.stop()
        self._ended()
        self.workspace.say(Message("info", self.tr("Search stopped. What was found so far is shown.")))

    # -- saying ------------------------------------------------------------------------------------------------------

    def _say_found(self) -> None:
        found, kind = self.runner.found, self.chosen.kind
        asked = bool(self.chosen.request.query)
        counts = {
            each: said_count(len(found.places[each]), more=each in found.more)
            if asked and (each in found.complete or found.places[each])
            else ""
            for each in KINDS
        }
        self.kinds.show_counts(counts)
        running = self.runner.busy
        self.search_bar.show_found(self._count_words() if asked else "", running=running, some=self._any())
        if not running or not self._quiet:
            forms = Counter(place.form for place in found.places[kind])
            for form in self.chosen.request.refused_forms:
                forms[form] = max(forms[form], found.refused.get(form, 0))
            self.panel.show_forms(forms, self.chosen.request.refused_forms)
        first = self.model.place(self.model.next_place(-1, 1)) if self.model.places else None
        self.heading.show_for(first, claims=kind in ("articles", "claims"))
        self.heading.setVisible(bool(self.model.places))
        self.pages.show_state(
            self.chosen, running=running, places=self.model.places, elsewhere=self._elsewhere()
        )
        self._say_summary()

    def _elsewhere(self) -> bool:
        """Tell whether another kind of text has places while this one has none."""
        return any(self.runner.found.places[each] for each in KINDS if each != self.chosen.kind)

    def _count_words(self) -> str:
        found, kind = self.runner.found, self.chosen.kind
        if self.runner.busy and not found.places[kind]:
            return self.tr("Searching…")
        if kind in found.more:
            return language.digits(self.tr("more than %1 places").replace("%1", bidi.isolated(f"{MOST:,}")))
        count = language.digits(self.tr("%n place(s)", "", self.model.places))
        if kind != "articles" or not self.model.places:
            return count
        sources = self.model.sources()
        return self.tr("%1 in %2").replace("%1", count).replace("%2", in_articles(sources))

    def _say_summary(self) -> None:
        """Have the status bar say anew what it says, if that changed."""
        if self.summary() != self._said:
            self._said = self.summary()
            self.hints_changed.emit()

    def _any(self) -> bool:
        return self.model.places > 0

    # -- doing -------------------------------------------------------------------------------------------------------

    def step(self, way: int) -> None:
        """Go to the next place, or the one before."""
        self.table.step(way)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _run_saved(self, row: SavedRow) -> None:
        self.search_bar.show_query(row.request.query)
        self.chosen.put(row.request)
        self.panel.show_chosen()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search_alike(self) -> None:
        """Look for words spelled nearly like those typed."""
        words = self.chosen.request.query.split()
        self.search_bar.show_query(" ".join(word if word[-1] in '~*"' else f"{word}~" for word in words))
        self.search_bar.search_now()

    def _enter(self) -> None:
        """Go from the field to the places, as soon as there are any."""
        if self.model.places or self.runner.busy:  # not now: the table would take the same press of Enter
            QTimer.singleShot(0, self.table, lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    def _find(self) -> None:
        self.search_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_bar.field.selectAll()
