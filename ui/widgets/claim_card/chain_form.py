"""The editor of one node of the chain: which part, who, how it is reported, by which words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.chains import NodeDraft
from ui import wording
from ui.widgets.base import Translated
from ui.widgets.buttons import IconButton
from ui.widgets.claim_card.late import Late
from ui.widgets.claim_card.part import CodeCombo
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.fields import Labelled, TextField
from ui.widgets.layouts import row
from ui.widgets.section import Card
from ui.widgets.segmented import Segment, Segmented


class NameField(CompletingField):
    """A completing field that settles: an offer is taken, Enter confirms, or the reader leaves with other words.

    ``settled(Completion | str, onward)``: ``onward`` when Enter ended it, so that the reader goes on reading.
    """

    settled = Signal(object, bool)
    dropped = Signal()

    def __init__(self, complete: Callable[[str], Sequence[Completion]], icon: str | None = None) -> None:
        super().__init__(complete, icon=icon)
        self._tabbed = False
        self._shown = ""
        self.chosen.connect(lambda offer: self._settle(offer, onward=not self._tabbed))
        self.entered.connect(self._entered)

    def show_name(self, name: str) -> None:
        """Show the present name."""
        self._shown = name
        self.setText(name)

    def event(self, event: QEvent) -> bool:
        """Remember whether Tab took an offer."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._tabbed = event.key() == Qt.Key.Key_Tab
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape without a list gives up what was typed."""
        if event.key() == Qt.Key.Key_Escape and not self.offers():
            self.setText(self._shown)
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed when the focus moves on."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.text().strip() != self._shown:
            self._entered(self.text().strip(), onward=False)

    def _entered(self, text: str, *, onward: bool = True) -> None:
        if text == self._shown:
            if onward:
                self.dropped.emit()
        elif text:
            self._settle(text, onward=onward)

    def _settle(self, what: object, *, onward: bool) -> None:
        self._shown = self.text().strip()
        self.settled.emit(what, onward)


class ChainForm(Translated, Card):
    """Edits one node. ``changed(NodeDraft, onward)`` commits; ``moved(step)``, ``removed`` and ``closed`` as named."""

    changed = Signal(object, bool)
    moved = Signal(int)
    removed = Signal()
    closed = Signal()

    def __init__(
        self, complete: Callable[[str], Sequence[Completion]], parent: QWidget | None = None
    ) -> None:
        super().__init__(tone="panel", padding=10, parent=parent)
        self._draft = NodeDraft()
        self._role = Segmented("")
        self.name = NameField(complete, icon="user-round")
        self._mode = CodeCombo("attribution_mode")
        self._cue = TextField()
        self._late = Late(self._cue, lambda cue: self._set(cue_text=str(cue)))
        self._who = Labelled("", self.name)
        self._how = Labelled("", self._mode)
        self._words = Labelled("", self._cue)
        self._up = IconButton("chevron-up", "", size=26)
        self._down = IconButton("chevron-down", "", size=26)
        self._remove = IconButton("trash-2", "", size=26)
        self._close = IconButton("check", "", size=26)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = row(gap=2)
        head.addWidget(self._role)
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self._who)
        pair = row(gap=8)
        pair.addWidget(self._how, 1)
        pair.addWidget(self._words, 1)
        self.body.addLayout(pair)
        foot = row(gap=2)
        foot.addWidget(self._up)
        foot.addWidget(self._down)
        foot.addWidget(self._remove)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self._role.chosen.connect(lambda code: self._set(role=code))
        self.name.settled.connect(self._named)
        self.name.dropped.connect(self.closed)
        self._mode.picked.connect(lambda code: self._set(mode=code))
        self._late.confirmed.connect(self.closed)
        self._late.left.connect(self.closed)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._remove.clicked.connect(self.removed)
        self._close.clicked.connect(self.closed)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self._role.set_segments([Segment(code, word) for code, word in wording.choices("attribution_role")])
        self._role.set_name(self.tr("Part in the chain"))
        self.name.setPlaceholderText(self.tr("Name of a person or body"))
        self._who.set_caption(self.tr("Who"))
        self._how.set_caption(self.tr("How reported"))
        self._words.set_caption(self.tr("Attribution cue"))
        self._up.set_name(self.tr("Nearer to the origin"))
        self._down.set_name(self.tr("Nearer to the publisher"))
        self._remove.set_name(self.tr("Remove from the chain"))
        self._close.set_name(self.tr("Done"))

    def show_node(self, draft: NodeDraft, name: str, *, first: bool, last: bool, new: bool) -> None:
        """Edit a node; ``first`` and ``last`` say where it stands, ``new`` that it is not in the chain yet."""
        self._draft = draft
        self._role.choose(draft.role)
        if not (self.name.hasFocus() and self.name.text().strip() != name):
            self.name.show_name(name)
        self._mode.show_code(draft.mode)
        self._late.show(draft.cue_text)
        self._up.setEnabled(not first and not new)
        self._down.setEnabled(not last and not new)
        self._remove.setEnabled(not new)

    def flush(self) -> None:
        """Commit the words being typed."""
        self._late.flush()

    def _named(self, what: object, onward: bool) -> None:  # noqa: FBT001 - a slot
        if isinstance(what, Completion):
            uid = what.data if isinstance(what.data, str) else None
            self._set(onward=onward, actor_uid=uid, actor_name="" if uid else what.display)
        else:
            self._set(onward=onward, actor_uid=None, actor_name=str(what))

    def _set(self, *, onward: bool = False, **fields: Any) -> None:  # noqa: ANN401  (fields of a draft)
        self._draft = replace(self._draft, **fields)
        if self._draft.actor_uid or self._draft.actor_name:
            self.changed.emit(self._draft, onward)
