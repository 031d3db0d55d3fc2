"""What the keys do to claims: label, second type, spans, repeat, remove, undo of the last label."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app import articles, claims, labelling, span_roles
from db.changes import Action
from db.records import Claim, ClaimSpan
from ui.attempt import attempt
from ui.screens.reading.pane import Pane
from ui.screens.reading.suggesting import Suggesting
from ui.widgets.article_view.caret import Caret, Edge
from ui.workspace import Workspace


class Desk(Protocol):
    """What the labeller needs to know of the desk."""

    workspace: Workspace
    suggesting: Suggesting

    @property
    def pane(self) -> Pane | None:
        """The pane worked in."""

    @property
    def claim(self) -> str:
        """The current claim, "" for none."""

    @property
    def claim_before(self) -> str:
        """The claim that was current before, "" for none."""


class Labeller:
    """Turns selections and keys into Actions; refusals are said in the notice bar."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._labelled: list[str] = []

    def label(self, code: str) -> None:
        """Make a claim of the selection, with all that can be guessed about it."""
        pane, workspace = self._desk.pane, self._desk.workspace
        if pane is None or not workspace.writable:
            return

        def make() -> Action:
            start, end = pane.view.selection
            spans = [(start, end)] if start < end else []
            action, _uid = self._desk.suggesting.label(pane, spans, code)
            return action + self._begun(pane)

        current = self._desk.suggesting.current
        if self._attempt(make):
            pane.view.clear_selection()
            if current is not None:
                self._desk.suggesting.go_on_from(pane, current.start)

    def note(self, action: Action) -> None:
        """Remember the claim that was labelled, now or by doing it again."""
        if action.name == "claim.label":
            self._labelled += [
                change.uid for change in action.changes if change.kind is Claim and change.before is None
            ]

    def _begun(self, pane: Pane) -> Action:
        """Return what takes the article from to-do into work, if it is in my queue."""
        if pane.article is not None and pane.article.state == "todo":
            return articles.set_state(self._desk.workspace.session, pane.uid, "in_progress")
        return Action("article.state", ())

    def toggle_second_type(self, code: str) -> None:
        """Add or take away a second type of the current claim."""
        session, uid = self._desk.workspace.session, self._desk.claim
        if self._needs_claim():
            self._attempt(lambda: labelling.toggle_second_type(session, uid, code))

    def undo_label(self) -> None:
        """Take the last label back: undone when it was the last step, else removed."""
        workspace = self._desk.workspace
        while self._labelled and claims.detail(workspace.session, self._labelled[-1]) is None:
            self._labelled.pop()
        if not self._labelled:
            return
        uid = self._labelled.pop()
        if workspace.editor.stack.undoText() == "claim.label":
            workspace.editor.undo()
        else:
            self._attempt(lambda: labelling.remove(workspace.session, [uid]))

    def remove(self) -> None:
        """Remove the current claim."""
        session, uid = self._desk.workspace.session, self._desk.claim
        if uid:
            self._attempt(lambda: labelling.remove(session, [uid]))

    def repeat(self) -> None:
        """Give the current claim the chain, date, time, place and events of the one before it."""
        pane, uid = self._desk.pane, self._desk.claim
        if pane is None or not self._needs_claim():
            return
        order = pane.claims()
        at = order.index(uid) if uid in order else 0
        previous = order[at - 1] if at > 0 else self._desk.claim_before
        if previous:
            session = self._desk.workspace.session
            self._attempt(lambda: labelling.repeat_previous(session, [uid], previous))

    def submit(self) -> None:
        """Send the current claim for review, or take it back into draft."""
        session, uid = self._desk.workspace.session, self._desk.claim
        detail = claims.detail(session, uid) if uid else None
        if detail is not None:
            status = "draft" if detail.claim.status == "submitted" else "submitted"
            self._attempt(lambda: claims.edit(session, [uid], status=status))

    def add_span(self) -> None:
        """Add the selection to the current claim."""
        pane, uid = self._desk.pane, self._desk.claim
        if pane is not None and self._needs_claim():
            session = self._desk.workspace.session
            start, end = pane.view.selection
            if self._attempt(lambda: labelling.add_span(session, uid, start, end)):
                pane.view.clear_selection()

    def set_span(self) -> None:
        """Give the current claim the bounds of the selection; of several spans, the nearest one."""
        pane, uid = self._desk.pane, self._desk.claim
        if pane is None or not self._needs_claim():
            return
        nearest = self._nearest(pane, uid)
        if nearest is not None and self._move(nearest.uid, *pane.view.selection):
            pane.view.clear_selection()

    def remove_span(self) -> None:
        """Take the span at the caret, or the nearest one, out of the current claim."""
        pane, uid = self._desk.pane, self._desk.claim
        if pane is None or not self._needs_claim():
            return
        nearest = self._nearest(pane, uid, asides=True)
        if nearest is not None:
            session = self._desk.workspace.session
            self._attempt(lambda: labelling.remove_span(session, nearest.uid))

    def mark(self, role: str) -> None:
        """Make the selection the cue, the source (its speaker) or a figure of the current claim."""
        pane, uid = self._desk.pane, self._desk.claim
        if pane is not None and self._needs_claim():
            session = self._desk.workspace.session
            start, end = pane.view.selection
            if self._attempt(lambda: span_roles.mark(session, uid, role, start, end)):
                pane.view.clear_selection()

    def _nearest(self, pane: Pane, uid: str, *, asides: bool = False) -> ClaimSpan | None:
        """Return the span of a claim that is nearest to the selection, of several around it the shortest."""
        start, end = pane.view.selection
        spans = (*pane.spans(uid), *(pane.asides(uid) if asides else ()))
        return min(
            spans,
            key=lambda span: (max(span.start - end, start - span.end, 0), span.end - span.start),
            default=None,
        )

    def move_span(self, span_uid: str, start: int, end: int) -> None:
        """Put a span where its edge was dragged to."""
        self._move(span_uid, start, end)

    def nudge(self, edge: Edge, step: int) -> None:
        """Move an edge of the selection by words; without one, of the current claim."""
        pane = self._desk.pane
        if pane is None:
            return
        start, end = pane.view.selection
        spans = pane.spans(self._desk.claim)
        if start < end or not spans or not self._desk.workspace.writable:
            pane.view.nudge(edge, step)
            return
        span = spans[0] if edge == "start" else spans[-1]
        caret = Caret(pane.view.text, pane.view.places)
        caret.set(span.start, span.end)
        caret.nudge(edge, step)
        if caret.span != (span.start, span.end):
            self._move(span.uid, *caret.span)

    def _move(self, span_uid: str, start: int, end: int) -> bool:
        session = self._desk.workspace.session
        return self._attempt(lambda: labelling.move_span(session, span_uid, start, end))

    def _needs_claim(self) -> bool:
        return bool(self._desk.claim) and self._desk.workspace.writable

    def _attempt(self, make: Callable[[], Action]) -> bool:
        return attempt(self._desk.workspace, make)
