"""The reading desk: where reviewers spend their day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import articles, claims, schemes
from app.articles import ArticleRow
from app.claims import ClaimDetail
from db.changes import Action
from db.records import Label
from ui import scaling, theme, tokens, wording
from ui.action_map import ActionMap
from ui.attempt import attempt
from ui.screens.reading import keys
from ui.screens.reading.bar import DeskBar
from ui.screens.reading.card_place import CardPlace
from ui.screens.reading.changes import Effect, effect
from ui.screens.reading.chooser import ArticleChooser
from ui.screens.reading.empty import EmptyDesk
from ui.screens.reading.highlights import Shown, row_of
from ui.screens.reading.label_keys import LabelKeys, TypeBar
from ui.screens.reading.labeller import Labeller
from ui.screens.reading.memory import Memory, Place
from ui.screens.reading.menu import claim_menu
from ui.screens.reading.pane import Pane, look_of
from ui.screens.reading.panes import Panes
from ui.screens.reading.queue_menu import QueueMenu
from ui.screens.reading.receiving import Receiving
from ui.screens.reading.sentences import Sentences
from ui.screens.reading.shelf import MOST as MOST_ON_SHELF
from ui.screens.reading.time_spent import TimeSpent
from ui.screens.screen import Hint, Screen
from ui.widgets.base import Translated
from ui.widgets.claim_card import ClaimCard
from ui.workspace import Message, Workspace

_MANY = 60


class ReadingDesk(Translated, Receiving, Screen):
    """Articles side by side, the card of the current claim, the label bar.

    ``show_claim(uid)`` and ``open_article(uid)`` bring a place up; ``bar`` is for the window to lay out.
    """

    bar: DeskBar

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        session = workspace.session
        self._memory = Memory(workspace.preferences, session.project.uid)
        self._types: dict[str, Label] = {}
        self._claim = ""
        self._before = ""
        self._detail: ClaimDetail | None = None
        self._known: dict[str, ClaimDetail] = {}
        self._restored = False
        self._say = Sentences(self)
        self.bar = DeskBar(session)
        self.panes = Panes()
        self.card = ClaimCard(workspace)
        self.labels = TypeBar()
        self.labeller = Labeller(self)
        self._empty = EmptyDesk()
        self._stack = QStackedWidget()
        self._build()
        self._label_keys = LabelKeys(
            actions,
            self,
            self.labeller.label,
            self.labeller.toggle_second_type,
            lambda: workspace.writable and self.pane is not None,
        )
        self._time = TimeSpent(self, lambda: self.pane.uid if self.pane else "", self._memory.seconds())
        self._remember_soon = QTimer(self, singleShot=True, interval=400)
        self._remember_soon.timeout.connect(self.remember)
        self._say_soon = QTimer(self, singleShot=True, interval=30)
        self._say_soon.timeout.connect(self.hints_changed)
        self._card_soon = QTimer(self, singleShot=True, interval=0)
        self._card_soon.timeout.connect(self._show_card)
        self._connect()
        keys.bind(self)
        self.retranslate()

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.panes)
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        self._place = CardPlace(host, row, self.card, self.workspace.preferences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(host, 1)
        column.addWidget(self.labels)
        self.labels.setVisible(self.workspace.writable)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        bar, card, empty = self.bar, self.card, self._empty
        bar.event_chosen.connect(self.choose_event)
        bar.article_asked.connect(self.choose_article)
        bar.shelf.toggled.connect(self._toggle_article)
        bar.step_toggled.connect(self._scroll_in_step)
        bar.shown_changed.connect(self._show_only)
        bar.queue_asked.connect(self._offer_queue)
        self.labels.labelled.connect(self._label_clicked)
        self.panes.changed.connect(self._panes_changed)
        card.advance_asked.connect(lambda: self.walk(1))
        card.next_asked.connect(lambda: self.walk(1))
        card.previous_asked.connect(lambda: self.walk(-1))
        card.remove_asked.connect(self.labeller.remove)
        card.submit_asked.connect(self.labeller.submit)
        card.finished.connect(self._card_finished)
        empty.import_asked.connect(lambda: self.commands.trigger("import.files"))
        empty.open_asked.connect(self._open_together)
        empty.choose_asked.connect(self.choose_article)
        theme.current.changed.connect(self._take_look)
        self.workspace.preferences.changed.connect(self._preferences_changed)

    def retranslate(self) -> None:
        """Name the desk in the language of the interface."""
        super().retranslate()
        self.setAccessibleName(self.tr("Reading desk"))

    # -- what others ask -------------------------------------------------------------------------------------------

    @property
    def pane(self) -> Pane | None:
        """The pane worked in."""
        return self.panes.active

    @property
    def claim(self) -> str:
        """The current claim, "" for none."""
        return self._claim

    @property
    def claim_before(self) -> str:
        """The claim that was current before, "" for none."""
        return self._before

    def hints(self) -> list[Hint]:
        """Return the keys that matter most now."""
        if self.pane is None:
            return [Hint("ctrl+shift+o", self.tr("open an article")), Hint("f1", self.tr("all keys"))]
        found = [Hint("space", self.tr("select more"))]
        if self._claim:
            found += [Hint("f3", self.tr("claimant")), Hint("e", self.tr("link to an event"))]
        return [*found, Hint("enter", self.tr("next claim")), Hint("f1", self.tr("all keys"))]

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

    def open_article(self, uid: str, claim: str | None = None) -> Pane | None:
        """Open an article beside those that are open, or go to its pane; ``claim`` becomes the current one."""
        if not self._restored:
            self._restore()
        pane = self.panes.of(uid) or self._open(Place(uid))
        if pane is not None:
            self.panes.activate(pane)
            pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if claim is not None:
                self.set_claim(claim)
        return pane

    # -- articles --------------------------------------------------------------------------------------------------

    def _open(self, place: Place, at: int | None = None) -> Pane | None:
        row = articles.row(self.workspace.session, place.article)
        if row is None:
            return None
        pane = Pane(self.workspace, look_of(self.workspace))
        pane.view.set_line_width(self._line_width())
        pane.show_article(row, self._types, self.bar.shown)
        pane.view.hint_for = self._hint
        pane.activated.connect(partial(self._activated, pane))
        pane.close_asked.connect(partial(self.close_pane, pane))
        pane.claim_chosen.connect(self.set_claim)
        pane.span_moved.connect(self.labeller.move_span)
        pane.selection_moved.connect(self._say_soon.start)
        pane.header_dragged.connect(partial(self.panes.drag, pane))
        pane.context_asked.connect(self._offer_menu)
        pane.header.set_low(low=self._low())
        self.panes.put(pane, at)
        self._stack.setCurrentWidget(self.panes)
        if place.caret:
            pane.view.select(place.caret, place.caret, reveal=False)
        if place.position:
            QTimer.singleShot(0, pane.view, partial(pane.view.scroll_to_position, place.position))
        return pane

    def _restore(self) -> None:
        """Open what was open when the project was left."""
        self._restored = True
        self._load_types()
        memory, bar = self._memory, self.bar
        bar.choose_event(str(memory.get("event", "")))
        self.panes.set_shares(memory.get("widths", {}))
        bar.step.setChecked(bool(memory.get("in_step", False)))
        for place in memory.places():
            self._open(place)
        active = self.panes.of(str(memory.get("active", "")))
        if active is not None:
            self.panes.activate(active)

    def remember(self) -> None:
        """Write down what is open, and where."""
        if not self._restored:
            return
        self._memory.put_places(self.panes.all(), self.pane)
        self._memory.put("widths", self.panes.shares())
        self._memory.put("event", self.bar.event_uid())
        self._memory.put("in_step", self.panes.group.enabled)
        self._memory.put("seconds", {uid: round(spent) for uid, spent in self._time.seconds.items()})

    def close_pane(self, pane: Pane) -> None:
        """Close an article; its place is remembered no longer."""
        self.card.flush()
        if pane.holds(self._claim):
            self._show_no_claim()
        self.panes.take(pane)
        if self.pane is None:
            self._stack.setCurrentWidget(self._empty)
            self._show_no_claim()
            self._empty.setFocus()
        else:
            self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._panes_changed()

    def close_active(self) -> None:
        """Close the pane worked in."""
        if self.pane is not None:
            self.close_pane(self.pane)

    def choose_article(self) -> None:
        """Let the reader find an article and open it."""
        dialog = ArticleChooser(self.workspace.session, self.window())
        dialog.accepted.connect(lambda: self.open_article(dialog.chosen or ""))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def toggle_shelf(self, at: int) -> None:
        """Open or close an article of the shelf, from 0."""
        uid = self.bar.shelf.article(at)
        if uid is not None:
            self._toggle_article(uid)

    def _toggle_article(self, uid: str) -> None:
        pane = self.panes.of(uid)
        if pane is not None and not pane.isHidden():
            self.close_pane(pane)
        else:
            self.open_article(uid)

    def _open_together(self) -> None:
        for row in self.bar.shelf.rows()[: max(1, min(3, self.panes.room()))]:
            self.open_article(row.uid)
        first = next(iter(self.panes.shown()), None)
        if first is not None:
            first.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish_article(self) -> None:
        """Mark the article done and go on with the next one of the queue, in its place."""
        pane = self.pane
        if pane is None or pane.article is None:
            return
        self.card.flush()
        session, done = self.workspace.session, pane.article
        following = articles.next_in_queue(session, done.uid)
        spent = self._time.take(done.uid)
        if not attempt(self.workspace, lambda: articles.set_state(session, done.uid, "done", spent)):
            return
        at = self.panes.indexOf(pane)
        if following is None:
            said = self.tr("%1 is done. Nothing is left in your queue.").replace("%1", done.code)
            self.workspace.say(Message("ok", said))
            return
        known = self.panes.of(following)
        if known is None:
            self._open(Place(following), at)
        self.close_pane(pane)
        self.open_article(following)
        self.workspace.say(
            Message("ok", self.tr("%1 is done. Here is the next one.").replace("%1", done.code))
        )

    # -- panes -----------------------------------------------------------------------------------------------------

    def go_to_pane(self, at: int) -> None:
        """Work in a pane, from 0."""
        self.panes.shown()[at].view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_pane(self) -> None:
        """Work in the next pane."""
        following = self.panes.next_after(self.pane)
        if following is not None:
            following.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def move_pane(self, step: int) -> None:
        """Move the pane worked in, +1 toward the reading end."""
        pane = self.pane
        if pane is not None and not pane.isHidden():
            self.panes.move(pane, self.panes.shown().index(pane) + step)

    def reads_rtl(self) -> bool:
        """Tell whether the interface runs from the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def find_here(self) -> None:
        """Find in the article worked in."""
        if self.pane is not None:
            self.pane.open_find()

    def grow(self) -> None:
        """Select more."""
        if self.pane is not None:
            self.pane.view.grow()

    def shrink(self) -> None:
        """Select less."""
        if self.pane is not None:
            self.pane.view.shrink()

    def change_size(self, step: int) -> None:
        """Set the articles larger or smaller; 0 sets the normal size."""
        sizes = [int(size) for size in tokens.raw()["type"]["article"]["sizes"]]
        normal = int(tokens.raw()["type"]["article"]["default"])
        now = self.workspace.preferences.values.article_px
        at = min(range(len(sizes)), key=lambda i: abs(sizes[i] - now)) + step
        size = sizes[min(max(at, 0), len(sizes) - 1)] if step else normal
        self.workspace.preferences.change(article_px=size)

    def _activated(self, pane: Pane) -> None:
        self.panes.activate(pane)
        self._say_soon.start()

    def _panes_changed(self) -> None:
        self.bar.shelf.set_open(frozenset(pane.uid for pane in self.panes.shown()))
        self._say_soon.start()
        self._remember_soon.start()

    def _scroll_in_step(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.panes.group.enabled = on
        self._remember_soon.start()

    def _show_only(self, shown: Shown) -> None:
        self.bar.set_shown(shown)
        for pane in self.panes.all():
            pane.set_types(self._types, shown)
        pane_here = self._pane_of(self._claim)
        row = pane_here.claim(self._claim) if pane_here is not None else None
        if row is not None and not shown.admits(row):
            self._show_no_claim()
        else:
            self._mark_current(reveal=False)

    # -- the current claim -----------------------------------------------------------------------------------------

    def set_claim(self, uid: str) -> None:
        """Make a claim of an open article the current one."""
        if uid != self._claim:
            self.card.flush()
        pane = self._pane_of(uid)
        detail = self._known.get(uid) or (claims.detail(self.workspace.session, uid) if pane else None)
        if pane is None or detail is None:
            return
        if uid != self._claim:
            self._before = self._claim
        self._claim, self._detail = uid, detail
        self.panes.activate(pane)
        self._mark_current(reveal=True)
        if self.card.detail is not None and self.card.detail.claim.uid == uid:
            self._show_card()
        else:
            self._card_soon.start()  # the highlight is painted first: a key must never wait for the card
        self._say_soon.start()

    def walk(self, step: int) -> None:
        """Go to the next claim of the article, or the one before; from the caret when none is current."""
        pane = self.pane
        if pane is None:
            return
        self.card.flush()
        order = pane.claims()
        if self._claim in order:
            at = order.index(self._claim) + step
        else:
            caret = pane.view.caret
            before = sum(pane.spans(uid)[0].start < caret for uid in order)
            at = before if step > 0 else before - 1
        if 0 <= at < len(order):
            self.set_claim(order[at])
        elif order and step > 0:
            self.workspace.say(
                Message("info", self.tr("That was the last claim here. Ctrl+Enter: done, next article."))
            )
        if not pane.view.hasFocus():
            pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_card(self) -> None:
        """Show or hide the claim card."""
        self._place.toggle()

    def on_card(self, act: Callable[[], object]) -> None:
        """Do something on the card, which is shown for it."""
        if self.workspace.writable:
            if self._card_soon.isActive():
                self._show_card()
            self._place.lend()
            act()

    def cycle_confidence(self) -> None:
        """Set the next degree of confidence of the current claim."""
        if self._card_soon.isActive():
            self._show_card()
        self.card.cycle_confidence()

    def _card_finished(self) -> None:
        self._place.give_back()
        if self.pane is not None:
            self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_current(self, *, reveal: bool) -> None:
        for pane in self.panes.all():
            here = pane.holds(self._claim)
            pane.view.set_current(self._claim if here else None, reveal=reveal and here)
        self.labels.set_current(self._detail.claim.claim_type if self._detail is not None else None)

    def _show_card(self) -> None:
        """Fill the card with the current claim."""
        self._card_soon.stop()
        pane, detail = self._pane_of(self._claim), self._detail
        if pane is None or detail is None:
            return
        order = pane.claims()
        at = order.index(detail.claim.uid) + 1 if detail.claim.uid in order else 0
        self.card.show_claim(detail, (at, len(order)), moved=pane.moved(detail.claim.uid))

    def _pane_of(self, claim: str) -> Pane | None:
        return next((pane for pane in self.panes.all() if pane.holds(claim)), None)

    def _show_no_claim(self) -> None:
        self._claim, self._detail = "", None
        self._card_soon.stop()
        self._mark_current(reveal=False)
        self.card.show_nothing(len(self.pane.claims()) if self.pane is not None else 0)
        self._say_soon.start()

    def _hint(self, uid: str) -> str:
        known = self._detail is not None and self._detail.claim.uid == uid
        detail = self._detail if known else claims.detail(self.workspace.session, uid)
        if detail is None:
            return ""
        moved = any(pane.moved(uid) for pane in self.panes.all())
        return self._say.claim(detail, moved=moved)

    def _label_clicked(self, code: str) -> None:
        self.labels.set_current(self._detail.claim.claim_type if self._detail is not None else None)
        self.labeller.label(code)
        if self.pane is not None:
            self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_menu(self, point: QPoint) -> None:
        pane = self.pane
        if pane is not None:
            claim_menu(self, self.commands, list(self.labels.types()), self.labeller.label).popup(point)

    # -- keeping up ------------------------------------------------------------------------------------------------

    def refresh(self, action: Action | None) -> None:
        """Show the present state, of what ``action`` touches or of everything."""
        if action is None:
            self._refresh_all()
            return
        self.labeller.note(action)
        what = effect(action)
        if what.labels:
            self._load_types()
        if what.articles or (what.links and self.bar.event_uid()):
            self._refresh_articles()
        if what.events:
            self.bar.refresh_events()
        self._known.clear()
        gone = self._repaint(what)
        self._refresh_claim(what, gone)
        self._known.clear()
        self._say_soon.start()

    def _refresh_all(self) -> None:
        if not self._restored:
            self._restore()
        self._load_types()
        self.bar.refresh_events()
        self._refresh_articles()
        for pane in self.panes.all():
            pane.reload_claims()
        if self._claim and self._pane_of(self._claim) is not None:
            self.set_claim(self._claim)
        else:
            self._show_no_claim()
        self._place.arrange()

    def _load_types(self) -> None:
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

    def _refresh_articles(self) -> None:
        """Read the particulars of the open articles, the shelf and the queue."""
        session = self.workspace.session
        there = articles.rows_of(session, [pane.uid for pane in self.panes.all()])
        for pane in self.panes.all():
            if pane.uid in there:
                pane.show_row(there[pane.uid])
            else:
                self.close_pane(pane)
        rows = self._shelf_rows()
        self.bar.shelf.show_articles(rows, frozenset(pane.uid for pane in self.panes.shown()))
        summary = articles.queue_summary(session)
        done = bool(summary.total) and summary.done == summary.total
        said = self.tr("%1 of %2 done").replace("%1", wording.number(summary.done))
        self.bar.set_queue(
            said.replace("%2", wording.number(summary.total)) if summary.total else self.tr("My articles"),
            done=done,
        )
        self._empty.show_counts(
            session.counts()[0], len(rows), event=bool(self.bar.event_uid()), writable=self.workspace.writable
        )

    def _shelf_rows(self) -> list[ArticleRow]:
        """Return the articles of the event; of a small project all; of a large one the queue and what is open."""
        session, event = self.workspace.session, self.bar.event_uid()
        if event:
            return articles.rows(session, event=event)[:MOST_ON_SHELF]
        if session.counts()[0] <= MOST_ON_SHELF:
            return articles.rows(session)
        opened = list(articles.rows_of(session, [pane.uid for pane in self.panes.all()]).values())
        known = {row.uid for row in opened}
        waiting = (entry.article for entry in articles.queue(session) if entry.state != "done")
        return [*opened, *(row for row in waiting if row.uid not in known)][:MOST_ON_SHELF]

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
            self._show_no_claim()
        elif self._claim and (self._claim in what.touched or what.names):
            self.set_claim(self._claim)

    def choose_event(self, uid: str) -> None:
        """Keep the shelf to the articles of an event; "" for all."""
        if not self._restored:
            self._restore()
        self.bar.choose_event(uid)
        self._refresh_articles()
        self._remember_soon.start()

    def _offer_queue(self, point: QPoint) -> None:
        session = self.workspace.session
        queued = {row.article.uid for row in articles.queue(session)}
        new = [row.uid for row in self.bar.shelf.rows() if row.uid not in queued]
        fill = partial(self._enqueue, new) if new and self.workspace.writable else None
        QueueMenu(session, self.open_article, fill, self).popup(point)

    def _enqueue(self, uids: Iterable[str]) -> None:
        session = self.workspace.session
        wanted = list(uids)
        attempt(self.workspace, lambda: articles.assign(session, wanted, session.identity.reviewer_uid))

    # -- looks and sizes -------------------------------------------------------------------------------------------

    def _take_look(self) -> None:
        look = look_of(self.workspace)
        for pane in self.panes.all():
            pane.set_look(look)
        self.panes.restyle()
        self._place.arrange()

    def _preferences_changed(self, names: frozenset[str]) -> None:
        if "article_px" in names:
            self._take_look()
        if "article_width" in names:
            for pane in self.panes.all():
                pane.view.set_line_width(self._line_width())

    def _line_width(self) -> int | None:
        width = self.workspace.preferences.values.article_width
        return scaling.px(width) if width else None

    def _low(self) -> bool:
        return self.window().height() < theme.height("one_bar_below")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the heads of the panes one line where the window is low."""
        super().resizeEvent(event)
        for pane in self.panes.all():
            pane.header.set_low(low=self._low())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the text size with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.change_size(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Commit what is being typed and remember the places."""
        super().hideEvent(event)
        self.card.flush()
        self.remember()
