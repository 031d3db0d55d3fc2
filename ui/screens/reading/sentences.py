"""What the desk says of claims and selections: tool tips, screen readers, the status bar."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.arabic.words import words
from app.claims import ClaimDetail
from ui import bidi, wording


class Sentences(QObject):
    """Sentences in the language of the interface."""

    def claim(self, detail: ClaimDetail, *, moved: bool) -> str:
        """Return what a tool tip and a screen reader say of a claim: type, claimant, where it ends."""
        count = sum(len(words(span.quote)) for span in detail.spans if span.role == "content")
        kind = wording.label(detail.type_label, short=True)
        parts = [self.tr("Claim of type %1").replace("%1", kind)]
        claimant = next((node.actor for node in detail.chain if node.attribution.role == "claimant"), None)
        if claimant is not None:
            name = bidi.isolated(wording.party(claimant))
            parts.append(self.tr("claimant %1").replace("%1", name))
        parts.append(self.tr("ends after %n word(s)", "", count))
        if moved:
            parts.append(self.tr("The passage moved. Check it."))
        return self.tr(", ").join(parts)

    def selection(self, text: str, start: int, end: int) -> str:
        """Return how many words are selected."""
        if start == end:
            return self.tr("Nothing selected")
        return self.tr("Selected: %n word(s)", "", len(words(text, start, end)))
