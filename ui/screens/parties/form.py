"""The form of one actor or outlet: names, kind, side, reliability, whether it must be kept out of exports."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app import parties, vocabularies
from app.edits import matches
from app.problems import Rejected
from db.changes import Action
from db.records import Outlet
from ui import scaling, wording
from ui.attempt import attempt
from ui.screens.parties.model import PartyRow
from ui.screens.parties.spellings import Spellings
from ui.widgets.bars import Bar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.claim_card.chain_form import NameField
from ui.widgets.completing import Completion
from ui.widgets.elided import Elided
from ui.widgets.field_set import FieldSet
from ui.widgets.fields import Labelled
from ui.widgets.fitting_choice import FittingChoice
from ui.workspace import Workspace


class PartyForm(Translated, QWidget):
    """Every field commits by itself. ``kind`` is actor or outlet; ``claims_asked(uid)`` by the button with the count."""

    remove_asked = Signal()
    claims_asked = Signal(str)

    def __init__(self, workspace: Workspace, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kind = kind
        self._row: PartyRow | None = None
        self._side_name = self._parent_name = ""
        self._title = Elided("h2")
        self._remove = IconButton("trash-2", "", framed=True)
        self._uses = Button("", kind="ghost", icon="highlighter" if kind == "actor" else "files", small=True)
        self.fields = FieldSet(workspace, self._edit, self)
        self.spellings = Spellings()
        self._spelt = Labelled("", self.spellings)
        self.side = NameField(self._sides)
        self._side = Labelled("", self.side)
        self.above = NameField(self._outlets)
        self._above = Labelled("", self.above)
        self.reliability = FittingChoice()
        self._reliable = Labelled("", self.reliability)
        self._lay_out()
        self._connect()
        self.set_writable(writable=workspace.writable)
        self.retranslate()

    # -- construction ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = Bar("tool_bar", tone="base", parent=self)
        bar.add(self._title, 100)
        bar.add_end(self._uses)
        bar.add_end(self._remove)
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        page = QVBoxLayout(content)
        edge = scaling.px(16)
        page.setContentsMargins(edge, scaling.px(12), edge, scaling.px(16))
        page.setSpacing(scaling.px(12))
        for widget in self._controls():
            page.addWidget(widget)
        page.addStretch(1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(bar)
        outer.addWidget(area)
        self.setMinimumWidth(scaling.px(260))

    def _controls(self) -> Sequence[QWidget]:
        text, code, check = self.fields.text, self.fields.code, self.fields.check
        kind: tuple[QWidget, ...]
        names = (text("name_ar"), text("name_en"), self._spelt)
        if self._kind == "actor":
            kind = (
                code("actor_type", "actor_type"),
                self._side,
                self._reliable,
                check("sensitive"),
                check("named"),
            )
        else:
            kind = (
                code("outlet_type", "outlet_type"),
                self._side,
                self._reliable,
                text("country"),
                self._above,
            )
        return (*names, *kind, text("note", lines=3))

    def _connect(self) -> None:
        self._remove.clicked.connect(self.remove_asked)
        self._uses.clicked.connect(lambda: self.claims_asked.emit(self._row.uid if self._row else ""))
        self.spellings.changed.connect(lambda found: self._do("aliases", found))
        self.reliability.chosen.connect(lambda code: self._do("reliability", code))
        self.side.settled.connect(lambda what, _onward: self._set_side(what))
        self.side.textEdited.connect(lambda text: self._emptied("alignment", text))
        self.above.settled.connect(lambda what, _onward: self._set_above(what))
        self.above.textEdited.connect(lambda text: self._emptied("parent", text))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        actor = self._kind == "actor"
        captions = {
            "name_ar": self.tr("Name in Arabic"),
            "name_en": self.tr("Name in English"),
            "note": self.tr("Note"),
            f"{self._kind}_type": self.tr("Kind"),
        }
        if actor:
            captions["sensitive"] = self.tr("Sensitive: a code stands for the name in exports")
            captions["named"] = self.tr("Known by name")
        else:
            captions["country"] = self.tr("Country")
        self.fields.set_captions(captions)
        self._spelt.set_caption(self.tr("Other spellings"))
        self._side.set_caption(self.tr("Side, as the team sets it"))
        self._above.set_caption(self.tr("Belongs to"))
        self._reliable.set_caption(self.tr("Reliability of the source"))
        none = self.tr("None")
        for field in (self.side, self.above):
            field.setPlaceholderText(none)
        choices = [
            (code, wording.word("reliability", code) if code == "not_assessed" else code)
            for code in vocabularies.codes("reliability")
        ]
        self.reliability.set_choices(self.tr("Reliability of the source"), choices)
        self._remove.set_name(self.tr("Remove the person or body") if actor else self.tr("Remove the outlet"))
        if self._row is not None:
            self.show_party(self._row)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_party(self, row: PartyRow) -> None:
        """Show a party; what is being typed about the same one stays."""
        other = self._row is None or self._row.uid != row.uid
        if other:
            self.flush()
        self._row = row
        party = row.party
        self._title.set_text(wording.party(party))
        self.fields.show_record(party)
        self.spellings.show_spellings(party.aliases)
        if other:
            self.spellings.field.clear()
        self.reliability.choose(party.reliability)
        self._reliable.set_remark(wording.word("reliability", party.reliability))
        self._show_names(other=other)
        noun = "claims" if self._kind == "actor" else "articles"
        self._uses.setText(wording.count(noun, row.count))
        self._uses.setVisible(row.count > 0)

    def set_writable(self, *, writable: bool) -> None:
        """Let parties be changed or only read."""
        self.fields.set_writable(writable=writable)
        self.spellings.set_writable(writable=writable)
        self.side.setReadOnly(not writable)
        self.above.setReadOnly(not writable)
        self.reliability.setEnabled(writable)
        self._remove.setVisible(writable)

    def flush(self) -> None:
        """Commit what is being typed."""
        if self._row is not None and self._workspace.writable:
            self.fields.flush()
            self.spellings.add()

    def focus_name(self) -> None:
        """Begin to edit the name."""
        self.fields.field("name_ar").setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_names(self, *, other: bool) -> None:
        """Show side and superior, but leave alone what is being typed."""
        party = self._row.party if self._row is not None else None
        side = wording.word("alignment", party.alignment) if party is not None else ""
        if other or not self.side.hasFocus() or self.side.text() == self._side_name:
            self._side_name = side
            self.side.show_name(side)
        above = party.parent if isinstance(party, Outlet) else None
        found = self._workspace.session.store.get(Outlet, above) if above else None
        name = wording.party(found) if found is not None else ""
        if other or not self.above.hasFocus() or self.above.text() == self._parent_name:
            self._parent_name = name
            self.above.show_name(name)
            self._above.set_remark("")

    # -- changing ----------------------------------------------------------------------------------------------------

    def _edit(self, name: str, value: object) -> Action:
        assert self._row is not None  # noqa: S101  (fields are shown with a party only)
        change = parties.edit_actor if self._kind == "actor" else parties.edit_outlet
        return change(self._workspace.session, self._row.uid, **{name: value})

    def _do(self, name: str, value: object) -> None:
        if self._row is not None:
            attempt(self._workspace, lambda: self._edit(name, value))

    def _emptied(self, name: str, text: str) -> None:
        if name == "parent":
            self._above.set_remark("")
        if not text.strip() and self._row is not None and getattr(self._row.party, name):
            self._do(name, "" if name == "alignment" else None)

    def _sides(self, typed: str) -> Sequence[Completion]:
        """Offer the sides that ship and those the team uses already."""
        session = self._workspace.session
        used = {row.actor.alignment for row in parties.actors(session)}
        used |= {row.outlet.alignment for row in parties.outlets(session)}
        codes = dict.fromkeys((*vocabularies.codes("alignment"), *sorted(used - {""})))
        found = [(wording.word("alignment", code), code) for code in codes]
        return [Completion(word, "", code) for word, code in found if matches(typed, (word, code))]

    def _set_side(self, what: object) -> None:
        typed = what.display if isinstance(what, Completion) else " ".join(str(what).split())
        code = next((each.data for each in self._sides("") if each.display == typed), typed)
        self._do("alignment", code)

    def _outlets(self, typed: str) -> Sequence[Completion]:
        own = self._row.uid if self._row is not None else ""
        found = parties.complete_outlets(self._workspace.session, typed)
        return [
            Completion(wording.party(each.outlet), "", each.outlet.uid)
            for each in found
            if each.outlet.uid != own
        ]

    def _set_above(self, what: object) -> None:
        uid = what.data if isinstance(what, Completion) else None
        if not isinstance(uid, str):
            self._above.set_remark(self.tr("No outlet is called so. Choose one from the list."), wrong=True)
            return
        try:
            action = self._edit("parent", uid)
        except Rejected as refusal:
            self._above.set_remark(wording.problem(refusal), wrong=True)
            return
        if self._workspace.editor.do(action):
            self._parent_name = self.above.text()
            self._show_names(other=False)
