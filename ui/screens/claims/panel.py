"""The filters beside the table: lists to tick with their counts, and fields that find outlet, event, claimant or tag."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import events, parties, schemes
from app.arabic.fold import fold
from app.claim_list import Facets
from db.records import Label, Reviewer
from ui import bidi, language, scaling, wording
from ui.screens.claims.chosen import GAPS, Chosen
from ui.screens.claims.columns import Types
from ui.widgets.checks import CheckRow
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.sections_panel import SectionsPanel
from ui.workspace import Workspace

_OFFERS = 12
_SECTIONS = ("types", "gaps", "statuses", "reviewers", "more")
Name = Callable[[], str]


class FilterPanel(SectionsPanel):
    """Ticks and names conditions in ``chosen``; which sections are folded is remembered."""

    def __init__(
        self, workspace: Workspace, chosen: Chosen, types: Types, parent: QWidget | None = None
    ) -> None:
        super().__init__(_SECTIONS, workspace.preferences, "claims.folded", parent=parent)
        self._workspace = workspace
        self._chosen = chosen
        self._types = types
        self._facets: Facets | None = None
        self._reviewers: list[Reviewer] = []
        self._rows: dict[tuple[str, str], CheckRow] = {}
        self._tags_shown: dict[tuple[str, str], tuple[str, str] | None] = {}
        self._said: dict[CheckRow, tuple[str, str]] = {}
        self._fields = {
            "outlets": CompletingField(self._outlets, icon="newspaper"),
            "events": CompletingField(self._events, icon="calendar-range"),
            "claimants": CompletingField(self._actors, icon="user-round"),
            "labels": CompletingField(self._tags, icon="tags"),
        }
        more = self.sections["more"].body
        more.setSpacing(scaling.px(6))
        for kind, field in self._fields.items():
            more.addWidget(field)
            field.chosen.connect(lambda offer, kind=kind: self._named(kind, offer))
        chosen.changed.connect(self._tick)
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        titles = {
            "types": self.tr("Type"),
            "gaps": self.tr("Needs attention"),
            "statuses": self.tr("Stage"),
            "reviewers": self.tr("Reviewer"),
            "more": self.tr("More filters"),
        }
        for code, section in self.sections.items():
            section.set_title(titles[code])
        places = {
            "outlets": self.tr("Outlet"),
            "events": self.tr("Event"),
            "claimants": self.tr("Claimant"),
            "labels": self.tr("Tag"),
        }
        for kind, field in self._fields.items():
            field.setPlaceholderText(places[kind])
            field.setAccessibleName(self.tr("Filter by: %1").replace("%1", places[kind]))
        self.setAccessibleName(self.tr("Filters"))
        self._fill()

    def show_facets(self, facets: Facets) -> None:
        """Show the counts; what is new in the project gets a row."""
        self._facets = facets
        self.reload()

    def reload(self) -> None:
        """Show labels and names anew after they changed."""
        self._reviewers = self._workspace.session.store.find(Reviewer)
        self._fill()

    def focus_kind(self, kind: str) -> bool:
        """Go to the list or field of a kind of condition; False when there is none."""
        field: QWidget | None = self._fields.get(kind)
        section = self.sections["more" if field else "gaps" if kind in GAPS else kind]
        section.set_folded(folded=False)
        if field is None:
            field = next((row for (own, _), row in self._rows.items() if own == kind), None)
        if field is not None:
            self.ensureWidgetVisible(field)
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return field is not None

    # -- rows --------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Make the rows that are missing, drop those nobody needs, say all of them."""
        wanted = self._wanted()
        for key in [key for key in self._rows if key not in {(kind, value) for kind, value, *_ in wanted}]:
            self._drop(self._rows.pop(key))
        bodies = {kind: self.sections[kind].body for kind in ("types", "statuses", "reviewers")}
        places = dict.fromkeys(self.sections, 0)
        for kind, value, words, tag, count in wanted:
            section = "gaps" if kind in GAPS else kind
            body = bodies.get(section, self.sections["gaps"].body)
            row = self._row(kind, value, tag, body, places[section])
            places[section] += 1
            said = (words, "" if count is None else language.number(count))
            if self._said.get(row) != said:
                row.setText(said[0])
                row.set_count(said[1])
                self._said[row] = said
        self.sections["reviewers"].setVisible(any(kind == "reviewers" for kind, *_ in wanted))
        self._tick()

    def _row(
        self, kind: str, value: str, tag: tuple[str, str] | None, body: QVBoxLayout, place: int
    ) -> CheckRow:
        """Return the row of a condition, made anew when its tag changed."""
        row = self._rows.get((kind, value))
        if row is not None and self._tags_shown.get((kind, value)) == tag:
            return row
        if row is not None:
            self._drop(row)
        row = CheckRow("", tag=tag)
        row.toggled.connect(
            lambda on: self._chosen.set(kind, value, on=on, name=self._reviewer_name(kind, value))
        )
        body.insertWidget(place, row)
        self._rows[kind, value] = row
        self._tags_shown[kind, value] = tag
        return row

    def _drop(self, row: CheckRow) -> None:
        self._said.pop(row, None)
        row.hide()
        row.deleteLater()

    def _wanted(self) -> list[tuple[str, str, str, tuple[str, str] | None, int | None]]:
        """Return (kind, value, words, tag, count) of all rows in their order."""
        facets = self._facets
        types = facets.types if facets else {}
        codes = [label.code for label in self._types.labels if label.active and label.parent is None]
        codes += [code for code in (*types, *self._chosen.filter.types) if code not in codes]
        found = [
            (
                "types",
                code,
                self._types.word(code),
                self._types.tag(code),
                types.get(code, 0) if facets else None,
            )
            for code in dict.fromkeys(codes)
        ]
        found += [
            (
                gap,
                "",
                QCoreApplication.translate("ClaimsScreen", GAPS[gap]),
                None,
                getattr(facets, gap) if facets else None,
            )
            for gap in GAPS
        ]
        stages = facets.statuses if facets else {}
        found += [
            ("statuses", code, word, None, stages.get(code, 0) if facets else None)
            for code, word in wording.choices("claim_status", short=True)
        ]
        people = facets.reviewers if facets else {}
        found += [
            (
                "reviewers",
                each.uid,
                bidi.isolated(each.display_name),
                None,
                people.get(each.uid, 0) if facets else None,
            )
            for each in self._reviewers
        ]
        return found

    def _reviewer_name(self, kind: str, value: str) -> Name | None:
        found = next((each for each in self._reviewers if each.uid == value), None)
        return (lambda: found.display_name) if kind == "reviewers" and found else None

    def _tick(self) -> None:
        """Show what is chosen, whoever chose it."""
        for (kind, value), row in self._rows.items():
            blocker = QSignalBlocker(row)
            row.setChecked(self._chosen.has(kind, value))
            blocker.unblock()

    # -- fields ------------------------------------------------------------------------------------------------------

    def _named(self, kind: str, offer: Completion) -> None:
        self._fields[kind].clear()
        if isinstance(offer.data, tuple):
            uid, name = offer.data
            self._chosen.set(kind, uid, on=True, name=name)

    def _outlets(self, typed: str) -> Sequence[Completion]:
        found = parties.complete_outlets(self._workspace.session, typed, _OFFERS)
        return [
            Completion(
                wording.party(row.outlet),
                wording.count("articles", row.articles),
                (row.outlet.uid, lambda each=row.outlet: wording.party(each)),
            )
            for row in found
        ]

    def _actors(self, typed: str) -> Sequence[Completion]:
        found = parties.complete_actors(self._workspace.session, typed, _OFFERS)
        return [
            Completion(
                wording.party(row.actor),
                wording.count("claims", row.claims),
                (row.actor.uid, lambda each=row.actor: wording.party(each)),
            )
            for row in found
        ]

    def _events(self, typed: str) -> Sequence[Completion]:
        found = events.complete(self._workspace.session, typed, _OFFERS)
        return [
            Completion(
                wording.event(row), bidi.ltr(row.code), (row.uid, lambda each=row: wording.event(each))
            )
            for row in found
        ]

    def _tags(self, typed: str) -> Sequence[Completion]:
        return [
            Completion(wording.label(label), scheme, (label.uid, lambda each=label: wording.label(each)))
            for label, scheme in tags(self._workspace, typed)
        ][:_OFFERS]


def tags(workspace: Workspace, typed: str) -> list[tuple[Label, str]]:
    """Return the labels in use that hold what was typed, each with the name of its scheme."""
    wanted = fold(typed.strip())
    return [
        (label, wording.either(each.scheme.name_ar, each.scheme.name_en))
        for each in schemes.schemes(workspace.session)
        for label in each.labels
        if label.active and wanted in fold(f"{label.name_ar} {label.name_en}")
    ]
