"""Suggestions on the desk: what is still open in the articles, the way from one to the next, taken or dismissed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app import guesses, labelling
from app.suggesting import suggestions
from app.suggesting.analysis import Findings
from app.suggesting.suggestions import Suggestion
from db.changes import Action
from db.records import Article, Claim, ClaimSpan, Dismissal, WordEntry
from ui.attempt import attempt
from ui.screens.reading.analyst import Analyst, Reading
from ui.screens.reading.pane import Pane
from ui.screens.reading.panes import Panes
from ui.widgets.article_view import DottedMark
from ui.workspace import Message, Workspace

FIGURES = frozenset({"figure"})
EVERY_KIND = frozenset({"figure", "attribution", "date"})
_SHOWN = "desk.suggestions"
_SOON = 30  # ms: what a key did is painted first
_MOST_COUNTED = 60
_HANDLING = frozenset((ClaimSpan, Dismissal))


class Desk(Protocol):
    """What suggestions need to know of the desk."""

    workspace: Workspace
    panes: Panes

    @property
    def pane(self) -> Pane | None:
        """The pane worked in."""

    @property
    def claim(self) -> str:
        """The current claim, "" for none."""

    def leave_claim(self) -> None:
        """Have no current claim; what is being typed is committed."""


class Suggesting(QObject):
    """Keeps the open suggestions of every open article. ``changed`` when the current one or a count is another.

    The current suggestion stays while the selection holds its words: its edges may be moved before it is labelled.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = desk.workspace
        self.analyst = Analyst(desk.workspace)
        self.analyst.found.connect(self._found)
        self._open: dict[str, list[Suggestion]] = {}
        self._stale: dict[str, list[tuple[int, int]] | None] = {}  # where; None for everywhere
        self._current: tuple[str, Suggestion] | None = None
        self._from: tuple[str, int, int] = ("", 0, 0)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.catch_up)
        self._workspace.closing.connect(self._soon.stop)

    # -- what is open ----------------------------------------------------------------------------------------------

    @property
    def shown(self) -> bool:
        """Whether suggestions are shown at all."""
        return bool(self._workspace.preferences.recall(_SHOWN, default=True))

    def toggle(self) -> None:
        """Show suggestions or hide them; remembered."""
        self._workspace.preferences.remember(_SHOWN, not self.shown)
        if not self.shown:
            self.leave()
        for pane in self._desk.panes.all():
            self._show(pane)
            self.opened(pane)
        self.changed.emit()

    def opened(self, pane: Pane) -> None:
        """Have an article read that was opened."""
        if self.shown and pane.article is not None:
            self.analyst.ask(pane.uid, pane.article.published)

    def closed(self, pane: Pane) -> None:
        """Let go of an article that is closed."""
        self.analyst.drop(pane.uid)
        self._open.pop(pane.uid, None)
        self._stale.pop(pane.uid, None)
        if self._current is not None and self._current[0] == pane.uid:
            self.leave()

    def of(self, uid: str, name: str) -> Suggestion | None:
        """Return an open suggestion of an article by its ``ident``."""
        return next((each for each in self._open.get(uid, ()) if ident(each) == name), None)

    def findings(self, uid: str) -> Findings | None:
        """Return what may be guessed from in an article; None while it is not read, or nothing is to be suggested."""
        reading = self.analyst.reading(uid) if self.shown else None
        return reading.findings if reading is not None else None

    def left(self, uid: str) -> int | None:
        """Return how many figures of an article are open; None where that is not known."""
        if not self.shown:
            return None
        if uid in self._open:
            return sum(suggestion.kind == "figure" for suggestion in self._fresh(uid))
        return self.analyst.left(uid)

    def count(self, uids: Iterable[str]) -> None:
        """Have the open figures of articles counted that are not open."""
        if self.shown:
            opened = {pane.uid for pane in self._desk.panes.all()}
            self.analyst.ask_later([uid for uid in uids if uid not in opened][:_MOST_COUNTED])

    def _found(self, uid: str) -> None:
        pane, reading = self._desk.panes.of(uid), self.analyst.reading(uid)
        if pane is not None and reading is not None and self.shown:
            self._open[uid] = list(reading.open)
            self._stale.setdefault(uid, [])  # what was edited while it was read is noted there
            self.catch_up()

    def _fresh(self, uid: str) -> list[Suggestion]:
        """Return the open suggestions of an article, by place, as things are now."""
        reading = self.analyst.reading(uid)
        if uid in self._stale and reading is not None:
            places = self._stale.pop(uid)
            if places is not None and uid in self._open:
                self._open[uid] = self._exchanged(reading, self._open[uid], places)
            else:
                self._open[uid] = suggestions.still_open(self._workspace.session, uid, reading.every)
        return self._open.get(uid, [])

    def _exchanged(
        self, reading: Reading, known: list[Suggestion], places: list[tuple[int, int]]
    ) -> list[Suggestion]:
        """Return what is open after changes at some places: only what stands there is looked at again."""
        touched = suggestions.touched(reading.every, places)
        if not touched:
            return known
        around = [place for each in touched for place in suggestions.about(each)]
        within = min(start for start, _ in around), max(end for _, end in around)
        still = suggestions.still_open(self._workspace.session, reading.article, touched, within)
        kept = ({*map(ident, known)} - {*map(ident, touched)}) | {*map(ident, still)}
        return [each for each in reading.every if ident(each) in kept]

    def catch_up(self) -> None:
        """Show what is open now in the articles whose claims changed."""
        self._soon.stop()
        read = [pane for pane in self._desk.panes.all() if self.analyst.reading(pane.uid) is not None]
        waiting = [pane for pane in read if pane.uid in self._stale]
        for pane in waiting:
            self._fresh(pane.uid)
            self._show(pane)
        if waiting:
            self._take_up_again()
            self.changed.emit()

    def _show(self, pane: Pane) -> None:
        """Paint what is open in an article and say how many figures are left."""
        known = self._open.get(pane.uid) if self.shown else None
        pane.view.set_marks([_mark(each) for each in known or ()])
        left = None if known is None else sum(each.kind == "figure" for each in known)
        pane.header.set_left(left)
        if left is not None:
            self.analyst.recount(pane.uid, left)

    def refresh(self, action: Action) -> None:
        """Take note of what an Action changes."""
        if WordEntry in action.kinds:
            self.analyst.forget()
        if action.kinds & {WordEntry, Article}:
            for pane in self._desk.panes.all():
                self.opened(pane)
        if action.kinds & _HANDLING:
            self._note(self._places(action))
        returned = [change.after for change in action.changes if isinstance(change.before, Dismissal)]
        if len(returned) == 1 and returned[0] is None:
            self._show_again(action.changes[0].before)

    def _note(self, changed: dict[str, list[tuple[int, int]]]) -> None:
        """Remember where what is open may be another, to be looked at once what a key did is painted."""
        for uid, places in changed.items():
            if self._desk.panes.of(uid) is None:
                self.analyst.recount(uid, None)
            elif (before := self._stale.setdefault(uid, [])) is not None:
                before += places
        self._soon.start()

    def _places(self, action: Action) -> dict[str, list[tuple[int, int]]]:
        """Return by article where an Action changes what is handled. A span tells only which claim it is of."""
        records = [record for change in action.changes for record in (change.before, change.after) if record]
        article_of = {record.uid: record.article for record in records if isinstance(record, Claim)}
        found: dict[str, list[tuple[int, int]]] = {}
        for record in records:
            if isinstance(record, Dismissal):
                found.setdefault(record.article, []).append((record.start, record.end))
            elif isinstance(record, ClaimSpan):
                article = article_of.get(record.claim) or self._article_of(record.claim)
                found.setdefault(article, []).append((record.start, record.end))
        return found

    def _article_of(self, claim: str) -> str:
        return next((pane.uid for pane in self._desk.panes.all() if pane.holds(claim)), "")

    def refresh_all(self) -> None:
        """Anything may have changed."""
        self._stale |= dict.fromkeys(self._open)
        for pane in self._desk.panes.all():
            self.opened(pane)
        self._soon.start()

    # -- the current one -------------------------------------------------------------------------------------------

    @property
    def current(self) -> Suggestion | None:
        """The suggestion whose clause is selected in the pane worked in."""
        pane = self._desk.pane
        if self._current is None or pane is None or pane.uid != self._current[0]:
            return None
        return self._current[1]

    def leave(self) -> None:
        """Have no current suggestion."""
        if self._current is None:
            return
        pane = self._desk.panes.of(self._current[0])
        self._current = None
        if pane is not None:
            pane.view.set_current_mark("")
        self.changed.emit()

    def selection_moved(self, pane: Pane) -> None:
        """Leave the current suggestion when its words are no longer selected."""
        if self._current is not None and self._current[0] == pane.uid:
            start, end = pane.view.selection
            suggestion = self._current[1]
            about = (suggestion.start, suggestion.end)
            if not suggestion.clause[0] <= about[0] < about[1] <= suggestion.clause[1]:
                about = suggestion.clause  # a cue stands outside of what is said
            if start >= about[1] or end <= about[0]:
                self.leave()

    def walk(self, step: int, kinds: frozenset[str] = FIGURES) -> None:
        """Go to the next open suggestion, or the one before; beyond the article's end in the next one that is open."""
        pane = self._desk.pane
        if pane is None:
            return
        if not self.shown:
            self.toggle()
        self.catch_up()
        place = self._next(pane, step, kinds)
        if place is not None:
            self.go_to(*place)
        elif self.analyst.busy:
            self._say(self.tr("The article is still being read through. Try again in a moment."))
        elif kinds == FIGURES:
            self._say(self.tr("No figure is left open in the open articles. Ctrl+Enter: done, next article."))
        else:
            self._say(self.tr("Nothing is left open in the open articles. Ctrl+Enter: done, next article."))

    def _next(self, pane: Pane, step: int, kinds: frozenset[str]) -> tuple[Pane, Suggestion] | None:
        here = self._of_kinds(pane, kinds)
        at = self._place(pane)
        if step > 0:
            ahead = [each for each in here if each.start > at]
            behind = [each for each in here if each.start <= at]
        else:
            ahead = [each for each in reversed(here) if each.start < at]
            behind = [each for each in reversed(here) if each.start >= at]
        if ahead:
            return pane, ahead[0]
        shown = self._desk.panes.shown()
        turn = shown.index(pane) if pane in shown else 0
        others = [shown[(turn + step * n) % len(shown)] for n in range(1, len(shown))]
        for other in others:
            there = self._of_kinds(other, kinds)
            if there:
                return other, there[0 if step > 0 else -1]
        return (pane, behind[0]) if behind else None

    def _of_kinds(self, pane: Pane, kinds: frozenset[str]) -> list[Suggestion]:
        return [each for each in self._fresh(pane.uid) if each.kind in kinds]

    def _place(self, pane: Pane) -> int:
        """Return the code point the walk goes on from: the current suggestion, the one just left, else the caret."""
        if self.current is not None:
            return self.current.start
        uid, start, caret = self._from
        if uid == pane.uid and caret == pane.view.caret:
            return start
        return pane.view.selection[0] - 1

    def go_to(self, pane: Pane, suggestion: Suggestion) -> None:
        """Make a suggestion the current one: its clause selected, its words in view."""
        self._desk.leave_claim()
        self._desk.panes.activate(pane)
        if not pane.view.hasFocus():
            pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._current = None
        pane.view.select(*suggestion.clause)
        pane.view.reveal(suggestion.start, suggestion.end)
        self._take(pane, suggestion)

    def _take(self, pane: Pane, suggestion: Suggestion) -> None:
        self._current = (pane.uid, suggestion)
        self._from = (pane.uid, suggestion.start, pane.view.caret)
        pane.view.set_current_mark(ident(suggestion))
        self.changed.emit()

    def _take_up_again(self) -> None:
        """Leave the current suggestion if it is open no more; after an undo take up the one whose clause is selected."""
        pane = self._desk.pane
        if self._current is not None and self._current[1] not in self._open.get(self._current[0], ()):
            self.leave()
        if pane is None or self._current is not None or self._desk.claim:
            return
        here = [each for each in self._open.get(pane.uid, ()) if each.clause == pane.view.selection]
        if here:
            self._take(pane, min(here, key=lambda each: each.kind != "figure"))

    def _show_again(self, dismissal: object) -> None:
        """Go to a suggestion whose dismissal was undone."""
        pane = self._desk.panes.of(dismissal.article) if isinstance(dismissal, Dismissal) else None
        if pane is None or not isinstance(dismissal, Dismissal):
            return
        self.catch_up()
        key = (dismissal.kind, dismissal.start, dismissal.end)
        again = next((e for e in self._open.get(pane.uid, ()) if (e.kind, e.start, e.end) == key), None)
        if again is not None:
            self.go_to(pane, again)

    # -- what is done with them ------------------------------------------------------------------------------------

    def label(self, pane: Pane, spans: Sequence[tuple[int, int]], code: str) -> tuple[Action, str]:
        """Return the action that makes a claim of these spans with all that can be guessed, and the claim's uid."""
        session, findings = self._workspace.session, self.findings(pane.uid)
        if findings is None:
            return labelling.label(session, pane.uid, spans, code)
        current = self.current
        if current is not None and list(spans) == [current.clause]:
            return suggestions.accept(session, pane.uid, current, findings, code)
        return suggestions.label_with_guesses(session, pane.uid, spans, code, findings)

    def go_on_from(self, pane: Pane, start: int) -> None:
        """Look for the next one from a place, as long as the caret stays where it is now."""
        self._from = (pane.uid, start, pane.view.caret)

    def dismiss(self) -> None:
        """Dismiss the current suggestion for good; the walk goes on from its place."""
        pane, current, session = self._desk.pane, self.current, self._workspace.session
        if pane is None or current is None:
            return
        if attempt(self._workspace, lambda: suggestions.dismiss(session, pane.uid, current)):
            self.leave()
            pane.view.clear_selection()
            self.go_on_from(pane, current.start)
            self.catch_up()

    def confirm(self) -> None:
        """Confirm what was guessed of the current claim."""
        session, claim = self._workspace.session, self._desk.claim
        if claim:
            attempt(self._workspace, lambda: guesses.confirm(session, claim))

    def _say(self, words: str) -> None:
        self._workspace.say(Message("info", words))


def ident(suggestion: Suggestion) -> str:
    """Return the name of a suggestion among those of its article."""
    return f"{suggestion.kind}:{suggestion.start}:{suggestion.end}"


def _mark(suggestion: Suggestion) -> DottedMark:
    return DottedMark(
        suggestion.start, suggestion.end, ident(suggestion), faint=suggestion.kind not in FIGURES
    )
