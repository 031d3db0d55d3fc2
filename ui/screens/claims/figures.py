"""A claim's first figure in the words of the table: comparator, number, how many more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.claim_list import ClaimRow
from ui import bidi, language, wording

_SILENT = frozenset({"", "=", "unspecified", "range"})


@dataclass(frozen=True, slots=True)
class FigureWords:
    """What stands before the number, the number or what stands for it, how many more; ``known``: it is a number."""

    before: str
    text: str
    more: str
    known: bool


def figure_words(row: ClaimRow) -> FigureWords:
    """Say the first figure of a claim; empty words when it has none."""
    translate = QCoreApplication.translate
    if not row.has_figure:
        missing = translate("ClaimsScreen", "not handled") if row.claim_type == "figure" else ""
        return FigureWords("", missing, "", known=False)
    before = "" if row.comparator in _SILENT else wording.word("comparator", row.comparator, short=True)
    more = language.digits(f"+{row.figures_more}") if row.figures_more else ""
    text = "" if row.comparator == "indef" and row.surface else _number(row)
    if text:
        return FigureWords(before, text, more, known=True)
    spoken = row.surface or wording.word("comparator", row.comparator, short=True)
    return FigureWords(before if row.surface else "", spoken, more, known=False)


def _number(row: ClaimRow) -> str:
    """Return value or range with digits; "" for a figure that is only a word."""
    if row.value is not None:
        return wording.number(row.value)
    if row.low is not None and row.high is not None:
        phrase = QCoreApplication.translate("ClaimsScreen", "%1 to %2")
        low, high = (bidi.isolated(wording.number(bound)) for bound in (row.low, row.high))
        return phrase.replace("%1", low).replace("%2", high)
    bound = row.low if row.low is not None else row.high
    return "" if bound is None else wording.number(bound)
