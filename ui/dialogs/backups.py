"""Choosing one of a project's backups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.safekeeping import Backup
from ui import bidi, language, scaling
from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.list_row import SECOND, TwoLineDelegate
from ui.widgets.text import Text


class BackupsDialog(Dialog):
    """Lists the backups of a project by day and hour."""

    def __init__(self, parent: QWidget | None, project: Path, found: Sequence[Backup]) -> None:
        super().__init__(parent, scrolls=False)
        self._project = project
        self._found = list(found)
        self._heading = Text("", "h2")
        self._safe = Text("", "body", "ink2", wrap=True)
        self._list = QListWidget()
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setObjectName("framed")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(scaling.px(220))
        for widget in (self._heading, self._safe, self._list):
            self.body.addWidget(widget)
        self._restore = self.add_button(Button("", kind="primary", icon="history"))
        self._cancel = self.add_button(Button("", key="escape"))
        self._restore.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._list.itemActivated.connect(self.accept)
        self.retranslate()
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def chosen(self) -> Backup:
        """Return the backup that is marked."""
        return self._found[max(0, self._list.currentRow())]

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Restore a backup"))
        self._heading.setText(self.tr("Backups of “%1”").replace("%1", bidi.isolated(self._project.stem)))
        self._safe.setText(
            self.tr("The project as it is now is kept beside the restored one. Nothing is deleted.")
        )
        self._list.setAccessibleName(self.tr("Backups"))
        self._restore.setText(self.tr("Restore"))
        self._cancel.setText(self.tr("Cancel"))
        at = self._list.currentRow()
        self._list.clear()
        for backup in self._found:
            item = QListWidgetItem(_moment(backup))
            item.setData(SECOND, _size(backup))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_moment(backup)} {_size(backup)}")
            self._list.addItem(item)
        self._list.setCurrentRow(max(0, at))


def choose_backup(parent: QWidget | None, project: Path, found: Sequence[Backup]) -> Backup | None:
    """Let the person choose; None when they cancel."""
    dialog = BackupsDialog(parent, project, found)
    try:
        return dialog.chosen() if dialog.exec() else None
    finally:
        dialog.deleteLater()


def _moment(backup: Backup) -> str:
    local = backup.at.astimezone()
    return f"{language.weekday_name(local.date())} {language.day(local.date())} · {language.digits(f'{local:%H:%M}')}"


def _size(backup: Backup) -> str:
    megabytes = language.number(round(backup.size / 1_000_000, 1))
    return QCoreApplication.translate("BackupsDialog", "%1 MB").replace("%1", megabytes)
