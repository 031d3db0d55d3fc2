"""Beside the places: saved searches, which spellings count as one, the forms found, and the filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.searching.spelling import NAMES
from db.records import Reviewer
from ui import language, scaling, theme
from ui.screens.claims.columns import Types
from ui.screens.search.chosen import Chosen
from ui.screens.search.filters import ClaimedChoice, Days, Named, Ticks
from ui.screens.search.forms import FormList
from ui.screens.search.saved import SavedList
from ui.widgets.base import Themed, Translated
from ui.widgets.checks import CheckRow
from ui.widgets.layouts import Hairline
from ui.widgets.section import Section
from ui.workspace import Workspace

_EDGE = 12
_MEMORY = "search.folded"
_FOLDED_AT_FIRST = ("types", "reviewers")


class SearchPanel(Themed, Translated, QScrollArea):
    """Shows and changes what is chosen; which sections are folded is remembered. ``forms_changed(frozenset)``."""

    forms_changed = Signal(object)

    def __init__(self, workspace: Workspace, chosen: Chosen, types: Types) -> None:
        super().__init__()
        self._workspace = workspace
        self._chosen = chosen
        self._types = types
        self.saved = SavedList(workspace)
        self.forms = FormList()
        self.spellings = {name: CheckRow("") for name in NAMES}
        self.outlets, self.events = Named(workspace, chosen, "outlets"), Named(workspace, chosen, "events")
        self.days, self.claimed = Days(chosen), ClaimedChoice(chosen)
        self.types, self.reviewers = Ticks(chosen, "types"), Ticks(chosen, "reviewers")
        self._sections = {
            code: Section() for code in ("saved", "spelling", "forms", "where", "types", "reviewers")
        }
        self._lay_out()
        for name, line in self.spellings.items():
            line.toggled.connect(lambda on, name=name: self._spell(name, on=on))
        self.forms.changed.connect(self.forms_changed)
        chosen.changed.connect(self.show_chosen)
        self.restyle()
        self.retranslate()
        self.reload()

    def _lay_out(self) -> None:
        content = _Ground()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, scaling.px(2), 0, scaling.px(8))
        column.setSpacing(0)
        folded = self._workspace.preferences.recall(_MEMORY, list(_FOLDED_AT_FIRST))
        for at, (code, section) in enumerate(self._sections.items()):
            if at:
                column.addWidget(Hairline())
            holder = QVBoxLayout()
            holder.setContentsMargins(scaling.px(_EDGE), scaling.px(2), scaling.px(_EDGE), 0)
            holder.addWidget(section)
            column.addLayout(holder)
            section.set_folded(folded=code in folded)
            section.folded.connect(lambda _: self._remember())
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
                self._sections[code].body.addWidget(widget)
        self._sections["where"].body.setSpacing(scaling.px(6))
        column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def restyle(self) -> None:
        """Take the width of the present scale."""
        self.setFixedWidth(theme.width("filter_panel"))
        super().restyle()

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
        for code, section in self._sections.items():
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
        self._sections["reviewers"].setVisible(len(reviewers) > 1)
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
        self._sections["forms"].set_title(self.tr("Forms found"), language.number(known) if known else "")

    def _spell(self, name: str, *, on: bool) -> None:
        self._chosen.set(spelling=replace(self._chosen.request.spelling, **{name: on}))

    def _remember(self) -> None:
        folded = [code for code, section in self._sections.items() if section.is_folded()]
        self._workspace.preferences.remember(_MEMORY, folded)


class _Ground(Themed, QWidget):
    """The panel's own tone."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), theme.colour("panel"))
