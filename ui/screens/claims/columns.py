"""The columns of the claims table: headings, words, and how each cell is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast, get_args

from PySide6.QtCore import QCoreApplication

from app import schemes
from app.claim_list import ORDERS, ClaimRow
from app.session import Session
from db.records import Label
from ui import bidi, language, wording
from ui.commands import QT_TRANSLATE_NOOP
from ui.models.window_model import Column
from ui.screens.claims.figures import figure_words
from ui.widgets.claim_card.header import label_colour, label_key
from ui.widgets.table import Cell
from ui.widgets.tags import BadgeLook, Stage, stage_look

_HEADINGS = {
    "code": QT_TRANSLATE_NOOP("ClaimsScreen", "Code"),
    "type": QT_TRANSLATE_NOOP("ClaimsScreen", "Type"),
    "quote": QT_TRANSLATE_NOOP("ClaimsScreen", "Words of the claim"),
    "claimant": QT_TRANSLATE_NOOP("ClaimsScreen", "Claimant and relay"),
    "outlet": QT_TRANSLATE_NOOP("ClaimsScreen", "Outlet"),
    "figure": QT_TRANSLATE_NOOP("ClaimsScreen", "Figure"),
    "event": QT_TRANSLATE_NOOP("ClaimsScreen", "Event"),
    "status": QT_TRANSLATE_NOOP("ClaimsScreen", "Stage"),
    "reviewer": QT_TRANSLATE_NOOP("ClaimsScreen", "Reviewer"),
    "published": QT_TRANSLATE_NOOP("ClaimsScreen", "Published"),
    "asserted_date": QT_TRANSLATE_NOOP("ClaimsScreen", "Date of the statement"),
    "time_text": QT_TRANSLATE_NOOP("ClaimsScreen", "Time spoken of"),
    "place_text": QT_TRANSLATE_NOOP("ClaimsScreen", "Place"),
    "counted_group": QT_TRANSLATE_NOOP("ClaimsScreen", "Counted group"),
    "modality": QT_TRANSLATE_NOOP("ClaimsScreen", "Modality"),
    "polarity": QT_TRANSLATE_NOOP("ClaimsScreen", "Affirmed or denied"),
    "article_stance": QT_TRANSLATE_NOOP("ClaimsScreen", "Stance of the article"),
    "confidence": QT_TRANSLATE_NOOP("ClaimsScreen", "Confidence"),
    "credibility": QT_TRANSLATE_NOOP("ClaimsScreen", "Credibility"),
    "headline": QT_TRANSLATE_NOOP("ClaimsScreen", "Headline"),
    "summary": QT_TRANSLATE_NOOP("ClaimsScreen", "In short"),
    "note": QT_TRANSLATE_NOOP("ClaimsScreen", "Note"),
    "priority": QT_TRANSLATE_NOOP("ClaimsScreen", "Priority"),
    "guessed": QT_TRANSLATE_NOOP("ClaimsScreen", "Guessed, not confirmed"),
}


_GUESSED_IN = {"claimant": frozenset({"claimant", "relay"}), "counted_group": frozenset({"figure"})}
_MARKED = frozenset(
    {"claimant", "figure", "counted_group", "asserted_date", "time_text", "place_text"}
    | {"modality", "polarity", "article_stance"}
)
_NOTHING, _QUOTED, _MUTED = Cell(), Cell(quote=True), Cell(muted=True)  # of most cells: made once


class Types:
    """The claim types of the project by code: words, key and colour."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.labels: tuple[Label, ...] = ()
        self._by_code: dict[str, Label] = {}
        self.reload()

    def reload(self) -> None:
        """Read the types again after the scheme changed."""
        self.labels = schemes.all_types(self._session)
        self._by_code = {label.code: label for label in self.labels}

    def word(self, code: str, *, short: bool = True) -> str:
        """Return the name of a type; a code this project does not know is its own name."""
        label = self._by_code.get(code)
        return wording.label(label, short=short) if label else code

    def tag(self, code: str) -> tuple[str, str] | None:
        """Return key and colour of a type, None for an unknown one."""
        label = self._by_code.get(code)
        return (label_key(label), label_colour(label)) if label else None


def make(types: Types) -> list[Column[ClaimRow]]:
    """Return all columns in the order of the first start; those with ``shown`` False are chosen by the reader."""
    return [
        _plain("code", lambda row: row.code, 82, muted=True),
        _column("type", lambda row: types.word(row.claim_type), lambda row: Cell(tag=types.tag(row.claim_type)), 86),
        _column("quote", lambda row: row.quote, lambda _row: _QUOTED, 280),
        _column("claimant", claimant, _claimant_cell, 194),
        _plain("outlet", lambda row: wording.either(row.outlet, row.outlet_en), 124),
        _column("figure", lambda row: figure_words(row).text, _figure_cell, 138),
        _column("event", event, _event_cell, 124),
        _column("status", lambda row: wording.word("claim_status", row.status, short=True), _stage_cell, 112),
        _plain("reviewer", lambda row: row.reviewer, 70),
        _plain("published", lambda row: wording.date(row.published), 140, shown=False),
        _plain("asserted_date", lambda row: wording.date(row.asserted_date), 140, shown=False),
        _plain("time_text", lambda row: row.time_text, 130, shown=False),
        _plain("place_text", lambda row: row.place_text, 130, shown=False),
        _plain("counted_group", lambda row: wording.word("counted_group", row.counted_group, short=True), 110, shown=False),
        _coded("modality", lambda row: row.modality),
        _coded("polarity", lambda row: row.polarity),
        _coded("article_stance", lambda row: row.article_stance),
        _coded("confidence", lambda row: row.confidence),
        _coded("credibility", lambda row: row.credibility),
        _plain("headline", lambda row: row.headline, 220, shown=False),
        _plain("summary", lambda row: row.summary, 220, shown=False),
        _plain("note", lambda row: row.note, 220, shown=False),
        _column("priority", lambda row: heading("priority") if row.priority else "", _priority_cell, 84, shown=False),
        _plain("guessed", _guessed, 160, shown=False),
    ]  # fmt: skip


def claimant(row: ClaimRow) -> str:
    """Return who says it: a name, the article's own voice, or that it is attributed to nobody."""
    named = wording.either(row.claimant, row.claimant_en)
    return named or wording.word("attribution_mode", row.mode) or "—"


def relay(row: ClaimRow) -> str:
    """Return «via …» for a relayed claim, else ""."""
    named = wording.either(row.relay, row.relay_en)
    phrase = QCoreApplication.translate("ClaimsScreen", "via %1")
    return phrase.replace("%1", bidi.isolated(named)) if named else ""


def event(row: ClaimRow) -> str:
    """Return the title of the first event, "—" for none."""
    return wording.either(row.event_title, row.event_title_en) or "—"


def _claimant_cell(row: ClaimRow) -> Cell:
    after, muted = relay(row), not row.claimant and not row.claimant_en
    return Cell(after=after, muted=muted) if after else _MUTED if muted else _NOTHING


def _figure_cell(row: ClaimRow) -> Cell:
    words = figure_words(row)
    return Cell(before=words.before, more=words.more, strong=words.known, muted=not words.known)


def _event_cell(row: ClaimRow) -> Cell:
    more = language.digits(f"+{row.events_more}") if row.events_more else ""
    return Cell(more=more) if more else _MUTED if row.event_uid is None else _NOTHING


def _stage_cell(row: ClaimRow) -> Cell:
    word = wording.word("claim_status", row.status, short=True)
    if row.status not in get_args(Stage):
        return Cell(badge=BadgeLook(word))
    return Cell(badge=stage_look(cast("Stage", row.status), word))


def _priority_cell(row: ClaimRow) -> Cell:
    return Cell(badge=BadgeLook(heading("priority"), "warn", "star")) if row.priority else Cell()


def _plain(
    code: str, text: Callable[[ClaimRow], str], width: int, *, muted: bool = False, shown: bool = True
) -> Column[ClaimRow]:
    return _column(code, text, (lambda _row: _MUTED) if muted else None, width, shown=shown)


def _coded(code: str, value: Callable[[ClaimRow], str]) -> Column[ClaimRow]:
    return _column(code, lambda row: wording.word(code, value(row), short=True), None, 110, shown=False)


def _column(
    code: str,
    text: Callable[[ClaimRow], str],
    cell: Callable[[ClaimRow], Cell] | None,
    width: int,
    *,
    shown: bool = True,
) -> Column[ClaimRow]:
    marked = _marked(_GUESSED_IN.get(code, frozenset({code})), cell) if code in _MARKED else cell
    return Column(code, lambda: heading(code), text, marked, width, sortable=code in ORDERS, shown=shown)


def _marked(names: frozenset[str], cell: Callable[[ClaimRow], Cell] | None) -> Callable[[ClaimRow], Cell]:
    """Return what draws a cell, with the mark of a guess where one of ``names`` is guessed."""

    def drawn(row: ClaimRow) -> Cell:
        plain = cell(row) if cell is not None else _NOTHING
        return replace(plain, guessed=True) if row.guessed & names else plain

    return drawn


def _guessed(row: ClaimRow) -> str:
    """Return the headings of what is guessed about a claim."""
    codes = (code for code in _HEADINGS if code in _MARKED and row.guessed & _GUESSED_IN.get(code, {code}))
    return " · ".join(heading(code) for code in codes if code != "counted_group")


def heading(code: str) -> str:
    """Return the heading of a column in the language of the interface."""
    return QCoreApplication.translate("ClaimsScreen", _HEADINGS[code])
