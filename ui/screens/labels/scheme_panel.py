"""The coding schemes: the claim types and the tag lists of the team; below the list, the names of the one shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app import schemes
from app.schemes import SchemeRow
from db.changes import Action
from db.records import LabelScheme
from ui import scaling, wording
from ui.dialogs.name import NameDialog
from ui.widgets.bars import Bar
from ui.widgets.base import Translated
from ui.widgets.buttons import IconButton
from ui.widgets.field_set import FieldSet
from ui.widgets.layouts import Hairline
from ui.widgets.list_row import SECOND, TwoLineDelegate
from ui.widgets.text import Text
from ui.workspace import Workspace


class SchemePanel(Translated, QWidget):
    """``opened(uid)`` when the reader goes to another scheme."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._scheme: LabelScheme | None = None
        self.rows: list[SchemeRow] = []
        self._title = Text("", "h3")
        self._add = IconButton("plus", "", framed=True)
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields = FieldSet(workspace, self._edit, self)
        self._lay_out()
        self.fields.set_writable(writable=workspace.writable)
        self._add.setVisible(workspace.writable)
        self._add.clicked.connect(self.add)
        self.list.currentItemChanged.connect(self._moved)
        self.retranslate()

    def _lay_out(self) -> None:
        bar = Bar("tool_bar", parent=self)
        bar.add(self._title)
        bar.add_end(self._add)
        names = QVBoxLayout()
        edge = scaling.px(14)
        names.setContentsMargins(edge, scaling.px(10), edge, scaling.px(12))
        names.setSpacing(scaling.px(8))
        for name in ("name_ar", "name_en"):
            names.addWidget(self.fields.text(name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.list, 1)
        column.addWidget(Hairline())
        column.addLayout(names)
        self.setMinimumWidth(scaling.px(180))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._title.setText(self.tr("Coding schemes"))
        self._add.set_name(self.tr("New scheme of tags"))
        self.list.setAccessibleName(self.tr("Coding schemes"))
        self.fields.set_captions(
            {"name_ar": self.tr("Name of the scheme in Arabic"), "name_en": self.tr("Name in English")}
        )
        self.show_rows(self.rows)

    def current(self) -> str:
        """Return the uid of the scheme at the cursor."""
        at = self.list.currentRow()
        return self.rows[at].scheme.uid if 0 <= at < len(self.rows) else ""

    def show_rows(self, rows: Sequence[SchemeRow]) -> None:
        """Show the schemes; the cursor stays at its scheme."""
        uid = self.current()
        self.rows = list(rows)
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(wording.either(row.scheme.name_ar, row.scheme.name_en))
            active = sum(label.active for label in row.labels)
            kind = self.tr("one of them") if row.scheme.single_choice else self.tr("as many as fit")
            item.setData(SECOND, f"{wording.count('labels', active)} · {kind}")
            item.setToolTip(item.text())
            self.list.addItem(item)
        uids = [row.scheme.uid for row in rows]
        self.list.setCurrentRow(uids.index(uid) if uid in uids else 0)
        blocker.unblock()
        self._show_names()

    def select(self, uid: str) -> None:
        """Go to a scheme."""
        for at, row in enumerate(self.rows):
            if row.scheme.uid == uid:
                self.list.setCurrentRow(at)

    def flush(self) -> None:
        """Commit what is being typed."""
        if self._scheme is not None and self._workspace.writable:
            self.fields.flush()

    def add(self) -> None:
        """Ask for the name of a new scheme."""

        def make(name: str) -> bool:
            action, uid = schemes.add_scheme(self._workspace.session, name)
            done = self._workspace.editor.do(action)
            if done:
                self.select(uid)
            return done

        title, caption = self.tr("New scheme of tags"), self.tr("Name of the scheme in Arabic")
        dialog = NameDialog(self.window(), title, caption, self.tr("Add the scheme"), make)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _moved(self) -> None:
        self.flush()
        self._show_names()
        self.opened.emit(self.current())

    def _show_names(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self.rows):
            self._scheme = self.rows[at].scheme
            self.fields.show_record(self._scheme)

    def _edit(self, name: str, value: object) -> Action:
        assert self._scheme is not None  # noqa: S101  (fields are shown with a scheme only)
        names = {"name_ar": self._scheme.name_ar, "name_en": self._scheme.name_en, name: str(value)}
        return schemes.edit_scheme(
            self._workspace.session, self._scheme.uid, name_ar=names["name_ar"], name_en=names["name_en"]
        )
