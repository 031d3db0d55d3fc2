"""Beside the places: saved searches, which spellings count as one, the forms found, and the filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.searching.spelling import NAMES
from db.records import Reviewer
from ui import language, scaling
from ui.screens.claims.columns import Types
from ui.screens.search.chosen import Chosen
from ui.screens.search.filters import ClaimedChoice, Days, Named, Ticks
from ui.screens.search.forms import FormList
from ui.screens.search.saved import SavedList
from ui.widgets.checks import CheckRow
from ui.widgets.sections_panel import SectionsPanel
from ui.workspace import Workspace

_SECTIONS = ("saved", "spelling", "forms", "where", "types", "reviewers")
_FOLDED_AT_FIRST = ("types", "reviewers")


class SearchPanel(SectionsPanel):
    """Shows and changes what is chosen; which sections are folded is remembered. ``forms_changed(frozenset)``."""

    forms_changed = Signal(object)

    def __init__(self, workspace: Workspace, chosen: Chosen, types: Types) -> None:
        super().__init__(_SECTIONS, workspace.preferences, "search.folded", _FOLDED_AT_FIRST)
        self._workspace = workspace
        self._chosen = chosen
        self._types = types
        self.saved = SavedList(workspace)
        self.forms = FormList()
        self.spellings = {name: CheckRow("") for name in NAMES}
        self.outlets, self.events = Named(workspace, chosen, "outlets"), Named(workspace, chosen, "events")
        self.days, self.claimed = Days(chosen), ClaimedChoice(chosen)
        self.types, self.reviewers = Ticks(chosen, "types"), Ticks(chosen, "reviewers")
        self._lay_out()
        for name, line in self.spellings.items():
            line.toggled.connect(lambda on, name=name: self._spell(name, on=on))
        self.forms.changed.connect(self.forms_changed)
        chosen.changed.connect(self.show_chosen)
        self.restyle()
        self.retranslate()
        self.reload()

    def _lay_out(self) -> None:
        parts: dict[str, list[QWidget]] = {
            "saved": [self.saved],
            "spelling": list(self.spellings.values()),
            "forms": [self.forms],
            "where": [self.outlets, self.events, self.days, self.claimed],
            "types": [self.types],
            "reviewers": [self.reviewers],
        }
        for code, widgets in parts.items():
            for widget in widgets:
                self.sections[code].body.addWidget(widget)
        self.sections["where"].body.setSpacing(scaling.px(6))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        titles = {
            "saved": self.tr("Saved searches"),
            "spelling": self.tr("Treat as one"),
            "forms": self.tr("Forms found"),
            "where": self.tr("Filters"),
            "types": self.tr("In a claim of type"),
            "reviewers": self.tr("In a claim of reviewer"),
        }
        for code, section in self.sections.items():
            section.set_title(titles[code])
        spellings = {
            "hamza": self.tr("Hamzas: أ إ آ ا, ؤ ئ ء"),
            "ya": self.tr("Ya and alef maqsura: ي ى"),
            "ta_marbuta": self.tr("Ta marbuta: ة ه"),
            "marks": self.tr("Marks and tatweel ignored"),
            "prefixes": self.tr("Affixes: و ف ب ل ال …"),
        }
        for name, line in self.spellings.items():
            line.setText(spellings[name])
            line.set_count("")
        self.setAccessibleName(self.tr("Search filters"))

    def reload(self) -> None:
        """Read saved searches, types and reviewers again."""
        self.saved.reload()
        self.types.show_types(self._types)
        reviewers = self._workspace.session.store.find(Reviewer)
        self.reviewers.show_reviewers(reviewers)
        self.sections["reviewers"].setVisible(len(reviewers) > 1)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show what is chosen, whoever chose it."""
        request = self._chosen.request
        for name, line in self.spellings.items():
            blocker = QSignalBlocker(line)
            line.setChecked(getattr(request.spelling, name))
            blocker.unblock()
        self.outlets.show_chosen(request.filter.outlets)
        self.events.show_chosen(request.filter.events)
        self.days.show_chosen(request.filter)
        self.claimed.choose(request.filter.claimed)
        self.types.show_chosen(request.filter.types)
        self.reviewers.show_chosen(request.filter.reviewers)

    def show_forms(self, counts: Mapping[str, int], refused: frozenset[str]) -> None:
        """Show the forms found, each with how often."""
        self.forms.show_counts(counts, refused)
        known = len(counts.keys() | refused)
        self.sections["forms"].set_title(self.tr("Forms found"), language.number(known) if known else "")

    def _spell(self, name: str, *, on: bool) -> None:
        self._chosen.set(spelling=replace(self._chosen.request.spelling, **{name: on}))
