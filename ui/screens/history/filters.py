"""Which part of the past is listed: by whom, of what, since when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app import wording as words
from app.history import HistoryFilter
from db.records import Reviewer
from ui import language
from ui.widgets.bars import ScreenBar
from ui.widgets.combo import Combo
from ui.workspace import Workspace

_KINDS: dict[str, frozenset[str]] = {
    "claim": frozenset(
        {"claim", "claim_span", "attribution", "quantity", "claim_event_link", "claim_label"}
        | {"claim_position", "claim_relation"}
    ),
    "article": frozenset({"article", "assignment", "dismissal", "passage_dismissal"}),
    "event": frozenset({"event", "event_actor"}),
    "question": frozenset({"question", "position", "claim_position", "event_figure", "question_dismissal"}),
    "referent": frozenset({"referent", "referent_variant"}),
    "actor": frozenset({"actor"}),
    "outlet": frozenset({"outlet"}),
    "label": frozenset({"label", "label_scheme"}),
    "word_entry": frozenset({"word_entry"}),
    "saved_search": frozenset({"saved_search"}),
}


class HistoryFilters(QObject):
    """Three combos. ``changed`` when another one is chosen."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._who, self._what, self._when = Combo(), Combo(), Combo()
        for combo in (self._who, self._what, self._when):
            combo.activated.connect(lambda _at: self.changed.emit())

    def fill_bar(self, bar: ScreenBar) -> None:
        """Put the combos into the screen's bar."""
        for combo in (self._who, self._what, self._when):
            bar.add(combo)

    def focus(self) -> None:
        """Go to the first filter."""
        self._who.setFocus()

    def chosen(self) -> HistoryFilter:
        """Return the filter as app knows it."""
        days = self._when.currentData() or 0
        since = datetime.now(UTC) - timedelta(days=days)
        reviewer, kind = self._who.currentData(), self._what.currentData()
        return HistoryFilter(
            tables=_KINDS[kind] if kind else frozenset(),
            reviewers=frozenset({reviewer}) if reviewer else frozenset(),
            since=since.isoformat(timespec="milliseconds").replace("+00:00", "Z") if days else "",
        )

    def retranslate(self) -> None:
        """Say the choices."""
        translate = QCoreApplication.translate
        reviewers = self._workspace.session.store.find(Reviewer)
        code = language.current.code
        _fill(
            self._who,
            translate("HistoryScreen", "Who"),
            [("", translate("HistoryScreen", "everybody")), *((r.uid, r.display_name) for r in reviewers)],
        )
        _fill(
            self._what,
            translate("HistoryScreen", "What"),
            [
                ("", translate("HistoryScreen", "everything")),
                *((kind, words.table(kind, code)) for kind in _KINDS),
            ],
        )
        _fill(
            self._when,
            translate("HistoryScreen", "When"),
            [
                (0, translate("HistoryScreen", "at any time")),
                (1, translate("HistoryScreen", "in the last day")),
                (7, translate("HistoryScreen", "in the last week")),
                (30, translate("HistoryScreen", "in the last 30 days")),
            ],
        )


def _fill(combo: Combo, caption: str, choices: list[tuple[object, str]]) -> None:
    chosen = combo.currentData()
    combo.clear()
    for value, text in choices:
        combo.addItem(text, value)
    combo.set_caption(caption)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
