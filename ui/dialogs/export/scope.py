"""Which claims leave: all, those shown, those accepted, those of one event or of one reviewer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from app import events
from app.export_options import ACCEPTED, EVERYTHING, Scope
from app.session import Session
from db.records import Reviewer
from ui import bidi, language, scaling, wording
from ui.widgets.base import Translated
from ui.widgets.combo import Combo

_KINDS = ("all", "shown", "accepted", "event", "reviewer")


class ScopeChoice(Translated, QWidget):
    """Radio buttons; ``changed`` when the scope is another. ``shown`` are local ids, None when no list asked."""

    changed = Signal()

    def __init__(self, session: Session, shown: Sequence[int] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = shown
        self._events, self._reviewers = Combo(), Combo()
        self._buttons = {kind: QRadioButton() for kind in _KINDS}
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaling.px(8))
        grid.setVerticalSpacing(scaling.px(6))
        for button in self._buttons.values():
            self._group.addButton(button)
            button.toggled.connect(self._toggled)
        grid.addWidget(self._buttons["all"], 0, 0)
        grid.addWidget(self._buttons["accepted"], 0, 1)
        grid.addWidget(self._buttons["shown"], 1, 0, 1, 2)
        for at, (kind, combo) in enumerate((("event", self._events), ("reviewer", self._reviewers)), start=2):
            grid.addWidget(self._buttons[kind], at, 0)
            grid.addWidget(combo, at, 1)
            combo.activated.connect(lambda _at, kind=kind: self._picked(kind))
        grid.setColumnStretch(1, 1)
        self._buttons["shown"].setVisible(shown is not None)
        self._buttons["all" if shown is None else "shown"].setChecked(True)
        self._fill()
        self.retranslate()

    def scope(self) -> Scope:
        """Return the scope as app knows it."""
        kind = self.kind()
        if kind == "accepted":
            return ACCEPTED
        if kind == "shown":
            return Scope(shown=self._shown)
        if kind == "event":
            return Scope(event=self._events.currentData())
        return Scope(reviewer=self._reviewers.currentData()) if kind == "reviewer" else EVERYTHING

    def kind(self) -> str:
        """Return which button is pressed."""
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def choose(self, kind: str) -> None:
        """Press one of the buttons."""
        self._buttons[kind].setChecked(True)

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self.changed.emit()

    def _picked(self, kind: str) -> None:
        if self._buttons[kind].isChecked():
            self.changed.emit()
        else:
            self._buttons[kind].setChecked(True)

    def _fill(self) -> None:
        self._events.clear()
        for event in events.rows(self._session):
            self._events.addItem(f"{bidi.ltr(event.code)} {wording.event(event)}", event.uid)
        self._reviewers.clear()
        for reviewer in self._session.store.find(Reviewer):
            self._reviewers.addItem(reviewer.display_name, reviewer.uid)
        self._buttons["event"].setEnabled(self._events.count() > 0)
        for combo in (self._events, self._reviewers):
            combo.setMinimumContentsLength(1)
            combo.setMinimumWidth(scaling.px(120))
            combo.setEnabled(combo.count() > 0)

    def retranslate(self) -> None:
        """Say every choice."""
        super().retranslate()
        self._buttons["all"].setText(self.tr("All claims"))
        shown = language.digits(self.tr("The %n claim(s) shown", "", len(self._shown or ())))
        self._buttons["shown"].setText(shown)
        self._buttons["accepted"].setText(self.tr("Accepted only"))
        self._buttons["event"].setText(self.tr("One event"))
        self._buttons["reviewer"].setText(self.tr("One reviewer"))
        self._events.setAccessibleName(self.tr("Event"))
        self._reviewers.setAccessibleName(self.tr("Reviewer"))
        self.setAccessibleName(self.tr("Which claims"))
