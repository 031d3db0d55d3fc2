"""All keys on one sheet, searchable, with the letters of the keyboard at hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.arabic.fold import fold
from ui import key_caps, scaling
from ui.commands import COMMANDS, MENUS, Command
from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.key_cap import KeyCap
from ui.widgets.text import Text


class KeysDialog(Dialog):
    """Lists every command that has a key, under the name of its menu."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, width=720)
        self._field = TextField(icon="search", clearable=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaling.px(16))
        self._grid.setVerticalSpacing(scaling.px(6))
        self._grid.setColumnStretch(0, 1)
        self._rows: list[QWidget] = []
        self.body.addWidget(self._field)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._close = self.add_button(Button("", kind="primary"))
        self._close.clicked.connect(self.accept)
        self._field.textChanged.connect(self._fill)
        self.retranslate()
        self._field.setFocus()
        self.resize(self.width(), min(scaling.px(560), self.highest()))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Keys"))
        self._field.setPlaceholderText(self.tr("Filter keys"))
        self._field.setAccessibleName(self.tr("Filter keys"))
        self._close.setText(self.tr("Close"))
        self._fill()

    def _groups(self) -> list[tuple[str, list[Command]]]:
        groups = [
            (
                QCoreApplication.translate("Commands", words),
                [c for c in COMMANDS if c.menu == menu and c.keys],
            )
            for menu, words in MENUS
        ]
        return [*groups, (self.tr("While reading"), [c for c in COMMANDS if not c.menu and c.keys])]

    def _fill(self) -> None:
        for old in self._rows:
            self._grid.removeWidget(old)
            old.deleteLater()
        self._rows = []
        needle = fold(self._field.text())
        at = 0
        for title, commands in self._groups():
            shown = [c for c in commands if needle in fold(f"{c.words} {key_caps.cap(c.keys[0])}")]
            if shown:
                self._put(Text(title, "h3"), at, 0)
                at += 1
            for command in shown:
                self._put(Text(command.words, "body"), at, 0)
                self._put(_caps(command), at, 1)
                at += 1

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)
        self._rows.append(widget)


def _caps(command: Command) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scaling.px(12))
    for keys in command.keys:
        row.addWidget(KeyCap(keys), 0, Qt.AlignmentFlag.AlignLeading)
    row.addStretch(1)
    return holder
