"""What is done with whole events: new, merged, split, removed, claims linked to them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app import events, linking
from app.events import EventDetail
from db.changes import Action
from db.records import ClaimEventLink, Event, EventActor
from ui import bidi, language, wording
from ui.attempt import attempt
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.merge_spellings import MergeDialog, Option
from ui.dialogs.name import NameDialog
from ui.dialogs.pick_claims import LinkClaimsDialog, SplitEventDialog
from ui.workspace import Message, Workspace


class EventActs(QObject):
    """Opens the dialogs over ``screen`` and does what they ask for. ``made(uid)``: an event came to be."""

    made = Signal(str)

    def __init__(self, workspace: Workspace, screen: QWidget) -> None:
        super().__init__(screen)
        self._workspace = workspace
        self._screen = screen

    def new(self, title: str = "") -> None:
        """Ask for the title of a new event."""

        def make(name: str) -> bool:
            action, uid = events.create(self._workspace.session, name)
            done = self._workspace.editor.do(action)
            if done:
                self.made.emit(uid)
            return done

        heading = self.tr("New event")
        self._open(
            NameDialog(
                self._window(), heading, self.tr("Title in Arabic"), self.tr("Add the event"), make, title
            )
        )

    def link(self, detail: EventDetail) -> None:
        """Ask which claims speak of the event."""
        session, uid = self._workspace.session, detail.event.uid

        def link(claims: list[str], relation: str) -> bool:
            return attempt(self._workspace, lambda: linking.link(session, claims, uid, relation))

        named = (uid, wording.event(detail.event))
        self._open(LinkClaimsDialog(self._window(), session, named, link))

    def merge(self, detail: EventDetail) -> None:
        """Ask which events are this one."""
        session = self._workspace.session
        options = [
            Option(
                row.uid,
                wording.event(row),
                "   ".join(
                    text for text in (bidi.ltr(row.code), wording.date(row.date), row.place_name) if text
                ),
                wording.count("claims", row.claims),
            )
            for row in events.rows(session)
        ]
        self._open(
            MergeDialog(
                self._window(),
                self.tr("Merge events"),
                options,
                [detail.event.uid],
                lambda keep, others: events.merge(session, keep, others),
                self._said,
                self._merge,
            )
        )

    def split(self, detail: EventDetail) -> None:
        """Ask which claims move to a new event."""
        session, uid = self._workspace.session, detail.event.uid
        if not detail.linked:
            self._workspace.say(
                Message("info", self.tr("No claim is linked to this event, so nothing can be split off."))
            )
            return

        def split(claims: list[str], title: str) -> bool:
            action, made = events.split(session, uid, claims, title)
            done = self._workspace.editor.do(action)
            if done:
                self.made.emit(made)
            return done

        rows = [each.claim for each in detail.linked]
        self._open(SplitEventDialog(self._window(), session, rows, split))

    def remove(self, detail: EventDetail) -> None:
        """Remove the event, after saying what happens to what hangs on it."""
        session, uid = self._workspace.session, detail.event.uid
        sentences = []
        if detail.linked:
            count = detail.own + detail.shared
            words = self.tr("%n claim(s) lose their link to it. The claims themselves stay.", "", count)
            sentences.append(language.digits(words))
        if detail.children:
            words = self.tr(
                "%n event(s) that are part of it move up to the wider one.", "", len(detail.children)
            )
            sentences.append(language.digits(words))
        sentences.append(self.tr("Ctrl+Z brings everything back."))
        title = self.tr("Remove “%1”?").replace("%1", bidi.isolated(wording.event(detail.event)))
        dialog = ConfirmDialog(self._window(), title, sentences, self.tr("Remove the event"))
        dialog.accepted.connect(lambda: attempt(self._workspace, lambda: events.remove(session, uid)))
        self._open(dialog)

    def _merge(self, action: Action) -> bool:
        kept = next((each.uid for each in action.changes if each.kind is Event and each.after), "")
        if not self._workspace.editor.do(action):
            return False
        self._workspace.say(Message("ok", self.tr("The events are one now. Ctrl+Z takes that back.")))
        if kept:
            self.made.emit(kept)
        return True

    def _said(self, action: Action) -> str:
        """Say what an action that merges would move."""
        moved = [each for each in action.changes if each.before is not None and each.after is not None]
        links = sum(1 for each in moved if each.kind is ClaimEventLink)
        doubled = sum(1 for each in action.changes if each.kind is ClaimEventLink and each.after is None)
        people = sum(1 for each in moved if each.kind is EventActor)
        gone = sum(1 for each in action.changes if each.kind is Event and each.after is None)
        said = [self.tr("%n event(s) go.", "", gone), self.tr("%n link(s) of claims move.", "", links)]
        if doubled:
            said.append(self.tr("%n claim(s) are linked already and keep that link.", "", doubled))
        if people:
            said.append(self.tr("%n party(ies) move.", "", people))
        said.append(self.tr("Title, date and place of the one that stays do not change."))
        return language.digits(" ".join(said))

    def _window(self) -> QWidget:
        return self._screen.window()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
