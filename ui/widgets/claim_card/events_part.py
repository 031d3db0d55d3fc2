"""The events a claim speaks of: chips with their relation, and a field that finds or makes an event."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app import events
from app.claims import ClaimDetail, LinkedEvent
from ui import bidi, scaling, wording
from ui.widgets.chips import LinkChip
from ui.widgets.claim_card.part import Part, Subject
from ui.widgets.claim_card.twice_field import TwiceField
from ui.widgets.completing import Completion


class EventField(TwiceField):
    """Finds an event or takes the title of a new one; E pressed again at once takes the one used last."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        super().__init__(self._offers, icon="link", key="e")

    def _offers(self, typed: str) -> Sequence[Completion]:
        found = events.complete(self._subject.workspace.session, typed)
        offers = [Completion(wording.event(row), bidi.ltr(row.code), row.uid) for row in found]
        title = " ".join(typed.split())
        if title and all(offer.display != title for offer in offers):
            offers.append(Completion(title, self.tr("new event")))
        return offers


class EventsPart(Part):
    """Links of the claim; E leads to the field."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(subject, parent=parent)
        self._writable = True
        self._chips: list[LinkChip] = []
        self._links: tuple[LinkedEvent, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(scaling.px(4))
        self._field = EventField(subject)
        self._field.settled.connect(self._take)
        self._field.dropped.connect(self.finished)
        self._field.last_asked.connect(self._take_last)
        self.body.addLayout(self._list)
        self.body.addWidget(self._field)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        if self.heading is not None:
            self.heading.set_texts(self.tr("Event"))
        self._field.setPlaceholderText(self.tr("A few letters of the event"))
        self._field.setAccessibleName(self.tr("Link to an event"))
        if self.subject.detail is not None:
            self.show_claim(self.subject.detail)

    def set_writable(self, *, writable: bool) -> None:
        """Let links be changed or only read."""
        self._writable = writable
        self._field.setVisible(writable)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show the links."""
        self._links = detail.links
        while len(self._chips) < len(detail.links):
            chip = LinkChip()
            at = len(self._chips)
            chip.clicked.connect(lambda _=False, at=at: self._offer(at))
            self._chips.append(chip)
            self._list.addWidget(chip)
        for at, chip in enumerate(self._chips):
            chip.setVisible(at < len(detail.links))
            if at < len(detail.links):
                linked = detail.links[at]
                relation = wording.word("claim_event", linked.link.relation)
                chip.set_link(relation, wording.event(linked.event))
                chip.setToolTip(wording.event(linked.event))

    def open_by_key(self) -> None:
        """Begin to type an event."""
        if self._writable and self.subject.uid:
            self._field.open_by_key()

    def claim_changed(self) -> None:
        """Forget what was typed: another claim is shown."""
        self._field.show_name("")

    def _take(self, what: object, onward: bool) -> None:  # noqa: FBT001 - a slot
        uid = what.data if isinstance(what, Completion) else None
        typed = what.display if isinstance(what, Completion) else str(what)
        if not typed.strip() or not (onward or isinstance(what, Completion)):
            return
        session, claim = self.subject.workspace.session, self.subject.uid
        if isinstance(uid, str):
            self._link(uid)
        else:
            self._field.show_name("")
            self.subject.attempt(lambda: events.link_new(session, [claim], typed))
        if onward:
            self.finished.emit()

    def _take_last(self) -> None:
        uid = events.last_used(self.subject.workspace.session)
        if uid is not None:
            self._link(uid)
            self.finished.emit()

    def _link(self, event_uid: str) -> None:
        session, uid = self.subject.workspace.session, self.subject.uid
        self._field.show_name("")
        self.subject.attempt(lambda: events.link(session, [uid], event_uid))

    def _offer(self, at: int) -> None:
        linked, chip = self._links[at], self._chips[at]
        session = self.subject.workspace.session
        menu = QMenu(self)
        for code, word in wording.choices("claim_event") if self._writable else ():
            choice = menu.addAction(word)
            choice.setCheckable(True)
            choice.setChecked(code == linked.link.relation)
            choice.triggered.connect(
                lambda _=False, code=code: self.subject.attempt(
                    lambda: events.set_relation(session, linked.link.uid, code)
                )
            )
        menu.addSeparator()
        go = menu.addAction(self.tr("Show the event"))
        go.triggered.connect(lambda: self.subject.workspace.go_to_event.emit(linked.event.uid))
        if self._writable:
            away = menu.addAction(self.tr("Unlink"))
            away.triggered.connect(
                lambda: self.subject.attempt(lambda: events.unlink(session, [linked.link.uid]))
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
