"""The history screen: what was done, the latest first; before and after beside it; one version made the present one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from app import history
from app import wording as words
from app.history import Entry
from app.problems import Rejected
from db.changes import Action
from ui import bidi, language, scaling, theme, wording
from ui.action_map import ActionMap
from ui.screens.history.details import Details
from ui.screens.history.filters import HistoryFilters
from ui.screens.screen import Hint, Screen
from ui.widgets.bars import ScreenBar
from ui.widgets.base import Translated
from ui.widgets.empty_state import EmptyState
from ui.widgets.kept_splitter import KeptSplitter
from ui.widgets.list_row import DETAIL, SECOND, TwoLineDelegate
from ui.workspace import Message, Workspace

_PAGE = 100


class HistoryScreen(Translated, Screen):
    """Lists the past of the project. Nothing here is ever lost: undoing and restoring add to it."""

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        self._entries: list[Entry] = []
        self._complete = False
        self._filters = HistoryFilters(workspace)
        self.bar = ScreenBar()
        self._filters.fill_bar(self.bar)
        self._list = QListWidget()
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._details = Details(workspace)
        self._empty = EmptyState(icon="history")
        self._splitter = KeptSplitter(workspace.preferences, "history.splitter", _widths)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show_entry)
        self._list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._filters.changed.connect(lambda: self.refresh(None))
        self._details.restore_asked.connect(self._restore)
        actions.bind("find", self._filters.focus, owner=self)
        self.retranslate()

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidget(self._details)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        self._details.setAutoFillBackground(False)
        self._area = area
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        column.addWidget(self._empty)
        self._list.setMinimumWidth(theme.width("event_list"))

    # -- what a screen does ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._list.setAccessibleName(self.tr("What was done"))
        self._empty.set_texts(self.tr("Nothing fits the filters."))
        self._filters.retranslate()
        self.refresh_when_seen()

    def refresh(self, action: Action | None) -> None:
        """Read the latest entries again; what was marked stays marked."""
        del action
        marked = self._marked()
        self._entries, self._complete = [], False
        self._list.clear()
        self._more()
        self._splitter.setVisible(bool(self._entries))
        self._empty.setVisible(not self._entries)
        ids = [entry.action_id for entry in self._entries]
        self._list.setCurrentRow(ids.index(marked) if marked in ids else 0)
        self.hints_changed.emit()

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        return [Hint("ctrl+f", self.tr("filter")), Hint("ctrl+z", self.tr("undo the last change"))]

    def summary(self) -> str:
        """Return how many entries are listed."""
        count = language.digits(self.tr("%n change(s)", "", len(self._entries)))
        return count if self._complete else self.tr("latest %1").replace("%1", count)

    def regions(self) -> list[QWidget]:
        """Return list and details."""
        return [self._list, self._details]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper under the details, whatever their height."""
        QPainter(self).fillRect(self.rect(), theme.colour("base"))

    # -- the list ----------------------------------------------------------------------------------------------------

    def _marked(self) -> str:
        at = self._list.currentRow()
        return self._entries[at].action_id if 0 <= at < len(self._entries) else ""

    def _more(self) -> None:
        last = self._entries[-1].action_id if self._entries else None
        found = history.entries(self.workspace.session, self._filters.chosen(), last, _PAGE)
        self._complete = len(found) < _PAGE
        self._entries += found
        for entry in found:
            item = QListWidgetItem(words.action(entry.name, language.current.code))
            item.setData(SECOND, bidi.isolated(entry.reviewer_name))
            item.setData(DETAIL, wording.moment(entry.at))
            self._list.addItem(item)

    def _scrolled(self, value: int) -> None:
        if not self._complete and self._entries and value > self._list.verticalScrollBar().maximum() - 200:
            self._more()
            self.hints_changed.emit()

    def _show_entry(self, at: int) -> None:
        if 0 <= at < len(self._entries):
            entry = self._entries[at]
            self._details.show_entry(entry, history.changes(self.workspace.session, entry.action_id))
            self._area.verticalScrollBar().setValue(0)

    # -- going back --------------------------------------------------------------------------------------------------

    def _restore(self, rev_id: str) -> None:
        try:
            action = history.restore(self.workspace.session, rev_id)
        except Rejected as problem:
            self.workspace.say(Message("warn", wording.problem(problem)))
            return
        if self.workspace.editor.do(action):
            self.workspace.say(Message("ok", self.tr("It is again as it was then. Ctrl+Z takes that back.")))

    def copy(self) -> None:
        """Copy what the details say."""
        QGuiApplication.clipboard().setText(self._details.plain_text())


def _widths(room: int) -> tuple[int, int]:
    """Return the widths of list and details."""
    entries = min(scaling.px(480), room // 2)
    return entries, max(1, room - entries)
