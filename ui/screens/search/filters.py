"""Which places are wanted: by outlet, event, publication, type and reviewer of the claim, claimed or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import events, parties
from app.dates import parse_date
from app.searching.request import Filter
from db.records import Reviewer
from ui import bidi, wording
from ui.screens.claims.columns import Types
from ui.screens.search.chosen import Chosen, Name
from ui.widgets.base import Translated
from ui.widgets.checks import CheckRow
from ui.widgets.combo import Combo
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.fields import TextField
from ui.widgets.layouts import column
from ui.workspace import Workspace

_OFFERS = 12


class Named(Translated, QWidget):
    """A field that finds outlets or events by name, and below it those chosen, each to be unticked."""

    def __init__(self, workspace: Workspace, chosen: Chosen, kind: str) -> None:
        super().__init__()
        self._session = workspace.session
        self._chosen = chosen
        self._kind = kind
        self.field = CompletingField(
            self._outlets if kind == "outlets" else self._events,
            icon="newspaper" if kind == "outlets" else "calendar-range",
        )
        self.field.chosen.connect(self._take)
        self._rows: dict[str, CheckRow] = {}
        self._body: QVBoxLayout = column(gap=2)
        self._body.addWidget(self.field)
        self.setLayout(self._body)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the field finds, and the names of those chosen."""
        super().retranslate()
        words = self.tr("Outlet") if self._kind == "outlets" else self.tr("Articles of the event")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(self.tr("Filter by: %1").replace("%1", words))
        for uid, line in self._rows.items():
            line.setText(self._name(uid))

    def show_chosen(self, values: frozenset[str]) -> None:
        """Show those chosen, whoever chose them."""
        for uid in self._rows.keys() - values:
            line = self._rows.pop(uid)
            line.hide()
            line.deleteLater()
        for uid in sorted(values - self._rows.keys()):
            line = CheckRow(self._name(uid))
            line.setChecked(True)
            line.toggled.connect(lambda on, uid=uid: self._chosen.tick(self._kind, uid, on=on))
            self._rows[uid] = line
            self._body.addWidget(line)

    def _name(self, uid: str) -> str:
        named = self._chosen.names.get(uid) or self._looked_up(uid)
        return bidi.isolated(named())

    def _looked_up(self, uid: str) -> Name:
        """Return the name of one that a saved search brought along."""
        if self._kind == "outlets":
            outlet = next(
                (each.outlet for each in parties.outlets(self._session) if each.outlet.uid == uid), None
            )
            return (lambda: wording.party(outlet)) if outlet else lambda: "…"
        event = next((each for each in events.rows(self._session) if each.uid == uid), None)
        return (lambda: wording.event(event)) if event else lambda: "…"

    def _take(self, offer: Completion) -> None:
        self.field.clear()
        if isinstance(offer.data, tuple):
            uid, name = offer.data
            self._chosen.tick(self._kind, uid, on=True, name=name)

    def _outlets(self, typed: str) -> Sequence[Completion]:
        return [
            Completion(
                wording.party(each.outlet),
                wording.count("articles", each.articles),
                (each.outlet.uid, lambda each=each: wording.party(each.outlet)),
            )
            for each in parties.complete_outlets(self._session, typed, _OFFERS)
        ]

    def _events(self, typed: str) -> Sequence[Completion]:
        return [
            Completion(
                wording.event(each), bidi.ltr(each.code), (each.uid, lambda each=each: wording.event(each))
            )
            for each in events.complete(self._session, typed, _OFFERS)
        ]


class Days(Translated, QWidget):
    """Two days between which an article was published, typed as people type dates."""

    def __init__(self, chosen: Chosen) -> None:
        super().__init__()
        self._chosen = chosen
        icon = "calendar-days"
        self.fields = {"published_from": TextField(icon=icon), "published_to": TextField(icon=icon)}
        lines = column(gap=6)
        for name, field in self.fields.items():
            field.editingFinished.connect(lambda name=name: self._typed(name))
            field.textEdited.connect(lambda _text, field=field: field.set_invalid(invalid=False))
            lines.addWidget(field)
        self.setLayout(lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Say which is which."""
        super().retranslate()
        captions = {
            "published_from": self.tr("Published from"),
            "published_to": self.tr("Published until"),
        }
        for name, words in captions.items():
            self.fields[name].setPlaceholderText(words)
            self.fields[name].setAccessibleName(words)
        self.show_chosen(self._chosen.request.filter)

    def show_chosen(self, chosen: Filter) -> None:
        """Show the days in force."""
        for name, field in self.fields.items():
            if not field.hasFocus():
                field.setText(wording.date(getattr(chosen, name)))
                field.set_invalid(invalid=False)

    def _typed(self, name: str) -> None:
        field = self.fields[name]
        found = parse_date(field.text().strip())
        field.set_invalid(invalid=found is None)
        if found is None:
            return
        day = found.start if name == "published_from" else found.end
        value = day.isoformat() if day else ""
        field.setText(wording.date(value))
        self._chosen.filter(**{name: value})


@dataclass(frozen=True, slots=True)
class _Row:
    kind: str
    value: str
    words: str
    tag: tuple[str, str] | None = None


class Ticks(QWidget):
    """A list of conditions of one set of the filter: claim types, or reviewers."""

    def __init__(self, chosen: Chosen, kind: str) -> None:
        super().__init__()
        self._chosen = chosen
        self._kind = kind
        self.rows: dict[str, CheckRow] = {}
        self._shown: list[_Row] = []
        self._body: QVBoxLayout = column(gap=0)
        self.setLayout(self._body)

    def show_types(self, types: Types) -> None:
        """List the claim types in use."""
        labels = [label for label in types.labels if label.active and label.parent is None]
        self._show([_Row("types", each.code, types.word(each.code), types.tag(each.code)) for each in labels])

    def show_reviewers(self, reviewers: Sequence[Reviewer]) -> None:
        """List the reviewers."""
        self._show([_Row("reviewers", each.uid, bidi.isolated(each.display_name)) for each in reviewers])

    def show_chosen(self, values: frozenset[str]) -> None:
        """Tick those chosen, whoever chose them."""
        for value, line in self.rows.items():
            blocker = QSignalBlocker(line)
            line.setChecked(value in values)
            blocker.unblock()

    def _show(self, rows: list[_Row]) -> None:
        if rows == self._shown:
            return
        self._shown = rows
        for line in self.rows.values():
            line.hide()
            line.deleteLater()
        self.rows = {}
        for each in rows:
            line = CheckRow(each.words, tag=each.tag)
            line.toggled.connect(lambda on, value=each.value: self._chosen.tick(self._kind, value, on=on))
            self._body.addWidget(line)
            self.rows[each.value] = line
        self.show_chosen(getattr(self._chosen.request.filter, self._kind))


class ClaimedChoice(Translated, Combo):
    """Whether the places lie in a claim, in none, or either."""

    def __init__(self, chosen: Chosen) -> None:
        super().__init__(icon="highlighter")
        self.activated.connect(lambda _at: chosen.filter(claimed=self.currentData()))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the alternatives."""
        super().retranslate()
        self.setAccessibleName(self.tr("Claimed or not"))
        code = self.currentData()
        self.clear()
        for each, words in (
            ("any", self.tr("claimed or not")),
            ("yes", self.tr("in a claim")),
            ("no", self.tr("in no claim")),
        ):
            self.addItem(words, each)
        self.choose(code or "any")

    def choose(self, code: str) -> None:
        """Show an alternative."""
        self.setCurrentIndex(self.findData(code))
