"""The screen of the coding scheme: schemes, their labels, and a form for one label."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import schemes
from app.schemes import SchemeRow
from db.changes import Action
from db.records import Claim, ClaimLabel, Label, LabelScheme
from ui import scaling, theme, wording
from ui.action_map import ActionMap
from ui.screens.labels.form import LabelForm
from ui.screens.labels.label_list import LabelListPanel
from ui.screens.labels.scheme_panel import SchemePanel
from ui.screens.screen import Hint, Screen
from ui.widgets.base import Translated
from ui.widgets.kept_splitter import KeptSplitter
from ui.workspace import Workspace

_SHOWN = frozenset({Label, LabelScheme, ClaimLabel, Claim})


class LabelsScreen(Translated, Screen):
    """Schemes, labels, form. What claims are stored with, the codes, is fixed; all words around them are the team's."""

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        self._rows: list[SchemeRow] = []
        self.schemes = SchemePanel(workspace)
        self.labels = LabelListPanel(workspace)
        self.form = LabelForm(workspace)
        self._splitter = KeptSplitter(workspace.preferences, "labels.splitter", _widths)
        for part in (self.schemes, self.labels, self.form):
            self._splitter.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self.schemes.opened.connect(lambda _uid: self._show_scheme())
        self.labels.opened.connect(self._show_label)
        self.labels.edit_asked.connect(self.form.focus_name)
        writable = workspace.writable
        actions.bind("claim.first_field", self.form.focus_name, owner=self)
        actions.bind_key("ctrl+n", self.labels.add, owner=self, enabled=lambda: writable)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the hints anew; the parts say themselves."""
        super().retranslate()
        self.hints_changed.emit()

    def concerns(self, action: Action) -> bool:
        """Tell whether labels or their uses may have changed."""
        return bool(action.kinds & _SHOWN)

    def refresh(self, action: Action | None) -> None:
        """Read the schemes again; what is being typed stays."""
        del action
        self._rows = schemes.schemes(self.workspace.session)
        self.schemes.show_rows(self._rows)
        self._show_scheme()
        self.hints_changed.emit()

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        if not self.workspace.writable:
            return []
        return [
            Hint("f2", self.tr("edit")),
            Hint("ctrl+n", self.tr("new label")),
            Hint("alt+up", self.tr("move up")),
            Hint("alt+down", self.tr("move down")),
        ]

    def summary(self) -> str:
        """Return how many labels the scheme has."""
        row = self._scheme()
        return wording.count("labels", len(row.labels)) if row is not None else ""

    def regions(self) -> list[QWidget]:
        """Return schemes, labels and form."""
        row = self._scheme()
        if row is None or not row.labels:
            return [self.schemes.list, self.labels]
        return [self.labels.list, self.form.fields.field("name_ar"), self.schemes.list]

    def hideEvent(self, event: QHideEvent) -> None:
        """Commit what is being typed before something else is shown."""
        self.form.flush()
        self.schemes.flush()
        super().hideEvent(event)

    def _scheme(self) -> SchemeRow | None:
        uid = self.schemes.current()
        return next((row for row in self._rows if row.scheme.uid == uid), None)

    def _show_scheme(self) -> None:
        row = self._scheme()
        if row is not None:
            self.labels.show_scheme(row)
            self.hints_changed.emit()

    def _show_label(self, uid: str) -> None:
        row = self._scheme()
        label = next((each for each in row.labels if each.uid == uid), None) if row is not None else None
        self.form.setVisible(label is not None)
        if row is not None and label is not None:
            self.form.show_label(label, row.uses.get(uid, 0))


def _widths(room: int) -> tuple[int, int, int]:
    """Return the widths of schemes, labels and form; the labels take what is left."""
    schemes_width, form = theme.width("filter_panel"), scaling.px(420)
    return schemes_width, max(1, room - schemes_width - form), form
