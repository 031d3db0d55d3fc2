"""Several that are one: choose them, choose which stays, see what moves, and merge in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.edits import matches
from app.problems import Rejected
from db.changes import Action
from ui import language, wording
from ui.dialogs.dialog import Dialog
from ui.dialogs.tick_list import UID, TickList
from ui.widgets.buttons import Button
from ui.widgets.combo import Combo
from ui.widgets.fields import Labelled
from ui.widgets.list_row import DETAIL, SECOND
from ui.widgets.notice import NoticeBox
from ui.widgets.text import Text

_MOST = 300


@dataclass(frozen=True, slots=True)
class Option:
    """One that may be merged: its name, other words it is found by, and what counts it."""

    uid: str
    name: str
    second: str = ""
    detail: str = ""


Make = Callable[[str, list[str]], Action]
Preview = Callable[[Action], str]


class MergeDialog(Dialog):
    """``make(keep, others)`` returns the action; ``preview(action)`` says it; ``perform`` does it."""

    def __init__(  # noqa: PLR0913, PLR0917  (what a merge is made of)
        self,
        parent: QWidget | None,
        title: str,
        options: Sequence[Option],
        ticked: Sequence[str],
        make: Make,
        preview: Preview,
        perform: Callable[[Action], bool],
    ) -> None:
        super().__init__(parent, width=580)
        self.setWindowTitle(title)
        self._options = {option.uid: option for option in options}
        self._make, self._preview, self._perform = make, preview, perform
        self._action: Action | None = None
        self.rows = TickList(self._find, ticked)
        self.keep = Combo()
        self._keep = Labelled("", self.keep)
        self._notice = NoticeBox(icon="info")
        self._hint = Text("", "caption", "ink2", wrap=True)
        self.body.addWidget(Text(title, "h2", wrap=True))
        for widget in (self.rows, self._hint, self._keep, self._notice):
            self.body.addWidget(widget)
        self.act = self.add_button(Button("", kind="primary", icon="merge"))
        self._cancel = self.add_button(Button(""))
        self.act.clicked.connect(self._done)
        self._cancel.clicked.connect(self.reject)
        self.rows.changed.connect(self._ticks_changed)
        self.rows.confirmed.connect(self._done)
        self.keep.activated.connect(lambda _at: self._say())
        self.retranslate()
        self.rows.take_room()
        self.rows.refresh()
        self._ticks_changed()
        self.fit()
        self.rows.field.setFocus()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.rows.field.setPlaceholderText(self.tr("A few letters of the name"))
        self.rows.field.setAccessibleName(self.tr("Find what to merge"))
        self.rows.list.setAccessibleName(self.tr("What can be merged"))
        self.rows.nothing.setText(self.tr("Nothing is called so."))
        self._hint.setText(self.tr("Enter ticks the marked line, Ctrl+Enter merges."))
        self._keep.set_caption(self.tr("Stays, and takes over the rest"))
        self.act.setText(self.tr("Merge now"))
        self._cancel.setText(self.tr("Cancel"))

    def _find(self, typed: str) -> list[QListWidgetItem]:
        found = []
        for option in self._options.values():
            if typed.strip() and not matches(typed, (option.name, option.second)):
                continue
            item = QListWidgetItem(option.name)
            item.setData(UID, option.uid)
            item.setData(SECOND, option.second)
            item.setData(DETAIL, option.detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{option.name} {option.second} {option.detail}")
            found.append(item)
        ticked = self.rows.ticked()
        found.sort(key=lambda item: item.data(UID) not in ticked)
        return found[:_MOST]

    def _ticks_changed(self) -> None:
        kept = self.keep.currentData()
        ticked = self.rows.ticked()
        blocker = QSignalBlocker(self.keep)
        self.keep.clear()
        for uid in ticked:
            self.keep.addItem(self._options[uid].name, uid)
        self.keep.setCurrentIndex(max(0, self.keep.findData(kept)) if ticked else -1)
        blocker.unblock()
        self._say()

    def _say(self) -> None:
        """Say what would move, or why nothing would."""
        ticked, keep = self.rows.ticked(), str(self.keep.currentData() or "")
        self._action = None
        chosen = language.digits(self.tr("%n chosen", "", len(ticked)))
        try:
            self._action = self._make(keep, [uid for uid in ticked if uid != keep])
        except Rejected as refusal:
            self._notice.set_texts(chosen, wording.problem(refusal))
        else:
            self._notice.set_texts(chosen, self._preview(self._action))
        self.act.setEnabled(self._action is not None)

    def _done(self) -> None:
        if self._action is not None and self._perform(self._action):
            self.accept()
