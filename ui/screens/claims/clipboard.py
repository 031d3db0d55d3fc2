"""Claims as people paste them into a report: the words, who said them through whom, where, when, which claim."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.claim_list import ClaimRow
from ui import bidi, wording
from ui.screens.claims.columns import claimant, relay
from ui.widgets.claim_card.quote import is_arabic


def with_attribution(rows: Iterable[ClaimRow]) -> str:
    """Return one line a claim, without any invisible marks: «quote» — claimant via relay, outlet, date, code.

    A speaker whom nobody has confirmed is marked as guessed.
    """
    return "\n".join(map(_line, rows))


def _line(row: ClaimRow) -> str:
    opening, closing = ("«", "»") if is_arabic(row.quote) else ("“", "”")
    quote = " ".join(row.quote.split("\n"))
    speaker = " ".join(part for part in (claimant(row), relay(row)) if part)
    if row.guessed & {"claimant", "relay"}:
        speaker = QCoreApplication.translate("ClaimsScreen", "%1 (guessed, not confirmed)").replace(
            "%1", speaker
        )
    outlet = wording.either(row.outlet, row.outlet_en)
    date = wording.date(row.asserted_date or row.published)
    comma = QCoreApplication.translate("ClaimsScreen", ", ")
    source = comma.join(part for part in (speaker, outlet, date, row.code) if part)
    return f"{opening}{quote}{closing} — {bidi.strip_isolates(source)}"
