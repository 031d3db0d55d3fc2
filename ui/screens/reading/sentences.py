"""What the desk says of claims and selections: tool tips, screen readers, the status bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.arabic.words import words
from app.claims import ClaimDetail
from ui import bidi, wording


def claim_hint(detail: ClaimDetail, *, moved: bool) -> str:
    """Return what a tool tip and a screen reader say of a claim: type, claimant, where it ends."""
    count = sum(len(words(span.quote)) for span in detail.spans if span.role == "content")
    said = QCoreApplication.translate("ReadingDesk", "Claim of type %1")
    parts = [said.replace("%1", wording.label(detail.type_label, short=True))]
    claimant = next((node.actor for node in detail.chain if node.attribution.role == "claimant"), None)
    if claimant is not None:
        named = QCoreApplication.translate("ReadingDesk", "claimant %1")
        parts.append(named.replace("%1", bidi.isolated(wording.party(claimant))))
    parts.append(QCoreApplication.translate("ReadingDesk", "ends after %n word(s)", None, count))
    if moved:
        parts.append(QCoreApplication.translate("ReadingDesk", "The passage moved. Check it."))
    return QCoreApplication.translate("ReadingDesk", ", ").join(parts)


def selection_summary(text: str, start: int, end: int) -> str:
    """Return how many words are selected."""
    if start == end:
        return QCoreApplication.translate("ReadingDesk", "Nothing selected")
    count = len(words(text, start, end))
    return QCoreApplication.translate("ReadingDesk", "Selected: %n word(s)", None, count)
