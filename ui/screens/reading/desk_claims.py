"""The current claim of the desk: chosen, walked to, shown on the card, marked in its article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt

from app import claims
from app.suggesting.proposed_type import proposed_type
from ui import wording
from ui.dialogs.counterparts import CounterpartsDialog
from ui.screens.reading.desk_articles import DeskArticles
from ui.screens.reading.highlights import Shown
from ui.screens.reading.menu import claim_menu
from ui.screens.reading.pane import Pane
from ui.widgets.claim_card.guess_line import has_guesses
from ui.workspace import Message


class DeskClaims(DeskArticles):
    """Which claim is current, and the card that shows it."""

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
        self.suggesting.leave()
        self.panes.activate(pane)
        self._mark_current(reveal=True)
        if self.card.detail is not None and self.card.detail.claim.uid == uid:
            self._show_card()
        else:
            self._card_soon.start()  # the highlight is painted first: a key must never wait for the card
        row = pane.claim(uid)
        self.aligner.look_at(row.spans[0].start if row is not None else None)
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

    def grow(self) -> None:
        """Select more."""
        if self.pane is not None:
            self.pane.view.grow()

    def shrink(self) -> None:
        """Select less."""
        if self.pane is not None:
            self.pane.view.shrink()

    def find_here(self) -> None:
        """Find in the article worked in."""
        if self.pane is not None:
            self.pane.open_find()

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

    def words_selected(self) -> str:
        """Return the words selected in the article of the current claim, on one line."""
        pane = self._pane_of(self._claim)
        return " ".join(pane.view.selected_text.split()) if pane is not None else ""

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

    def advance(self) -> None:
        """Label the current suggestion as the type shown; without one go on. A guess nobody confirmed stays one."""
        if self.suggesting.current is not None:
            if self.line.proposed is not None and self.workspace.writable:
                self.labeller.label(self.line.proposed.code)
            return
        if self.guessed and not self._told_of_guess:
            self._told_of_guess = True
            words = self.tr("A guess in the card was not confirmed. It stays a guess.")
            self.workspace.say(Message("info", words))
        self.walk(1)

    @property
    def guessed(self) -> bool:
        """Whether anything of the current claim is a guess that nobody has confirmed."""
        return self._detail is not None and has_guesses(self._detail)

    def leave_claim(self) -> None:
        """Have no current claim; what is being typed is committed."""
        self.card.flush()
        if self._claim:
            self._before = self._claim
            self.show_no_claim()

    def show_counterparts(self) -> None:
        """Show the passages of other articles that speak of the same thing as the claim, or the words at the caret."""
        pane = self.pane
        if pane is None:
            return
        row = pane.claim(self._claim) if self._claim else None
        at = row.spans[0].start if row is not None else pane.view.caret
        dialog = CounterpartsDialog(
            self.window(), self.workspace, pane.uid, at, row.uid if row is not None else ""
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_no_claim(self) -> None:
        """Have no current claim."""
        self._claim, self._detail = "", None
        self._card_soon.stop()
        self._mark_current(reveal=False)
        self.card.show_nothing(len(self.pane.claims()) if self.pane is not None else 0)
        self._say_soon.start()

    def hint(self, uid: str) -> str:
        """Return what a tool tip and a screen reader say of a claim."""
        known = self._detail is not None and self._detail.claim.uid == uid
        detail = self._detail if known else claims.detail(self.workspace.session, uid)
        if detail is None:
            return ""
        moved = any(pane.moved(uid) for pane in self.panes.all())
        return self._say.claim(detail, moved=moved)

    def mark_hint(self, article: str, ident: str) -> str:
        """Return what a tool tip says of a suggestion."""
        found = self.suggesting.of(article, ident)
        return self._say.suggestion(found) if found is not None else ""

    def _show_suggestion(self) -> None:
        """Say which suggestion is current and why, and mark the type it proposes."""
        current, pane = self.suggesting.current, self.pane
        findings = self.suggesting.findings(pane.uid) if pane is not None else None
        if current is None or findings is None or pane is None:
            self.line.hide()
            self.labels.set_suggested(None)
        else:
            proposed = proposed_type(current, findings.figures)
            kind = next((each for each in self.labels.types() if each.code == proposed), None)
            differs = self.differing.words(pane.uid, current.start, current.end)
            why = "\n".join(filter(None, (wording.reason(current.reason), differs)))
            self.line.show_suggestion(self._say.kind(current), self._say.read(current), why, kind)
            self.labels.set_suggested(kind.code if kind is not None else None)
            pane.view.announce("\n".join(filter(None, (self._say.suggestion(current), differs))))
        self._say_soon.start()

    def _show_only(self, shown: Shown) -> None:
        self.bar.set_shown(shown)
        for pane in self.panes.all():
            pane.set_types(self._types, shown)
        pane_here = self._pane_of(self._claim)
        row = pane_here.claim(self._claim) if pane_here is not None else None
        if row is not None and not shown.admits(row):
            self.show_no_claim()
        else:
            self._mark_current(reveal=False)

    def _label_clicked(self, code: str) -> None:
        self.labels.set_current(self._detail.claim.claim_type if self._detail is not None else None)
        self.labeller.label(code)
        if self.pane is not None:
            self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_menu(self, point: QPoint) -> None:
        """Show what can be done with the selection and the current claim."""
        pane = self.pane
        if pane is not None:
            claim_menu(self, self.commands, list(self.labels.types()), self.labeller.label).popup(point)
