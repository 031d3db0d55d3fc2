"""Who took part in the event, and in what part; a new party is found by a few letters or made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from app import events, parties
from app.events import EventDetail, Party
from ui import physical_keys, scaling, theme, wording
from ui.attempt import attempt
from ui.widgets.base import Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.fields import TextField
from ui.widgets.layouts import row
from ui.widgets.section import Heading
from ui.widgets.table import CELL, Cell, Table
from ui.widgets.text import Text
from ui.workspace import Workspace

_MOST_ROWS = 8
_ROLE = 1
Index = QModelIndex | QPersistentModelIndex


class _PartyModel(QAbstractTableModel):
    """Party, part, claims. The part can be edited."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.parties: tuple[Party, ...] = ()
        self.headings: tuple[str, ...] = ("", "", "")

    def show_parties(self, found: tuple[Party, ...]) -> None:
        if found != self.parties:
            self.beginResetModel()
            self.parties = found
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.parties)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        wanted = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self.headings[section] if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        party = self.parties[index.row()]
        if role == CELL and index.column() == 2:
            return Cell(muted=True)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if index.column() == 0:
            return wording.party(party.actor)
        if index.column() == _ROLE:
            return party.party.role
        return wording.count("claims", party.claims) if party.claims else "—"

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        editable = index.column() == _ROLE and self._workspace.writable
        return found | Qt.ItemFlag.ItemIsEditable if editable else found

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not 0 <= index.row() < len(self.parties):
            return False
        uid = self.parties[index.row()].party.uid
        return attempt(
            self._workspace, lambda: events.set_part(self._workspace.session, uid, str(value or ""))
        )


class _PartyTable(Table):
    """Delete removes, F2 or Enter edits the part; Tab leaves the table."""

    def __init__(self, part: PartiesPart) -> None:
        super().__init__()
        self._part = part
        self.setEditTriggers(Table.EditTrigger.DoubleClicked)
        self.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical_keys.combination(event)
        at = self.currentIndex()
        if key == "delete" and at.isValid():
            self._part.remove(at.row())
        elif key in ("enter", "f2") and at.isValid():
            self.edit(at.siblingAtColumn(_ROLE))
        else:
            super().keyPressEvent(event)


class PartiesPart(Translated, QWidget):
    """The table of parties and the line by which one is added."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._event = ""
        self._heading = Heading()
        self._remove = IconButton("trash-2", "", size=26)
        self.table = _PartyTable(self)
        self.model = _PartyModel(workspace, self)
        self.table.setModel(self.model)
        self._none = Text("", "caption", "ink2", wrap=True)
        self.name = CompletingField(self._offers, icon="user-round")
        self.role = TextField()
        self._add = Button("", icon="plus")
        self._adding = QWidget()
        self._lay_out()
        self._remove.clicked.connect(lambda: self.remove(self.table.currentIndex().row()))
        self._add.clicked.connect(self.add)
        self.name.chosen.connect(lambda _offer: self.role.setFocus())
        self.name.entered.connect(lambda _text: self.role.setFocus())
        self.role.returnPressed.connect(self.add)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._say_state())
        self.retranslate()

    def _lay_out(self) -> None:
        self._heading.add_action(self._remove)
        line = row(gap=8)
        line.addWidget(self.name, 3)
        line.addWidget(self.role, 2)
        line.addWidget(self._add)
        self._adding.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(6))
        for widget in (self._heading, self.table, self._none, self._adding):
            column.addWidget(widget)
        header = self.table.horizontalHeader()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        for at, mode in enumerate(("Stretch", "Stretch", "ResizeToContents")):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode[mode])

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._heading.set_texts(self.tr("Parties"))
        self._remove.set_name(self.tr("Remove the party"))
        self.model.headings = (self.tr("Party"), self.tr("Part in the event"), self.tr("Named in"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)
        self.table.setAccessibleName(self.tr("Parties"))
        self._none.setText(self.tr("Nobody is named as a party yet."))
        self.name.setPlaceholderText(self.tr("A few letters of the name"))
        self.name.setAccessibleName(self.tr("Name of the party to add"))
        self.role.setPlaceholderText(self.tr("Part, such as: mediator"))
        self.role.setAccessibleName(self.tr("Part in the event"))
        self._add.setText(self.tr("Add party"))

    def show_event(self, detail: EventDetail) -> None:
        """Show the parties of an event; a name that is being typed stays while it is the same event."""
        if detail.event.uid != self._event:
            self._event = detail.event.uid
            self.name.clear()
            self.role.clear()
        line = self.table.currentIndex().row()
        self.model.show_parties(detail.actors)
        if line >= 0:
            at = min(line, len(detail.actors) - 1)
            self.table.setCurrentIndex(self.model.index(at, 0))
        rows = min(len(detail.actors), _MOST_ROWS)
        self.table.setFixedHeight(theme.height("table_header") + rows * theme.height("table_row") + 2)
        self.table.setVisible(bool(detail.actors))
        self._none.setVisible(not detail.actors)
        self._say_state()

    def set_writable(self, *, writable: bool) -> None:
        """Let parties be changed or only read."""
        self._adding.setVisible(writable)
        self._remove.setVisible(writable)

    def add(self) -> None:
        """Add the party that was typed."""
        name, role = self.name.text(), self.role.text()
        session, uid = self._workspace.session, self._event
        if not name.strip():
            self.name.setFocus()
        elif attempt(self._workspace, lambda: events.set_actor(session, uid, name, role)):
            self.name.clear()
            self.role.clear()
            self.name.setFocus()

    def remove(self, line: int) -> None:
        """Take a party from the event."""
        if 0 <= line < len(self.model.parties) and self._workspace.writable:
            uid = self.model.parties[line].party.uid
            attempt(self._workspace, lambda: events.remove_actor(self._workspace.session, uid))

    def _say_state(self) -> None:
        self._remove.setEnabled(self.table.currentIndex().isValid())

    def _offers(self, typed: str) -> Sequence[Completion]:
        if not typed.strip():
            return []
        found = parties.complete_actors(self._workspace.session, typed)
        return [
            Completion(
                wording.party(each.actor), wording.word("actor_type", each.actor.actor_type, short=True)
            )
            for each in found
        ]
