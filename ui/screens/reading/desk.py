"""The reading desk: where reviewers spend their day."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app import claims, schemes
from db.changes import Action
from ui import theme, wording
from ui.action_map import ActionMap
from ui.screens.reading import keys
from ui.screens.reading.changes import Effect, effect, sweeping
from ui.screens.reading.desk_claims import DeskClaims
from ui.screens.reading.highlights import Shown, row_of
from ui.screens.screen import Hint
from ui.workspace import Message, Workspace

_MANY = 60


class ReadingDesk(DeskClaims):
    """Articles side by side, the card of the current claim, the label bar.

    ``show_claim(uid)`` and ``open_article(uid)`` bring a place up; ``bar`` is for the window to lay out.
    """

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        self._remember_soon.timeout.connect(self.remember)
        self._card_soon.timeout.connect(self._show_card)
        self._count_soon.timeout.connect(self._count_queue)
        self._connect()
        keys.bind(self)
        self.retranslate()

    def _connect(self) -> None:
        bar, card, empty = self.bar, self.card, self._empty
        bar.event_chosen.connect(self.choose_event)
        bar.article_asked.connect(self.choose_article)
        bar.shelf.toggled.connect(self._toggle_article)
        bar.step_toggled.connect(self._scroll_in_step)
        bar.light_toggled.connect(self._light_up)
        bar.shown_changed.connect(self._show_only)
        bar.queue_asked.connect(self._offer_queue)
        self.labels.labelled.connect(self._label_clicked)
        self.panes.changed.connect(self._panes_changed)
        card.advance_asked.connect(lambda: self.walk(1))
        card.next_asked.connect(lambda: self.walk(1))
        card.previous_asked.connect(lambda: self.walk(-1))
        card.remove_asked.connect(self.labeller.remove)
        card.submit_asked.connect(self.labeller.submit)
        card.confirm_asked.connect(self.suggesting.confirm)
        self.suggesting.changed.connect(self._show_suggestion)
        self.differing.changed.connect(self._show_suggestion)
        card.finished.connect(self._card_finished)
        empty.import_asked.connect(lambda: self.commands.trigger("import.files"))
        empty.open_asked.connect(self.open_together)
        empty.choose_asked.connect(self.choose_article)
        theme.current.changed.connect(self._take_look)
        self.workspace.preferences.changed.connect(self._preferences_changed)

    def retranslate(self) -> None:
        """Name the desk in the language of the interface."""
        super().retranslate()
        self.setAccessibleName(self.tr("Reading desk"))
        self._say_queue()

    def hints(self) -> list[Hint]:
        """Return the keys that matter most now."""
        if self.pane is None:
            return [Hint("ctrl+shift+o", self.tr("open an article")), Hint("f1", self.tr("all keys"))]
        if self.suggesting.current is not None:
            return [Hint("[", self.tr("move the edge")), *self._hints_onward()]
        found = [Hint("space", self.tr("select more"))]
        if self.guessed:
            found += [Hint("a", self.tr("confirm the guess"))]
        elif self._claim:
            found += [Hint("f3", self.tr("claimant")), Hint("e", self.tr("link to an event"))]
        return [*found, Hint("enter", self.tr("next claim")), *self._hints_onward()]

    def _hints_onward(self) -> list[Hint]:
        return [Hint("f8", self.tr("next open figure")), Hint("f1", self.tr("all keys"))]

    def summary(self) -> str:
        """Return what is selected."""
        if self.pane is None:
            return ""
        return self._say.selection(self.pane.view.text, *self.pane.view.selection)

    def regions(self) -> list[QWidget]:
        """Return bar, panes, card and label bar."""
        views = [pane.view for pane in self.panes.shown()] if self.pane else [self._empty]
        return [*views, self.card, self.labels, self.bar]

    def show_claim(self, uid: str) -> None:
        """Open the article of a claim and make it the current one."""
        detail = claims.detail(self.workspace.session, uid)
        if detail is None:
            self.workspace.say(Message("warn", wording.problem("gone")))
            return
        pane = self.open_article(detail.article.uid)
        row = pane.claim(uid) if pane is not None else None
        if row is not None and not self.bar.shown.admits(row):
            self._show_only(Shown())
        self.set_claim(uid)

    def refresh(self, action: Action | None) -> None:
        """Show the present state, of what ``action`` touches or of everything."""
        if action is None or sweeping(action):
            self._refresh_all()
            return
        self.labeller.note(action)
        what = effect(action)
        if what.labels:
            self.load_types()
        if what.articles or (what.links and self.bar.event_uid()):
            self._refresh_articles()
        if what.events:
            self.bar.refresh_events()
        self._known.clear()
        gone = self._repaint(what)
        self._refresh_claim(what, gone)
        self._known.clear()
        self.suggesting.refresh(action)
        self.differing.note(action)
        self._say_soon.start()

    def _refresh_all(self) -> None:
        if not self._restored:
            self._restore()
        self.load_types()
        self.bar.refresh_events()
        self._refresh_articles()
        for pane in self.panes.all():
            pane.reload_claims()
        if self._claim and self._pane_of(self._claim) is not None:
            self.set_claim(self._claim)
        else:
            self.show_no_claim()
        self.suggesting.refresh_all()
        self.differing.forget()
        self._count_soon.start()
        self._place.arrange()

    def load_types(self) -> None:
        """Read the claim types: keys, colours, the label bar."""
        session = self.workspace.session
        found = [row for row in schemes.schemes(session) if row.scheme.code == schemes.CLAIM_TYPE]
        self._types = {label.code: label for row in found for label in row.labels}
        active = schemes.claim_types(session)
        self.labels.set_types(active)
        self.bar.set_types(active)
        self.card.set_types(active)
        self._label_keys.bind(active)
        for pane in self.panes.all():
            pane.set_types(self._types, self.bar.shown)

    def _repaint(self, what: Effect) -> bool:
        """Paint again the claims touched; tell whether the current one is gone."""
        if len(what.painted) > _MANY:
            for pane in self.panes.all():
                pane.reload_claims()
            return bool(self._claim) and self._pane_of(self._claim) is None
        gone = False
        for uid in what.painted:
            detail = claims.detail(self.workspace.session, uid)
            if detail is None:
                gone |= self._take(uid)
            else:
                self._known[uid] = detail
                shown = self.panes.of(detail.article.uid)
                if shown is not None:
                    shown.put_claim(row_of(detail, self.workspace.session.identity.reviewer_uid))
        return gone

    def _take(self, uid: str) -> bool:
        """Paint a claim no longer; the passage of the current one is selected, to be labelled otherwise."""
        for pane in self.panes.all():
            spans = pane.spans(uid)
            if pane.take_claim(uid) is not None and uid == self._claim and spans:
                pane.view.select(spans[0].start, spans[0].end)
        return uid == self._claim

    def _refresh_claim(self, what: Effect, gone: bool) -> None:  # noqa: FBT001
        """Show the one claim an Action is about, wherever it came from; else the current one as it is now."""
        wanted = what.created if len(what.created) == 1 else what.touched
        about = next(iter(wanted)) if len(wanted) == 1 else ""
        if about and self._pane_of(about) is not None:
            self.set_claim(about)
        elif gone:
            self.show_no_claim()
        elif self._claim and (self._claim in what.touched or what.names):
            self.set_claim(self._claim)

    def hideEvent(self, event: QHideEvent) -> None:
        """Commit what is being typed and remember the places."""
        super().hideEvent(event)
        self.card.flush()
        self.remember()
