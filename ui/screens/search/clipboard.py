"""Places as people paste them into a report: the sentence, the outlet, the date, the article."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.searching.copying import Quoted
from ui import bidi, wording
from ui.screens.search.model import source_name


def with_attribution(found: Iterable[Quoted]) -> str:
    """Return one line a place, without any invisible marks: «sentence» — outlet, date, code."""
    return "\n".join(map(_line, found))


def _line(quoted: Quoted) -> str:
    opening, closing = ("«", "»") if bidi.has_rtl_letters(quoted.sentence) else ("“", "”")
    source = quoted.place.source
    comma = QCoreApplication.translate("SearchScreen", ", ")
    parts = (source_name(source), wording.date(source.published), source.code)
    return bidi.strip_isolates(
        f"{opening}{quoted.sentence}{closing} — {comma.join(part for part in parts if part)}"
    )
