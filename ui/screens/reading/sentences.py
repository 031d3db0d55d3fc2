"""What the desk says of claims, suggestions and selections: tool tips, screen readers, the status bar."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.arabic.attributions import ReportedSpeech
from app.arabic.date_mentions import DateMention
from app.arabic.figures import Figure
from app.arabic.words import words
from app.claims import ClaimDetail
from app.suggesting.suggestions import Suggestion
from ui import bidi, language, wording
from ui.widgets.claim_card.figure_rows import between


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

    def kind(self, suggestion: Suggestion) -> str:
        """Return what sort of thing is suggested."""
        kinds = {
            "figure": self.tr("Open figure"),
            "date": self.tr("Open date"),
            "attribution": self.tr("Open statement"),
        }
        return kinds.get(suggestion.kind, "")

    def read(self, suggestion: Suggestion) -> str:
        """Return how the program reads the words of a suggestion, as short as can be."""
        finding = suggestion.finding
        if isinstance(finding, Figure):
            return _figure(finding) or bidi.isolated(suggestion.quote)
        if isinstance(finding, DateMention):
            return bidi.isolated(wording.date(finding.iso)) or bidi.isolated(suggestion.quote)
        if isinstance(finding, ReportedSpeech) and finding.claimant:
            return self.tr("claimant %1").replace("%1", bidi.isolated(finding.claimant))
        return bidi.isolated(suggestion.quote)

    def suggestion(self, suggestion: Suggestion) -> str:
        """Return what a tool tip and a screen reader say of a suggestion."""
        said = (self.kind(suggestion), self.read(suggestion), wording.reason(suggestion.reason))
        return self.tr(", ").join(piece for piece in said if piece)

    def selection(self, text: str, start: int, end: int) -> str:
        """Return how many words are selected."""
        if start == end:
            return self.tr("Nothing selected")
        return self.tr("Selected: %n word(s)", "", len(words(text, start, end)))


def _figure(figure: Figure) -> str:
    """Return comparator, number and, in brackets, what is counted; "" where there is no number."""
    if figure.value is not None:
        number = wording.number(figure.value)
    elif figure.low is not None and figure.high is not None:
        number = between(figure.low, figure.high)
    else:
        return ""
    if figure.kind == "percent":
        number += language.digits("%")
    bound = wording.word("comparator", figure.comparator, short=True)
    counted = wording.word("counted_group", figure.counted_group, short=True).lower() or figure.counted
    plain = figure.comparator in ("", "=", "range", "unspecified")
    amount = " ".join(bidi.isolated(piece) for piece in ("" if plain else bound, number) if piece)
    return f"{amount} ({bidi.isolated(counted)})" if counted else amount
