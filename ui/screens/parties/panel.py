"""One of the two lists, of people and bodies or of outlets: the table, and the form for the row at the cursor."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QVBoxLayout, QWidget

from app import parties
from db.changes import Action
from db.records import Actor, Article, Attribution, EventActor, Outlet
from ui import language, physical_keys, scaling, theme, wording
from ui.attempt import attempt
from ui.dialogs.merge_spellings import MergeDialog, Option
from ui.dialogs.name import NameDialog
from ui.screens.parties.form import PartyForm
from ui.screens.parties.model import PartyModel, PartyRow, read
from ui.widgets.base import Translated
from ui.widgets.empty_state import EmptyState
from ui.widgets.kept_splitter import KeptSplitter
from ui.widgets.table import Table
from ui.workspace import Message, Workspace

_WIDTHS = (230, 90, 130, 110, 150, 90)
_LEAST_TABLE = 280


class _PartyTable(Table):
    """Delete removes, Enter and F2 edit."""

    edit_asked = Signal()
    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical_keys.combination(event)
        if key == "delete":
            self.remove_asked.emit()
        elif key in ("enter", "f2"):
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)


class PartiesPanel(Translated, QWidget):
    """``kind`` is actor or outlet. ``uses_asked(uid)``: show the claims or articles of one."""

    changed = Signal()
    uses_asked = Signal(str)

    def __init__(self, workspace: Workspace, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.kind = kind
        self._needle = ""
        self._uid = ""
        self.total = 0
        self.model = PartyModel(self)
        self.table = _PartyTable()
        self.table.setModel(self.model)
        self.table.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.form = PartyForm(workspace, kind)
        self._empty = EmptyState()
        self._empty_action = self._empty.add_action("", icon="plus")
        self._nothing = EmptyState(icon="search")
        self.splitter = KeptSplitter(workspace.preferences, f"parties.{kind}.splitter", _parts)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        at_start = QWidget()
        lists = QVBoxLayout(at_start)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.addWidget(self.table)
        lists.addWidget(self._nothing)
        at_start.setMinimumWidth(scaling.px(_LEAST_TABLE))
        self.splitter.addWidget(at_start)
        self.splitter.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        column.addWidget(self._empty)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._empty_action.setVisible(self._workspace.writable)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._moved())
        self.table.edit_asked.connect(self.form.focus_name)
        self.table.doubleClicked.connect(lambda _index: self.form.focus_name())
        self.table.remove_asked.connect(self.remove)
        self.table.customContextMenuRequested.connect(self._offer)
        self.form.remove_asked.connect(self.remove)
        self.form.claims_asked.connect(self.uses_asked)
        self._empty_action.clicked.connect(self.add)

    # -- showing -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        actor = self.kind == "actor"
        self.table.setAccessibleName(self.tr("People and bodies") if actor else self.tr("Outlets"))
        yes = self.tr("sensitive")
        self.model.set_headings(
            {
                "name": self.tr("Name"),
                "type": self.tr("Kind"),
                "side": self.tr("Side"),
                "reliability": self.tr("Reliability"),
                "sensitive": self.tr("Sensitive"),
                "country": self.tr("Country"),
                "aliases": self.tr("Other spellings"),
                "count": self.tr("Claims") if actor else self.tr("Articles"),
            },
            {"sensitive": yes},
        )
        if actor:
            title = self.tr("Nobody yet")
            sentence = self.tr(
                "Whoever says, relays or takes part stands here as soon as a claim or event names them."
            )
            add = self.tr("Add a person or body")
        else:
            title, add = self.tr("No outlets yet"), self.tr("Add an outlet")
            sentence = self.tr("Outlets come with imported articles, or add one here.")
        self._empty.set_texts(title, sentence)
        self._empty_action.setText(add)
        self._nothing.set_texts(
            self.tr("Nobody is called so.") if actor else self.tr("No outlet is called so.")
        )
        self.refresh()

    def filter(self, needle: str) -> None:
        """Show those whose names hold every word."""
        self._needle = needle
        self.refresh()

    def refresh(self) -> None:
        """Read the list again; what was marked stays marked."""
        session = self._workspace.session
        found = read(session, self.kind, self._needle)
        self.total = len(found) if not self._needle.strip() else len(read(session, self.kind, ""))
        marked = {row.uid for row in self.marked()}
        if self._uid not in marked:  # the cursor goes to a new one
            marked = set()
        first = not self.model.columnCount()
        line = self.table.currentIndex().row()
        self.model.show_rows(self.kind, found)
        if first:
            for at, width in enumerate(_WIDTHS):
                self.table.setColumnWidth(at, scaling.px(width))
        self._mark(marked, line)
        self.table.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self.splitter.setVisible(self.total > 0)
        self._empty.setVisible(self.total == 0)
        self._moved()

    def marked(self) -> list[PartyRow]:
        """Return the rows that are marked, in their order."""
        lines = {index.row() for index in self.table.selectionModel().selectedRows()}
        return [self.model.rows[line] for line in sorted(lines) if line < len(self.model.rows)]

    def current(self) -> PartyRow | None:
        """Return the row at the cursor."""
        line = self.table.currentIndex().row()
        return self.model.rows[line] if 0 <= line < len(self.model.rows) else None

    def flush(self) -> None:
        """Commit what is being typed."""
        self.form.flush()

    def _mark(self, marked: set[str], line: int) -> None:
        """Mark rows again after the list was read, and put the cursor where it was."""
        selection = self.table.selectionModel()
        at = self.model.row_of(self._uid)
        if at < 0:
            at = min(max(line, 0), len(self.model.rows) - 1)
        rows = QItemSelectionModel.SelectionFlag.Rows
        if at >= 0:
            index = self.model.index(at, 0)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect | rows)
        for uid in marked:
            if (other := self.model.row_of(uid)) >= 0:
                selection.select(self.model.index(other, 0), QItemSelectionModel.SelectionFlag.Select | rows)

    def _moved(self) -> None:
        row = self.current()
        self.form.setVisible(row is not None)
        if row is not None:
            self._uid = row.uid
            self.form.show_party(row)
        self.changed.emit()

    # -- changing ----------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for the name of a new one."""
        session = self._workspace.session

        def make(name: str) -> bool:
            create = parties.create_actor if self.kind == "actor" else parties.create_outlet
            action, uid = create(session, name)
            self._uid = uid
            return self._workspace.editor.do(action)

        actor = self.kind == "actor"
        title = self.tr("New person or body") if actor else self.tr("New outlet")
        initial = self._needle if not self.model.rows else ""
        dialog = NameDialog(self.window(), title, self.tr("Name in Arabic"), self.tr("Add"), make, initial)
        dialog.accepted.connect(self._added)
        self._open(dialog)

    def merge(self) -> None:
        """Ask which ones are one and the same; those marked are ticked already."""
        self.flush()
        session = self._workspace.session
        marked = self.marked() or ([row] if (row := self.current()) else [])
        noun = "claims" if self.kind == "actor" else "articles"
        options = [
            Option(
                row.uid,
                wording.party(row.party),
                " · ".join(row.party.aliases),
                wording.count(noun, row.count),
            )
            for row in read(session, self.kind, "")
        ]
        join = parties.merge_actors if self.kind == "actor" else parties.merge_outlets
        self._open(
            MergeDialog(
                self.window(),
                self.tr("Merge spellings of one name"),
                options,
                [row.uid for row in marked],
                lambda keep, others: join(session, keep, others),
                self._said,
                self._merged,
            )
        )

    def remove(self) -> None:
        """Remove those marked that nothing names; say of one that is in use how often."""
        session = self._workspace.session
        drop = parties.remove_actor if self.kind == "actor" else parties.remove_outlet
        rows = self.marked()
        if not rows or not self._workspace.writable:
            return

        def make() -> Action:
            first, *others = [drop(session, row.uid) for row in rows]
            for action in others:
                first = first + action
            return first

        attempt(self._workspace, make)

    def _added(self) -> None:
        self._needle = ""
        self.refresh()
        self.table.scrollTo(self.table.currentIndex())
        self.form.focus_name()

    def _merged(self, action: Action) -> bool:
        if not self._workspace.editor.do(action):
            return False
        self._workspace.say(Message("ok", self.tr("They are one now. Ctrl+Z takes that back.")))
        return True

    def _said(self, action: Action) -> str:
        """Say what an action that merges would move."""
        counts = [
            (Attribution, self.tr("%n mention(s) in chains move.", "", _moved(action, Attribution))),
            (EventActor, self.tr("%n party(ies) to events move.", "", _moved(action, EventActor))),
            (Article, self.tr("%n article(s) move.", "", _moved(action, Article))),
        ]
        said = [words for kind, words in counts if _moved(action, kind)]
        said.append(self.tr("The other names become spellings of the one that stays."))
        hidden = [each for each in action.changes if isinstance(each.after, Actor) and each.after.sensitive]
        if any(isinstance(each.before, Actor) and not each.before.sensitive for each in hidden):
            said.append(self.tr("It becomes sensitive, because one of them is."))
        return language.digits(" ".join(said))

    def _offer(self, place: QPoint) -> None:
        row = self.current()
        if row is None:
            return
        menu = QMenu(self)
        if row.count:
            words = (
                self.tr("Show the claims")
                if self.kind == "actor"
                else self.tr("Show the claims of its articles")
            )
            menu.addAction(words).triggered.connect(lambda: self.uses_asked.emit(row.uid))
        if self._workspace.writable:
            menu.addAction(self.tr("Merge spellings…")).triggered.connect(self.merge)
            menu.addAction(self.tr("Remove") + "\tDelete").triggered.connect(self.remove)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _open(self, dialog: NameDialog | MergeDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _parts(room: int) -> tuple[int, int]:
    """Return the widths of table and form; the table takes what is left."""
    form = theme.width("linked_claims")
    return max(1, room - form), form


def _moved(action: Action, kind: type[Attribution | EventActor | Article | Outlet]) -> int:
    return sum(1 for each in action.changes if each.kind is kind and each.after is not None)
