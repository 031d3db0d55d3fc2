"""The claims linked to the event, article by article: how each speaks of it, and the way to its place in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from app import linking
from app.events import EventDetail, LinkedClaim
from ui import key_caps, language, physical_keys, scaling, theme, wording
from ui.attempt import attempt
from ui.commands import BY_IDENT
from ui.screens.events.claim_rows import (
    HEAD,
    LINK,
    RELATIONS,
    UID,
    ClaimDelegate,
    fill,
    relation_look,
    type_labels,
)
from ui.widgets.bars import Bar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.elided import Elided
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import row
from ui.widgets.list_row import BADGE
from ui.widgets.text import Text
from ui.workspace import Workspace


class LinkedList(QListWidget):
    """Claims and headings. 1 to 4 say how a claim speaks of the event, Delete unlinks, Enter opens; the menu key offers all."""

    relation_asked = Signal(str)
    unlink_asked = Signal()
    open_asked = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(ClaimDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen claims."""
        key = physical_keys.combination(event)
        if key in ("1", "2", "3", "4"):
            self.relation_asked.emit(RELATIONS[int(key) - 1])
        elif key == "delete":
            self.unlink_asked.emit()
        elif key == "enter":
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the claim in its article."""
        self._open(self.itemAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen claims, by mouse or menu key."""
        item = self.currentItem()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard and item is not None
        place = self.visualItemRect(item).center() if by_key and item is not None else event.pos()
        self.menu_asked.emit(self.viewport().mapToGlobal(place))

    def chosen(self) -> list[QListWidgetItem]:
        """Return the rows of the chosen claims."""
        return [item for item in self.selectedItems() if item.data(LINK)]

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(UID):
            self.open_asked.emit(str(item.data(UID)))


class LinkedPanel(Translated, QWidget):
    """``link_asked`` by the button; changes of links are made here."""

    link_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._detail: EventDetail | None = None
        self._shown: tuple[LinkedClaim, ...] | None = None
        self._title = Text("", "h3")
        self._counts = Elided("caption", "ink2")
        self._strip = QWidget()
        self.link_button = Button("", icon="link", key="e")
        self.list = LinkedList()
        self._empty = EmptyState(icon="link")
        self._empty_action = self._empty.add_action("", icon="link", key="e")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        bar = Bar("tool_bar", parent=self)
        bar.add(self._title)
        bar.add_end(self.link_button)
        line = row(margins=(14, 4, 14, 5))
        line.addWidget(self._counts)
        self._strip.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (bar, self._strip, self.list, self._empty):
            column.addWidget(widget)
        self.setMinimumWidth(scaling.px(260))
        self.link_button.setVisible(self._workspace.writable)
        self._empty_action.setVisible(self._workspace.writable)

    def _connect(self) -> None:
        for button in (self.link_button, self._empty_action):
            button.clicked.connect(self.link_asked)
        self.list.relation_asked.connect(self.set_relation)
        self.list.unlink_asked.connect(self.unlink)
        self.list.open_asked.connect(self._workspace.go_to_claim)
        self.list.menu_asked.connect(self._offer)
        key_caps.layout.changed.connect(self._say_empty)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._title.setText(self.tr("Linked claims"))
        self.list.setAccessibleName(self.tr("Linked claims"))
        self.link_button.setText(self.tr("Link claims"))
        self._empty_action.setText(self.tr("Link claims"))
        self._say_empty()
        if self._detail is not None:
            self._shown = None
            self.show_event(self._detail)

    def _say_empty(self) -> None:
        sentence = self.tr(
            "Choose claims by typing a few letters of them; on the reading desk the key %1 links the current one."
        ).replace("%1", key_caps.cap(BY_IDENT["claim.event"].keys[0]))
        self._empty.set_texts(self.tr("No claim is linked to this event yet."), sentence)

    def show_event(self, detail: EventDetail) -> None:
        """Show the claims of an event; what was chosen stays chosen while it is the same event."""
        same = self._detail is not None and self._detail.event.uid == detail.event.uid
        self._detail = detail
        self._counts.set_text(self._counted(detail))
        if detail.linked != self._shown:
            self._fill(detail.linked, keep=same)
            self._shown = detail.linked
        self._strip.setVisible(bool(detail.linked))
        self.list.setVisible(bool(detail.linked))
        self._empty.setVisible(not detail.linked)

    def _counted(self, detail: EventDetail) -> str:
        own = language.digits(self.tr("%n of this event only", "", detail.own)) if detail.own else ""
        shared = language.digits(self.tr("%n shared with others", "", detail.shared)) if detail.shared else ""
        if own and shared:
            return self.tr("%1, %2").replace("%1", own).replace("%2", shared)
        return own or shared

    def _fill(self, linked: Sequence[LinkedClaim], *, keep: bool) -> None:
        chosen = {str(item.data(LINK)) for item in self.list.chosen()} if keep else set()
        current = self.list.currentItem()
        at = str(current.data(LINK)) if keep and current is not None else ""
        line = self.list.currentRow() if keep else 0
        place = self.list.verticalScrollBar().value() if keep else 0
        types = type_labels(self._workspace.session)
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        article = ""
        for each in linked:
            if each.claim.article_uid != article:
                article = each.claim.article_uid
                self.list.addItem(_heading(each))
            item = QListWidgetItem()
            fill(item, each.claim, types, remark=self.tr("shared") if each.shared else "")
            item.setData(LINK, each.link.uid)
            item.setData(BADGE, relation_look(each.link.relation))
            self.list.addItem(item)
            item.setSelected(each.link.uid in chosen)
            if each.link.uid == at:
                line = self.list.count() - 1
        self._set_current(line, select=not chosen)
        blocker.unblock()
        self.list.verticalScrollBar().setValue(place)

    def _set_current(self, line: int, *, select: bool) -> None:
        """Put the cursor at a line, or at the claim after or before it where that is a heading or gone."""
        count = self.list.count()
        order = [*range(max(0, line), count), *range(min(line, count) - 1, -1, -1)]
        found = next((at for at in order if self.list.item(at).data(LINK)), None)
        if found is not None:
            index = self.list.model().index(found, 0)
            command = self.list.selectionModel().SelectionFlag
            self.list.selectionModel().setCurrentIndex(index, command.Select if select else command.NoUpdate)

    # -- changing ----------------------------------------------------------------------------------------------------

    def set_relation(self, relation: str) -> None:
        """Say of the chosen claims how they speak of the event, as one step."""
        detail, claims = self._detail, [str(item.data(UID)) for item in self.list.chosen()]
        if detail is not None and claims and self._workspace.writable:
            session = self._workspace.session
            attempt(self._workspace, lambda: linking.link(session, claims, detail.event.uid, relation))

    def unlink(self) -> None:
        """Take the chosen claims from the event, as one step."""
        links = [str(item.data(LINK)) for item in self.list.chosen()]
        if links and self._workspace.writable:
            attempt(self._workspace, lambda: linking.unlink(self._workspace.session, links))

    def _offer(self, place: QPoint) -> None:
        items = self.list.chosen()
        if not items:
            return
        menu = QMenu(self)
        go = menu.addAction(self.tr("Show on the reading desk") + "\tEnter")
        go.triggered.connect(lambda: self._workspace.go_to_claim.emit(str(items[0].data(UID))))
        if self._workspace.writable:
            menu.addSeparator()
            for number, relation in enumerate(RELATIONS, start=1):
                choice = menu.addAction(f"{wording.word('claim_event', relation)}\t{number}")
                choice.triggered.connect(lambda _=False, relation=relation: self.set_relation(relation))
            menu.addSeparator()
            away = menu.addAction(self.tr("Unlink") + "\tDelete")
            away.triggered.connect(self.unlink)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


def _heading(each: LinkedClaim) -> QListWidgetItem:
    name = wording.either(each.claim.outlet, each.claim.outlet_en) or each.claim.headline
    item = QListWidgetItem(name)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setData(HEAD, each.claim.article_code)
    item.setToolTip(each.claim.headline)
    return item


def width() -> int:
    """Return the width the panel has by default."""
    return theme.width("linked_claims")
