"""A field and the rows it finds, of which several can be ticked: the heart of the dialogs that link, split and merge."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QVBoxLayout, QWidget

from ui import scaling
from ui.widgets.fields import TextField
from ui.widgets.list_row import TICK, TwoLineDelegate
from ui.widgets.text import Text

UID = Qt.ItemDataRole.UserRole + 30  #: str, what a row stands for

_PAUSE = 120  # ms of quiet before the list is asked again
_HIGH, _HIGH_LIST, _LOW_LIST = 820, 320, 170  # px at 100 %
_MOVES = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
Find = Callable[[str], Sequence[QListWidgetItem]]


class TickList(QWidget):
    """``find(typed)`` gives the rows, each with a ``UID``. What was ticked stays so when other rows are shown.

    In the field the arrows move along the rows, Enter ticks one; Ctrl+Enter is ``confirmed`` everywhere.
    """

    changed = Signal()
    confirmed = Signal()

    def __init__(self, find: Find, ticked: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._ticked = list(ticked)
        self.field = TextField(icon="search", clearable=True)
        self.list = QListWidget()
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setMinimumHeight(scaling.px(_LOW_LIST))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Text("", "caption", "ink2", wrap=True)
        self.nothing.hide()
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE)
        self._wait.timeout.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(8))
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)
        self.field.textChanged.connect(lambda _text: self._wait.start())
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemClicked.connect(self._toggle)
        self.setFocusProxy(self.field)

    def set_delegate(self, delegate: QStyledItemDelegate) -> None:
        """Paint the rows in another way."""
        self.list.setItemDelegate(delegate)

    def take_room(self) -> None:
        """Show more rows where the window is high."""
        above = self.window().parentWidget()
        high = above is not None and above.window().height() >= scaling.px(_HIGH)
        self.list.setMinimumHeight(scaling.px(_HIGH_LIST if high else _LOW_LIST))

    def ticked(self) -> list[str]:
        """Return what is ticked, in the order of ticking."""
        return list(self._ticked)

    def refresh(self) -> None:
        """Ask for the rows again."""
        self._wait.stop()
        at = max(0, self.list.currentRow())
        self.list.clear()
        for item in self._find(self.field.text()):
            item.setData(TICK, item.data(UID) in self._ticked)
            self.list.addItem(item)
        self.list.setCurrentRow(min(at, self.list.count() - 1))
        self.nothing.setVisible(self.list.count() == 0 and bool(self.nothing.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick and move from the field and from the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirmed.emit()
            return True
        if key in _ENTER or (key == Qt.Key.Key_Space and watched is self.list):
            if self._wait.isActive():
                self.refresh()
            self._toggle(self.list.currentItem())
            return True
        if watched is self.field and key in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _toggle(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        uid = str(item.data(UID))
        if uid in self._ticked:
            self._ticked.remove(uid)
        else:
            self._ticked.append(uid)
        item.setData(TICK, uid in self._ticked)
        self.changed.emit()
