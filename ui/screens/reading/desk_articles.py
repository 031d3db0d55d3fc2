"""The articles of the desk: opened, closed, restored, finished; the shelf and the queue."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer

from app import articles
from app.articles import ArticleRow
from ui import wording
from ui.attempt import attempt
from ui.screens.reading.chooser import ArticleChooser
from ui.screens.reading.desk_parts import DeskParts
from ui.screens.reading.memory import Place
from ui.screens.reading.pane import Pane, look_of
from ui.screens.reading.queue_menu import QueueMenu
from ui.screens.reading.shelf import MOST as MOST_ON_SHELF
from ui.workspace import Message


class DeskArticles(DeskParts):
    """What is open, in which order, and where it was left."""

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

    def show_place(self, uid: str, start: int, end: int) -> None:
        """Open an article and select a passage of it (code points), as soon as it is laid out."""
        pane = self.open_article(uid)
        if pane is None:
            self.workspace.say(Message("warn", wording.problem("gone")))
            return
        last = len(pane.view.text)
        QTimer.singleShot(0, pane.view, lambda: pane.view.select(min(start, last), min(end, last)))

    def _open(self, place: Place, at: int | None = None) -> Pane | None:
        row = articles.row(self.workspace.session, place.article)
        if row is None:
            return None
        pane = Pane(self.workspace, look_of(self.workspace))
        pane.view.set_line_width(self._line_width())
        pane.show_article(row, self._types, self.bar.shown)
        pane.view.hint_for = self.hint
        pane.activated.connect(partial(self._activated, pane))
        pane.close_asked.connect(partial(self.close_pane, pane))
        pane.claim_chosen.connect(self.set_claim)
        pane.span_moved.connect(self.labeller.move_span)
        pane.view.mark_hint_for = partial(self.mark_hint, row.uid)
        pane.view.box_hint_for = partial(self.differing.hint, row.uid)
        pane.selection_moved.connect(self._say_soon.start)
        pane.selection_moved.connect(partial(self.suggesting.selection_moved, pane))
        pane.selection_moved.connect(self.aligner.caret_moved)
        pane.header_dragged.connect(partial(self.panes.drag, pane))
        pane.context_asked.connect(self.offer_menu)
        pane.header.set_low(low=self._low())
        gone = self.panes.put(pane, at)
        if gone is not None:
            self.suggesting.closed(gone)
        self.suggesting.opened(pane)
        self._stack.setCurrentWidget(self.panes)
        if place.caret:
            pane.view.select(place.caret, place.caret, reveal=False)
        if place.position:
            QTimer.singleShot(0, pane.view, partial(pane.view.scroll_to_position, place.position))
        return pane

    def _restore(self) -> None:
        """Open what was open when the project was left."""
        self._restored = True
        self.load_types()
        memory, bar = self._memory, self.bar
        bar.refresh_events()
        bar.choose_event(str(memory.get("event", "")))
        self.panes.set_shares(memory.get("widths", {}))
        bar.step.setChecked(bool(memory.get("in_step", False)))
        bar.light.setChecked(bool(memory.get("lights", False)))
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
        self._memory.put("lights", self.aligner.lights)
        self._memory.put("seconds", {uid: round(spent) for uid, spent in self._time.seconds.items()})

    def close_pane(self, pane: Pane) -> None:
        """Close an article; its place is remembered no longer."""
        self.card.flush()
        if pane.holds(self._claim):
            self.show_no_claim()
        self.suggesting.closed(pane)
        self.panes.take(pane)
        self.aligner.refresh()
        self.differing.refresh()
        if self.pane is None:
            self._stack.setCurrentWidget(self._empty)
            self.show_no_claim()
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

    def open_together(self) -> None:
        """Open the first articles of the shelf side by side, as many as there is room for, three at most."""
        self.panes.resize(self._stack.size())  # what was never shown has no size yet
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

    def _activated(self, pane: Pane) -> None:
        self.panes.activate(pane)
        self._place.follow()
        self._say_soon.start()

    def _panes_changed(self) -> None:
        self.bar.shelf.set_open(frozenset(pane.uid for pane in self.panes.shown()))
        self._place.follow()
        self._say_soon.start()
        self._remember_soon.start()

    def _scroll_in_step(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.panes.group.enabled = on
        self.aligner.refresh()
        self._remember_soon.start()

    def _light_up(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.aligner.set_lights(on=on)
        self._remember_soon.start()

    def choose_event(self, uid: str) -> None:
        """Keep the shelf to the articles of an event; "" for all."""
        if not self._restored:
            self._restore()
        self.bar.choose_event(uid)
        self._refresh_articles()
        self._remember_soon.start()

    def _offer_queue(self, point: QPoint) -> None:
        session = self.workspace.session
        queued = {row.article.uid: row.state for row in articles.queue(session)}
        new = [row.uid for row in self.bar.shelf.rows() if row.uid not in queued]
        fill = partial(self._enqueue, new) if new and self.workspace.writable else None
        self.suggesting.count(uid for uid, state in queued.items() if state != "done")
        QueueMenu(session, self.open_article, fill, self.suggesting.left, self).popup(point)

    def _count_queue(self) -> None:
        """Have the figures counted that are left in my queue, when nothing else is to do."""
        if self.isVisible():
            rows = articles.queue(self.workspace.session)
            self.suggesting.count(row.article.uid for row in rows if row.state != "done")

    def _enqueue(self, uids: Iterable[str]) -> None:
        session = self.workspace.session
        wanted = list(uids)
        attempt(self.workspace, lambda: articles.assign(session, wanted, session.identity.reviewer_uid))

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
        self._say_queue()
        self._empty.show_counts(
            session.counts()[0], len(rows), event=bool(self.bar.event_uid()), writable=self.workspace.writable
        )

    def _say_queue(self) -> None:
        """Say how far the reviewer's queue is."""
        summary = articles.queue_summary(self.workspace.session)
        done = bool(summary.total) and summary.done == summary.total
        said = self.tr("%1 of %2 done").replace("%1", wording.number(summary.done))
        self.bar.set_queue(
            said.replace("%2", wording.number(summary.total)) if summary.total else self.tr("My articles"),
            done=done,
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

    # -- given by the layers above ---------------------------------------------------------------------------------

    def hint(self, uid: str) -> str:
        """Return what is said of a claim."""
        raise NotImplementedError

    def mark_hint(self, article: str, ident: str) -> str:
        """Return what is said of a suggestion."""
        raise NotImplementedError

    def offer_menu(self, point: QPoint) -> None:
        """Show what can be done at a place of the article."""
        raise NotImplementedError
