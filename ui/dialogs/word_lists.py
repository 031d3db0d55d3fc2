"""The words by which articles are read: the team adds its own, takes some away, and brings back what was shipped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from app import word_lists
from app.problems import Rejected
from app.word_lists import WordList
from app.wording import word_list as list_name
from db.changes import Action
from ui import bidi, language, scaling, wording
from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.combo import Combo
from ui.widgets.fields import Labelled, TextField
from ui.widgets.list_row import DETAIL, TwoPartDelegate
from ui.widgets.text import Text
from ui.workspace import Workspace

_SAMPLE = 3
_GONE = Qt.ItemDataRole.UserRole + 20


class WordListsDialog(Dialog):
    """Choose a list and a group of it, add a word, take one away, bring one back. Each step is an Action of its own."""

    def __init__(self, parent: QWidget | None, workspace: Workspace) -> None:
        super().__init__(parent, width=600, scrolls=False)
        self._workspace = workspace
        self.lists, self.groups = Combo(), Combo()
        self.words = QListWidget()
        self.words.setItemDelegate(TwoPartDelegate(self.words))
        self.words.setObjectName("framed")
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setMinimumHeight(scaling.px(200))
        self.field = TextField()
        self.add = Button("", icon="plus")
        self.toggle = Button("", kind="ghost", small=True)
        self._labelled = Labelled("", self.field)
        self._list_field, self._group_field = Labelled("", self.lists), Labelled("", self.groups)
        self._hint = Text("", "caption", "ink2", wrap=True)
        self._lay_out()
        self._close = self.add_button(Button("", kind="primary"))
        self.restore = Button("", kind="ghost", icon="history")
        self.add_start(self.restore)
        self._connect()
        self.retranslate()
        self.fit()
        self.lists.setFocus()

    def _lay_out(self) -> None:
        chosen, new = QHBoxLayout(), QHBoxLayout()
        chosen.addWidget(self._list_field, 1)
        chosen.addWidget(self._group_field, 2)
        new.addWidget(self._labelled, 1)
        new.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        for line in (chosen, new):
            line.setSpacing(scaling.px(12))
        self.body.addWidget(self._hint)
        self.body.addLayout(chosen)
        self.body.addWidget(self.words, 1)
        self.body.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(new)

    def _connect(self) -> None:
        self.lists.currentIndexChanged.connect(lambda _at: self._fill_groups())
        self.groups.currentIndexChanged.connect(lambda _at: self._fill_words())
        self.words.currentRowChanged.connect(lambda _at: self._say_toggle())
        self.toggle.clicked.connect(self._toggle)
        self.add.clicked.connect(self._add)
        self.field.textEdited.connect(lambda _text: self._labelled.set_remark(""))
        self.restore.clicked.connect(self._restore)
        self._close.clicked.connect(self.accept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter add the word that is typed, or take away the one that is marked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.field.hasFocus():
                self._add()
                return
            if self.words.hasFocus():
                self._toggle()
                return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Word lists"))
        self._hint.setText(
            self.tr(
                "Articles are read by these words. What you change holds for this project and can be undone."
            )
        )
        self._list_field.set_caption(self.tr("List"))
        self._group_field.set_caption(self.tr("Group"))
        self._labelled.set_caption(self.tr("New word"))
        self.words.setAccessibleName(self.tr("Words"))
        self.add.setText(self.tr("Add"))
        self.restore.setText(self.tr("Bring the list back as it was shipped"))
        self._close.setText(self.tr("Close"))
        kept = self.lists.currentIndex()
        blocker = QSignalBlocker(self.lists)
        self.lists.clear()
        for name in word_lists.NAMES:
            self.lists.addItem(list_name(name, language.current.code), name)
        self.lists.setCurrentIndex(max(0, kept))
        blocker.unblock()
        self._fill_groups()

    @property
    def _name(self) -> str:
        return str(self.lists.currentData())

    def _listed(self) -> list[WordList]:
        return [each for each in word_lists.lists(self._name, self._workspace.session) if each.editable]

    def _fill_groups(self) -> None:
        kept = self.groups.currentData()
        blocker = QSignalBlocker(self.groups)
        self.groups.clear()
        for each in self._listed():
            self.groups.addItem(_group_name(each), each.code)
        self.groups.setCurrentIndex(max(0, self.groups.findData(kept)))
        blocker.unblock()
        self._fill_words()

    def _fill_words(self) -> None:
        at, code = self.words.currentRow(), self.groups.currentData()
        blocker = QSignalBlocker(self.words)
        self.words.clear()
        for each in self._listed():
            if each.code == code:
                self._fill(each)
        self.words.setCurrentRow(min(max(0, at), self.words.count() - 1))
        blocker.unblock()
        self._say_toggle()

    def _fill(self, listed: WordList) -> None:
        added, gone = set(listed.added), set(listed.removed)
        for word in (*listed.added, *listed.shipped):
            note = self.tr("added") if word in added else self.tr("taken away") if word in gone else ""
            item = QListWidgetItem(word)
            item.setData(DETAIL, note)
            item.setData(_GONE, word in gone)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{word} {note}".strip())
            self.words.addItem(item)

    def _say_toggle(self) -> None:
        chosen = self.words.currentRow() >= 0
        gone = chosen and bool(self.words.currentItem().data(_GONE))
        self.toggle.setText(self.tr("Bring the word back") if gone else self.tr("Take the word away"))
        self.toggle.setEnabled(chosen)

    def _add(self) -> None:
        name, code, word = self._name, str(self.groups.currentData()), self.field.text()
        if self._do(lambda: word_lists.add_word(self._workspace.session, name, code, word)):
            self.field.clear()
        self.field.setFocus()

    def _toggle(self) -> None:
        if self.words.currentRow() < 0:
            return
        item = self.words.currentItem()
        change = word_lists.add_word if item.data(_GONE) else word_lists.remove_word
        name, code, word = self._name, str(self.groups.currentData()), item.text()
        self._do(lambda: change(self._workspace.session, name, code, word))

    def _restore(self) -> None:
        self._do(lambda: word_lists.restore(self._workspace.session, self._name))

    def _do(self, make: Callable[[], Action]) -> bool:
        """Perform it and show what holds now; what is refused stands below the field."""
        try:
            done = self._workspace.editor.do(make())
        except Rejected as refusal:
            self._labelled.set_remark(wording.problem(refusal), wrong=True)
            return False
        self._fill_words()
        return done


def _group_name(listed: WordList) -> str:
    """Return the word of the vocabulary for a group where it has one, and its first words."""
    comma = QCoreApplication.translate("WordListsDialog", ", ")
    sample = comma.join(map(bidi.isolated, listed.shipped[:_SAMPLE]))
    more = "…" if len(listed.shipped) > _SAMPLE else ""
    vocabulary = word_lists.VOCABULARIES.get(listed.name)
    named = f"{wording.word(vocabulary, listed.code)}: " if vocabulary else ""
    return f"{named}{sample}{more}"
