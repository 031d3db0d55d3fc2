"""The first start: language and a name, nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import scaling
from ui.dialogs.dialog import Dialog
from ui.preferences import Preferences
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.logo import Logo
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.text import Text


class FirstRunDialog(Dialog):
    """Asks for the language and how the reviewer wants to be called; a code name is enough."""

    def __init__(self, parent: QWidget | None, preferences: Preferences) -> None:
        super().__init__(parent, width=480)
        self._preferences = preferences
        head = QHBoxLayout()
        head.setSpacing(scaling.px(16))
        self._welcome = Text("", "h1")
        head.addWidget(Logo())
        head.addWidget(self._welcome, 1)
        self._language = Segmented("", [Segment("ar", "العربية"), Segment("en", "English")])
        self._language.choose(preferences.values.language)
        self._language.chosen.connect(lambda code: preferences.change(language=code, export_language=code))
        self._name = TextField()
        self._named = Labelled("", self._name)
        self.body.addLayout(head)
        self.body.addWidget(self._language)
        self.body.addWidget(self._named)
        self.body.addStretch(1)
        self._begin = self.add_button(Button("", kind="primary", key="enter"))
        self._begin.clicked.connect(self._accept)
        self.retranslate()
        self._name.setText(preferences.values.reviewer_name)
        self._name.setFocus()
        self.fit()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Welcome to Isnad"))
        self._welcome.setText(self.tr("Welcome to Isnad"))
        self._language.set_name(self.tr("Language"))
        self._named.set_caption(self.tr("Your name or code name"))
        self._named.set_remark(
            self.tr(
                "It stands beside every claim you code and travels with the project. A code name is enough."
            )
        )
        self._begin.setText(self.tr("Begin"))

    def _accept(self) -> None:
        name = self._name.text().strip()
        if not name:
            self._named.set_remark(self.tr("Type a name first; a code name is enough."), wrong=True)
            self._name.setFocus()
            return
        self._preferences.change(reviewer_name=name, first_run_done=True)
        self.accept()
