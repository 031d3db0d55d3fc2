"""Suggestions on the desk: the way from one to the next, taken with all that can be guessed, or dismissed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from app import guesses, labelling
from app.suggesting import suggestions
from app.suggesting.suggestions import Suggestion
from db.changes import Action
from db.records import Dismissal
from ui.attempt import attempt
from ui.screens.reading.open_suggestions import FIGURES, SHOWN, Desk, OpenSuggestions, ident
from ui.screens.reading.pane import Pane
from ui.workspace import Message

EVERY_KIND = frozenset({"figure", "attribution", "date"})


class Suggesting(OpenSuggestions):
    """Knows the current suggestion. ``changed`` when it or a count is another.

    The current suggestion stays while the selection holds its words: its edges may be moved before it is labelled.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._current: tuple[str, Suggestion] | None = None
        self._from: tuple[str, int, int] = ("", 0, 0)

    def toggle(self) -> None:
        """Show suggestions or hide them; remembered."""
        self._workspace.preferences.remember(SHOWN, not self.shown)
        if not self.shown:
            self.leave()
        for pane in self._desk.panes.all():
            self._show(pane)
            self.opened(pane)
        self.changed.emit()

    def closed(self, pane: Pane) -> None:
        """Let go of an article that is closed, and of the current suggestion if it is there."""
        super().closed(pane)
        if self._current is not None and self._current[0] == pane.uid:
            self.leave()

    def catch_up(self) -> bool:
        """Show what is open now; the current suggestion is left if it is open no more."""
        caught = super().catch_up()
        if caught:
            self._take_up_again()
            self.changed.emit()
        return caught

    def refresh(self, action: Action) -> None:
        """Take note of what an Action changes; a suggestion whose dismissal was undone is shown."""
        super().refresh(action)
        back = [change.before for change in action.changes if change.after is None]
        dismissals = [record for record in back if isinstance(record, Dismissal)]
        if len(dismissals) == 1:
            self._show_again(dismissals[0])

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

    def _show_again(self, dismissal: Dismissal) -> None:
        """Go to a suggestion whose dismissal was undone."""
        pane = self._desk.panes.of(dismissal.article)
        if pane is None:
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
