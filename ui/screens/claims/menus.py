"""Menus of the table: what to do with the claims selected, and what to do with a column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app import articles, claims
from app.claim_list import ClaimRow
from app.session import Session
from ui import bidi, icons, key_caps, wording
from ui.action_map import ActionMap
from ui.commands import BY_IDENT
from ui.dialogs.edit_many import FIELDS
from ui.models.window_model import Column
from ui.screens.claims.columns import Types

translate = QCoreApplication.translate
_COMMANDS = (
    "claim.open",
    "claim.copy",
    "",
    "claim.first_field",
    "claim.repeat",
    "claim.event",
    "claim.question",
)
_STAGES = ("submitted", "accepted", "returned", "draft")
_KINDS = {
    "type": "types", "status": "statuses", "reviewer": "reviewers", "outlet": "outlets", "event": "events",
    "claimant": "claimants",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Value:
    """What a row has in a column, as a condition: the kind, the value, its words."""

    kind: str
    value: str
    words: Callable[[], str]


def kind_of(column: str) -> str | None:
    """Return the part of the filter that belongs to a column, None for none."""
    return _KINDS.get(column)


def value_of(session: Session, types: Types, row: ClaimRow, column: str) -> Value | None:
    """Return the condition "like this row" for a column; None where there is no such thing."""
    kind = _KINDS.get(column)
    if column == "type":
        return Value("types", row.claim_type, lambda: types.word(row.claim_type))
    if column == "status":
        return Value("statuses", row.status, lambda: wording.word("claim_status", row.status, short=True))
    if column == "reviewer":
        return Value("reviewers", row.reviewer_uid, lambda: row.reviewer)
    if column == "event" and row.event_uid is not None:
        return Value("events", row.event_uid, lambda: wording.either(row.event_title, row.event_title_en))
    return _looked_up(session, row, column) if kind in ("outlets", "claimants") else None


def _looked_up(session: Session, row: ClaimRow, column: str) -> Value | None:
    if column == "outlet":
        article = articles.row(session, row.article_uid)
        uid = article.outlet_uid if article else None
        return Value("outlets", uid, lambda: wording.either(row.outlet, row.outlet_en)) if uid else None
    found = claims.detail(session, row.uid)
    chain = found.chain if found else ()
    actor = next((node.actor for node in chain if node.attribution.role == "claimant"), None)
    return Value("claimants", actor.uid, lambda: wording.party(actor)) if actor else None


@dataclass(frozen=True, slots=True)
class Doing:
    """What the screen does with the claims selected, and what it calls a command for them ("" for its own words)."""

    set_stage: Callable[[str], object]
    edit: Callable[[str], object]
    words: Callable[[str], str]


class RowMenu(QMenu):
    """What can be done with the claims selected."""

    def __init__(self, parent: QWidget, actions: ActionMap, doing: Doing, *, writable: bool) -> None:
        super().__init__(parent)
        self._doing = doing
        self.aboutToHide.connect(self.deleteLater)
        for ident in _COMMANDS:
            self._add(actions, ident)
        stages = self.addMenu(translate("ClaimsScreen", "Stage"))
        for code in _STAGES:
            item = stages.addAction(wording.word("claim_status", code))
            item.triggered.connect(lambda _=False, code=code: doing.set_stage(code))
        fields = self.addMenu(translate("ClaimsScreen", "Change a field"))
        for code, words in FIELDS:
            item = fields.addAction(QCoreApplication.translate("EditMany", words))
            item.triggered.connect(lambda _=False, code=code: doing.edit(code))
        stages.setEnabled(writable)
        fields.setEnabled(writable)
        self.addSeparator()
        self._add(actions, "claim.remove")

    def _add(self, actions: ActionMap, ident: str) -> None:
        if not ident:
            self.addSeparator()
            return
        command = BY_IDENT[ident]
        words = self._doing.words(ident) or command.words
        item: QAction = self.addAction(key_caps.menu_text(words, command.keys[0]))
        if command.icon:
            icons.bind(item, command.icon)
        item.setEnabled(actions.available(ident))
        item.triggered.connect(lambda _=False: actions.trigger(ident))


class ColumnMenu(QMenu):
    """What can be done with a column: sort, narrow down to the value of the current row, go to its filter, hide."""

    def __init__(self, parent: QWidget, column: Column[ClaimRow], value: Value | None) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        heading = bidi.isolated(column.heading())
        self.ascending = self.addAction(translate("ClaimsScreen", "Sort by %1").replace("%1", heading))
        self.descending = self.addAction(
            translate("ClaimsScreen", "Sort by %1, from the end").replace("%1", heading)
        )
        for item in (self.ascending, self.descending):
            item.setEnabled(column.sortable)
        self.addSeparator()
        self.only: QAction | None = None
        if value is not None:
            words = key_caps.menu_text(bidi.isolated(value.words())) or "—"
            self.only = self.addAction(translate("ClaimsScreen", "Only “%1”").replace("%1", words))
        self.filter: QAction | None = None
        self.lift: QAction | None = None
        if kind_of(column.code) is not None:
            self.filter = self.addAction(translate("ClaimsScreen", "Choose among the filters"))
            self.lift = self.addAction(translate("ClaimsScreen", "Drop the filter of this column"))
        self.addSeparator()
        self.hide_column = self.addAction(translate("ClaimsScreen", "Hide the column"))
