"""Find anything by a few letters: commands, screens, articles, events, people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.arabic.fold import fold
from ui import scaling
from ui.dialogs.dialog import Dialog
from ui.widgets.fields import TextField
from ui.widgets.list_row import DETAIL, ICON, TwoPartDelegate

_MOST = 60
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Place:
    """Something to find: its words, what kind of thing or which key, and what choosing it does."""

    words: str
    detail: str
    act: Callable[[], object]
    icon: str | None = None
    terms: str = ""


Finder = Callable[[str], Sequence[Place]]


class PaletteDialog(Dialog):
    """A field and a list. ``places`` are filtered by every word typed; ``find`` looks further in the project."""

    def __init__(self, parent: QWidget | None, places: Sequence[Place], find: Finder) -> None:
        super().__init__(parent, width=620, scrolls=False)
        self._places = [(fold(f"{place.words} {place.terms}"), place) for place in places]
        self._find = find
        self._shown: list[Place] = []
        self._field = TextField(icon="search", clearable=True)
        self._list = QListWidget()
        self._list.setItemDelegate(TwoPartDelegate(self._list))
        self._list.setObjectName("framed")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMinimumHeight(scaling.px(340))
        self.body.addWidget(self._field)
        self.body.addWidget(self._list)
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(lambda _item: self.accept())
        self.retranslate()
        self._filter("")
        self._field.setFocus()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Find a command or a place"))
        self._field.setPlaceholderText(self.tr("Type a few letters"))
        self._field.setAccessibleName(self.windowTitle())
        self._list.setAccessibleName(self.tr("Found"))

    def chosen(self) -> Place | None:
        """Return what is marked."""
        at = self._list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field has the focus."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        words = fold(typed).split()
        found = [place for terms, place in self._places if all(word in terms for word in words)]
        if words:
            found += self._find(typed)
        self._shown = found[:_MOST]
        self._list.clear()
        for place in self._shown:
            item = QListWidgetItem(place.words)
            item.setData(DETAIL, place.detail)
            item.setData(ICON, place.icon)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
