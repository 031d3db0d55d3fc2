"""The fields of one record in a form: each commits by itself and says below itself why it was refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QWidget

from db.changes import Action
from db.records import Record
from ui.attempt import attempt
from ui.widgets.checks import CheckRow
from ui.widgets.claim_card.late import Late
from ui.widgets.claim_card.part import CodeCombo
from ui.widgets.fields import Labelled, TextField
from ui.widgets.text_box import TextBox
from ui.workspace import Workspace

Edit = Callable[[str, object], Action]
Read = Callable[[str], object]
Say = Callable[[object], str]


class FieldSet(QObject):
    """Makes the fields and keeps them in step with a record.

    ``edit(name, value)`` returns the action that sets a field of the record shown; it may raise ``Rejected``.
    """

    def __init__(self, workspace: Workspace, edit: Edit, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._edit = edit
        self._uid = ""
        self._labelled: dict[str, Labelled] = {}
        self._combos: dict[str, CodeCombo] = {}
        self._lates: dict[str, Late] = {}
        self._says: dict[str, Say] = {}
        self._checks: dict[str, CheckRow] = {}

    def text(
        self, name: str, *, lines: int = 1, icon: str | None = None, read: Read = str.strip, say: Say = str
    ) -> Labelled:
        """Make a text field with its caption; more than one line makes it a box."""
        field = TextField(icon=icon) if lines == 1 else TextBox(lines)
        labelled = self._labelled[name] = Labelled("", field)
        self._says[name] = say
        self._lates[name] = Late(field, lambda value: self._commit(name, value), read=read, labelled=labelled)
        return labelled

    def code(self, name: str, vocabulary: str, *, empty: bool = True) -> Labelled:
        """Make a combo over a vocabulary with its caption."""
        combo = self._combos[name] = CodeCombo(vocabulary, empty=empty)
        combo.picked.connect(lambda code: attempt(self._workspace, lambda: self._edit(name, code)))
        labelled = self._labelled[name] = Labelled("", combo)
        return labelled

    def check(self, name: str) -> CheckRow:
        """Make a check box."""
        check = self._checks[name] = CheckRow("")
        check.toggled.connect(lambda on: attempt(self._workspace, lambda: self._edit(name, on)))
        return check

    def field(self, name: str) -> QWidget:
        """Return the control of a field."""
        return self._labelled[name].control if name in self._labelled else self._checks[name]

    def set_captions(self, captions: Mapping[str, str]) -> None:
        """Say what the fields are."""
        for name, caption in captions.items():
            if name in self._checks:
                self._checks[name].setText(caption)
                self._checks[name].set_count("")
            else:
                self._labelled[name].set_caption(caption)

    def show_record(self, record: Record) -> None:
        """Show the fields of a record; what is being typed into the same record stays."""
        other, self._uid = record.uid != self._uid, record.uid
        for name, combo in self._combos.items():
            combo.show_code(str(getattr(record, name)))
        for name, late in self._lates.items():
            self._show_text(late, name, self._says[name](getattr(record, name)), other=other)
        for name, check in self._checks.items():
            blocker = QSignalBlocker(check)
            check.setChecked(bool(getattr(record, name)))
            blocker.unblock()

    def set_writable(self, *, writable: bool) -> None:
        """Let the record be changed or only read."""
        for labelled in self._labelled.values():
            control = labelled.control
            if isinstance(control, TextField | TextBox):
                control.setReadOnly(not writable)
            else:
                control.setEnabled(writable)
        for check in self._checks.values():
            check.setEnabled(writable)

    def flush(self) -> None:
        """Commit what is being typed."""
        for late in self._lates.values():
            late.flush()

    def _show_text(self, late: Late, name: str, text: str, *, other: bool) -> None:
        if other:
            late.replace(text)
            return
        same = " ".join(late.text().split()) == " ".join(text.split())
        if not (same and self.field(name).hasFocus()):  # a space at the end may become a word yet
            late.show(text)

    def _commit(self, name: str, value: object) -> bool:
        """Tell whether it was written; why not has been said by then."""
        return not self._uid or self._workspace.editor.do(self._edit(name, value))
