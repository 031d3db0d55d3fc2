"""The bar of the desk: event, shelf, work queue, and what is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app import dates, events
from app.events import EventRow
from app.session import Session
from db.records import Label
from ui import bidi, key_caps, scaling, wording
from ui.screens.reading.highlights import Shown
from ui.screens.reading.shelf import Shelf
from ui.widgets.bars import ScreenBar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.combo import PARTS, Combo

_SHORT = 1000


class DeskBar(Translated, ScreenBar):
    """Controls above the panes. Signals say what the reader asks for; the desk does it."""

    event_chosen = Signal(str)
    article_asked = Signal()
    step_toggled = Signal(bool)
    light_toggled = Signal(bool)
    shown_changed = Signal(object)
    queue_asked = Signal(QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._types: Sequence[Label] = ()
        self.shown = Shown()
        self._rows: list[EventRow] = []
        self._events = Combo(icon="calendar-range")
        self._events.setMinimumWidth(scaling.px(170))
        self._events.setMaximumWidth(scaling.px(360))
        self._events.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._events.activated.connect(lambda at: self.event_chosen.emit(str(self._events.itemData(at))))
        self.shelf = Shelf()
        self._open = IconButton("folder-open", "", key="ctrl+shift+o")
        self._open.clicked.connect(self.article_asked)
        self.queue = Button(kind="ghost", icon="files")
        self.queue.clicked.connect(
            lambda: self.queue_asked.emit(self.queue.mapToGlobal(QPoint(0, self.queue.height())))
        )
        self.step = IconButton("link", "", key="shift+f5", checkable=True)
        self.step.toggled.connect(self.step_toggled)
        self.light = IconButton("between-horizontal-start", "", key="f5", checkable=True)
        self.light.toggled.connect(self.light_toggled)
        self._filter = IconButton("list-filter", "", checkable=True)
        self._filter.clicked.connect(self._offer_types)
        self._mine = IconButton("user-round", "", checkable=True)
        self._mine.toggled.connect(lambda on: self._show(Shown(self.shown.types, mine_only=on)))
        self.add(self._events)
        self.add_divider()
        self.add(self._open)
        self.add(self.shelf, 1000)  # all the room that the bar's own stretch would share
        for control in (self.queue, self.step, self.light, self._filter, self._mine):
            self.add_end(control)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self._events.set_caption(self.tr("Event"))
        self._open.set_name(self.tr("Open an article…"))
        self.queue.setAccessibleName(self.tr("My articles"))
        self.step.set_name(self.tr("Scroll in step"))
        self.light.set_name(self.tr("Light up what answers the passage"))
        self._filter.set_name(self.tr("Types shown"))
        self._mine.set_name(self.tr("Only my claims"))
        self._say_events()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a short bar to the shelf."""
        super().resizeEvent(event)
        short = self.width() <= scaling.px(_SHORT)
        self._events.setMaximumWidth(scaling.px(190 if short else 360))

    def refresh_events(self) -> None:
        """List the events as they are now; the chosen one stays."""
        self._rows = events.rows(self._session)
        self._say_events()

    def _say_events(self) -> None:
        chosen = self.event_uid()
        blocker = QSignalBlocker(self._events)
        self._events.clear()
        self._events.addItem(self.tr("All articles"), "")
        for row in self._rows:
            date = wording.date(row.date)
            title = wording.event(row)
            self._events.addItem(f"{title}  {bidi.isolated(date)}" if date else title, row.uid)
            self._events.setItemData(self._events.count() - 1, (title, bidi.isolated(date)), PARTS)
        blocker.unblock()
        self.choose_event(chosen)

    def event_uid(self) -> str:
        """Return the event whose articles the shelf shows, "" for all."""
        return str(self._events.currentData() or "")

    def choose_event(self, uid: str) -> None:
        """Choose an event without emitting; all articles when it is gone."""
        self._events.setCurrentIndex(max(0, self._events.findData(uid)))
        event = next((row for row in self._rows if row.uid == self.event_uid()), None)
        self.shelf.set_year(_year(event.date) if event is not None else None)

    def set_queue(self, text: str, *, done: bool) -> None:
        """Say how far the queue is."""
        self.queue.setText(text)
        self.queue.set_icon_name("circle-check" if done else "files")
        self.queue.setVisible(bool(text))

    def set_types(self, types: Sequence[Label]) -> None:
        """Take over the types that can be shown or left out."""
        self._types = types

    def set_shown(self, shown: Shown) -> None:
        """Show what is left out, without emitting."""
        self.shown = shown
        for button, on in ((self._filter, shown.types is not None), (self._mine, shown.mine_only)):
            blocker = QSignalBlocker(button)
            button.setChecked(on)
            blocker.unblock()
            button.update()

    def _show(self, shown: Shown) -> None:
        self.set_shown(shown)
        self.shown_changed.emit(shown)

    def _offer_types(self) -> None:
        self.set_shown(self.shown)
        menu = QMenu(self)
        every = menu.addAction(self.tr("All types"))
        every.setCheckable(True)
        every.setChecked(self.shown.types is None)
        every.triggered.connect(lambda: self._show(Shown(None, mine_only=self.shown.mine_only)))
        menu.addSeparator()
        for label in self._types:
            self._add_type(menu, label)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._filter.mapToGlobal(QPoint(0, self._filter.height())))

    def _add_type(self, menu: QMenu, label: Label) -> QAction:
        words = wording.label(label)
        choice = menu.addAction(key_caps.menu_text(words, label.shortcut))
        choice.setCheckable(True)
        choice.setChecked(self.shown.types is not None and label.code in self.shown.types)
        choice.triggered.connect(lambda: self._toggle_type(label.code))
        return choice

    def _toggle_type(self, code: str) -> None:
        before = self.shown.types or frozenset()
        after = before ^ {code}
        self._show(Shown(after or None, mine_only=self.shown.mine_only))


def _year(edtf: str) -> int | None:
    """Return the year of a date that lies within one."""
    date = dates.parse_edtf(edtf)
    if date is None or date.start is None or date.end is None:
        return None
    return date.start.year if date.start.year == date.end.year else None
