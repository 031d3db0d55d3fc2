"""The projects opened lately, as a list that is filtered, opened from and tidied by keys."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.settings import Recent
from ui import bidi, language, scaling
from ui.preferences import Preferences
from ui.widgets.bars import Hint
from ui.widgets.base import Translated
from ui.widgets.fields import TextField
from ui.widgets.list_row import DETAIL, ICON, SECOND, Index, RowState, TwoLineDelegate
from ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem


class RecentProjects(Translated, QWidget):
    """The projects opened lately: Enter opens, Delete takes one off the list and leaves the file."""

    open_asked = Signal(str)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._heading = Text("", "h1")
        self._filter = TextField(icon="search", clearable=True)
        self._filter.setMaximumWidth(scaling.px(220))
        self._list = _ProjectList()
        self._list.setItemDelegate(_ProjectRow(self._list))
        self._list.setObjectName("framed")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.removal_asked.connect(self._take_off)
        self._empty = Text("", "body", "ink2", wrap=True)
        self._hints = QWidget()
        self._keys = QHBoxLayout(self._hints)
        self._keys.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(12))
        column.addLayout(head)
        column.addWidget(self._list)
        column.addWidget(self._empty)
        column.addWidget(self._hints)
        self._list.itemActivated.connect(self._open)
        self._filter.textChanged.connect(self.fill)
        self.setFocusProxy(self._list)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._heading.setText(self.tr("Recent projects"))
        self._filter.setPlaceholderText(self.tr("Filter projects"))
        self._filter.setAccessibleName(self.tr("Filter projects"))
        self._list.setAccessibleName(self.tr("Recent projects"))
        self._empty.setText(self.tr("No project yet. Make a new one, or look around in the sample."))
        while self._keys.count():
            item = self._keys.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for keys, words in (
            (("up", "down"), self.tr("choose")),
            ("enter", self.tr("open")),
            ("delete", self.tr("take off the list; the file stays")),
        ):
            self._keys.addWidget(Hint(keys, words))
        self._keys.addStretch(1)
        self.fill()

    def fill(self) -> None:
        """Show the projects that fit the filter."""
        shown = _fitting(self._preferences.values.recent, self._filter.text())
        self._list.clear()
        for entry in shown:
            self._list.addItem(self._item(entry))
        any_ = bool(self._preferences.values.recent)
        self._list.setVisible(any_)
        self._filter.setVisible(any_)
        self._hints.setVisible(any_)
        self._empty.setVisible(not any_)
        rows = min(5, max(1, len(shown)))
        self._list.setFixedHeight(rows * scaling.px(61) + 2)
        self._list.setCurrentRow(0)

    def _take_off(self, path: str) -> None:
        self._preferences.change(recent=self._preferences.values.without_recent(path).recent)

    def _open(self, item: QListWidgetItem) -> None:
        self.open_asked.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _item(self, entry: Recent) -> QListWidgetItem:
        item = QListWidgetItem(entry.title)
        item.setData(Qt.ItemDataRole.UserRole, entry.path)
        item.setData(ICON, "book-open")
        item.setData(SECOND, self._counts(entry))
        at = datetime.fromisoformat(entry.opened_at).astimezone()
        item.setData(DETAIL, f"{language.day(at.date())} · {language.digits(f'{at:%H:%M}')}")
        item.setToolTip(bidi.ltr(entry.path))
        return item

    def _counts(self, entry: Recent) -> str:
        shared = sum(each.title == entry.title for each in self._preferences.values.recent) > 1
        parts = [
            *([_file(entry)] if shared else ()),
            language.digits(self.tr("%Ln article(s)", "", entry.articles)),
            language.digits(self.tr("%Ln claim(s)", "", entry.claims)),
        ]
        if entry.reviewer:
            parts.append(self.tr("coding: %1").replace("%1", bidi.isolated(entry.reviewer)))
        return " · ".join(parts)


class _ProjectList(QListWidget):
    """A list of projects. ``removal_asked`` carries the path of the one that Delete was pressed on."""

    removal_asked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to take a project off with Delete."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.removal_asked.emit(str(item.data(Qt.ItemDataRole.UserRole)))
        else:
            super().keyPressEvent(event)


class _ProjectRow(TwoLineDelegate):
    """A row of the list of projects. It asks the list how it looks, for in the first frame a `QStyle` costs too much."""

    def __init__(self, rows: _ProjectList) -> None:
        super().__init__(rows, height=61)
        self._rows = rows

    def state(self, _option: QStyleOptionViewItem, index: Index) -> RowState:
        """Return how a row looks now."""
        rows = self._rows
        current = rows.currentRow() == index.row()
        by_key = rows.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return RowState(selected=current, focused=current and by_key and rows.hasFocus())


def _file(entry: Recent) -> str:
    """Return file and folder of a project whose title others have too: copies keep the title."""
    path = Path(entry.path)
    return bidi.ltr(str(Path(path.parent.name, path.name)))


def _fitting(entries: tuple[Recent, ...], words: str) -> tuple[Recent, ...]:
    """Return the projects whose title or path has the words in it, however they are spelt."""
    if not words:
        return entries
    from app.arabic.fold import fold  # noqa: PLC0415  (not needed for the first frame)

    return tuple(entry for entry in entries if fold(words) in fold(entry.title + entry.path))
