"""One question before something goes: what happens, what stays."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.text import Text


class ConfirmDialog(Dialog):
    """Says what will happen in sentences; ``accepted`` when the reader wants it."""

    def __init__(self, parent: QWidget | None, title: str, sentences: list[str], act: str) -> None:
        super().__init__(parent, width=460)
        self.setWindowTitle(title)
        self.body.addWidget(Text(title, "h2", wrap=True))
        for sentence in sentences:
            self.body.addWidget(Text(sentence, wrap=True))
        self.body.addStretch(1)
        self.act = self.add_button(Button(act, kind="danger"))
        self.act.clicked.connect(self.accept)
        self._cancel = self.add_button(Button(""))
        self._cancel.clicked.connect(self.reject)
        self.retranslate()
        self.fit()

    def retranslate(self) -> None:
        """Say the button that changes nothing."""
        super().retranslate()
        self._cancel.setText(self.tr("Cancel"))
