"""A referent: how the team calls it, and the names that are looked for, one to a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.problems import Rejected
from app.referents import ReferentRow
from ui import wording
from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.text import Text
from ui.widgets.text_box import TextBox

Make = Callable[[Mapping[str, object], Sequence[str]], bool]
_LINES = 6


class ReferentDialog(Dialog):
    """``make(fields, names)`` does it and tells whether it was done; what it refuses stands below a field."""

    def __init__(self, parent: QWidget | None, make: Make, row: ReferentRow | None = None) -> None:
        super().__init__(parent, width=520)
        self._make = make
        self._new = row is None
        self._title = Text("", "h2", wrap=True)
        self.name_ar, self.name_en, self.note = TextField(), TextField(), TextField()
        self.names = TextBox(_LINES)
        self._labelled = {
            name: Labelled("", control)
            for name, control in (
                ("name_ar", self.name_ar), ("name_en", self.name_en), ("names", self.names), ("note", self.note),
            )
        }  # fmt: skip
        self._hint = Text("", "caption", "ink2", wrap=True)
        self.body.addWidget(self._title)
        for name in ("name_ar", "name_en", "names"):
            self.body.addWidget(self._labelled[name])
        self.body.addWidget(self._hint)
        self.body.addWidget(self._labelled["note"])
        self.body.addStretch(1)
        self.act = self.add_button(Button(kind="primary", key="ctrl+enter"))
        self._cancel = self.add_button(Button(key="escape"))
        self.act.clicked.connect(self._done)
        self._cancel.clicked.connect(self.reject)
        self.retranslate()
        if row is not None:
            self.name_ar.setText(row.referent.name_ar)
            self.name_en.setText(row.referent.name_en)
            self.note.setText(row.referent.note)
            self.names.setPlainText("\n".join(variant.text for variant in row.variants))
        self.fit()
        self.name_ar.setFocus()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        title = self.tr("New referent") if self._new else self.tr("Referent")
        self.setWindowTitle(title)
        self._title.setText(title)
        for name, caption in (
            ("name_ar", self.tr("What the team calls it, in Arabic")),
            ("name_en", self.tr("What the team calls it, in English")),
            ("names", self.tr("Names the articles give it, one to a line")),
            ("note", self.tr("Note")),
        ):
            self._labelled[name].set_caption(caption)
            self._labelled[name].control.setAccessibleName(caption)
        self._hint.setText(
            self.tr(
                "Each is found in every spelling, with prefixes and endings; of several, the longest counts."
            )
        )
        self.act.setText(self.tr("Add the referent") if self._new else self.tr("Keep the changes"))
        self._cancel.setText(self.tr("Cancel"))

    def _done(self) -> None:
        for labelled in self._labelled.values():
            labelled.set_remark("")
        fields = {
            "name_ar": self.name_ar.text(),
            "name_en": self.name_en.text().strip(),
            "note": self.note.text().strip(),
        }
        names = [line.strip() for line in self.names.toPlainText().splitlines() if line.strip()]
        try:
            done = self._make(fields, names)
        except Rejected as refusal:
            field = "name_ar" if refusal.code == "no-name" else "names"
            self._labelled[field].set_remark(wording.problem(refusal), wrong=True)
            self.fit()
            self._labelled[field].control.setFocus()
            return
        if done:
            self.accept()
