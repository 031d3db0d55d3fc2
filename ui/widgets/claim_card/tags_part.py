"""Second types and tags of the team on the card: chips that can be taken off, a field that finds one by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app import labelling, schemes
from app.arabic.fold import fold
from app.claims import ClaimDetail
from db.records import Label
from ui import bidi, wording
from ui.widgets.chips import FilterChip
from ui.widgets.claim_card.chain_form import NameField
from ui.widgets.claim_card.header import label_colour, label_key
from ui.widgets.claim_card.part import Part, Subject
from ui.widgets.completing import Completion
from ui.widgets.layouts import FlowLayout


class TagsPart(Part):
    """Further labels of the claim. Shift+digit adds second types from the article."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(subject, parent=parent)
        self._writable = True
        self._chips: list[FilterChip] = []
        self._shown: tuple[str, ...] = ()
        self._flow_host = QWidget()
        self._flow = FlowLayout(self._flow_host, gap=4)
        self._field = NameField(self._complete, icon="tags")
        self._field.settled.connect(self._take)
        self._field.dropped.connect(self.finished)
        self.body.addWidget(self._flow_host)
        self.body.addWidget(self._field)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        if self.heading is not None:
            self.heading.set_texts(self.tr("Second types and tags"))
        self._field.setPlaceholderText(self.tr("Name of a type or tag"))
        self._field.setAccessibleName(self.tr("Add a type or tag"))
        self._shown = ()
        if self.subject.detail is not None:
            self.show_claim(self.subject.detail)

    def set_writable(self, *, writable: bool) -> None:
        """Let labels be changed or only read."""
        self._writable = writable
        self._field.setVisible(writable)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show the labels; nothing is built anew while they are the same."""
        uids = tuple(label.uid for label in detail.labels)
        if uids == self._shown and len(uids) == len(self._chips):
            return
        self._shown = uids
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(label) for label in detail.labels]
        self._flow_host.setVisible(bool(self._chips))
        self._flow_host.updateGeometry()

    def claim_changed(self) -> None:
        """Forget what was typed: another claim is shown."""
        self._field.show_name("")

    def _chip(self, label: Label) -> FilterChip:
        tag = (label_key(label), label_colour(label)) if label.shortcut else None
        chip = FilterChip(wording.label(label, short=True), tag=tag)
        chip.setToolTip(wording.definition(label) or wording.label(label))
        chip.setEnabled(self._writable)
        chip.removed.connect(lambda: self._toggle(label.uid))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _complete(self, typed: str) -> Sequence[Completion]:
        detail = self.subject.detail
        if detail is None:
            return []
        wanted = fold(typed.strip())
        taken = {detail.type_label.uid, *(label.uid for label in detail.labels)}
        offers = []
        for scheme in schemes.schemes(self.subject.workspace.session):
            name = wording.either(scheme.scheme.name_ar, scheme.scheme.name_en)
            for label in scheme.labels:
                words = fold(f"{label.name_ar} {label.name_en}")
                if label.active and label.uid not in taken and wanted in words:
                    offers.append(Completion(wording.label(label), bidi.isolated(name), label.uid))
        return offers

    def _take(self, what: object, onward: bool) -> None:  # noqa: FBT001 - a slot
        if isinstance(what, Completion) and isinstance(what.data, str):
            self._field.show_name("")
            self._toggle(what.data)
            if onward:
                self.finished.emit()

    def _toggle(self, label_uid: str) -> None:
        session, uid = self.subject.workspace.session, self.subject.uid
        self.subject.attempt(lambda: labelling.toggle_label(session, uid, label_uid))
