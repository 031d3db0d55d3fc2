"""Asks for one name: of a new event, a new party, a new scheme or label."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.problems import Rejected
from ui import wording
from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.text import Text


class NameDialog(Dialog):
    """``make(name)`` does it and tells whether it was done; what it refuses stands below the field."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        caption: str,
        act: str,
        make: Callable[[str], bool],
        initial: str = "",
    ) -> None:
        super().__init__(parent, width=460)
        self._make = make
        self.setWindowTitle(title)
        self.field = TextField()
        self.field.setText(initial)
        self._labelled = Labelled(caption, self.field)
        self.body.addWidget(Text(title, "h2", wrap=True))
        self.body.addWidget(self._labelled)
        self.body.addStretch(1)
        self.act = self.add_button(Button(act, kind="primary"))
        self.act.clicked.connect(self._done)
        self._cancel = self.add_button(Button(""))
        self._cancel.clicked.connect(self.reject)
        self.field.textEdited.connect(lambda _text: self._labelled.set_remark(""))
        self.retranslate()
        self.fit()
        self.field.setFocus()
        self.field.selectAll()

    def retranslate(self) -> None:
        """Say the button that changes nothing."""
        super().retranslate()
        self._cancel.setText(self.tr("Cancel"))

    def remark(self, sentence: str) -> None:
        """Say below the field why it cannot be."""
        self._labelled.set_remark(sentence, wrong=True)
        self.fit()
        self.field.setFocus()

    def _done(self) -> None:
        try:
            done = self._make(self.field.text())
        except Rejected as refusal:
            self.remark(wording.problem(refusal))
            return
        if done:
            self.accept()
