"""Where the file goes: its name, its ending, its folder."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app import paths
from ui import bidi, scaling
from ui.preferences import Preferences
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.text import Text

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_LONGEST_SHOWN = 26


class Target(Translated, QWidget):
    """``changed`` when another path is meant."""

    changed = Signal()

    def __init__(self, preferences: Preferences, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        last = preferences.recall("export_folder")
        self._folder = Path(last) if last and Path(last).is_dir() else _existing(paths.documents_folder())
        self._suffix = ".xlsx"
        self._caption, self._in = Text("", "caption", "ink2"), Text("", "caption", "ink2")
        self.name = TextField()
        self.name.setText(clean_name(title))
        self.name.setMinimumWidth(scaling.px(130))
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self._ending = Text("", "body", "ink2")
        self.folder = Button(icon="folder-open")
        self.folder.setAutoDefault(False)
        self.folder.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaling.px(8))
        for widget in (self._caption, self.name, self._ending, self._in, self.folder):
            row.addWidget(widget, 1 if widget is self.name else 0)
        self.retranslate()

    def path(self) -> Path | None:
        """Return the path, None while there is no name."""
        name = clean_name(self.name.text())
        return self._folder / (name + self._suffix) if name else None

    def set_suffix(self, suffix: str) -> None:
        """Take another ending."""
        self._suffix = suffix
        self._ending.setText(bidi.ltr(suffix))
        self.changed.emit()

    def set_folder(self, folder: Path) -> None:
        """Write into another folder."""
        self._folder = folder
        self._preferences.remember("export_folder", str(folder))
        self.retranslate()
        self.changed.emit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave words out where there is little width."""
        self._caption.setVisible(not narrow)
        self._in.setVisible(not narrow)

    def _ask(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder of the export"), str(self._folder))
        if found:
            self.set_folder(Path(found))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._caption.setText(self.tr("Name"))
        self._in.setText(self.tr("in"))
        self.name.setAccessibleName(self.tr("Name of the file"))
        self._ending.setText(bidi.ltr(self._suffix))
        shown = self._folder.name or str(self._folder)
        cut = shown if len(shown) <= _LONGEST_SHOWN else shown[: _LONGEST_SHOWN - 1] + "…"
        self.folder.setText(bidi.isolated(cut))
        self.folder.setToolTip(bidi.ltr(str(self._folder)))
        self.folder.setAccessibleName(self.tr("Folder: %1").replace("%1", str(self._folder)))
        self.folder.restyle()


def clean_name(name: str) -> str:
    """Return a name that every file system takes."""
    return " ".join(_FORBIDDEN.sub(" ", name).split()).strip(" .")[:120]


def _existing(folder: Path) -> Path:
    return folder if folder.is_dir() else Path.home()
