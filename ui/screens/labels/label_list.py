"""The labels of a scheme in their order, with key and colour; moved by Alt+arrows or by the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app import schemes
from app.schemes import SchemeRow
from db.records import Label
from ui import physical_keys, scaling, wording
from ui.attempt import attempt
from ui.dialogs.name import NameDialog
from ui.widgets.bars import Bar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.claim_card.header import label_colour, label_key
from ui.widgets.elided import Elided
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_row import BADGE, DETAIL, INDENT, SECOND, TAG_ROLE, TwoLineDelegate
from ui.widgets.tags import BadgeLook
from ui.workspace import Workspace


class _OrderedList(QListWidget):
    """Alt+Up and Alt+Down move the label, Enter and F2 edit it."""

    move_asked = Signal(int)
    edit_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical_keys.combination(event)
        if key in ("alt+up", "alt+down"):
            self.move_asked.emit(-1 if key == "alt+up" else 1)
        elif key in ("enter", "f2"):
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)


class LabelListPanel(Translated, QWidget):
    """``opened(uid)`` when the reader goes to another label, "" where there is none."""

    opened = Signal(str)
    edit_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._row: SchemeRow | None = None
        self._labels: list[Label] = []
        self._wanted = ""
        self._title = Elided("h3")
        self._up, self._down = (IconButton(f"chevron-{side}", "", framed=True) for side in ("up", "down"))
        self._add = Button("", icon="plus", key="ctrl+n", small=True)
        self.list = _OrderedList()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState(icon="tags")
        self._empty_action = self._empty.add_action("", icon="plus")
        bar = Bar("tool_bar", parent=self)
        bar.add(self._title, 100)
        for control in (self._up, self._down, self._add):
            bar.add_end(control)
            control.setVisible(workspace.writable)
        self._empty_action.setVisible(workspace.writable)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (bar, self.list, self._empty):
            column.addWidget(widget)
        self.setMinimumWidth(scaling.px(260))
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._up.clicked.connect(lambda: self.move_label(-1))
        self._down.clicked.connect(lambda: self.move_label(1))
        self._add.clicked.connect(self.add)
        self._empty_action.clicked.connect(self.add)
        self.list.move_asked.connect(self.move_label)
        self.list.edit_asked.connect(self.edit_asked)
        self.list.itemDoubleClicked.connect(lambda _item: self.edit_asked.emit())
        self.list.currentRowChanged.connect(lambda _at: self._moved())

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._up.set_name(self.tr("Move up (Alt+↑)"))
        self._down.set_name(self.tr("Move down (Alt+↓)"))
        self._add.setText(self.tr("Label"))
        self._add.setAccessibleName(self.tr("New label"))
        self.list.setAccessibleName(self.tr("Labels"))
        sentence = self.tr("A tag says something more about a claim, in words of the team.")
        self._empty.set_texts(self.tr("This scheme has no labels yet."), sentence)
        self._empty_action.setText(self.tr("Add the first label"))
        if self._row is not None:
            self.show_scheme(self._row)

    def current(self) -> Label | None:
        """Return the label at the cursor."""
        at = self.list.currentRow()
        return self._labels[at] if 0 <= at < len(self._labels) else None

    def show_scheme(self, row: SchemeRow) -> None:
        """Show the labels of a scheme; the cursor stays at its label."""
        label, line = self.current(), self.list.currentRow()
        uid = self._wanted or (label.uid if label is not None else "")
        self._wanted = ""
        self._row = row
        self._labels = _nested(row.labels)
        self._title.set_text(wording.either(row.scheme.name_ar, row.scheme.name_en))
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        for each in self._labels:
            self.list.addItem(self._item(each, row.uses.get(each.uid, 0)))
        uids = [each.uid for each in self._labels]
        at = uids.index(uid) if uid in uids else min(max(line, 0), len(uids) - 1)
        self.list.setCurrentRow(at)
        blocker.unblock()
        self.list.setVisible(bool(uids))
        self._empty.setVisible(not uids)
        self._moved()

    def move_label(self, step: int) -> None:
        """Put the label at the cursor one place up or down among those of its level; sub-types follow their type."""
        label, beside = self.current(), self._beside(step)
        if self._row is not None and label is not None and beside is not None and self._workspace.writable:
            at = self._row.labels.index(beside)
            attempt(self._workspace, lambda: schemes.move_label(self._workspace.session, label.uid, at))

    def add(self) -> None:
        """Ask for the name of a new label of this scheme."""
        if self._row is None or not self._workspace.writable:
            return
        scheme = self._row.scheme.uid

        def make(name: str) -> bool:
            action, uid = schemes.add_label(self._workspace.session, scheme, name)
            self._wanted = uid
            return self._workspace.editor.do(action)

        title, caption = self.tr("New label"), self.tr("Name in Arabic")
        dialog = NameDialog(self.window(), title, caption, self.tr("Add the label"), make)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.edit_asked)
        dialog.open()

    def _item(self, label: Label, uses: int) -> QListWidgetItem:
        item = QListWidgetItem(wording.label(label))
        used = wording.count("claims", uses)
        meaning = " ".join(wording.definition(label).split())
        item.setData(SECOND, meaning)
        item.setData(DETAIL, used)
        item.setData(TAG_ROLE, (label_key(label), label_colour(label)))
        item.setData(INDENT, 1 if label.parent else 0)
        retired = "" if label.active else self.tr("out of use")
        if retired:
            item.setData(BADGE, BadgeLook(retired, "plain", "ban"))
        item.setToolTip(meaning or item.text())
        key = label_key(label) if label.shortcut else ""
        spoken = ", ".join(text for text in (item.text(), key, retired, used, meaning) if text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _moved(self) -> None:
        label = self.current()
        self._up.setEnabled(self._beside(-1) is not None)
        self._down.setEnabled(self._beside(1) is not None)
        self.opened.emit(label.uid if label is not None else "")

    def _beside(self, step: int) -> Label | None:
        """Return the label before (-1) or after (1) the current one on its level."""
        label = self.current()
        if label is None:
            return None
        level = [each for each in self._labels if each.parent == label.parent]
        at = level.index(label) + step
        return level[at] if 0 <= at < len(level) else None


def _nested(labels: Sequence[Label]) -> list[Label]:
    """Return the labels in their order, each followed by its own sub-types."""
    below: dict[str | None, list[Label]] = {}
    for label in labels:
        below.setdefault(label.parent, []).append(label)
    found: list[Label] = []

    def take(parent: str | None) -> None:
        for label in below.get(parent, ()):
            found.append(label)
            take(label.uid)

    take(None)
    return found
