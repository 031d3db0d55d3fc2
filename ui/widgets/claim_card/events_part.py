"""The events a claim speaks of: chips with their relation, and a field that finds or makes an event."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from app import events
from app.claims import ClaimDetail, LinkedEvent
from ui import bidi, wording
from ui.widgets.claim_card.linked_part import LinkedPart
from ui.widgets.claim_card.part import Subject
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


class EventsPart(LinkedPart[LinkedEvent]):
    """Links of the claim; E leads to the field."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(subject, EventField(subject), parent)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        if self.heading is not None:
            self.heading.set_texts(self.tr("Event"))
        self.field.setPlaceholderText(self.tr("A few letters of the event"))
        self.field.setAccessibleName(self.tr("Link to an event"))
        if self.subject.detail is not None:
            self.show_claim(self.subject.detail)

    def linked(self, detail: ClaimDetail) -> Sequence[LinkedEvent]:
        """Return the links of a claim."""
        return detail.links

    def said(self, linked: LinkedEvent) -> tuple[str, str]:
        """Return how the claim speaks of the event, and its title."""
        return wording.word("claim_event", linked.link.relation), wording.event(linked.event)

    def link(self, uid: str) -> bool:
        """Link the claim to an event."""
        session, claim = self.subject.workspace.session, self.subject.uid
        return self.subject.attempt(lambda: events.link(session, [claim], uid))

    def link_new(self, typed: str) -> bool:
        """Link the claim to a new event of that title."""
        session, claim = self.subject.workspace.session, self.subject.uid
        return self.subject.attempt(lambda: events.link_new(session, [claim], typed))

    def last_used(self) -> str | None:
        """Return the event linked last."""
        return events.last_used(self.subject.workspace.session)

    def fill_menu(self, menu: QMenu, linked: LinkedEvent) -> None:
        """Offer the relations, the way to the event, and to let go of it."""
        session = self.subject.workspace.session
        for code, word in wording.choices("claim_event") if self.writable else ():
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
        if self.writable:
            away = menu.addAction(self.tr("Unlink"))
            away.triggered.connect(
                lambda: self.subject.attempt(lambda: events.unlink(session, [linked.link.uid]))
            )
