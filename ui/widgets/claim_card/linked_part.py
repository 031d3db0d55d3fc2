"""What events and questions share on the card: a chip for each that the claim is tied to, a field for one more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.claims import ClaimDetail
from ui import scaling
from ui.widgets.chips import LinkChip
from ui.widgets.claim_card.part import Part, Subject
from ui.widgets.claim_card.twice_field import TwiceField
from ui.widgets.completing import Completion

Linked = TypeVar("Linked")


class LinkedPart(Part, Generic[Linked]):
    """Chips with a menu each, and the field that finds or makes what to tie the claim to.

    A refusal keeps the reader in the field. Subclasses say what is tied and how; they set texts in ``retranslate``.
    """

    def __init__(self, subject: Subject, field: TwiceField, parent: QWidget | None = None) -> None:
        super().__init__(subject, parent=parent)
        self.writable = True
        self.field = field
        self._chips: list[LinkChip] = []
        self._shown: Sequence[Linked] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(scaling.px(4))
        field.settled.connect(self._take)
        field.dropped.connect(self.finished)
        field.last_asked.connect(self._take_last)
        self.body.addLayout(self._list)
        self.body.addWidget(field)
        self.retranslate()

    def linked(self, detail: ClaimDetail) -> Sequence[Linked]:
        """Return what a claim is tied to, in the order of the chips."""
        raise NotImplementedError

    def said(self, linked: Linked) -> tuple[str, str]:
        """Return the relation, "" for none, and the name on a chip."""
        raise NotImplementedError

    def link(self, uid: str) -> bool:
        """Tie the claim to what is there already; False when that was refused."""
        raise NotImplementedError

    def link_new(self, typed: str) -> bool:
        """Tie the claim to something new of the words typed; False when that was refused."""
        raise NotImplementedError

    def last_used(self) -> str | None:
        """Return the uid of what a claim was tied to last."""
        raise NotImplementedError

    def fill_menu(self, menu: QMenu, linked: Linked) -> None:
        """Add what can be done with a link."""
        raise NotImplementedError

    def set_writable(self, *, writable: bool) -> None:
        """Let links be changed or only read."""
        self.writable = writable
        self.field.setVisible(writable)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show what the claim is tied to."""
        self._shown = self.linked(detail)
        while len(self._chips) < len(self._shown):
            self._add_chip(len(self._chips))
        for at, chip in enumerate(self._chips):
            chip.setVisible(at < len(self._shown))
            if at < len(self._shown):
                relation, name = self.said(self._shown[at])
                chip.set_link(relation, name)
                chip.setToolTip(name)

    def open_by_key(self) -> None:
        """Begin to type a name."""
        if self.writable and self.subject.uid:
            self.field.open_by_key()

    def claim_changed(self) -> None:
        """Forget what was typed: another claim is shown."""
        self.field.show_name("")

    def _add_chip(self, at: int) -> None:
        chip = LinkChip()
        chip.clicked.connect(lambda: self._offer(at))
        self._chips.append(chip)
        self._list.addWidget(chip)

    def _take(self, what: object, onward: bool) -> None:  # noqa: FBT001 - a slot
        uid = what.data if isinstance(what, Completion) else None
        typed = what.display if isinstance(what, Completion) else str(what)
        if not typed.strip() or not (onward or isinstance(what, Completion)):
            return
        self.field.show_name("")
        done = self.link(uid) if isinstance(uid, str) else self.link_new(typed)
        if done and onward:
            self.finished.emit()

    def _take_last(self) -> None:
        uid = self.last_used()
        if uid is not None:
            self.field.show_name("")
            self.link(uid)
            self.finished.emit()

    def _offer(self, at: int) -> None:
        chip = self._chips[at]
        menu = QMenu(self)
        self.fill_menu(menu, self._shown[at])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
