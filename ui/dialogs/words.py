"""Dialogs that only tell something: about the program, a crash."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app import licences, version
from ui import bidi, scaling
from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.logo import Logo
from ui.widgets.text import Text

_LICENCES_HEIGHT = 420  # px at 100 %


class AboutDialog(Dialog):
    """Name, version, licence, and what the program is made of."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, width=520)
        head = QHBoxLayout()
        head.setSpacing(scaling.px(16))
        self._name = Text("", "h1")
        head.addWidget(Logo())
        names = QVBoxLayout()
        self._build = Text("", "caption", "ink2")
        names.addWidget(self._name)
        names.addWidget(self._build)
        head.addLayout(names, 1)
        self._texts = [Text("", "body", wrap=True) for _ in range(3)]
        self.body.addLayout(head)
        for text in self._texts:
            self.body.addWidget(text)
        self._close = self.add_button(Button("", kind="primary"))
        self._licences = self.add_button(Button("", icon="file-text"))
        self._close.clicked.connect(self.accept)
        self._licences.clicked.connect(lambda: LicencesDialog(self).exec())
        self.retranslate()
        self.fit()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("About Isnad"))
        self._name.setText(self.tr("Isnad %1").replace("%1", bidi.ltr(version.VERSION)))
        self._say_build()
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
        self._licences.setText(self.tr("Licences"))

    def _say_build(self) -> None:
        """Say which build it is; the program run from its sources is none."""
        build = version.build()
        said = self.tr("Build %1, revision %2")
        self._build.setText(said.replace("%1", build.number).replace("%2", bidi.ltr(build.revision)))
        self._build.setVisible(bool(build.revision))


class LicencesDialog(Dialog):
    """The licences of everything shipped; they are in English, whatever the language of the interface."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, width=760, scrolls=False)
        self._text = QPlainTextEdit(licences.text())
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setMinimumHeight(scaling.px(_LICENCES_HEIGHT))
        self.body.addWidget(self._text)
        self._close = self.add_button(Button("", kind="primary"))
        self._close.clicked.connect(self.accept)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Licences"))
        self._text.setAccessibleName(self.tr("Licences"))
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
