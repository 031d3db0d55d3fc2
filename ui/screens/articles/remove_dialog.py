"""Asking before articles are removed that claims rest on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import wording
from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.text import Text


class RemoveDialog(Dialog):
    """Says how many claims go with how many articles."""

    def __init__(self, parent: QWidget | None, articles: int, claims: int) -> None:
        super().__init__(parent, width=460)
        self._counts = (articles, claims)
        self._lead, self._text = Text("", "h3", wrap=True), Text("", "body", "ink2", wrap=True)
        for text in (self._lead, self._text):
            self.body.addWidget(text)
        self.remove = self.add_button(Button(kind="danger", icon="trash-2"))
        self._cancel = self.add_button(Button(key="escape"))
        self.remove.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.retranslate()
        self.fit()

    def words(self) -> str:
        """Return what the dialog says."""
        return f"{self._lead.text()} {self._text.text()}"

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        articles, claims = self._counts
        self.setWindowTitle(self.tr("Remove articles"))
        lead = self.tr("To be removed: %1.").replace("%1", wording.count("articles", articles))
        self._lead.setText(lead)
        with_them = self.tr("Removed with them: %1.").replace("%1", wording.count("claims", claims))
        back = self.tr("Ctrl+Z brings all of it back.")
        self._text.setText(f"{with_them} {back}")
        self.remove.setText(self.tr("Remove"))
        self._cancel.setText(self.tr("Cancel"))
        for button in (self.remove, self._cancel):
            button.restyle()
