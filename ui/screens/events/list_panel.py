"""The events by date, narrower ones below the wider one they are part of; a filter above them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app import events
from app.events import EventRow
from ui import scaling, theme, wording
from ui.widgets.bars import Bar
from ui.widgets.base import Translated
from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import TextField
from ui.widgets.list_row import DETAIL, INDENT, SECOND, TwoLineDelegate
from ui.workspace import Workspace

UID = Qt.ItemDataRole.UserRole + 30


class EventListPanel(Translated, QWidget):
    """``opened(uid)`` when the reader goes to another event, "" when none is left; ``new_asked`` by the + button."""

    opened = Signal(str)
    new_asked = Signal()
    done = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: list[tuple[EventRow, int]] = []
        self.total = 0
        self.filter = TextField(icon="search", clearable=True)
        self.add_button = IconButton("plus", "", key="ctrl+n", framed=True)
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState(icon="search")
        bar = Bar("tool_bar", parent=self)
        bar.add(self.filter, 100)
        bar.add_end(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (bar, self.list, self._empty):
            column.addWidget(widget)
        self.setMinimumWidth(scaling.px(200))
        self.filter.textChanged.connect(lambda _text: self.refresh())
        self.filter.returnPressed.connect(self.list.setFocus)
        self.add_button.clicked.connect(self.new_asked)
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemActivated.connect(lambda _item: self.done.emit())
        self.add_button.setVisible(workspace.writable)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.filter.setPlaceholderText(self.tr("Filter the events"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.add_button.set_name(self.tr("New event"))
        self.list.setAccessibleName(self.tr("Events"))
        self._empty.set_texts(self.tr("No event matches the filter."))
        self._shown = []
        self.refresh()

    def current(self) -> str:
        """Return the uid of the event at the cursor; "" for none."""
        item = self.list.currentItem()
        return str(item.data(UID)) if item is not None else ""

    def refresh(self) -> None:
        """Read the events again; the cursor stays at its event, or where it was."""
        found = events.rows(self._workspace.session, self.filter.text())
        self.total = (
            len(found) if not self.filter.text().strip() else len(events.rows(self._workspace.session))
        )
        shown = list(_in_order(found))
        if shown != self._shown:
            self._fill(shown)
        self.list.setVisible(bool(shown))
        self._empty.setVisible(not shown and self.total > 0)

    def select(self, uid: str) -> bool:
        """Go to an event, without the filter if that hides it; return whether it is there."""
        if self._row_of(uid) is None and self.filter.text():
            self.filter.clear()
        at = self._row_of(uid)
        if at is not None:
            self.list.setCurrentRow(at)
            self.list.scrollToItem(self.list.item(at))
        return at is not None

    def _fill(self, shown: list[tuple[EventRow, int]]) -> None:
        uid, at = self.current(), max(0, self.list.currentRow())
        self._shown = shown
        blocker = QSignalBlocker(self.list)
        while self.list.count() > len(shown):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(shown):
            self.list.addItem(QListWidgetItem())
        for line, (row, depth) in enumerate(shown):
            _say(self.list.item(line), row, depth)
        place = self._row_of(uid)
        if shown:
            self.list.setCurrentRow(place if place is not None else min(at, len(shown) - 1))
        blocker.unblock()
        if self.current() != uid:
            self.opened.emit(self.current())

    def _row_of(self, uid: str) -> int | None:
        return next((at for at, (row, _) in enumerate(self._shown) if row.uid == uid), None)

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(str(item.data(UID)))


def _in_order(rows: list[EventRow]) -> Iterator[tuple[EventRow, int]]:
    """Yield each event with its depth: by date, the narrower ones right below the wider one where that is listed."""
    listed = {row.uid for row in rows}
    below: dict[str | None, list[EventRow]] = {}
    for row in rows:
        below.setdefault(row.parent if row.parent in listed else None, []).append(row)
    waiting = [(row, 0) for row in reversed(below.get(None, []))]
    while waiting:
        row, depth = waiting.pop()
        yield row, depth
        waiting += [(child, depth + 1) for child in reversed(below.get(row.uid, []))]


def _say(item: QListWidgetItem, row: EventRow, depth: int) -> None:
    kind = wording.word("event_type", row.event_type, short=True)
    when = wording.date(row.date)
    claims = wording.count("claims", row.claims)
    second = "   ".join(text for text in (kind, when) if text)
    title = wording.event(row)
    item.setText(title)
    item.setToolTip(title)
    item.setData(UID, row.uid)
    item.setData(SECOND, second)
    item.setData(DETAIL, claims)
    item.setData(INDENT, min(depth, 6))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.code} {title}, {second}, {claims}")


def width() -> int:
    """Return the width the list has by default."""
    return theme.width("event_list")
