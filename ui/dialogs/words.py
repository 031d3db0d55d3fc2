"""Dialogs that only tell something: about the program, a crash."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import version
from ui import bidi, scaling
from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.logo import Logo
from ui.widgets.text import Text


class AboutDialog(Dialog):
    """Name, version, licence, and what the program is made of."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, width=520)
        head = QHBoxLayout()
        head.setSpacing(scaling.px(16))
        self._name = Text("", "h1")
        head.addWidget(Logo())
        head.addWidget(self._name, 1)
        self._texts = [Text("", "body", wrap=True) for _ in range(3)]
        self.body.addLayout(head)
        for text in self._texts:
            self.body.addWidget(text)
        self._close = self.add_button(Button("", kind="primary"))
        self._close.clicked.connect(self.accept)
        self.retranslate()
        self.fit()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("About Isnad"))
        self._name.setText(self.tr("Isnad %1").replace("%1", bidi.ltr(version.VERSION)))
        words = (
            self.tr(
                "Isnad shows who said what, through whom, and where accounts differ. It never says who is right."
            ),
            self.tr(
                "It works without internet, sends nothing, and keeps each project in one file that is yours."
            ),
            self.tr(
                "Free software under the Apache License 2.0. It contains Qt (LGPL), SQLite, SQLCipher, OpenSSL, openpyxl,"
                " lxml, IBM Plex Sans Arabic and Noto Naskh Arabic (OFL) and Lucide icons (ISC)."
            ),
        )
        for text, said in zip(self._texts, words, strict=True):
            text.setText(said)
        self._close.setText(self.tr("Close"))


class CrashDialog(Dialog):
    """Something unexpected happened: what is safe, and a report without a word of any article."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        super().__init__(parent, width=560)
        self._report = report
        self._texts = [Text("", "h2", wrap=True), Text("", "body", wrap=True)]
        for text in self._texts:
            self.body.addWidget(text)
        self._close = self.add_button(Button("", kind="primary"))
        self._copy = self.add_button(Button("", icon="copy"))
        self._close.clicked.connect(self.accept)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        self.retranslate()
        self.fit()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self._texts[0].setText(self.tr("Something unexpected happened. Your work is saved."))
        self._texts[1].setText(
            self.tr(
                "You can go on. If it happens again, close the program and open the project anew. The report says where"
                " in the program it happened; no word of an article or a claim is in it."
            )
        )
        self._close.setText(self.tr("Go on"))
        self._copy.setText(self.tr("Copy report"))
