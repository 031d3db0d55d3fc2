"""What is open in the articles of the desk: figures, statements and dates that are neither claimed nor dismissed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from app.suggesting import suggestions
from app.suggesting.analysis import Findings
from app.suggesting.suggestions import Suggestion
from db.changes import Action
from db.records import Article, Claim, ClaimSpan, Dismissal, WordEntry
from ui.screens.reading.analyst import Analyst, Reading
from ui.screens.reading.pane import Pane
from ui.screens.reading.panes import Panes
from ui.widgets.article_view import DottedMark
from ui.workspace import Workspace

FIGURES = frozenset({"figure"})
SHOWN = "desk.suggestions"
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


class OpenSuggestions(QObject):
    """Has open articles read, dots what is open in them, and keeps that up with every edit."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = desk.workspace
        self.analyst = Analyst(desk.workspace)
        self.analyst.found.connect(self._found)
        self._open: dict[str, list[Suggestion]] = {}
        self._stale: dict[str, list[tuple[int, int]] | None] = {}  # where; None for everywhere
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._later)
        self._workspace.closing.connect(self._soon.stop)

    @property
    def shown(self) -> bool:
        """Whether suggestions are shown at all."""
        return bool(self._workspace.preferences.recall(SHOWN, default=True))

    def opened(self, pane: Pane) -> None:
        """Have an article read that was opened."""
        if self.shown and pane.article is not None:
            self.analyst.ask(pane.uid, pane.article.published)

    def closed(self, pane: Pane) -> None:
        """Let go of an article that is closed."""
        self.analyst.drop(pane.uid)
        self._open.pop(pane.uid, None)
        self._stale.pop(pane.uid, None)

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

    def _later(self) -> None:
        self.catch_up()

    def catch_up(self) -> bool:
        """Show what is open now in the articles whose claims changed; tell whether there were any."""
        self._soon.stop()
        read = [pane for pane in self._desk.panes.all() if self.analyst.reading(pane.uid) is not None]
        waiting = [pane for pane in read if pane.uid in self._stale]
        for pane in waiting:
            self._fresh(pane.uid)
            self._show(pane)
        return bool(waiting)

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


def ident(suggestion: Suggestion) -> str:
    """Return the name of a suggestion among those of its article."""
    return f"{suggestion.kind}:{suggestion.start}:{suggestion.end}"


def _mark(suggestion: Suggestion) -> DottedMark:
    return DottedMark(
        suggestion.start, suggestion.end, ident(suggestion), faint=suggestion.kind not in FIGURES
    )
